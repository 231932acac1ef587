//! Which programs an employer has to take.

use payung_values::citation::Basis;
use payung_values::employer_size::EmployerSize;
use payung_values::local_text::LocalText;
use payung_values::wage_program::WageProgram;

/// The programs that are compulsory for employers of one size. JKP is named for none.
#[derive(Debug)]
pub struct SizePrograms {
    /// The size.
    pub size: EmployerSize,
    /// Its name.
    pub label: LocalText,
    /// The programs that are compulsory.
    pub programs: &'static [WageProgram],
    /// What it rests on.
    pub basis: Basis,
}
