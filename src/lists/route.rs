//! The address of this area: it has one screen.

use crate::screen::route;
use payung_check::rules::PersonRules;

/// The address of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The list.
    List,
}

/// The one address.
pub const AREA: &str = "daftar";

impl route::Route for Route {
    type Rules = PersonRules;

    fn parse(address: &str, _rules: &PersonRules) -> Option<Self> {
        (route::split(address).0 == AREA).then_some(Self::List)
    }

    fn path(&self) -> String {
        match self {
            Self::List => AREA.to_owned(),
        }
    }

    fn all(_rules: &PersonRules) -> Vec<Self> {
        vec![Self::List]
    }
}
