//! Words for the check of a published sum.

use crate::format;
use crate::format::Written as _;
use crate::planner::{initials, people};
use crate::texts::{Texts, args};
use payung_planner::published::{Assumption, Check, Closeness, Explanation, is_near};
use payung_planner::rules::PlannerRules;
use payung_values::program::Program;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;

/// By how much the printed sum is not the premium, and whether it fits all the same.
pub fn verdict(texts: Texts, check: &Check) -> String {
    let (printed, premium) = (check.claim.printed.written(texts), check.premium.written(texts));
    let fit = check.closeness.map(|closeness| self::closeness(texts, closeness));
    let (months, people) = (
        super::months(texts, check.claim.plan.months.get()),
        people(texts, check.claim.workers()),
    );
    let gap = gap(texts, check);
    match (check.closeness, &fit) {
        (Some(Closeness::Exact), _) => texts.planner_check_exact(args::PlannerCheckExact {
            months: &months,
            people: &people,
            printed: &printed,
        }),
        (_, Some(fit)) => texts.planner_check_near(args::PlannerCheckNear {
            closeness: fit,
            gap: &gap,
            months: &months,
            people: &people,
            premium: &premium,
            printed: &printed,
        }),
        (_, None) => texts.planner_check_off(args::PlannerCheckOff {
            gap: &gap,
            months: &months,
            people: &people,
            premium: &premium,
            printed: &printed,
        }),
    }
    .to_string()
}

/// What belongs beside the verdict: programs that are not both of a member on own account, what wage earners are reckoned
/// at, what prices of years to come rest on, and whether this money gets the discount.
pub fn beside(rules: &PlannerRules, texts: Texts, check: &Check) -> Vec<String> {
    let claim = &check.claim;
    let mut said = Vec::new();
    for (index, (group, price)) in claim.plan.groups.iter().zip(&check.each).enumerate() {
        let programs = group.programs;
        let sentence = if claim.wage_earners.contains(&index) {
            texts.planner_check_wage(args::PlannerCheckWage {
                price: &price.written(texts),
            })
        } else if programs.has(Program::Jkk) && programs.has(Program::Jkm) {
            continue;
        } else {
            texts.planner_check_programs(args::PlannerCheckPrograms {
                programs: &initials(texts, programs),
            })
        };
        said.push(of_group(texts, check, Some(index), sentence.into_owned()));
    }
    if let Ok(cost) = payung_planner::cost(rules, &claim.members()) {
        said.extend(super::weakened(rules, texts, &cost).prices);
        said.extend(super::standings(texts, &cost));
    }
    said
}

/// A sentence about one group, which is named where there are several.
fn of_group(texts: Texts, check: &Check, group: Option<usize>, sentence: String) -> String {
    match group {
        Some(index) if check.claim.plan.groups.len() > 1 => {
            let place = &(index + 1).to_string();
            let name = texts.planner_group(args::PlannerGroup { place });
            [&name, ": ", &format::in_sentence(&sentence)].concat()
        }
        Some(_) | None => sentence,
    }
}

/// `Rp414.243.200 kurang, 5,6%`.
fn gap(texts: Texts, check: &Check) -> String {
    let amount = Rupiah::new(check.difference.get().saturating_abs()).written(texts);
    let gap = if check.difference > Rupiah::ZERO {
        texts.planner_gap_more(args::PlannerGapMore { amount: &amount })
    } else {
        texts.planner_gap_less(args::PlannerGapLess { amount: &amount })
    };
    match check.share {
        Some(share) => format!("{gap}, {}", share.written(texts)),
        None => gap.to_string(),
    }
}

/// What is said where nothing explains the gap.
pub fn unexplained(texts: Texts, check: &Check) -> String {
    if check.difference > Rupiah::ZERO {
        texts.planner_check_none_more().to_string()
    } else {
        texts.planner_check_none_less().to_string()
    }
}

