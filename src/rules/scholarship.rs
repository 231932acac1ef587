//! The scholarship by school level.

use crate::domain::citation::{Basis, Label};
use crate::domain::rupiah::Rupiah;
use crate::domain::school::SchoolLevel;

/// One school level: how long, how much a year for a child.
#[derive(Debug)]
pub struct ScholarshipLevel {
    /// The level.
    pub level: SchoolLevel,
    /// Its name.
    pub label: Label,
    /// The most years that are paid.
    pub years: u8,
    /// The amount a year for one child.
    pub yearly: Rupiah,
    /// What it rests on.
    pub basis: Basis,
}
