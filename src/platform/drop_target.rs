//! Files dropped on the page, wherever on it: none may make the browser leave the page for the file.

use crate::platform::window;
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, File};

/// Calls `hovered` while something is held over the page and when it no longer is, `dropped` with the first file that
/// is let go and the number of all; until the listeners are dropped.
pub fn listen(
    hovered: impl Fn(bool) + Clone + 'static,
    dropped: impl Fn(File, u32) + 'static,
) -> Option<[EventListener; 3]> {
    let window = window()?;
    let options = EventListenerOptions::enable_prevent_default();
    let over = hovered.clone();
    let on_over = EventListener::new_with_options(&window, "dragover", options, move |event| {
        event.prevent_default();
        over(true);
    });
    let left = hovered.clone();
    let on_leave = EventListener::new(&window, "dragleave", move |event| {
        // Going from one element to the next is no leaving.
        let event = event.dyn_ref::<DragEvent>();
        if event.is_some_and(|event| event.related_target().is_none()) {
            left(false);
        }
    });
    let on_drop = EventListener::new_with_options(&window, "drop", options, move |event| {
        event.prevent_default();
        hovered(false);
        let held = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        let files = held.and_then(|held| held.files());
        if let Some((file, count)) = files.and_then(|files| Some((files.get(0)?, files.length()))) {
            dropped(file, count);
        }
    });
    Some([on_over, on_leave, on_drop])
}
