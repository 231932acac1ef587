//! The address of the page: which screen it names, and going to another.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{PopStateEvent, Window};

/// The part of the address below the page's base, without a slash in front.
pub fn path() -> String {
    let read = || {
        let window = web_sys::window()?;
        let location = window.location();
        let base = window.document()?.base_uri().ok()??;
        let base = base.strip_prefix(&location.origin().ok()?)?.to_owned();
        let whole = location.pathname().ok()?;
        Some(whole.strip_prefix(&base).unwrap_or_default().to_owned())
    };
    read().unwrap_or_default()
}

/// What stands behind the `#`; `None` if nothing does.
pub fn hash() -> Option<String> {
    let hash = web_sys::window()?.location().hash().ok()?;
    hash.strip_prefix('#')
        .filter(|hash| !hash.is_empty())
        .map(str::to_owned)
}

/// Takes a `#` that only names a place of the plain page out of the address, so that it is not read as a link. To be
/// asked while the plain page still stands there.
pub fn forget_place() {
    let forget = || {
        let window = web_sys::window()?;
        window.document()?.get_element_by_id(&hash()?)?;
        let there = window.location().pathname().ok()?;
        let history = window.history().ok()?;
        history
            .replace_state_with_url(&JsValue::NULL, "", Some(&there))
            .ok()
    };
    let _ = forget();
}

/// The whole address of the start screen with `hash` behind it, to pass on.
pub fn with_hash(hash: &str) -> String {
    whole(&["#", hash].concat())
}

/// The whole address of a screen, to pass on.
pub fn whole(path: &str) -> String {
    let base = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.base_uri().ok().flatten())
        .unwrap_or_default();
    [&base, path].concat()
}

/// Goes to another screen: a new entry of the browser's history, announced as going back would be.
pub fn go(path: &str) {
    let push = |window: &Window| {
        // Relative to the page's base, so that the app can live below any path.
        let there = format!("./{path}");
        let history = window.history().ok()?;
        history
            .push_state_with_url(&JsValue::NULL, "", Some(&there))
            .ok()?;
        window
            .dispatch_event(PopStateEvent::new("popstate").ok()?.as_ref())
            .ok()
    };
    let _ = web_sys::window().as_ref().and_then(push);
}

/// Calls `told` whenever the address has changed, until the listener is dropped.
pub fn on_change(told: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "popstate", move |_| told()))
}
