//! Who could settle what is open.

use crate::texts::{Texts, args};
use payung_book::BookRules;
use payung_book::doubt::Settler;
use payung_rules::area::Area;

/// `Bisa dijawab oleh: Disnaker Kota Samarinda.`
pub fn settled_by(texts: Texts, rules: &BookRules, settler: Settler) -> String {
    let who = match settler {
        Settler::Office(office) => office.text(texts.language()).into(),
        Settler::Government(code) => texts.book_government(args::BookGovernment {
            area: Area::name_of(rules.areas, code),
        }),
        Settler::Regulation => texts.book_regulation(args::BookRegulation {
            number: rules.care_centre,
        }),
    };
    said(texts, &who)
}

/// The same of whom a rule file names.
pub fn said(texts: Texts, who: &str) -> String {
    texts.book_settled_by(args::BookSettledBy { who }).into_owned()
}
