//! An XLSX file written row by row; nothing of it is held but the row at hand.
//!
//! Text is text by its type, so that no cell is ever taken for a formula. Words that stand in many rows are said once
//! ([`Writer::word`]); other text stands in its cell. Format: ECMA-376, Part 1, section 18 (`SpreadsheetML`).
//! Why this is our own code: `docs/decisions/019-own-xlsx-writer.md`.

use crate::workbook::cell::{Cell, Computed, Formula, Place, Sum};
use crate::workbook::parts::parts_before;
use crate::workbook::problem::Problem;
use crate::workbook::sheet_name::sheet_names;
use crate::workbook::xml::{MAIN, escape};
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::whole;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write;
use std::mem;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The most rows of a sheet, header included.
pub const MOST_ROWS: u32 = 1_048_576;

/// The most letters of a cell.
const MOST_LETTERS: usize = 32_767;

/// How much of a sheet gathers before it is compressed.
const ENOUGH: usize = 1 << 16;

/// A column of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// How wide it is, in letters: see [`width`].
    pub width: u8,
    /// Whether what is typed into it is text, to the last row: digits stay as they are.
    pub is_text: bool,
    /// What may be chosen, as the formula of a list; empty: anything.
    pub choices: String,
}

impl Column {
    /// A column for texts of so many letters.
    pub fn of(n_letters: usize) -> Self {
        Self {
            width: width(n_letters),
            ..Self::default()
        }
    }
}

/// A text that is kept once for all its cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word(usize);

/// How a cell looks: its place among `cellXfs` in `parts::STYLES`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    Plain,
    Text,
    Money,
    Day,
    Month,
    Strong,
    StrongMoney,
    Lines,
    StrongNumber,
}

impl Look {
    const fn attribute(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Text => " s=\"1\"",
            Self::Money => " s=\"2\"",
            Self::Day => " s=\"3\"",
            Self::Month => " s=\"4\"",
            Self::Strong => " s=\"5\"",
            Self::StrongMoney => " s=\"6\"",
            Self::Lines => " s=\"7\"",
            Self::StrongNumber => " s=\"8\"",
        }
    }
}

/// An XLSX file in the making.
pub struct Writer<S: Write> {
    archive: ZipWriter<StreamWriter<S>>,
    words: BTreeMap<String, Word>,
    n_sheets: u32,
    /// The names of the sheets, as a formula writes them.
    names: Vec<String>,
    row: u32,
    /// The digits of the row, as they stand in the address of each of its cells.
    row_digits: String,
    column: usize,
    is_strong: bool,
    has_header: bool,
    /// The last row that a filter may move: sums stay below the others.
    last_filtered: u32,
    n_columns: usize,
    /// What may be chosen in each column, as a formula; empty: anything.
    choices: Vec<String>,
    /// The letters of each column.
    letters: Vec<String>,
    /// What is not compressed yet.
    pending: Vec<u8>,
}

impl<S: Write> Writer<S> {
    /// A workbook with sheets of these names, which are written in this order.
    ///
    /// # Errors
    ///
    /// [`Problem`], as from everything that hands bytes to `sink`.
    pub fn new(sink: S, names: &[&str]) -> Result<Self, Problem> {
        let mut archive = ZipWriter::new_stream(sink);
        let names = sheet_names(names);
        for (name, content) in parts_before(&names) {
            archive.start_file(name, options())?;
            archive.write_all(content.as_bytes())?;
        }
        Ok(Self {
            archive,
            words: BTreeMap::new(),
            n_sheets: 0,
            names: names.iter().map(|name| name.replace('\'', "''")).collect(),
            row: 0,
            row_digits: String::new(),
            column: 0,
            is_strong: false,
            has_header: false,
            last_filtered: 0,
            n_columns: 0,
            choices: Vec::new(),
            letters: Vec::new(),
            pending: Vec::with_capacity(2 * ENOUGH),
        })
    }

    /// Keeps `text` for all the cells that will hold it; the same text is the same word.
    pub fn word(&mut self, text: &str) -> Word {
        if let Some(word) = self.words.get(text) {
            return *word;
        }
        let word = Word(self.words.len());
        self.words.insert(text.to_owned(), word);
        word
    }

