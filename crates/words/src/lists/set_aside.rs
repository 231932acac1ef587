//! The rows of a list that are in no count, in words.

use crate::format;
use crate::texts::{Texts, args};
use payung_lists::set_aside::Why;
use payung_sheets::limits::MOST_ROWS;
use std::borrow::Cow;

/// How many rows hold no person.
pub fn told(texts: Texts, count: u32) -> Cow<'static, str> {
    texts.lists_set_aside(args::ListsSetAside {
        count: &format::count(texts, count),
    })
}

/// How many rows were too many to be read.
pub fn left_out(texts: Texts, count: u32) -> Cow<'static, str> {
    texts.lists_left_out(args::ListsLeftOut {
        count: &format::count(texts, count),
        most: &format::count(texts, MOST_ROWS),
    })
}

/// Why a row was set aside, in one or two words.
pub fn why(texts: Texts, why: Why) -> Cow<'static, str> {
    match why {
        Why::Caption => texts.set_aside_caption(),
        Why::Header => texts.set_aside_header(),
        Why::Numbering => texts.set_aside_numbering(),
        Why::Total => texts.set_aside_total(),
        Why::Signature => texts.set_aside_signature(),
        Why::Number => texts.set_aside_number(),
    }
}
