//! A workbook of Excel 97 to 2003 (XLS), written again as XLSX, so that lists know one kind of workbook less.
//!
//! It is read by `calamine`, which holds it whole and has no limits of its own (decision 034): the size of the file is
//! looked at first, and who calls it in a browser gives it a worker with a limit of memory.

use calamine::{Data, ExcelDateTime, Reader as _, Sheet, SheetType, SheetVisible, Xls, XlsError};
use payung_sheets::book::Refusal;
use payung_sheets::workbook::Problem;
use payung_sheets::workbook::xlsx::{Column, Writer};
use payung_values::date::Date;
use payung_values::whole::wide;
use std::io::Cursor;

/// The most bytes of an XLS file that are read. Chosen, not measured: it is held whole, in a worker with 512 MB.
pub const MOST_BYTES: u64 = 40_000_000;

/// It cannot be read to its end. Where it breaks nobody says.
const DAMAGED: Refusal = Refusal::Damaged { after_row: 0 };

/// The width of a column, in letters: the file is read, not looked at.
const WIDTH: usize = 12;

/// The sheets of the workbook that a person sees and that hold anything, with every cell at its place.
///
/// Text, numbers, days, yes and no stay what they are; what the file keeps beside a formula is its value; a time of day
/// is left out; an error is the word Excel shows.
///
/// # Errors
///
/// [`Refusal`]: locked, larger than [`MOST_BYTES`], damaged, or without a sheet that holds anything.
pub fn to_xlsx(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    if wide(bytes.len()) > MOST_BYTES {
        return Err(Refusal::TooLarge {
            found: wide(bytes.len()),
            most: MOST_BYTES,
        });
    }
    let mut book = Xls::new(Cursor::new(bytes)).map_err(|error| refusal(&error))?;
    let is_shown =
        |sheet: &&Sheet| sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet;
    let names = book.sheets_metadata().iter().filter(is_shown);
    let names: Vec<String> = names.map(|sheet| sheet.name.clone()).collect();
    let mut sheets = Vec::new();
    for name in names {
        let range = book.worksheet_range(&name).map_err(|error| refusal(&error))?;
        if !range.is_empty() {
            sheets.push((name, range));
        }
    }
    if sheets.is_empty() {
        return Err(Refusal::NoSheet);
    }
    let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    let mut writer = Writer::new(Vec::new(), &names).map_err(too_large)?;
    for (_, range) in &sheets {
        let (first_row, first_column) = range.start().unwrap_or_default();
        let blank = usize::try_from(first_column).unwrap_or_default();
        writer
            .begin_sheet(&vec![Column::of(WIDTH); blank + range.width()], false)
            .map_err(too_large)?;
        for _ in 0..first_row {
            writer.begin_row();
            writer.end_row().map_err(too_large)?;
        }
        for row in range.rows() {
            writer.begin_row();
            for _ in 0..blank {
                writer.empty();
            }
            for cell in row {
                write(&mut writer, cell);
            }
            writer.end_row().map_err(too_large)?;
        }
        writer.end_sheet().map_err(too_large)?;
    }
    writer.finish().map_err(too_large)
}

fn write(writer: &mut Writer<Vec<u8>>, cell: &Data) {
    match cell {
        Data::Empty => writer.empty(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => writer.text(text),
        Data::Int(number) => writer.number(*number),
        Data::Float(number) => writer.decimal(*number),
        Data::Bool(yes) => writer.yes(*yes),
        Data::DateTime(moment) => match day(moment) {
            Some(day) => writer.day(day),
            None => writer.decimal(moment.as_f64()),
        },
        Data::Error(error) => writer.text(&error.to_string()),
    }
}

/// The day of a moment; a length of time, or a moment before March 1900, is none.
fn day(moment: &ExcelDateTime) -> Option<Date> {
    if !moment.is_datetime() || moment.as_f64() < 60.0 {
        return None;
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    Date::new(year.into(), month.into(), day.into())
}

/// What was read cannot be written again, which takes more than a workbook of the kind can hold.
fn too_large(_: Problem) -> Refusal {
    DAMAGED
}

fn refusal(error: &XlsError) -> Refusal {
    if matches!(error, XlsError::Password) {
        Refusal::Password
    } else {
        DAMAGED
    }
}

#[cfg(test)]
mod tests {
    use super::{DAMAGED, MOST_BYTES, Refusal, to_xlsx};

    #[test]
    fn what_is_no_old_workbook_or_too_large_is_refused() {
        assert_eq!(to_xlsx(b""), Err(DAMAGED));
        assert_eq!(
            to_xlsx(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and nothing more"),
            Err(DAMAGED)
        );
        let large = vec![0; 40_000_001];
        let (found, most) = (40_000_001, MOST_BYTES);
        assert_eq!(to_xlsx(&large), Err(Refusal::TooLarge { found, most }));
    }
}
