//! A story told: sums, timeline, conditions.

use super::circumstances::Circumstances;
use super::condition::Condition;
use super::injury::Misfit;
use super::paid_in::PaidIn;
use super::school::Schooling;
use super::timeline::Entry;
use crate::benefit::{self, Benefit};
use crate::contribution;
use crate::domain::citation::{Basis, Confidence};
use crate::domain::rupiah::Rupiah;
use crate::explain::Step;
use crate::payroll;
use crate::rules::loss::Loss;
use thiserror::Error;

/// Why a story cannot be told. Circumstances that a [`Draft`](super::Draft) read are told, but for sums too large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The benefit has no answer.
    #[error(transparent)]
    Benefit(#[from] benefit::Refusal),
    /// The contributions have no answer.
    #[error(transparent)]
    Contribution(#[from] contribution::Refusal),
    /// The contributions of a wage earner have no answer.
    #[error(transparent)]
    Payroll(#[from] payroll::Refusal),
    /// The extent of an injury does not fit its row.
    #[error("`extent` does not fit the row of the table")]
    Injury(Misfit),
}

/// A sum, never without how sure we are of the least sure figure in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    /// The sum.
    pub amount: Rupiah,
    /// The least sure of the rules it rests on.
    pub confidence: Confidence,
}

/// A story told.
#[derive(Clone, Debug)]
pub struct Telling {
    /// What it is told of.
    pub circumstances: Circumstances,
    /// The monthly wage that sums rest on; `None` where none does.
    pub base: Option<Rupiah>,
    /// The answer of `benefit::payable_as`, with every step. Its scholarship knows no ages.
    pub benefit: Benefit,
    /// All cash without scholarship: that of `benefit`.
    pub cash: Sum,
    /// The most for the children, with the age limit where ages are known. At most that of `benefit`.
    pub scholarship: Sum,
    /// Cash and scholarship.
    pub total: Sum,
    /// Everything in order: care, months, grants, school years.
    pub timeline: Vec<Entry>,
    /// The children that count, year by year.
    pub schooling: Vec<Schooling>,
    /// The most that transport can come to, over all ways used, and what that combination rests on. In no sum.
    pub transport: Option<(Rupiah, Basis)>,
    /// What was paid in.
    pub paid_in: PaidIn,
    /// The conditions that concern this event, worked out.
    pub conditions: Vec<Condition>,
    /// The row of the table, if no source was read for it: every sum then is `belum terverifikasi`.
    pub unverified_loss: Option<&'static Loss>,
    /// Every step of `benefit`, with the scholarship as it is told here, and the steps to the loss before its grant.
    pub steps: Vec<Step>,
}

/// Tells a story.
///
/// # Errors
///
/// A [`Refusal`] that names the field, what was found and what would be right.
pub fn tell(circumstances: &Circumstances) -> Result<Telling, Refusal> {
    let _ = circumstances;
    Err(Refusal::Injury(Misfit::Kind))
}
