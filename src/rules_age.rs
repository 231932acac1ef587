//! How old the rules are, for whoever keeps them: what has to be looked at again before an edition is given out, and what
//! ends soon.

use payung_book::shelf_life::{ENDS_WITHIN, SETTLED_FOR, ending, outdated};
use payung_book::{Book, Held, Rule};

/// What there is to say of an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Age {
    /// What is shown as settled and was checked too long before, a line each.
    pub outdated: Vec<String>,
    /// What ends soon after, a line each.
    pub ending: Vec<String>,
}

impl Age {
    /// Of this rulebook, on the day its edition was given out.
    pub fn of(book: &Book) -> Self {
        let released = book.rules.edition.released;
        let outdated = outdated(book.all, released).into_iter();
        let ending = ending(book.all, released).into_iter();
        Self {
            outdated: outdated.map(too_old).collect(),
            ending: ending.map(ends).collect(),
        }
    }
}

fn too_old((rule, held): (&Rule, &Held)) -> String {
    format!(
        "{} of {}: checked on {}, more than {SETTLED_FOR} days before this edition; compare it with {} again",
        rule.id, held.from, held.basis.checked_on, held.basis.source.key
    )
}

fn ends((rule, held): (&Rule, &Held)) -> String {
    let until = held.until.map(|until| until.to_string()).unwrap_or_default();
    format!(
        "{} of {} ends on {until}, within {ENDS_WITHIN} days, and nothing follows",
        rule.id, held.from
    )
}
