//! What a topic's file says of it.

use crate::rules::PersonRules;
use payung_questions::eligibility::Worker;
use payung_typed::problem::Wrong;
use payung_values::date::Date;

/// How one topic is asked, read and passed on.
pub(super) struct Asking {
    /// The kind of field.
    pub(super) field: FieldKind,
    /// Reads what was typed into what is known of the person.
    pub(super) read: fn(&PersonRules, &str, &mut Worker) -> Result<(), Wrong>,
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
    /// A line to type a number with a word into, such as `2 tahun`.
    Words,
}

impl FieldKind {
    /// Whether it is a line to type into, and nothing else.
    pub const fn is_line(self) -> bool {
        match self {
            Self::Money | Self::Age | Self::Number | Self::Words => true,
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
    /// Digits, which read the same in every version.
    Digits,
}

impl Linked {
    /// Whether `value` has that form; `is_read` if this version can read it.
    pub(super) fn may_be(&self, value: &str, is_read: bool) -> bool {
        match self {
            Self::Id => true,
            Self::Code(is_code) => is_code(value),
            Self::Digits => is_read && value.bytes().all(|b| b.is_ascii_digit()),
        }
    }
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
