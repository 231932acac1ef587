//! The lists: the one screen at every step of the work, with the answers of a list that was really checked.

use crate::page::{Page, after, person_rules, today};
use payung::lists::Lists;
use payung::lists::answers::Look;
use payung::lists::asked::Choice;
use payung::lists::route::Route;
use payung::lists::session::{Action, Notice, Session, Stage, Writing};
use payung::screen::route::Route as _;
use payung::screen::shell::Area;
use payung_check::what_if::Figure;
use payung_lists::export::NikShown;
use payung_lists::filter::Filter;
use payung_lists::list_service::ListService;
use payung_lists::memory::Memory;
use payung_lists::protocol::{Progress, Refusal, RowsAsked, Source};
use payung_lists::rules::ListsRules;
use payung_lists::settings::Settings;
use payung_sheets::csv::{self, OtherKind};
use std::rc::Rc;

/// Four people of Kutai Barat and one row to be mended.
const LIST: &str = "\
Nama;NIK;Tgl Lahir;Pekerjaan;Kab/Kota;Penghasilan;Desil;Punya majikan;Perahu
Siti;6407055203900003;12/03/1990;petani;Kutai Barat;1500000;2;tidak;x
Tono;6407051203900004;12/03/1990;nelayan;Kutai Barat;1500000;2;tidak;
Wati;6407055203900005;12/03/1990;petani;Kutai Barat;1500000;9;tidak;
Joko;6407051203900006;12/03/1990;petani;Kutai Barat;;;tidak;
Edi;123;12/03/1990;astronaut;Atlantis;banyak;11;mungkin;
";

fn session(lines: &str, actions: impl IntoIterator<Item = Action>) -> Session {
    after::<Lists>(lines, &person_rules(), actions)
}

fn open(actions: impl IntoIterator<Item = Action>) -> Page {
    let page = Page::of::<Lists>("daftar", session("", actions), &person_rules());
    assert_eq!(page.heading(), "Periksa daftar pekerja");
    assert_eq!(page.title(), "Periksa daftar pekerja · Payung");
    assert!(page.says("p", "Berkas tetap di perangkat ini."));
    page
}

/// What the worker says of [`LIST`], step by step.
struct Worked {
    service: ListService<Memory>,
    opening: Vec<Action>,
    checking: Vec<Action>,
}

impl Worked {
    fn new() -> Self {
        let mut service = ListService::new(ListsRules::of(payung_fixture::rules()), Memory);
        let opened = service.open(Rc::from(LIST.as_bytes()), Source::Csv).unwrap();
        let columns = opened.preview.columns.clone();
        let opening = vec![
            Action::Open("daftar desa.csv".to_owned()),
            Action::Opened(Rc::new(opened)),
        ];
        let settings = Settings::on(today());
        let checked = service.check(columns, settings, &mut |_| {}).unwrap();
        let checked = Action::Checked(Rc::new(checked), settings);
        let checking = [opening.clone(), vec![Action::Check, checked]].concat();
        Self {
            service,
            opening,
            checking,
        }
    }

    /// All rows, and all that is odd.
    fn looked(&mut self) -> Vec<Action> {
        let rows = self.service.rows(RowsAsked {
            count: 100,
            ..RowsAsked::default()
        });
        let findings = self.service.findings(None, 0, 20, NikShown::Masked);
        let looks = [
            Look::Rows(Rc::new(rows.unwrap())),
            Look::Findings(Rc::new(findings.unwrap())),
        ];
        [self.checking.clone(), looks.map(Action::Look).to_vec()].concat()
    }

    /// A row in full.
    fn person(&mut self, id: u32) -> Vec<Action> {
        let row = self.service.row(id, NikShown::Masked).unwrap();
        let looks = [Look::OpenRow(Some(id)), Look::Row(Rc::new(row))];
        [self.looked(), looks.map(Action::Look).to_vec()].concat()
    }
}

#[test]
fn every_address_has_its_screen_without_a_list() {
    for route in Route::all(&person_rules()) {
        let page = Page::of::<Lists>(&route.path(), session("", []), &person_rules());
        match route {
            Route::List => {
                assert_eq!(
                    page.texts("h2"),
                    ["Pilih berkas", "Tempel sel", "Contoh berkas", "Yang diperiksa"]
                );
                let picker = page
                    .all("input")
                    .find(|one| one.attribute("type") == Some("file"));
                assert!(picker.unwrap().attribute("accept").unwrap().contains(".xlsx"));
                assert!(page.says("button", "Baca yang ditempel"));
                assert!(page.maybe("#ada-masalah").is_none() && page.maybe(".file").is_none());
            }
        }
    }
    // The one screen stands at whatever address led here.
    let page = Page::of::<Lists>("daftar/lain", session("", []), &person_rules());
    assert_eq!(page.heading(), "Periksa daftar pekerja");
}

