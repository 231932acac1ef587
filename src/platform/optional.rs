//! What a browser may have or not: speech, storage, clipboard, sharing, printing, the whole screen.
//!
//! A getter of `web-sys` hands out an absent thing as if it were there, and calling it stops the program. So what is
//! optional is asked for here, by name: what is absent, forbidden or of another kind is `None`, and nothing throws.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// What `object` has under `name`; `None` where it has nothing there or refuses to say.
pub(super) fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    let found = Reflect::get(object, &JsValue::from_str(name)).ok()?;
    (!found.is_null() && !found.is_undefined()).then_some(found)
}

/// The method `name` of `object`.
pub(super) fn method(object: &JsValue, name: &str) -> Option<Function> {
    get(object, name)?.dyn_into().ok()
}

/// What the method `name` of `object` gives back; `None` where there is no such method, or where it throws.
pub(super) fn call(object: &JsValue, name: &str, arguments: &[&JsValue]) -> Option<JsValue> {
    let arguments: Array = arguments.iter().copied().collect();
    method(object, name)?.apply(object, &arguments).ok()
}

/// The same for a method that answers later. What answers at once has answered.
pub(super) fn promised(object: &JsValue, name: &str, arguments: &[&JsValue]) -> Option<Promise> {
    call(object, name, arguments).map(|answer| Promise::resolve(&answer))
}

/// Whether `object` says yes under `name`.
pub(super) fn is_true(object: &JsValue, name: &str) -> bool {
    get(object, name).is_some_and(|found| found.is_truthy())
}
