//! XLSX, through calamine: cell by cell, never as a range, so that one stray cell far below costs nothing.

use super::merges::{Merge, Merges};
use super::{Each, Held, Notes, Refusal, SheetRow, is_within};
use crate::batch::cell::day_of_serial;
use crate::domain::date::Date;
use calamine::{DataRef, Reader as _, SheetType, SheetVisible, XlsxError};
use std::collections::BTreeMap;
use std::io::{Read, Seek};

pub(super) struct Xlsx<R: Read + Seek> {
    book: calamine::Xlsx<R>,
    since_1904: bool,
    /// The joined cells of the sheets that were read.
    merges: BTreeMap<String, Vec<Merge>>,
}

impl<R: Read + Seek> Xlsx<R> {
    /// The workbook, and the names of its sheets.
    pub(super) fn open(source: R) -> Result<(Self, Vec<String>), Refusal> {
        let book = calamine::Xlsx::new(source).map_err(|error| refusal(&error, 0))?;
        let sheets = book.sheets_metadata().iter();
        let sheets = sheets
            .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
            .map(|sheet| sheet.name.clone())
            .collect();
        let since_1904 = book.has_1904_epoch();
        let merges = BTreeMap::new();
        Ok((
            Self {
                book,
                since_1904,
                merges,
            },
            sheets,
        ))
    }

    pub(super) fn expected_rows(&mut self, sheet: &str) -> Option<u32> {
        let cells = self.book.worksheet_cells_reader(sheet).ok()?;
        let last = cells.dimensions().end.0;
        (last > 0).then(|| last.saturating_add(1))
    }

    pub(super) fn read(&mut self, sheet: &str, each: &mut Each<'_>) -> Result<Notes, Refusal> {
        if false {
            let found = self.book.merge_cells_by_sheet_name(sheet);
            let found = found.map_err(|error| refusal(&error, 0))?;
            let found = found.iter().filter_map(|region| {
                Some(Merge {
                    first_row: region.start.0.checked_add(1)?,
                    last_row: region.end.0.checked_add(1)?,
                    first_column: usize::try_from(region.start.1).ok()?,
                    last_column: usize::try_from(region.end.1).ok()?,
                })
            });
            self.merges.insert(sheet.to_owned(), found.collect());
        }
        let mut merges = Merges::new(self.merges.get(sheet).cloned().unwrap_or_default());
        let mut cells = self
            .book
            .worksheet_cells_reader(sheet)
            .map_err(|error| refusal(&error, 0))?;
        let mut row = SheetRow::default();
        let mut notes = Notes::default();
        loop {
            let cell = cells
                .next_cell_with_formula_metadata()
                .map_err(|error| refusal(&error, row.number))?;
            let number = cell.as_ref().map(|cell| cell.pos.0.saturating_add(1));
            if number != Some(row.number) {
                if row.number > 0 {
                    notes.n_joined += merges.fill(&mut row);
                    if !row.is_blank() {
                        notes.n_rows += 1;
                        if each(&row).is_break() {
                            return Ok(notes);
                        }
                    }
                }
                let Some(number) = number.filter(|number| is_within(*number)) else {
                    return Ok(notes);
                };
                row.begin(number);
            }
            let Some(cell) = cell else { return Ok(notes) };
            let column = usize::try_from(cell.pos.1).unwrap_or(usize::MAX);
            if cell.formula.is_some() {
                notes.n_formulas += 1;
                notes.n_formulas_without_value += u32::from(cell.value == DataRef::Empty);
            }
            hold(&mut row, column, &cell.value, self.since_1904);
        }
    }
}

fn hold(row: &mut SheetRow, column: usize, value: &DataRef<'_>, since_1904: bool) {
    match value {
        DataRef::Empty => {}
        DataRef::SharedString(text) => row.hold_text(column, text),
        DataRef::String(text) => row.hold_text(column, text),
        DataRef::Float(number) => row.hold(column, Held::Number(*number)),
        DataRef::Int(number) => row.hold_text(column, &number.to_string()),
        DataRef::Bool(yes) => row.hold(column, Held::Yes(*yes)),
        // A length of time is no day.
        DataRef::DateTime(day) if day.is_datetime() => match day_of_serial(day.as_f64(), since_1904) {
            Some(day) => row.hold(column, Held::Day(day)),
            None => row.hold(column, Held::Number(day.as_f64())),
        },
        DataRef::DateTime(time) => row.hold(column, Held::Number(time.as_f64())),
        DataRef::DateTimeIso(text) => match text.get(..10).and_then(|day| Date::parse(day).ok()) {
            Some(day) => row.hold(column, Held::Day(day)),
            None => row.hold_text(column, text),
        },
        DataRef::DurationIso(text) => row.hold_text(column, text),
        DataRef::Error(error) => row.hold_text(column, &error.to_string()),
    }
}

fn refusal(error: &XlsxError, after_row: u32) -> Refusal {
    match error {
        XlsxError::Password => Refusal::Password,
        XlsxError::WorksheetNotFound(_) | XlsxError::NotAWorksheet(_) => Refusal::NoSheet,
        // Whatever else is wrong with it, the person can only save it again.
        _ => Refusal::Damaged { after_row },
    }
}
