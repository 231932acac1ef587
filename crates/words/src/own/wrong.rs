//! What is wrong in a scheme file, and what would be right.

use crate::format;
use crate::texts::{Texts, args};
use payung_rule_file::wrong::{Shape, Wrong, example};
use payung_values::age::Age;
use payung_values::criterion_id::CriterionId;
use std::borrow::Cow;

/// The sentence.
pub fn said(texts: Texts, wrong: &Wrong) -> String {
    match wrong {
        Wrong::Syntax(said) => texts.own_wrong_syntax(args::OwnWrongSyntax { said }),
        Wrong::NoText => texts.own_wrong_no_text(),
        Wrong::TooLarge { bytes, most } => texts.own_wrong_too_large(args::OwnWrongTooLarge {
            most: &kilobytes(*most),
            size: &kilobytes(*bytes),
        }),
        Wrong::TooMany { found, most } => texts.own_wrong_too_many(args::OwnWrongTooMany {
            found: &found.to_string(),
            most: &most.to_string(),
        }),
        Wrong::NoScheme => texts.own_wrong_no_scheme(),
        Wrong::Missing { key } => texts.own_wrong_missing(args::OwnWrongMissing { key }),
        Wrong::UnknownKey { key, known, .. } => texts.own_wrong_unknown_key(args::OwnWrongUnknownKey {
            key,
            known: &known.join(", "),
        }),
        Wrong::NotTable(found) => shaped(texts, "", Shape::Table, *found),
        Wrong::NotText { key, found } => shaped(texts, key, Shape::Text, *found),
        Wrong::NotNumber { key, found } => shaped(texts, key, Shape::Number, *found),
        Wrong::NotList { key, found } => shaped(texts, key, Shape::List, *found),
        Wrong::NoDay { text, .. } => texts.own_wrong_day(args::OwnWrongDay { typed: text }),
        Wrong::NoReportDay { text, .. } => {
            texts.own_wrong_report_day(args::OwnWrongReportDay { typed: text })
        }
        Wrong::UnknownWord { what, text, known } => texts.own_wrong_word(args::OwnWrongWord {
            key: what,
            known,
            typed: text,
        }),
        Wrong::UnknownArea { text } => texts.own_wrong_area(args::OwnWrongArea { typed: text }),
        Wrong::UnknownOccupation { id } => texts.own_wrong_occupation(args::OwnWrongOccupation { typed: id }),
        Wrong::NoWords => texts.own_wrong_no_words(),
        Wrong::Twice { id, .. } => texts.own_wrong_twice(args::OwnWrongTwice { typed: id }),
        Wrong::Taken { id } => texts.own_wrong_taken(args::OwnWrongTaken { typed: id }),
        Wrong::NoId { id } => texts.own_wrong_id(args::OwnWrongId { typed: id }),
        Wrong::UnknownConfidence { word } => {
            texts.own_wrong_confidence(args::OwnWrongConfidence { typed: word })
        }
        Wrong::EndsBefore { from, until } => texts.own_wrong_ends_before(args::OwnWrongEndsBefore {
            from: &format::date(texts, *from),
            until: &format::date(texts, *until),
        }),
        Wrong::NoProgram => texts.own_wrong_no_program(),
        Wrong::Empty { key } => texts.own_wrong_empty(args::OwnWrongEmpty { key }),
        Wrong::UnknownCriterion { id } => texts.own_wrong_criterion(args::OwnWrongCriterion {
            known: &criteria(),
            typed: id,
        }),
        Wrong::CriterionTwice(id) => {
            texts.own_wrong_criterion_twice(args::OwnWrongCriterionTwice { typed: id.id() })
        }
        Wrong::CriterionMissing(id) => {
            texts.own_wrong_criterion_missing(args::OwnWrongCriterionMissing { typed: id.id() })
        }
        Wrong::AreaOfNation => texts.own_wrong_nation(),
        Wrong::NoAge(years) => texts.own_wrong_age(args::OwnWrongAge {
            most: &Age::MOST.to_string(),
            typed: &years.to_string(),
        }),
        Wrong::EmptyAges { least, most } => texts.own_wrong_ages(args::OwnWrongAges {
            least: &least.to_string(),
            most: &most.to_string(),
        }),
        Wrong::NoDecile(number) => texts.own_wrong_decile(args::OwnWrongDecile {
            typed: &number.to_string(),
        }),
        Wrong::AgesElsewhere(id) => {
            texts.own_wrong_ages_elsewhere(args::OwnWrongAgesElsewhere { typed: id.id() })
        }
        Wrong::Takes(id) => texts.own_wrong_takes(args::OwnWrongTakes {
            example: example(*id).unwrap_or_default(),
            typed: id.id(),
        }),
        // What only the files of the rules can have wrong.
        Wrong::UnknownSource { .. } | Wrong::Other(_) => return wrong.to_string(),
    }
    .into_owned()
}

fn criteria() -> String {
    let ids: Vec<&str> = CriterionId::ALL.iter().map(|id| id.id()).collect();
    ids.join(", ")
}

/// A size, in whole kilobytes.
pub fn kilobytes(bytes: u64) -> String {
    let kilobytes = bytes.div_ceil(1024);
    if kilobytes < 1024 {
        format!("{kilobytes} KB")
    } else {
        format!("{} MB", kilobytes.div_ceil(1024))
    }
}

fn shaped(texts: Texts, key: &str, wanted: Shape, found: Shape) -> Cow<'static, str> {
    let (wanted, found) = (shape(texts, wanted), shape(texts, found));
    if key.is_empty() {
        texts.own_wrong_shape_here(args::OwnWrongShapeHere {
            found: &found,
            wanted: &wanted,
        })
    } else {
        texts.own_wrong_shape(args::OwnWrongShape {
            found: &found,
            key,
            wanted: &wanted,
        })
    }
}

fn shape(texts: Texts, shape: Shape) -> Cow<'static, str> {
    match shape {
        Shape::Text => texts.own_shape_text(),
        Shape::Number => texts.own_shape_number(),
        Shape::Decimals => texts.own_shape_decimals(),
        Shape::Truth => texts.own_shape_truth(),
        Shape::Day => texts.own_shape_day(),
        Shape::List => texts.own_shape_list(),
        Shape::Table => texts.own_shape_table(),
    }
}
