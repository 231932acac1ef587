//! Budgets that local government or the press has printed: examples for the donor's check of a printed sum.
//!
//! Each is a case of `tests/cases/contributions_published.yaml` with a row in `rules/published.toml`. The build script
//! writes the table.

use payung_values::local_text::LocalText;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;

/// A budget as it was printed.
#[derive(Debug, PartialEq, Eq)]
pub struct Printed {
    /// The id of the case.
    pub id: &'static str,
    /// Where and when, as people read it.
    pub label: LocalText,
    /// The address of the report.
    pub reference: &'static str,
    /// How many workers.
    pub workers: i64,
    /// How many months.
    pub months: Months,
    /// The first month covered.
    pub from: YearMonth,
    /// Whose money.
    pub payer: Payer,
    /// Driving or delivering, or other work.
    pub sector: Sector,
    /// Which programs.
    pub programs: Programs,
    /// The declared monthly income.
    pub income: Rupiah,
    /// The sum as printed.
    pub sum: Rupiah,
}

impl Printed {
    /// The printed budget with this id.
    pub fn find(printed: &'static [Self], id: &str) -> Option<&'static Self> {
        printed.iter().find(|printed| printed.id == id)
    }
}
