//! A zip archive written from front to back, entry by entry, without ever holding one whole.
//!
//! What is ready leaves at once for a [`Sink`]; only the head of an entry is filled in afterwards, when its size is
//! known. Format: PKWARE, APPNOTE.TXT, sections 4.3 and 4.4; no ZIP64, hence the limit of four gigabytes.

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use std::io::{self, Write as _};
use std::mem;
use thiserror::Error;

/// Where the bytes of an archive go.
pub trait Sink {
    /// Takes the next bytes.
    fn put(&mut self, bytes: &[u8]);

    /// Leaves room for `size` bytes and says where.
    fn reserve(&mut self, size: usize) -> usize;

    /// Puts `bytes` where room was left for as many.
    fn fill(&mut self, place: usize, bytes: &[u8]);
}

impl Sink for Vec<u8> {
    fn put(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }

    fn reserve(&mut self, size: usize) -> usize {
        let place = self.len();
        self.resize(place.saturating_add(size), 0);
        place
    }

    fn fill(&mut self, place: usize, bytes: &[u8]) {
        let room = place
            .checked_add(bytes.len())
            .and_then(|end| self.get_mut(place..end));
        if let Some(room) = room {
            room.copy_from_slice(bytes);
        }
    }
}

/// Why there is no archive.
#[derive(Debug, Error)]
pub enum Problem {
    /// A part, the whole, or the number of parts does not fit into the fields of the format.
    #[error("the file would be larger than the 4 GB a zip archive can hold")]
    TooLarge,
    /// The compressor refused, which it never does for bytes in memory.
    #[error("the file cannot be compressed")]
    Compressor(#[source] io::Error),
}

/// How many compressed bytes gather before they leave.
const ENOUGH: usize = 1 << 18;

/// The 1st of January 1980: the format's first day. The clock is nobody's business here.
const NO_DAY: u16 = 0x21;

/// The names are UTF-8.
const UTF_8: u16 = 1 << 11;

const DEFLATED: u16 = 8;

/// Deflate needs version 2.0.
const VERSION: u16 = 20;

/// What the directory at the end says of an entry.
struct Entry {
    name: String,
    crc: u32,
    packed: u32,
    size: u32,
    offset: u32,
}

/// The entry that is being written.
struct Open {
    name: String,
    head: usize,
    offset: u64,
    crc: Crc,
    packed: u64,
    size: u64,
    encoder: DeflateEncoder<Vec<u8>>,
}

/// An archive in the making.
pub struct Archive<S> {
    sink: S,
    length: u64,
    entries: Vec<Entry>,
    open: Option<Open>,
    problem: Option<Problem>,
}

impl<S: Sink> Archive<S> {
    /// An empty one.
    pub fn new(sink: S) -> Self {
        Self {
            sink,
            length: 0,
            entries: Vec::new(),
            open: None,
            problem: None,
        }
    }

    /// Begins an entry; one that is open ends before.
    pub fn begin(&mut self, name: &str) {
        self.end();
        let size = LOCAL_HEAD + name.len();
        let head = self.sink.reserve(size);
        self.open = Some(Open {
            name: name.to_owned(),
            head,
            offset: self.length,
            crc: Crc::new(),
            packed: 0,
            size: 0,
            // The fastest level: sheets are so repetitive that the slower ones gain a tenth and cost twice.
            encoder: DeflateEncoder::new(Vec::with_capacity(ENOUGH), Compression::fast()),
        });
        self.length += wide(size);
    }

    /// Adds to the entry that is open.
    pub fn write(&mut self, bytes: &[u8]) {
        let Some(open) = &mut self.open else { return };
        open.crc.update(bytes);
        open.size += wide(bytes.len());
        if let Err(error) = open.encoder.write_all(bytes) {
            self.problem.get_or_insert(Problem::Compressor(error));
        }
        if open.encoder.get_ref().len() >= ENOUGH {
            let packed = open.encoder.get_mut();
            open.packed += wide(packed.len());
            self.length += wide(packed.len());
            self.sink.put(packed);
            packed.clear();
        }
    }

