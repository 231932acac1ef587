//! What is wrong with a case, in the words of the page; keys of the format stand in brackets.

use crate::book::view::View;
use payung_rules::scheme::Scheme;
use payung_values::criterion_id::CriterionId;
use payung_values::rupiah::Rupiah;
use payung_words::check::reason;
use payung_words::format::{self, Written as _};
use payung_words::texts::{Texts, args};
use payung_workshop::protocol::{CaseComplaint, CaseWrong, Difference, Said, Wanted, Why};
use std::borrow::Cow;

/// Keys of numbers that are no money.
const COUNTS: [&str; 2] = ["workers", "discounted_months"];

/// The sentence.
pub(super) fn said(view: View<'_>, why: &Why) -> String {
    match why {
        Why::Complaint(complaint) => format::capitalised(&wrong(view.texts, complaint)),
        Why::Difference(difference) => differs(view, difference),
    }
}

/// The name that a list of names has for a key of the format, as `age: umur; area: daerah`.
fn named(names: &str, key: &str) -> Option<String> {
    let mut pairs = names.split("; ").filter_map(|pair| pair.split_once(": "));
    pairs.find(|(of, _)| *of == key).map(|(_, name)| name.to_owned())
}

/// What a key is called, with the key in brackets.
pub(super) fn name(texts: Texts, way: &str) -> String {
    let key = way.rsplit('.').next().unwrap_or(way);
    match named(&texts.cases_names(), key) {
        Some(name) => format!("{name} ({way})"),
        None => way.to_owned(),
    }
}

fn wrong(texts: Texts, complaint: &CaseComplaint) -> String {
    let way = complaint.way();
    let mut key = name(texts, &way);
    if let Some(part) = &complaint.part {
        key = texts.cases_part(args::CasesPart { key: &key, part }).into_owned();
    }
    let key = &key;
    let names = |keys: &[String]| {
        let names: Vec<String> = keys.iter().map(|key| name(texts, key)).collect();
        names.join(", ")
    };
    match &complaint.what {
        CaseWrong::Missing(_) => texts.cases_wrong_missing(args::CasesWrongMissing { key }),
        CaseWrong::UnknownKey(known) => texts.cases_wrong_key(args::CasesWrongKey {
            key,
            known: &known.join(", "),
        }),
        CaseWrong::Found { found, wanted } => texts.cases_wrong_found(args::CasesWrongFound {
            found: found.trim_matches('"'),
            key,
            remedy: &remedy(texts, wanted),
        }),
        CaseWrong::OneOf(keys) => texts.cases_wrong_one_of(args::CasesWrongOneOf { keys: &names(keys) }),
        CaseWrong::Taken(id) => texts.cases_wrong_taken(args::CasesWrongTaken { id }),
        CaseWrong::NoSuchBase(nearest) => {
            let nearest: Vec<String> = nearest.iter().map(|base| base.written(texts)).collect();
            texts.cases_wrong_base(args::CasesWrongBase {
                key,
                known: &nearest.join(", "),
            })
        }
        CaseWrong::TooLow(_, least) => texts.cases_wrong_low(args::CasesWrongLow {
            key,
            least: &least.written(texts),
        }),
        CaseWrong::MoreInARow => texts.cases_wrong_in_a_row(args::CasesWrongInARow { key }),
        CaseWrong::TooEarly(first) => texts.cases_wrong_early(args::CasesWrongEarly {
            date: &format::date(texts, *first),
        }),
        CaseWrong::NoAge => texts.cases_wrong_birth(args::CasesWrongBirth { key }),
        CaseWrong::TooLarge => texts.cases_wrong_large(),
    }
    .into_owned()
}

fn remedy(texts: Texts, wanted: &Wanted) -> Cow<'static, str> {
    match wanted {
        Wanted::Text => texts.cases_want_text(),
        Wanted::Word(known) => texts.cases_want_word(args::CasesWantWord {
            known: &known.join(", "),
        }),
        Wanted::Day => texts.cases_want_day(),
        Wanted::Month => texts.cases_want_month(),
        Wanted::Number {
            least,
            most: Some(most),
        } => texts.cases_want_number(args::CasesWantNumber {
            least: &least.to_string(),
            most: &most.to_string(),
        }),
        Wanted::Number { least, most: None } => texts.cases_want_number_from(args::CasesWantNumberFrom {
            least: &least.to_string(),
        }),
        Wanted::Percent => texts.cases_want_percent(),
        Wanted::Area => texts.cases_want_area(),
        Wanted::Occupation => texts.cases_want_occupation(),
        Wanted::List => texts.cases_want_list(),
        Wanted::Keys | Wanted::Schemes => texts.cases_want_keys(),
    }
}

fn differs(view: View<'_>, difference: &Difference) -> String {
    let texts = view.texts;
    let way = ["output.", &difference.key].concat();
    let mut key = name(texts, &way);
    if let Some(id) = &difference.scheme {
        let schemes = view.rules.rules.eligibility.schemes.iter();
        let mut schemes = schemes.filter(|scheme: &&Scheme| scheme.id == id);
        let part = match schemes.next() {
            Some(scheme) => format!("{} ({id})", scheme.name.text(texts.language())),
            None => id.clone(),
        };
        key = texts
            .cases_part(args::CasesPart {
                key: &key,
                part: &part,
            })
            .into_owned();
    }
    let said = texts.cases_differs(args::CasesDiffers {
        expected: &value(texts, &difference.key, &difference.expected),
        got: &value(texts, &difference.key, &difference.got),
        key: &format::capitalised(&key),
    });
    said.into_owned()
}

fn value(texts: Texts, key: &str, said: &Said) -> String {
    match said {
        Said::Nothing => texts.cases_nothing().into_owned(),
        Said::Number(number) if COUNTS.contains(&key) => format::count(texts, *number),
        Said::Number(number) => Rupiah::new(*number).written(texts),
        Said::Word(word) => {
            let name = CriterionId::parse(word)
                .map(|criterion| reason::criterion(texts, criterion))
                .or_else(|| named(&texts.cases_words(), word));
            name.map_or_else(|| word.clone(), |name| format!("{name} ({word})"))
        }
        Said::List(items) if items.is_empty() => texts.cases_nothing().into_owned(),
        Said::List(items) => {
            let items: Vec<String> = items.iter().map(|item| value(texts, key, item)).collect();
            items.join(", ")
        }
        Said::ByScheme => texts.cases_by_scheme().into_owned(),
    }
}
