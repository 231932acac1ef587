//! The words of asking once more where two answers seldom go together.

use super::engagement::engagement;
use super::occupation::spoken;
use super::words::{Choice, Words};
use crate::format;
use crate::texts::{Texts, args};
use payung_check::doubt::Doubt;
use payung_rules::occupation::Occupation;
use payung_values::engagement::Engagement;

pub(super) const WORDS: Words = Words {
    question: |texts| {
        [
            texts.confirmed_question().to_string(),
            String::new(),
            texts.confirmed_why().to_string(),
        ]
    },
    name: |texts| texts.answer_confirmed().to_string(),
    choices: |_| Vec::new(),
    answer: |texts, _, typed, _| {
        let given = Engagement::parse(typed)?;
        Some(engagement(texts, given))
    },
    empty: |texts| texts.problem_choose().to_string(),
    number: |_, _, _| None,
};

/// How people of the occupation usually work, in a sentence.
pub fn usually(texts: Texts, of: &Occupation) -> String {
    texts
        .confirmed_hint(args::ConfirmedHint {
            occupation: &format::capitalised(&spoken(texts, of)),
            usual: &format::in_sentence(&engagement(texts, of.engagement)),
        })
        .to_string()
}

/// Who employs people, where an employer was given: one of these, or a company.
pub(super) fn employers(texts: Texts, others: &[Engagement]) -> Vec<Choice> {
    let all = others.iter().chain(&[Engagement::Employee]);
    all.map(|one| Choice::plain(one.id(), employer(texts, *one)))
        .collect()
}

fn employer(texts: Texts, engagement: Engagement) -> String {
    match engagement {
        Engagement::Household => texts.employer_household(),
        Engagement::VillageOfficial => texts.employer_village(),
        Engagement::GovernmentNonAsn => texts.employer_office(),
        Engagement::ConstructionProject => texts.employer_project(),
        Engagement::OwnAccount
        | Engagement::Partner
        | Engagement::Casual
        | Engagement::Employee
        | Engagement::Abroad
        | Engagement::CivilServant
        | Engagement::NotWorking => texts.employer_company(),
    }
    .to_string()
}

/// The two ways of working.
pub(super) fn choices(texts: Texts, doubt: Doubt) -> Vec<Choice> {
    let choice = |one: Engagement| Choice::plain(one.id(), engagement(texts, one));
    vec![choice(doubt.usual()), choice(doubt.given)]
}
