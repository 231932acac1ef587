//! How many workers does a budget carry.

use crate::complaint::Complaint;
use crate::keys::{input, output};
use crate::readable::Readable;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use serde_json::Value;

input! {
    /// What is known of a donation: the keys of a contribution, and one of budget, workers and groups.
    pub struct Input
    required {
        /// The first month covered.
        from: YearMonth,
    }
    given {
        /// The programs; JKK and JKM if none are given.
        programs: Programs,
        /// The declared income, by month.
        income: Rupiah,
        /// The deemed base, instead of an income.
        base: Rupiah,
        /// Who pays; the worker if nobody is given.
        payer: Payer,
        /// The sector; not transport if none is given.
        sector: Sector,
        /// How many months; one if none are given.
        months: Months,
        /// What can be spent.
        budget: Rupiah,
        /// How many workers.
        workers: i64,
        /// Workers of several kinds.
        groups: Vec<Group>,
    }
}

input! {
    /// Workers of one kind. What is not given of sector and wage is that of the donation.
    pub struct Group
    required {
        /// How many workers.
        workers: i64,
    }
    given {
        /// Their sector.
        sector: Sector,
        /// The declared income, by month.
        income: Rupiah,
        /// The deemed base, instead of an income.
        base: Rupiah,
    }
}

/// What other programs call a group.
pub(crate) const GROUP: &str = "DonationGroup";

impl Readable for Group {
    fn read(found: &Value) -> Result<Self, Complaint> {
        Self::read(found)
    }

    fn typescript() -> String {
        GROUP.to_owned()
    }
}

output! {
    /// How many workers, and what they cost.
    pub struct Answer {
        /// How many workers.
        workers: i64,
        /// What they cost.
        total: Rupiah,
        /// What is left of the budget.
        remainder: Rupiah | nothing,
        /// All months of one worker.
        per_worker: Rupiah | nothing,
        /// Each month: of one worker, or of all groups.
        by_month: Vec<Rupiah>,
        /// What one worker more would cost in all.
        one_more_worker: Rupiah | nothing,
    }
}
