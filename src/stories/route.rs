//! Addresses of this area. All begin with `manfaat`.

use crate::screen::route;
use payung_rules::claim::Claim;
use payung_rules::service::Service;
use payung_stories::Story;
use payung_stories::claim::draft_of;
use payung_stories::draft::Draft;
use payung_stories::link::PREFIX;
use payung_stories::rules::StoriesRules;
use payung_values::date::Date;

/// What a story page tells of.
#[derive(Clone, Copy, Debug)]
pub enum Subject {
    /// One of the stories.
    Story(Story),
    /// A published claim.
    Claim(&'static Claim),
}

impl PartialEq for Subject {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Subject {
    /// Its part of an address, which is also its name in the tab's memory.
    pub fn key(self) -> String {
        match self {
            Self::Story(story) => story.id().to_owned(),
            Self::Claim(claim) => ["kasus/", claim.id].concat(),
        }
    }

    /// The subject written so.
    pub fn parse(rules: &StoriesRules, key: &str) -> Option<Self> {
        match key.split_once('/') {
            Some(("kasus", id)) => Claim::find(rules.claims, id).map(Self::Claim),
            Some(_) => None,
            None => Story::parse(key).map(Self::Story),
        }
    }

    /// The services in kind it tells of besides those on the timeline, as they are given on `day`.
    pub fn services(self, rules: &StoriesRules, day: Date) -> Vec<&'static Service> {
        let ids = match self {
            Self::Story(story) => story.services(),
            Self::Claim(_) => &[],
        };
        ids.iter()
            .filter_map(|id| Service::at(rules.claim.services, *id, day))
            .collect()
    }

    /// Its starting values.
    pub fn draft(self, rules: &StoriesRules) -> Draft {
        match self {
            Self::Story(story) => Draft::of(rules, story),
            Self::Claim(claim) => draft_of(rules, claim),
        }
    }
}

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
    /// A story with the values of a link, which stands behind the `#`.
    Prepared(Subject, String),
    /// A slide of a story for a projector, from 0. Its address tells it behind the `#`, counted from 1, so that a slide
    /// is a link and a reload stays on it.
    Screen(Subject, usize),
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
        if let Some(key) = below.strip_suffix(PROJECTOR) {
            // What is no number is the first slide; what is behind the last one, the last.
            let slide = behind.and_then(|slide| slide.parse().ok()).unwrap_or(1_usize);
            return Subject::parse(rules, key).map(|subject| Self::Screen(subject, slide.saturating_sub(1)));
        }
        let subject = Subject::parse(rules, below)?;
        let values = behind.filter(|hash| hash.starts_with(PREFIX));
        Some(values.map_or(Self::Told(subject), |hash| {
            Self::Prepared(subject, hash.to_owned())
        }))
    }

    fn path(&self) -> String {
        let below = match self {
            Self::Choose => return AREA.to_owned(),
            Self::Claims => "kasus".to_owned(),
            Self::Misquoted => "keliru".to_owned(),
            Self::Losses => "cacat".to_owned(),
            Self::Told(subject) => subject.key(),
            Self::Prepared(subject, hash) => [&subject.key(), "#", hash].concat(),
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
