//! Which programs an employer has to take.

use crate::domain::citation::{Basis, Label};
use crate::domain::employer_size::EmployerSize;
use crate::domain::wage_program::WageProgram;

/// The programs that are compulsory for employers of one size. JKP is named for none.
#[derive(Debug)]
pub struct SizePrograms {
    /// The size.
    pub size: EmployerSize,
    /// Its name.
    pub label: Label,
    /// The programs that are compulsory.
    pub programs: &'static [WageProgram],
    /// What it rests on.
    pub basis: Basis,
}
