//! What is wrong with a case: as data for those who have words of their own, and in English for developers.

use payung_values::date::Date;
use payung_values::rupiah::Rupiah;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What is wrong with a case, and where in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaint {
    /// The way to the key, as `input.age`; empty for the whole case.
    pub key: String,
    /// The item of a list, from 1, or the scheme, where it is about one of several.
    pub part: Option<Box<str>>,
    /// What is wrong.
    pub what: Wrong,
    said: Box<str>,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wrong {
    /// This key is not there.
    Missing(String),
    /// There is no such key, but these.
    UnknownKey(Vec<String>),
    /// Something else than what belongs here.
    Found {
        /// What stands there, as JSON.
        found: String,
        /// What belongs there.
        wanted: Wanted,
    },
    /// Two or more of these are given, or none, where one of them belongs.
    OneOf(Vec<String>),
    /// Another case has this id.
    Taken(String),
    /// No base of the table; the nearest.
    NoSuchBase(Vec<Rupiah>),
    /// What stands under this key must be this or more.
    TooLow(String, Rupiah),
    /// More months in a row than months in all.
    MoreInARow,
    /// The first day, or month, with an answer lies later.
    TooEarly(Date),
    /// The day of birth gives no age.
    NoAge,
    /// A sum, or a time, that cannot be computed.
    TooLarge,
}

/// What belongs under a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wanted {
    /// A text.
    Text,
    /// One of these words.
    Word(Vec<String>),
    /// A day.
    Day,
    /// A month.
    Month,
    /// A whole number in these limits.
    Number {
        /// The least.
        least: i64,
        /// The most, if there is one.
        most: Option<i64>,
    },
    /// A percentage.
    Percent,
    /// The code of an area.
    Area,
    /// The id of an occupation.
    Occupation,
    /// A list.
    List,
    /// Keys with values.
    Keys,
    /// Ids of schemes with values.
    Schemes,
}

impl Complaint {
    /// About the whole of what is read; `said` is for developers.
    pub fn new(what: Wrong, said: String) -> Self {
        Self {
            key: String::new(),
            part: None,
            what,
            said: said.into(),
        }
    }

    /// The same about this key; empty for what has none.
    #[must_use]
    pub fn at(mut self, key: &str) -> Self {
        self.key = match (key, self.key.as_str()) {
            (key, "") => key.to_owned(),
            ("", under) => under.to_owned(),
            (key, under) => [key, ".", under].concat(),
        };
        self
    }

    /// The way to the key it is about, whether that is there or missing; empty where it is about none.
    pub fn way(&self) -> String {
        match &self.what {
            Wrong::Missing(key) if self.key.is_empty() => key.clone(),
            Wrong::Missing(key) => [&self.key, ".", key].concat(),
            Wrong::TooLow(key, _) => key.clone(),
            Wrong::NoSuchBase(_) => "input.base".to_owned(),
            Wrong::MoreInARow => "input.consecutive_paid_months".to_owned(),
            Wrong::NoAge => "input.birth_date".to_owned(),
            Wrong::Taken(_) => "id".to_owned(),
            Wrong::UnknownKey(_)
            | Wrong::Found { .. }
            | Wrong::OneOf(_)
            | Wrong::TooEarly(_)
            | Wrong::TooLarge => self.key.clone(),
        }
    }

    /// The same about an item of a list, from 1, or about a scheme.
    #[must_use]
    pub fn of_part(mut self, part: String, shown: &str) -> Self {
        self.said = format!("{shown}: {self}").into();
        self.key = String::new();
        self.part.get_or_insert_with(|| part.into());
        self
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.key.is_empty() {
            write!(f, "`{}`: ", self.key)?;
        }
        f.write_str(&self.said)
    }
}

impl From<Complaint> for String {
    fn from(complaint: Complaint) -> Self {
        complaint.to_string()
    }
}
