//! Single values of answers, as a case file writes them.

use crate::by_scheme::BySchemeId;
use payung_values::criterion_id::CriterionId;
use payung_values::route::Route;
use payung_values::rupiah::Rupiah;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use payung_values::vocabulary::Word as _;
use payung_values::welfare::Welfare;
use serde_json::Value;

/// A value of an answer.
pub(crate) trait Written {
    /// As a case file writes it.
    fn written(&self) -> Value;
}

/// Declares closed sets of words as values of answers.
macro_rules! words {
    ($($word:ty),+) => {
        $(impl Written for $word {
            fn written(&self) -> Value {
                self.word().into()
            }
        })+
    };
}

words!(CriterionId, Route, Segment, Truth);

impl Written for Rupiah {
    fn written(&self) -> Value {
        self.get().into()
    }
}

impl Written for i64 {
    fn written(&self) -> Value {
        (*self).into()
    }
}

impl<T: Written> Written for Vec<T> {
    fn written(&self) -> Value {
        self.iter().map(Written::written).collect()
    }
}

/// A welfare label, or `unknown`.
impl Written for Option<Welfare> {
    fn written(&self) -> Value {
        self.map_or("unknown", Welfare::id).into()
    }
}

impl<T: Written> Written for BySchemeId<T> {
    fn written(&self) -> Value {
        let pairs = self
            .iter()
            .map(|(id, value)| (id.clone(), or_nothing(value.as_ref())));
        Value::Object(pairs.collect())
    }
}

/// A value that may be missing; nothing is empty.
pub(crate) fn or_nothing<T: Written>(value: Option<&T>) -> Value {
    value.map_or(Value::Null, Written::written)
}
