//! What all rows of a list come to.

use crate::cost::Cost;
use crate::finding::{Code, Kind};
use crate::first_door::FirstDoor;
use crate::row_standing::RowStanding;
use enum_map::EnumMap;
use payung_values::area_code::AreaCode;
use payung_values::criterion_id::CriterionId;
use payung_values::rupiah::Rupiah;
use serde::{Deserialize, Serialize};

/// Rows and what they cost together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// How many rows.
    pub rows: u32,
    /// What the first month costs.
    pub monthly: Rupiah,
    /// What all months cost.
    pub total: Rupiah,
}

impl Tally {
    /// So many rows of one cost; `None` if an amount does not fit.
    pub(super) fn of(rows: u32, cost: Cost) -> Option<Self> {
        Some(Self {
            rows,
            monthly: cost.monthly.checked_times(rows.into())?,
            total: cost.total.checked_times(rows.into())?,
        })
    }

    /// Both together; `None` if their rows or an amount do not fit.
    pub(super) fn checked_add(self, other: Self) -> Option<Self> {
        Some(Self {
            rows: self.rows.checked_add(other.rows)?,
            monthly: self.monthly.checked_add(other.monthly)?,
            total: self.total.checked_add(other.total)?,
        })
    }
}

/// How many rows stand where.
pub type ByStanding = EnumMap<RowStanding, u32>;

/// The rows of one occupation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OccupationTally {
    /// The occupation, as its index in the rules; `None`: not known.
    pub occupation: Option<u16>,
    /// Where they stand.
    pub by_standing: ByStanding,
}

/// The rows of one village.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VillageTally {
    /// Its number; 0: not known.
    pub number: u32,
    /// Its name as first written; empty: not known.
    pub name: String,
    /// Its kecamatan, if the list says.
    pub district: String,
    /// Where they stand.
    pub by_standing: ByStanding,
}

/// The rows of one kabupaten, kota or province.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AreaTally {
    /// The area; `None`: not known.
    pub area: Option<AreaCode>,
    /// Where they stand.
    pub by_standing: ByStanding,
}

/// What one scheme says to all rows that need no mending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchemeTally {
    /// The scheme, as its index in the rules.
    pub scheme: u16,
    /// Rows that meet its criteria.
    pub met: u32,
    /// Rows of which nobody can say yet.
    pub open: u32,
    /// Rows that do not.
    pub unmet: u32,
    /// Those counted for it, and what they cost.
    pub counted: Tally,
}

/// What all rows come to.
///
/// Amounts are of rows that need no mending. Lists within are ordered by rows, most first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// How many rows were read.
    pub rows: u32,
    /// Rows beyond `MOST_ROWS`, which were not read.
    pub left_out: u32,
    /// Rows that hold no person: titles, captions, sums, signatures. They are in no other count.
    pub set_aside: u32,
    /// Where the rows stand.
    pub by_standing: EnumMap<RowStanding, Tally>,
    /// The first doors, in the order of `FirstDoor::ALL`.
    pub by_route: Vec<(FirstDoor, Tally)>,
    /// Every scheme in force, in the order of the rules.
    pub by_scheme: Vec<SchemeTally>,
    /// The occupations.
    pub by_occupation: Vec<OccupationTally>,
    /// The villages.
    pub by_village: Vec<VillageTally>,
    /// The areas.
    pub by_area: Vec<AreaTally>,
    /// How often each finding occurs, in the order of [`Code::ALL`]; those that do not are left out.
    pub by_code: Vec<(Code, u32)>,
    /// How many findings of each kind there are.
    pub by_kind: EnumMap<Kind, u32>,
    /// What has to be known to say more, and of how many rows that stand open.
    pub open_because: Vec<(CriterionId, u32)>,
    /// How many different situations there are.
    pub situations: u32,
}

impl Summary {
    /// The rows that stand so, and their cost.
    pub fn standing(&self, standing: RowStanding) -> Tally {
        self.by_standing[standing]
    }

    /// How often a finding occurs.
    pub fn findings(&self, code: Code) -> u32 {
        let found = self.by_code.iter().find(|(one, _)| *one == code);
        found.map_or(0, |(_, count)| *count)
    }
}

/// All rows of a tally.
pub fn rows_of(by_standing: &ByStanding) -> u32 {
    by_standing.values().sum()
}

#[cfg(test)]
mod tests {
    use super::Tally;
    use crate::cost::Cost;
    use payung_values::rupiah::Rupiah;

    #[test]
    fn a_product_or_a_sum_that_does_not_fit_is_none() {
        let cost = |monthly: i64, total: i64| Cost {
            monthly: Rupiah::new(monthly),
            total: Rupiah::new(total),
        };
        let most = Tally::of(1, cost(1, i64::MAX)).unwrap();
        assert_eq!(most.total.get(), i64::MAX);
        assert_eq!(Tally::of(2, cost(1, i64::MAX)), None);
        assert_eq!(Tally::of(2, cost(i64::MAX, 1)), None);
        assert_eq!(most.checked_add(Tally::of(1, cost(1, 1)).unwrap()), None);
        assert_eq!(most.checked_add(Tally::of(u32::MAX, cost(0, 0)).unwrap()), None);
        let both = most.checked_add(Tally::of(2, cost(3, 0)).unwrap()).unwrap();
        assert_eq!((both.rows, both.monthly.get(), both.total), (3, 7, most.total));
    }
}
