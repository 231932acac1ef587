//! What goes out of a list: the workbook an office hands on says what was checked, and read again it is the same list.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_lists::export::{Form, NikShown, Part, Wanted};
use payung_lists::list_service::{Answered, ListService};
use payung_lists::memory::Memory;
use payung_lists::protocol::{Checked, Layout, Opened, Reply, Request, RowsAsked};
use payung_lists::row_standing::RowStanding;
use payung_lists::rules::ListsRules;
use payung_lists::settings::{Settings, Work};
use payung_sheets::book::Book;
use payung_sheets::workbook::{Cell, Sheet, Workbook};
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_words::lists::file::FileWords;
use payung_words::lists::standing;
use payung_words::texts;
use std::io::{Cursor, Read as _};
use std::ops::ControlFlow;
use std::rc::Rc;
use zip::ZipArchive;

/// Four people of Kutai Barat, one row to be mended, and a caption.
const LIST: &str = "\
Nama;NIK;No KK;Tgl Lahir;Pekerjaan;Kab/Kota;Penghasilan;Desil;Punya majikan;Catatan
DUSUN I;;;;;;;;;
Siti;6407055203900003;6407050101100001;12/03/1990;petani;Kutai Barat;1500000;2;tidak;Rumahnya di belakang balai desa, di sebelah kiri jembatan
Tono;6407051203900004;6407050101100001;12/03/1990;nelayan;Kutai Barat;1500000;2;tidak;
Wati;6407055203900005;6407050101100001;12/03/1990;petani;Kutai Barat;1500000;9;tidak;
Joko;6407051203900006;6407050101100001;12/03/1990;petani;Kutai Barat;;;tidak;
Edi;123;;12/03/1990;astronaut;Atlantis;banyak;11;mungkin;
";

fn rules() -> ListsRules {
    ListsRules::of(payung_fixture::rules())
}

fn words() -> FileWords {
    FileWords {
        texts: texts::indonesian(),
        rules: rules().person,
        home: "https://payung.example/",
    }
}

fn settings() -> Settings {
    let mut settings = Settings::on(Date::new(2026, 11, 21).unwrap());
    settings.defaults.work = Work::Usual;
    settings.defaults.insured = Some(false);
    settings.defaults.area = AreaCode::parse("64.07");
    settings
}

/// A list that was opened and checked.
struct Office {
    service: ListService<Memory>,
    opened: Opened,
    checked: Checked,
}

impl Office {
    fn of(name: &str, file: &[u8]) -> Self {
        let mut service = ListService::new(rules(), Memory);
        let request = Request::Open {
            name: name.to_owned(),
        };
        let answered = service.answer(request, Some(Rc::from(file)), &words(), &mut |_| ());
        let Answered::Said(Reply::Opened(opened)) = answered else {
            unreachable!("{answered:?}");
        };
        let checked = service
            .check(opened.preview.columns.clone(), settings(), &mut |_| ())
            .unwrap();
        Self {
            service,
            opened: *opened,
            checked,
        }
    }

    fn export(&mut self, part: Part, nik: NikShown) -> Vec<u8> {
        let wanted = Wanted { part, nik };
        let file = self.service.export(Form::Xlsx, wanted, &words(), &mut |_| ());
        file.unwrap().to_vec()
    }

    fn summary(&self) -> Vec<u8> {
        self.service
            .export_summary(Form::Xlsx, &words())
            .unwrap()
            .to_vec()
    }

    /// Every row, as it stands: its cells as far as the list had columns, and its answer.
    fn rows(&mut self, width: usize) -> Vec<(Vec<String>, RowStanding)> {
        let asked = RowsAsked {
            count: 100,
            shows_nik: true,
            ..RowsAsked::default()
        };
        let rows = self.service.rows(asked).unwrap().rows.into_iter();
        rows.map(|row| (row.cells.into_iter().take(width).collect(), row.view.standing))
            .collect()
    }
}

/// The names of the sheets of a workbook.
fn sheets(file: &[u8]) -> Vec<String> {
    Book::open(Cursor::new(file)).unwrap().sheets().to_vec()
}

/// What stands in a sheet, as our own reader sees it.
fn read(file: &[u8], sheet: usize) -> Vec<Vec<String>> {
    let mut book = Book::open(Cursor::new(file)).unwrap();
    let name = book.sheets().get(sheet).unwrap().clone();
    let mut rows = Vec::new();
    book.read(&name, |row| {
        rows.push(row.cells().map(|cell| cell.text().into_owned()).collect());
        ControlFlow::Continue(())
    })
    .unwrap();
    rows
}

/// The XML of a sheet, from 1.
fn xml(file: &[u8], sheet: usize) -> String {
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut part = archive
        .by_name(&format!("xl/worksheets/sheet{sheet}.xml"))
        .unwrap();
    let mut xml = String::new();
    part.read_to_string(&mut xml).unwrap();
    xml
}

