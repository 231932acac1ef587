//! Addresses.

use crate::screen::route;
use payung_check::rules::CheckRules;
use payung_check::topic::Topic;
use payung_rules::example::Example;

payung_values::vocabulary! {
    /// A page of its own behind the result. The id stands in its address.
    pub enum Part {
        /// Why the answer is what it is, and what is missing.
        Why = "mengapa",
        /// What it costs, and the other ways.
        Price = "iuran",
        /// What the family receives.
        Family = "keluarga",
        /// Registering, the rules and their sources, another day.
        Registering = "mendaftar",
        /// Passing it on.
        Send = "kirim",
    }
}

/// The address of a screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Route {
    /// The start screen.
    Start,
    /// One question, on the way through.
    Question {
        /// Which.
        topic: Topic,
    },
    /// One question, to change its answer.
    Change {
        /// Which.
        topic: Topic,
    },
    /// Check your answers.
    Review,
    /// The result.
    Result,
    /// What stands behind the result.
    Part {
        /// Which part of it.
        part: Part,
    },
    /// The result on one sheet, to print.
    Sheet,
    /// Choices side by side.
    Compare,
    /// For somebody who employs a domestic worker.
    Household,
    /// The result of an example person.
    Example {
        /// Which.
        example: &'static Example,
    },
    /// The result that a link carries behind its `#`.
    Shared {
        /// What stands behind the `#`.
        hash: String,
    },
}

/// The address of the result.
pub const RESULT: &str = "hasil";

impl route::Route for Route {
    type Rules = CheckRules;

    fn parse(address: &str, rules: &CheckRules) -> Option<Self> {
        let (path, hash) = route::split(address);
        let route = match (path, path.split_once('/')) {
            ("", _) => match hash {
                Some(hash) => Self::Shared {
                    hash: hash.to_owned(),
                },
                None => Self::Start,
            },
            ("periksa", _) => Self::Review,
            (RESULT, _) => Self::Result,
            ("lembar", _) => Self::Sheet,
            ("banding", _) => Self::Compare,
            ("majikan", _) => Self::Household,
            (_, Some(("hasil", id))) => Self::Part {
                part: Part::parse(id)?,
            },
            (_, Some(("cek", id))) => Self::Question {
                topic: Topic::parse(id)?,
            },
            (_, Some(("ubah", id))) => Self::Change {
                topic: Topic::parse(id)?,
            },
            (_, Some(("contoh", id))) => Self::Example {
                example: Example::find(rules.examples, id)?,
            },
            _ => return None,
        };
        Some(route)
    }

    fn path(&self) -> String {
        match self {
            Self::Start => String::new(),
            Self::Question { topic } => ["cek/", topic.id()].concat(),
            Self::Change { topic } => ["ubah/", topic.id()].concat(),
            Self::Review => "periksa".to_owned(),
            Self::Result => RESULT.to_owned(),
            Self::Part { part } => ["hasil/", part.id()].concat(),
            Self::Sheet => "lembar".to_owned(),
            Self::Compare => "banding".to_owned(),
            Self::Household => "majikan".to_owned(),
            Self::Example { example } => ["contoh/", example.id].concat(),
            Self::Shared { hash } => ["#", hash].concat(),
        }
    }

    fn all(rules: &CheckRules) -> Vec<Self> {
        let single = [
            Self::Start,
            Self::Review,
            Self::Result,
            Self::Sheet,
            Self::Compare,
            Self::Household,
        ];
        let topics = Topic::ALL.iter().copied();
        single
            .into_iter()
            .chain(Part::ALL.iter().map(|part| Self::Part { part: *part }))
            .chain(topics.clone().map(|topic| Self::Question { topic }))
            .chain(topics.map(|topic| Self::Change { topic }))
            .chain(rules.examples.iter().map(|example| Self::Example { example }))
            .collect()
    }
}
