//! A list written to a file, row by row: CSV, or the sheets of a workbook.

use crate::export::widths::{Widths, is_identity};
use crate::export::words::Words;
use crate::export::{AnswerColumn, Form, Out, Part, Wanted};
use crate::first_door::FirstDoor;
use crate::list::List;
use crate::nik::Nik;
use crate::protocol::Refusal;
use crate::row_standing::RowStanding;
use payung_sheets::cell::Cell;
use payung_sheets::csv::{self, Dialect};
use payung_sheets::workbook::xlsx::{self, Column, Word, Writer};
use payung_sheets::workbook::{self, Sheet, Workbook};
use payung_values::field::Field;
use std::io::Write;

/// The dialect of the files we write: Excel opens it by itself where the decimal mark is a comma.
const DIALECT: Dialect = Dialect { delimiter: b';' };

/// The mark by which Excel knows UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// How much of a text file gathers before it leaves.
const ENOUGH: usize = 1 << 20;

/// How many rows are written.
pub fn count(list: &List, wanted: Wanted) -> u32 {
    let summary = list.summary();
    let mend = summary.standing(RowStanding::Mend).rows;
    match wanted.part {
        Part::All => summary.rows,
        Part::Clean => summary.rows.saturating_sub(mend),
        Part::Mend => mend,
    }
}

/// What stands around the rows that are written.
pub struct Frame<'a> {
    /// The words above the original columns.
    pub names: &'a [String],
    /// What they hold.
    pub fields: &'a [Option<Field>],
    /// Whether rows stand in several sheets.
    pub has_sheets: bool,
    /// How wide the columns are, of a workbook.
    pub widths: Widths,
    /// Its first sheet.
    pub cover: Sheet,
}

/// A list in the writing.
pub struct ListWriter<'w, S: Write, W> {
    file: File<S>,
    words: &'w W,
    header: Vec<String>,
    /// How wide the columns are.
    widths: Vec<u8>,
    /// Which columns hold numbers, from the left.
    holds_number: Vec<bool>,
    /// Which columns hold numbers of people, which stay text.
    holds_identity: Vec<bool>,
    /// The answers that were said already.
    said: Vec<(Key, Word)>,
}

enum File<S: Write> {
    Xlsx { writer: Box<Writer<S>>, rows: u32 },
    Csv { sink: S, pending: Vec<u8> },
}

/// An answer that many rows share.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    Standing(RowStanding),
    Route(FirstDoor),
    Scheme(Option<&'static str>),
}

impl<'w, S: Write, W: Words> ListWriter<'w, S, W> {
    /// A file for `n_rows` rows below a header, the answers' own behind the original columns.
    ///
    /// # Errors
    ///
    /// [`Refusal::ExportTooLarge`] if it is larger than such a file can be, or `sink` takes no more.
    pub fn new(
        sink: S,
        form: Form,
        wanted: Wanted,
        words: &'w W,
        frame: &Frame<'_>,
        n_rows: u32,
    ) -> Result<Self, Refusal> {
        let answers = AnswerColumn::written(frame.has_sheets).map(|column| words.header(column));
        let header: Vec<String> = frame.names.iter().cloned().chain(answers).collect();
        let fields = frame.fields.iter();
        let holds_identity = fields
            .clone()
            .map(|field| field.is_some_and(is_identity))
            .collect();
        let holds_number = fields.map(|field| field.is_some_and(is_number)).collect();
        let file = match form {
            Form::Xlsx => {
                let n_sheets = n_rows.div_ceil(xlsx::MOST_ROWS - 1).max(1);
                let name = words.sheet(wanted.part);
                let sheets = (0..n_sheets).map(|_| name.as_str());
                let names: Vec<&str> = [frame.cover.name.as_str()].into_iter().chain(sheets).collect();
                let mut writer = Box::new(Writer::new(sink, &names)?);
                writer.sheet(&frame.cover)?;
                File::Xlsx { writer, rows: 0 }
            }
            Form::Csv => File::Csv {
                sink,
                pending: MARK.to_vec(),
            },
        };
        let mut writer = Self {
            file,
            words,
            widths: frame
                .widths
                .of(&header, frame.names.len(), frame.fields, frame.has_sheets),
            header,
            holds_number,
            holds_identity,
            said: Vec::new(),
        };
        writer.begin()?;
        Ok(writer)
    }

