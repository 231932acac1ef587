//! The hour at an event: which slides are shown, in which order and with which values.
//!
//! A [`Deck`] holds items and values, [`link`] writes it as the hash of an address, and the answers that only
//! an event needs are computed here: what a price is in things people buy ([`thing`]), who pays in an area ([`payers`]).
//! Everything is total and pure: the day is an argument, and there are no words in it.

mod addition;
pub mod code;
pub mod deck;
pub mod dial;
pub mod item;
pub mod link;
pub mod payers;
pub mod rules;
pub mod sheet;
pub mod thing;
pub mod topic;

pub use deck::Deck;
pub use item::Item;
pub use rules::EventRules;
pub use topic::Topic;
