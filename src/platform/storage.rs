//! The storages of the browser.

use crate::platform::{address, optional, window};
use wasm_bindgen::JsValue;

/// A storage by its name. Where it is forbidden there is none, nor inside a page of somebody else.
pub(super) fn storage(name: &str) -> Option<JsValue> {
    if address::is_embedded() {
        return None;
    }
    optional::get(window()?.as_ref(), name)
}
