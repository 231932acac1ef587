//! Cases in a spreadsheet: a row each, with a column for each key, as `input.age`. They become a case file of a line a
//! row, so that there is one reader, and the line it names is the row.

use crate::columns::Columns;
use crate::keys;
use crate::protocol::Unreadable;
use payung_sheets::book::Book;
use payung_sheets::csv::{Dialect, Reader};
use payung_sheets::row::Row;
use std::collections::BTreeMap;
use std::io::Cursor;
use std::ops::ControlFlow;

/// The columns that every sheet of cases has.
const NEEDED: [&str; 3] = ["id", "question", "date"];

/// The columns beside those of `input.` and `output.`.
const KNOWN: [&str; 6] = ["id", "name", "question", "date", "reference", "status"];

/// Keys whose values are texts though they look like numbers.
const TEXTS: [&str; 3] = ["area", "from", "birth_date"];

/// The most rows that are read.
const MOST_ROWS: usize = 10_000;

/// Whether the bytes are a workbook.
pub(crate) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// The cases of a workbook, or of a CSV file, as a case file.
pub(crate) fn to_yaml(bytes: &[u8]) -> Result<(String, Columns), Unreadable> {
    let rows = if is_workbook(bytes) {
        of_workbook(bytes)?
    } else {
        of_csv(bytes)?
    };
    let mut rows = rows.into_iter();
    let Some((_, header)) = rows.next() else {
        return Err(Unreadable::NoCases);
    };
    let header: Vec<String> = header.iter().map(|cell| cell.trim().to_lowercase()).collect();
    for (column, name) in header.iter().enumerate() {
        if !(name.is_empty() || is_known(name)) {
            return Err(Unreadable::UnknownColumn {
                column: Columns::letters(column),
                name: name.clone(),
            });
        }
    }
    for needed in NEEDED {
        if !header.iter().any(|name| name == needed) {
            return Err(Unreadable::MissingColumn(needed.to_owned()));
        }
    }
    if !header.iter().any(|name| name.starts_with("output.")) {
        return Err(Unreadable::MissingColumn("output.…".to_owned()));
    }
    let mut yaml = String::new();
    let mut line = 1;
    for (number, cells) in rows {
        while line < number {
            yaml.push('\n');
            line += 1;
        }
        yaml.push_str(&case(&header, &cells));
    }
    Ok((yaml, Columns::of(header)))
}

fn is_known(name: &str) -> bool {
    match name.split_once('.') {
        None => KNOWN.contains(&name),
        Some(("input", key)) => keys::INPUT.iter().any(|(_, keys)| keys.contains(&key)),
        Some(("output", key)) => keys::OUTPUT.iter().any(|(_, keys)| keys.contains(&key)),
        Some(_) => false,
    }
}

/// A row as a case in one line, without its end.
fn case(header: &[String], cells: &[String]) -> String {
    let mut keys = Vec::new();
    let mut parts: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (name, cell) in header.iter().zip(cells) {
        let cell = cell.trim();
        if cell.is_empty() || name.is_empty() {
            continue;
        }
        match name.split_once('.') {
            Some((part, key)) => {
                let said = format!("{}: {}", quoted(key), value(key, cell));
                parts.entry(part).or_default().push(said);
            }
            None => keys.push(format!("{name}: {}", quoted(cell))),
        }
    }
    for (part, said) in parts {
        keys.push(format!("{part}: {{ {} }}", said.join(", ")));
    }
    format!("- {{ {} }}", keys.join(", "))
}

/// A cell as a case file writes it: a list or a table as it stands where that can be read, a whole number without
/// quotes, else a text.
fn value(key: &str, cell: &str) -> String {
    let is_number = cell.parse::<i64>().is_ok() && !TEXTS.contains(&key);
    let cell = &cell.replace('\n', " ");
    let is_list = cell.starts_with(['[', '{']) && payung_case_files::read(&["- ", cell].concat()).is_ok();
    if is_number || is_list {
        cell.clone()
    } else {
        quoted(cell)
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            letter if letter.is_control() => quoted.push(' '),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// Rows that hold anything, each with its number in the sheet, from 1.
type Rows = Vec<(u64, Vec<String>)>;

fn cells_of(row: &impl Row) -> Vec<String> {
    (0..row.width())
        .map(|column| row.cell(column).text().into_owned())
        .collect()
}

fn of_workbook(bytes: &[u8]) -> Result<Rows, Unreadable> {
    let mut book = Book::open(Cursor::new(bytes)).map_err(|_| Unreadable::Damaged)?;
    let sheet = book.sheets().first().cloned().ok_or(Unreadable::NoCases)?;
    let mut rows = Rows::new();
    book.read(&sheet, |row| {
        rows.push((row.number.into(), cells_of(row)));
        if rows.len() < MOST_ROWS {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    })
    .map_err(|_| Unreadable::Damaged)?;
    Ok(rows)
}

fn of_csv(bytes: &[u8]) -> Result<Rows, Unreadable> {
    let dialect = Dialect::detect(bytes, is_known).map_err(|_| Unreadable::Damaged)?;
    let mut reader = Reader::new(dialect);
    let mut rows = Rows::new();
    let mut take = |record: &payung_sheets::csv::Record<'_>| {
        let cells = cells_of(record);
        if rows.len() < MOST_ROWS && cells.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push((record.number.into(), cells));
        }
    };
    reader.feed(bytes, &mut take);
    reader.finish(&mut take);
    Ok(rows)
}