#[test]
fn what_is_held_over_the_page_is_awaited() {
    assert!(open([Action::Hover(true)]).maybe(".drop--over").is_some());
    assert!(
        open([Action::Hover(true), Action::Hover(false)])
            .maybe(".drop--over")
            .is_none()
    );
}

#[test]
fn a_file_that_is_read_shows_that_it_is_read() {
    let page = open([Action::Open("daftar desa.csv".to_owned())]);
    assert!(page.says("label", "Membaca daftar desa.csv…"));
    assert!(page.says("button", "Batalkan") && page.maybe("progress").is_some());
    assert!(!page.says("h2", "Pilih berkas"));
}

#[test]
fn the_columns_are_shown_with_an_example_of_each() {
    let worked = Worked::new();
    let page = open(worked.opening);
    assert_eq!(page.texts("h2"), ["Kolom", "Yang dihitung", "Bila isian kosong"]);
    assert_eq!(page.find(".file__name").text, "daftar desa.csv");
    assert!(
        page.says("p", "8 dari 9 kolom dikenali."),
        "{:?}",
        page.texts("p")
    );
    let letters: Vec<&str> = page.texts(".columns__letter");
    assert_eq!(letters, ["A", "B", "C", "D", "E", "F", "G", "H", "I"]);
    let held = page.texts(".columns__held");
    assert_eq!(held[..3], ["Nama", "NIK", "Tanggal lahir"]);
    assert_eq!(held.last(), Some(&"Tidak dibaca"));
    // A line each, whose choice opens on demand.
    let lines: Vec<_> = page.all(".columns__row").collect();
    assert_eq!(lines.len(), 9);
    assert!(
        lines
            .iter()
            .all(|line| line.name == "details" && line.attribute("open").is_none())
    );
    assert!(
        page.texts(".columns__change")
            .iter()
            .all(|words| *words == "Ubah")
    );
    assert_eq!(page.described(page.find("#kolom-0")), ["Contoh: Siti"]);
    assert!(page.says(".columns__example", "Contoh: x"));
    assert!(
        !page.html.contains("6407055203900003"),
        "a number of a person is never shown in full"
    );
    assert!(page.says("button", "Periksa") && page.says("label", "Ganti berkas"));
}

#[test]
fn a_column_that_may_be_the_one_that_is_missing_has_its_choice_open() {
    let opening = |list: &str| {
        let mut service = ListService::new(ListsRules::of(payung_fixture::rules()), Memory);
        let opened = service.open(Rc::from(list.as_bytes()), Source::Csv).unwrap();
        let actions = [
            Action::Open("calon.csv".to_owned()),
            Action::Opened(Rc::new(opened)),
        ];
        let page = open(actions);
        let rows = page.all(".columns__row");
        rows.map(|row| row.attribute("open").is_some())
            .collect::<Vec<bool>>()
    };
    assert_eq!(
        opening("Orang;Pekerjaan;Desil\nAAA;petani;2\n"),
        [true, false, false]
    );
    // Of many nobody knows which it is: they are lines, too.
    assert_eq!(opening("Orang;Aa;Bb;Cc;Dd\nAAA;b;c;d;e\n"), [false; 5]);
}

#[test]
fn what_excel_does_to_a_nik_is_said_where_csv_is_offered() {
    let words = "CSV yang dibuka di Excel kehilangan angka terakhir NIK saat disimpan.";
    assert!(open([]).says("p", words), "beside the example");
    let checked = Worked::new().checking;
    let whole = [checked.clone(), vec![Action::Look(Look::ToggleNik)]].concat();
    assert!(open(whole).says("p", words));
    assert!(!open(checked).says("p", words), "masked numbers lose nothing");
}

#[test]
fn a_box_that_cannot_be_read_says_so() {
    let worked = Worked::new();
    for figure in [Figure::Months, Figure::From, Figure::Day] {
        let tried = Action::Try(figure, "entah".to_owned());
        let page = open([worked.opening.clone(), vec![tried]].concat());
        let id = ["#", figure.id()].concat();
        assert_eq!(
            page.find(&id).attribute("aria-invalid"),
            Some("true"),
            "{figure:?}"
        );
        assert!(page.described(page.find(&id))[0].contains("entah"), "{figure:?}");
    }
}

#[test]
fn a_check_that_goes_on_says_how_far_it_is() {
    let worked = Worked::new();
    let progress = |rows| {
        Action::Progress(Progress {
            rows,
            of_rows: Some(5),
            ..Progress::default()
        })
    };
    let page = open([worked.opening, vec![Action::Check, progress(3)]].concat());
    assert!(
        page.says("label", "Memeriksa baris 3 dari 5"),
        "{:?}",
        page.texts("label")
    );
    assert!(page.says("button", "Batalkan") && !page.says("h2", "Kolom"));
}

