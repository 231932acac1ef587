//! What can be wrong in a rule file, as data: the build prints it, the page says it in its own words.

use payung_values::age::Age;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a value is, where something else should stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    Text,
    Number,
    Decimals,
    Truth,
    Day,
    List,
    Table,
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text => "a text",
            Self::Number => "a whole number",
            Self::Decimals => "a number with decimals",
            Self::Truth => "true or false",
            Self::Day => "a date without quotes",
            Self::List => "a list",
            Self::Table => "a table",
        })
    }
}

/// What is wrong, and what would be right. A variant for each thing that a scheme can have wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wrong {
    /// The file is no TOML here; in the words of who reads it.
    Syntax(String),
    /// The bytes are no text from here on.
    NoText,
    /// So many bytes are more than are read.
    TooLarge {
        bytes: u64,
        most: u64,
    },
    /// So many schemes are more than are read.
    TooMany {
        found: usize,
        most: usize,
    },
    /// There is no scheme in it.
    NoScheme,
    Missing {
        key: String,
    },
    UnknownKey {
        key: String,
        known: Vec<String>,
        missing: Vec<String>,
    },
    NotTable(Shape),
    NotText {
        key: String,
        found: Shape,
    },
    NotNumber {
        key: String,
        found: Shape,
    },
    NotList {
        key: String,
        found: Shape,
    },
    NoDay {
        key: String,
        text: String,
        problem: String,
    },
    NoReportDay {
        key: String,
        text: String,
    },
    UnknownWord {
        what: String,
        text: String,
        known: String,
    },
    UnknownArea {
        text: String,
    },
    UnknownOccupation {
        id: String,
    },
    /// A text is empty.
    NoWords,
    Twice {
        what: String,
        id: String,
    },
    /// A scheme of the rules has this id.
    Taken {
        id: String,
    },
    /// An id is empty or has other letters than ids have.
    NoId {
        id: String,
    },
    UnknownSource {
        source: String,
    },
    UnknownConfidence {
        word: String,
    },
    EndsBefore {
        from: Date,
        until: Date,
    },
    NoProgram,
    /// No age anybody reaches.
    NoAge(u8),
    /// A criterion lists nothing that would meet it.
    Empty {
        key: String,
    },
    UnknownCriterion {
        id: String,
    },
    CriterionTwice(CriterionId),
    CriterionMissing(CriterionId),
    AreaOfNation,
    EmptyAges {
        least: u8,
        most: u8,
    },
    NoDecile(u8),
    /// The criterion takes ages, and is not `age`.
    AgesElsewhere(CriterionId),
    /// The criterion has not what it needs, or something that only this one takes.
    Takes(CriterionId),
    /// What no scheme can have wrong.
    Other(String),
}

impl From<String> for Wrong {
    fn from(what: String) -> Self {
        Self::Other(what)
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(said) | Self::Other(said) => f.write_str(said),
            Self::NoText => write!(f, "this is no text; save the file as UTF-8"),
            Self::TooLarge { bytes, most } => {
                write!(f, "the file has {bytes} bytes; at most {most} are read")
            }
            Self::TooMany { found, most } => write!(f, "{found} schemes; at most {most} are read"),
            Self::NoScheme => write!(f, "there is no [[scheme]] in this file"),
            Self::Missing { key } => write!(f, "`{key}` is missing"),
            Self::UnknownKey { key, known, missing } => {
                write!(f, "unknown key `{key}`; known are {}", known.join(", "))?;
                missing
                    .iter()
                    .try_for_each(|key| write!(f, "; `{key}` is missing"))
            }
            Self::NotTable(found) => write!(f, "a table stands here, not {found}"),
            Self::NotText { key, found } => write!(f, "`{key}` is a text in quotes, not {found}"),
            Self::NotNumber { key, found } => {
                write!(f, "`{key}` is a whole number that fits, not {found}")
            }
            Self::NotList { key, found } => write!(f, "`{key}` is a list in brackets, not {found}"),
            Self::NoDay { key, text, problem } => write!(f, "{key} `{text}`: {problem}"),
            Self::NoReportDay { key, text } => {
                write!(f, "{key} `{text}` is no day; write 2025-05-14, 2025-05 or 2025")
            }
            Self::UnknownWord { what, text, known } => {
                write!(f, "unknown {what} `{text}`; known are {known}")
            }
            Self::UnknownArea { text } => write!(
                f,
                "area `{text}` does not stand in areas.toml; write a Kemendagri code such as \"64.07\""
            ),
            Self::UnknownOccupation { id } => write!(
                f,
                "occupation `{id}` does not stand in occupations.toml; add it there or mend the id"
            ),
            Self::NoWords => f.write_str("a text must not be empty"),
            Self::Twice { what, id } => write!(
                f,
                "{what} `{id}` stands here twice; give one of them another id or delete it"
            ),
            Self::Taken { id } => write!(f, "`{id}` is a scheme of the rules; give yours another id"),
            Self::NoId { id } => write!(f, "id `{id}` is not lower-case letters, digits and `-`"),
            Self::UnknownSource { source } => write!(
                f,
                "source `{source}` does not stand in sources.toml; add it there or mend the key"
            ),
            Self::UnknownConfidence { word } => write!(
                f,
                "confidence `{word}` is none of verified (with n_sources), single-source, conflict, inference, unverified"
            ),
            Self::EndsBefore { from, until } => {
                write!(f, "the scheme ends on {until}, before it begins on {from}")
            }
            Self::NoProgram => write!(f, "a scheme pays at least one of jkk, jkm, jht"),
            Self::Empty { key } => write!(f, "`{key}` is empty; name at least one"),
            Self::UnknownCriterion { id } => {
                let ids: Vec<&str> = CriterionId::ALL.iter().map(|id| id.id()).collect();
                write!(f, "unknown criterion `{id}`; known are {}", ids.join(", "))
            }
            Self::CriterionTwice(id) => write!(f, "criterion `{}` stands here twice", id.id()),
            Self::CriterionMissing(id) => write!(f, "the criterion `{}` is missing", id.id()),
            Self::AreaOfNation => write!(f, "a scheme for all of Indonesia has no criterion `area`"),
            Self::NoAge(years) => write!(f, "{years} is no age, which ends at {}", Age::MOST),
            Self::EmptyAges { least, most } => write!(f, "the age window {least} to {most} is empty"),
            Self::NoDecile(number) => write!(f, "{number} is no decile; they go from 1 to 10"),
            Self::AgesElsewhere(id) => write!(f, "`{}` takes no `from` or `to`; only `age` does", id.id()),
            Self::Takes(id) => match example(*id) {
                Some(example) => write!(f, "`{}` takes `{example}`, and no other criterion does", id.id()),
                None => write!(f, "`{}` takes nothing", id.id()),
            },
        }
    }
}

/// What a criterion takes beside its id, as one writes it; nothing where it takes none.
pub fn example(id: CriterionId) -> Option<&'static str> {
    match id {
        CriterionId::Residence => Some("months = 6"),
        CriterionId::Welfare => Some("labels = [\"poor\", …]"),
        CriterionId::Decile => Some("most = 4"),
        CriterionId::Occupation => Some("occupations = [\"nelayan\", …]"),
        CriterionId::Area
        | CriterionId::Age
        | CriterionId::Informal
        | CriterionId::IrregularIncome
        | CriterionId::LowIncome
        | CriterionId::NotInsured
        | CriterionId::NotCivilServant
        | CriterionId::NotStudent => None,
    }
}
