//! The scholarship by school level.

use payung_values::citation::Basis;
use payung_values::local_text::LocalText;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolLevel;

/// One school level: how long, how much a year for a child.
#[derive(Debug)]
pub struct ScholarshipLevel {
    /// The level.
    pub level: SchoolLevel,
    /// Its name.
    pub label: LocalText,
    /// The most years that are paid.
    pub years: u8,
    /// The amount a year for one child.
    pub yearly: Rupiah,
    /// What it rests on.
    pub basis: Basis,
}
