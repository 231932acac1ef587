//! What does it pay.

use crate::keys::{input, output};
use payung_values::event::Event;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolClass;

input! {
    /// What is known of a claim.
    pub struct Input
    required {
        /// What happened.
        event: Event,
    }
    given {
        /// The declared income, by month.
        income: Rupiah,
        /// The deemed base, instead of an income.
        base: Rupiah,
        /// Months paid without a gap before the event.
        consecutive_paid_months: u16,
        /// Months paid in all.
        paid_months: u16,
        /// Months without work.
        incapacity_months: u16,
        /// The loss by the anatomical table, in percent.
        loss_percent: Rate,
        /// The first class each child still has before it.
        children: Vec<SchoolClass>,
    }
}

output! {
    /// What is paid.
    pub struct Answer {
        /// The grant after a death.
        death_grant: Rupiah,
        /// The grant for a disability.
        disability_grant: Rupiah,
        /// What is paid by month, paid at once.
        periodic: Rupiah,
        /// The funeral.
        burial: Rupiah,
        /// Income while unable to work.
        incapacity: Rupiah,
        /// All of these.
        cash: Rupiah,
        /// The most that can be paid for school, to all children.
        scholarship: Rupiah,
        /// The same by child, the furthest in school first.
        scholarship_by_child: Vec<Rupiah>,
        /// Cash and scholarship.
        total: Rupiah,
    }
}
