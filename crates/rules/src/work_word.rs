//! Words for what somebody works as that are no occupation of ours: those of the KTP, and everyday ones.

use payung_values::engagement::Engagement;

/// A word where an occupation is asked, and what it says: `rules/ktp_occupations.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkWord {
    /// The word as it is printed or typed.
    pub word: &'static str,
    /// What it says.
    pub says: Says,
    /// Its place among the occupations of the KTP, from 1, which forms write instead of it; everyday words have none.
    pub number: Option<u8>,
}

/// What a word says of somebody's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// The occupation with this id.
    Occupation(&'static str),
    /// How the person works.
    Is(Engagement),
    /// How most people with this word work; never an answer for one.
    Usually(Engagement),
    /// That the person studies.
    Student,
}
