//! The answers that a list was given, and what of them holds for a row.

use crate::answer::{Answer, Charge};
use crate::cost::{Cost, Prices};
use crate::row_standing::RowStanding;
use crate::stored_rows::StoredRow;

/// The answers, in the order in which their situations were met, and their prices.
#[derive(Debug)]
pub(super) struct Verdicts {
    answers: Vec<Answer>,
    prices: Prices,
}

impl Verdicts {
    pub(super) fn new(answers: Vec<Answer>, prices: Prices) -> Self {
        Self { answers, prices }
    }

    /// The answer to a situation.
    pub(super) fn answer(&self, situation: u32) -> Option<&Answer> {
        self.answers.get(usize::try_from(situation).ok()?)
    }

    /// Every answer.
    pub(super) fn answers(&self) -> &[Answer] {
        &self.answers
    }

    /// Where a row stands; `None` if its situation was never met.
    pub(super) fn standing_of(&self, row: &StoredRow) -> Option<RowStanding> {
        if row.must_mend {
            return Some(RowStanding::Mend);
        }
        self.answer(row.situation).map(|answer| answer.standing)
    }

    /// What a row costs, whether it has to be mended or not; `None` as [`Self::standing_of`] and [`Self::price`].
    pub(super) fn cost_of(&self, row: &StoredRow) -> Option<Cost> {
        self.price(self.answer(row.situation)?.charge, row.bracket)
    }

    /// What a charge comes to for somebody of a row of the bracket table; `None` if the table has no such row.
    pub(super) fn price(&self, charge: Charge, bracket: u8) -> Option<Cost> {
        match charge {
            Charge::Nothing => Some(Cost::default()),
            Charge::Lowest(cost) => Some(cost),
            Charge::OwnIncome(sector) => self.prices.own(sector, bracket),
        }
    }
}
