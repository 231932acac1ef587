//! What the files of a rule set may name of one another.

use crate::translated::Translated;
use payung_values::area_code::AreaCode;
use std::collections::BTreeSet;

/// What was read so far. A set is `None` until its file is read, and if its file is spoilt: that is said there, once,
/// and every name passes.
#[derive(Debug, Default)]
pub struct Known {
    /// What the file that is read says in each other language; nothing of somebody's own file.
    pub translations: Vec<Translated>,
    /// The keys of `sources.toml`.
    pub sources: Option<BTreeSet<String>>,
    /// The codes of `areas.toml`.
    pub areas: Option<BTreeSet<AreaCode>>,
    /// The ids of `occupations.toml`.
    pub occupations: Option<BTreeSet<String>>,
    /// The ids of schemes that are taken, where the file is somebody's own. What it rests on may then be left out, and
    /// its source is what its writer calls it.
    pub taken: Option<BTreeSet<String>>,
}

impl Known {
    /// Whether the file is somebody's own and no file of the rules.
    pub const fn is_own(&self) -> bool {
        self.taken.is_some()
    }
}
