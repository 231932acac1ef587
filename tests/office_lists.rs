//! Lists as offices have them, through the command, cell by cell: what `tests/lists/offices/` says beside each file.
//!
//! The people, numbers and villages are invented; headers and words are those of public forms and exports: a village
//! list as printed, the import and export of a village system, the civil registry's export, a workbook with a cover, the
//! upload form of BPJS Ketenagakerjaan, the farmers' planning form in three header rows, the fishers' register, a web
//! form's answers, a cooperative's CSV, the poverty register's export, a list of marks, a register of yes and no,
//! numbers that a sheet has spoilt, a workbook of 1904, formulas without values, a web form whose days begin with their
//! month, a printed form with dots for blanks, a form in two languages, a workbook that begins with instructions, a form
//! of questions, a village list with subtotals and marks for men and women, wages by the day, a header of three rows,
//! questions with examples, short forms, pages with sums carried over.
//!
//! What was read stands there by hand. What follows from it for each scheme is asked of the self-check here, so that a
//! change of the law changes none of the files.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at once"
)]

use payung_lists::columns::Columns;
use payung_lists::finding::Code;
use payung_lists::occupation_cell::{OccupationRead, Occupations};
use payung_questions::eligibility::{self, Worker};
use payung_rules::occupation::Occupation;
use payung_rules::rules::Rules;
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::field::Field;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::registry::Registry;
use payung_values::rupiah::Rupiah;
use payung_values::welfare::Decile;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const DAY: &str = "2026-11-28";

/// The lists of the folder, each with what is expected beside it.
fn lists() -> Vec<(PathBuf, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lists/offices");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let is_list = |file: &PathBuf| file.extension().is_some_and(|ending| ending != "json");
    let mut lists: Vec<_> = files
        .filter(is_list)
        .map(|file| (file.clone(), file.with_extension("json")))
        .collect();
    lists.sort();
    lists
}

/// What the command prints of a list on the day of these tests.
fn printed(file: &Path) -> Map<String, Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_lists"))
        .arg(file)
        .args(["--json", "--date", DAY])
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}: {}",
        file.display(),
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Every difference between two values, each with where it stands. Rows are called by their numbers in the file.
fn compare(place: &str, expected: &Value, found: &Value, differences: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            let keys: std::collections::BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
            for key in keys {
                let (expected, found) = (expected.get(key), found.get(key));
                let place = format!("{place}, {key}");
                match (expected, found) {
                    (Some(expected), Some(found)) => compare(&place, expected, found, differences),
                    (Some(expected), None) => differences.push(format!("{place}: {expected} is missing")),
                    (_, Some(found)) => differences.push(format!("{place}: {found} is more than expected")),
                    (None, None) => {}
                }
            }
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            for (index, (expected, found)) in expected.iter().zip(found).enumerate() {
                let number = expected.get("row").map(|row| format!("row {row}"));
                let sheet = expected.get("sheet").map(|sheet| format!("sheet {sheet} "));
                let name = number.unwrap_or_else(|| format!("[{index}]"));
                let place = format!("{place}, {}{name}", sheet.unwrap_or_default());
                compare(&place, expected, found, differences);
            }
        }
        (Value::Array(expected), Value::Array(found)) => {
            differences.push(format!("{place}: {} instead of {}", found.len(), expected.len()));
        }
        _ if expected == found => {}
        _ => differences.push(format!("{place}: {found} instead of {expected}")),
    }
}