#[test]
fn the_answers_stand_with_what_is_odd_and_the_files() {
    let mut worked = Worked::new();
    let page = open(worked.looked());
    assert_eq!(page.texts("h2"), ["Hasilnya", "Temuan", "Semua baris", "Jumlah"]);
    assert!(
        page.says("p", "5 baris diperiksa, 8 dari 9 kolom dikenali."),
        "{:?}",
        page.texts("p")
    );
    let rows = page.all("div").filter(|one| one.attribute("role") == Some("row"));
    assert_eq!(rows.count(), 6, "a head and five rows");
    for name in ["Siti", "Tono", "Wati", "Joko", "Edi"] {
        assert!(page.all("span").any(|cell| cell.text == name), "{name}");
    }
    assert!(page.says("td", "Atlantis") && page.says("td", "astronaut"));
    for file in [
        "Unduh hasil XLSX",
        "Unduh hasil CSV",
        "Unduh yang perlu diperbaiki",
        "Unduh ringkasan",
    ] {
        assert!(page.texts("button").contains(&file), "{file}");
    }
    assert!(page.says("p", "NIK disamarkan") && !page.html.contains("6407055203900003"));
}

#[test]
fn every_row_can_be_shown_in_full() {
    let mut worked = Worked::new();
    for (id, name) in (0..).zip(["Siti", "Tono", "Wati", "Joko", "Edi"]) {
        let row = worked.service.row(id, NikShown::Masked).unwrap();
        let page = open(worked.person(id));
        let heading = &page.find("#baris-lengkap").text;
        assert_eq!(*heading, format!("Baris {}: {name}", id + 2));
        assert!(page.says("h3", "Isi baris") && page.says("button", "Tutup"));
        assert_eq!(
            page.says("h3", "Temuan di baris ini"),
            !row.findings.is_empty(),
            "{name}"
        );
        // A row that is to be mended has no answer yet, and so no price.
        assert_eq!(page.says("summary", "Kenapa Rp"), name != "Edi", "{name}");
    }
}

#[test]
fn rows_that_are_looked_for_are_awaited_and_may_be_none() {
    let worked = Worked::new();
    let look = |look| Action::Look(look);
    let asked = RowsAsked {
        text: "zz".to_owned(),
        ..RowsAsked::default()
    };
    let searched = look(Look::FilterRows(Filter::default(), "zz".to_owned()));
    let page = open([worked.checking.clone(), vec![searched.clone()]].concat());
    assert!(page.says(".loading", "Sedang diambil"));
    assert_eq!(page.find("#cari-baris").attribute("value"), Some("zz"));
    let none = look(Look::Rows(Rc::new(payung_lists::protocol::Rows {
        asked,
        total: 0,
        rows: Vec::new(),
    })));
    let page = open([worked.checking, vec![searched, none]].concat());
    assert!(page.says("p", "Tidak ada baris dalam saringan ini."));
}

#[test]
fn a_file_that_is_written_is_told_of() {
    let worked = Worked::new();
    for (writing, words) in [
        (Writing::Begun, "Menulis berkas…"),
        (Writing::Done("hasil.csv".to_owned()), "hasil.csv sudah ditulis."),
        (
            Writing::Failed("hasil.csv".to_owned()),
            "hasil.csv tidak bisa ditulis.",
        ),
    ] {
        let is_busy = writing == Writing::Begun;
        let page = open([worked.checking.clone(), vec![Action::Writing(writing)]].concat());
        assert!(page.says("p", words), "{words}");
        let button = page
            .all("button")
            .find(|one| one.text == "Unduh hasil CSV")
            .unwrap();
        assert_eq!(button.attribute("aria-disabled").is_some(), is_busy);
    }
}

