//! Handing the person a file to keep. It is made on the device and comes from nowhere else.

use crate::platform::window;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Saves `content` under `name`, as the browser saves downloads.
pub fn save(name: &str, content: &Blob) {
    let save = || {
        let address = Url::create_object_url_with_blob(content).ok()?;
        let document = window()?.document()?;
        let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
        link.set_href(&address);
        link.set_download(name);
        link.click();
        // The browser has taken the content with the click; the address alone is forgotten.
        Url::revoke_object_url(&address).ok()
    };
    // Where files cannot be made there is nothing to save to.
    let _ = save();
}

/// Saves comma-separated values under `name`.
pub fn save_csv(name: &str, csv: &str) {
    save_as(name, csv, "text/csv;charset=utf-8");
}

/// Saves a text under `name`.
pub fn save_text(name: &str, text: &str) {
    save_as(name, text, "text/plain;charset=utf-8");
}

fn save_as(name: &str, text: &str, kind: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(text.as_bytes()));
    if let Ok(content) = Blob::new_with_u8_array_sequence_and_options(&parts, &options) {
        save(name, &content);
    }
}
