//! Any bytes as a workbook: opened and read to its end, or refused, without a panic and without filling the memory.
//!
//! The bytes are a file as they stand, and then, divided at each 255, the parts of one: the sheet, the shared texts, the
//! looks, the workbook, its relations, and the content of an ODS file. Parts that are empty are sound ones.

#![no_main]

use libfuzzer_sys::fuzz_target;
use payung_fuzz::read_whole;
use payung_sheets::book::Book;
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const WORKBOOK: &[u8] = br#"<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>"#;

const RELATIONS: &[u8] = br#"<Relationships><Relationship Id="r1" Type="/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="r2" Type="/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="/styles" Target="styles.xml"/></Relationships>"#;

fn read(file: Vec<u8>) {
    if let Ok(mut book) = Book::open(Cursor::new(file)) {
        read_whole(&mut book);
    }
}

fuzz_target!(|bytes: &[u8]| {
    read(bytes.to_vec());
    let parts: Vec<&[u8]> = bytes.split(|byte| *byte == 255).collect();
    let part = |place: usize, sound: &'static [u8]| match parts.get(place) {
        Some(part) if !part.is_empty() => (*part).to_vec(),
        _ => sound.to_vec(),
    };
    let archive = |parts: &[(&str, Vec<u8>)]| {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            archive.start_file(*name, SimpleFileOptions::default()).expect("it is small");
            archive.write_all(content).expect("it is small");
        }
        archive.finish().expect("it is small").into_inner()
    };
    read(archive(&[
        ("xl/workbook.xml", part(3, WORKBOOK)),
        ("xl/_rels/workbook.xml.rels", part(4, RELATIONS)),
        ("xl/sharedStrings.xml", part(1, b"<sst/>")),
        ("xl/styles.xml", part(2, b"<styleSheet/>")),
        ("xl/worksheets/sheet1.xml", part(0, b"<worksheet/>")),
    ]));
    read(archive(&[("content.xml", part(5, b"<content/>"))]));
});