    /// The header, on a new sheet if there are sheets.
    fn begin(&mut self) -> Result<(), Refusal> {
        match &mut self.file {
            File::Xlsx { writer, rows } => {
                *rows = 1;
                let is_text = self.holds_identity.iter().copied();
                let columns: Vec<Column> = self
                    .widths
                    .iter()
                    .zip(is_text.chain(std::iter::repeat(false)))
                    .map(|(width, is_text)| Column {
                        width: *width,
                        is_text,
                        choices: String::new(),
                    })
                    .collect();
                writer.begin_sheet(&columns, true)?;
                writer.begin_strong_row();
                self.header.iter().for_each(|name| writer.text(name));
                writer.end_row()?;
            }
            File::Csv { pending, .. } => {
                let names: Vec<_> = self.header.iter().map(|name| csv::guarded(name)).collect();
                csv::write_row(pending, DIALECT, names.iter().map(AsRef::as_ref));
            }
        }
        Ok(())
    }

    /// Writes a row.
    ///
    /// # Errors
    ///
    /// As [`Self::new`].
    pub fn row(&mut self, cells: &[Out<'_>]) -> Result<(), Refusal> {
        if matches!(&self.file, File::Xlsx { rows, .. } if *rows >= xlsx::MOST_ROWS) {
            if let File::Xlsx { writer, .. } = &mut self.file {
                writer.end_sheet()?;
            }
            self.begin()?;
        }
        let words = self.words;
        match &mut self.file {
            File::Xlsx { writer, rows } => {
                *rows += 1;
                writer.begin_row();
                let never = || std::iter::repeat(false);
                let holds_number = self.holds_number.iter().copied().chain(never());
                let holds_identity = self.holds_identity.iter().copied().chain(never());
                let widths = self.widths.iter().copied().chain(std::iter::repeat(xlsx::WIDEST));
                let places = holds_number.zip(holds_identity).zip(widths);
                for (cell, ((holds_number, holds_identity), width)) in cells.iter().zip(places) {
                    let place = Place {
                        holds_number,
                        holds_identity,
                        width,
                    };
                    write_cell(writer, cell, place, words, &mut self.said);
                }
                writer.end_row()?;
            }
            File::Csv { sink, pending } => {
                let texts: Vec<String> = cells
                    .iter()
                    .map(|cell| cell.csv_text(|cell| words.said(cell)))
                    .collect();
                csv::write_row(pending, DIALECT, texts.iter().map(String::as_str));
                if pending.len() >= ENOUGH {
                    put(sink, pending)?;
                    pending.clear();
                }
            }
        }
        Ok(())
    }

    /// The file.
    ///
    /// # Errors
    ///
    /// As [`Self::new`].
    pub fn finish(self) -> Result<S, Refusal> {
        match self.file {
            File::Xlsx { mut writer, .. } => {
                writer.end_sheet()?;
                Ok(writer.finish()?)
            }
            File::Csv { mut sink, pending } => {
                put(&mut sink, &pending)?;
                Ok(sink)
            }
        }
    }
}

/// Hands bytes of a text file over.
fn put(sink: &mut impl Write, bytes: &[u8]) -> Result<(), Refusal> {
    sink.write_all(bytes).map_err(|_| Refusal::ExportTooLarge)
}

/// What is known of the column a cell stands in.
#[derive(Clone, Copy)]
struct Place {
    /// It is of use as numbers.
    holds_number: bool,
    /// It holds numbers of people, which stay text.
    holds_identity: bool,
    /// How wide it is.
    width: u8,
}

fn write_cell<S: Write>(
    writer: &mut Writer<S>,
    cell: &Out<'_>,
    place: Place,
    words: &impl Words,
    said: &mut Vec<(Key, Word)>,
) {
    let key = match cell {
        Out::Original(Cell::Empty) => return writer.empty(),
        Out::Original(Cell::Text(bytes)) => {
            return match plain_number(bytes).filter(|_| place.holds_number) {
                Some(number) => writer.number(number),
                None => text(writer, &Cell::Text(bytes).text(), place.width),
            };
        }
        // A number of sixteen digits that is whole stays so only as text: Excel keeps fifteen. What Excel has cut
        // already stays a number, so that it is told again.
        Out::Original(cell @ Cell::Number(_)) if place.holds_identity && Nik::read(*cell).is_ok() => {
            return writer.text(&cell.text());
        }
        Out::Original(Cell::Number(number)) => return writer.decimal(*number),
        Out::Original(Cell::Day(day)) => return writer.day(*day),
        Out::Original(Cell::Yes(yes)) => return writer.yes(*yes),
        Out::Text(said) => return text(writer, said, place.width),
        Out::Money(amount) => return writer.money(amount.get()),
        Out::Row(number) => return writer.number(i64::from(*number)),
        Out::Findings(findings) if findings.is_empty() => return writer.empty(),
        Out::Findings(_) => return writer.lines(&words.said(cell)),
        Out::Standing(standing) => Key::Standing(*standing),
        Out::Route(route) => Key::Route(*route),
        Out::Scheme(scheme) => Key::Scheme(scheme.map(|scheme| scheme.id)),
    };
    let known = said.iter().find(|(one, _)| *one == key).map(|(_, word)| *word);
    let word = known.unwrap_or_else(|| {
        let word = writer.word(&words.said(cell));
        said.push((key, word));
        word
    });
    writer.shared(word);
}

/// Text, in several lines where one is not enough.
fn text<S: Write>(writer: &mut Writer<S>, said: &str, width: u8) {
    if xlsx::is_long(said, width) {
        writer.lines(said);
    } else {
        writer.text(said);
    }
}

/// Whether a column of this field is of use as numbers.
const fn is_number(field: Field) -> bool {
    matches!(
        field,
        Field::Income | Field::Age | Field::Decile | Field::Residence
    )
}

/// The number that a text is, if a sheet would write it the same.
fn plain_number(bytes: &[u8]) -> Option<i64> {
    let is_plain = !bytes.is_empty()
        && bytes.len() <= 12
        && bytes.iter().all(u8::is_ascii_digit)
        && (bytes.len() == 1 || bytes.first() != Some(&b'0'));
    let text = std::str::from_utf8(bytes).ok().filter(|_| is_plain)?;
    text.parse().ok()
}

/// A workbook as one text file, its sheets one below the other.
pub fn csv_of(workbook: &Workbook) -> Vec<u8> {
    let mut out = MARK.to_vec();
    let text = |cell: &workbook::Cell| match cell {
        workbook::Cell::Empty => String::new(),
        workbook::Cell::Text(text) | workbook::Cell::Heading(text) => csv::guarded(text).into_owned(),
        workbook::Cell::Number(number) => number.to_string(),
        workbook::Cell::Money(amount) => amount.get().to_string(),
        workbook::Cell::Day(day) => day.to_string(),
        workbook::Cell::Month(month) => month.to_string(),
        workbook::Cell::Sum(sum) => sum.value.to_string(),
        workbook::Cell::Computed(computed) => computed.value.to_string(),
    };
    for (index, sheet) in workbook.sheets.iter().enumerate() {
        if index > 0 {
            out.extend_from_slice(b"\r\n");
        }
        if !sheet.header.is_empty() {
            let names: Vec<_> = sheet.header.iter().map(|name| csv::guarded(name)).collect();
            csv::write_row(&mut out, DIALECT, names.iter().map(AsRef::as_ref));
        }
        for row in sheet
            .rows
            .iter()
            .chain(Some(&sheet.sums).filter(|sums| !sums.is_empty()))
        {
            let cells: Vec<String> = row.iter().map(text).collect();
            csv::write_row(&mut out, DIALECT, cells.iter().map(String::as_str));
        }
    }
    out
}
