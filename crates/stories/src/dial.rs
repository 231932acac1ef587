//! One value of a story, turned up or down in front of people.
//!
//! Steps are those somebody at a projector wants: the next row of the income table, months one by one at first and
//! years later. A turn that leads to a story nobody can tell is not made.

use crate::draft::{Draft, Field};
use crate::rules::StoriesRules;
use payung_typed::duration;
use payung_typed::money;
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::rupiah::Rupiah;
use std::convert::Infallible;

payung_values::vocabulary! {
    /// A value that can be turned.
    pub enum Dial {
        /// The income of a BPU member, by the rows of the table.
        Income = "penghasilan",
        /// The months paid, without a break.
        Paid = "bulan-iuran",
        /// The months unable to work.
        Incapacity = "bulan-tidak-kerja",
    }
}

/// Up or down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// To the next higher value.
    Up,
    /// To the next lower value.
    Down,
}

/// Months after which a step is a year.
const BY_MONTH: u16 = 6;

/// The months of a year.
const YEAR: u16 = 12;

impl Dial {
    /// The values that change something in this story, the one that changes most first.
    pub fn of(draft: &Draft) -> Vec<Self> {
        let event = Event::parse(draft.typed(Field::Event));
        let is_bpu = draft.typed(Field::Segment) != "pu";
        let dials = Self::ALL.iter().copied().filter(|dial| match dial {
            Self::Income => is_bpu && event != Some(Event::Death),
            Self::Paid => true,
            Self::Incapacity => event != Some(Event::Death),
        });
        dials.collect()
    }

    /// The box it turns.
    pub const fn field(self) -> Field {
        match self {
            Self::Income => Field::Income,
            Self::Paid => Field::PaidMonths,
            Self::Incapacity => Field::Incapacity,
        }
    }

    /// The draft after a turn; the same one where there is no further value.
    #[must_use]
    pub fn turned(self, rules: &StoriesRules, draft: &Draft, turn: Turn, today: Date) -> Draft {
        let typed = draft.typed(self.field()).trim();
        let next = match self {
            Self::Income => next_income(rules, typed, turn),
            Self::Paid | Self::Incapacity => next_months(typed, turn),
        };
        let Some(next) = next else { return draft.clone() };
        let mut turned = draft.clone();
        turned.keep(self.field(), &next);
        if self == Self::Paid {
            turned.keep(Field::InARow, "");
        }
        if turned.read(rules, today).is_ok() {
            turned
        } else {
            draft.clone()
        }
    }
}

/// The base of the row above or below, which is an income of that row.
fn next_income(rules: &StoriesRules, typed: &str, turn: Turn) -> Option<String> {
    let income = money::one_sum::<Infallible>(typed).unwrap_or(Rupiah::ZERO);
    let base = rules.contribution.brackets.row_of(income)?.base;
    let rows = rules.contribution.brackets.rows;
    let next = match turn {
        Turn::Up => rows.iter().find(|row| row.base > base),
        Turn::Down => rows.iter().rev().find(|row| row.base < base),
    };
    Some(next?.base.get().to_string())
}

/// One month more or less, then to the next full year.
fn next_months(typed: &str, turn: Turn) -> Option<String> {
    let months = duration::whole_months(typed).unwrap_or(0);
    let next = match turn {
        Turn::Up if months < BY_MONTH => months + 1,
        Turn::Up => (months / YEAR + 1).checked_mul(YEAR)?,
        Turn::Down if months <= BY_MONTH => months.checked_sub(1)?,
        Turn::Down => (months.saturating_sub(1) / YEAR * YEAR).max(BY_MONTH),
    };
    Some(next.to_string())
}

#[cfg(test)]
mod tests {
    use crate::rules::StoriesRules;

    fn rules() -> StoriesRules {
        StoriesRules::of(payung_fixture::rules())
    }

    use super::{Turn, next_income, next_months};

    #[test]
    fn months_go_one_by_one_and_then_by_years() {
        let up = |from: &str| next_months(from, Turn::Up).unwrap();
        let down = |from: &str| next_months(from, Turn::Down);
        assert_eq!(
            ["", "0", "5", "6", "12", "13"].map(up),
            ["1", "1", "6", "12", "24", "24"]
        );
        assert_eq!(down("25"), Some("24".to_owned()));
        assert_eq!(down("24"), Some("12".to_owned()));
        assert_eq!(down("12"), Some("6".to_owned()));
        assert_eq!(down("6"), Some("5".to_owned()));
        assert_eq!(down("0"), None);
    }

    #[test]
    fn an_income_goes_to_the_neighbouring_row_and_no_further() {
        assert_eq!(next_income(&rules(), "1 juta", Turn::Down), None);
        assert_eq!(
            next_income(&rules(), "1 juta", Turn::Up),
            Some("1200000".to_owned())
        );
        assert_eq!(
            next_income(&rules(), "1200000", Turn::Down),
            Some("1000000".to_owned())
        );
        assert_eq!(next_income(&rules(), "90 juta", Turn::Up), None);
    }

    #[test]
    fn a_base_is_an_income_of_its_own_row() {
        for row in rules().contribution.brackets.rows {
            assert_eq!(rules().contribution.brackets.row_of(row.base), Some(*row));
        }
    }
}