fn closeness(texts: Texts, closeness: Closeness) -> String {
    match closeness {
        Closeness::Exact => texts.planner_fit_exact(),
        Closeness::Rounded { unit } => texts.planner_fit_rounded(args::PlannerFitRounded {
            unit: &format::round_amount(texts, unit),
        }),
        Closeness::Cut { unit } => texts.planner_fit_cut(args::PlannerFitCut {
            unit: &format::round_amount(texts, unit),
        }),
    }
    .to_string()
}

/// What would have to be otherwise, and what it comes to then.
pub fn explanation(texts: Texts, check: &Check, explanation: &Explanation) -> (String, String) {
    let name = match explanation.assumption {
        // Only the digits that were printed are too few to call it a fit.
        Assumption::Rounding if is_near(check.premium, check.claim.printed) => texts.planner_fit_one_digit(),
        Assumption::Rounding => texts.planner_fit_rounding(),
        Assumption::Zero(sum) => {
            let sum = sum.written(texts);
            if check.difference < Rupiah::ZERO {
                texts.planner_fit_zero_lost(args::PlannerFitZeroLost { sum: &sum })
            } else {
                texts.planner_fit_zero_added(args::PlannerFitZeroAdded { sum: &sum })
            }
        }
        Assumption::SumSlip(sum) => texts.planner_fit_sum_slip(args::PlannerFitSumSlip {
            sum: &sum.written(texts),
        }),
        Assumption::WorkersSlip(workers) => texts.planner_fit_workers_slip(args::PlannerFitWorkersSlip {
            people: &people(texts, workers),
        }),
        Assumption::Sector(Sector::Transport) => texts.planner_fit_transport(),
        Assumption::Sector(Sector::Other) => texts.planner_fit_other_work(),
        Assumption::Workers(workers) => texts.planner_fit_workers(args::PlannerFitWorkers {
            people: &people(texts, workers),
        }),
        Assumption::Months(months) => texts.planner_fit_months(args::PlannerFitMonths {
            months: &super::months(texts, months.get()),
        }),
        Assumption::PartOfTime { fewer, months } => texts.planner_fit_part(args::PlannerFitPart {
            all: &people(texts, check.claim.workers()),
            fewer: &format::count(texts, fewer),
            months: &super::months(texts, months.get()),
        }),
        Assumption::Reduced => texts.planner_fit_reduced(),
        Assumption::Full => texts.planner_fit_full(),
        Assumption::ReducedThroughout(price) => texts.planner_fit_throughout(args::PlannerFitThroughout {
            price: &price.written(texts),
        }),
        Assumption::ReducedBarred(price) => texts.planner_fit_barred(args::PlannerFitBarred {
            price: &price.written(texts),
        }),
        Assumption::WageEarner(price) => texts.planner_fit_wage_earner(args::PlannerFitWageEarner {
            price: &price.written(texts),
        }),
        Assumption::Thousands(price) => texts.planner_fit_thousands(args::PlannerFitThousands {
            price: &price.written(texts),
        }),
        Assumption::Programs(programs) => texts.planner_fit_programs(args::PlannerFitPrograms {
            programs: &initials(texts, programs),
        }),
        Assumption::OtherCosts(costs) => {
            let costs = costs.written(texts);
            match check.share.map(|share| share.written(texts)) {
                Some(share) => texts.planner_fit_other_costs_share(args::PlannerFitOtherCostsShare {
                    costs: &costs,
                    share: &share,
                }),
                None => texts.planner_fit_other_costs(args::PlannerFitOtherCosts { costs: &costs }),
            }
        }
    };
    let gives = texts.planner_fit_gives(args::PlannerFitGives {
        closeness: &closeness(texts, explanation.closeness),
        premium: &explanation.premium.written(texts),
    });
    (
        of_group(texts, check, explanation.group, name.into_owned()),
        gives.to_string(),
    )
}
