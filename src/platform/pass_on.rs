//! Passing something on: the clipboard and the device's own share sheet. Both only when the person asks.

use crate::platform::window;
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Navigator, ShareData};

fn navigator() -> Option<Navigator> {
    Some(window()?.navigator())
}

/// Whether the device has something of this name, such as `share` or `clipboard`. Pages without a secure address have neither.
fn has(navigator: &Navigator, name: &str) -> bool {
    Reflect::get(navigator, &JsValue::from_str(name)).is_ok_and(|found| found.is_truthy())
}

/// Whether the device has a share sheet.
pub fn can_share() -> bool {
    navigator().is_some_and(|navigator| has(&navigator, "share"))
}

/// Opens the device's share sheet. Somebody who closes it has changed their mind, which is no error.
pub fn share(title: &str, text: &str) {
    let Some(navigator) = navigator() else { return };
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    let shared = navigator.share_with_data(&data);
    spawn_local(async move {
        let _ = JsFuture::from(shared).await;
    });
}

/// Copies `text` and then says whether it worked.
pub fn copy(text: &str, told: impl FnOnce(bool) + 'static) {
    let copied = navigator()
        .filter(|navigator| has(navigator, "clipboard"))
        .map(|navigator| navigator.clipboard().write_text(text));
    spawn_local(async move {
        told(match copied {
            Some(copied) => JsFuture::from(copied).await.is_ok(),
            None => false,
        });
    });
}
