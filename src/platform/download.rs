//! Handing over a file that was made here. Nothing is sent: the browser saves bytes the page already has.

use crate::platform::page;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Comma-separated values.
    Csv,
    /// A workbook.
    Xlsx,
}

impl Kind {
    const fn mime(self) -> &'static str {
        match self {
            Self::Csv => "text/csv;charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// Saves `bytes` under `name`, as if the person had pressed a link to them. A browser that cannot does nothing.
pub fn save(name: &str, kind: Kind, bytes: &[u8]) {
    let save = || {
        let parts = Array::of1(&Uint8Array::from(bytes));
        let options = BlobPropertyBag::new();
        options.set_type(kind.mime());
        let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
        let address = Url::create_object_url_with_blob(&blob).ok()?;
        let link: HtmlAnchorElement = page::create("a")?.dyn_into().ok()?;
        link.set_href(&address);
        link.set_download(name);
        link.click();
        // The browser has taken the bytes by now; the address would keep them for as long as the page is open.
        Url::revoke_object_url(&address).ok()
    };
    let _: Option<()> = save();
}
