//! The words of how the person works.

use super::words::{Choice, Words};
use crate::texts::Texts;
use payung_values::engagement::Engagement;

pub(super) const WORDS: Words = Words {
    question: |texts| {
        [
            texts.engagement_question().to_string(),
            texts.engagement_hint().to_string(),
            texts.engagement_why().to_string(),
        ]
    },
    name: |texts| texts.answer_engagement().to_string(),
    choices: |texts| {
        let choice = |one: &Engagement| Choice {
            id: one.id(),
            name: engagement(texts, *one),
            hint: hint(texts, *one),
        };
        Engagement::ALL.iter().map(choice).collect()
    },
    answer: |_, _, _, _| None,
    empty: |texts| texts.problem_choose().to_string(),
    number: |_, _, _| None,
};

/// How somebody works, in everyday words.
pub fn engagement(texts: Texts, engagement: Engagement) -> String {
    match engagement {
        Engagement::OwnAccount => texts.engagement_own_account(),
        Engagement::Partner => texts.engagement_partner(),
        Engagement::Casual => texts.engagement_casual(),
        Engagement::Household => texts.engagement_household(),
        Engagement::Employee => texts.engagement_employee(),
        Engagement::VillageOfficial => texts.engagement_village_official(),
        Engagement::GovernmentNonAsn => texts.engagement_government_non_asn(),
        Engagement::ConstructionProject => texts.engagement_construction_project(),
        Engagement::Abroad => texts.engagement_abroad(),
        Engagement::CivilServant => texts.engagement_civil_servant(),
        Engagement::NotWorking => texts.engagement_not_working(),
    }
    .to_string()
}

fn hint(texts: Texts, engagement: Engagement) -> Option<String> {
    let hint = match engagement {
        Engagement::OwnAccount => texts.engagement_own_account_hint(),
        Engagement::Partner => texts.engagement_partner_hint(),
        Engagement::Casual => texts.engagement_casual_hint(),
        Engagement::Household => texts.engagement_household_hint(),
        Engagement::Employee => texts.engagement_employee_hint(),
        Engagement::VillageOfficial => texts.engagement_village_official_hint(),
        Engagement::GovernmentNonAsn => texts.engagement_government_non_asn_hint(),
        Engagement::ConstructionProject => texts.engagement_construction_project_hint(),
        Engagement::Abroad | Engagement::CivilServant | Engagement::NotWorking => return None,
    };
    Some(hint.to_string())
}
