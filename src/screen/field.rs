//! Fields: a list of answers, a search over such a list, a line of text, a box among others.
//!
//! A question's page asks one thing, so its ids are fixed; a box among others has an id of its own.

pub mod answer_list;
pub mod entry;
pub mod finder;
pub mod line;
pub mod offers;
pub mod row;
pub mod select;

use crate::platform::document;
use yew::prelude::*;

/// The most letters a box takes: more is no answer, and nothing has to be fast on it.
pub const MOST_LETTERS: &str = "200";

/// The id of the box one types in.
pub const FIELD: &str = "jawaban";
/// The id of the hint below the question.
pub const HINT: &str = "petunjuk";
/// The id of the question.
pub const HEADING: &str = "pertanyaan";
/// The id of the message about what is wrong.
pub const PROBLEM: &str = "masalah";

/// Brings the box of a question to the top of a phone's screen when one goes into it, so that what stands below it is
/// seen above the keyboard.
fn onfocus() -> Callback<FocusEvent> {
    Callback::from(|_: FocusEvent| document::bring_to_top(".question .field__box"))
}

/// The ids that describe a box: what is wrong, the hint, and what stands below it.
fn described_by(wrong: bool, below: &str) -> String {
    if wrong {
        format!("{PROBLEM} {HINT} {below}")
    } else {
        format!("{HINT} {below}")
    }
}
