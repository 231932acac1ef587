//! Where an answer is not what a case expects.

use serde_json::{Map, Value};

/// Compares the keys that are named, and of values by scheme the schemes that are named.
///
/// # Errors
///
/// All that differs on one line, each as `key expected X, got Y`.
pub(crate) fn compare(expected: &Map<String, Value>, got: &Map<String, Value>) -> Result<(), String> {
    let mut differences = Vec::new();
    let mut differ = |key: &str, expected: &Value, got: Option<&Value>| {
        let got = got.unwrap_or(&Value::Null);
        if expected != got {
            differences.push(format!("{key} expected {}, got {}", said(expected), said(got)));
        }
    };
    for (key, expected) in expected {
        let got = got.get(key);
        match expected {
            Value::Object(by_scheme) => {
                for (id, expected) in by_scheme {
                    differ(&format!("{key}.{id}"), expected, got.and_then(|got| got.get(id)));
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
                differ(key, expected, got);
            }
        }
    }
    if differences.is_empty() {
        Ok(())
    } else {
        Err(differences.join("; "))
    }
}

/// A value in a sentence.
fn said(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(said).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(_) => "a value a scheme".to_owned(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}
