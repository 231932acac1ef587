//! Occupations and the everyday words people search them by.

use super::tables::OCCUPATIONS;
use crate::domain::citation::Label;
use crate::domain::engagement::Engagement;
use crate::domain::sector::Sector;

/// An informal occupation.
#[derive(Debug)]
pub struct Occupation {
    /// Its id: Indonesian words joined by `_`.
    pub id: &'static str,
    /// Its name.
    pub label: Label,
    /// A word of explanation.
    pub hint: Option<Label>,
    /// Everyday words for it, divided by `|`.
    pub synonyms: &'static str,
    /// Whether it is driving or delivering.
    pub sector: Sector,
    /// How people of this occupation usually work.
    pub engagement: Engagement,
    /// Its place among the eight most often chosen, from 1.
    pub common: Option<u8>,
}

impl Occupation {
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
