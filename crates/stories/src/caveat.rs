//! What weakens the sums of a story.

use crate::condition::{ConditionId, ConditionState};
use crate::outcome::StoryOutcome;
use payung_values::truth::Truth;

/// A reason not to take the sums of a story for granted. Sums are told as if there were none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caveat {
    /// Nothing was paid before the event, so cover had not begun (national.md 7.2).
    NothingPaid,
    /// So many months unpaid that cover is taken to have ended.
    CoverEnded {
        /// The months unpaid before the event.
        unpaid: u16,
    },
    /// Some months unpaid; whether such an event is paid, no source says.
    CoverUnknown {
        /// The months unpaid before the event.
        unpaid: u16,
    },
    /// The sums rest on a row of the anatomical table that nobody has read.
    UnverifiedLoss,
    /// An event more than a year after the rules were last looked at: what will be in force then, nobody knows.
    BeyondRules {
        /// The year of the event.
        year: i32,
    },
    /// An age and a class that no child has together: fewer years than the classes it has behind it.
    TooYoung {
        /// The child's place in the circumstances, from 0.
        child: usize,
    },
    /// Exactly as many months in a row as the waiting rule asks for, where the sources differ (national.md 4.3).
    AtTheLimit {
        /// The months that are needed.
        needed: u16,
    },
}

impl Caveat {
    /// Whether the sums may not be paid as they stand. Otherwise they stand, with a remark.
    pub const fn unsettles(self) -> bool {
        !matches!(self, Self::AtTheLimit { .. } | Self::TooYoung { .. })
    }
}

impl StoryOutcome {
    /// What weakens the sums, the strongest reason first; empty where nothing does.
    pub fn caveats(&self) -> Vec<Caveat> {
        let unpaid = self.circumstances.unpaid_months;
        let at_the_limit = self.conditions.iter().find_map(|condition| {
            let ConditionState::Months(months) = condition.standing else {
                return None;
            };
            (condition.id == ConditionId::Waiting && months.paid == months.needed).then_some(
                Caveat::AtTheLimit {
                    needed: months.needed,
                },
            )
        });
        let found = [
            (self.circumstances.paid_months == 0).then_some(Caveat::NothingPaid),
            match self.covered() {
                Truth::Yes => None,
                Truth::Unknown => Some(Caveat::CoverUnknown { unpaid }),
                Truth::No => Some(Caveat::CoverEnded { unpaid }),
            },
            self.unverified_loss.map(|_| Caveat::UnverifiedLoss),
            self.beyond_rules.then(|| Caveat::BeyondRules {
                year: self.circumstances.day.year(),
            }),
            at_the_limit,
        ];
        let children = self.circumstances.children.iter().enumerate();
        let too_young = children.filter(|(_, child)| child.is_too_young());
        let too_young = too_young.map(|(child, _)| Caveat::TooYoung { child });
        found.into_iter().flatten().chain(too_young).collect()
    }
}
