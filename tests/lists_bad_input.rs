//! Files that are no list, or a broken one: what each is answered with, in the words of the page.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_lists::finding::Code;
use payung_lists::list_service::ListService;
use payung_lists::memory::Memory;
use payung_lists::protocol::{Checked, Refusal, Source};
use payung_lists::row_standing::RowStanding;
use payung_lists::rules::ListsRules;
use payung_lists::settings::Settings;
use payung_values::date::Date;
use payung_words::lists::{finding, refusal};
use payung_words::texts;
use std::io::{Cursor, Write as _};
use std::rc::Rc;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const PEOPLE: &str =
    "Nama;NIK;Alamat\nSiti;6407055203900003;Jl. Contoh 1\nBudi;6407051203900014;Jl. Contoh 2\n";

/// What the page does with a file: opens it, and checks it with the columns it suggests.
fn checked(bytes: &[u8]) -> Result<Checked, Refusal> {
    let mut service = ListService::new(ListsRules::of(payung_fixture::rules()), Memory);
    let opened = service.open(Rc::from(bytes), Source::Csv)?;
    let settings = Settings::on(Date::new(2026, 11, 28).unwrap());
    service.check(opened.preview.columns, settings, &mut |_| ())
}

fn archive(parts: &[&str]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        zip.start_file(*part, SimpleFileOptions::default()).unwrap();
        zip.write_all(b"<x/>").unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// One row of so many columns below its header.
fn wide(n_columns: usize) -> Vec<u8> {
    let header: Vec<String> = (2..n_columns).map(|column| format!("kolom {column}")).collect();
    let blank = ";".repeat(n_columns - 2);
    format!("Nama;NIK;{}\nSiti;6407055203900003{blank}\n", header.join(";")).into_bytes()
}

#[test]
fn what_is_no_list_is_refused_in_a_sentence_that_says_what_to_do() {
    let no_table = "Tidak ada tabel di dalam berkas ini. Bila ini berkas zip, keluarkan isinya";
    let web_page = "Ini halaman web, bukan tabel, apa pun akhiran namanya.";
    let no_text = "Isi berkas ini bukan tabel, apa pun akhiran namanya.";
    let empty = "Berkas ini kosong. Pilih berkas yang berisi baris pekerja.";
    let letter = archive(&["[Content_Types].xml", "word/document.xml"]);
    let slides = archive(&[
        "[Content_Types].xml",
        "ppt/presentation.xml",
        "ppt/slides/slide1.xml",
    ]);
    let inside = archive(&["daftar.xlsx"]);
    let noise: Vec<u8> = (0..=255_u8).cycle().take(2048).collect();
    let files: [(&str, Vec<u8>, &str); 21] = [
        ("empty", Vec::new(), empty),
        ("blank lines", b" \r\n\t\r\n".to_vec(), empty),
        (
            "header only",
            b"Nama;NIK\n".to_vec(),
            "Tidak ada baris di bawah judul kolom.",
        ),
        ("PDF", b"%PDF-1.7\n%x".to_vec(), "Ini berkas PDF, bukan tabel."),
        (
            "picture called .xlsx",
            b"\x89PNG\r\n\x1a\n".to_vec(),
            "Ini gambar, bukan tabel.",
        ),
        ("noise", noise, no_text),
        (
            "packed by gzip",
            b"\x1f\x8b\x08\0\0\0\0\0\0\x03".to_vec(),
            no_text,
        ),
        ("letter", letter, no_table),
        ("slides", slides, no_table),
        ("workbook inside a zip", inside, no_table),
        (
            "HTML without a table",
            b"<!DOCTYPE html><html><body>Silakan masuk</body></html>".to_vec(),
            web_page,
        ),
        (
            "table without a row",
            b"<html><table></table></html>".to_vec(),
            web_page,
        ),
        (
            "XML of something else",
            b"<?xml version=\"1.0\"?><data><a/></data>".to_vec(),
            web_page,
        ),
        (
            "web archive called .xls",
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n".to_vec(),
            web_page,
        ),
        (
            "JSON",
            b"[{\"nama\": \"Siti\", \"nik\": \"6407055203900003\"}]".to_vec(),
            "Ini berkas JSON.",
        ),
        (
            "JSON in UTF-16",
            utf16("\u{feff}{\"data\": []}"),
            "Ini berkas JSON.",
        ),
        (
            "plain text",
            b"Rapat desa\nHadir semua warga\nSelesai pukul dua\n".to_vec(),
            no_text,
        ),
        (
            "1,025 columns",
            wide(1_025),
            "Daftar ini punya 1.025 kolom, paling banyak 1024.",
        ),
        (
            "cut in half",
            archive(&["xl/workbook.xml"])[..60].to_vec(),
            "Berkas ini rusak",
        ),
        (
            "workbook without a sheet",
            archive(&["[Content_Types].xml"]),
            "Tidak ada lembar yang berisi",
        ),
        (
            "old workbook",
            [&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &[0; 2048]].concat(),
            no_table,
        ),
    ];
    for (name, bytes, sentence) in files {
        let refused = checked(&bytes).map(|checked| checked.summary.rows).unwrap_err();
        let said = refusal::of_list(texts::indonesian(), &refused).into_owned();
        assert!(said.starts_with(sentence), "{name}: {said}");
        assert!(said.split_whitespace().count() > 5, "{name}: {said}");
    }
}

#[test]
fn what_is_a_list_in_an_odd_form_is_read_whole() {
    let files: [(&str, Vec<u8>); 11] = [
        ("UTF-16 with a mark", utf16(&format!("\u{feff}{PEOPLE}"))),
        ("UTF-16 without", utf16(PEOPLE)),
        ("bars", PEOPLE.replace(';', "|").into_bytes()),
        ("tabs", PEOPLE.replace(';', "\t").into_bytes()),
        ("hint for Excel", format!("sep=;\r\n{PEOPLE}").into_bytes()),
        ("hint in capitals", format!("SEP=;\n{PEOPLE}").into_bytes()),
        ("wrong hint", format!("sep=,\n{PEOPLE}").into_bytes()),
        (
            "another wrong hint",
            format!("sep=;\n{}", PEOPLE.replace(';', ",")).into_bytes(),
        ),
        ("mixed line ends", PEOPLE.replacen('\n', "\r\n", 1).into_bytes()),
        ("1,024 columns", {
            let one = String::from_utf8(wide(1_024)).unwrap();
            let again = one
                .lines()
                .nth(1)
                .unwrap()
                .replace("Siti;6407055203900003", "Budi;6407051203900014");
            format!("{one}{again}\n").into_bytes()
        }),
        ("HTML called .xls", {
            let rows = PEOPLE
                .lines()
                .map(|line| format!("<tr><td>{}</tr>", line.replace(';', "<td>")));
            format!("<table>{}</table>", rows.collect::<String>()).into_bytes()
        }),
    ];
    for (name, bytes) in files {
        let checked = checked(&bytes).unwrap();
        assert_eq!(checked.summary.rows, 2, "{name}");
        let mend = checked.summary.standing(RowStanding::Mend).rows;
        assert_eq!(mend, 0, "{name}: {:?}", checked.summary.by_code);
    }
}

#[test]
fn what_is_broken_in_a_row_is_told_of_that_row() {
    let files: [(&str, String, u32, Code, &str); 5] = [
        (
            "stray quotation mark",
            PEOPLE.replacen("Jl. Contoh 1", "\"Jl. Contoh 1", 1),
            2,
            Code::QuoteOpen,
            "Tanda kutip",
        ),
        (
            "masked NIK",
            PEOPLE.replace("6407055203900003", "640705******0003"),
            2,
            Code::NikMasked,
            "",
        ),
        (
            "NIK of crosses",
            PEOPLE.replace("6407055203900003", "6407XXXXXXXX0003"),
            2,
            Code::NikMasked,
            "",
        ),
        ("NUL", PEOPLE.replace("Siti", "Si\0ti"), 2, Code::NulByte, ""),
        (
            "cells beyond the header",
            PEOPLE.replacen("Jl. Contoh 1", "Jl. Contoh 1;RT 2;RW 3", 1),
            2,
            Code::TooManyCells,
            "",
        ),
    ];
    for (name, text, n_rows, code, sentence) in files {
        let checked = checked(text.as_bytes()).unwrap();
        assert_eq!(checked.summary.rows, n_rows, "{name}");
        assert_eq!(
            checked.summary.findings(code),
            1,
            "{name}: {:?}",
            checked.summary.by_code
        );
        let said = finding::what(texts::indonesian(), code);
        assert!(said.contains(sentence) && !said.is_empty(), "{name}: {said}");
    }
}
