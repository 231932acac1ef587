//! Addresses.

use crate::answers::Topic;
use crate::platform::address;

/// The address of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The start screen.
    Start,
    /// One question, on the way through.
    Question {
        /// Which.
        topic: Topic,
    },
    /// One question, to change its answer.
    Change {
        /// Which.
        topic: Topic,
    },
    /// Check your answers.
    Review,
    /// The result.
    Result,
    /// No such screen.
    NotFound,
}

impl Route {
    /// The screen at `path`, which is relative to where the app lives and has no slash in front.
    pub fn parse(path: &str) -> Self {
        let topic = |id: &str, route: fn(Topic) -> Self| Topic::parse(id).map_or(Self::NotFound, route);
        match path.trim_end_matches('/').split_once('/') {
            Some(("cek", id)) => topic(id, |topic| Self::Question { topic }),
            Some(("ubah", id)) => topic(id, |topic| Self::Change { topic }),
            Some(_) => Self::NotFound,
            None => match path.trim_end_matches('/') {
                "" => Self::Start,
                "periksa" => Self::Review,
                "hasil" => Self::Result,
                _ => Self::NotFound,
            },
        }
    }

    /// The screen at the page's own address.
    pub fn here() -> Self {
        Self::parse(&address::path())
    }

    /// Goes there.
    pub fn go(self) {
        address::go(&self.path());
    }

    /// The address, as [`Route::parse`] reads it.
    pub fn path(self) -> String {
        match self {
            Self::Start => String::new(),
            Self::Question { topic } => ["cek/", topic.id()].concat(),
            Self::Change { topic } => ["ubah/", topic.id()].concat(),
            Self::Review => "periksa".to_owned(),
            Self::Result => "hasil".to_owned(),
            Self::NotFound => "tidak-ada".to_owned(),
        }
    }
}
