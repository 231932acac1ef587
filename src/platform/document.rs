//! The document: its title, the focus, its theme, the whole screen, printing.

use crate::platform::optional::{call, get, is_true};
use crate::platform::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, HtmlElement};

fn document() -> Option<Document> {
    window()?.document()
}

/// Sets the document's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus to the first element that matches, if there is one.
pub fn focus(selector: &str) {
    let found = document().and_then(|document| document.query_selector(selector).ok()?);
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus stays as it is.
        let _ = element.focus();
    }
}

/// Opens what is folded around an element, as its heading does.
pub fn open_around(selector: &str) {
    let folded = element(selector).and_then(|element| element.closest("details").ok()?);
    if let Some(folded) = folded {
        // It stays folded where it cannot be opened.
        let _ = folded.set_attribute("open", "");
    }
}

/// Stops the program where an element that stands alone stands there twice: what it drew before could not be taken away,
/// and an old answer would stand beside the new one. `public/boot.js` then says so.
pub fn ensure_single(selector: &str) {
    let found = document().and_then(|document| document.query_selector_all(selector).ok());
    if found.is_some_and(|found| found.length() > 1) {
        wasm_bindgen::throw_str("what stood on the page before cannot be taken away");
    }
}

/// Shows the page light, whatever the reader's theme is; or as the reader has it.
pub fn keep_light(light: bool) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // A theme that cannot be set stays as it is.
        let _ = if light {
            root.set_attribute("data-theme", "light")
        } else {
            root.remove_attribute("data-theme")
        };
    }
}

/// Whether the browser can give the page the whole screen.
pub fn can_fill_screen() -> bool {
    document().is_some_and(|document| is_true(document.as_ref(), "fullscreenEnabled"))
}

/// Gives the page the whole screen, or gives it back.
pub fn fill_screen() {
    let Some(document) = document() else { return };
    // A browser that refuses leaves the page as it is.
    if fills_screen() {
        call(document.as_ref(), "exitFullscreen", &[]);
    } else if let Some(root) = document.document_element() {
        call(root.as_ref(), "requestFullscreen", &[]);
    }
}

/// Whether the page has the whole screen.
pub fn fills_screen() -> bool {
    document().is_some_and(|document| get(document.as_ref(), "fullscreenElement").is_some())
}

/// Moves the focus there if nothing has it, as after what had it has gone.
pub fn focus_if_lost(selector: &str) {
    let holder = document().and_then(|document| document.active_element());
    if holder.is_none_or(|holder| holder.tag_name() == "BODY") {
        focus(selector);
    }
}

/// The width in px below which a window is taken for that of a phone, as the style does.
const PHONE: f64 = 768.0;

/// Brings the first element that matches to the top of a phone's screen, whose lower half a keyboard takes.
pub fn bring_to_top(selector: &str) {
    let width = window().and_then(|window| window.inner_width().ok()?.as_f64());
    if let Some(element) = element(selector).filter(|_| width.is_some_and(|width| width < PHONE)) {
        element.scroll_into_view();
    }
}

/// Scrolls to the top.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the browser's print dialog. A browser without printing does nothing.
pub fn print() {
    if let Some(window) = window() {
        call(window.as_ref(), "print", &[]);
    }
}

/// The same once the screen one has just gone to stands there.
pub fn print_soon() {
    if let Some(window) = window() {
        let later = Closure::once_into_js(print);
        call(window.as_ref(), "setTimeout", &[&later]);
    }
}

/// Does `act` after so many milliseconds.
pub fn after(milliseconds: f64, act: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let later = Closure::once_into_js(act);
        call(window.as_ref(), "setTimeout", &[&later, &milliseconds.into()]);
    }
}

/// The first element that matches.
pub fn element(selector: &str) -> Option<web_sys::Element> {
    document()?.query_selector(selector).ok()?
}

/// What the scripts that started the program left for it under `name`.
pub fn handed_over(name: &str) -> Option<String> {
    get(window()?.as_ref(), name)?.as_string()
}

/// The code of the language the page is in.
pub fn language() -> Option<String> {
    document()?.document_element()?.get_attribute("lang")
}

/// Marks the page as one that holds a file, which another page of the same address would not; `public/language.js` asks
/// before it goes there.
pub fn hold_file(is_held: bool) {
    let root = document().and_then(|document| document.document_element());
    if let Some(root) = root {
        // Refused only for a name that is none.
        let _refused = if is_held {
            root.set_attribute("data-holds-file", "")
        } else {
            root.remove_attribute("data-holds-file")
        };
    }
}

/// The text of the first element that matches.
pub fn text(selector: &str) -> Option<String> {
    element(selector)?.text_content()
}
