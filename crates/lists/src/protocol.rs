//! What page and worker say about a list.
//!
//! The order: [`Request::Open`] with the file beside it is answered by [`Reply::Opened`] or [`Reply::Refused`]. The
//! person confirms the columns; [`Request::Check`] is answered by [`Reply::Progress`] again and again, then by
//! [`Reply::Checked`]. A large text file may be checked by several workers: [`Request::CheckBeginning`] and
//! [`Request::Join`] to the one that has it, [`Request::CheckPart`] to the others. After that rows, findings and files can be asked for. A file that is written comes as
//! `payung_protocol::Reply::Written`, with progress before it; one that is not as [`Reply::Refused`]. Work is cancelled
//! by ending the worker.

use crate::answer::Answer;
use crate::columns::{Columns, Preview};
use crate::export::{Form, NikShown, Wanted};
use crate::filter::Filter;
use crate::finding::Kind;
use crate::row_finding::RowFinding;
use crate::row_view::RowView;
use crate::set_aside::Why;
use crate::settings::Settings;
use crate::summary::Summary;
use payung_questions::eligibility::Worker;
use payung_sheets::limits::MOST_COLUMNS;
use payung_sheets::workbook::Problem;
use payung_sheets::{book, csv};
use payung_values::date::Date;
use payung_values::sector::Sector;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What the page asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// Look at the file beside this request: what it is, its header, its first rows.
    Open {
        /// What it is called, which is said in the files that are written.
        name: String,
    },
    /// Look at cells that were pasted.
    OpenCells {
        /// What they are called.
        name: String,
        /// The cells: tabs or another delimiter between them, a row a line.
        text: String,
    },
    /// Look at what is open once more, read in another way.
    Reopen {
        /// How.
        layout: Layout,
    },
    /// Check every row of what is open.
    Check {
        /// How it is read.
        layout: Layout,
        /// What the columns hold.
        columns: Columns,
        /// What is asked of the list.
        settings: Settings,
    },
    /// Check the beginning of what is open, and then what [`Self::Join`] brings: other workers check the parts behind it.
    CheckBeginning {
        /// How it is read.
        layout: Layout,
        /// What the columns hold.
        columns: Columns,
        /// What is asked of the list.
        settings: Settings,
        /// Up to the first row that ends at this byte or behind it.
        until: u64,
    },
    /// Check a part of the file beside this request, for another worker that has the list.
    CheckPart(PartAsked),
    /// Join the part that travels beside this request; the parts come in the order of the file.
    Join {
        /// Which of the workers has checked it.
        by: u16,
    },
    /// Rows of the checked list.
    Rows(RowsAsked),
    /// Findings one by one, in the order of the file.
    Findings {
        /// Of one kind, or all.
        kind: Option<Kind>,
        /// How many to pass over.
        from: u32,
        /// How many at most.
        count: u16,
        /// Whether what stands in the cells is shown with its NIK.
        nik: NikShown,
    },
    /// Everything about one row.
    Row {
        /// Its index in the list, from 0.
        id: u32,
        /// Whether its NIK is shown.
        nik: NikShown,
    },
    /// Rows that were set aside because they hold no person, in the order of the file.
    SetAside {
        /// How many to pass over.
        from: u32,
        /// How many at most.
        count: u16,
    },
    /// Write the list to a file.
    Export {
        /// What the file is to be called, its ending included.
        name: String,
        /// What kind of file.
        form: Form,
        /// Which rows.
        wanted: Wanted,
    },
    /// Write the summary to a file.
    ExportSummary {
        /// What the file is to be called, its ending included.
        name: String,
        /// What kind of file.
        form: Form,
    },
    /// Write an empty list to fill in.
    Template {
        /// What the file is to be called, its ending included.
        name: String,
        /// What kind of file.
        form: Form,
    },
}

/// Which part of a list is asked for, and how it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartAsked {
    /// What divides its cells.
    pub delimiter: u8,
    /// What the columns hold.
    pub columns: Columns,
    /// What is asked of the list.
    pub settings: Settings,
    /// From the first line that begins at this byte or behind it.
    pub from: u64,
    /// To the first that begins at this one or behind it.
    pub until: u64,
}

