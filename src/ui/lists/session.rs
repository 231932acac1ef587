//! What the page of a list knows: the file, how its columns are read, what is asked, how far the worker is, what it
//! answered. Nothing of it is kept but the columns and what is asked, for this tab.

use crate::batch::columns::{Columns, Preview};
use crate::batch::finding::Kind;
use crate::batch::settings::{Defaults, Settings, Work};
use crate::domain::area_code::AreaCode;
use crate::domain::date::Date;
use crate::domain::engagement::Engagement;
use crate::domain::field::Field;
use crate::domain::month::{Months, YearMonth};
use crate::domain::payer::Payer;
use crate::domain::program::Programs;
use crate::figures::{Figure, Figures, Problem};
use crate::rules::tables::{CHECKED_ON, SCHEMES};
use std::rc::Rc;
use yew::Reducible;

/// How many findings are shown at first, and how many more at each press.
pub const FINDINGS: u32 = 50;

/// Months asked where nothing was typed: a year.
const YEAR: u16 = 12;

vocabulary! {
    /// A choice of what is asked. The id is that of its box, and stands in the tab's memory.
    pub enum Choice {
        /// The scheme the list is made for.
        Scheme = "program",
        /// Whose money.
        Payer = "pembayar",
        /// The programs paid.
        Programs = "jaminan",
        /// How people work.
        Work = "cara-kerja",
        /// Whether incomes are regular.
        Regular = "penghasilan-tetap",
        /// Whether people are members.
        Insured = "peserta",
        /// Whether people study.
        Student = "pelajar",
    }
}

impl Choice {
    /// People work as those of their occupation usually do.
    pub const USUAL: &'static str = "biasanya";
}

/// How far the work is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// No list yet.
    #[default]
    Start,
    /// The beginning of the file is read.
    Opening,
    /// The columns are confirmed.
    Columns,
    /// The rows are checked. What is shown of it comes after a moment, so that a short list shows nothing.
    Checking(Option<Pace>),
    /// The worker is gone.
    Stopped(Stop),
    /// The answers are there.
    Results,
}

/// How far the checking is, and how fast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Rows done.
    pub rows: u32,
    /// Bytes done.
    pub bytes: u64,
    /// Bytes in all.
    pub all_bytes: u64,
    /// Milliseconds since it began.
    pub elapsed: u64,
}

impl Pace {
    /// From how many milliseconds on it is shown.
    pub const FROM: u64 = 300;

    /// Rows in a second.
    pub fn rows_per_second(self) -> u32 {
        let pace = u64::from(self.rows).saturating_mul(1000) / self.elapsed.max(1);
        u32::try_from(pace).unwrap_or(u32::MAX)
    }

    /// How many rows there are in all, about: as many as fit if those to come are as long as those done.
    pub fn all_rows(self) -> Option<u32> {
        let rows = u128::from(self.rows) * u128::from(self.all_bytes) / u128::from(self.bytes).max(1);
        (self.bytes > 0).then(|| u32::try_from(rows).unwrap_or(u32::MAX))
    }

    /// The seconds left, about; at least one.
    pub fn seconds_left(self) -> Option<u64> {
        let rest = self.all_bytes.saturating_sub(self.bytes);
        let left = u128::from(rest) * u128::from(self.elapsed) / u128::from(self.bytes).max(1) / 1000;
        (self.bytes > 0).then(|| u64::try_from(left).unwrap_or(u64::MAX).saturating_add(1))
    }
}

/// Why the work stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The worker never started.
    NotStarted,
    /// It broke, about at this row if one is known.
    Broken {
        /// The last row it had told of.
        row: Option<u32>,
    },
}

/// Whether numbers of people are written in full.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nik {
    /// The middle is covered.
    #[default]
    Masked,
    /// In full, in files alone.
    Whole,
}

/// A finding, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingLine {
    /// The number of its row in the file.
    pub row: u32,
    /// Its column, if it is about one.
    pub column: Option<u16>,
    /// What is written there; a NIK masked.
    pub found: String,
    /// What it is.
    pub words: Words,
}

/// What the worker answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// All rows together.
    pub summary: Rc<Summary>,
    /// The names of the columns.
    pub names: Vec<String>,
    /// Which findings are shown.
    pub kind: Option<Kind>,
    /// Those that have arrived.
    pub findings: Vec<FindingLine>,
    /// How many there are of these.
    pub n_findings: u32,
    /// Which rows are shown.
    pub filter: Filter,
    /// How many there are of these.
    pub n_rows: u32,
    /// Those that have arrived.
    pub pages: Rc<Pages>,
    /// The first row of the part that is scrolled through.
    pub part: u32,
    /// The row shown in full: its place among those shown, and all about it once it has arrived.
    pub opened: Option<(u32, Option<Rc<Detail>>)>,
    /// Whether files have NIK in full.
    pub nik: Nik,
    /// The file that is being written, or was.
    pub writing: Option<Writing>,
}

/// A file on its way to the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Writing {
    /// The worker writes it.
    Begun,
    /// It was handed over under this name.
    Done(String),
    /// It could not be written.
    Failed(String),
}
