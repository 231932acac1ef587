//! What a search found, in words.

use crate::texts::{Texts, args};
use core::fmt::Display;
use payung_rules::area::Area;
use payung_rules::occupation::Occupation;
use payung_rules::work_word::WorkWord;
use payung_typed::finder::{Fit, Found};

/// What is said above the rows, and what to try where there are none.
#[derive(Debug, Default)]
pub struct Said {
    /// How many were found, or what the rows are.
    pub count: String,
    /// What to try.
    pub advice: Option<String>,
}

impl Said {
    fn only(count: impl Display) -> Self {
        Self {
            count: count.to_string(),
            advice: None,
        }
    }
}

/// Of a search for an area; an empty one shows the common areas.
pub fn areas(texts: Texts, typed: &str, found: &Found<Area>) -> Said {
    if typed.trim().is_empty() {
        return Said::only(texts.often_chosen());
    }
    let (count, more) = counted(found);
    match (found.total, found.fit) {
        (0, _) => Said {
            count: texts.area_none(args::AreaNone { typed }).to_string(),
            advice: Some(texts.area_none_hint().to_string()),
        },
        (_, Fit::Near | Fit::Partly) => Said::only(texts.found_near(args::FoundNear { typed })),
        _ if more == 0 => Said::only(texts.area_matches(args::AreaMatches { count: &count })),
        _ => Said::only(texts.area_more(args::AreaMore {
            count: &count,
            more: &more.to_string(),
        })),
    }
}

/// Of a search for an area that offers nothing before somebody types.
pub fn areas_typed(texts: Texts, typed: &str, found: &Found<Area>) -> Said {
    if typed.trim().is_empty() {
        return Said::default();
    }
    areas(texts, typed, found)
}

/// Of a search for an occupation, with words for ways of working; an empty one shows the common occupations.
pub fn occupations(texts: Texts, typed: &str, found: &Found<Occupation>, ways: &[&WorkWord]) -> Said {
    if typed.trim().is_empty() {
        return Said::only(texts.often_chosen());
    }
    let (_, more) = counted(found);
    let count = (found.total + ways.len()).to_string();
    match (found.total, found.fit) {
        (0, _) if ways.is_empty() => Said {
            count: texts.occupation_none(args::OccupationNone { typed }).to_string(),
            advice: Some(texts.occupation_none_hint().to_string()),
        },
        (1.., Fit::Near | Fit::Partly) => Said::only(texts.found_near(args::FoundNear { typed })),
        _ if more == 0 => Said::only(texts.occupation_matches(args::OccupationMatches { count: &count })),
        _ => Said::only(texts.occupation_more(args::OccupationMore {
            count: &count,
            more: &more.to_string(),
        })),
    }
}

/// How many in all, and how many beyond those shown.
fn counted<T>(found: &Found<T>) -> (String, usize) {
    let more = found.total.saturating_sub(found.rows.len());
    (found.total.to_string(), more)
}
