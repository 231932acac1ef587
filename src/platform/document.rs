//! The document: its title, the focus, its theme, the whole screen, printing.

use crate::platform::window;
use wasm_bindgen::JsCast;
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
    document().is_some_and(|document| document.fullscreen_enabled())
}

/// Gives the page the whole screen, or gives it back.
pub fn fill_screen() {
    let Some(document) = document() else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        // A browser that refuses leaves the page as it is.
        let _ = root.request_fullscreen();
    }
}

/// Moves the focus there if nothing has it, as after what had it has gone.
pub fn focus_if_lost(selector: &str) {
    let holder = document().and_then(|document| document.active_element());
    if holder.is_none_or(|holder| holder.tag_name() == "BODY") {
        focus(selector);
    }
}

/// Scrolls to the top.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// The HTML inside the first element that matches.
pub fn inner_html(selector: &str) -> Option<String> {
    document()?
        .query_selector(selector)
        .ok()?
        .map(|element| element.inner_html())
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = window() {
        // A browser without printing does nothing.
        let _ = window.print();
    }
}

/// The first element that matches.
pub fn element(selector: &str) -> Option<web_sys::Element> {
    document()?.query_selector(selector).ok()?
}

/// The text of the first element that matches.
pub fn text(selector: &str) -> Option<String> {
    element(selector)?.text_content()
}

/// Shows the first element that matches, which was hidden until now.
pub fn reveal(selector: &str) {
    if let Some(element) = element(selector) {
        // An element that is not hidden stays as it is.
        let _ = element.remove_attribute("hidden");
    }
}
