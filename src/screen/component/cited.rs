//! What an answer rests on, as a link to its page in the rulebook.

use crate::platform::address;
use yew::prelude::*;

/// Words that cite a rule, by its id, or a source, by `sumber/` and its key. The rulebook is a program of its own, so this is
/// a link like any on the web.
#[inline(never)]
pub fn cited(of: &[&str], words: String) -> Html {
    if !address::leads_to_rulebook() {
        return words.into();
    }
    let href = address::href(&["aturan/", &of.concat()].concat());
    html! { <a {href}>{ words }</a> }
}

/// What stands before the key of a source.
pub const SOURCE: &str = "sumber/";
