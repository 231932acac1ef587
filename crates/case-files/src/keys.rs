//! Keys with values, as a struct that knows all of them: declared once, they are read, written, compared and told to other
//! programs.

use crate::complaint::{Complaint, Wanted, Wrong};
use crate::expectation::Expectation;
use crate::readable::Readable;
use serde_json::{Map, Value};

/// Keys with values.
#[derive(Clone, Copy)]
pub(crate) struct Keys<'a>(&'a Map<String, Value>);

impl<'a> Keys<'a> {
    /// What `found` has under the keys that are known.
    ///
    /// # Errors
    ///
    /// If it has no keys, or another one.
    pub(crate) fn of(found: &'a Value, known: &[&str]) -> Result<Self, Complaint> {
        let wanted = || {
            let said = format!("found {found}; it must be keys with values");
            let found = found.to_string();
            Complaint::new(
                Wrong::Found {
                    found,
                    wanted: Wanted::Keys,
                },
                said,
            )
        };
        // A list would fill the keys by their order.
        let map = found.as_object().ok_or_else(wanted)?;
        if let Some(key) = map.keys().find(|key| !known.contains(&key.as_str())) {
            let quoted: Vec<String> = known.iter().map(|key| format!("`{key}`")).collect();
            let said = format!("unknown field `{key}`, expected one of {}", quoted.join(", "));
            let known = known.iter().map(|key| (*key).to_owned()).collect();
            return Err(Complaint::new(Wrong::UnknownKey(known), said).at(key));
        }
        Ok(Self(map))
    }

    /// The value under a key that is there and not empty.
    pub(crate) fn value(self, key: &str) -> Option<&'a Value> {
        self.0.get(key).filter(|value| !value.is_null())
    }

    /// A value that may be missing or empty.
    ///
    /// # Errors
    ///
    /// What was found and what would be right.
    pub(crate) fn given<T: Readable>(self, key: &str) -> Result<Option<T>, Complaint> {
        let read = |found| T::read(found).map_err(|problem| problem.at(key));
        self.value(key).map(read).transpose()
    }

    /// A value that must be there.
    ///
    /// # Errors
    ///
    /// What was found and what would be right.
    pub(crate) fn required<T: Readable>(self, key: &str) -> Result<T, Complaint> {
        let missing = || Complaint::new(Wrong::Missing(key.to_owned()), format!("missing field `{key}`"));
        T::read(self.0.get(key).ok_or_else(missing)?).map_err(|problem| problem.at(key))
    }

    /// What is expected of the value under a key.
    ///
    /// # Errors
    ///
    /// What was found and what would be right.
    pub(crate) fn expected<T: Readable>(self, key: &str) -> Result<Expectation<T>, Complaint> {
        match self.0.get(key) {
            None => Ok(Expectation::Unnamed),
            Some(Value::Null) => Ok(Expectation::Nothing),
            Some(found) => T::read(found)
                .map(Expectation::Value)
                .map_err(|problem| problem.at(key)),
        }
    }
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
        #[derive(Clone, Debug)]
        $(#[derive($derived)])?
        pub struct $name {
            $($(#[doc = $needed_doc])+ pub $needed: $needed_type,)*
            $($(#[doc = $given_doc])+ pub $given: Option<$given_type>,)*
        }

        impl $name {
            /// All of its keys.
            pub const KEYS: &[&str] = &[$(stringify!($needed),)* $(stringify!($given),)*];

            /// Reads keys with values.
            ///
            /// # Errors
            ///
            /// The key, what was found there and what would be right.
            pub fn read(found: &serde_json::Value) -> Result<Self, $crate::complaint::Complaint> {
                let keys = $crate::keys::Keys::of(found, Self::KEYS)?;
                Ok(Self {
                    $($needed: keys.required(stringify!($needed))?,)*
                    $($given: keys.given(stringify!($given))?,)*
                })
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
        #[derive(Clone, Debug, Default)]
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
            /// All of its keys.
            pub const KEYS: &[&str] = &[$(stringify!($key),)+];

            /// Reads keys with values.
            ///
            /// # Errors
            ///
            /// The key, what was found there and what would be right.
            pub(crate) fn read(found: &serde_json::Value) -> Result<Self, $crate::complaint::Complaint> {
                let keys = $crate::keys::Keys::of(found, Self::KEYS)?;
                Ok(Self { $($key: keys.expected(stringify!($key))?,)+ })
            }

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
