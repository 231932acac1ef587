//! Occupations and the everyday words people search them by.

use crate::names;
use crate::tables::OCCUPATIONS;
use payung_values::engagement::Engagement;
use payung_values::sector::Sector;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An informal occupation.
#[derive(Debug)]
pub struct Occupation {
    /// Its id: Indonesian words joined by `_`.
    pub id: &'static str,
    /// Whether it is driving or delivering.
    pub sector: Sector,
    /// How people of this occupation usually work.
    pub engagement: Engagement,
    /// Its place among the eight most often chosen, from 1.
    pub common: Option<u8>,
}

impl Occupation {
    /// Its name.
    pub fn label(&self) -> &'static str {
        self.words(0)
    }

    /// A word of explanation.
    pub fn hint(&self) -> Option<&'static str> {
        Some(self.words(1)).filter(|hint| !hint.is_empty())
    }

    /// Everyday words for it, divided by `|`.
    pub fn synonyms(&self) -> &'static str {
        self.words(2)
    }

    fn words(&self, part: usize) -> &'static str {
        OCCUPATIONS
            .binary_search_by_key(&self.id, |occupation| occupation.id)
            .map_or("", |place| names::occupation(place, part))
    }

    /// The occupation with this id.
    pub fn parse(id: &str) -> Option<&'static Self> {
        OCCUPATIONS
            .binary_search_by_key(&id, |occupation| occupation.id)
            .ok()
            .and_then(|index| OCCUPATIONS.get(index))
    }
}

impl PartialEq for Occupation {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Occupation {}

/// Between page and worker an occupation goes by its place in [`OCCUPATIONS`].
impl Serialize for Occupation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let place = OCCUPATIONS.iter().position(|one| one == self);
        let place = place.and_then(|place| u16::try_from(place).ok());
        let place = place.ok_or_else(|| serde::ser::Error::custom("an occupation of no rule"))?;
        serializer.serialize_u16(place)
    }
}

impl<'de> Deserialize<'de> for &'static Occupation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let place = u16::deserialize(deserializer)?;
        let occupation = OCCUPATIONS.get(usize::from(place));
        occupation.ok_or_else(|| serde::de::Error::custom("an occupation of no rule"))
    }
}
