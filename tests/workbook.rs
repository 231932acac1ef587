//! Workbooks: what is written can be read again.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop at once, and asks another library's reader for what it wants to see"
)]

use calamine::{Data, DataType as _, Reader, Xlsx};
use payung_sheets::workbook::{Cell, Sheet, Workbook};
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;
use std::io::Cursor;

fn read(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

#[test]
fn every_kind_of_cell_comes_back() {
    let sheet = Sheet {
        name: "Jadwal [bulanan]".to_owned(),
        header: ["Bulan", "Iuran", "Pekerja"].map(str::to_owned).to_vec(),
        rows: vec![
            vec![
                Cell::Month(YearMonth::new(2027, 1).unwrap()),
                Cell::Money(Rupiah::new(16_800)),
                Cell::Number(-3),
                Cell::Empty,
                Cell::Day(Date::new(1998, 7, 5).unwrap()),
            ],
            vec![text("=1+1"), text("  <a&b> \"c\"\n"), text("_x0041_\u{7}")],
        ],
        sums: vec![text("Jumlah"), Cell::Money(Rupiah::new(9_000_000_000_000_000))],
        columns: Vec::new(),
    };
    let bytes = Workbook { sheets: vec![sheet] }.to_xlsx().unwrap();
    let mut book = read(bytes);
    assert_eq!(book.sheet_names(), ["Jadwal  bulanan"]);
    let range = book.worksheet_range("Jadwal  bulanan").unwrap();
    let cell = |row: u32, column: u32| range.get_value((row, column)).cloned().unwrap_or_default();
    let said = |row, column| match cell(row, column) {
        Data::String(text) => text,
        other => other.to_string(),
    };
    let serial = |row, column| {
        cell(row, column)
            .get_datetime()
            .map(|day| day.as_f64().to_string())
    };
    assert_eq!(said(0, 0), "Bulan");
    // 1 January 2027 is 46388 days after the day before 1 January 1900, as Excel counts.
    assert_eq!(serial(1, 0).as_deref(), Some("46388"));
    assert_eq!(cell(1, 1), Data::Float(16800.0));
    assert_eq!(cell(1, 2), Data::Float(-3.0));
    assert_eq!(cell(1, 3), Data::Empty);
    // Source: Microsoft, on the 1900 date system: 5 July 1998 is 35981.
    assert_eq!(serial(1, 4).as_deref(), Some("35981"));
    assert_eq!(said(2, 0), "=1+1");
    assert_eq!(said(2, 1), "  <a&b> \"c\"\n");
    assert_eq!(said(2, 2), "_x0041_\u{7}");
    assert_eq!(said(3, 1), "9000000000000000");
}
