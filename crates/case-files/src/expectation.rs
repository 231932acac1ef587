//! What a case expects under a key of its `output`.

use crate::written::Written;
use serde_json::Value;

/// What a case expects of an answer under one key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Expectation<T> {
    /// The key is not named: whatever the answer has there is right.
    #[default]
    Unnamed,
    /// The key is named with an empty value: the answer must not have it.
    Nothing,
    /// The answer must have exactly this.
    Value(T),
}

impl<T> Expectation<T> {
    /// The value that is expected, if there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Unnamed | Self::Nothing => None,
            Self::Value(value) => Some(value),
        }
    }

    /// As a case file writes it; `None` if the key is not named.
    pub(crate) fn named(&self) -> Option<Value>
    where
        T: Written,
    {
        match self {
            Self::Unnamed => None,
            Self::Nothing => Some(Value::Null),
            Self::Value(value) => Some(value.written()),
        }
    }
}
