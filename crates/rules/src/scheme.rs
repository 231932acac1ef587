//! Schemes: who pays for whom, where, since when.

use payung_values::area_code::AreaCode;
use payung_values::citation::Basis;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::local_text::LocalText;
use payung_values::payer::Payer;
use payung_values::precision::Precision;
use payung_values::program::Program;
use payung_values::welfare::{Decile, Welfare};
use serde::{Deserialize, Serialize};

/// One thing a scheme asks, with lists of labels and of ids as its owner holds them. Only what something published says is
/// a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CriterionOf<Labels, Ids> {
    /// Lives in the scheme's area.
    Area,
    /// Inside the scheme's own age window, where it has one, and inside the national one.
    Age {
        /// The youngest age the scheme takes.
        from: Option<u8>,
        /// The oldest age the scheme takes.
        to: Option<u8>,
    },
    /// Works informally.
    Informal,
    /// Has an irregular income.
    IrregularIncome,
    /// Earns at most the area's minimum wage.
    LowIncome,
    /// Is not an active member.
    NotInsured,
    /// Is not a civil servant.
    NotCivilServant,
    /// Is not a pupil or student.
    NotStudent,
    /// Has held the KTP of the area for so many months.
    Residence {
        /// The least number of months.
        months: u16,
    },
    /// Has one of these labels in the register.
    Welfare {
        /// The labels.
        labels: Labels,
    },
    /// Is at most in this decile of welfare.
    Decile {
        /// The highest decile the scheme takes.
        most: Decile,
    },
    /// Has one of these occupations.
    Occupation {
        /// Their ids, as in `occupations.toml`.
        ids: Ids,
    },
}

/// One thing that a scheme of a rule set asks.
pub type Criterion = CriterionOf<&'static [Welfare], &'static [&'static str]>;

impl<Labels, Ids> CriterionOf<Labels, Ids> {
    /// The highest decile it takes, if it asks for one.
    pub const fn most_decile(&self) -> Option<Decile> {
        match self {
            Self::Decile { most } => Some(*most),
            Self::Area
            | Self::Age { .. }
            | Self::Informal
            | Self::IrregularIncome
            | Self::LowIncome
            | Self::NotInsured
            | Self::NotCivilServant
            | Self::NotStudent
            | Self::Residence { .. }
            | Self::Welfare { .. }
            | Self::Occupation { .. } => None,
        }
    }

    /// The id of the criterion.
    pub const fn id(&self) -> CriterionId {
        match self {
            Self::Area => CriterionId::Area,
            Self::Age { .. } => CriterionId::Age,
            Self::Informal => CriterionId::Informal,
            Self::IrregularIncome => CriterionId::IrregularIncome,
            Self::LowIncome => CriterionId::LowIncome,
            Self::NotInsured => CriterionId::NotInsured,
            Self::NotCivilServant => CriterionId::NotCivilServant,
            Self::NotStudent => CriterionId::NotStudent,
            Self::Residence { .. } => CriterionId::Residence,
            Self::Welfare { .. } => CriterionId::Welfare,
            Self::Decile { .. } => CriterionId::Decile,
            Self::Occupation { .. } => CriterionId::Occupation,
        }
    }
}

/// A scheme by which somebody's contribution is paid.
#[derive(Clone, Copy, Debug)]
pub struct Scheme {
    /// Its id.
    pub id: &'static str,
    /// The name used in sentences.
    pub name: LocalText,
    /// Where it holds; `None` for all of Indonesia.
    pub area: Option<AreaCode>,
    /// Whose money it is.
    pub payer: Payer,
    /// The first day it is known to hold.
    pub from: Date,
    /// The last day it held.
    pub until: Option<Date>,
    /// What it pays.
    pub programs: &'static [Program],
    /// What it asks, in the order of the source.
    pub criteria: &'static [Criterion],
    /// The office to go to, where the sources name one.
    pub office: Option<LocalText>,
    /// Local offices of a provincial scheme, where the sources name them.
    pub offices: &'static [(AreaCode, LocalText)],
    /// What to bring, where the sources say.
    pub bring: Option<LocalText>,
    /// What to show beside the answer; never a criterion.
    pub notes: &'static [LocalText],
    /// The day, month or year of the last report, where the scheme is known from reports alone and the rule itself was not
    /// read.
    pub reported: Option<(Date, Precision)>,
    /// What it rests on.
    pub basis: Basis,
}

impl Scheme {
    /// The scheme with this id.
    pub fn parse(schemes: &'static [Self], id: &str) -> Option<&'static Self> {
        schemes.iter().find(|scheme| scheme.id == id)
    }

    /// Whether it holds on `day`.
    pub fn in_force(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// The office to go to for a person of `area`, where the sources name one.
    pub fn office_in(&self, area: Option<AreaCode>) -> Option<LocalText> {
        let local = self
            .offices
            .iter()
            .find(|(place, _)| Some(*place) == area)
            .map(|(_, name)| *name);
        local.or(self.office)
    }
}

impl PartialEq for Scheme {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Scheme {}
