//! Notes for people of particular occupations or ways of working.

use crate::occupation::Occupation;
use payung_values::citation::Basis;
use payung_values::engagement::Engagement;
use payung_values::local_text::LocalText;

/// A group of workers and what they should know besides their schemes: one entry of `rules/groups.toml`.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    /// Its id.
    pub id: &'static str,
    /// The ids of the occupations it is for.
    pub occupations: &'static [&'static str],
    /// The ways of working it is for, whatever the occupation.
    pub engagements: &'static [Engagement],
    /// Whom or what it is about.
    pub title: LocalText,
    /// What they should know; at least one note.
    pub notes: &'static [LocalText],
    /// What all notes rest on. Its first day is often that of a report and not to be printed.
    pub basis: Basis,
}

impl Group {
    /// Every group that has this occupation or this engagement, in the order of the file.
    /// Where neither is known there is none.
    pub fn all_for(
        groups: &'static [Self],
        occupation: Option<&'static Occupation>,
        engagement: Option<Engagement>,
    ) -> impl Iterator<Item = &'static Self> {
        groups.iter().filter(move |group| {
            occupation.is_some_and(|occupation| group.occupations.contains(&occupation.id))
                || engagement.is_some_and(|engagement| group.engagements.contains(&engagement))
        })
    }
}
