//! A checked list, written out again: the rows as they were, and the answers behind them.
//!
//! No word of a person's language stands here: an output cell is a value, and `payung-words` says it. Original columns stay,
//! in their order; a NIK is masked unless asked otherwise, wherever it stands.

pub mod file;
mod form;
pub mod widths;
pub mod words;

pub use form::Form;

use crate::answer::Answer;
use crate::columns::Columns;
use crate::first_door::FirstDoor;
use crate::list::List;
use crate::nik::Nik;
use crate::row_finding::RowFinding;
use crate::row_standing::RowStanding;
use crate::row_view::RowView;
use crate::unseen::is_unseen;
use payung_rules::scheme::Scheme;
use payung_sheets::cell::Cell;
use payung_sheets::row::Row;
use payung_values::field::Field;
use payung_values::rupiah::Rupiah;
use serde::{Deserialize, Serialize};

payung_values::vocabulary! {
    /// Which rows are written.
    pub enum Part {
        /// Every row.
        All = "all",
        /// Those that need no mending.
        Clean = "clean",
        /// Those that do, with what is wrong.
        Mend = "mend",
    }
}

payung_values::vocabulary! {
    /// Whether NIKs are written in full.
    pub enum NikShown {
        /// The middle is hidden.
        Masked = "masked",
        /// All digits.
        Full = "full",
    }
}

payung_values::vocabulary! {
    /// The columns written behind the original ones.
    pub enum AnswerColumn {
        /// The sheet the row stands in, where several were read.
        Sheet = "sheet",
        /// Its number there: rows that are blank or hold no person are not written.
        Row = "row",
        /// Where the row stands.
        Standing = "standing",
        /// The first door.
        Route = "route",
        /// The scheme it is counted for.
        Scheme = "scheme",
        /// What the first month costs.
        Monthly = "monthly",
        /// What all months cost.
        Total = "total",
        /// What is odd, and what can be done.
        Findings = "findings",
    }
}

/// What a list was read from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Provenance<'a> {
    /// What its file is called; empty where nobody said so.
    pub file: &'a str,
    /// The sheets, where several were read.
    pub sheets: &'a [String],
}

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// Which rows.
    pub part: Part,
    /// Whether NIKs are written in full.
    pub nik: NikShown,
}

impl Wanted {
    /// Whether a row that stands so is written.
    pub fn has(self, standing: RowStanding) -> bool {
        match self.part {
            Part::All => true,
            Part::Clean => standing != RowStanding::Mend,
            Part::Mend => standing == RowStanding::Mend,
        }
    }
}

/// One cell of the output.
#[derive(Clone, Debug, PartialEq)]
pub enum Out<'a> {
    /// A cell of the file, as it was.
    Original(Cell<'a>),
    /// Text: a masked NIK.
    Text(String),
    /// Where the row stands.
    Standing(RowStanding),
    /// The first door.
    Route(FirstDoor),
    /// The scheme it is counted for; `None`: no scheme.
    Scheme(Option<&'static Scheme>),
    /// An amount: a number in a sheet.
    Money(Rupiah),
    /// What is odd.
    Findings(Vec<RowFinding>),
    /// The number of the row.
    Row(u32),
}

impl AnswerColumn {
    /// Those that are written: the sheet only where several were read.
    pub fn written(has_sheets: bool) -> impl Iterator<Item = Self> {
        let is_written = move |column: &Self| has_sheets || *column != Self::Sheet;
        Self::ALL.iter().copied().filter(is_written)
    }
}

impl Out<'_> {
    /// The cell as a person sees it in a table, where it is one of the file; empty for an answer.
    pub fn text(&self) -> String {
        match self {
            Self::Original(cell) => cell.text().into_owned(),
            Self::Text(text) => text.clone(),
            Self::Standing(_)
            | Self::Route(_)
            | Self::Scheme(_)
            | Self::Money(_)
            | Self::Findings(_)
            | Self::Row(_) => String::new(),
        }
    }

    /// The cell in a CSV file, so that no sheet takes it for a formula; `word` says what is a word.
    pub fn csv_text(&self, word: impl FnOnce(&Self) -> String) -> String {
        let text = match self {
            Self::Original(cell) => cell.text().into_owned(),
            Self::Text(text) => text.clone(),
            Self::Money(amount) => return amount.get().to_string(),
            Self::Row(number) => return number.to_string(),
            Self::Standing(_) | Self::Route(_) | Self::Scheme(_) | Self::Findings(_) => word(self),
        };
        payung_sheets::csv::guarded(&text).into_owned()
    }
}

