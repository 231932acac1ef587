//! Keys with values, as a struct that knows all of them.

use crate::readable::Readable;
use serde::Deserialize as _;
use serde::de::{DeserializeOwned, Deserializer, Error as _};
use serde_json::Value;

/// Reads `found`, which stands under the key `under` (empty: nowhere).
///
/// # Errors
///
/// The way to the key, what was found and what would be right.
pub(crate) fn keys<T: DeserializeOwned>(under: &str, found: &Value) -> Result<T, String> {
    let problem = |path: &str, problem: &str| match (under, path) {
        ("", ".") => problem.to_owned(),
        ("", path) => format!("`{path}`: {problem}"),
        (under, ".") => format!("`{under}`: {problem}"),
        (under, path) => format!("`{under}.{path}`: {problem}"),
    };
    // A list would fill the keys by their order.
    if !found.is_object() {
        return Err(problem(
            ".",
            &format!("found {found}; it must be keys with values"),
        ));
    }
    serde_path_to_error::deserialize(found)
        .map_err(|error| problem(&error.path().to_string(), &error.inner().to_string()))
}

/// A value that may be missing or empty.
///
/// # Errors
///
/// What was found and what would be right.
pub(crate) fn given<'de, D: Deserializer<'de>, T: Readable>(deserializer: D) -> Result<Option<T>, D::Error> {
    let found = Value::deserialize(deserializer)?;
    if found.is_null() {
        return Ok(None);
    }
    T::read(&found).map(Some).map_err(D::Error::custom)
}

/// A value that must be there.
///
/// # Errors
///
/// What was found and what would be right.
pub(crate) fn required<'de, D: Deserializer<'de>, T: Readable>(deserializer: D) -> Result<T, D::Error> {
    T::read(&Value::deserialize(deserializer)?).map_err(D::Error::custom)
}