    /// Begins the next sheet with these columns. The first row of one that `has_header` stays in sight and offers to
    /// filter.
    ///
    /// # Errors
    ///
    /// [`Problem`]
    pub fn begin_sheet(&mut self, columns: &[Column], has_header: bool) -> Result<(), Problem> {
        self.n_sheets += 1;
        self.row = 0;
        self.last_filtered = 0;
        self.has_header = has_header;
        self.n_columns = columns.len();
        self.choices = columns.iter().map(|column| column.choices.clone()).collect();
        self.archive
            .start_file(format!("xl/worksheets/sheet{}.xml", self.n_sheets), options())?;
        self.raw(SHEET_HEAD);
        if has_header {
            self.raw(
                "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" \
                 activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>",
            );
        }
        if !columns.is_empty() {
            self.raw("<cols>");
            for (column, number) in columns.iter().zip(1_u32..) {
                // What is typed below the rows stays text, too: a NIK as a number loses its last digit.
                let look = if column.is_text { " style=\"1\"" } else { "" };
                let width = column.width;
                self.raw(&format!(
                    "<col min=\"{number}\" max=\"{number}\" width=\"{width}\"{look} customWidth=\"1\"/>"
                ));
            }
            self.raw("</cols>");
        }
        self.raw("<sheetData>");
        Ok(())
    }

    /// Begins a row.
    pub fn begin_row(&mut self) {
        self.row += 1;
        self.column = 0;
        self.is_strong = false;
        self.row_digits.clear();
        self.row_digits.push_str(itoa::Buffer::new().format(self.row));
        self.pending.extend_from_slice(b"<row r=\"");
        self.pending.extend_from_slice(self.row_digits.as_bytes());
        self.pending.extend_from_slice(b"\">");
    }

    /// Begins a row that stands out: a header, or sums.
    pub fn begin_strong_row(&mut self) {
        self.begin_row();
        self.is_strong = true;
    }

    /// Ends the row.
    ///
    /// # Errors
    ///
    /// [`Problem`]
    pub fn end_row(&mut self) -> Result<(), Problem> {
        self.pending.extend_from_slice(b"</row>");
        if !self.is_strong {
            self.last_filtered = self.row;
        }
        if self.pending.len() >= ENOUGH {
            self.flush()?;
        }
        Ok(())
    }

    /// Ends the sheet.
    ///
    /// # Errors
    ///
    /// [`Problem`]
    pub fn end_sheet(&mut self) -> Result<(), Problem> {
        self.raw("</sheetData>");
        if self.has_header && self.last_filtered > 1 {
            let last = self.letters_of(self.n_columns.saturating_sub(1)).to_owned();
            let row = self.last_filtered;
            self.raw(&format!("<autoFilter ref=\"A1:{last}{row}\"/>"));
        }
        self.validations();
        self.raw("</worksheet>");
        self.flush()
    }

    /// What may be chosen in each column, from the second row to the last.
    fn validations(&mut self) {
        let choices = mem::take(&mut self.choices);
        let chosen: Vec<(usize, &String)> = choices
            .iter()
            .enumerate()
            .filter(|(_, choices)| !choices.is_empty())
            .collect();
        if chosen.is_empty() {
            return;
        }
        self.raw(&format!("<dataValidations count=\"{}\">", chosen.len()));
        for (column, formula) in chosen {
            let letters = self.letters_of(column).to_owned();
            // Other words are warned of and taken: lists know more than a list of choices.
            self.raw(&format!(
                "<dataValidation type=\"list\" errorStyle=\"information\" allowBlank=\"1\" \
                 sqref=\"{letters}2:{letters}{MOST_ROWS}\"><formula1>"
            ));
            escape(formula, &mut self.pending);
            self.raw("</formula1></dataValidation>");
        }
        self.raw("</dataValidations>");
    }

