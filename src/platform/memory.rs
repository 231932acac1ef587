//! The tab's own memory: answers survive a reload in the same tab, and nothing else does.
//!
//! Where the browser refuses storage, the app works without it.

const KEY: &str = "payung";

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// What this tab kept.
pub fn recall() -> Option<String> {
    storage()?.get_item(KEY).ok()?
}

/// Keeps `lines` for this tab; nothing at all if they are empty.
pub fn keep(lines: &str) {
    let Some(storage) = storage() else { return };
    // A full or forbidden storage is no reason to stop: the answers are still on the screen.
    let _ = if lines.is_empty() {
        storage.remove_item(KEY)
    } else {
        storage.set_item(KEY, lines)
    };
}