/// The row whose first cell says this.
fn line<'r>(rows: &'r [Vec<String>], label: &str) -> &'r [String] {
    let mut found = rows
        .iter()
        .filter(|row| row.first().is_some_and(|cell| cell == label));
    found
        .next()
        .unwrap_or_else(|| unreachable!("{label} is not in {rows:?}"))
}

#[test]
fn every_workbook_begins_with_what_was_checked_and_how_people_stand() {
    let mut office = Office::of("daftar desa.csv", LIST.as_bytes());
    let files = [
        office.export(Part::All, NikShown::Masked),
        office.export(Part::Clean, NikShown::Masked),
        office.export(Part::Mend, NikShown::Full),
        office.summary(),
    ];
    for file in files {
        assert_eq!(sheets(&file).first().unwrap(), "Ringkasan");
        let rows = read(&file, 0);
        let said = |label: &str| line(&rows, label).get(1).cloned().unwrap_or_default();
        assert_eq!(said("Berkas"), "daftar desa.csv");
        assert_eq!(said("Hari pendaftaran"), "2026-11-21");
        assert_eq!(said("Program"), "Pintu pertama setiap orang");
        assert_eq!(said("Jaminan"), "JKK dan JKM");
        assert_eq!(said("Lamanya"), "12 bulan");
        assert_eq!(said("Daerah di KTP"), "Kabupaten Kutai Barat");
        assert_eq!(said("Cara kerja"), "Seperti biasanya pekerjaan itu");
        assert_eq!(said("Penghasilan"), "Belum diketahui");
        assert_eq!(said("Peserta BPJS Ketenagakerjaan"), "Belum ada yang peserta");
        assert!(
            rows.iter()
                .any(|row| row.first().unwrap() == "1 baris bukan orang, dilewati")
        );

        // The numbers of the page.
        let summary = &office.checked.summary;
        for at in RowStanding::IN_ORDER {
            let tally = summary.standing(at);
            let name = standing::standing(texts::indonesian(), at);
            let expected = [
                name.to_string(),
                tally.rows.to_string(),
                tally.monthly.get().to_string(),
                tally.total.get().to_string(),
            ];
            assert_eq!(line(&rows, &name), expected);
        }
        assert_eq!(said("Jumlah"), summary.rows.to_string());
        assert_eq!((summary.rows, summary.standing(RowStanding::Mend).rows), (5, 1));
        assert!(summary.standing(RowStanding::Met).rows > 0);
    }
}

#[test]
fn the_first_sheet_names_every_rule_with_its_day_and_its_source() {
    let mut office = Office::of("daftar desa.csv", LIST.as_bytes());
    let file = office.export(Part::All, NikShown::Masked);
    let rows = read(&file, 0);
    let from = rows
        .iter()
        .position(|row| row.first().is_some_and(|cell| cell == "Aturan yang dipakai"));
    let (head, rules) = rows.get(from.unwrap()..).unwrap().split_first().unwrap();
    assert_eq!(
        head.as_slice(),
        [
            "Aturan yang dipakai",
            "Sejak",
            "Sumber",
            "Kepastian",
            "Diperiksa terakhir",
            "Halaman aturannya"
        ]
    );
    let (last, rules) = rules.split_last().unwrap();
    assert_eq!(
        last.first().unwrap(),
        "Riwayat dan sumber setiap aturan: https://payung.example/aturan"
    );
    for rule in rules {
        assert_eq!(rule.len(), 6, "{rule:?}");
        assert!(rule.iter().all(|cell| !cell.is_empty()), "{rule:?}");
        assert!(Date::parse(rule.get(4).unwrap()).is_ok(), "{rule:?}");
        let page = rule.last().unwrap();
        assert!(page.starts_with("https://payung.example/aturan/"), "{rule:?}");
    }
    let schemes = payung_fixture::rules().eligibility.schemes;
    let day = settings().day;
    let n_in_force = schemes.iter().filter(|scheme| scheme.in_force(day)).count();
    let names: Vec<&str> = rules
        .iter()
        .filter_map(|rule| Some(rule.first()?.as_str()))
        .collect();
    for scheme in schemes.iter().filter(|scheme| scheme.in_force(day)) {
        let name = scheme.name.text(texts::indonesian().language());
        assert!(
            names.iter().any(|one| one.to_lowercase() == name.to_lowercase()),
            "{name}: {names:?}"
        );
    }
    // What the contributions rest on stands behind them, each once.
    let contributions = names.get(n_in_force..).unwrap();
    assert!(
        contributions.contains(&"Kematian (JKM), jumlah tetap"),
        "{names:?}"
    );
    let mut once = rules.to_vec();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), rules.len(), "{rules:?}");
}

