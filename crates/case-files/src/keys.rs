//! Keys with values, as a struct that knows all of them: declared once, they are read, written, compared and told to other
//! programs.

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

/// What a question is asked with: a struct of the keys that must be there and those that may be missing, in the order in
/// which complaints name them.
macro_rules! input {
    (
        $(#[doc = $doc:literal])+ $(#[derive($derived:ident)])? pub struct $name:ident
        required { $($(#[doc = $needed_doc:literal])+ $needed:ident: $needed_type:ty,)* }
        given { $($(#[doc = $given_doc:literal])+ $given:ident: $given_type:ty,)* }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, serde::Deserialize)]
        $(#[derive($derived)])?
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[doc = $needed_doc])+ #[serde(deserialize_with = "crate::keys::required")] pub $needed: $needed_type,)*
            $($(#[doc = $given_doc])+ #[serde(default, deserialize_with = "crate::keys::given")]
            pub $given: Option<$given_type>,)*
        }

        impl $name {
            /// Reads keys with values.
            ///
            /// # Errors
            ///
            /// The key, what was found there and what would be right.
            pub fn read(found: &serde_json::Value) -> Result<Self, String> {
                $crate::keys::keys("", found)
            }

            /// As an interface of TypeScript.
            pub(crate) fn typescript(name: &str) -> String {
                use $crate::typescript::{Presence, interface, key};
                let keys = [
                    $(key::<$needed_type>(stringify!($needed), concat!($($needed_doc),+), Presence::Always),)*
                    $(key::<$given_type>(stringify!($given), concat!($($given_doc),+), Presence::MayBeMissing),)*
                ];
                interface(name, concat!($($doc),+), &keys)
            }
        }
    };
}

/// What a question is answered with: `Answer`, what the engine says, and `Output`, what a case expects of it. A type
/// with `| nothing` behind it is of a key that an answer may not have.
macro_rules! output {
    (
        $(#[doc = $doc:literal])+ pub struct Answer {
            $($(#[doc = $key_doc:literal])+ $key:ident: $type:ty $(| $nothing:ident)?,)+
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Answer {
            $($(#[doc = $key_doc])+ pub $key: $crate::keys::answered!($type $(, $nothing)?),)+
        }

        /// What can be expected of it: only the keys named are compared.
        #[derive(Clone, Debug, Default, serde::Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct Output {
            $($(#[doc = $key_doc])+ pub $key: $crate::expectation::Expectation<$type>,)+
        }

        impl Answer {
            /// By its keys, as a case file writes it.
            pub fn written(&self) -> serde_json::Map<String, serde_json::Value> {
                let keys = [$((stringify!($key), $crate::keys::written!(self.$key $(, $nothing)?)),)+];
                keys.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
            }

            /// As an interface of TypeScript.
            pub(crate) fn typescript(name: &str) -> String {
                use $crate::typescript::{interface, key};
                let keys = [$(key::<$type>(
                    stringify!($key), concat!($($key_doc),+), $crate::keys::presence!($($nothing)?),
                ),)+];
                interface(name, concat!($($doc),+), &keys)
            }
        }

        impl Output {
            /// The keys that are named, as the case file writes them.
            pub fn named(&self) -> serde_json::Map<String, serde_json::Value> {
                let keys = [$((stringify!($key), self.$key.named()),)+];
                keys.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
            }
        }
    };
}

/// The type of a key of an answer.
macro_rules! answered {
    ($type:ty) => { $type };
    ($type:ty, nothing) => { Option<$type> };
}

/// The value of a key of an answer.
macro_rules! written {
    ($value:expr) => {
        $crate::written::Written::written(&$value)
    };
    ($value:expr, nothing) => {
        $crate::written::or_nothing($value.as_ref())
    };
}

/// Whether an answer has the key always.
macro_rules! presence {
    () => {
        $crate::typescript::Presence::Always
    };
    (nothing) => {
        $crate::typescript::Presence::MayBeNothing
    };
}

pub(crate) use {answered, input, output, presence, written};
