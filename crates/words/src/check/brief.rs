//! What one pays and what the family receives, a line each.

use crate::check::verdict;
use crate::format;
use crate::texts::{Texts, args};
use payung_check::outlook::{Family, Outlook};
use payung_check::price::Price;
use payung_check::rules::PersonRules;
use payung_check::situation::{Situation, is_told_benefits};
use payung_questions::eligibility::Worker;
use payung_values::route::Route;
use payung_values::rupiah::Rupiah;

/// A figure and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The figure.
    pub figure: String,
    /// What it is, and when it changes.
    pub words: String,
}

fn line(figure: impl Into<String>, words: impl Into<String>) -> Line {
    Line {
        figure: figure.into(),
        words: words.into(),
    }
}

/// What this person pays a month, two lines at most; none where no price is known.
pub fn paid(texts: Texts, rules: &PersonRules, worker: &Worker, outlook: &Outlook) -> Vec<Line> {
    let situation = Situation::of(rules, worker, outlook);
    let nothing = |words: &str| line(Rupiah::ZERO.to_string(), words);
    let other = |price: &Option<Price>, words: &dyn Fn(&str) -> String| {
        price
            .as_ref()
            .map(|price| nothing(&with_change(texts, price, words(&price.quote.total.to_string()))))
    };
    let own = |words: String| {
        outlook
            .own
            .as_ref()
            .map(|price| line(price.quote.total.to_string(), with_change(texts, price, words)))
    };
    let lines = match situation {
        Situation::Government => [
            other(&outlook.government, &|price| {
                texts
                    .brief_government(args::BriefGovernment { price })
                    .to_string()
            }),
            own(texts.brief_if_own().to_string()),
        ],
        Situation::Donor => [
            other(&outlook.donor, &|price| {
                texts.brief_donor(args::BriefDonor { price }).to_string()
            }),
            own(texts.brief_if_own().to_string()),
        ],
        Situation::Household { .. } => [
            other(&outlook.household, &|price| {
                texts.brief_household(args::BriefHousehold { price }).to_string()
            }),
            None,
        ],
        Situation::Own | Situation::Lapsed => [
            own(texts.brief_own().to_string()),
            (outlook.answer.route == Route::Donor).then(|| nothing(&texts.brief_if_donor())),
        ],
        Situation::Employee => [Some(nothing(&texts.brief_employer())), None],
        Situation::VillageOfficial => [Some(nothing(&texts.brief_village())), None],
        Situation::GovernmentNonAsn => [Some(nothing(&texts.brief_office())), None],
        Situation::Project => [Some(nothing(&texts.brief_contractor())), None],
        Situation::Young { .. } | Situation::NothingKnown => [own(texts.brief_if_own().to_string()), None],
        Situation::Abroad
        | Situation::CivilServant
        | Situation::NotWorking
        | Situation::Active
        | Situation::TooOld { .. }
        | Situation::TooYoung { .. } => [None, None],
    };
    lines.into_iter().flatten().collect()
}

fn with_change(texts: Texts, price: &Price, words: String) -> String {
    match verdict::change(texts, price) {
        Some(change) => format!("{words} {change}"),
        None => words,
    }
}

/// What the family receives, on the base of whoever this person is told pays.
pub fn family<'a>(rules: &PersonRules, worker: &Worker, outlook: &'a Outlook) -> Option<&'a Family> {
    let situation = Situation::of(rules, worker, outlook);
    let is_own = matches!(situation, Situation::Own | Situation::Lapsed);
    is_told_benefits(situation, outlook).then_some(if is_own {
        &outlook.own_family
    } else {
        &outlook.family
    })
}

/// What a family receives after a death, in two lines.
pub fn received(texts: Texts, family: &Family) -> Vec<Line> {
    let amount = |amount| format::round_amount(texts, amount);
    vec![
        line(amount(family.work_death.cash), texts.family_work()),
        line(
            amount(family.death.cash),
            texts.brief_death(args::BriefDeath {
                early: &amount(family.early_death.cash),
                months: &family.waiting_months.to_string(),
            }),
        ),
    ]
}
