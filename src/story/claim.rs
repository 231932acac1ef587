//! Published claims of `tests/cases/`, each of which can be opened as a story.
//!
//! The build script writes the table from the cases with `question: benefit` and `status: published`; a test asks
//! every one of them again. Their names are English and for developers: screens describe a claim by its event and day.

#![expect(
    clippy::unreadable_literal,
    reason = "the table is written by the build script"
)]

use super::Story;
use super::draft::{ChildTyped, Draft, Field, PERCENT};
use crate::contribution::Wage;
use crate::domain::date::Date;
use crate::domain::event::Event;
use crate::domain::rate::Rate;
use crate::domain::rupiah::Rupiah;
use crate::domain::school::{SchoolClass, SchoolLevel};
use crate::domain::segment::Segment;
use crate::rules::tables::BPU_BRACKET;

/// A published claim.
#[derive(Debug)]
pub struct Claim {
    /// The id of the case, such as `TRENGGALEK`.
    pub id: &'static str,
    /// The English name of the case.
    pub name: &'static str,
    /// The day of the event.
    pub day: Date,
    /// Where it was published.
    pub reference: &'static str,
    /// What happened.
    pub event: Event,
    /// The income or base, if it was given.
    pub wage: Option<Wage>,
    /// Months paid without a break, if given.
    pub consecutive_paid_months: Option<u16>,
    /// Months paid in all, if given.
    pub paid_months: Option<u16>,
    /// Months unable to work, if given.
    pub incapacity_months: Option<u16>,
    /// The percentage of the loss, if given.
    pub loss: Option<Rate>,
    /// The children.
    pub children: &'static [SchoolClass],
    /// What was published.
    pub expected: Expected,
}

/// What was published of a claim; `None` where nothing was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "the keys of the case format, as `Benefit` documents them"
)]
pub struct Expected {
    pub death_grant: Option<Rupiah>,
    pub disability_grant: Option<Rupiah>,
    pub periodic: Option<Rupiah>,
    pub burial: Option<Rupiah>,
    pub incapacity: Option<Rupiah>,
    pub cash: Option<Rupiah>,
    pub scholarship: Option<Rupiah>,
    pub scholarship_by_child: Option<&'static [Rupiah]>,
    pub total: Option<Rupiah>,
}

impl Claim {
    /// The claim with this id.
    pub fn find(id: &str) -> Option<&'static Self> {
        CLAIMS.iter().find(|claim| claim.id == id)
    }

    /// The story it is told as.
    pub const fn story(&self) -> Story {
        Story::of_event(self.event)
    }

    /// The claim as a draft that a person can change. What was not published has the starting value of its story, but
    /// for children, months unable to work and transport: of these there are none.
    ///
    /// A base that the table has is a BPU member's; any other is the wage of a wage earner, in risk group 1.
    pub fn draft(&self) -> Draft {
        let mut draft = Draft::of(self.story());
        draft.children = self
            .children
            .iter()
            .map(|class| ChildTyped::of_class(&class.id()))
            .collect();
        draft.keep(Field::Event, self.event.id());
        draft.keep(Field::Day, &self.day.to_string());
        draft.keep(Field::Journey, "");
        let number = |count: Option<u16>| count.map(|count| count.to_string()).unwrap_or_default();
        draft.keep(Field::Incapacity, &number(self.incapacity_months));
        draft.keep(Field::InARow, &number(self.consecutive_paid_months));
        if let Some(paid) = self.paid_months.or(self.consecutive_paid_months) {
            draft.keep(Field::PaidMonths, &paid.to_string());
        }
        match self.wage {
            Some(Wage::Base(wage)) if !BPU_BRACKET.has_base(wage) => {
                draft.keep(Field::Segment, Segment::Pu.id());
                draft.keep(Field::Wage, &wage.get().to_string());
            }
            // Every base of the table lies in its own row, so it can stand for the income.
            Some(Wage::Base(amount) | Wage::Income(amount)) => {
                draft.keep(Field::Income, &amount.get().to_string());
            }
            None => {}
        }
        if let Some(loss) = self.loss {
            draft.keep(Field::Loss, PERCENT);
            draft.keep(Field::Extent, &loss.to_string());
        }
        draft
    }
}

include!(concat!(env!("OUT_DIR"), "/claims.rs"));
