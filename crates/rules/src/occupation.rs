//! Occupations and the everyday words people search them by.

use payung_values::engagement::Engagement;
use payung_values::sector::Sector;

/// An informal occupation.
#[derive(Debug)]
pub struct Occupation {
    /// Its id: Indonesian words joined by `_`.
    pub id: &'static str,
    /// Its name.
    pub label: &'static str,
    /// A word of explanation.
    pub hint: Option<&'static str>,
    /// Everyday words for it, divided by `|`.
    pub synonyms: &'static str,
    /// How one says it in a sentence, where the name holds several.
    pub said: Option<&'static str>,
    /// How the original language says it, where the name is in another.
    pub original: Option<&'static str>,
    /// Whether it is driving or delivering.
    pub sector: Sector,
    /// How people of this occupation usually work.
    pub engagement: Engagement,
    /// Other ways in which many of this occupation work.
    pub also: &'static [Engagement],
    /// Its place among the eight most often chosen, from 1.
    pub common: Option<u8>,
}

impl Occupation {
    /// The occupation of `occupations`, which stand in order of their ids, with this id.
    pub fn parse(occupations: &'static [Self], id: &str) -> Option<&'static Self> {
        let index = occupations
            .binary_search_by_key(&id, |occupation| occupation.id)
            .ok()?;
        occupations.get(index)
    }
}

impl PartialEq for Occupation {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Occupation {}
