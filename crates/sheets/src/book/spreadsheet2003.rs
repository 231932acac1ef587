//! XML Spreadsheet 2003, row by row.
//!
//! Format: Microsoft, "XML Spreadsheet Reference" (`urn:schemas-microsoft-com:office:spreadsheet`).

use crate::book::merges::{Merge, Merges};
use crate::book::notes::Notes;
use crate::book::refusal::Refusal;
use crate::book::sheet_row::{Each, SheetRow, StoredCell, is_within};
use crate::book::xml::{self, Xml, attribute, damaged};
use crate::limits::{MOST_COLUMNS, shorten};
use payung_values::date::Date;
use payung_values::whole::size;
use quick_xml::events::{BytesStart, Event};
use std::io::{Read, Seek};

/// A workbook in one file of XML.
pub(super) struct Spreadsheet2003<R> {
    source: R,
    n_hidden: u32,
}

impl<R: Read + Seek> Spreadsheet2003<R> {
    /// The workbook, and the names of its sheets.
    pub(super) fn open(source: R) -> Result<(Self, Vec<String>), Refusal> {
        let mut book = Self { source, n_hidden: 0 };
        let (mut names, mut n_hidden, mut is_visible) = (Vec::new(), 0, false);
        let mut xml = xml::whole(&mut book.source)?;
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer).map_err(|_| damaged(0))? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "Worksheet" => names.extend(attribute(&tag, "Name")),
                    name => is_visible = name == "Visible",
                },
                // Whether a sheet is hidden is said at its end.
                Event::Text(text) if is_visible && text.xml10_content().contains("Hidden") => {
                    names.pop();
                    n_hidden += 1;
                }
                Event::End(_) => is_visible = false,
                Event::Eof => break,
                _ => {}
            }
        }
        drop(xml);
        book.n_hidden = n_hidden;
        Ok((book, names))
    }

    /// How many sheets nobody sees.
    pub(super) fn n_hidden(&self) -> u32 {
        self.n_hidden
    }

    pub(super) fn read(&mut self, sheet: &str, each: &mut Each<'_>) -> Result<Notes, Refusal> {
        let mut xml = xml::whole(&mut self.source)?;
        xml::enter_sheet(&mut xml, ["Worksheet", "Name"], sheet)?;
        Table::default().read(&mut xml, each)
    }
}

/// The sheet that is being read.
#[derive(Default)]
struct Table {
    row: SheetRow,
    number: u32,
    is_hidden: bool,
    /// The next column of the row at hand.
    column: usize,
    kind: Option<Kind>,
    text: String,
    merges: Merges,
    notes: Notes,
}

/// What a cell says of its kind.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Day,
    Yes,
}

impl Table {
    fn read(mut self, xml: &mut Xml<'_>, each: &mut Each<'_>) -> Result<Notes, Refusal> {
        let mut buffer = Vec::new();
        // A note in the margin has data of its own.
        let (mut is_margin, mut has_formula) = (false, false);
        loop {
            buffer.clear();
            match xml
                .read_event_into(&mut buffer)
                .map_err(|_| damaged(self.number))?
            {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "Row" => self.begin_row(&tag),
                    "Cell" => {
                        self.begin_cell(&tag);
                        has_formula = attribute(&tag, "Formula").is_some();
                        self.notes.n_formulas += u32::from(has_formula);
                    }
                    "Comment" => is_margin = true,
                    "Data" if !is_margin => self.kind = Some(kind_of(&tag)),
                    _ => {}
                },
                Event::Text(text) if self.kind.is_some() => self.text.push_str(&text.xml10_content()),
                Event::CData(text) if self.kind.is_some() => self.text.push_str(&text.xml10_content()),
                Event::GeneralRef(name) if self.kind.is_some() => {
                    self.text.extend(xml::letter(&name, self.number)?);
                }
                Event::End(tag) => match tag.local_name().as_ref() {
                    "Comment" => is_margin = false,
                    "Data" if !is_margin => {
                        let is_empty = self.text.is_empty();
                        self.notes.n_formulas_without_value += u32::from(has_formula && is_empty);
                        has_formula = false;
                        self.hold();
                    }
                    "Cell" => {
                        self.notes.n_formulas_without_value += u32::from(std::mem::take(&mut has_formula));
                        self.column = self.column.saturating_add(1);
                    }
                    "Row" if self.end_row(each) => return Ok(self.notes),
                    "Table" | "Worksheet" => return Ok(self.notes),
                    _ => {}
                },
                Event::Eof => return Err(damaged(self.number)),
                _ => {}
            }
        }
    }

    fn begin_row(&mut self, tag: &BytesStart<'_>) {
        let said = attribute(tag, "Index").and_then(|index| index.parse().ok());
        self.number = said.unwrap_or_else(|| self.number.saturating_add(1));
        self.is_hidden = attribute(tag, "Hidden").is_some_and(|said| said == "1");
        self.row.begin(self.number);
        self.column = 0;
    }

    fn begin_cell(&mut self, tag: &BytesStart<'_>) {
        let count = |name| attribute(tag, name).and_then(|count| count.parse::<u32>().ok());
        if let Some(index) = count("Index") {
            self.column = size(index).saturating_sub(1);
        }
        let (across, down) = (count("MergeAcross").unwrap_or(0), count("MergeDown").unwrap_or(0));
        if across > 0 || down > 0 {
            self.merges.add(Merge {
                first_row: self.number,
                last_row: self.number.saturating_add(down),
                first_column: self.column,
                last_column: self.column.saturating_add(size(across)).min(MOST_COLUMNS),
            });
        }
    }

    fn hold(&mut self) {
        let kind = self.kind.take();
        shorten(&mut self.text, 0);
        let text = self.text.trim();
        let day = |text: &str| text.get(..10).and_then(|day| Date::parse(day).ok());
        let cell = match kind {
            Some(Kind::Number) => text.parse().ok().map(StoredCell::Number),
            Some(Kind::Day) => day(text).map(StoredCell::Day),
            Some(Kind::Yes) => Some(StoredCell::Yes(text == "1")),
            Some(Kind::Text) | None => None,
        };
        match cell {
            Some(cell) => self.row.set(self.column, cell),
            None => self.row.set_text(self.column, &self.text),
        }
        self.text.clear();
    }

    /// Gives the row; true if the reading is to end.
    fn end_row(&mut self, each: &mut Each<'_>) -> bool {
        self.notes.n_joined += self.merges.fill(&mut self.row);
        if !is_within(self.number) {
            return true;
        }
        if self.row.is_blank() {
            return false;
        }
        self.notes.n_rows += 1;
        self.notes.n_hidden_rows += u32::from(self.is_hidden);
        each(&self.row).is_break()
    }
}

fn kind_of(tag: &BytesStart<'_>) -> Kind {
    match attribute(tag, "Type").as_deref() {
        Some("Number") => Kind::Number,
        Some("DateTime") => Kind::Day,
        Some("Boolean") => Kind::Yes,
        _ => Kind::Text,
    }
}
