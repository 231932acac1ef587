//! ODS, row by row: repeated rows and cells are never written out in memory, so that a file of some kilobytes cannot
//! ask for all there is.
//!
//! Format: `OpenDocument` 1.3, part 3, section 9 (tables) and 19 (attributes).

use crate::book::merges::{Merge, Merges};
use crate::book::notes::Notes;
use crate::book::refusal::Refusal;
use crate::book::sheet_row::{Each, SheetRow, StoredCell, is_within};
use crate::book::xml::{self, Xml, attribute, damaged};
use crate::limits::{MOST_COLUMNS, MOST_LETTERS, shorten};
use payung_values::date::Date;
use payung_values::whole::size;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeSet;
use std::io::{Read, Seek};
use zip::ZipArchive;

/// An ODS file that is open.
pub(super) struct Ods<R: Read + Seek> {
    content: Content<R>,
    /// How many sheets nobody sees.
    n_hidden: u32,
}

/// Where the XML lies.
enum Content<R: Read + Seek> {
    /// In a part of an archive.
    Packed(ZipArchive<R>),
    /// In the file itself.
    Flat(R),
}

/// The most times that a row which holds something is repeated: more is no list of people.
const MOST_REPEATED: u32 = 1_000;

impl<R: Read + Seek> Ods<R> {
    /// The workbook, and the names of its sheets.
    pub(super) fn open(source: R) -> Result<(Self, Vec<String>), Refusal> {
        let archive = ZipArchive::new(source).map_err(|_| damaged(0))?;
        Self::of(Content::Packed(archive))
    }

    /// The same of a workbook in one file of XML.
    pub(super) fn open_flat(source: R) -> Result<(Self, Vec<String>), Refusal> {
        Self::of(Content::Flat(source))
    }

    fn of(content: Content<R>) -> Result<(Self, Vec<String>), Refusal> {
        let mut book = Self { content, n_hidden: 0 };
        let (mut names, mut n_hidden) = (Vec::new(), 0);
        // A sheet is hidden by its style, and styles stand in front.
        let (mut style, mut hiding) = (None, BTreeSet::new());
        let mut content = book.content()?;
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match content.read_event_into(&mut buffer).map_err(|_| damaged(0))? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "style" => style = attribute(&tag, "name"),
                    "table-properties" if attribute(&tag, "display").as_deref() == Some("false") => {
                        hiding.extend(style.take());
                    }
                    "table" if attribute(&tag, "style-name").is_some_and(|name| hiding.contains(&name)) => {
                        n_hidden += 1;
                    }
                    "table" => names.extend(attribute(&tag, "name")),
                    _ => {}
                },
                Event::Eof => break,
                _ => {}
            }
        }
        drop(content);
        book.n_hidden = n_hidden;
        Ok((book, names))
    }

    fn content(&mut self) -> Result<Xml<'_>, Refusal> {
        match &mut self.content {
            Content::Packed(archive) => xml::part(archive, "content.xml").ok_or(damaged(0)),
            Content::Flat(source) => xml::whole(source),
        }
    }

    /// How many sheets nobody sees.
    pub(super) fn n_hidden(&self) -> u32 {
        self.n_hidden
    }

    pub(super) fn read(&mut self, sheet: &str, each: &mut Each<'_>) -> Result<Notes, Refusal> {
        let mut xml = self.content()?;
        xml::enter_sheet(&mut xml, ["table", "name"], sheet)?;
        Table::default().read(&mut xml, each)
    }
}

/// The sheet that is being read.
#[derive(Default)]
struct Table {
    row: SheetRow,
    /// The next column of the row at hand.
    column: usize,
    repeated: u32,
    is_hidden: bool,
    merges: Merges,
    notes: Notes,
    text: String,
}

/// A cell between its two marks.
struct Open {
    value: Value,
    repeated: usize,
}

enum Value {
    /// What stands in its paragraphs.
    Text,
    Typed(StoredCell),
    Written(String),
}

