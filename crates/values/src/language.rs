//! The languages there are texts in.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};

/// A language there are texts in, in `locales/` and in the rule files, and what a program has loaded of its texts.
#[derive(Clone, Copy)]
pub struct Language(&'static Loaded);

/// What was loaded.
struct Loaded {
    code: &'static str,
    /// The labels of the rule files, by place; empty for what was not loaded.
    labels: Vec<&'static str>,
    /// Whether something was asked for that was not loaded.
    is_short: AtomicBool,
}

/// What stands between a label and its original.
const ORIGINALLY: char = '\u{5}';

impl Language {
    /// Indonesian, of which no label was loaded: those of rules with their labels are there all the same.
    pub fn indonesian() -> Self {
        static INDONESIAN: Loaded = Loaded {
            code: "id",
            labels: Vec::new(),
            is_short: AtomicBool::new(false),
        };
        Self(&INDONESIAN)
    }

    /// The language of an ISO 639 code, with the labels that were loaded.
    pub fn loaded(code: &'static str, labels: Vec<&'static str>) -> Self {
        Self(Box::leak(Box::new(Loaded {
            code,
            labels,
            is_short: AtomicBool::new(false),
        })))
    }

    /// Whether labels of the rule files were loaded.
    pub fn has_labels(self) -> bool {
        !self.0.labels.is_empty()
    }

    /// Its ISO 639 code.
    pub const fn code(self) -> &'static str {
        self.0.code
    }

    /// A label of the rule files that was loaded.
    pub fn label(self, place: u16) -> &'static str {
        let label = self.whole(place);
        label.split_once(ORIGINALLY).map_or(label, |(label, _)| label)
    }

    /// The same as the original says it, where that was loaded, too.
    pub fn original_label(self, place: u16) -> &'static str {
        let label = self.whole(place);
        label
            .split_once(ORIGINALLY)
            .map_or(label, |(_, original)| original)
    }

    fn whole(self, place: u16) -> &'static str {
        let label = self.0.labels.get(usize::from(place)).copied().unwrap_or_default();
        if label.is_empty() {
            self.miss();
        }
        label
    }

    /// Notes that something was asked for that was not loaded.
    pub fn miss(self) {
        self.0.is_short.store(true, Ordering::Relaxed);
    }

    /// Whether something was asked for that was not loaded: what was made of it is not to be shown.
    pub fn is_short(self) -> bool {
        self.0.is_short.load(Ordering::Relaxed)
    }
}

/// Two are the same if they are one language.
impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Language {}

impl fmt::Debug for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}
