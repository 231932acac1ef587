//! Published claims of `tests/cases/`, each of which can be opened as a story.
//!
//! The build script writes the table from the cases with `question: benefit` and `status: published`; a test asks
//! every one of them again. Their names are English and for developers: screens describe a claim by its event and day.

use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolClass;
use payung_values::wage::Wage;

/// A published claim.
#[derive(Debug)]
pub struct Claim {
    /// The id of the case, such as `TRENGGALEK`.
    pub id: &'static str,
    /// The English name of the case.
    pub name: &'static str,
    /// The day of the event.
    pub day: Date,
    /// Where it was published.
    pub reference: &'static str,
    /// What happened.
    pub event: Event,
    /// The income or base, if it was given.
    pub wage: Option<Wage>,
    /// Months paid without a break, if given.
    pub consecutive_paid_months: Option<u16>,
    /// Months paid in all, if given.
    pub paid_months: Option<u16>,
    /// Months unable to work, if given.
    pub incapacity_months: Option<u16>,
    /// The percentage of the loss, if given.
    pub loss: Option<Rate>,
    /// The children.
    pub children: &'static [SchoolClass],
    /// What was published.
    pub expected: Expected,
}

/// What was published of a claim; `None` where nothing was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "the keys of the case format, as `Benefit` documents them"
)]
pub struct Expected {
    pub death_grant: Option<Rupiah>,
    pub disability_grant: Option<Rupiah>,
    pub periodic: Option<Rupiah>,
    pub burial: Option<Rupiah>,
    pub incapacity: Option<Rupiah>,
    pub cash: Option<Rupiah>,
    pub scholarship: Option<Rupiah>,
    pub scholarship_by_child: Option<&'static [Rupiah]>,
    pub total: Option<Rupiah>,
}

impl Claim {
    /// The claim with this id.
    pub fn find(claims: &'static [Self], id: &str) -> Option<&'static Self> {
        claims.iter().find(|claim| claim.id == id)
    }
}
