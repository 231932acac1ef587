//! Addresses of this area. All begin with `manfaat`.

use payung_rules::claim::Claim;
use payung_rules::service::Service;
use payung_stories::Story;
use payung_stories::claim::draft_of;
use payung_stories::draft::Draft;
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
    pub fn parse(key: &str) -> Option<Self> {
        match key.split_once('/') {
            Some(("kasus", id)) => Claim::find(payung_current::tables::CLAIMS, id).map(Self::Claim),
            Some(_) => None,
            None => Story::parse(key).map(Self::Story),
        }
    }

    /// The services in kind it tells of besides those on the timeline, as they are given on `day`.
    pub fn services(self, day: Date) -> Vec<&'static Service> {
        let ids = match self {
            Self::Story(story) => story.services(),
            Self::Claim(_) => &[],
        };
        ids.iter()
            .filter_map(|id| Service::at(payung_current::tables::SERVICES, *id, day))
            .collect()
    }

    /// Its starting values.
    pub fn draft(self) -> Draft {
        match self {
            Self::Story(story) => Draft::of(story),
            Self::Claim(claim) => draft_of(claim),
        }
    }
}

/// The address of a screen.
#[derive(Clone, Copy, Debug, PartialEq)]
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
    /// A story for a projector.
    Screen(Subject),
    /// No such screen.
    NotFound,
}

/// What all addresses begin with.
const AREA: &str = "manfaat";

impl Route {
    /// The screen at `path`, which is relative to where the app lives and has no slash in front.
    pub fn parse(path: &str) -> Self {
        let below = path.trim_end_matches('/').strip_prefix(AREA).unwrap_or_default();
        let below = below.trim_start_matches('/');
        match below {
            "" => return Self::Choose,
            "kasus" => return Self::Claims,
            "keliru" => return Self::Misquoted,
            "cacat" => return Self::Losses,
            _ => {}
        }
        let (key, route): (&str, fn(Subject) -> Self) = match below.strip_suffix("/layar") {
            Some(key) => (key, Self::Screen),
            None => (below, Self::Told),
        };
        Subject::parse(key).map_or(Self::NotFound, route)
    }

    /// The address, as [`Route::parse`] reads it.
    pub fn path(self) -> String {
        let below = match self {
            Self::Choose => return AREA.to_owned(),
            Self::Claims => "kasus".to_owned(),
            Self::Misquoted => "keliru".to_owned(),
            Self::Losses => "cacat".to_owned(),
            Self::Told(subject) => subject.key(),
            Self::Screen(subject) => [&subject.key(), "/layar"].concat(),
            Self::NotFound => "tidak-ada".to_owned(),
        };
        [AREA, "/", &below].concat()
    }
}