    /// The sink with the whole file.
    ///
    /// # Errors
    ///
    /// [`Problem`]
    pub fn finish(mut self) -> Result<S, Problem> {
        self.archive.start_file("xl/sharedStrings.xml", options())?;
        self.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst xmlns=\"");
        self.raw(MAIN);
        self.raw("\">");
        let mut words: Vec<(Word, String)> = mem::take(&mut self.words)
            .into_iter()
            .map(|(text, word)| (word, text))
            .collect();
        words.sort_unstable_by_key(|(word, _)| word.0);
        for (_, text) in &words {
            self.raw("<si>");
            self.text_element(text);
            self.raw("</si>");
        }
        self.raw("</sst>");
        self.flush()?;
        Ok(self.archive.finish()?.into_inner())
    }

    /// A cell with nothing in it.
    pub fn empty(&mut self) {
        self.column += 1;
    }

    /// A cell with text; an empty text is an empty cell.
    pub fn text(&mut self, text: &str) {
        if text.is_empty() {
            return self.empty();
        }
        self.open_cell(Look::Text);
        self.pending.extend_from_slice(b" t=\"inlineStr\"><is>");
        self.text_element(text);
        self.pending.extend_from_slice(b"</is></c>");
    }

    /// A cell with text of several lines, each of which is seen.
    pub fn lines(&mut self, text: &str) {
        if text.is_empty() {
            return self.empty();
        }
        self.open_cell(Look::Lines);
        self.pending.extend_from_slice(b" t=\"inlineStr\"><is>");
        self.text_element(text);
        self.pending.extend_from_slice(b"</is></c>");
    }

    /// A cell with a word.
    pub fn shared(&mut self, word: Word) {
        self.open_cell(Look::Plain);
        self.pending.extend_from_slice(b" t=\"s\"><v>");
        self.number_element(word.0);
    }

    /// A cell with a number. One that a workbook would round, of 16 digits or more, becomes text.
    pub fn number(&mut self, number: i64) {
        self.typed(number, Look::Plain);
    }

    /// A cell with a number that a workbook held before.
    pub fn decimal(&mut self, number: f64) {
        if !number.is_finite() {
            return self.empty();
        }
        self.open_cell(Look::Plain);
        self.pending.extend_from_slice(b"><v>");
        // Nearly all are whole.
        if let Some(number) = whole::from_float(number) {
            return self.number_element(number);
        }
        self.pending.extend_from_slice(number.to_string().as_bytes());
        self.pending.extend_from_slice(b"</v></c>");
    }

    /// A cell with yes or no.
    pub fn yes(&mut self, yes: bool) {
        self.open_cell(Look::Plain);
        self.pending.extend_from_slice(b" t=\"b\"><v>");
        self.number_element(i64::from(yes));
    }

    /// A cell with whole rupiah, under the same limit.
    pub fn money(&mut self, rupiah: i64) {
        self.typed(rupiah, Look::Money);
    }

    /// A cell with a day. Days that workbooks do not know, before March 1900, become text.
    pub fn day(&mut self, day: Date) {
        self.dated(day, Look::Day, || day.to_string());
    }

    /// A cell with a month.
    pub fn month(&mut self, month: YearMonth) {
        self.dated(month.first_day(), Look::Month, || month.to_string());
    }

    /// A cell of a [`crate::workbook::Sheet`].
    pub fn cell(&mut self, cell: &Cell) {
        match cell {
            Cell::Empty => self.empty(),
            Cell::Text(text) if is_long(text, WIDEST) => self.lines(text),
            Cell::Text(text) => self.text(text),
            Cell::Heading(text) => self.heading(text),
            Cell::Sum(sum) => self.sum(*sum),
            Cell::Computed(computed) => self.computed(*computed),
            Cell::Number(number) => self.number(*number),
            Cell::Money(amount) => self.money(amount.get()),
            Cell::Day(day) => self.day(*day),
            Cell::Month(month) => self.month(*month),
        }
    }

    /// A cell with words that stand out.
    fn heading(&mut self, text: &str) {
        let was_strong = mem::replace(&mut self.is_strong, true);
        self.text(text);
        self.is_strong = was_strong;
    }

    /// A sum that a program computes again, with its value. One that a workbook would round is text, and so is no sum.
    fn sum(&mut self, sum: Sum) {
        let look = if sum.is_money {
            Look::StrongMoney
        } else {
            Look::StrongNumber
        };
        let last = self.row.saturating_sub(1);
        let first = self.row.saturating_sub(sum.n_rows);
        if sum.value.unsigned_abs() >= EXACT || first == 0 || first > last {
            return self.typed(sum.value, look);
        }
        let letters = self.letters_of(self.column).to_owned();
        self.open_cell(look);
        self.raw(&format!("><f>SUM({letters}{first}:{letters}{last})</f><v>"));
        self.number_element(sum.value);
    }

    /// A formula that a program computes again, with its value. One that a workbook would round is text.
    fn computed(&mut self, computed: Computed) {
        let look = if computed.is_money {
            Look::Money
        } else {
            Look::Plain
        };
        if computed.value.unsigned_abs() >= EXACT {
            return self.typed(computed.value, look);
        }
        let formula = match computed.formula {
            Formula::Same(one) => self.address(one),
            Formula::Product(one, other) => format!("{}*{}", self.address(one), self.address(other)),
            Formula::Difference(one, other) => format!("{}-{}", self.address(one), self.address(other)),
            Formula::Total(first, last) => {
                let last = Place { sheet: None, ..last };
                format!("SUM({}:{})", self.address(first), self.address(last))
            }
        };
        self.open_cell(look);
        self.raw("><f>");
        escape(&formula, &mut self.pending);
        self.raw("</f><v>");
        self.number_element(computed.value);
    }

    /// A cell as a formula names it: `B2`, of another sheet `'Harga seorang'!B2`.
    fn address(&mut self, place: Place) -> String {
        let letters = self.letters_of(place.column).to_owned();
        let cell = format!("{letters}{}", place.row);
        match place.sheet.and_then(|sheet| self.names.get(sheet)) {
            Some(name) => format!("'{name}'!{cell}"),
            None => cell,
        }
    }

    fn typed(&mut self, number: i64, look: Look) {
        if number.unsigned_abs() >= EXACT {
            return self.text(&number.to_string());
        }
        self.open_cell(look);
        self.pending.extend_from_slice(b"><v>");
        self.number_element(number);
    }

    fn dated(&mut self, day: Date, look: Look, text: impl Fn() -> String) {
        let serial = day.day_number() - SERIAL_ZERO;
        if serial < FIRST_SERIAL {
            return self.text(&text());
        }
        self.open_cell(look);
        self.pending.extend_from_slice(b"><v>");
        self.number_element(i64::from(serial));
    }

    /// From `<c` to the end of the look; the next cell is the one to the right.
    fn open_cell(&mut self, look: Look) {
        let look = match (self.is_strong, look) {
            (false, look) | (true, look @ Look::StrongNumber) => look,
            (true, Look::Money | Look::StrongMoney) => Look::StrongMoney,
            (true, Look::Plain) => Look::StrongNumber,
            (true, Look::Day | Look::Month) => look,
            (true, _) => Look::Strong,
        };
        let column = self.column;
        self.column += 1;
        self.pending.extend_from_slice(b"<c r=\"");
        if column >= self.letters.len() {
            self.letters_of(column);
        }
        let letters = self.letters.get(column).map_or("", String::as_str);
        self.pending.extend_from_slice(letters.as_bytes());
        self.pending.extend_from_slice(self.row_digits.as_bytes());
        self.pending.push(b'"');
        self.pending.extend_from_slice(look.attribute().as_bytes());
    }

    fn number_element(&mut self, number: impl itoa::Integer) {
        self.pending
            .extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
        self.pending.extend_from_slice(b"</v></c>");
    }

    /// `<t>` with `text`, of which no letter is lost.
    fn text_element(&mut self, text: &str) {
        let text = shortened(text);
        let is_bare = |letter: Option<u8>| letter.is_none_or(|byte| byte > b' ');
        let is_bare = is_bare(text.bytes().next()) && is_bare(text.bytes().next_back());
        if is_bare && !text.contains("  ") {
            self.pending.extend_from_slice(b"<t>");
        } else {
            self.pending.extend_from_slice(b"<t xml:space=\"preserve\">");
        }
        escape(&text, &mut self.pending);
        self.pending.extend_from_slice(b"</t>");
    }

    fn letters_of(&mut self, column: usize) -> &str {
        while self.letters.len() <= column {
            self.letters.push(column_letters(self.letters.len()));
        }
        self.letters.get(column).map_or("", String::as_str)
    }

    fn raw(&mut self, text: &str) {
        self.pending.extend_from_slice(text.as_bytes());
    }

    fn flush(&mut self) -> Result<(), Problem> {
        self.archive.write_all(&self.pending)?;
        self.pending.clear();
        Ok(())
    }
}

