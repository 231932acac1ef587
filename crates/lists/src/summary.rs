//! What all rows of a list come to.

use crate::finding::{Code, Kind};
use crate::list::{List, StoredRow};
use crate::situation::Cost;
use crate::standing::Standing;
use payung_values::area_code::AreaCode;
use payung_values::criterion_id::CriterionId;
use payung_values::route::Route;
use payung_values::rupiah::Rupiah;
use payung_values::truth::Truth;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    /// Three million rows of the highest price are far from the end of the numbers.
    fn add(&mut self, rows: u32, cost: Cost) {
        let times = |amount: Rupiah| amount.checked_times(rows.into()).unwrap_or(Rupiah::ZERO);
        let sum = |one: Rupiah, other: Rupiah| one.checked_add(other).unwrap_or(one);
        self.rows = self.rows.saturating_add(rows);
        self.monthly = sum(self.monthly, times(cost.monthly));
        self.total = sum(self.total, times(cost.total));
    }
}

/// How many rows stand where, in the order of [`Standing::ALL`].
pub type ByStanding = [u32; Standing::COUNT];

/// The rows of one occupation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OccupationTally {
    /// The occupation, as its place in the rules; `None`: not known.
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
    /// The scheme, as its place in the rules.
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
    /// Where the rows stand, in the order of [`Standing::ALL`].
    pub by_standing: [Tally; Standing::COUNT],
    /// The first doors, in the order of `Route::ALL`.
    pub by_route: Vec<(Route, Tally)>,
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
    /// How many findings of each kind there are, in the order of [`Kind::ALL`].
    pub by_kind: [u32; 3],
    /// What has to be known to say more, and of how many rows that stand open.
    pub open_because: Vec<(CriterionId, u32)>,
    /// How many different situations there are.
    pub situations: u32,
}

impl Summary {
    /// The rows that stand so.
    pub fn standing(&self, standing: Standing) -> Tally {
        self.by_standing
            .get(standing.place())
            .copied()
            .unwrap_or_default()
    }

    /// The rows that stand so and go through this door, and their cost.
    pub fn findings(&self, code: Code) -> u32 {
        let found = self.by_code.iter().find(|(one, _)| *one == code);
        found.map_or(0, |(_, count)| *count)
    }

    /// Counts a list.
    pub(super) fn of(list: &List, left_out: u32) -> Self {
        let mut count = Count::new(list);
        for (_, kept) in list.kept() {
            count.add(list, kept);
        }
        count.summary(list, left_out)
    }
}

/// How many different prices of own money there are: one for each row of the bracket table, and one for all others.
const PRICES: usize = 64;

/// What is counted in one pass over the rows.
struct Count {
    /// By situation: rows to be mended, and the others by the row of the bracket table.
    situations: Vec<(u32, Vec<u32>)>,
    occupations: Vec<ByStanding>,
    villages: Vec<ByStanding>,
    codes: [u32; 64],
    rows: u32,
}

fn one_more(count: Option<&mut u32>) {
    if let Some(count) = count {
        *count = count.saturating_add(1);
    }
}

impl Count {
    fn new(list: &List) -> Self {
        Self {
            situations: vec![(0, Vec::new()); list.answers().len()],
            occupations: vec![ByStanding::default(); list.rules().person.occupations.len() + 1],
            villages: vec![ByStanding::default(); list.villages().len() + 1],
            codes: [0; 64],
            rows: 0,
        }
    }

    #[inline]
    fn add(&mut self, list: &List, kept: &StoredRow) {
        let place = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        self.rows = self.rows.saturating_add(1);
        let standing = list.standing_of(kept).place();
        if let Some((mend, others)) = self.situations.get_mut(place(kept.situation)) {
            if kept.must_mend {
                one_more(Some(mend));
            } else {
                let bracket = usize::from(kept.bracket);
                if others.len() <= bracket {
                    others.resize(PRICES.max(bracket + 1), 0);
                }
                one_more(others.get_mut(bracket));
            }
        }
        let occupation = self.occupations.get_mut(usize::from(kept.occupation));
        one_more(occupation.and_then(|counts| counts.get_mut(standing)));
        let village = self.villages.get_mut(place(kept.village));
        one_more(village.and_then(|counts| counts.get_mut(standing)));
        for code in kept.findings.places() {
            one_more(self.codes.get_mut(code));
        }
    }

