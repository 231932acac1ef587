//! What is handed on as a file, in the language in brackets: nothing in it was left in code.

use crate::other_language::{INVENTED, left_in_code, texts};
use payung_event::deck::Deck;
use payung_event::rules::EventRules;
use payung_lists::export::{Form, NikShown, Part, Wanted as WantedFile};
use payung_lists::list_service::{Answered, ListService};
use payung_lists::memory::Memory;
use payung_lists::protocol::{Opened, Reply, Request};
use payung_lists::rules::ListsRules;
use payung_lists::settings::{Settings, Work};
use payung_planner::draft::{Draft, Field, FieldPath, Wanted};
use payung_planner::rules::PlannerRules;
use payung_rules::area::Area;
use payung_sheets::book::Book;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::tally::Tally;
use payung_words::event::note;
use payung_words::lists::file::FileWords;
use payung_words::planner::summary;
use payung_words::planner::workbook::workbook;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::rc::Rc;

/// Four people, one row to be mended, and a caption.
const LIST: &str = "\
Nama;NIK;Tgl Lahir;Pekerjaan;Kab/Kota;Penghasilan;Desil;Punya majikan
DUSUN I;;;;;;;
Siti;6407055203900003;12/03/1990;petani;Kutai Barat;1500000;2;tidak
Tono;6407051203900004;12/03/1990;nelayan;Kutai Barat;1500000;2;tidak
Wati;6407055203900005;12/03/1990;petani;Kutai Barat;1500000;9;tidak
Edi;123;12/03/1990;astronaut;Atlantis;banyak;11;mungkin
";

fn today() -> Date {
    Date::new(2026, 11, 21).unwrap()
}

/// Every cell of a workbook and every name of a sheet, one a line.
fn cells(file: &[u8]) -> Vec<String> {
    let mut book = Book::open(Cursor::new(file)).unwrap();
    let sheets = book.sheets().to_vec();
    let mut cells = sheets.clone();
    for sheet in &sheets {
        book.read(sheet, |row| {
            cells.extend(row.cells().map(|cell| cell.text().into_owned()));
            ControlFlow::Continue(())
        })
        .unwrap();
    }
    cells
}

fn of_csv(csv: &str) -> Vec<String> {
    csv.split(['\n', ';', ',']).map(str::to_owned).collect()
}

/// Refuses what stands outside of brackets. An address is one whatever the language.
fn assert_translated(file: &str, cells: impl IntoIterator<Item = String>) {
    let without_addresses = |cell: String| {
        let words = cell.split(' ').filter(|word| !word.starts_with("https://"));
        words.collect::<Vec<_>>().join(" ")
    };
    let cells: Vec<String> = cells
        .into_iter()
        .map(without_addresses)
        .filter(|cell| !cell.trim().is_empty())
        .collect();
    let n_translated = cells.iter().filter(|cell| cell.contains("~~]")).count();
    assert!(n_translated > 4, "{file}: {cells:?}");
    let html: String = cells
        .iter()
        .map(|cell| ["<p>", &quick_xml::escape::escape(cell), "</p>"].concat())
        .collect();
    let left = left_in_code(&html, INVENTED);
    assert!(left.is_empty(), "{file}: not in locales/: {left:#?}");
}

#[test]
fn the_files_of_a_list_speak_the_readers_language() {
    let rules = ListsRules::of(payung_fixture::rules());
    let words = FileWords {
        texts: texts(),
        rules: rules.person,
        home: "https://example/",
    };
    let mut service = ListService::new(rules, Memory);
    let request = Request::Open {
        name: "calon.csv".to_owned(),
    };
    let answered = service.answer(request, Some(Rc::from(LIST.as_bytes())), &words, &mut |_| ());
    let Answered::Said(Reply::Opened(opened)) = answered else {
        unreachable!("{answered:?}");
    };
    let Opened { preview, .. } = *opened;
    let mut settings = Settings::on(today());
    settings.defaults.work = Work::Usual;
    settings.defaults.area = AreaCode::parse("64.07");
    service.check(preview.columns, settings, &mut |_| ()).unwrap();
    for part in [Part::All, Part::Clean, Part::Mend] {
        let wanted = WantedFile {
            part,
            nik: NikShown::Masked,
        };
        let book = service.export(Form::Xlsx, wanted, &words, &mut |_| ()).unwrap();
        assert_translated(&format!("{part:?} as a workbook"), cells(&book));
        let csv = service.export(Form::Csv, wanted, &words, &mut |_| ()).unwrap();
        assert_translated(
            &format!("{part:?} as text"),
            of_csv(str::from_utf8(&csv).unwrap()),
        );
    }
    let book = service.export_summary(Form::Xlsx, &words).unwrap();
    assert_translated("summary as a workbook", cells(&book));
    let csv = service.export_summary(Form::Csv, &words).unwrap();
    assert_translated("summary as text", of_csv(str::from_utf8(&csv).unwrap()));
}

#[test]
fn the_files_of_a_plan_speak_the_readers_language() {
    let rules = PlannerRules::of(payung_fixture::rules());
    let mut draft = Draft::begun(&rules, YearMonth::parse("2026-11").unwrap());
    draft.keep(FieldPath::of_plan(Field::Wanted), Wanted::Cost.id());
    draft.keep(FieldPath::of_plan(Field::Months), "20");
    for (field, typed) in [(Field::Occupation, "nelayan"), (Field::Workers, "150")] {
        draft.keep(FieldPath::of_group(field, 0), typed);
    }
    let answer = draft.answer(&rules).unwrap();
    let area = Area::parse(rules.areas, "64.07");
    let book = workbook(&rules, texts(), &answer, Wanted::Cost, area, "https://example/");
    assert_translated("workbook", cells(&book.to_xlsx().unwrap()));
    assert_translated(
        "message",
        summary::lines(&rules, texts(), &answer, Wanted::Cost, None),
    );
}

#[test]
fn the_note_of_an_event_speaks_the_readers_language() {
    let rules = EventRules::of(payung_fixture::rules());
    let csv = note::csv(&rules, texts(), &Deck::suggested(&rules), Tally::default());
    assert_translated("note", of_csv(&csv));
}