impl Table {
    fn read(mut self, xml: &mut Xml<'_>, each: &mut Each<'_>) -> Result<Notes, Refusal> {
        let mut buffer = Vec::new();
        let mut number: u32 = 0;
        let mut cell: Option<Open> = None;
        // Notes in the margin have paragraphs of their own.
        let mut n_margins = 0_u32;
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer).map_err(|_| damaged(number))? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "annotation" | "shapes" => n_margins += 1,
                    "table-row" => {
                        self.row.begin(number.saturating_add(1));
                        self.column = 0;
                        self.repeated = count(&tag, "number-rows-repeated");
                        let seen = attribute(&tag, "visibility");
                        self.is_hidden = seen.is_some_and(|seen| seen != "visible");
                    }
                    "table-cell" | "covered-table-cell" => cell = Some(self.begin_cell(&tag)),
                    "p" if n_margins == 0 && !self.text.is_empty() => self.text.push('\n'),
                    "s" if n_margins == 0 => {
                        (0..count(&tag, "c").min(1000)).for_each(|_| self.text.push(' '));
                    }
                    "tab" if n_margins == 0 => self.text.push('\t'),
                    "line-break" if n_margins == 0 => self.text.push('\n'),
                    _ => {}
                },
                Event::Text(text) if cell.is_some() && n_margins == 0 => {
                    self.text.push_str(&text.xml10_content());
                }
                Event::GeneralRef(name) if cell.is_some() && n_margins == 0 => {
                    self.text.extend(xml::letter(&name, number)?);
                }
                Event::End(tag) => match tag.local_name().as_ref() {
                    "annotation" | "shapes" => n_margins = n_margins.saturating_sub(1),
                    "table-cell" | "covered-table-cell" => {
                        if let Some(open) = cell.take() {
                            self.end_cell(&open);
                        }
                    }
                    "table-row" => {
                        if self.end_row(number, each) {
                            return Ok(self.notes);
                        }
                        number = number.saturating_add(self.repeated);
                    }
                    "table" => return Ok(self.notes),
                    _ => {}
                },
                Event::Eof => return Err(damaged(number)),
                _ => {}
            }
        }
    }

    fn begin_cell(&mut self, tag: &BytesStart<'_>) -> Open {
        self.text.clear();
        let repeated = size(count(tag, "number-columns-repeated"));
        let number = self.row.number;
        let (rows, columns) = (
            count(tag, "number-rows-spanned"),
            count(tag, "number-columns-spanned"),
        );
        if rows > 1 || columns > 1 {
            let columns = size(columns);
            self.merges.add(Merge {
                first_row: number,
                last_row: number.saturating_add(rows - 1),
                first_column: self.column,
                last_column: self.column.saturating_add(columns - 1).min(MOST_COLUMNS),
            });
        }
        let said = |name| attribute(tag, name);
        let value = match said("value-type").as_deref() {
            Some("float" | "currency" | "percentage") => said("value")
                .and_then(|number| number.parse().ok())
                .map_or(Value::Text, |number| Value::Typed(StoredCell::Number(number))),
            Some("date") => match said("date-value") {
                Some(day) => match day.get(..10).and_then(|day| Date::parse(day).ok()) {
                    Some(day) => Value::Typed(StoredCell::Day(day)),
                    None => Value::Written(day),
                },
                None => Value::Text,
            },
            Some("boolean") => {
                Value::Typed(StoredCell::Yes(said("boolean-value").as_deref() == Some("true")))
            }
            // An error is an empty text with what is shown beside it.
            Some("string") => said("string-value")
                .filter(|text| !text.is_empty())
                .map_or(Value::Text, Value::Written),
            _ => Value::Text,
        };
        if said("formula").is_some() {
            self.notes.n_formulas += 1;
            self.notes.n_formulas_without_value += u32::from(said("value-type").is_none());
        }
        Open { value, repeated }
    }

    fn end_cell(&mut self, open: &Open) {
        if self.text.len() > MOST_LETTERS {
            shorten(&mut self.text, 0);
        }
        let is_empty = matches!(open.value, Value::Text) && self.text.is_empty();
        if !is_empty {
            let kept = MOST_COLUMNS.saturating_sub(self.column).min(open.repeated).max(1);
            for column in (self.column..).take(kept) {
                match &open.value {
                    Value::Text => self.row.set_text(column, &self.text),
                    Value::Written(text) => self.row.set_text(column, text),
                    Value::Typed(cell) => self.row.set(column, *cell),
                }
            }
        }
        self.column = self.column.saturating_add(open.repeated);
    }

    /// Gives the row as often as it stands there; true if the reading is to end.
    fn end_row(&mut self, before: u32, each: &mut Each<'_>) -> bool {
        self.notes.n_joined += self.merges.fill(&mut self.row);
        if self.row.is_blank() {
            return !is_within(before.saturating_add(self.repeated));
        }
        for offset in 1..=self.repeated.min(MOST_REPEATED) {
            self.row.number = before.saturating_add(offset);
            if !is_within(self.row.number) {
                return true;
            }
            self.notes.n_rows += 1;
            self.notes.n_hidden_rows += u32::from(self.is_hidden);
            if each(&self.row).is_break() {
                return true;
            }
        }
        false
    }
}

/// A count in an attribute; 1 where there is none.
fn count(tag: &BytesStart<'_>, name: &str) -> u32 {
    let said = attribute(tag, name).and_then(|count| count.parse().ok());
    said.unwrap_or(1).max(1)
}