#[test]
fn sums_are_formulas_that_keep_their_value_and_stay_below_a_filter() {
    let mut office = Office::of("daftar desa.csv", LIST.as_bytes());
    let cover = xml(&office.export(Part::All, NikShown::Masked), 1);
    let total: i64 = RowStanding::IN_ORDER
        .iter()
        .map(|standing| office.checked.summary.standing(*standing).total.get())
        .sum();
    let (first, last) = (11, 15);
    for said in [
        format!("<c r=\"B16\" s=\"8\"><f>SUM(B{first}:B{last})</f><v>5</v></c>"),
        format!("<c r=\"D16\" s=\"6\"><f>SUM(D{first}:D{last})</f><v>{total}</v></c>"),
    ] {
        assert!(cover.contains(&said), "{said}\n{cover}");
    }
    assert!(!cover.contains("<pane") && !cover.contains("<autoFilter"));

    let summary = office.summary();
    for (index, name) in sheets(&summary).iter().enumerate().skip(1) {
        let sheet = xml(&summary, index + 1);
        assert!(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""), "{name}");
        let rows = read(&summary, index);
        let is_summed = rows.last().unwrap().first().unwrap() == "Jumlah";
        let last = rows.len() - usize::from(is_summed);
        assert!(
            sheet.contains(&format!("{last}\"/>")) && sheet.contains("<autoFilter ref=\"A1:"),
            "{name}"
        );
        assert_eq!(is_summed, sheet.contains("<f>SUM("), "{name}");
        assert_eq!(is_summed, *name != "Temuan", "{name}");
        if is_summed {
            let (sums, rows) = rows.split_last().unwrap();
            for (column, sum) in sums.iter().enumerate().skip(1).filter(|(_, sum)| !sum.is_empty()) {
                let above = rows
                    .iter()
                    .skip(1)
                    .map(|row| row.get(column).unwrap().parse::<i64>().unwrap());
                assert_eq!(
                    above.sum::<i64>(),
                    sum.parse::<i64>().unwrap(),
                    "{name}, column {column}"
                );
            }
        }
    }
}

#[test]
fn findings_are_said_in_their_own_words() {
    let mut office = Office::of("daftar desa.csv", LIST.as_bytes());
    let summary = office.summary();
    let findings = read(
        &summary,
        sheets(&summary).iter().position(|name| name == "Temuan").unwrap(),
    );
    let nik = findings
        .iter()
        .find(|row| row.get(2).is_some_and(|what| what.contains("seharusnya 16")));
    assert_eq!(nik.unwrap().get(1).unwrap(), "Perlu diperbaiki");
    let mend = read(&office.export(Part::Mend, NikShown::Full), 1);
    let [header, edi] = mend.as_slice() else {
        panic!("{mend:?}");
    };
    let cell = |name: &str| {
        let column = header.iter().position(|one| one == name).unwrap();
        edi.get(column).cloned().unwrap_or_default()
    };
    assert_eq!(cell("Baris"), "7");
    assert!(
        cell("Temuan").contains("NIK 3 angka, seharusnya 16."),
        "{}",
        cell("Temuan")
    );
    // It was not answered, so that nothing is said of its door.
    assert_eq!(cell("Pintu"), "");
    let said = files_say(&mut office, "belum bisa ditentukan");
    let by_route = office.checked.summary.by_route.iter();
    let answered: u32 = by_route.map(|(_, tally)| tally.rows).sum();
    assert_eq!(answered, 4);
    assert_eq!(said, [0, 0], "rows that were not answered have no door");
}

/// How many rows of the lists and of the summary say this, where every answered row has a door.
fn files_say(office: &mut Office, words: &str) -> [usize; 2] {
    let all = read(&office.export(Part::All, NikShown::Masked), 1);
    let summary = office.summary();
    let said = |rows: &[Vec<String>]| rows.iter().flatten().filter(|cell| cell.contains(words)).count();
    let n_sheets = sheets(&summary).len();
    let of_summary = (0..n_sheets).map(|sheet| said(&read(&summary, sheet))).sum();
    [said(&all), of_summary]
}

