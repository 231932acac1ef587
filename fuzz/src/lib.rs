//! What several targets do with a workbook.

use payung_sheets::book::Book;
use payung_sheets::row::Row as _;
use std::io::{Read, Seek};
use std::ops::ControlFlow;

/// The most rows of a sheet that are read.
const MOST_ROWS: u32 = 10_000;

/// Reads every sheet: no row has more cells than there may be, each is the same when it is packed and unpacked, and
/// all are counted.
pub fn read_whole<R: Read + Seek>(book: &mut Book<R>) {
    for sheet in book.sheets().to_vec() {
        book.expected_rows(&sheet);
        let mut n_rows = 0_u32;
        let notes = book.read(&sheet, |row| {
            n_rows += 1;
            assert!(row.cells().count() <= row.width().max(payung_sheets::limits::MOST_COLUMNS));
            let mut packed = Vec::new();
            row.pack(&mut packed);
            let mut again = row.clone();
            assert_eq!(again.unpack(&packed), Some(packed.len()));
            assert!(again.cells().eq(row.cells()) || row.cells().any(|cell| cell != cell));
            if n_rows < MOST_ROWS {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        });
        assert!(notes.is_err() || notes.is_ok_and(|notes| notes.n_rows == n_rows));
    }
}
