//! The answer to a situation: to all rows that are alike in what can decide.

use crate::cost::Cost;
use crate::row_standing::RowStanding;
use crate::settings::Settings;
use enumset::EnumSet;
use payung_questions::contribution;
use payung_values::area_code::AreaCode;
use payung_values::criterion_id::CriterionId;
use payung_values::payer::Payer;
use payung_values::route::Route;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use payung_values::wage::Wage;
use payung_values::welfare::Welfare;
use serde::{Deserialize, Serialize};

/// What one scheme says to a situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchemeAnswer {
    /// The scheme's index in the rules.
    pub scheme: u16,
    /// Whether its published criteria are met.
    pub truth: Truth,
    /// Those that are not met.
    pub unmet: EnumSet<CriterionId>,
    /// Those of which nobody can say.
    pub unknown: EnumSet<CriterionId>,
}

/// What the cost of a row is computed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Charge {
    /// Nothing is paid for this situation: no scheme stands behind its door.
    Nothing,
    /// The lowest base, as governments and donors pay.
    Lowest(Cost),
    /// The base of the row's own income, at the prices of its sector.
    OwnIncome(Sector),
}

/// The answer to a situation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The area.
    pub area: Option<AreaCode>,
    /// The membership segment.
    pub segment: Option<Segment>,
    /// Whether these are *pekerja rentan*.
    pub vulnerable: Truth,
    /// The welfare label.
    pub welfare: Option<Welfare>,
    /// The first door.
    pub route: Route,
    /// The scheme behind the first door, as its index in the rules.
    pub door: Option<u16>,
    /// The scheme that the row is counted and charged for: the one the settings name unless it is not met, else the
    /// door's.
    pub counted_for: Option<u16>,
    /// Every scheme in force, in the order of the rules.
    pub schemes: Vec<SchemeAnswer>,
    /// Where the rows stand that need no mending.
    pub standing: RowStanding,
    /// What has to be known to say more, where they are [`RowStanding::Open`].
    pub open: EnumSet<CriterionId>,
    /// Whose money.
    pub payer: Option<Payer>,
    /// What it is charged on.
    pub charge: Charge,
}

impl Answer {
    /// What the scheme of this index in the rules says, if it is in force.
    pub fn scheme(&self, index: u16) -> Option<&SchemeAnswer> {
        self.schemes.iter().find(|answer| answer.scheme == index)
    }

    /// What is asked of `contribution` for one row of this situation, so that its steps can be told; `None` where
    /// nothing is paid.
    pub fn question(
        &self,
        settings: &Settings,
        income: Option<Rupiah>,
        sector: Sector,
    ) -> Option<contribution::Question> {
        let income = match (self.charge, income) {
            (Charge::Nothing, _) => return None,
            (Charge::OwnIncome(_), Some(income)) => income,
            // An unknown income is charged on the lowest base, too.
            (Charge::Lowest(_), _) | (Charge::OwnIncome(_), None) => Rupiah::ZERO,
        };
        Some(contribution::Question {
            programs: settings.programs,
            wage: Some(Wage::Income(income)),
            payer: self.payer?,
            sector,
            from: settings.from,
            months: settings.months,
            workers: 1,
        })
    }
}
