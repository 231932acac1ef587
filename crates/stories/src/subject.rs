//! What is told: a story that is made up, or a claim that was published.

use crate::claim::draft_of;
use crate::draft::Draft;
use crate::rules::StoriesRules;
use crate::story::Story;
use payung_rules::claim::Claim;
use payung_rules::service::Service;
use payung_values::date::Date;

/// What is told.
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
