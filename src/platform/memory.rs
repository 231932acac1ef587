//! The tab's own memory: what was typed survives a reload in the same tab, and nothing else does.
//!
//! Where the browser refuses storage, the app works without it and says so.

/// Whose lines they are: each area of the app keeps its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawer {
    /// The self-check.
    Check,
    /// The benefit stories.
    Stories,
    /// The planner.
    Planner,
    /// The lists: how columns were read, never a row.
    Lists,
}

impl Drawer {
    const fn key(self) -> &'static str {
        match self {
            Self::Check => "payung",
            Self::Stories => "payung/manfaat",
            Self::Planner => "payung/rencana",
            Self::Lists => "payung/daftar",
        }
    }
}

#[cfg(target_arch = "wasm32")]
fn storage() -> Option<web_sys::Storage> {
    crate::platform::window()?.session_storage().ok()?
}

/// What this tab kept.
#[cfg(target_arch = "wasm32")]
pub fn recall(drawer: Drawer) -> Option<String> {
    storage()?.get_item(drawer.key()).ok()?
}

/// Whether this tab can keep anything.
#[cfg(target_arch = "wasm32")]
pub fn works() -> bool {
    let probe = |storage: web_sys::Storage| {
        let key = Drawer::Check.key();
        let kept = storage.get_item(key).ok()?.unwrap_or_default();
        storage.set_item(key, &kept).ok()?;
        if kept.is_empty() {
            storage.remove_item(key).ok()?;
        }
        Some(())
    };
    storage().and_then(probe).is_some()
}

/// Keeps `lines` for this tab; nothing at all if they are empty.
#[cfg(target_arch = "wasm32")]
pub fn keep(drawer: Drawer, lines: &str) {
    let Some(storage) = storage() else { return };
    // A full or forbidden storage is no reason to stop: what was typed is still on the screen.
    let _ = if lines.is_empty() {
        storage.remove_item(drawer.key())
    } else {
        storage.set_item(drawer.key(), lines)
    };
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
