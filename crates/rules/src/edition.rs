//! Which edition of the rules it is.

use payung_values::date::Date;

/// The file `rules/edition.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The version: the third number grows with a figure, the second with a rule, the first when one is renamed or goes.
    pub version: &'static str,
    /// The day it was given out. What is shown as settled was checked at most half a year before.
    pub released: Date,
}
