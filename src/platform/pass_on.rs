//! Passing something on: the clipboard and the device's own share sheet. Both only when the person asks.
//!
//! Pages without a secure address have neither.

use crate::platform::optional::{get, method, promised};
use crate::platform::window;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

fn navigator() -> Option<JsValue> {
    get(window()?.as_ref(), "navigator")
}

/// Whether the device has a share sheet.
pub fn can_share() -> bool {
    navigator().is_some_and(|navigator| method(&navigator, "share").is_some())
}

/// Opens the device's share sheet. Somebody who closes it has changed their mind, which is no error.
pub fn share(title: &str, text: &str) {
    let data = Object::new();
    for (key, value) in [("title", title), ("text", text)] {
        // A new object takes every key.
        let _ = Reflect::set(&data, &key.into(), &value.into());
    }
    let shared = navigator().and_then(|navigator| promised(&navigator, "share", &[data.as_ref()]));
    let Some(shared) = shared else { return };
    spawn_local(async move {
        let _ = JsFuture::from(shared).await;
    });
}

/// Copies `text` and then says whether it worked.
pub fn copy(text: &str, told: impl FnOnce(bool) + 'static) {
    let copied = navigator()
        .and_then(|navigator| get(&navigator, "clipboard"))
        .and_then(|clipboard| promised(&clipboard, "writeText", &[&text.into()]));
    spawn_local(async move {
        told(match copied {
            Some(copied) => JsFuture::from(copied).await.is_ok(),
            None => false,
        });
    });
}
