//! The open rulebook: every rule as something to read, and what is asked of rules themselves.
//!
//! [`catalogue`] puts the parts of a rule set into one list of [`Rule`]s, each with its history; [`change`] says what
//! differs between two days or two rule sets, [`price_change`] what that does to a month's contribution, [`doubt`] what is
//! not settled and [`known`] what is known of an area. Everything is total and pure: the day is an argument, and there are
//! no words in it. [`form`] is a scheme as one fills it in, of which a scheme file comes.

pub mod book;
pub mod catalogue;
pub mod change;
pub mod doubt;
pub mod form;
pub mod known;
pub mod known_sum;
pub mod price_change;
pub mod resting;
pub mod rule;
pub mod rules;
pub mod search;
pub mod shelf_life;
pub mod value;

pub use book::Book;
pub use rule::{Held, Rule, Shelf, Title};
pub use rules::BookRules;
pub use value::Value;
