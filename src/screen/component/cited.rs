//! What an answer rests on, as a link to its page in the rulebook.

use crate::screen::link::to_area;
use yew::prelude::*;

/// Words that cite a rule, by its id, or a source, by [`SOURCE`] and its key.
#[inline(never)]
pub fn cited(of: &[&str], words: String) -> Html {
    to_area(&["aturan/", &of.concat()].concat(), CITED, words.into())
}

/// The class of what an answer rests on: a link on a screen, words on paper.
pub const CITED: &str = "cited";

/// What stands before the key of a source.
pub const SOURCE: &str = "sumber/";
