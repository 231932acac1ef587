//! What is still open at a door, in words.

use crate::check::reason;
use crate::format;
use crate::texts::{Texts, args};
use payung_check::outlook::Outlook;
use payung_check::rules::PersonRules;
use payung_check::topic::Topic;
use payung_questions::eligibility::{Decided, SchemeVerdict};
use payung_values::criterion_id::CriterionId;
use payung_values::truth::Truth;

/// What is not known yet of a scheme: each question once, in the order of its criteria.
pub(crate) fn items(door: &SchemeVerdict) -> Vec<&Decided> {
    let mut items: Vec<&Decided> = Vec::new();
    for decided in door.decided.iter().filter(|one| one.truth == Truth::Unknown) {
        let topic = Topic::of(decided);
        if !items.iter().any(|item| Topic::of(item) == topic) {
            items.push(decided);
        }
    }
    items
}

/// The same as criteria, of the scheme behind the first door.
fn ids(outlook: &Outlook) -> Vec<CriterionId> {
    let open = outlook.door().map(items).unwrap_or_default();
    open.iter().map(|decided| decided.criterion.id()).collect()
}

/// What is still open at the door, as one sentence, and whom to ask.
pub(crate) fn sentence(texts: Texts, rules: &PersonRules, outlook: &Outlook) -> Option<String> {
    let open = ids(outlook);
    let things: Vec<String> = open.iter().map(|item| reason::open(texts, *item)).collect();
    if things.is_empty() {
        return None;
    }
    let things = format::listed(texts, &things);
    let knows = |item: CriterionId| open.contains(&item);
    let of_register = knows(CriterionId::Welfare) || knows(CriterionId::Decile);
    let whom = match (of_register, knows(CriterionId::NotInsured)) {
        (true, true) => texts.open_ask_both(args::OpenAskBoth {
            number: rules.care_centre,
        }),
        (true, false) => texts.open_ask_village(),
        (false, true) => texts.open_ask_branch(args::OpenAskBranch {
            number: rules.care_centre,
        }),
        (false, false) => texts.open_ask_nobody(),
    };
    let sentence = texts.open_things(args::OpenThings { things: &things });
    Some(format!("{sentence} {whom}"))
}
