//! The values a story begins with. They are no rules: they show what the story is about, and a person changes them.

use crate::circumstances::Mode;
use crate::story::Story;

/// Where a story begins.
pub(super) struct Start {
    pub(super) paid_months: u16,
    pub(super) incapacity_months: u16,
    /// The id of a row of the anatomical table; empty if nothing is lost.
    pub(super) loss: &'static str,
    pub(super) journey: Option<Mode>,
    /// Ids of classes.
    pub(super) children: &'static [&'static str],
}

const NOTHING: Start = Start {
    paid_months: 6,
    incapacity_months: 0,
    loss: "",
    journey: None,
    children: &[],
};

/// The starting values of `story`.
pub(super) const fn of(story: Story) -> Start {
    match story {
        Story::DeathAtHome => Start {
            paid_months: 4,
            children: &["smp_2", "sd_3"],
            ..NOTHING
        },
        Story::DeathAtSea => Start {
            paid_months: 1,
            journey: Some(Mode::Sea),
            children: &["sma_2", "tk"],
            ..NOTHING
        },
        Story::Fall => Start {
            incapacity_months: 14,
            journey: Some(Mode::Land),
            ..NOTHING
        },
        Story::Hand => Start {
            incapacity_months: 3,
            loss: "arm_right_shoulder",
            journey: Some(Mode::Land),
            ..NOTHING
        },
        Story::Blindness => Start {
            incapacity_months: 3,
            loss: "eyes_both",
            journey: Some(Mode::Land),
            ..NOTHING
        },
        Story::Disease => Start {
            incapacity_months: 6,
            children: &["sd_1"],
            ..NOTHING
        },
    }
}