#[test]
fn columns_are_as_wide_as_what_stands_in_them_and_long_text_wraps() {
    let mut office = Office::of("daftar desa.csv", LIST.as_bytes());
    let sheet = xml(&office.export(Part::All, NikShown::Full), 2);
    // NIK and family card are text to the last row, whatever is typed below.
    for said in [
        "<col min=\"2\" max=\"2\" width=\"20\" style=\"1\" customWidth=\"1\"/>",
        "<col min=\"3\" max=\"3\" width=\"20\" style=\"1\" customWidth=\"1\"/>",
        "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>",
        "<c r=\"B2\" s=\"1\" t=\"inlineStr\"><is><t>6407055203900003</t></is></c>",
        // The remark is longer than its column may be.
        "<col min=\"10\" max=\"10\" width=\"42\" customWidth=\"1\"/>",
        "<c r=\"J2\" s=\"7\" t=\"inlineStr\"><is><t>Rumahnya",
    ] {
        assert!(sheet.contains(said), "{said}\n{sheet}");
    }
    let widths = sheet.split(" width=\"").skip(1);
    let widths: Vec<u8> = widths
        .map(|rest| rest.split('"').next().unwrap().parse().unwrap())
        .collect();
    assert!(widths.iter().all(|width| (12..=60).contains(width)), "{widths:?}");
    assert_eq!(widths.first(), Some(&12));
    let last = widths.len() - 10;
    assert!(sheet.contains("<autoFilter ref=\"A1:Q6\"/>"), "{last} answers");
}

#[test]
fn a_workbook_that_was_written_is_opened_at_its_people_and_is_the_same_list() {
    let mut office = Office::of("daftar desa.csv", LIST.as_bytes());
    let width = office.opened.preview.names.len();
    let before = office.rows(width);
    let file = office.export(Part::All, NikShown::Full);
    let mut again = Office::of("hasil.xlsx", &file);
    assert_eq!(again.opened.sheets, ["Ringkasan", "Daftar"]);
    assert_eq!(again.opened.layout.sheets, [1]);
    assert_eq!(again.rows(width), before);
    let standings = |office: &Office| office.checked.summary.by_standing;
    assert_eq!(standings(&again), standings(&office));

    // The cover is no list: read by itself, nobody in it is taken for a person that was answered.
    let layout = Layout {
        sheets: vec![0],
        ..Layout::default()
    };
    let cover = again.service.reopen(&layout).unwrap().preview.columns;
    assert_eq!(
        (
            cover.column(payung_values::field::Field::Nik),
            cover.n_known() < 3
        ),
        (None, true),
        "{cover:?}"
    );
    let checked = again.service.check(cover, settings(), &mut |_| ());
    let answered = checked.map_or(0, |checked| checked.summary.standing(RowStanding::Met).rows);
    assert_eq!(answered, 0);
}

#[test]
fn a_list_without_niks_is_found_behind_its_first_sheet() {
    let mut office = Office::of(
        "tani.csv",
        b"Nama;Pekerjaan;Kab/Kota\nSiti;petani;Kutai Barat\nTono;nelayan;Kutai Barat\n",
    );
    let before = office.rows(3);
    let file = office.export(Part::All, NikShown::Masked);
    let mut again = Office::of("hasil.xlsx", &file);
    assert_eq!(again.opened.layout.sheets, [1]);
    assert_eq!(again.rows(3), before);
}

/// Excel keeps fifteen digits of a number: one that is whole goes out as text, one that Excel has cut is told again.
#[test]
fn niks_that_were_numbers_are_not_cut_on_the_way_out() {
    let text = |text: &str| Cell::Text(text.to_owned());
    let row = |name: &str, nik: &str| vec![text(name), text(nik), text("Kutai Barat")];
    let workbook = Workbook {
        sheets: vec![Sheet {
            name: "Daftar".to_owned(),
            header: ["Nama", "NIK", "Kab/Kota"].map(str::to_owned).into(),
            rows: vec![
                row("Siti", "SITI"),
                row("Tono", "TONO"),
                row("Wati", "6407055203900005"),
            ],
            ..Sheet::default()
        }],
    };
    let file = with_numbers(
        &workbook.to_xlsx().unwrap(),
        &[("SITI", "6407055203900003"), ("TONO", "6407051203900000")],
    );
    let mut office = Office::of("nik.xlsx", &file);
    let standings: Vec<RowStanding> = office.rows(3).into_iter().map(|(_, standing)| standing).collect();
    assert!(
        standings
            .iter()
            .map(|one| *one == RowStanding::Mend)
            .eq([false, true, false]),
        "{standings:?}"
    );
    let out = office.export(Part::All, NikShown::Full);
    let sheet = xml(&out, 2);
    assert!(
        sheet.contains("<c r=\"B2\" s=\"1\" t=\"inlineStr\"><is><t>6407055203900003</t>"),
        "{sheet}"
    );
    assert!(sheet.contains("<c r=\"B3\"><v>6407051203900000</v>"), "{sheet}");
    let mut again = Office::of("hasil.xlsx", &out);
    assert_eq!(again.rows(3), office.rows(3));
}

/// The workbook with texts of its first sheet written as numbers.
fn with_numbers(file: &[u8], numbers: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = String::new();
        part.read_to_string(&mut content).unwrap();
        for (text, number) in numbers {
            let said = format!(" s=\"1\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
            content = content.replace(&said, &format!("><v>{number}</v></c>"));
        }
        out.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        std::io::Write::write_all(&mut out, content.as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}
