//! The checker as a command: what it prints, which files it writes, and how it refuses.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Output};

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lists"))
        .args(args)
        .output()
        .unwrap()
}

fn json(args: &[&str]) -> Value {
    let output = run(args);
    assert!(
        output.status.success(),
        "{args:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A folder that goes when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, text: &str) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left over lies below target/.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_list_becomes_one_object_in_the_words_of_the_case_format() {
    let folder = Folder::new("object");
    let list = folder.file(
        "daftar.csv",
        "DAFTAR PEKERJA\n\nNama;NIK;Tanggal Lahir;Pekerjaan;Kabupaten;Penghasilan\n\
         Siti;6407054508850001;05-08-1985;nelayan;Kutai Barat;1500000\n\
         Budi;64070501;;;;\n",
    );
    let report = json(&[
        &list,
        "--date",
        "2026-11-28",
        "--default",
        "engagement=usual",
        "--default",
        "insured=none",
        "--json",
    ]);
    assert_eq!(report["header_rows"], serde_json::json!([3]));
    assert_eq!(report["columns"]["nik"], "B");
    assert_eq!(
        report["set_aside"],
        serde_json::json!([{ "row": 1, "why": "caption" }])
    );
    let [siti, budi] = report["rows"].as_array().unwrap().as_slice() else {
        panic!("{report}");
    };
    assert_eq!(siti["row"], 4);
    assert_eq!(siti["nik"], "6407054508850001");
    assert_eq!(siti["birth_date"], "1985-08-05");
    assert_eq!(siti["age"], 41);
    assert_eq!(siti["area"], "64.07");
    assert_eq!(siti["occupation"], "nelayan");
    assert_eq!(siti["engagement"], "own_account");
    assert_eq!(siti["income"], 1_500_000);
    assert_eq!(siti["insured"], "none");
    assert_eq!(siti["standing"], "open");
    assert_eq!(siti["schemes"]["kaltim-pergub-40-2025"], "unknown");
    assert_eq!(siti["schemes"]["samosir-lanjutkan"], "no");
    assert!(siti.get("decile").is_none());
    assert_eq!(budi["standing"], "mend");
    let grades = budi["findings"].as_array().unwrap().iter();
    let grades: Vec<_> = grades
        .map(|finding| [&finding["column"], &finding["kind"], &finding["grade"]])
        .collect();
    assert!(
        grades.contains(&[&"B".into(), &"nik_length".into(), &"mend".into()]),
        "{budi}"
    );
}

#[test]
fn the_files_of_the_page_are_written() {
    let folder = Folder::new("files");
    let list = folder.file("daftar.csv", "Nama;NIK\nSiti;6407054508850001\nBudi;64\n");
    let out = folder.0.join("hasil");
    json(&[&list, "--out", out.to_str().unwrap()]);
    let written = std::fs::read_dir(&out).unwrap();
    let mut names: Vec<_> = written
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "daftar - hasil.csv",
            "daftar - hasil.xlsx",
            "daftar - perlu diperbaiki.xlsx",
            "daftar - ringkasan.xlsx",
            "daftar - tanpa yang perlu diperbaiki.xlsx",
        ]
    );
    let csv = std::fs::read_to_string(out.join("daftar - hasil.csv")).unwrap();
    assert!(csv.contains("Siti") && !csv.contains("6407054508850001"), "{csv}");
}

#[test]
fn what_is_no_list_ends_with_two_and_a_sentence() {
    let folder = Folder::new("no-list");
    let pdf = folder.file("a.csv", "%PDF-1.7");
    for args in [
        &[pdf.as_str()][..],
        &["no-such-file.xlsx"],
        &[],
        &[&pdf, "--months", "0"],
    ] {
        let output = run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(output.stdout.is_empty());
        let sentence = String::from_utf8(output.stderr).unwrap();
        assert_eq!(sentence.trim().lines().count(), 1, "{sentence}");
    }
}

#[test]
fn an_old_workbook_is_read_with_its_text_numbers_days_and_answers() {
    let report = json(&["tests/lists/files/old-workbook.xls", "--date", "2026-11-28"]);
    assert_eq!(report["sheets"], serde_json::json!(["Penduduk"]));
    assert_eq!(report["header_rows"], serde_json::json!([4]));
    let [siti, budi] = report["rows"].as_array().unwrap().as_slice() else {
        panic!("{report}");
    };
    assert_eq!(siti["row"], 5);
    assert_eq!(siti["nik"], "6407054508850001");
    assert_eq!(siti["birth_date"], "1985-08-05");
    assert_eq!(siti["income"], 1_500_000);
    assert_eq!(budi["birth_date"], "1980-01-01");
    assert_eq!(budi["occupation"], "petani");
}

/// A cell far away makes of a small file a table of billions of cells, most of them empty.
#[test]
fn an_old_workbook_that_asks_for_gigabytes_is_refused_in_a_sentence() {
    let mut bytes = std::fs::read("tests/lists/files/old-workbook.xls").unwrap();
    // The record of a text in the row and column 1, moved to row 65,536 and column 1,601.
    let text = [0xfd, 0x00, 0x0a, 0x00, 0x01, 0x00, 0x01, 0x00];
    let at = bytes
        .windows(text.len())
        .position(|window| window == text)
        .unwrap();
    bytes[at + 4..at + 8].copy_from_slice(&[0xff, 0xff, 0x40, 0x06]);
    let folder = Folder::new("gigabytes");
    let path = folder.0.join("jauh.xls");
    std::fs::write(&path, bytes).unwrap();
    let output = run(&[path.to_str().unwrap(), "--date", "2026-11-28"]);
    let sentence = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{sentence}");
    assert_eq!(sentence.trim().lines().count(), 1, "{sentence}");
    assert!(sentence.contains("takes more memory"), "{sentence}");
}
