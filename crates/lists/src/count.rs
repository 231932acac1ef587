//! Counts the rows of a list in one pass over them.

use crate::answer::Charge;
use crate::finding::Code;
use crate::first_door::FirstDoor;
use crate::place_cell::Village;
use crate::row_standing::RowStanding;
use crate::stored_rows::{StoredRow, StoredRows};
use crate::summary::{
    AreaTally, ByStanding, OccupationTally, SchemeTally, Summary, Tally, VillageTally, rows_of,
};
use crate::verdicts::Verdicts;
use enum_map::EnumMap;
use payung_values::area_code::AreaCode;
use payung_values::criterion_id::CriterionId;
use payung_values::truth::Truth;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What all rows come to; `None` if an amount does not fit, or a row is of a situation, an occupation, a village or a
/// price that is not there.
pub(super) fn count(
    rows: &StoredRows,
    verdicts: &Verdicts,
    n_occupations: usize,
    villages: &[Village],
    (left_out, set_aside): (u32, u32),
) -> Option<Summary> {
    let mut count = Count {
        situations: vec![Situation::default(); verdicts.answers().len()],
        occupations: vec![ByStanding::default(); n_occupations.checked_add(1)?],
        villages: vec![ByStanding::default(); villages.len().checked_add(1)?],
        codes: EnumMap::default(),
    };
    for (_, row) in rows.iter() {
        count.add(row, verdicts.standing_of(row)?)?;
    }
    let mut summary = Summary {
        rows: rows.len(),
        left_out,
        set_aside,
        situations: u32::try_from(verdicts.answers().len()).ok()?,
        ..Summary::default()
    };
    count.sum_situations(verdicts, &mut summary)?;
    count.sum_rows(villages, &mut summary)?;
    Some(summary)
}

/// How many rows there are of each row of the bracket table, at first: nearly all tables are shorter.
const BRACKETS: usize = 64;

/// What is counted in one pass over the rows.
struct Count {
    situations: Vec<Situation>,
    /// By one more than the occupation's index in the rules; 0: not known.
    occupations: Vec<ByStanding>,
    /// By the village's number; 0: not known.
    villages: Vec<ByStanding>,
    codes: EnumMap<Code, u32>,
}

/// The rows of one situation.
#[derive(Clone, Default)]
struct Situation {
    /// Those to be mended.
    mend: u32,
    /// The others, by the row of the bracket table.
    by_bracket: Vec<u32>,
}

impl Situation {
    /// What those that need no mending come to.
    fn tally(&self, verdicts: &Verdicts, charge: Charge) -> Option<Tally> {
        let by_bracket = self.by_bracket.iter().enumerate();
        let mut counted = by_bracket.filter(|(_, rows)| **rows > 0);
        counted.try_fold(Tally::default(), |sum, (bracket, rows)| {
            let cost = verdicts.price(charge, u8::try_from(bracket).ok()?)?;
            sum.checked_add(Tally::of(*rows, cost)?)
        })
    }
}

fn one_more(count: &mut u32) -> Option<()> {
    more(count, 1)
}

fn more(count: &mut u32, rows: u32) -> Option<()> {
    *count = count.checked_add(rows)?;
    Some(())
}

impl Count {
    #[inline]
    fn add(&mut self, row: &StoredRow, standing: RowStanding) -> Option<()> {
        let situation = self.situations.get_mut(usize::try_from(row.situation).ok()?)?;
        if row.must_mend {
            one_more(&mut situation.mend)?;
        } else {
            let bracket = usize::from(row.bracket);
            if situation.by_bracket.len() <= bracket {
                situation.by_bracket.resize(BRACKETS.max(bracket + 1), 0);
            }
            one_more(situation.by_bracket.get_mut(bracket)?)?;
        }
        one_more(&mut self.occupations.get_mut(usize::from(row.occupation))?[standing])?;
        one_more(&mut self.villages.get_mut(usize::try_from(row.village).ok()?)?[standing])?;
        for code in row.findings().iter() {
            one_more(&mut self.codes[code])?;
        }
        Some(())
    }

