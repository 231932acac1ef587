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

/// Whether somebody else knows it rather than the person: what the register holds, and who is a member.
pub(crate) fn is_asked_for(id: CriterionId) -> bool {
    matches!(
        id,
        CriterionId::Welfare | CriterionId::Decile | CriterionId::NotInsured
    )
}

/// What is still open at the door: what the person knows, then what is to be asked for, and whom.
pub(crate) fn sentence(texts: Texts, rules: &PersonRules, outlook: &Outlook) -> Option<String> {
    let open = ids(outlook);
    let (asked, known): (Vec<CriterionId>, Vec<CriterionId>) =
        open.iter().copied().partition(|item| is_asked_for(*item));
    let sentence = |things: &[CriterionId], whom: &str| {
        let things: Vec<String> = things.iter().map(|item| reason::open(texts, *item)).collect();
        let things = (!things.is_empty()).then(|| format::listed(texts, &things))?;
        let sentence = texts.open_things(args::OpenThings { things: &things });
        Some(format!("{sentence} {whom}"))
    };
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
    let known = sentence(&known, &texts.open_ask_nobody());
    let both: Vec<String> = known.into_iter().chain(sentence(&asked, &whom)).collect();
    (!both.is_empty()).then(|| both.join(" "))
}
