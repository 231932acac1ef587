//! What page and worker say to one another. A file travels beside the request.

use payung_rule_file::complaint::Complaint;
use payung_rules::scheme_draft::SchemeDraft;
use payung_values::rupiah::Rupiah;
use serde::{Deserialize, Serialize};

pub use payung_case_files::{Complaint as CaseComplaint, Wanted, Wrong as CaseWrong};
pub use payung_cases::{Difference, Said};

/// What the page asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// Read a scheme file.
    Schemes {
        /// What it is called.
        name: String,
        /// What stands in it; nothing where it travels beside this.
        text: Option<String>,
    },
    /// Run every case of this repository.
    Cases,
    /// Describe the format of case files.
    Format {
        /// The code of the language it is wanted in.
        language: String,
    },
    /// Run the cases of the file that travels beside this, by the rules with what is laid over them.
    OwnCases {
        /// What the file is called.
        name: String,
        /// What is laid over the rules, in its written form; nothing where they are as they are.
        own: Option<String>,
    },
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    /// A scheme file was read, or everything is said that is wrong with it.
    Schemes {
        /// What it is called.
        name: String,
        /// What came of it.
        found: Result<Vec<SchemeDraft>, Vec<Complaint>>,
    },
    /// Cases were run, file by file.
    Ran(Vec<Ran>),
    /// The format of case files.
    Format(String),
}

/// What came of the cases of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ran {
    /// What it is called.
    pub file: String,
    /// How many gave exactly what they expect.
    pub passed: u32,
    /// How many expect what was published.
    pub published: u32,
    /// Those that gave something else, or could not be read.
    pub failed: Vec<Failed>,
    /// What the cases rest on, in the order of the alphabet.
    pub sources: Vec<Source>,
    /// Printed sums that are not what the rules give.
    pub gaps: Vec<Gap>,
    /// What can be known of people or sums and has no column in a sheet, by its key.
    pub unknown: Vec<String>,
    /// Why the file holds no cases that can be read, if that is so.
    pub unreadable: Option<Unreadable>,
}

/// What cases rest on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// As the cases name it; empty where they do not.
    pub name: String,
    /// How many cases rest on it.
    pub cases: u32,
    /// How many of them failed.
    pub failed: u32,
}

/// A printed sum that is not what the rules give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// The name of its case.
    pub name: String,
    /// Where it was printed.
    pub source: String,
    /// As it was printed.
    pub printed: Rupiah,
    /// What the rules give.
    pub computed: Rupiah,
}

/// A case that failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failed {
    /// Its id; empty where it has none.
    pub id: String,
    /// What it probes.
    pub name: String,
    /// The line, or the row of a sheet, from 1.
    pub line: u64,
    /// Whether it expects what was published.
    pub is_published: bool,
    /// What it rests on.
    pub source: String,
    /// What is wrong with it, or what was expected and what came.
    pub faults: Vec<Fault>,
    /// The case as it stands in the file.
    pub written: String,
}

/// One thing that is wrong with a case, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// What it is.
    pub what: Why,
    /// The line, or the row of a sheet, from 1.
    pub line: u64,
    /// The column of a sheet, as sheets call it.
    pub column: Option<String>,
}

/// Why a case fails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// It cannot be read, or has no answer.
    Complaint(CaseComplaint),
    /// The answer is another one.
    Difference(Difference),
}

/// Why a file holds no cases that can be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unreadable {
    /// It cannot be read from here on.
    Yaml {
        /// The line, from 1.
        line: u64,
        /// The letter of the line, from 1.
        column: u64,
        /// What begins the line.
        text: String,
    },
    /// It is no list of cases.
    NoList,
    /// A sheet has not this column.
    MissingColumn(String),
    /// A sheet has a column that means nothing.
    UnknownColumn {
        /// As sheets call it.
        column: String,
        /// What stands in its header.
        name: String,
    },
    /// It holds no case.
    NoCases,
    /// It is a workbook that cannot be opened, or no text.
    Damaged,
    /// It has so many bytes.
    TooLarge(u64),
}
