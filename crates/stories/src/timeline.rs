//! What is paid when, to whom, and on which basis.

use payung_questions::explain::Step;
use payung_rules::service::{Limit, Service};
use payung_values::citation::Basis;
use payung_values::local_text::LocalText;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolLevel;

/// One payment or service. Months and school years are entries of their own; [`grouped`] joins equal neighbours.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What.
    pub what: What,
    /// When.
    pub when: When,
    /// To whom.
    pub to: Recipient,
    /// How much.
    pub amount: Amount,
    /// What it rests on: of several rules, the one we are least sure of.
    pub basis: Basis,
    /// What a person should know beside it.
    pub note: Option<LocalText>,
    /// How the amount came about; empty for services.
    pub steps: Vec<Step>,
}

/// What is paid or given.
#[derive(Clone, Copy, Debug)]
pub enum What {
    /// A service in kind.
    Service(&'static Service),
    /// A month unable to work (STMB).
    Incapacity {
        /// The share of the wage.
        share: Rate,
    },
    /// For a lasting disability.
    DisabilityGrant,
    /// For the death.
    DeathGrant,
    /// The periodic sum, paid at once.
    Periodic,
    /// Burial money.
    Burial,
    /// A school year of one child.
    School {
        /// The child's place in the circumstances, from 0.
        child: usize,
        /// The level.
        level: SchoolLevel,
        /// The year within the level, from 1.
        year: u8,
    },
}

/// When it is paid. No calendar day is promised: what the rules give are counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// From the first day of care.
    FirstDay,
    /// In a month unable to work, from 1.
    Month(u16),
    /// Within so many working days, once the papers are complete (JKK: and the doctor has declared the outcome).
    WorkingDays(u16),
    /// In a school year of this child, from 1: the first class still to come. A child below school age begins later.
    SchoolYear(u8),
}

/// To whom it is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// The worker.
    Worker,
    /// The heirs, in the order of `HEIRS`.
    Heirs,
    /// The child with this place in the circumstances, from 0.
    Child(usize),
}

/// How much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// Exactly this much.
    Exactly(Rupiah),
    /// As far as the limit of a service goes; in no sum.
    Limited(Limit),
}

/// Equal neighbours of a timeline: months at the same share, years of one child at the same level.
#[derive(Clone, Copy, Debug)]
pub struct Group<'a> {
    /// The first of them.
    pub first: &'a Entry,
    /// How many.
    pub n_entries: usize,
    /// What they come to; `None` for services.
    pub sum: Option<Rupiah>,
}

/// A timeline with equal neighbours joined, for tables.
pub fn grouped(entries: &[Entry]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for entry in entries {
        let amount = match entry.amount {
            Amount::Exactly(amount) => Some(amount),
            Amount::Limited(_) => None,
        };
        match groups.last_mut() {
            Some(group) if group.first.is_of_one_group_with(entry) => {
                group.n_entries += 1;
                group.sum = group
                    .sum
                    .zip(amount)
                    .and_then(|(sum, amount)| sum.checked_add(amount));
            }
            _ => groups.push(Group {
                first: entry,
                n_entries: 1,
                sum: amount,
            }),
        }
    }
    groups
}

impl Entry {
    fn is_of_one_group_with(&self, other: &Self) -> bool {
        match (self.what, other.what) {
            (What::Incapacity { share }, What::Incapacity { share: other }) => share == other,
            (
                What::School { child, level, .. },
                What::School {
                    child: other_child,
                    level: other_level,
                    ..
                },
            ) => child == other_child && level == other_level,
            _ => false,
        }
    }
}

/// The rule we are least sure of among these steps; the first of equals.
pub fn least_sure<'a>(steps: impl IntoIterator<Item = &'a Step>) -> Option<Basis> {
    let bases = steps.into_iter().filter_map(|step| step.basis);
    bases.reduce(|least, basis| {
        let is_weaker = least.confidence.weaker(basis.confidence) != least.confidence;
        if is_weaker { basis } else { least }
    })
}
