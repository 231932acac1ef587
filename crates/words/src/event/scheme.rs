//! Who pays by a scheme, for a hall and for paper.

use crate::asks::Asks;
use crate::format;
use crate::step::{self, payer_word};
use crate::texts::{Texts, args};
use payung_event::rules::EventRules;
use payung_rules::scheme::Scheme;
use payung_values::citation::Basis;
use payung_values::date::Date;
use payung_values::payer::Payer;
use std::borrow::Cow;

/// `Pergub Kaltim 40/2025: dibayar APBD`.
pub fn line(texts: Texts, scheme: &Scheme) -> String {
    let name = format::capitalised(scheme.name.text(texts.language()));
    if scheme.payer == Payer::Own {
        return texts.payers_own(args::PayersOwn { name: &name }).into_owned();
    }
    texts
        .payers_line(args::PayersLine {
            name: &name,
            payer: &payer_word(texts, scheme.payer),
        })
        .into_owned()
}

/// What the words for criteria need to know.
pub fn asks(rules: &EventRules) -> Asks {
    Asks {
        areas: rules.areas,
        occupations: rules.occupations,
    }
}

/// At which ages anybody may register on `day`, each bound with how sure we are of it, and what they rest on. It holds
/// everywhere and is no term of a scheme.
pub fn ages(rules: &EventRules, texts: Texts, day: Date) -> Option<([String; 2], [Basis; 2])> {
    let (least, most) = (rules.age_from.at(day).ok()?, rules.stories.age_to.at(day).ok()?);
    let grade = |basis: Basis| step::grade(texts, basis.confidence).0;
    let from = texts.ages_from(args::AgesFrom {
        grade: &grade(least.basis),
        least: &least.value.to_string(),
    });
    let to = texts.ages_to(args::AgesTo {
        grade: &grade(most.basis),
        most: &most.value.to_string(),
    });
    Some(([from, to].map(Cow::into_owned), [least.basis, most.basis]))
}