/// What has to be told, and what it says.
fn words_of(notice: &Notice) -> &'static str {
    match notice {
        Notice::Refused(Refusal::Csv(_)) => "Ini berkas PDF, bukan tabel.",
        Notice::Refused(Refusal::Book(_)) => "Berkas ini rusak",
        Notice::Refused(Refusal::Unreadable | Refusal::NoList) => "tidak bisa dibaca dari tempatnya",
        Notice::Refused(Refusal::TooManyColumns { .. }) => {
            "Daftar ini punya 1.300 kolom, paling banyak 1024."
        }
        Notice::Refused(Refusal::TwoTables { .. }) => {
            "dua tabel orang berdampingan di lembar ini; yang kedua mulai di kolom F."
        }
        Notice::Refused(Refusal::NoRows) => "Tidak ada baris di bawah judul kolom.",
        Notice::Refused(Refusal::NotInForce { .. }) => "Untuk 21 November 2026",
        Notice::Refused(Refusal::NoSuchScheme { .. }) => "tidak berlaku pada 21 November 2026",
        Notice::Refused(Refusal::ExportTooLarge) => "terlalu besar untuk satu berkas",
        Notice::Refused(Refusal::NoSum) => "terlalu besar untuk dihitung",
        Notice::NothingPasted => "Belum ada sel yang ditempel.",
        Notice::OneOf(_) => "Dari 3 berkas hanya satu yang dibaca: ",
        Notice::Cancelled => "Dibatalkan.",
        Notice::NotStarted => "Pemeriksa belum bisa dimulai",
        Notice::Broken { row: Some(_) } => "berhenti di sekitar baris 8.214.",
        Notice::Broken { row: None } => "Pemeriksaan berhenti.",
    }
}

#[test]
fn whatever_stops_the_work_is_told_above_it_and_takes_the_focus() {
    let opened = Worked::new().opening;
    let refusals = [
        Refusal::Csv(csv::Refusal::Other(OtherKind::Pdf)),
        Refusal::Unreadable,
        Refusal::NoList,
        Refusal::TooManyColumns { found: 1_300 },
        Refusal::TwoTables { column: 5 },
        Refusal::NoRows,
        Refusal::NotInForce { day: today() },
        Refusal::NoSuchScheme {
            index: 0,
            day: today(),
        },
        Refusal::ExportTooLarge,
        Refusal::NoSum,
    ];
    let stops = [
        Notice::NothingPasted,
        Notice::OneOf(3),
        Notice::Cancelled,
        Notice::NotStarted,
        Notice::Broken { row: None },
        Notice::Broken { row: Some(8214) },
    ];
    for notice in refusals.into_iter().map(Notice::Refused).chain(stops) {
        let happened = match notice.clone() {
            Notice::Refused(refusal) => Action::Refuse(refusal),
            Notice::NothingPasted => Action::NothingPasted,
            Notice::OneOf(count) => Action::OneOf(count),
            stopped @ (Notice::Cancelled | Notice::NotStarted | Notice::Broken { .. }) => {
                Action::Stop(stopped)
            }
        };
        let before = session("", opened.clone());
        let now = session("", [opened.clone(), vec![happened.clone()]].concat());
        let to = Lists::focus(&Lists::moment(&before), &Lists::moment(&now)).unwrap();
        let page = open([opened.clone(), vec![happened]].concat());
        let place = page.find(to);
        assert!(
            place.text.contains(words_of(&notice)),
            "{notice:?}: {}",
            place.text
        );
        let role = if notice.is_problem() { "alert" } else { "status" };
        assert_eq!(place.attribute("role"), Some(role), "{notice:?}");
        let again = place.text.contains("Mulai lagi");
        assert_eq!(
            again,
            notice.can_be_repeated() && notice.is_problem(),
            "{notice:?}"
        );
    }
}

#[test]
fn the_focus_follows_the_work() {
    let mut worked = Worked::new();
    let steps = [
        (vec![Action::Open("x.csv".to_owned())], "#kemajuan"),
        (worked.opening.clone(), "#kolom"),
        (worked.checking.clone(), "#hasil"),
        (worked.person(0), "#baris-lengkap"),
    ];
    let mut before = Lists::moment(&session("", []));
    for (actions, selector) in steps {
        let now = Lists::moment(&session("", actions.clone()));
        assert_eq!(Lists::focus(&before, &now), Some(selector));
        assert_eq!(open(actions).find(selector).attribute("tabindex"), Some("-1"));
        assert_eq!(Lists::focus(&now, &now), None);
        before = now;
    }
    assert_eq!(session("", worked.checking).stage, Stage::Results);
}

#[test]
fn what_is_kept_is_recalled_and_holds_no_cell() {
    let worked = Worked::new();
    let asked = vec![
        Action::SetColumn(8, Some(payung_values::field::Field::Village)),
        Action::Choose(Choice::Area, "64.07".to_owned()),
        Action::Choose(Choice::Work, Choice::USUAL.to_owned()),
        Action::Try(Figure::Months, "6".to_owned()),
    ];
    let all = session("", [worked.opening, asked].concat());
    let kept = Lists::kept(&all);
    assert!(!kept.contains("Siti") && !kept.contains("6407"), "{kept}");
    let again = session(&kept, []);
    assert_eq!(Lists::kept(&again), kept);
    // What empty cells mean belongs to the list and is not kept.
    let mut asked = all.asked;
    asked.forget_defaults();
    assert_eq!((again.asked, again.remembered), (asked, all.remembered));
    assert_eq!(Lists::kept(&session("", [])), "");
}
