//! The texts that arrive once the program stands. `public/program.js` fetches them.

use crate::platform::document::handed_over;
use crate::platform::optional::call;
use crate::platform::window;
use gloo::events::EventListener;

/// Tells all texts that were loaded, once the last of them have arrived.
pub fn on_arrival(told: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "texts", move |_| {
        if let Some(texts) = handed_over("texts") {
            told(texts);
        }
    }))
}

/// Says that a screen waits for them: what could not be fetched is fetched again, and if it still cannot be,
/// `public/boot.js` says so.
pub fn want() {
    if let Some(window) = window() {
        call(window.as_ref(), "wantTexts", &[]);
    }
}
