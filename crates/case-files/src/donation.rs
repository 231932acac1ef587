//! How many workers does a budget carry.

use crate::expectation::Expectation;
use crate::keys::{given, keys, required};
use crate::readable::Readable;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use serde::Deserialize;
use serde_json::Value;

/// What is known of a donation: the keys of a contribution, and one of budget, workers and groups.
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
    /// What can be spent.
    #[serde(default, deserialize_with = "given")]
    pub budget: Option<Rupiah>,
    /// How many workers.
    #[serde(default, deserialize_with = "given")]
    pub workers: Option<i64>,
    /// Workers of several kinds.
    #[serde(default, deserialize_with = "given")]
    pub groups: Option<Vec<Group>>,
}

/// Workers of one kind. What is not given of sector and wage is that of the donation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// How many workers.
    #[serde(deserialize_with = "required")]
    pub workers: i64,
    /// Their sector.
    #[serde(default, deserialize_with = "given")]
    pub sector: Option<Sector>,
    /// The declared income, by month.
    #[serde(default, deserialize_with = "given")]
    pub income: Option<Rupiah>,
    /// The deemed base, instead of an income.
    #[serde(default, deserialize_with = "given")]
    pub base: Option<Rupiah>,
}

impl Readable for Group {
    fn read(found: &Value) -> Result<Self, String> {
        keys("", found)
    }
}

/// What can be expected of a donation.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Output {
    /// How many workers.
    pub workers: Expectation<i64>,
    /// What they cost.
    pub total: Expectation<Rupiah>,
    /// What is left of the budget.
    pub remainder: Expectation<Rupiah>,
    /// All months of one worker.
    pub per_worker: Expectation<Rupiah>,
    /// Each month: of one worker, or of all groups.
    pub by_month: Expectation<Vec<Rupiah>>,
    /// What one worker more would cost in all.
    pub one_more_worker: Expectation<Rupiah>,
}
