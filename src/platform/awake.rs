//! A screen that does not go dark while nobody touches it, where the browser can keep it so.

use crate::platform::optional::{call, get, promised};
use crate::platform::window;
use gloo::events::EventListener;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

/// What keeps the screen lit, until it is dropped.
pub struct Awake {
    lock: Rc<RefCell<JsValue>>,
    _listening: Option<EventListener>,
}

/// Keeps the screen lit. A browser takes that back whenever the page is hidden, so it is asked again when it is shown.
pub fn keep_awake() -> Awake {
    let lock = Rc::new(RefCell::new(JsValue::NULL));
    ask(&lock);
    let again = Rc::clone(&lock);
    let document = window().and_then(|window| window.document());
    let listening =
        document.map(|document| EventListener::new(&document, "visibilitychange", move |_| ask(&again)));
    Awake {
        lock,
        _listening: listening,
    }
}

/// Asks once. A browser that refuses, as with little battery or a hidden page, lets the screen go dark.
fn ask(lock: &Rc<RefCell<JsValue>>) {
    let wake_lock = window()
        .and_then(|window| get(window.as_ref(), "navigator"))
        .and_then(|navigator| get(&navigator, "wakeLock"));
    let asked = wake_lock.and_then(|wake_lock| promised(&wake_lock, "request", &[&"screen".into()]));
    let Some(asked) = asked else { return };
    let lock = Rc::clone(lock);
    // Told of either end, so that a refusal is no error of the page.
    let told = Closure::once_into_js(move |answer: JsValue| {
        lock.replace(answer);
    });
    call(asked.as_ref(), "then", &[&told, &told]);
}

impl Drop for Awake {
    fn drop(&mut self) {
        call(&self.lock.borrow(), "release", &[]);
    }
}
