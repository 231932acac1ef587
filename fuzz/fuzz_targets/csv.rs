//! Any bytes as a file: it is cut the same in any chunks, and checked without a panic.
//!
//! The first byte says how long the chunks are; for one in eight the rows are checked too, which takes longer.

#![no_main]

use libfuzzer_sys::fuzz_target;
use payung_lists::checker::Checker;
use payung_lists::columns::{Preview, is_known_header};
use payung_sheets::csv::{Dialect, Reader, Record};
use payung_sheets::row::Cut;
use payung_lists::filter::Filter;
use payung_lists::rules::ListsRules;
use payung_lists::settings::Settings;
use payung_values::date::Date;

type Row = (u32, u64, Option<Cut>, bool, Vec<String>);

fn rows(file: &[u8], dialect: Dialect, chunk: usize) -> Vec<Row> {
    let mut reader = Reader::new(dialect);
    let mut rows = Vec::new();
    let mut each = |record: &Record<'_>| {
        let cells = record.cells().map(|cell| cell.text().into_owned());
        rows.push((record.number, record.start, record.cut, record.has_nul, cells.collect()));
    };
    for chunk in file.chunks(chunk) {
        reader.feed(chunk, &mut each);
    }
    reader.finish(&mut each);
    rows
}

fuzz_target!(|bytes: &[u8]| {
    let Some((chunk, file)) = bytes.split_first() else {
        return;
    };
    let rules = ListsRules::of(payung_fixture::rules());
    let Ok(dialect) = Dialect::detect(file, |text| is_known_header(rules.cell_words, text)) else {
        return;
    };
    assert_eq!(
        rows(file, dialect, usize::from(*chunk) + 1),
        rows(file, dialect, usize::MAX)
    );
    if !chunk.is_multiple_of(8) {
        return;
    }
    let columns = Preview::of_csv(rules.cell_words, dialect, file).columns;
    let day = Date::parse("2026-11-21").expect("a day");
    let mut checker = Checker::new(rules, columns, Settings::on(day)).expect("rules hold on this day");
    let mut reader = Reader::new(dialect);
    reader.feed(file, &mut |record| checker.record(record));
    reader.finish(&mut |record| checker.record(record));
    let list = checker.finish().expect("the sums are small");
    assert_eq!(list.summary().rows, list.n_rows());
    assert_eq!(list.rows(&Filter::default()).len(), list.n_rows() as usize);
});
