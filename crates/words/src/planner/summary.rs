//! A plan in a few lines: to send, to copy.

use crate::format;
use crate::format::Written as _;
use crate::own;
use crate::planner::{answer, group_names, initials, people};
use crate::step;
use crate::texts::{Texts, args};
use payung_planner::Answer;
use payung_planner::draft::Wanted;
use payung_planner::rules::PlannerRules;
use payung_rules::area::Area;

/// The plan, a line each: what it is, the answer, where, each group, the payer, the day of the rules.
pub fn lines(
    rules: &PlannerRules,
    texts: Texts,
    found: &Answer,
    wanted: Wanted,
    area: Option<&Area>,
) -> Vec<String> {
    let told = answer(rules, texts, found, wanted);
    let mut lines = vec![texts.planner_summary_head().to_string()];
    lines.extend(own::supposed(texts, rules.contribution, &[]));
    lines.extend([told.line, told.rest.join(" ")]);
    lines.extend(area.map(|area| area.name.to_owned()));
    let names = group_names(texts, &found.cost);
    lines.extend(found.cost.groups.iter().zip(names).map(|(one, name)| {
        texts
            .planner_summary_each(args::PlannerSummaryEach {
                each: &one.quote.per_worker.written(texts),
                group: &[&name, ", ", &initials(texts, one.group.programs)].concat(),
                people: &people(texts, one.group.workers),
                total: &one.quote.total.written(texts),
            })
            .to_string()
    }));
    let payer = step::payer_word(texts, found.cost.plan.payer);
    lines.push(
        texts
            .planner_summary_payer(args::PlannerSummaryPayer { payer: &payer })
            .to_string(),
    );
    lines.push(
        texts
            .planner_summary_foot(args::PlannerSummaryFoot {
                date: &format::date(texts, rules.checked_on),
            })
            .to_string(),
    );
    lines
}
