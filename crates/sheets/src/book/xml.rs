//! The parts of a workbook as XML, read event by event.

use crate::book::refusal::Refusal;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::borrow::Cow;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use zip::ZipArchive;

/// A part that is being read.
pub(super) type Xml<'a> = Reader<Box<dyn BufRead + 'a>>;

/// How much of a part is unpacked at once.
const PIECE: usize = 1 << 16;

/// Where the part of that name stands. Some programs write names with other capitals, or with backslashes.
pub(super) fn index_of<R: Read + Seek>(archive: &ZipArchive<R>, name: &str) -> Option<usize> {
    archive.index_for_name(name).or_else(|| {
        let alike = |other: &[u8]| {
            let same =
                |(one, other): (u8, &u8)| one.eq_ignore_ascii_case(other) || (one == b'/' && *other == b'\\');
            name.len() == other.len() && name.bytes().zip(other).all(same)
        };
        archive.file_names_raw().position(alike)
    })
}

/// The part of that name.
pub(super) fn part<'a, R: Read + Seek>(archive: &'a mut ZipArchive<R>, name: &str) -> Option<Xml<'a>> {
    let index = index_of(archive, name)?;
    let part = archive.by_index(index).ok()?;
    let reader: Box<dyn BufRead> = Box::new(BufReader::with_capacity(PIECE, part));
    let mut xml = Reader::from_reader(reader);
    xml.config_mut().expand_empty_elements = true;
    Some(xml)
}

/// A whole file of XML, from its beginning.
pub(super) fn whole<R: Read + Seek>(source: &mut R) -> Result<Xml<'_>, Refusal> {
    source.seek(SeekFrom::Start(0)).map_err(|_| damaged(0))?;
    let reader: Box<dyn BufRead> = Box::new(BufReader::with_capacity(PIECE, source));
    let mut xml = Reader::from_reader(reader);
    xml.config_mut().expand_empty_elements = true;
    Ok(xml)
}

/// What stands in the attribute of that name, whatever its prefix.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = tag.attributes();
    let mut attributes = attributes.with_checks(false).flatten();
    let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == name)?;
    found
        .normalized_value(XmlVersion::Implicit1_0)
        .ok()
        .map(Cow::into_owned)
}

/// The letter that `&amp;` or `&#10;` stands for; nothing for a name that XML does not know.
pub(super) fn letter(name: &BytesRef<'_>, after_row: u32) -> Result<Option<char>, Refusal> {
    let letter = name.resolve_char_ref().map_err(|_| damaged(after_row))?;
    Ok(letter.or(match &*name.xml10_content() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }))
}

/// Goes on to within the sheet of that name: the element of the first name whose attribute of the second says it.
pub(super) fn enter_sheet(xml: &mut Xml<'_>, [tag, name]: [&str; 2], sheet: &str) -> Result<(), Refusal> {
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let event = xml.read_event_into(&mut buffer).map_err(|_| damaged(0))?;
        if let Event::Start(start) = &event
            && start.local_name().as_ref() == tag
            && attribute(start, name).as_deref() == Some(sheet)
        {
            return Ok(());
        }
        if matches!(event, Event::Eof) {
            return Err(Refusal::NoSheet);
        }
    }
}

pub(super) const fn damaged(after_row: u32) -> Refusal {
    Refusal::Damaged { after_row }
}
