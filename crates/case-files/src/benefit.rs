//! What does it pay.

use crate::expectation::Expectation;
use crate::keys::{given, required};
use payung_values::event::Event;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolClass;
use serde::Deserialize;

/// What is known of a claim.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// What happened.
    #[serde(deserialize_with = "required")]
    pub event: Event,
    /// The declared income, by month.
    #[serde(default, deserialize_with = "given")]
    pub income: Option<Rupiah>,
    /// The deemed base, instead of an income.
    #[serde(default, deserialize_with = "given")]
    pub base: Option<Rupiah>,
    /// Months paid without a gap before the event.
    #[serde(default, deserialize_with = "given")]
    pub consecutive_paid_months: Option<u16>,
    /// Months paid in all.
    #[serde(default, deserialize_with = "given")]
    pub paid_months: Option<u16>,
    /// Months without work.
    #[serde(default, deserialize_with = "given")]
    pub incapacity_months: Option<u16>,
    /// The loss by the anatomical table, in percent.
    #[serde(default, deserialize_with = "given")]
    pub loss_percent: Option<Rate>,
    /// The first class each child still has before it.
    #[serde(default, deserialize_with = "given")]
    pub children: Option<Vec<SchoolClass>>,
}

/// What can be expected of a claim.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Output {
    /// The grant after a death.
    pub death_grant: Expectation<Rupiah>,
    /// The grant for a disability.
    pub disability_grant: Expectation<Rupiah>,
    /// What is paid by month, paid at once.
    pub periodic: Expectation<Rupiah>,
    /// The funeral.
    pub burial: Expectation<Rupiah>,
    /// Income while unable to work.
    pub incapacity: Expectation<Rupiah>,
    /// All of these.
    pub cash: Expectation<Rupiah>,
    /// The most that can be paid for school, to all children.
    pub scholarship: Expectation<Rupiah>,
    /// The same by child, the furthest in school first.
    pub scholarship_by_child: Expectation<Vec<Rupiah>>,
    /// Cash and scholarship.
    pub total: Expectation<Rupiah>,
}
