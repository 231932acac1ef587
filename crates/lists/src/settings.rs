//! What a list is asked, and what stands in for columns it does not have.

use payung_questions::contribution;
use payung_questions::eligibility;
use payung_rules::dated::NotInForce;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// How somebody works, where the list does not say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Work {
    /// Not known: schemes that ask for it stay open.
    #[default]
    Unknown,
    /// As people of the occupation usually do, where the occupation is known.
    Usual,
    /// The same for everybody.
    Same(Engagement),
}

/// What stands in for an empty cell or a missing column. `None` is unknown, never a guess.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Defaults {
    /// The area on the KTP.
    pub area: Option<AreaCode>,
    /// How people work.
    pub work: Work,
    /// Whether incomes are regular.
    pub regular_income: Option<bool>,
    /// Whether people are members today: `Some(false)` is "none of them".
    pub insured: Option<bool>,
    /// Whether people study.
    pub student: Option<bool>,
}

/// What a list is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The day of registration: ages are counted and schemes asked on it.
    pub day: Date,
    /// Whose money; `None`: that of the scheme behind each person's door.
    pub payer: Option<Payer>,
    /// The scheme the list is made for, as its index in the rules; `None`: the first door of each person.
    pub scheme: Option<u16>,
    /// The programs that are paid.
    pub programs: Programs,
    /// The first month covered.
    pub from: YearMonth,
    /// The months covered.
    pub months: Months,
    /// What stands in for missing cells.
    pub defaults: Defaults,
}

impl Settings {
    /// Twelve months of JKK and JKM from the month of `day`, everything else left open.
    pub fn on(day: Date) -> Self {
        Self {
            day,
            payer: None,
            scheme: None,
            programs: Programs::BASIC,
            from: YearMonth::of(day),
            months: Months::YEAR,
            defaults: Defaults::default(),
        }
    }
}

/// Why a list cannot be asked so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The verdicts have no answer on that day.
    #[error(transparent)]
    Eligibility(#[from] eligibility::Refusal),
    /// The cost has no answer for those months.
    #[error(transparent)]
    Contribution(#[from] contribution::Refusal),
    /// No scheme of that index is in force on the day.
    #[error("`scheme` {index} is none that is in force on {day}")]
    Scheme {
        /// The index asked for.
        index: u16,
        /// The day.
        day: Date,
    },
    /// What the rows cost cannot be summed: an amount does not fit.
    #[error("the amounts of the list cannot be summed")]
    NoSum,
}

impl From<NotInForce> for Refusal {
    fn from(refused: NotInForce) -> Self {
        Self::Eligibility(refused.into())
    }
}
