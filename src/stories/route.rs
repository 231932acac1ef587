//! Addresses of this area. All begin with `manfaat`.

use crate::screen::route;
use payung_stories::link::PREFIX;
use payung_stories::rules::StoriesRules;
use payung_stories::{Story, Subject};

/// The address of a screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Route {
    /// Choose a story.
    Choose,
    /// The published claims.
    Claims,
    /// Misquoted figures.
    Misquoted,
    /// The anatomical table.
    Losses,
    /// A story.
    Told(Subject),
    /// A story with the values of a link, which stands behind the `#`, as a page or for a projector.
    Prepared(Subject, Shown, String),
    /// A slide of a story for a projector, from 0. Its address tells it behind the `#`, counted from 1, so that a slide
    /// is a link and a reload stays on it.
    Screen(Subject, usize),
}

/// How a story is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// As a page.
    Page,
    /// On a projector.
    Slides,
}

/// What all addresses begin with.
pub const AREA: &str = "manfaat";

/// Behind the address of a story: the same one for a projector.
const PROJECTOR: &str = "/layar";

impl route::Route for Route {
    type Rules = StoriesRules;

    fn parse(address: &str, rules: &StoriesRules) -> Option<Self> {
        let (path, behind) = route::split(address);
        let below = path.strip_prefix(AREA)?;
        let below = match below.strip_prefix('/') {
            Some(below) => below,
            None if below.is_empty() => return Some(Self::Choose),
            None => return None,
        };
        match below {
            "kasus" => return Some(Self::Claims),
            "keliru" => return Some(Self::Misquoted),
            "cacat" => return Some(Self::Losses),
            _ => {}
        }
        let (key, shown) = match below.strip_suffix(PROJECTOR) {
            Some(key) => (key, Shown::Slides),
            None => (below, Shown::Page),
        };
        let subject = Subject::parse(rules, key)?;
        if let Some(hash) = behind.filter(|hash| hash.starts_with(PREFIX)) {
            return Some(Self::Prepared(subject, shown, hash.to_owned()));
        }
        Some(match shown {
            Shown::Page => Self::Told(subject),
            // What is no number is the first slide; what is behind the last one, the last.
            Shown::Slides => {
                let slide = behind.and_then(|slide| slide.parse().ok()).unwrap_or(1_usize);
                Self::Screen(subject, slide.saturating_sub(1))
            }
        })
    }

    fn path(&self) -> String {
        let below = match self {
            Self::Choose => return AREA.to_owned(),
            Self::Claims => "kasus".to_owned(),
            Self::Misquoted => "keliru".to_owned(),
            Self::Losses => "cacat".to_owned(),
            Self::Told(subject) => subject.key(),
            Self::Prepared(subject, Shown::Page, hash) => [&subject.key(), "#", hash].concat(),
            Self::Prepared(subject, Shown::Slides, hash) => [&subject.key(), PROJECTOR, "#", hash].concat(),
            Self::Screen(subject, 0) => [&subject.key(), PROJECTOR].concat(),
            Self::Screen(subject, slide) => {
                [&subject.key(), PROJECTOR, "#", &(slide + 1).to_string()].concat()
            }
        };
        [AREA, "/", &below].concat()
    }

    fn all(rules: &StoriesRules) -> Vec<Self> {
        let stories = Story::ALL.iter().copied().map(Subject::Story);
        let subjects = stories.chain(rules.claims.iter().map(Subject::Claim));
        [Self::Choose, Self::Claims, Self::Misquoted, Self::Losses]
            .into_iter()
            .chain(subjects.flat_map(|subject| [Self::Told(subject), Self::Screen(subject, 0)]))
            .collect()
    }
}
