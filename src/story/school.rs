//! The scholarship of one child, year by year.

use crate::domain::rupiah::Rupiah;
use crate::domain::school::SchoolLevel;

/// The scholarship of one child that counts, from the first class still to come to the last possible year.
#[derive(Clone, Debug)]
pub struct Schooling {
    /// The child's place in the circumstances, from 0.
    pub child: usize,
    /// The years, in order. A child whose age is known gets none after the age limit.
    pub years: Vec<Year>,
    /// The sum of the years.
    pub sum: Rupiah,
    /// Why it ends.
    pub end: End,
}

/// One school year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year {
    /// From 1, counted from the first class still to come.
    pub number: u8,
    /// The level.
    pub level: SchoolLevel,
    /// The year within the level, from 1.
    pub of_level: u8,
    /// What is paid for it.
    pub amount: Rupiah,
}

/// Why a scholarship ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// With the last year of the last level; or earlier, at the age limit, with marriage or work.
    Completed,
    /// At the age limit, before schooling is completed.
    AgeLimit {
        /// The age at which it ends.
        limit: u16,
        /// Years that would still have come.
        years_lost: u8,
    },
}
