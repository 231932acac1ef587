//! What was published of single kinds of wage earners.

use payung_values::citation::Basis;
use payung_values::engagement::Engagement;
use payung_values::local_text::LocalText;
use payung_values::risk_group::RiskGroup;
use payung_values::wage_program::WageProgram;

/// How wage earners of one way of working are registered.
#[derive(Debug)]
pub struct Registration {
    /// The way of working.
    pub engagement: Engagement,
    /// The programs they are registered for.
    pub programs: &'static [WageProgram],
    /// Their risk group; `None` where no source says it.
    pub group: Option<RiskGroup>,
    /// What a person should know beside it.
    pub note: Option<LocalText>,
    /// What it rests on.
    pub basis: Basis,
}
