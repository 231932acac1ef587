//! What a topic's file says of it.

use super::asked::Asked;
use crate::rules::PersonRules;
use payung_questions::eligibility::Worker;
use payung_typed::problem::Wrong;
use payung_values::date::Date;

/// How one topic is asked, read and passed on.
pub(super) struct Asking {
    /// The kind of field.
    pub(super) field: FieldKind,
    /// Reads what was typed on a day into what is known of the person.
    pub(super) read: fn(&PersonRules, &str, Date, &mut Worker) -> Result<(), Wrong>,
    /// What has to be asked back about what was typed on a day: where `read` says [`Wrong::Unclear`], or once.
    pub(super) asked: fn(&PersonRules, &str, Date) -> Option<Asked>,
    /// What is known of it on a day, as a link holds it.
    pub(super) print: fn(&Worker, Date) -> Option<String>,
    /// What a link may hold of it.
    pub(super) linked: Linked,
}

/// The kind of field a topic is asked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// A search among areas.
    Area,
    /// A search among occupations.
    Occupation,
    /// A few choices.
    Choice,
    /// A line to type an amount of money into.
    Money,
    /// A line to type an age or a day of birth into.
    Age,
    /// A line to type a number into.
    Number,
    /// A line to type a duration into, such as `2 tahun`, besides choices.
    Duration,
}

impl FieldKind {
    /// Whether it is a line to type into, and nothing else.
    pub const fn is_line(self) -> bool {
        match self {
            Self::Money | Self::Age | Self::Number | Self::Duration => true,
            Self::Area | Self::Occupation | Self::Choice => false,
        }
    }
}

/// What a link may hold of an answer.
pub(super) enum Linked {
    /// The id of a closed set, perhaps one of a later version.
    Id,
    /// A code of this form, perhaps one of a later version.
    Code(fn(&str) -> bool),
    /// Digits, which read the same in every version, and what they are kept as: a link's number is none of the numbers
    /// that a person has to be asked about.
    Digits(fn(&str) -> String),
}

impl Linked {
    /// What is kept of `value`.
    pub(super) fn kept(&self, value: &str) -> String {
        match self {
            Self::Digits(kept) if is_digits(value) => kept(value),
            Self::Id | Self::Code(_) | Self::Digits(_) => value.to_owned(),
        }
    }

    /// Whether `value` has that form; `is_read` if this version can read it.
    pub(super) fn may_be(&self, value: &str, is_read: bool) -> bool {
        match self {
            Self::Id => true,
            Self::Code(is_code) => is_code(value),
            Self::Digits(_) => is_read && is_digits(value),
        }
    }
}

fn is_digits(value: &str) -> bool {
    value.bytes().all(|b| b.is_ascii_digit())
}

/// Puts what was chosen into its place, if it is one of the choices.
pub(super) fn chosen<T>(place: &mut Option<T>, found: Option<T>) -> Result<(), Wrong> {
    match found {
        Some(_) => {
            *place = found;
            Ok(())
        }
        None => Err(Wrong::NotChosen),
    }
}
