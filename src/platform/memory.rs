//! The tab's own memory: what was typed survives a reload in the same tab, and nothing else does.
//!
//! Where the browser refuses storage, the app works without it and says so.

const KEY: &str = "payung";

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// What this tab kept.
pub fn recall() -> Option<String> {
    storage()?.get_item(KEY).ok()?
}

/// Whether this tab can keep anything.
pub fn works() -> bool {
    let probe = |storage: web_sys::Storage| {
        let kept = storage.get_item(KEY).ok()?.unwrap_or_default();
        storage.set_item(KEY, &kept).ok()?;
        if kept.is_empty() {
            storage.remove_item(KEY).ok()?;
        }
        Some(())
    };
    storage().and_then(probe).is_some()
}

/// Keeps `lines` for this tab; nothing at all if they are empty.
pub fn keep(lines: &str) {
    let Some(storage) = storage() else { return };
    // A full or forbidden storage is no reason to stop: what was typed is still on the screen.
    let _ = if lines.is_empty() {
        storage.remove_item(KEY)
    } else {
        storage.set_item(KEY, lines)
    };
}
