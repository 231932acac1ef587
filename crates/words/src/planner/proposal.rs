//! Words for the proposal: what is due when, the ways the money can go, what nobody promises.

use crate::format::{self, Written as _};
use crate::planner::initials;
use crate::step;
use crate::texts::{Texts, args};
use payung_planner::instalment::Instalment;
use payung_planner::rules::PlannerRules;
use payung_planner::{Cost, GroupCost};
use payung_rules::way::Way;
use payung_values::payer::Payer;
use payung_values::program::Program;
use payung_values::wage::Wage;

/// `Januari 2027 sampai Maret 2027`, of one month its name, of several quarters how many there are and what each costs.
pub fn instalment(texts: Texts, one: &Instalment) -> String {
    let (from, to) = (format::month(texts, one.from), format::month(texts, one.to));
    if one.quarters > 1 {
        return texts
            .planner_instalments(args::PlannerInstalments {
                count: &one.quarters.to_string(),
                each: &one.each.written(texts),
                from: &from,
                to: &to,
            })
            .to_string();
    }
    if one.from == one.to {
        return from;
    }
    texts
        .planner_instalment(args::PlannerInstalment { from: &from, to: &to })
        .to_string()
}

/// A group in few words: how many of what, their income, the programs, and what one costs a month, at one price after the
/// other: `12 petani, Rp3.000.000, JKK dan JKM: Rp17.600, lalu Rp33.200`.
pub fn group(texts: Texts, one: &GroupCost, name: &str) -> String {
    let mut prices: Vec<String> = Vec::new();
    for run in &one.quote.runs {
        let price = run.price.monthly.written(texts);
        if prices.last() != Some(&price) {
            prices.push(price);
        }
    }
    let then = |before: String, after: String| {
        let (before, after) = (&before, &after);
        texts
            .planner_proposal_then(args::PlannerProposalThen { after, before })
            .into_owned()
    };
    let prices = prices.into_iter().reduce(then).unwrap_or_default();
    let workers = format::count(texts, one.group.workers);
    let mut group = [&workers, " ", &format::in_sentence(name)].concat();
    if let Some(Wage::Income(income) | Wage::Base(income)) = one.group.wage {
        group.extend([", ", &income.written(texts)]);
    }
    [&group, ", ", &initials(texts, one.group.programs), ": ", &prices].concat()
}

/// What there is to know of a way the money can go: the office first, then the notes.
pub fn way(texts: Texts, way: &Way) -> Vec<String> {
    let language = texts.language();
    let office = way.office.map(|office| {
        texts
            .planner_proposal_office(args::PlannerProposalOffice {
                office: office.text(language),
            })
            .to_string()
    });
    let notes = way.notes.iter().map(|note| note.text(language).to_owned());
    let bring = way.bring.map(|things| {
        texts
            .planner_proposal_bring(args::PlannerProposalBring {
                things: things.text(language),
            })
            .to_string()
    });
    office.into_iter().chain(notes).chain(bring).collect()
}

/// That no scheme of this payer is known for the region.
pub fn no_way(texts: Texts, payer: Payer) -> String {
    let payer = step::payer_word(texts, payer);
    texts
        .planner_proposal_no_way(args::PlannerProposalNoWay { payer: &payer })
        .to_string()
}

/// What nobody promises.
pub fn not_promised(rules: &PlannerRules, texts: Texts, cost: &Cost) -> Vec<String> {
    let pays_for_death = cost
        .plan
        .groups
        .iter()
        .any(|group| group.programs.has(Program::Jkm));
    let last = cost.plan.last_month().unwrap_or(cost.plan.from);
    let needed = rules.benefit.jkm_waiting_months.at(last.first_day());
    let full = needed.ok().filter(|_| pays_for_death).map(|needed| {
        texts
            .planner_proposal_not_full(args::PlannerProposalNotFull {
                needed: &needed.value.to_string(),
            })
            .to_string()
    });
    let first = [
        texts.planner_proposal_not_accepted(),
        texts.planner_proposal_not_unpaid(),
    ];
    first
        .into_iter()
        .map(|words| words.to_string())
        .chain(full)
        .chain([texts.planner_proposal_not_price().to_string()])
        .collect()
}
