//! Text as a tree: what a case file holds before anybody asks what it means.

use serde::{Deserialize, Serialize};
use std::fmt;

#[path = "yaml.rs"]
mod yaml;

/// A value of a case file. Keys keep their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tree {
    /// Nothing: an empty value or `~`.
    Nothing,
    /// An unquoted `true` or `false`.
    Bool(bool),
    /// A whole number.
    Whole(i64),
    /// A number with decimals, as its digits.
    Decimal(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// Keys with values.
    Map(Vec<(String, Tree)>),
}

impl Tree {
    /// The value of `key`, if this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Map(pairs) => pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            Self::Nothing
            | Self::Bool(_)
            | Self::Whole(_)
            | Self::Decimal(_)
            | Self::Text(_)
            | Self::List(_) => None,
        }
    }
}

impl fmt::Display for Tree {
    /// As a person would write it on one line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("nothing"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Whole(number) => write!(f, "{number}"),
            Self::Decimal(text) | Self::Text(text) => f.write_str(text),
            Self::List(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index > 0 { ", " } else { "" })?;
                }
                f.write_str("]")
            }
            Self::Map(pairs) => {
                f.write_str("{")?;
                for (index, (key, value)) in pairs.iter().enumerate() {
                    write!(f, "{}{key}: {value}", if index > 0 { ", " } else { "" })?;
                }
                f.write_str("}")
            }
        }
    }
}
