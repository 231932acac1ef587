//! What kind of workbook a file is, and whether it is safe to unpack: found out from the directory of the zip archive
//! before a byte of it is unpacked.

use crate::book::refusal::Refusal;
use crate::book::xml;
use std::io::{self, Read, Seek, SeekFrom};
use zip::ZipArchive;

/// A kind of workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Office Open XML, of Excel since 2007.
    Xlsx,
    /// `OpenDocument`.
    Ods,
}

/// The most bytes of all parts unpacked. A sheet of a million rows of people has about 900 million.
pub const MOST_UNPACKED: u64 = 2_000_000_000;

/// The most bytes, unpacked, of a part that is held whole: the shared texts, above all.
pub const MOST_HELD: u64 = 100_000_000;

/// How many bytes may come out of one. Sheets have 5 to 30.
pub const MOST_RATIO: u64 = 200;

/// Below this, unpacked, a part may be packed as it likes.
const HARMLESS: u64 = 8_000_000;

/// The most parts. A workbook has about ten, and two for each picture.
const MOST_PARTS: usize = 10_000;

/// The kind of workbook in `source`, the names of the parts in which cells are joined, and `source` itself at its
/// beginning.
///
/// # Errors
///
/// Every [`Refusal`] but those of sheets. A directory that lies about its parts is [`Refusal::Damaged`].
pub fn inspect<R: Read + Seek>(mut source: R) -> Result<(Kind, Vec<String>, R), Refusal> {
    let damaged = || Refusal::Damaged { after_row: 0 };
    let mut start = Vec::new();
    let read = source.by_ref().take(8).read_to_end(&mut start);
    read.map_err(|_| damaged())?;
    if start.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(compound(&mut source));
    }
    source.seek(SeekFrom::Start(0)).map_err(|_| damaged())?;
    let mut archive = ZipArchive::new(source).map_err(|_| damaged())?;
    if archive.len() > MOST_PARTS {
        return Err(Refusal::NoWorkbook);
    }
    let mut total: u64 = 0;
    let mut is_locked = false;
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|_| damaged())?;
        let (size, packed) = (part.size(), part.compressed_size());
        is_locked |= part.encrypted();
        total = total.saturating_add(size);
        if total > MOST_UNPACKED {
            return Err(too_large_or_bomb(total, packed, size));
        }
        if size > HARMLESS && size / packed.max(1) > MOST_RATIO {
            return Err(Refusal::Bomb {
                ratio: size / packed.max(1),
            });
        }
    }
    if is_locked {
        return Err(Refusal::Password);
    }
    let has = |name: &str| xml::index_of(&archive, name).is_some();
    // A letter and a presentation are packed as a workbook is.
    let is_other = has("word/document.xml") || has("ppt/presentation.xml");
    let kind = if has("xl/workbook.bin") {
        return Err(Refusal::BinaryFormat);
    } else if has("xl/workbook.xml") || (has("[Content_Types].xml") && !is_other) {
        Kind::Xlsx
    } else if has("content.xml") {
        Kind::Ods
    } else {
        return Err(Refusal::NoWorkbook);
    };
    let mut joined = Vec::new();
    for index in 0..archive.len() {
        joined.extend(verify(&mut archive, index, kind)?);
    }
    if kind == Kind::Ods && is_locked_ods(&mut archive)? {
        return Err(Refusal::Password);
    }
    let mut source = archive.into_inner();
    source.seek(SeekFrom::Start(0)).map_err(|_| damaged())?;
    Ok((kind, joined, source))
}

fn too_large_or_bomb(total: u64, packed: u64, size: u64) -> Refusal {
    let ratio = size / packed.max(1);
    if ratio > MOST_RATIO {
        Refusal::Bomb { ratio }
    } else {
        Refusal::TooLarge {
            found: total,
            most: MOST_UNPACKED,
        }
    }
}

