//! Addresses of the planner: all begin with `rencana`.

use crate::platform::address;

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
    /// The check of a published budget.
    Check,
    /// The proposal to print.
    Proposal,
    /// No such screen.
    NotFound,
}

impl Route {
    /// The screen at the page's own address.
    pub fn here() -> Self {
        let path = address::path();
        match (path.trim_end_matches('/'), address::hash()) {
            ("rencana", Some(hash)) => Self::Shared { hash },
            ("rencana", None) => Self::Plan,
            ("rencana/periksa", _) => Self::Check,
            ("rencana/usulan", _) => Self::Proposal,
            _ => Self::NotFound,
        }
    }

    /// Goes there.
    pub fn go(&self) {
        address::go(&self.path());
    }

    /// The address, as [`Route::here`] reads it.
    pub fn path(&self) -> String {
        match self {
            Self::Plan => "rencana".to_owned(),
            Self::Shared { hash } => ["rencana#", hash].concat(),
            Self::Check => "rencana/periksa".to_owned(),
            Self::Proposal => "rencana/usulan".to_owned(),
            Self::NotFound => "rencana/tidak-ada".to_owned(),
        }
    }
}
