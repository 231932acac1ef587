//! The address of this area: it has one screen.

use crate::screen::route;

/// The address of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The list.
    List,
}

/// The one address.
pub const AREA: &str = "daftar";

impl route::Route for Route {
    type Rules = ();

    fn parse(address: &str, (): &()) -> Option<Self> {
        (route::split(address).0 == AREA).then_some(Self::List)
    }

    fn path(&self) -> String {
        match self {
            Self::List => AREA.to_owned(),
        }
    }

    fn all((): &()) -> Vec<Self> {
        vec![Self::List]
    }
}
