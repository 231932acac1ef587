//! Plans side by side: shorter or longer, with or without old-age savings, now or from January.

use crate::cost::{Cost, cost};
use crate::plan::Plan;
use crate::refusal::{Refusal, TOO_LARGE};
use crate::rules::PlannerRules;
use payung_values::month::{Months, YearMonth};
use payung_values::program::{Program, Programs};
use payung_values::rupiah::Rupiah;

/// What is different in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variation {
    /// Another number of months.
    Months(Months),
    /// Another first month.
    From(YearMonth),
    /// With old-age savings (JHT) for every group.
    WithSavings,
    /// Without old-age savings; a group that has nothing else gets JKK and JKM.
    WithoutSavings,
}

impl Variation {
    /// The plan with this difference.
    pub fn of(self, plan: &Plan) -> Plan {
        let mut plan = plan.clone();
        match self {
            Self::Months(months) => plan.months = months,
            Self::From(from) => plan.from = from,
            Self::WithSavings | Self::WithoutSavings => {
                for group in &mut plan.groups {
                    group.programs = with_savings(group.programs, self == Self::WithSavings);
                }
            }
        }
        plan
    }

    /// The variations worth showing beside `plan`: six or twelve months, the other choice of old-age savings, and
    /// the January after its first month. Those that would change nothing are left out.
    pub fn usual(plan: &Plan) -> Vec<Self> {
        let lasting = [6, 12].into_iter().filter_map(Months::new).map(Self::Months);
        let january = YearMonth::new(plan.from.year() + 1, 1).map(Self::From);
        let savings = [Self::WithSavings, Self::WithoutSavings];
        lasting
            .chain(january)
            .chain(savings)
            .filter(|variation| variation.of(plan) != *plan)
            .collect()
    }
}

fn with_savings(programs: Programs, wanted: bool) -> Programs {
    let kept = Program::ALL.iter().copied().filter(|program| {
        if *program == Program::Jht {
            wanted
        } else {
            programs.has(*program)
        }
    });
    Programs::of(kept).unwrap_or(Programs::BASIC)
}

/// A plan beside another.
#[derive(Clone, Debug)]
pub struct Compared {
    /// What is different; `None` for the plan itself.
    pub variation: Option<Variation>,
    /// The plan and its cost.
    pub cost: Cost,
    /// How much more it costs than the plan itself; less where it is below zero.
    pub difference: Rupiah,
}

/// `plan` itself, then each of its variations.
///
/// # Errors
///
/// A [`Refusal`], if one of them has no cost.
pub fn compare(
    rules: &PlannerRules,
    plan: &Plan,
    variations: &[Variation],
) -> Result<Vec<Compared>, Refusal> {
    let own = cost(rules, plan)?;
    let total = own.total;
    let mut compared = vec![Compared {
        variation: None,
        cost: own,
        difference: Rupiah::ZERO,
    }];
    for variation in variations {
        let cost = cost(rules, &variation.of(plan))?;
        let difference = cost.total.checked_sub(total).ok_or(TOO_LARGE)?;
        compared.push(Compared {
            variation: Some(*variation),
            cost,
            difference,
        });
    }
    Ok(compared)
}
