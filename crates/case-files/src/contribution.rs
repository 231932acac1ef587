//! What does it cost.

use crate::keys::{input, output};
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;

input! {
    /// What is known of a contribution.
    pub struct Input
    required {
        /// The first month covered.
        from: YearMonth,
    }
    given {
        /// The programs; JKK and JKM if none are given.
        programs: Programs,
        /// The declared income, by month.
        income: Rupiah,
        /// The deemed base, instead of an income.
        base: Rupiah,
        /// Who pays; the worker if nobody is given.
        payer: Payer,
        /// The sector; not transport if none is given.
        sector: Sector,
        /// How many months; one if none are given.
        months: Months,
        /// How many workers; one if none are given.
        workers: i64,
    }
}

output! {
    /// What a contribution costs.
    pub struct Answer {
        /// The deemed base.
        base: Rupiah | nothing,
        /// JKK in the first month, of one worker.
        jkk: Rupiah,
        /// JKM in the first month, of one worker.
        jkm: Rupiah,
        /// JHT in the first month, of one worker.
        jht: Rupiah,
        /// The first month, of one worker.
        monthly: Rupiah,
        /// All months, of all workers.
        total: Rupiah,
        /// Each month, of one worker.
        by_month: Vec<Rupiah>,
        /// How many of the months lie inside the discount's window.
        discounted_months: i64,
    }
}
