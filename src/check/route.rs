//! Addresses.

use crate::platform::address;
use payung_check::answers::Topic;

/// The address of a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// The result on one sheet, to print.
    Sheet,
    /// Choices side by side.
    Compare,
    /// For somebody who employs a domestic worker.
    Household,
    /// The result of an example person.
    Example {
        /// Which.
        id: String,
    },
    /// The result that a link carries behind its `#`.
    Shared {
        /// What stands behind the `#`.
        hash: String,
    },
    /// No such screen.
    NotFound,
}

impl Route {
    /// The screen at the page's own address.
    pub fn here() -> Self {
        match (Self::parse(&address::path()), address::hash()) {
            (Self::Start, Some(hash)) => Self::Shared { hash },
            (route, _) => route,
        }
    }

    /// The screen at `path`, which is relative to where the app lives and has no slash in front.
    pub fn parse(path: &str) -> Self {
        let path = path.trim_end_matches('/');
        let topic = |id: &str, route: fn(Topic) -> Self| Topic::parse(id).map_or(Self::NotFound, route);
        match (path, path.split_once('/')) {
            ("", _) => Self::Start,
            ("periksa", _) => Self::Review,
            ("hasil", _) => Self::Result,
            ("lembar", _) => Self::Sheet,
            ("banding", _) => Self::Compare,
            ("majikan", _) => Self::Household,
            (_, Some(("cek", id))) => topic(id, |topic| Self::Question { topic }),
            (_, Some(("ubah", id))) => topic(id, |topic| Self::Change { topic }),
            (_, Some(("contoh", id))) => Self::Example { id: id.to_owned() },
            _ => Self::NotFound,
        }
    }

    /// Goes there.
    pub fn go(&self) {
        address::go(&self.path());
    }

    /// The address, as [`Route::here`] reads it.
    pub fn path(&self) -> String {
        match self {
            Self::Start => String::new(),
            Self::Question { topic } => ["cek/", topic.id()].concat(),
            Self::Change { topic } => ["ubah/", topic.id()].concat(),
            Self::Review => "periksa".to_owned(),
            Self::Result => "hasil".to_owned(),
            Self::Sheet => "lembar".to_owned(),
            Self::Compare => "banding".to_owned(),
            Self::Household => "majikan".to_owned(),
            Self::Example { id } => ["contoh/", id].concat(),
            Self::Shared { hash } => ["#", hash].concat(),
            Self::NotFound => "tidak-ada".to_owned(),
        }
    }
}
