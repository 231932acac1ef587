//! What a contribution is computed on: a declared income, or the base itself.

use crate::rupiah::Rupiah;

/// What the contribution is computed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wage {
    /// A declared monthly income, mapped to the base of its row.
    Income(Rupiah),
    /// The deemed base itself, as the table has it.
    Base(Rupiah),
}
