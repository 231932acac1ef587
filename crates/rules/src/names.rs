//! The names of areas and occupations: lists, not rules, and the largest of our texts.
//!
//! They stand in the plain page, which the browser reads while the module is still on its way, and the page hands
//! them over before anything is asked. Everywhere else they are part of the program. So the tables of a program hold
//! what is [`Unnamed`], and areas and occupations are put together when it starts.

use crate::area::Area;
use crate::occupation::Occupation;
use payung_values::area_code::AreaCode;
use payung_values::engagement::Engagement;
use payung_values::sector::Sector;

/// An occupation without its words.
#[derive(Clone, Copy, Debug)]
pub struct Unnamed {
    /// As [`Occupation::id`].
    pub id: &'static str,
    /// As [`Occupation::sector`].
    pub sector: Sector,
    /// As [`Occupation::engagement`].
    pub engagement: Engagement,
    /// As [`Occupation::also`].
    pub also: &'static [Engagement],
    /// As [`Occupation::common`].
    pub common: Option<u8>,
}

/// All names: a line for each area with its name, other words and place among the common ones, an empty line, a line
/// for each occupation with label, hint, everyday words and how one says it, divided by tabs; in another language than
/// the original, how that says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Names(pub &'static str);

impl Names {
    fn parts(self) -> (&'static str, &'static str) {
        self.0.split_once("\n\n").unwrap_or_default()
    }

    /// The areas with their names; `None` unless there is a name for each and no other.
    pub fn areas(self, codes: &[AreaCode]) -> Option<Vec<Area>> {
        let names = self.parts().0.lines();
        let areas: Vec<Area> = codes
            .iter()
            .zip(names.clone())
            .map(|(code, line)| {
                let mut words = line.split('\t');
                Area {
                    code: *code,
                    name: words.next().unwrap_or_default(),
                    aliases: words.next().unwrap_or_default(),
                    common: words.next().and_then(|place| place.parse().ok()),
                }
            })
            .collect();
        (areas.len() == codes.len() && names.count() == codes.len()).then_some(areas)
    }

    /// The occupations with their words; `None` unless there is a line for each and no other.
    pub fn occupations(self, unnamed: &[Unnamed]) -> Option<Vec<Occupation>> {
        let lines = self.parts().1.lines();
        let occupations: Vec<Occupation> = unnamed
            .iter()
            .zip(lines.clone())
            .map(|(occupation, line)| {
                let mut words = line.split('\t');
                Occupation {
                    id: occupation.id,
                    label: words.next().unwrap_or_default(),
                    hint: words.next().filter(|hint| !hint.is_empty()),
                    synonyms: words.next().unwrap_or_default(),
                    said: words.next().filter(|said| !said.is_empty()),
                    original: words.next(),
                    sector: occupation.sector,
                    engagement: occupation.engagement,
                    also: occupation.also,
                    common: occupation.common,
                }
            })
            .collect();
        (occupations.len() == unnamed.len() && lines.count() == unnamed.len()).then_some(occupations)
    }
}

#[cfg(test)]
mod tests {
    use super::Names;
    use payung_values::area_code::AreaCode;

    #[test]
    fn names_of_another_build_are_refused() {
        let codes = [AreaCode::parse("64").unwrap(), AreaCode::parse("64.07").unwrap()];
        let named = Names("Kalimantan Timur\nKabupaten Kutai Barat\tkubar|sendawar\t1\n\n")
            .areas(&codes)
            .unwrap();
        assert_eq!(named[1].name, "Kabupaten Kutai Barat");
        assert_eq!((named[1].aliases, named[1].common), ("kubar|sendawar", Some(1)));
        assert_eq!((named[0].aliases, named[0].common), ("", None));
        for text in ["", "Kalimantan Timur\n\n", "a\nb\nc\n\n"] {
            assert!(Names(text).areas(&codes).is_none(), "{text:?}");
        }
    }
}
