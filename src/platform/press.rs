//! A press that is under way. What a box says when one leaves it by pressing something else waits until the press has
//! landed; then the page scrolls by as much as the pressed thing has moved. So nothing slips from under the pointer,
//! however much appears above it.

use crate::platform::optional::{call, get};
use crate::platform::window;
use gloo::events::{EventListener, EventListenerOptions};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

type Act = Box<dyn FnOnce()>;

thread_local! {
    /// What is pressed, and what waits for the press to land.
    static PRESS: RefCell<(Option<Element>, Vec<Act>)> = const { RefCell::new((None, Vec::new())) };
}

/// Watches presses from now on, for as long as the page stands.
pub fn watch() {
    let Some(window) = window() else { return };
    let listen = |name: &'static str, act: fn(&web_sys::Event)| {
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&window, name, options, act).forget();
    };
    listen("mousedown", |event| {
        let pressed = event.target().and_then(|target| target.dyn_into().ok());
        PRESS.with_borrow_mut(|press| press.0 = pressed);
    });
    // Before whatever the click does, which then sees what was typed.
    listen("click", |_| land());
    // No click follows a press that ends elsewhere.
    listen("mouseup", |_| {
        if let Some(window) = crate::platform::window() {
            let later = Closure::once_into_js(land);
            call(window.as_ref(), "setTimeout", &[&later]);
        }
    });
}

/// Does `act` once a press of something else has landed, or at once.
pub fn after_press(act: impl FnOnce() + 'static) {
    let holder = window().and_then(|window| window.document()?.active_element());
    let waits = PRESS.with_borrow(|press| press.0.is_some() && press.0 != holder);
    if waits {
        PRESS.with_borrow_mut(|press| press.1.push(Box::new(act)));
    } else {
        act();
    }
}

#[expect(clippy::float_arithmetic, reason = "pixels of a window, no money")]
fn land() {
    let (pressed, waiting) = PRESS.with_borrow_mut(std::mem::take);
    let before = pressed.as_ref().and_then(top);
    if waiting.is_empty() {
        return;
    }
    for act in waiting {
        act();
    }
    // Behind what is drawn anew, which waits in the same queue.
    spawn_local(async move {
        let after = pressed.as_ref().and_then(top);
        if let (Some(window), Some(before), Some(after)) = (window(), before, after) {
            window.scroll_by_with_x_and_y(0.0, after - before);
        }
    });
}

/// How far below the top of the window it stands.
fn top(element: &Element) -> Option<f64> {
    let area = call(element.as_ref(), "getBoundingClientRect", &[])?;
    get(&area, "top")?.as_f64()
}