/// Whether the part at `place` is as large as the directory says: unpacked into nothing. Pictures and the like are
/// never unpacked, so nobody asks how large they are. On the way it is seen whether cells are joined in it: its name
/// then.
fn verify<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    index: usize,
    kind: Kind,
) -> Result<Option<String>, Refusal> {
    let damaged = |_| Refusal::Damaged { after_row: 0 };
    let mut part = archive
        .by_index(index)
        .map_err(|_| Refusal::Damaged { after_row: 0 })?;
    let name = part.name().unwrap_or_default().into_owned();
    let is_xml = [".xml", ".rels"].iter().any(|ending| name.ends_with(ending));
    let is_held = !name.contains("/worksheets/") && name != "content.xml";
    if !is_xml || (kind == Kind::Ods && is_held) {
        return Ok(None);
    }
    let size = part.size();
    if is_held && size > MOST_HELD {
        return Err(Refusal::TooLarge {
            found: size,
            most: MOST_HELD,
        });
    }
    let mut seen = Looked::default();
    let mut most = part.by_ref().take(size.saturating_add(1));
    let found = io::copy(&mut most, &mut seen).map_err(damaged)?;
    if found > size {
        return Err(Refusal::Bomb {
            ratio: MOST_RATIO.saturating_add(1),
        });
    }
    Ok(seen.has_joined.then_some(name))
}

/// Takes bytes and only looks whether cells are joined.
#[derive(Default)]
struct Looked {
    /// The last bytes, in case the word is cut in two.
    tail: Vec<u8>,
    has_joined: bool,
}

const JOINED: &[u8] = b"mergeCell";

impl io::Write for Looked {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if !self.has_joined {
            let head = bytes.get(..JOINED.len()).unwrap_or(bytes);
            self.tail.extend_from_slice(head);
            let is_here = |bytes: &[u8]| memchr::memmem::find(bytes, JOINED).is_some();
            self.has_joined = is_here(&self.tail) || is_here(bytes);
            let last = bytes.len().saturating_sub(JOINED.len());
            self.tail.clear();
            self.tail.extend_from_slice(bytes.get(last..).unwrap_or_default());
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Why a compound file is not read: a workbook with a password is one, and so is an XLS of before 2007.
///
/// Its directory names its streams in UTF-16 (MS-CFB, section 2.6.1); its sector is named in the head.
fn compound<R: Read + Seek>(source: &mut R) -> Refusal {
    let mut directory = || -> io::Result<Vec<u8>> {
        let mut head = [0; 512];
        source.seek(SeekFrom::Start(0))?;
        source.read_exact(&mut head)?;
        let sector = head.get(48..).and_then(|field| field.first_chunk());
        let sector = u64::from(u32::from_le_bytes(*sector.ok_or(io::ErrorKind::UnexpectedEof)?));
        // Version 4 has sectors of 4096 bytes, version 3 of 512.
        let size: u64 = if head.get(26) == Some(&4) { 4096 } else { 512 };
        source.seek(SeekFrom::Start((sector + 1).saturating_mul(size)))?;
        let mut bytes = Vec::new();
        source.by_ref().take(4096).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let directory = directory().unwrap_or_default();
    let names = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        directory.windows(name.len()).any(|bytes| bytes == name)
    };
    if names("EncryptedPackage") || names("EncryptionInfo") {
        Refusal::Password
    } else if names("Workbook") || names("Book") {
        Refusal::OldFormat
    } else {
        Refusal::NoWorkbook
    }
}

/// An `OpenDocument` file with a password says so in its manifest (`OpenDocument` 1.3, part 2, section 4.4).
fn is_locked_ods<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<bool, Refusal> {
    let Ok(manifest) = archive.by_name("META-INF/manifest.xml") else {
        return Ok(false);
    };
    let mut text = String::new();
    let read = manifest.take(1_000_000).read_to_string(&mut text);
    read.map_err(|_| Refusal::Damaged { after_row: 0 })?;
    Ok(text.contains("encryption-data"))
}
