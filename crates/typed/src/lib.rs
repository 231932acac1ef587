//! What people type, whichever area asks: kept as typed, read, searched for, passed on in a link, and refused with a
//! reason.
//!
//! Pure: no text a person reads and no clock. Reading is the validation; there is no second one.

pub mod day;
pub mod finder;
pub mod link;
pub mod problem;
pub mod store;