    /// Ends the entry that is open.
    pub fn end(&mut self) {
        let Some(open) = self.open.take() else { return };
        let rest = match open.encoder.finish() {
            Ok(rest) => rest,
            Err(error) => {
                self.problem.get_or_insert(Problem::Compressor(error));
                return;
            }
        };
        self.sink.put(&rest);
        self.length += wide(rest.len());
        let sizes = [open.packed + wide(rest.len()), open.size, open.offset].map(u32::try_from);
        let [Ok(packed), Ok(size), Ok(offset)] = sizes else {
            self.problem.get_or_insert(Problem::TooLarge);
            return;
        };
        let entry = Entry {
            name: open.name,
            crc: open.crc.sum(),
            packed,
            size,
            offset,
        };
        self.sink.fill(open.head, &entry.local_head());
        self.entries.push(entry);
    }

    /// The sink, once the directory is written.
    ///
    /// # Errors
    ///
    /// Whatever went wrong first on the way.
    pub fn finish(mut self) -> Result<S, Problem> {
        self.end();
        let mut directory = Vec::new();
        for entry in &self.entries {
            entry.write_directory_head(&mut directory);
        }
        let (Ok(size), Ok(offset), Ok(count)) = (
            u32::try_from(directory.len()),
            u32::try_from(self.length),
            u16::try_from(self.entries.len()),
        ) else {
            return Err(Problem::TooLarge);
        };
        if let Some(problem) = mem::take(&mut self.problem) {
            return Err(problem);
        }
        directory.extend_from_slice(b"PK\x05\x06\0\0\0\0");
        short(&mut directory, &[count, count]);
        long(&mut directory, &[size, offset]);
        short(&mut directory, &[0]);
        self.sink.put(&directory);
        Ok(self.sink)
    }
}

/// The bytes in front of the name.
const LOCAL_HEAD: usize = 30;

impl Entry {
    fn local_head(&self) -> Vec<u8> {
        let mut head = b"PK\x03\x04".to_vec();
        self.write_shared_fields(&mut head);
        short(&mut head, &[0]);
        head.extend_from_slice(self.name.as_bytes());
        head
    }

    fn write_directory_head(&self, directory: &mut Vec<u8>) {
        directory.extend_from_slice(b"PK\x01\x02");
        short(directory, &[VERSION]);
        self.write_shared_fields(directory);
        short(directory, &[0, 0, 0, 0]);
        long(directory, &[0, self.offset]);
        directory.extend_from_slice(self.name.as_bytes());
    }

    /// From the version to the length of the name.
    fn write_shared_fields(&self, head: &mut Vec<u8>) {
        short(head, &[VERSION, UTF_8, DEFLATED, 0, NO_DAY]);
        long(head, &[self.crc, self.packed, self.size]);
        // The names are our own and short.
        short(head, &[u16::try_from(self.name.len()).unwrap_or(u16::MAX)]);
    }
}

fn short(bytes: &mut Vec<u8>, numbers: &[u16]) {
    bytes.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
}

fn long(bytes: &mut Vec<u8>, numbers: &[u32]) {
    bytes.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
}

fn wide(size: usize) -> u64 {
    u64::try_from(size).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::Archive;
    use std::io::{Cursor, Read as _};

    #[test]
    fn what_was_put_in_comes_out() {
        let long = "baris\n".repeat(500_000);
        let mut archive = Archive::new(Vec::new());
        archive.begin("satu.txt");
        archive.write(b"isi");
        archive.begin("kosong");
        archive.begin("panjang.txt");
        for piece in long.as_bytes().chunks(999) {
            archive.write(piece);
        }
        let bytes = archive.finish().unwrap();
        assert!(bytes.len() < 30_000, "{}", bytes.len());
        let mut read = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut text = |name: &str| {
            let mut text = String::new();
            read.by_name(name).unwrap().read_to_string(&mut text).unwrap();
            text
        };
        assert_eq!(text("satu.txt"), "isi");
        assert_eq!(text("kosong"), "");
        assert_eq!(text("panjang.txt"), long);
    }
}
