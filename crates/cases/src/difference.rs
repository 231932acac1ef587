//! Where an answer is not what a case expects.

use payung_case_files::expectation::{BySchemeId, Expectation};
use payung_values::criterion_id::CriterionId;
use payung_values::route::Route;
use payung_values::rupiah::Rupiah;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use payung_values::vocabulary::Word as _;
use payung_values::welfare::Welfare;

/// A value of an answer, which can be written as a case file would.
pub(crate) trait Written: PartialEq {
    /// As a case file writes it.
    fn written(&self) -> String;
}

/// Declares closed sets of words as values of answers.
macro_rules! words {
    ($($word:ty),+) => {
        $(impl Written for $word {
            fn written(&self) -> String {
                self.word().to_owned()
            }
        })+
    };
}

words!(CriterionId, Route, Segment, Truth);

impl Written for Option<Welfare> {
    fn written(&self) -> String {
        self.map_or("unknown", Welfare::id).to_owned()
    }
}

impl Written for Rupiah {
    fn written(&self) -> String {
        self.get().to_string()
    }
}

impl Written for i64 {
    fn written(&self) -> String {
        self.to_string()
    }
}

impl<T: Written> Written for Vec<T> {
    fn written(&self) -> String {
        let items: Vec<String> = self.iter().map(Written::written).collect();
        format!("[{}]", items.join(", "))
    }
}

/// What differs, each as `key expected X, got Y`.
#[derive(Debug, Default)]
pub(crate) struct Differences(Vec<String>);

impl Differences {
    /// Compares one key, if the case names it.
    pub(crate) fn compare<T: Written>(&mut self, key: &str, expected: &Expectation<T>, got: Option<T>) {
        let expected = match expected {
            Expectation::Unnamed => return,
            Expectation::Nothing => None,
            Expectation::Value(expected) => Some(expected),
        };
        if expected != got.as_ref() {
            let written = |value: Option<&T>| value.map_or_else(|| "nothing".to_owned(), Written::written);
            self.0.push(format!(
                "{key} expected {}, got {}",
                written(expected),
                written(got.as_ref())
            ));
        }
    }

    /// Compares one value a scheme, of the schemes the case names.
    pub(crate) fn compare_by_scheme<T: Written>(
        &mut self,
        key: &str,
        expected: &Expectation<BySchemeId<T>>,
        got: impl Fn(&str) -> Option<T>,
    ) {
        match expected {
            Expectation::Unnamed => {}
            Expectation::Nothing => self
                .0
                .push(format!("{key} expected nothing, got a value a scheme")),
            Expectation::Value(expected) => {
                for (id, expected) in expected {
                    self.compare(&format!("{key}.{id}"), expected, got(id));
                }
            }
        }
    }

    /// Nothing differs, or all that does on one line.
    ///
    /// # Errors
    ///
    /// What differs.
    pub(crate) fn into_result(self) -> Result<(), String> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(self.0.join("; "))
        }
    }
}
