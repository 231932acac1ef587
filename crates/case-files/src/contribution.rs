//! What does it cost.

use crate::expectation::Expectation;
use crate::keys::{given, required};
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use serde::Deserialize;

/// What is known of a contribution.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// The programs; JKK and JKM if none are given.
    #[serde(default, deserialize_with = "given")]
    pub programs: Option<Programs>,
    /// The declared income, by month.
    #[serde(default, deserialize_with = "given")]
    pub income: Option<Rupiah>,
    /// The deemed base, instead of an income.
    #[serde(default, deserialize_with = "given")]
    pub base: Option<Rupiah>,
    /// Who pays; the worker if nobody is given.
    #[serde(default, deserialize_with = "given")]
    pub payer: Option<Payer>,
    /// The sector; not transport if none is given.
    #[serde(default, deserialize_with = "given")]
    pub sector: Option<Sector>,
    /// The first month covered.
    #[serde(deserialize_with = "required")]
    pub from: YearMonth,
    /// How many months; one if none are given.
    #[serde(default, deserialize_with = "given")]
    pub months: Option<Months>,
    /// How many workers; one if none are given.
    #[serde(default, deserialize_with = "given")]
    pub workers: Option<i64>,
}

/// What can be expected of a contribution.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Output {
    /// The deemed base.
    pub base: Expectation<Rupiah>,
    /// JKK in the first month, of one worker.
    pub jkk: Expectation<Rupiah>,
    /// JKM in the first month, of one worker.
    pub jkm: Expectation<Rupiah>,
    /// JHT in the first month, of one worker.
    pub jht: Expectation<Rupiah>,
    /// The first month, of one worker.
    pub monthly: Expectation<Rupiah>,
    /// All months, of all workers.
    pub total: Expectation<Rupiah>,
    /// Each month, of one worker.
    pub by_month: Expectation<Vec<Rupiah>>,
    /// How many of the months lie inside the discount's window.
    pub discounted_months: Expectation<i64>,
}
