//! Values by the first day they hold.

use payung_values::citation::Basis;
use payung_values::date::Date;
use payung_values::local_text::LocalText;
use thiserror::Error;

/// A parameter: its values in the order of their first days. History stays.
#[derive(Debug)]
pub struct Dated<T: 'static> {
    /// The id of the parameter in the rule files.
    pub id: &'static str,
    /// What it is.
    pub label: LocalText,
    /// The values, oldest first.
    pub entries: &'static [Entry<T>],
}

/// One value of a parameter. It holds from `basis.since` until the next entry.
#[derive(Clone, Copy, Debug)]
pub struct Entry<T> {
    /// The value.
    pub value: T,
    /// What it rests on.
    pub basis: Basis,
    /// What a person should know beside it.
    pub note: Option<LocalText>,
}

/// A day or month for which no value is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("`{parameter}` is not known for {asked}; the first day we can answer is {first}")]
pub struct NotInForce {
    /// The parameter or subject asked for.
    pub parameter: &'static str,
    /// The day asked about.
    pub asked: Date,
    /// The first day with an answer.
    pub first: Date,
}

impl<T> Dated<T> {
    /// The value in force on `day`.
    ///
    /// # Errors
    ///
    /// [`NotInForce`] if `day` lies before the first value.
    pub fn at(&self, day: Date) -> Result<&'static Entry<T>, NotInForce> {
        self.entries
            .iter()
            .rev()
            .find(|entry| entry.basis.since <= day)
            .ok_or_else(|| NotInForce {
                parameter: self.id,
                asked: day,
                first: self.entries.first().map_or(day, |entry| entry.basis.since),
            })
    }
}
