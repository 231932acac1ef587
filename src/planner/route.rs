//! Addresses of the planner: all begin with `rencana`.

use crate::screen::route;
use payung_planner::rules::PlannerRules;

/// The address of a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The plan.
    Plan,
    /// The plan that a link carries behind its `#`.
    Shared {
        /// What stands behind the `#`.
        hash: String,
    },
    /// Plans side by side.
    Beside {
        /// The plans, behind the `#`; empty for those that the tab has kept.
        hash: String,
    },
    /// The check of a published budget.
    Check,
    /// The proposal to print.
    Proposal,
}

/// What all addresses begin with.
pub const AREA: &str = "rencana";

/// The check of a printed sum, which the rulebook links to.
pub const CHECK: &str = "rencana/periksa";

const BESIDE: &str = "rencana/banding";

impl route::Route for Route {
    type Rules = PlannerRules;

    fn parse(address: &str, _rules: &PlannerRules) -> Option<Self> {
        match route::split(address) {
            (AREA, Some(hash)) => Some(Self::Shared {
                hash: hash.to_owned(),
            }),
            (AREA, None) => Some(Self::Plan),
            (BESIDE, hash) => Some(Self::Beside {
                hash: hash.unwrap_or_default().to_owned(),
            }),
            (CHECK, _) => Some(Self::Check),
            ("rencana/usulan", _) => Some(Self::Proposal),
            _ => None,
        }
    }

    fn path(&self) -> String {
        match self {
            Self::Plan => AREA.to_owned(),
            Self::Shared { hash } => [AREA, "#", hash].concat(),
            Self::Beside { hash } if hash.is_empty() => BESIDE.to_owned(),
            Self::Beside { hash } => [BESIDE, "#", hash].concat(),
            Self::Check => CHECK.to_owned(),
            Self::Proposal => "rencana/usulan".to_owned(),
        }
    }

    fn all(_rules: &PlannerRules) -> Vec<Self> {
        let kept = Self::Beside { hash: String::new() };
        vec![Self::Plan, kept, Self::Check, Self::Proposal]
    }
}
