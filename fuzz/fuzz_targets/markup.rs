//! Any bytes as markup with tables, of every kind there is: opened and read to its end, or refused, without a panic; and
//! as a list, whose columns are suggested and whose rows are checked as far as a page would.

#![no_main]

use libfuzzer_sys::fuzz_target;
use payung_fuzz::read_whole;
use payung_lists::list_service::ListService;
use payung_lists::memory::Memory;
use payung_lists::protocol::Source;
use payung_lists::rules::ListsRules;
use payung_lists::settings::Settings;
use payung_sheets::book::Book;
use payung_sheets::markup::Markup;
use payung_values::date::Date;
use std::io::Cursor;
use std::rc::Rc;

fuzz_target!(|bytes: &[u8]| {
    for kind in [Markup::Html, Markup::Spreadsheet2003, Markup::FlatOds] {
        if let Ok(mut book) = Book::open_markup(kind, Cursor::new(bytes)) {
            read_whole(&mut book);
        }
    }
    let mut service = ListService::new(ListsRules::of(payung_fixture::rules()), Memory);
    let Ok(opened) = service.open(Rc::from(bytes), Source::Csv) else {
        return;
    };
    let day = Date::parse("2026-11-21").expect("a day");
    if let Ok(checked) = service.check(opened.preview.columns, Settings::on(day), &mut |_| ()) {
        let by_standing = checked.summary.by_standing.values().map(|tally| tally.rows);
        assert_eq!(by_standing.sum::<u32>(), checked.summary.rows);
    }
});
