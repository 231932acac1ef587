//! Any text and any number in every column: read, explained and answered as the self-check does, without a panic.
//!
//! Each line is the text of one cell; the first eight bytes are the number of a cell that has one.

#![no_main]

use libfuzzer_sys::fuzz_target;
use payung_sheets::cell::Cell;
use payung_lists::columns::Columns;
use payung_lists::facts::FactReader;
use payung_lists::rules::ListsRules;
use payung_lists::settings::Settings;
use payung_values::date::Date;
use payung_values::field::Field;
use payung_questions::eligibility;
use std::cell::RefCell;

fn rules() -> ListsRules {
    ListsRules::of(payung_fixture::rules())
}

thread_local! {
    static READER: RefCell<FactReader> = {
        let fields = Field::ALL.iter().map(|field| Some(*field)).collect();
        let day = Date::parse("2026-11-21").expect("a day");
        let reader = FactReader::new(rules(), Columns { fields, ..Columns::default() }, Settings::on(day));
        RefCell::new(reader.expect("rules hold on this day"))
    };
}

fuzz_target!(|bytes: &[u8]| {
    let Some((number, text)) = bytes.split_first_chunk() else {
        return;
    };
    let number = f64::from_le_bytes(*number);
    let mut cells: Vec<Cell<'_>> = text.split(|byte| *byte == b'\n').map(Cell::Text).collect();
    cells.resize(Field::COUNT, Cell::Number(number));
    READER.with_borrow_mut(|reader| {
        let facts = reader.read(cells.as_slice());
        let explained = reader.explain(cells.as_slice(), &facts, facts.findings, None);
        assert_eq!(explained.len(), facts.findings.count());
        let day = reader.settings().day;
        eligibility::assess(rules().person.eligibility, &facts.worker, day).expect("what was read can be answered");
    });
});