/// How parts are packed. The fastest level: sheets are so repetitive that the slower ones gain a tenth and cost twice.
/// The day is the format's first, 1 January 1980: the clock is nobody's business here.
fn options() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(1))
        .last_modified_time(DateTime::default())
}

/// From this number on, 10^15, a workbook rounds.
const EXACT: u64 = 1_000_000_000_000_000;

/// The calendar's number of the day before day 1 of a workbook, as Excel counts from March 1900 on.
const SERIAL_ZERO: i32 = 693_594;

/// 1 March 1900: before it, Excel counts a day that never was.
const FIRST_SERIAL: i32 = 61;

/// The widest column; text that needs more goes on in another line.
pub const WIDEST: u8 = 60;

/// A width of a column for a text of so many letters.
pub fn width(n_letters: usize) -> u8 {
    u8::try_from(n_letters.saturating_add(2).clamp(8, WIDEST.into())).unwrap_or(WIDEST)
}

/// Whether a text has several lines or does not fit into one of a column so wide.
pub fn is_long(text: &str, width: u8) -> bool {
    let room = usize::from(width.saturating_sub(2));
    text.contains('\n') || (text.len() > room && text.chars().nth(room).is_some())
}

/// `A`, `B`, … `Z`, `AA`, for the columns from 0.
pub fn column_letters(mut column: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.extend(('A'..='Z').nth(column % 26));
        if column < 26 {
            break;
        }
        column = column / 26 - 1;
    }
    letters.iter().rev().collect()
}

/// `text`, or its beginning if it is longer than a cell can hold.
fn shortened(text: &str) -> Cow<'_, str> {
    if text.len() <= MOST_LETTERS || text.encode_utf16().count() <= MOST_LETTERS {
        return Cow::Borrowed(text);
    }
    let mut room = MOST_LETTERS - 1;
    let mut short = String::new();
    for letter in text.chars() {
        let Some(rest) = room.checked_sub(letter.len_utf16()) else {
            break;
        };
        room = rest;
        short.push(letter);
    }
    short.push('…');
    Cow::Owned(short)
}

const SHEET_HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
