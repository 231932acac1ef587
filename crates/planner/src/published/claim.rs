//! A budget as it was published.

use crate::plan::{Group, Plan};
use payung_questions::contribution::Question;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::wage::Wage;

/// What was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
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
    /// The income class.
    pub wage: Option<Wage>,
    /// The sum as printed.
    pub printed: Rupiah,
}

impl Claim {
    /// A plan of its one group.
    pub fn plan(&self) -> Plan {
        Plan {
            payer: self.payer,
            from: self.from,
            months: self.months,
            groups: vec![Group {
                occupation: None,
                sector: self.sector,
                programs: self.programs,
                wage: self.wage,
                workers: self.workers,
            }],
        }
    }

    /// The question of its premium.
    pub(super) fn question(&self) -> Question {
        Question {
            programs: self.programs,
            wage: self.wage,
            payer: self.payer,
            sector: self.sector,
            from: self.from,
            months: self.months,
            workers: self.workers,
        }
    }
}