/// The cells of one row: its original ones, then those of [`AnswerColumn::written`]. With the findings comes the name of
/// the sheet, where several were read.
///
/// A row with fewer cells than the header gets empty ones, so that the answers stand in their columns; cells beyond
/// the header come last.
pub fn cells<'r>(
    list: &List,
    row: &'r (impl Row + ?Sized),
    view: &RowView,
    answer: &Answer,
    (findings, sheet): (&[RowFinding], Option<&str>),
    wanted: Wanted,
) -> Vec<Out<'r>> {
    let columns = list.columns();
    let schemes = list.rules().person.eligibility.schemes;
    let original = |column: usize| shown(columns, row, column, wanted.nik);
    let width = columns.width();
    let mut cells: Vec<Out<'r>> = (0..width).map(original).collect();
    for column in AnswerColumn::written(sheet.is_some()) {
        cells.push(match column {
            AnswerColumn::Sheet => Out::Text(sheet.unwrap_or_default().to_owned()),
            AnswerColumn::Row => Out::Row(view.number),
            AnswerColumn::Standing => Out::Standing(view.standing),
            // A row to be mended was not answered, so that it has no door either.
            AnswerColumn::Route if view.standing == RowStanding::Mend => Out::Text(String::new()),
            AnswerColumn::Route => Out::Route(FirstDoor::of(answer)),
            AnswerColumn::Scheme => {
                let scheme = answer.counted_for.filter(|_| view.standing != RowStanding::Mend);
                Out::Scheme(scheme.and_then(|index| schemes.get(usize::from(index))))
            }
            AnswerColumn::Monthly => Out::Money(view.cost.monthly),
            AnswerColumn::Total => Out::Money(view.cost.total),
            AnswerColumn::Findings => Out::Findings(hidden(findings, wanted.nik)),
        });
    }
    cells.extend((width..row.width()).map(original));
    cells
}

/// The cell of `column` as it is written: as it was, or with its NIK hidden.
pub fn shown<'r>(columns: &Columns, row: &'r (impl Row + ?Sized), column: usize, nik: NikShown) -> Out<'r> {
    let cell = row.cell(column);
    if nik == NikShown::Full {
        return Out::Original(cell);
    }
    if columns.column(Field::Nik).map(usize::from) == Some(column) {
        let whole = Nik::read(cell).ok().map(|(nik, _)| nik.masked());
        return Out::Text(whole.unwrap_or_else(|| masked_text(&cell.text())));
    }
    // A NIK in another column, such as the family card or a remark, is hidden just the same.
    match cell {
        Cell::Text(bytes) if digits_in_a_row(bytes) >= 12 => Out::Text(masked_text(&cell.text())),
        Cell::Number(number) if number >= 1e11 => Out::Text(masked_text(&cell.text())),
        Cell::Empty | Cell::Text(_) | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => Out::Original(cell),
    }
}

/// `text` as a table shows it: hidden if it is a long number.
pub fn hidden_text(text: &str) -> String {
    if digits_in_a_row(text.as_bytes()) >= 9 {
        masked_text(text)
    } else {
        text.to_owned()
    }
}

/// The findings, with every long number in them hidden unless NIKs are shown, and whatever stands in the columns of
/// such numbers.
pub fn hidden(findings: &[RowFinding], nik: NikShown) -> Vec<RowFinding> {
    let mut findings = findings.to_vec();
    if nik == NikShown::Masked {
        for finding in &mut findings {
            let is_number = matches!(finding.code.field(), Some(Field::Nik | Field::FamilyCard));
            if is_number || digits_in_a_row(finding.found.as_bytes()) >= 9 {
                finding.found = masked_text(&finding.found);
            }
        }
    }
    findings
}

/// The most digits that stand together, blanks, points, dashes, quotation marks and what nobody sees left out.
fn digits_in_a_row(bytes: &[u8]) -> usize {
    let (mut most, mut here) = (0, 0);
    for byte in bytes {
        match byte {
            b'0'..=b'9' => here += 1,
            b' ' | b'.' | b'-' | b'_' | b'\'' | b'"' | b'`' | 0x80.. => {}
            _ => here = 0,
        }
        most = most.max(here);
    }
    most
}

/// `text` with every letter and digit between its first and its last four hidden; one of eleven or fewer wholly. Blanks
/// are no letters.
pub fn masked_text(text: &str) -> String {
    let n_letters = text.chars().filter(|letter| !is_unseen(*letter)).count();
    let mut index = 0;
    let mask = |letter: char| {
        if is_unseen(letter) {
            return letter;
        }
        let is_shown = n_letters > 11 && (index < 4 || index + 4 >= n_letters);
        index += 1;
        if is_shown { letter } else { '•' }
    };
    text.chars().map(mask).collect()
}

/// Whether a row of the list is written, and its view and answer if it is.
pub fn row_to_write(list: &List, id: u32, wanted: Wanted) -> Option<(RowView, &Answer)> {
    let view = list.row(id).filter(|view| wanted.has(view.standing))?;
    let answer = list.answer(view.situation)?;
    Some((view, answer))
}