#[test]
fn the_lists_of_offices_are_read_cell_by_cell() {
    let lists = lists();
    assert_eq!(lists.len(), 27);
    let mut differences = Vec::new();
    for (file, expected) in lists {
        let mut found = printed(&file);
        for row in found["rows"].as_array_mut().unwrap() {
            row.as_object_mut().unwrap().remove("schemes");
        }
        let expected: Value = serde_json::from_str(&fs::read_to_string(expected).unwrap()).unwrap();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        compare(&name, &expected, &Value::Object(found), &mut differences);
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// A difference names the file, the row and the key.
#[test]
fn a_difference_says_where_it_stands() {
    let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let expected =
        value(r#"{"rows": [{"row": 7, "sheet": "A", "area": "64.07", "age": 41}], "columns": {"nik": "B"}}"#);
    let found = value(r#"{"rows": [{"row": 7, "sheet": "A", "area": "64.02", "student": "yes"}]}"#);
    let mut differences = Vec::new();
    compare("a.csv", &expected, &found, &mut differences);
    assert_eq!(
        differences,
        [
            r#"a.csv, columns: {"nik":"B"} is missing"#,
            r#"a.csv, rows, sheet "A" row 7, age: 41 is missing"#,
            r#"a.csv, rows, sheet "A" row 7, area: "64.02" instead of "64.07""#,
            r#"a.csv, rows, sheet "A" row 7, student: "yes" is more than expected"#,
        ]
    );
}

/// What a row says, as the self-check would know it; of a range, each of its ends.
fn workers(rules: &Rules, row: &Value) -> Vec<Worker> {
    let text = |key: &str| row.get(key).and_then(Value::as_str);
    let number = |key: &str| row.get(key).and_then(Value::as_i64);
    let yes = |key: &str| text(key).map(|word| word == "yes");
    let birth_date = text("birth_date").and_then(|day| Date::parse(day).ok());
    let age = number("age").and_then(Age::new).filter(|_| birth_date.is_none());
    let worker = Worker {
        age,
        birth_date,
        area: text("area").and_then(AreaCode::parse),
        residence_months: None,
        occupation: text("occupation").and_then(|id| Occupation::parse(rules.occupations, id)),
        engagement: text("engagement").and_then(Engagement::parse),
        income: number("income").map(Rupiah::new),
        income_regular: text("income_regular").and_then(IncomeRegularity::parse),
        registry: text("registry").and_then(Registry::parse),
        decile: number("decile")
            .and_then(|decile| u8::try_from(decile).ok())
            .and_then(Decile::new),
        field_verified: yes("field_verified"),
        insured: text("insured").and_then(Insured::parse),
        student: yes("student"),
    };
    let has = |kind: &str| {
        let findings = row["findings"].as_array().unwrap();
        findings.iter().any(|finding| finding["kind"] == kind)
    };
    match row.get("income_range").and_then(Value::as_array) {
        // A range on both sides of the minimum wage says nothing.
        Some(ends) if !has("income_straddles") => {
            let least = ends[0].as_i64().unwrap_or(0);
            let most = ends[1].as_i64().unwrap_or(Rupiah::MOST_TYPED.get());
            let at = |income| Worker {
                income: Some(Rupiah::new(income)),
                ..worker.clone()
            };
            vec![at(least), at(most)]
        }
        Some(_) | None => vec![worker],
    }
}

#[test]
fn every_answer_is_that_of_the_self_check_on_what_was_read() {
    let rules = payung_current::current(payung_current::NAMES).unwrap();
    let day = Date::parse(DAY).unwrap();
    let mut n_rows = 0;
    for (file, _) in lists() {
        for row in printed(&file)["rows"].as_array().unwrap() {
            n_rows += 1;
            let place = format!("{}, row {}", file.display(), row["row"]);
            for worker in workers(&rules, row) {
                let single = eligibility::assess(rules.eligibility, &worker, day).unwrap();
                let schemes: BTreeMap<&str, &str> = single
                    .schemes
                    .iter()
                    .map(|verdict| (verdict.scheme.id, verdict.truth.id()))
                    .collect();
                assert!(schemes.len() > 5, "{place}");
                assert_eq!(row["schemes"], serde_json::json!(schemes), "{place}");
                assert_eq!(row["route"], single.route.id(), "{place}");
            }
        }
    }
    assert!(n_rows > 180, "{n_rows}");
}

/// Headers that offices, cooperatives and web forms write, none of them a list's own word: each is read by its parts.
#[test]
fn headers_of_offices_and_web_forms_give_their_field() {
    let words = payung_current::current(payung_current::NAMES).unwrap().cell_words;
    for (header, field) in [
        ("Nama Lengkap Sesuai e-KTP (HURUF KAPITAL)", "name"),
        ("Nama Anggota Koperasi", "name"),
        ("NAMA KPM/KRT", "name"),
        ("Nama Pemohon", "name"),
        ("Nama Warga", "name"),
        ("Nama Ibu Kandung", ""),
        ("Nama Toko", ""),
        ("No. NIK (16 Digit)", "nik"),
        ("NIK Sesuai KTP*", "nik"),
        ("No. Identitas (KTP)", "nik"),
        ("NIK Pasangan", ""),
        ("NO.KK (KARTU KELUARGA)", "family_card"),
        ("Tgl/Bln/Thn Lahir", "birth_date"),
        ("Tempat & Tgl. Lahir", "birth_date"),
        ("Tempat Lahir", ""),
        ("Jns. Kelamin (Lk/Pr)", "sex"),
        ("Jenis Kelamin (1=L, 2=P)", "sex"),
        ("Usia (Thn)", "age"),
        ("Pekerjaan Sehari-hari", "occupation"),
        ("Jenis Pekerjaan yang Dilakukan", "occupation"),
        ("Apa pekerjaan Anda saat ini?", "occupation"),
        ("ID Pekerjaan", "occupation"),
        ("Pekerjaan Istri", ""),
        ("Lapangan Usaha Utama", "business"),
        ("Berapa penghasilan Anda per bulan?", "income"),
        ("Penghasilan (Rp/bln)", "income"),
        ("Penghasilan Suami", ""),
        ("Pengeluaran per bulan", ""),
        ("Status Kepesertaan BPJS TK", "insured"),
        ("Sudah punya BPJS TK?", "insured"),
        ("Sudah Terdaftar BPJAMSOSTEK (Y/T)", "insured"),
        ("Apakah Anda peserta BPJS Kesehatan?", ""),
        ("Peringkat Desil", "decile"),
        ("Desil Kesejahteraan Keluarga", "decile"),
        ("Masuk DTKS?", "registry"),
        ("Status DTSEN (Terdaftar/Tidak)", "registry"),
        ("Kabupaten/Kota KTP", "regency"),
        ("Desa/Kelurahan Domisili", "village"),
        ("Kel./Desa", "village"),
        ("Nomor HP/WA", "phone"),
        ("Masih Sekolah?", "student"),
        ("ASN/TNI/POLRI (Ya/Tidak)", "civil_servant"),
        ("Timestamp", ""),
        ("Di kabupaten/kota mana Anda tinggal?", "regency"),
        ("Asal Kabupaten", "regency"),
        ("Kapan Anda lahir?", "birth_date"),
        ("Siapa nama lengkap Anda (sesuai KTP)?", "name"),
        ("No. Kartu Tanda Penduduk", "nik"),
        ("Jns Klmn", "sex"),
        ("Status Hub. Kerja", "engagement"),
        ("Kedudukan dlm pekerjaan", "engagement"),
        ("Penghasilan tdk tetap", "irregular_income"),
        ("Terdata DTSEN?", "registry"),
        ("Lama Berdomisili (bulan)", "residence"),
        ("No. HP Aktif", "phone"),
        ("NIK Ahli Waris", ""),
        ("Status Kawin", ""),
        ("Luas Lahan", ""),
    ] {
        let columns = Columns::suggest(words, 1, &[header.to_owned()]);
        let found = columns.fields[0].map_or("", Field::id);
        assert_eq!(found, field, "{header}");
    }
}

/// Cells of web forms and of offices: what each says of work.
#[test]
fn words_of_offices_and_web_forms_for_work_are_read() {
    let rules = payung_current::current(payung_current::NAMES).unwrap();
    let mut words = Occupations::new(rules.occupations, rules.work_words, rules.cell_words);
    for (cell, occupation, way) in [
        ("Nelayan Tangkap", Some("nelayan"), None),
        ("Pembudidaya Ikan", Some("pembudidaya_ikan"), None),
        ("Pemasar Ikan", Some("pedagang_kecil"), None),
        ("Ojek Online (Gojek)", Some("ojek_online"), None),
        ("Buruh Harian Lepas (BHL)", Some("buruh_harian"), None),
        ("Buruh Serabutan", Some("tukang_serabutan"), None),
        ("Marbot Masjid", Some("marbot"), None),
        ("Pengrajin Rotan", Some("perajin"), None),
        ("Wiraswasta/Wirausaha", Some("pelaku_umkm"), None),
        ("PNS/ASN", None, Some(Engagement::CivilServant)),
        ("Ibu Rumah Tangga (IRT)", None, Some(Engagement::NotWorking)),
        ("Belum Bekerja", None, Some(Engagement::NotWorking)),
        ("Karyawan / Pegawai Swasta", None, Some(Engagement::Employee)),
        ("Petani, Pedagang", None, None),
        ("Petani & PNS", None, None),
        ("Swasta", None, None),
        ("Pedagang sayur keliling", Some("pedagang_keliling"), None),
        ("Buruh tani harian lepas", Some("buruh_tani"), None),
        ("Nelayan kecil", Some("nelayan"), None),
        ("Pemilik warung", Some("pemilik_warung"), None),
        ("Driver ojek online", Some("ojek_online"), None),
        ("Noreh getah", Some("penyadap_karet"), None),
        ("Jual ikan keliling", Some("pedagang_kecil"), None),
        ("Dulang emas", Some("penambang_rakyat"), None),
        ("Karyawan PT", None, Some(Engagement::Employee)),
        ("Purn. TNI", None, Some(Engagement::NotWorking)),
        ("Lainnya: tkg las", Some("montir"), None),
        ("I.R.T.", None, Some(Engagement::NotWorking)),
        ("Tdk bekerja", None, Some(Engagement::NotWorking)),
        ("nganggur", None, Some(Engagement::NotWorking)),
        ("Keliling", None, None),
        ("Jualan besar", None, None),
        ("Lainnya", None, None),
        ("9", None, None),
    ] {
        let read = words.read(cell.as_bytes());
        let found = read.index.map(|index| rules.occupations[usize::from(index)].id);
        assert_eq!((found, read.stated), (occupation, way), "{cell}");
    }
    assert!(words.read(b"Mahasiswa/i").is_student);
    assert!(!words.read(b"Mahasiswa, petani").is_student);
}

/// Each English word is read as its Indonesian one, which is known, and is told.
#[test]
fn english_words_for_work_are_read_as_ours() {
    let rules = payung_current::current(payung_current::NAMES).unwrap();
    let mut occupations = Occupations::new(rules.occupations, rules.work_words, rules.cell_words);
    let plain = |read: OccupationRead| OccupationRead { code: None, ..read };
    assert!(rules.cell_words.english_work.len() > 80);
    for (english, ours) in rules.cell_words.english_work {
        let [read, known] = [english, ours].map(|word| occupations.read(word.as_bytes()));
        assert_ne!(known.code, Some(Code::OccupationUnknown), "{ours}");
        assert_eq!(plain(read), plain(known), "{english}");
        assert_eq!(
            read.index.is_some(),
            read.code == Some(Code::OccupationRead),
            "{english}"
        );
    }
    for (cell, stated) in [
        ("Civil Servant", Some(Engagement::CivilServant)),
        ("Housewife", Some(Engagement::NotWorking)),
        ("Private Employee", Some(Engagement::Employee)),
        ("Fisherman", None),
    ] {
        assert_eq!(occupations.read(cell.as_bytes()).stated, stated, "{cell}");
    }
    assert!(occupations.read(b"Student").is_student);
}