    /// What is the same for all rows of a situation: standings, doors, schemes, areas, reasons, and all money.
    fn sum_situations(&self, verdicts: &Verdicts, summary: &mut Summary) -> Option<()> {
        let mut routes: BTreeMap<FirstDoor, Tally> = BTreeMap::new();
        let mut schemes: BTreeMap<u16, SchemeTally> = BTreeMap::new();
        let mut areas: BTreeMap<Option<AreaCode>, ByStanding> = BTreeMap::new();
        let mut open: BTreeMap<CriterionId, u32> = BTreeMap::new();
        for (answer, situation) in verdicts.answers().iter().zip(&self.situations) {
            let all = situation.tally(verdicts, answer.charge)?;
            let mend = Tally {
                rows: situation.mend,
                ..Tally::default()
            };
            for (standing, tally) in [(RowStanding::Mend, mend), (answer.standing, all)] {
                more(&mut areas.entry(answer.area).or_default()[standing], tally.rows)?;
                let here = &mut summary.by_standing[standing];
                *here = here.checked_add(tally)?;
            }
            let here = routes.entry(FirstDoor::of(answer)).or_default();
            *here = here.checked_add(all)?;
            for scheme_answer in &answer.schemes {
                let scheme = scheme_answer.scheme;
                let here = schemes.entry(scheme).or_insert(SchemeTally {
                    scheme,
                    met: 0,
                    open: 0,
                    unmet: 0,
                    counted: Tally::default(),
                });
                let count = match scheme_answer.truth {
                    Truth::Yes => &mut here.met,
                    Truth::Unknown => &mut here.open,
                    Truth::No => &mut here.unmet,
                };
                more(count, all.rows)?;
                if answer.counted_for == Some(scheme) {
                    here.counted = here.counted.checked_add(all)?;
                }
            }
            if all.rows > 0 {
                for id in answer.open {
                    more(open.entry(id).or_default(), all.rows)?;
                }
            }
        }
        summary.by_route = routes.into_iter().filter(|(_, tally)| tally.rows > 0).collect();
        summary.by_scheme = schemes.into_values().collect();
        let areas = areas.into_iter();
        summary.by_area = areas
            .map(|(area, by_standing)| AreaTally { area, by_standing })
            .collect();
        summary
            .by_area
            .sort_by_key(|tally| Reverse(rows_of(&tally.by_standing)));
        summary.open_because = open.into_iter().collect();
        summary.open_because.sort_by_key(|(_, rows)| Reverse(*rows));
        Some(())
    }

    /// What is counted row by row: findings, occupations, villages.
    fn sum_rows(self, villages: &[Village], summary: &mut Summary) -> Option<()> {
        for (code, count) in self.codes {
            if count > 0 {
                summary.by_code.push((code, count));
                more(&mut summary.by_kind[code.kind()], count)?;
            }
        }
        for (index, by_standing) in self.occupations.into_iter().enumerate() {
            if rows_of(&by_standing) > 0 {
                let occupation = index.checked_sub(1).map(u16::try_from).transpose().ok()?;
                summary.by_occupation.push(OccupationTally {
                    occupation,
                    by_standing,
                });
            }
        }
        summary
            .by_occupation
            .sort_by_key(|tally| Reverse(rows_of(&tally.by_standing)));
        for (number, by_standing) in self.villages.into_iter().enumerate() {
            if rows_of(&by_standing) > 0 {
                let village = number.checked_sub(1).and_then(|index| villages.get(index));
                summary.by_village.push(VillageTally {
                    number: u32::try_from(number).ok()?,
                    name: village.map_or(String::new(), |village| village.name.clone()),
                    district: village.map_or(String::new(), |village| village.district.clone()),
                    by_standing,
                });
            }
        }
        summary
            .by_village
            .sort_by_key(|tally| Reverse(rows_of(&tally.by_standing)));
        Some(())
    }
}
