//! What the files of a rule set may name of one another.

use crate::translated::Translated;
use payung_values::area_code::AreaCode;
use std::collections::BTreeSet;

/// What was read so far. A set is `None` until its file is read, and if its file is spoilt: that is said there, once,
/// and every name passes.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// What the file that is read says in each other language.
    pub(crate) translations: Vec<Translated>,
    /// The keys of `sources.toml`.
    pub(crate) sources: Option<BTreeSet<String>>,
    /// The codes of `areas.toml`.
    pub(crate) areas: Option<BTreeSet<AreaCode>>,
    /// The ids of `occupations.toml`.
    pub(crate) occupations: Option<BTreeSet<String>>,
}
