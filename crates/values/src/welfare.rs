//! Welfare labels and deciles.

use crate::registry::Registry;

vocabulary! {
    /// A welfare label, from the register or from a decile.
    pub enum Welfare {
        /// Miskin ekstrem.
        ExtremePoor = "extreme_poor",
        /// Miskin.
        Poor = "poor",
        /// Hampir miskin.
        NearPoor = "near_poor",
        /// Above the poor.
        NotPoor = "not_poor",
    }
}

impl Welfare {
    /// The label of a register entry; `None` for a family that is not listed.
    pub const fn of_registry(registry: Registry) -> Option<Self> {
        match registry {
            Registry::ExtremePoor => Some(Self::ExtremePoor),
            Registry::Poor => Some(Self::Poor),
            Registry::NearPoor => Some(Self::NearPoor),
            Registry::NotPoor => Some(Self::NotPoor),
            Registry::Unlisted => None,
        }
    }
}

/// A welfare decile of families, 1 (lowest) to 10 (highest).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "u8")]
pub struct Decile(u8);

impl TryFrom<u8> for Decile {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        Self::new(number).ok_or("a decile is 1 to 10")
    }
}

impl Decile {
    /// The decile `number`, if it is 1 to 10.
    pub const fn new(number: u8) -> Option<Self> {
        if 1 <= number && number <= 10 {
            Some(Self(number))
        } else {
            None
        }
    }

    /// All of them, the lowest first.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..).map_while(Self::new)
    }

    /// The number, 1 to 10.
    pub const fn get(self) -> u8 {
        self.0
    }
}
