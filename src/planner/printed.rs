//! Budgets that local government or the press has printed: examples for [`published`](super::published).
//!
//! Each is a case of `tests/cases/contributions_published.yaml` with a row in `rules/published.toml`. The build script
//! writes the table.

#![expect(
    clippy::unreadable_literal,
    reason = "the table is written by the build script"
)]

use super::published::Claim;
use crate::contribution::Wage;
use crate::domain::citation::Label;
use crate::domain::month::{Months, YearMonth};
use crate::domain::payer::Payer;
use crate::domain::program::{Program, Programs};
use crate::domain::rupiah::Rupiah;
use crate::domain::sector::Sector;

/// A budget as it was printed.
#[derive(Debug, PartialEq, Eq)]
pub struct Printed {
    /// The id of the case.
    pub id: &'static str,
    /// Where and when, as people read it.
    pub label: Label,
    /// The address of the report.
    pub reference: &'static str,
    /// How many workers.
    pub workers: i64,
    /// How many months.
    pub months: u16,
    /// The first month covered.
    pub from: YearMonth,
    /// Whose money.
    pub payer: Payer,
    /// Driving or delivering, or other work.
    pub sector: Sector,
    /// Which programs.
    pub programs: &'static [Program],
    /// The declared monthly income.
    pub income: Rupiah,
    /// The sum as printed.
    pub sum: Rupiah,
}

impl Printed {
    /// The printed budget with this id.
    pub fn find(id: &str) -> Option<&'static Self> {
        PRINTED.iter().find(|printed| printed.id == id)
    }

    /// What there is to check.
    pub fn claim(&self) -> Claim {
        Claim {
            workers: self.workers,
            // The build script has checked that there are months and programs.
            months: Months::new(i64::from(self.months)).unwrap_or(Months::ONE),
            from: self.from,
            payer: self.payer,
            sector: self.sector,
            programs: Programs::of(self.programs.iter().copied()).unwrap_or(Programs::BASIC),
            wage: Some(Wage::Income(self.income)),
            printed: self.sum,
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/published.rs"));
