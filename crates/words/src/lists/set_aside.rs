//! Why a row of a list holds no person, in words.

use crate::texts::Texts;
use payung_lists::set_aside::Why;
use std::borrow::Cow;

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