/// Which rows are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowsAsked {
    /// Those that it lets through.
    pub filter: Filter,
    /// Of them, those in which this text stands, in whatever column; empty: all. The file is read once for a text.
    pub text: String,
    /// How many of them to pass over.
    pub from: u32,
    /// How many at most.
    pub count: u16,
    /// Whether NIKs are shown.
    pub shows_nik: bool,
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// What was opened.
    Opened(Box<Opened>),
    /// What was asked cannot be done; what was open before still is, except after [`Request::Open`].
    Refused(Refusal),
    /// How far it is.
    Progress(Progress),
    /// Every row is checked.
    Checked(Box<Checked>),
    /// The beginning is checked, or a part is joined; the next one is waited for.
    Joined,
    /// The part that was asked for travels beside this reply; it is empty where it cannot be checked alone.
    Part,
    /// Rows.
    Rows(Box<Rows>),
    /// Findings.
    Findings(Box<FindingsPage>),
    /// A row.
    Row(Box<RowInFull>),
    /// Rows that hold no person.
    SetAside(Box<SetAsidePage>),
}

/// What kind of list it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// A text file.
    Csv,
    /// Cells that were pasted.
    Cells,
    /// A workbook.
    Book,
}

/// How a file is read, where a person has chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layout {
    /// How a text file divides its cells; `None`: as its first bytes suggest.
    pub delimiter: Option<u8>,
    /// The sheets of a workbook that are read, by their index in [`Opened::sheets`]; none: the first with people.
    pub sheets: Vec<u16>,
    /// The number of the last row of the header in the first of them; 0: there is no header. `None`: as the rows suggest.
    pub header_row: Option<u32>,
}

/// What was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// What it is.
    pub source: Source,
    /// Its bytes.
    pub bytes: u64,
    /// How it is read: the delimiter of a text file, the sheets of a workbook.
    pub layout: Layout,
    /// The sheets of a workbook that a person sees.
    pub sheets: Vec<String>,
    /// Those that have the header of the first that is read, itself among them: they can be checked together.
    pub alike: Vec<u16>,
    /// How many sheets are hidden. They are not read.
    pub n_hidden_sheets: u32,
    /// How many rows there are, where that is known before they are read.
    pub expected_rows: Option<u32>,
    /// Its header, the suggestion, its first rows.
    pub preview: Preview,
}

/// Why something cannot be done.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum Refusal {
    /// It is no text file that could be read.
    #[error(transparent)]
    Csv(#[from] csv::Refusal),
    /// It is no workbook that could be read.
    #[error(transparent)]
    Book(#[from] book::Refusal),
    /// The browser does not give the file any more: it was moved, changed or deleted since it was chosen.
    #[error("the browser cannot read the file any more")]
    Unreadable,
    /// Nothing is open, or nothing is checked yet.
    #[error("there is no list yet")]
    NoList,
    /// A row has more columns than are kept.
    #[error("the list has {found} columns; at most {most} are kept", most = MOST_COLUMNS)]
    TooManyColumns {
        /// How many.
        found: u32,
    },
    /// Two tables of people stand side by side.
    #[error("two tables of people stand side by side; the second begins in column {column}, counted from 0")]
    TwoTables {
        /// Where the second begins, from 0.
        column: u16,
    },
    /// Below the header there is no row.
    #[error("the list has no row")]
    NoRows,
    /// No verdict or no amount is known for the day or the months asked for.
    #[error("there is no answer for {day} and the months from it")]
    NotInForce {
        /// The day.
        day: Date,
    },
    /// The scheme asked for is not in force on the day.
    #[error("scheme {index} is not in force on {day}")]
    NoSuchScheme {
        /// Its index in the rules.
        index: u16,
        /// The day.
        day: Date,
    },
    /// The file that is to be written would be larger than such a file can be, or than the device has room for.
    #[error("the file would be too large")]
    ExportTooLarge,
    /// What the rows cost cannot be summed: an amount does not fit.
    #[error("the amounts of the list cannot be summed")]
    NoSum,
}

impl From<Problem> for Refusal {
    fn from(_: Problem) -> Self {
        Self::ExportTooLarge
    }
}

/// How far it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Rows done.
    pub rows: u32,
    /// All rows, where that is known.
    pub of_rows: Option<u32>,
    /// Bytes of the file done; 0 for a workbook.
    pub bytes: u64,
    /// All its bytes.
    pub of_bytes: u64,
    /// Milliseconds since it began.
    pub millis: u32,
}

