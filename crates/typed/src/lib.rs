//! What people type, whichever area asks: kept as typed, read, searched for, passed on in a link, and refused with a
//! reason.
//!
//! Pure: no text a person reads and no clock. Reading is the validation; there is no second one. What can mean two
//! things is both of them ([`reading::Reading::Either`]) and never decided in silence.

pub mod age;
pub mod count;
pub mod day;
pub mod duration;
pub mod finder;
mod letter;
pub mod link;
pub mod money;
mod number;
pub mod part;
pub mod problem;
pub mod reading;
pub mod store;
