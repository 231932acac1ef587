//! Which column holds which field: suggested from the header, confirmed by a person.

use crate::finding;
use payung_rules::cell_words::CellWords;
use payung_sheets::cell::{Cell, plain};
use payung_sheets::csv::{Dialect, Reader};
use payung_sheets::limits::MOST_COLUMNS;
use payung_values::field::Field;
use serde::{Deserialize, Serialize};

/// The first rows among which the header is looked for: letterheads have a title, a place and a date above it.
const HEADER_ROWS: usize = 20;

/// The rows below the header that a person is shown as samples.
const SAMPLE_ROWS: usize = 5;

/// Whether a cell of this text is the header of a column that we know.
pub fn is_known_header(words: &CellWords, text: &str) -> bool {
    words.field_of_header(&plain(text)).is_some()
}

/// Which column holds which field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Columns {
    /// The number of the header's row in the file, from 1; rows up to it are not read. 0: there is no header.
    pub header_row: u32,
    /// What each column holds, from the left; `None` is kept in the export and not read.
    pub fields: Vec<Option<Field>>,
}

impl Columns {
    /// The fields that `names` suggest, each at most once: the first column keeps it.
    pub fn suggest(words: &CellWords, header_row: u32, names: &[String]) -> Self {
        let mut fields: Vec<Option<Field>> = Vec::with_capacity(names.len());
        for name in names.iter().take(MOST_COLUMNS) {
            let field = words
                .field_of_header(&plain(name))
                .filter(|field| !fields.contains(&Some(*field)));
            fields.push(field);
        }
        Self { header_row, fields }
    }

    /// The column of `field`, from 0.
    pub fn column(&self, field: Field) -> Option<u16> {
        let index = self.fields.iter().position(|one| *one == Some(field))?;
        u16::try_from(index).ok()
    }

    /// Says that `column` holds `field`; another column that held it holds nothing then.
    pub fn set(&mut self, column: u16, field: Option<Field>) {
        for one in &mut self.fields {
            if field.is_some() && *one == field {
                *one = None;
            }
        }
        if let Some(one) = self.fields.get_mut(usize::from(column)) {
            *one = field;
        }
    }

    /// How many columns a row should have.
    pub fn width(&self) -> usize {
        self.fields.len()
    }

    /// How many columns hold a field.
    pub fn n_known(&self) -> usize {
        self.fields.iter().flatten().count()
    }

    /// The column a finding is about.
    pub fn column_of(&self, code: finding::Code) -> Option<u16> {
        code.field().and_then(|field| self.column(field))
    }
}

/// The beginning of a list, for a person to confirm the columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// The header, cell by cell; of merged cells each has the words above it.
    pub names: Vec<String>,
    /// The suggestion.
    pub columns: Columns,
    /// The first rows below the header.
    pub samples: Vec<Vec<String>>,
}

impl Preview {
    /// The preview of a CSV file from its first bytes, at least as many as [`payung_sheets::limits::MOST_ROW_BYTES`] if it has them.
    pub fn of_csv(words: &CellWords, dialect: Dialect, start: &[u8]) -> Self {
        let mut rows: Vec<(u32, Vec<String>)> = Vec::new();
        let mut reader = Reader::new(dialect);
        let mut keep = |record: &payung_sheets::csv::Record<'_>| {
            if rows.len() < HEADER_ROWS + SAMPLE_ROWS {
                let cells = record.cells().map(|cell| cell.text().into_owned());
                rows.push((record.number, cells.collect()));
            }
        };
        reader.feed(start, &mut keep);
        reader.finish(&mut keep);
        Self::of_rows(words, &rows)
    }

    /// The preview of a sheet or of pasted cells from its first rows, each with its number in the sheet, from 1.
    pub fn of_rows(words: &CellWords, rows: &[(u32, Vec<String>)]) -> Self {
        let known = |cells: &[String]| {
            let fields = cells
                .iter()
                .filter_map(|name| words.field_of_header(&plain(name)));
            fields.count()
        };
        let is_data = |cells: &[String]| {
            let digits = |cell: &String| cell.bytes().filter(u8::is_ascii_digit).count();
            cells.iter().any(|cell| digits(cell) >= 12)
        };
        let filled = |cells: &[String]| cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        // The row with most known headers; the first of equals. Without any, the first row of more than one cell
        // that does not look like data.
        let best = rows.iter().take(HEADER_ROWS).enumerate();
        let best = best.max_by_key(|(index, (_, cells))| (known(cells), usize::MAX - index));
        let by_words = best.filter(|(_, (_, cells))| known(cells) > 0);
        let by_shape = || {
            let mut first = rows.iter().take(HEADER_ROWS).enumerate();
            first
                .find(|(_, (_, cells))| filled(cells) > 1 || rows.len() == 1)
                .filter(|(_, (_, cells))| !is_data(cells))
        };
        let header = by_words.or_else(by_shape);
        let below = header.map_or(0, |(index, _)| index + 1);
        let width = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
        let width = header.map_or(width, |(_, (_, cells))| cells.len());
        let above = header.and_then(|(index, _)| rows.get(index.checked_sub(1)?));
        let above = above.filter(|(_, cells)| filled(cells) > 1);
        let names: Vec<String> = (0..width.min(MOST_COLUMNS))
            .map(|column| {
                let of = |row: &(u32, Vec<String>)| {
                    let cell = row.1.get(column).map(|cell| cell.trim());
                    cell.filter(|cell| !cell.is_empty()).map(str::to_owned)
                };
                let own = header.and_then(|(_, row)| of(row));
                own.or_else(|| above.and_then(of)).unwrap_or_default()
            })
            .collect();
        let columns = Columns::suggest(words, header.map_or(0, |(_, (number, _))| *number), &names);
        let samples = rows.iter().skip(below).take(SAMPLE_ROWS);
        Self {
            names,
            columns,
            samples: samples.map(|(_, cells)| cells.clone()).collect(),
        }
    }
}

/// The cells of one row as text.
pub fn texts(cells: &[Cell<'_>]) -> Vec<String> {
    cells.iter().map(|cell| cell.text().into_owned()).collect()
}
