//! The tab's own memory: what was typed survives a reload in the same tab, and nothing else does.
//!
//! Where the browser refuses storage, the app works without it and says so.

#[cfg(target_arch = "wasm32")]
use crate::platform::optional;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::JsValue;

/// Whose lines they are: each area of the app keeps its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawer {
    /// The self-check.
    Check,
    /// The benefit stories.
    Stories,
    /// The planner.
    Planner,
    /// The hour at an event: the deck.
    Event,
    /// The rulebook: what was searched for and the days compared.
    Book,
    /// The lists: how columns were read, never a row.
    Lists,
    /// What is laid over the rules, for every area that asks them.
    Own,
}

impl Drawer {
    const fn key(self) -> &'static str {
        match self {
            Self::Check => "payung",
            Self::Stories => "payung/manfaat",
            Self::Planner => "payung/rencana",
            Self::Event => "payung/acara",
            Self::Book => "payung/aturan",
            Self::Lists => "payung/daftar",
            Self::Own => "payung/buatan",
        }
    }
}

#[cfg(target_arch = "wasm32")]
fn storage() -> Option<JsValue> {
    crate::platform::storage::storage("sessionStorage")
}

/// What this tab kept.
#[cfg(target_arch = "wasm32")]
pub fn recall(drawer: Drawer) -> Option<String> {
    optional::call(&storage()?, "getItem", &[&drawer.key().into()])?.as_string()
}

/// Whether this tab can keep anything: what is put in has to come out again.
#[cfg(target_arch = "wasm32")]
pub fn works() -> bool {
    let kept = recall(Drawer::Check).unwrap_or_default();
    let probe = if kept.is_empty() { PROBE } else { &kept };
    keep(Drawer::Check, probe);
    let works = recall(Drawer::Check).is_some_and(|found| found == probe);
    keep(Drawer::Check, &kept);
    works
}

/// What is put in for a moment where nothing is kept; no area reads it.
#[cfg(target_arch = "wasm32")]
const PROBE: &str = "#";

/// Keeps `lines` for this tab; nothing at all if they are empty.
#[cfg(target_arch = "wasm32")]
pub fn keep(drawer: Drawer, lines: &str) {
    let Some(storage) = storage() else { return };
    let key = JsValue::from(drawer.key());
    // A full or forbidden storage is no reason to stop: what was typed is still on the screen.
    if lines.is_empty() {
        optional::call(&storage, "removeItem", &[&key]);
    } else {
        optional::call(&storage, "setItem", &[&key, &lines.into()]);
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod host {
    //! The memory of a thread, which always works.

    use super::Drawer;
    use std::cell::RefCell;
    use std::collections::BTreeMap;

    thread_local! {
        static KEPT: RefCell<BTreeMap<&'static str, String>> = const { RefCell::new(BTreeMap::new()) };
    }

    /// What this thread kept.
    pub fn recall(drawer: Drawer) -> Option<String> {
        KEPT.with_borrow(|kept| kept.get(drawer.key()).cloned())
    }

    /// A thread can always keep something.
    pub const fn works() -> bool {
        true
    }

    /// Keeps `lines` for this thread; nothing at all if they are empty.
    pub fn keep(drawer: Drawer, lines: &str) {
        KEPT.with_borrow_mut(|kept| {
            if lines.is_empty() {
                kept.remove(drawer.key());
            } else {
                kept.insert(drawer.key(), lines.to_owned());
            }
        });
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub use host::{keep, recall, works};
