//! What the self-check asks: the topics, and the one table from a topic to the file that knows it.
//!
//! A file of `topic/` says how one topic is asked, read and passed on in a link. A new one is a variant here, its line
//! in `Topic::asking`, and its file; the compiler names the rest.

pub mod age;
mod area;
pub mod asked;
mod asking;
mod confirmed;
mod decile;
mod engagement;
mod income;
mod income_regular;
mod insured;
mod occupation;
mod registry;
pub mod residence;
mod student;

pub use asking::FieldKind;

use crate::rules::PersonRules;
use asked::Asked;
use asking::Asking;
use payung_questions::eligibility::Decided;
use payung_questions::eligibility::Worker;
use payung_questions::explain::Finding;
use payung_typed::problem::Wrong;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

payung_values::vocabulary! {
    /// What one page asks. The id stands in the page's address and in the tab's memory.
    pub enum Topic {
        /// The area on the KTP.
        Area = "daerah",
        /// The occupation.
        Occupation = "pekerjaan",
        /// How the person works.
        Engagement = "cara-kerja",
        /// Which of two ways of working is right, where the answers seldom go together.
        Confirmed = "dipastikan",
        /// The monthly income.
        Income = "penghasilan",
        /// Whether the income is regular.
        IncomeRegular = "tetap",
        /// The age.
        Age = "umur",
        /// The label in the poverty register.
        Registry = "data-kemiskinan",
        /// The decile.
        Decile = "desil",
        /// Membership today.
        Insured = "kepesertaan",
        /// Months the KTP has been held.
        Residence = "lama-ktp",
        /// Whether the person studies.
        Student = "pelajar",
    }
}

impl Topic {
    /// The question whose answer would decide what is still open: behind a label that stands for several deciles, that of
    /// the decile.
    pub const fn of(decided: &Decided) -> Self {
        if matches!(decided.finding, Finding::RegistryRank { .. }) {
            Self::Decile
        } else {
            Self::of_criterion(decided.criterion.id())
        }
    }

    /// The question that asks first about a criterion.
    pub const fn of_criterion(criterion: CriterionId) -> Self {
        match criterion {
            CriterionId::Area => Self::Area,
            CriterionId::Age => Self::Age,
            CriterionId::Informal | CriterionId::NotCivilServant => Self::Engagement,
            CriterionId::IrregularIncome => Self::IncomeRegular,
            CriterionId::LowIncome => Self::Income,
            CriterionId::NotInsured => Self::Insured,
            CriterionId::NotStudent => Self::Student,
            CriterionId::Residence => Self::Residence,
            CriterionId::Welfare | CriterionId::Decile => Self::Registry,
            CriterionId::Occupation => Self::Occupation,
        }
    }
}

impl Topic {
    const fn asking(self) -> &'static Asking {
        match self {
            Self::Area => &area::ASKING,
            Self::Occupation => &occupation::ASKING,
            Self::Engagement => &engagement::ASKING,
            Self::Confirmed => &confirmed::ASKING,
            Self::Income => &income::ASKING,
            Self::IncomeRegular => &income_regular::ASKING,
            Self::Age => &age::ASKING,
            Self::Registry => &registry::ASKING,
            Self::Decile => &decile::ASKING,
            Self::Insured => &insured::ASKING,
            Self::Residence => &residence::ASKING,
            Self::Student => &student::ASKING,
        }
    }

    /// The kind of field it is asked with.
    pub const fn field(self) -> FieldKind {
        self.asking().field
    }

    /// Reads `typed`, which is not "I do not know", on `day` into what is known of the person.
    ///
    /// # Errors
    ///
    /// What is wrong with it; `worker` is then as before.
    pub fn read(self, rules: &PersonRules, typed: &str, day: Date, worker: &mut Worker) -> Result<(), Wrong> {
        (self.asking().read)(rules, typed, day, worker)
    }

    /// What has to be asked back about `typed` on `day`: where reading it gives [`Wrong::Unclear`], and once where it can
    /// be taken and more may be known.
    pub fn asked(self, rules: &PersonRules, typed: &str, day: Date) -> Option<Asked> {
        (self.asking().asked)(rules, typed, day)
    }

    /// What is kept of the value a link holds.
    pub(crate) fn kept(self, value: &str) -> String {
        self.asking().linked.kept(value)
    }

    /// What is known of the topic on `day`, as a link holds it: an id or digits.
    pub(crate) fn print(self, worker: &Worker, day: Date) -> Option<String> {
        (self.asking().print)(worker, day)
    }

    /// Whether `value` has a form that a link may hold as this answer; `is_read` if this version can read it. A word or
    /// a code may be of a later version, a number cannot.
    pub(crate) fn may_be_linked(self, value: &str, is_read: bool) -> bool {
        self.asking().linked.may_be(value, is_read)
    }
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Topic {
    type Err = UnknownTopic;

    fn from_str(id: &str) -> Result<Self, UnknownTopic> {
        Self::parse(id).ok_or(UnknownTopic)
    }
}

/// A text that names no topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no question has this id")]
pub struct UnknownTopic;
