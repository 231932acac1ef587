//! A plan: groups of workers, one payer, months in a row.

use payung_questions::contribution;
use payung_rules::occupation::Occupation;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::sector::Sector;
use payung_values::wage::Wage;

/// The most groups of a plan; a picture of more cannot be read.
pub const MOST_GROUPS: usize = 12;

/// The most workers of a group: more than there are vulnerable workers in any province.
pub const MOST_WORKERS: i64 = 10_000_000;

/// Workers of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// What they do, if it was said. It names the group; the price rests on `sector`.
    pub occupation: Option<&'static Occupation>,
    /// Driving or delivering, or other work.
    pub sector: Sector,
    /// Which programs are paid for.
    pub programs: Programs,
    /// The income class: a declared income or a base.
    pub wage: Option<Wage>,
    /// How many. Not looked at where a budget is divided by shares.
    pub workers: i64,
}

/// Groups of workers whom one payer covers for the same months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Whose money. State money is never discounted; of village money no source says.
    pub payer: Payer,
    /// The first month covered.
    pub from: YearMonth,
    /// How many months. Not looked at where a budget decides how long it lasts.
    pub months: Months,
    /// The groups, in the order in which they are shown; at least one, at most [`MOST_GROUPS`].
    pub groups: Vec<Group>,
}

impl Plan {
    /// The question of one group, as `contribution` asks it.
    pub fn question(&self, group: &Group) -> contribution::Question {
        contribution::Question {
            programs: group.programs,
            wage: group.wage,
            payer: self.payer,
            sector: group.sector,
            from: self.from,
            months: self.months,
            workers: group.workers,
        }
    }

    /// The last month covered, unless it lies after the year 9999.
    pub fn last_month(&self) -> Option<YearMonth> {
        self.from.plus(self.months.get().saturating_sub(1))
    }

    /// The same plan with other numbers of workers, group by group; a group without a number keeps its own.
    #[must_use]
    pub fn with_workers(&self, workers: &[i64]) -> Self {
        let mut plan = self.clone();
        for (group, workers) in plan.groups.iter_mut().zip(workers) {
            group.workers = *workers;
        }
        plan
    }
}