impl Progress {
    /// How much is done, of a thousand; `None`: nobody knows how much there is.
    pub fn per_mille(self) -> Option<u16> {
        let share =
            |done: u64, all: u64| u16::try_from(done.min(all).saturating_mul(1000).checked_div(all)?).ok();
        match self.of_rows {
            Some(all) => share(self.rows.into(), all.into()),
            None if self.bytes > 0 => share(self.bytes, self.of_bytes),
            None => None,
        }
    }

    /// Rows a second so far.
    pub fn rows_per_second(self) -> Option<u32> {
        let rows = u64::from(self.rows).saturating_mul(1000);
        u32::try_from(rows.checked_div(self.millis.into())?).ok()
    }

    /// The seconds that are left at the same pace, rounded up; `None` while little is done.
    pub fn seconds_left(self) -> Option<u32> {
        let done = u64::from(self.per_mille().filter(|done| *done >= 20)?);
        let left = u64::from(self.millis).saturating_mul(1000_u64.saturating_sub(done)) / done;
        u32::try_from(left.div_ceil(1000)).ok()
    }
}

/// A list that was checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    /// What all rows come to.
    pub summary: Summary,
    /// Every different answer; a row names its index as its situation.
    pub answers: Vec<Answer>,
    /// What was noticed about a workbook.
    pub notes: Option<book::Notes>,
    /// How far it came, which is to the end, and how long it took.
    pub progress: Progress,
    /// Bytes of memory the worker has taken.
    pub memory: u64,
}

/// Rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rows {
    /// What was asked.
    pub asked: RowsAsked,
    /// How many rows the filter and the text let through.
    pub total: u32,
    /// Those asked for.
    pub rows: Vec<ListedRow>,
}

/// A row in a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedRow {
    /// Where it stands, and why.
    pub view: RowView,
    /// Its cells as a person sees them, NIKs hidden unless asked for.
    pub cells: Vec<String>,
}

/// Findings.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FindingsPage {
    /// Of which kind.
    pub kind: Option<Kind>,
    /// How many were passed over.
    pub from: u32,
    /// How many there are.
    pub total: u32,
    /// Those asked for.
    pub findings: Vec<ListedFinding>,
}

/// A finding in a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ListedFinding {
    /// The row's index in the list, from 0.
    pub id: u32,
    /// The row's number in its sheet, from 1.
    pub number: u32,
    /// Which of the sheets that are read it stands in.
    pub sheet: u16,
    /// What is odd; what stands in the cell is hidden as far as it is a NIK.
    pub finding: RowFinding,
}

/// Rows that were set aside.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAsidePage {
    /// How many were passed over.
    pub from: u32,
    /// How many there are.
    pub total: u32,
    /// Those asked for.
    pub rows: Vec<ListedAside>,
}

/// A row that was set aside, in a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedAside {
    /// Its number in its sheet, from 1.
    pub number: u32,
    /// Which of the sheets that are read it stands in.
    pub sheet: u16,
    /// Why.
    pub why: Why,
    /// What stands in its cells, those that are blank left out; long numbers are hidden.
    pub cells: Vec<String>,
}

/// Everything about one row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RowInFull {
    /// The row.
    pub row: ListedRow,
    /// What is odd about it.
    pub findings: Vec<RowFinding>,
    /// The answer to its situation.
    pub answer: Answer,
    /// The person as the self-check would know them, for reasons and steps.
    pub worker: Worker,
    /// Driving or delivering, or other work.
    pub sector: Sector,
}

#[cfg(test)]
mod tests {
    use super::Progress;

    #[test]
    fn progress_counts_rows_where_their_number_is_known_and_bytes_where_not() {
        let progress = Progress {
            rows: 81_200,
            of_rows: Some(124_800),
            bytes: 0,
            of_bytes: 10,
            millis: 4_000,
        };
        assert_eq!(progress.per_mille(), Some(650));
        assert_eq!(progress.rows_per_second(), Some(20_300));
        assert_eq!(progress.seconds_left(), Some(3));
        let bytes = Progress {
            of_rows: None,
            bytes: 5,
            ..progress
        };
        assert_eq!(bytes.per_mille(), Some(500));
        assert_eq!(Progress::default().per_mille(), None);
        assert_eq!(Progress::default().seconds_left(), None);
        assert_eq!(Progress::default().rows_per_second(), None);
    }
}
