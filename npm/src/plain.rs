//! Values of JavaScript as plain values, and back.

use js_sys::JSON;
use serde_json::{Map, Value};
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

/// The largest whole number that JavaScript tells from the next one.
const MOST: u64 = (1 << 53) - 1;

/// What a program handed in. What JSON has no form for becomes its words, so that it is refused by them and not lost.
///
/// # Errors
///
/// If it holds itself, or is nested too deep.
pub(crate) fn read(given: &JsValue) -> Result<Value, String> {
    let in_words = Closure::<dyn Fn(JsValue, JsValue) -> JsValue>::new(|_key: JsValue, value: JsValue| {
        words(&value).map_or(value, JsValue::from)
    });
    let wrong = "keys with plain values: texts, numbers and lists";
    let text = JSON::stringify_with_replacer(given, in_words.as_ref())
        .map_err(|problem| format!("`input` cannot be read ({problem:?}); it must be {wrong}"))?;
    // Nothing at all has no form, either.
    let Some(text) = text.as_string() else {
        return Ok(Value::Null);
    };
    serde_json::from_str(&text)
        .map_err(|problem| format!("`input` cannot be read ({problem}); it must be {wrong}"))
}

/// What JSON has no form for, in words.
fn words(value: &JsValue) -> Option<String> {
    let odd_number = value.as_f64().filter(|number| !number.is_finite());
    let kinds = [
        (value.is_bigint(), "a BigInt"),
        (value.is_function(), "a function"),
        (value.is_symbol(), "a symbol"),
    ];
    let kind = kinds
        .into_iter()
        .find_map(|(is, kind)| is.then(|| kind.to_owned()));
    odd_number.map(|number| number.to_string()).or(kind)
}

/// What a program is handed.
///
/// # Errors
///
/// If a sum is larger than JavaScript counts.
pub(crate) fn write(answer: Map<String, Value>) -> Result<JsValue, String> {
    for (key, value) in &answer {
        if !is_counted(value) {
            return Err(format!(
                "`{key}` is larger than {MOST}, up to which JavaScript counts; ask for less at once"
            ));
        }
    }
    JSON::parse(&Value::Object(answer).to_string()).map_err(|problem| format!("{problem:?}"))
}

/// Whether JavaScript can hold every number of it.
fn is_counted(value: &Value) -> bool {
    match value {
        Value::Number(number) => number
            .as_i64()
            .is_some_and(|number| number.unsigned_abs() <= MOST),
        Value::Array(items) => items.iter().all(is_counted),
        Value::Object(keys) => keys.values().all(is_counted),
        Value::Null | Value::Bool(_) | Value::String(_) => true,
    }
}
