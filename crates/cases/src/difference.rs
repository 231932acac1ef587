//! Where an answer is not what a case expects.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;

/// A value of an answer that is not the one expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// The key below `output`.
    pub key: String,
    /// The scheme, of values by scheme.
    pub scheme: Option<String>,
    /// What the case expects.
    pub expected: Said,
    /// What came.
    pub got: Said,
}

/// A value in a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Said {
    /// None.
    Nothing,
    /// A sum or a count.
    Number(i64),
    /// A word of the case format.
    Word(String),
    /// Several.
    List(Vec<Said>),
    /// One for each scheme.
    ByScheme,
}

/// Compares the keys that are named, and of values by scheme the schemes that are named; all that differs.
pub(crate) fn compare(expected: &Map<String, Value>, got: &Map<String, Value>) -> Vec<Difference> {
    let mut differences = Vec::new();
    let mut differ = |key: &str, scheme: Option<&String>, expected: &Value, got: Option<&Value>| {
        let got = got.unwrap_or(&Value::Null);
        if expected != got {
            differences.push(Difference {
                key: key.to_owned(),
                scheme: scheme.cloned(),
                expected: said(expected),
                got: said(got),
            });
        }
    };
    for (key, expected) in expected {
        let got = got.get(key);
        match expected {
            Value::Object(by_scheme) => {
                for (id, expected) in by_scheme {
                    differ(key, Some(id), expected, got.and_then(|got| got.get(id)));
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
                differ(key, None, expected, got);
            }
        }
    }
    differences
}

fn said(value: &Value) -> Said {
    match value {
        Value::Null => Said::Nothing,
        Value::Number(number) => number
            .as_i64()
            .map_or_else(|| Said::Word(number.to_string()), Said::Number),
        Value::String(text) => Said::Word(text.clone()),
        Value::Array(items) => Said::List(items.iter().map(said).collect()),
        Value::Object(_) => Said::ByScheme,
        Value::Bool(truth) => Said::Word(truth.to_string()),
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.key)?;
        if let Some(scheme) = &self.scheme {
            write!(f, ".{scheme}")?;
        }
        write!(f, " expected {}, got {}", self.expected, self.got)
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("nothing"),
            Self::Number(number) => write!(f, "{number}"),
            Self::Word(word) => f.write_str(word),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(ToString::to_string).collect();
                write!(f, "[{}]", items.join(", "))
            }
            Self::ByScheme => f.write_str("a value a scheme"),
        }
    }
}
