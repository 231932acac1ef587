//! Notes for people of particular occupations or ways of working.

use crate::occupation::Occupation;
use crate::tables::GROUPS;
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
        occupation: Option<&'static Occupation>,
        engagement: Option<Engagement>,
    ) -> impl Iterator<Item = &'static Self> {
        GROUPS.iter().filter(move |group| {
            occupation.is_some_and(|occupation| group.occupations.contains(&occupation.id))
                || engagement.is_some_and(|engagement| group.engagements.contains(&engagement))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Group;
    use crate::occupation::Occupation;
    use payung_values::engagement::Engagement;

    fn ids(occupation: &str, engagement: Option<Engagement>) -> Vec<&'static str> {
        let occupation = Occupation::parse(occupation);
        Group::all_for(occupation, engagement)
            .map(|group| group.id)
            .collect()
    }

    #[test]
    fn an_occupation_or_an_engagement_is_enough() {
        assert_eq!(
            ids("pekerja_rumah_tangga", None),
            ["household_duty", "household_route"]
        );
        let in_a_household = Some(Engagement::Household);
        assert_eq!(
            ids("tukang_kebun", in_a_household),
            ["household_duty", "household_route", "two_jobs"]
        );
        assert_eq!(
            ids("ojek_online", Some(Engagement::Partner)),
            ["online_transport", "platform_duty", "two_jobs"]
        );
    }

    #[test]
    fn a_group_that_fits_twice_stands_once() {
        let village = Some(Engagement::VillageOfficial);
        assert_eq!(ids("perangkat_desa", village), ["village_official"]);
        assert_eq!(ids("ketua_rt_rw", village), ["village_official", "rt_rw"]);
    }

    #[test]
    fn nobody_known_is_in_no_group() {
        assert!(ids("", None).is_empty());
        assert!(ids("nelayan", None).is_empty());
        assert!(ids("nelayan", Some(Engagement::NotWorking)).is_empty());
    }
}
