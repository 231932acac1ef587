//! The conditions that surprise families, worked out for one person.

use crate::domain::date::Date;
use crate::domain::month::YearMonth;
use crate::domain::rupiah::Rupiah;
use crate::domain::truth::Truth;
use crate::explain::Step;
use crate::rules::listed::Listed;

vocabulary! {
    /// A condition that surprises families.
    pub enum ConditionId {
        /// Months in a row before a death not by work pays in full.
        Waiting = "masa-tunggu",
        /// Months in all before a scholarship after a death not by work.
        ScholarshipMonths = "bulan-beasiswa",
        /// Unpaid months before the event.
        Arrears = "tunggakan",
        /// The age at registration.
        AgeLine = "umur-65",
        /// Reporting a work accident.
        Report = "lapor",
        /// How long a claim can be made.
        ClaimDeadline = "batas-klaim",
        /// How soon is paid, and what a delay costs.
        Payment = "dibayar",
        /// Who counts as heir, in order.
        Heirs = "ahli-waris",
        /// The papers of the claim.
        Documents = "dokumen",
        /// The papers of the scholarship.
        ScholarshipDocuments = "dokumen-beasiswa",
        /// How many children count.
        Children = "anak",
        /// School years that can be claimed afterwards, and the end of the scholarship.
        ScholarshipEnd = "beasiswa-berakhir",
        /// Burial money is paid once.
        BurialOnce = "pemakaman-sekali",
        /// Violence at work counts as a work accident.
        Violence = "kekerasan",
        /// A sudden death at work counts as a work accident.
        SuddenDeath = "meninggal-mendadak",
        /// A disease found long after the work ended.
        LateDisease = "penyakit-terlambat",
    }
}

/// A condition, and how it stands for one person.
#[derive(Clone, Debug)]
pub struct Condition {
    /// Which.
    pub id: ConditionId,
    /// How it stands.
    pub standing: Standing,
    /// The steps behind the standing; empty where nothing was worked out.
    pub steps: Vec<Step>,
    /// What people are told, each with its source and confidence.
    pub lists: &'static [&'static Listed],
}

/// How a condition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing to work out; the lists say it.
    Told,
    /// Does not concern this person: the three months of a wage earner.
    NotConcerned,
    /// Months that are needed.
    Months(MonthsNeeded),
    /// Months unpaid before the event: is the member still covered.
    Arrears {
        /// How many are unpaid.
        unpaid: u16,
        /// Unpaid months with which cover is taken to have ended.
        ends_at: u16,
        /// Yes with none, no from `ends_at` on, not known between.
        covered: Truth,
    },
    /// The last day to claim.
    Until(Date),
    /// No time limit.
    NoLimit,
    /// The working days until payment, and what every day of delay costs the payer.
    Payment {
        /// Working days once the papers are complete.
        working_days: u16,
        /// What is added for each day of delay, if a rule is known for the day.
        per_day_late: Option<Rupiah>,
    },
    /// Who comes first among the heirs.
    Heirs(FirstHeirs),
    /// How many children count, of how many.
    Counted {
        /// How many count.
        counted: usize,
        /// How many there are.
        all: usize,
    },
}

/// Months that are needed, and what hangs on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthsNeeded {
    /// How many are needed.
    pub needed: u16,
    /// How many there are.
    pub paid: u16,
    /// How many are missing; 0 if it is met.
    pub missing: u16,
    /// The first month in which it would be met, paying on without a break. `None` if it is met, or never would be.
    pub met_from: Option<YearMonth>,
    /// What is paid in all as long as it is not met.
    pub without: Rupiah,
    /// What is paid in all once it is met, if nothing else changes.
    pub with: Rupiah,
}

/// Who comes first among the heirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstHeirs {
    /// Widow or widower and children.
    SpouseAndChildren,
    /// Widow or widower.
    Spouse,
    /// The children.
    Children,
    /// Neither is left: the others, in the order of the list.
    Others,
}
