//! Who pays by a scheme, for a hall and for paper.

use crate::asks::Asks;
use crate::format;
use crate::step::payer_word;
use crate::texts::{Texts, args};
use payung_event::rules::EventRules;
use payung_rules::scheme::Scheme;
use payung_values::date::Date;
use payung_values::payer::Payer;

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

/// What the words for criteria need to know on `day`.
pub fn asks(rules: &EventRules, day: Date) -> Asks {
    Asks {
        areas: rules.areas,
        occupations: rules.occupations,
        ages: Asks::ages(rules.age_from, rules.stories.age_to, day),
    }
}
