//! What a case expects under a key of its `output`.

use crate::readable::Readable;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde_json::Value;
use std::collections::BTreeMap;

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

/// Values by the id of a scheme. Schemes that are not named may have any.
pub type BySchemeId<T> = BTreeMap<String, Expectation<T>>;

impl<T> Expectation<T> {
    /// The value that is expected, if there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Unnamed | Self::Nothing => None,
            Self::Value(value) => Some(value),
        }
    }
}

/// Reads the value of a key that is named.
///
/// # Errors
///
/// What was found and what would be right.
pub(crate) fn expectation<T: Readable>(found: &Value) -> Result<Expectation<T>, String> {
    if found.is_null() {
        return Ok(Expectation::Nothing);
    }
    T::read(found).map(Expectation::Value)
}

impl<'de, T: Readable> Deserialize<'de> for Expectation<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        expectation(&Value::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}