    fn summary(self, list: &List, left_out: u32) -> Summary {
        let mut summary = Summary {
            rows: self.rows,
            left_out,
            situations: u32::try_from(list.answers().len()).unwrap_or(u32::MAX),
            ..Summary::default()
        };
        let mut routes: BTreeMap<Route, Tally> = BTreeMap::new();
        let mut schemes: BTreeMap<u16, SchemeTally> = BTreeMap::new();
        let mut areas: BTreeMap<Option<AreaCode>, ByStanding> = BTreeMap::new();
        let mut open: BTreeMap<CriterionId, u32> = BTreeMap::new();
        for (answer, (mend, others)) in list.answers().iter().zip(&self.situations) {
            let mut all = Tally::default();
            for (bracket, rows) in (0_u8..).zip(others).filter(|(_, rows)| **rows > 0) {
                all.add(*rows, list.price(answer.charge, bracket));
            }
            let here = areas.entry(answer.area).or_default();
            for (standing, rows) in [(Standing::Mend, *mend), (answer.standing, all.rows)] {
                if let Some(count) = here.get_mut(standing.place()) {
                    *count = count.saturating_add(rows);
                }
            }
            let tally = |tally: &mut Tally| {
                tally.rows = tally.rows.saturating_add(all.rows);
                tally.monthly = tally.monthly.checked_add(all.monthly).unwrap_or(tally.monthly);
                tally.total = tally.total.checked_add(all.total).unwrap_or(tally.total);
            };
            if let Some(first) = summary.by_standing.first_mut() {
                first.rows = first.rows.saturating_add(*mend);
            }
            if let Some(here) = summary.by_standing.get_mut(answer.standing.place()) {
                tally(here);
            }
            tally(routes.entry(answer.route).or_default());
            for one in &answer.schemes {
                let here = schemes.entry(one.scheme).or_insert(SchemeTally {
                    scheme: one.scheme,
                    met: 0,
                    open: 0,
                    unmet: 0,
                    counted: Tally::default(),
                });
                let count = match one.truth {
                    Truth::Yes => &mut here.met,
                    Truth::Unknown => &mut here.open,
                    Truth::No => &mut here.unmet,
                };
                *count = count.saturating_add(all.rows);
                if answer.counted_for == Some(one.scheme) {
                    tally(&mut here.counted);
                }
            }
            if all.rows > 0 {
                for id in answer.open.iter() {
                    let count = open.entry(id).or_default();
                    *count = count.saturating_add(all.rows);
                }
            }
        }
        summary.by_route = routes.into_iter().filter(|(_, tally)| tally.rows > 0).collect();
        summary.by_scheme = schemes.into_values().collect();
        summary.by_area = areas
            .into_iter()
            .map(|(area, by_standing)| AreaTally { area, by_standing })
            .collect();
        summary
            .by_area
            .sort_by_key(|tally| std::cmp::Reverse(rows_of(&tally.by_standing)));
        summary.open_because = open.into_iter().collect();
        summary
            .open_because
            .sort_by_key(|(_, rows)| std::cmp::Reverse(*rows));
        self.count_rows(list, &mut summary);
        summary
    }

    /// What is counted row by row: findings, occupations, villages.
    fn count_rows(self, list: &List, summary: &mut Summary) {
        for (code, count) in Code::ALL.iter().zip(self.codes) {
            if count > 0 {
                summary.by_code.push((*code, count));
                let kind = Kind::ALL.iter().position(|kind| *kind == code.kind());
                if let Some(here) = kind.and_then(|kind| summary.by_kind.get_mut(kind)) {
                    *here = here.saturating_add(count);
                }
            }
        }
        let occupations = (0_u16..).zip(self.occupations);
        summary.by_occupation = occupations
            .filter(|(_, counts)| rows_of(counts) > 0)
            .map(|(place, by_standing)| OccupationTally {
                occupation: place.checked_sub(1),
                by_standing,
            })
            .collect();
        let by_occupation = &mut summary.by_occupation;
        by_occupation.sort_by_key(|tally| std::cmp::Reverse(rows_of(&tally.by_standing)));
        let villages = (0_u32..)
            .zip(self.villages)
            .filter(|(_, counts)| rows_of(counts) > 0);
        summary.by_village = villages
            .map(|(number, by_standing)| {
                let village = number
                    .checked_sub(1)
                    .and_then(|place| list.villages().get(usize::try_from(place).ok()?));
                VillageTally {
                    number,
                    name: village.map_or(String::new(), |village| village.name.clone()),
                    district: village.map_or(String::new(), |village| village.district.clone()),
                    by_standing,
                }
            })
            .collect();
        summary
            .by_village
            .sort_by_key(|tally| std::cmp::Reverse(rows_of(&tally.by_standing)));
    }
}

/// All rows of a tally.
pub fn rows_of(by_standing: &ByStanding) -> u32 {
    by_standing.iter().fold(0, |sum, rows| sum.saturating_add(*rows))
}
