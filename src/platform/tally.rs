//! The count of checks on this device while an event runs: kinds of results, and nothing of anybody. It stands in the
//! device's memory only from when somebody begins an event until they end it.
//!
//! The tab remembers where its own person was counted, so that whoever changes an answer is not counted twice.

use payung_values::tally::{Tally, VerdictKind};

/// What stands in the device's memory while an event runs; with a kind behind it, how many checks came to that.
const TALLY: &str = "payung/acara";

/// Where the device keeps what was shown while an event runs: the link of a deck.
const SHOWN: &str = "payung/acara/tampil";

/// Where the tab keeps the kind its person was counted at.
const COUNTED: &str = "payung/dihitung";

/// Whether an event runs.
pub fn is_running() -> bool {
    get(Shelf::Device, TALLY).is_some()
}

/// What the device has counted; `None` where no event runs or nothing can be kept.
pub fn tally() -> Option<Tally> {
    is_running().then(|| Tally::of(|kind| at(kind.id())))
}

/// Begins an event, or begins it again from nothing. Whether it has begun: a device may refuse to keep anything.
pub fn begin() -> bool {
    end();
    set(Shelf::Device, TALLY, Some("1"));
    is_running()
}

/// Ends the event and deletes the count.
pub fn end() {
    for kind in VerdictKind::ALL {
        set(Shelf::Device, &key(kind.id()), None);
    }
    set(Shelf::Device, SHOWN, None);
    set(Shelf::Device, TALLY, None);
    next_person();
}

/// What was shown while the event runs, in whichever tab.
pub fn shown() -> Option<String> {
    get(Shelf::Device, SHOWN)
}

/// Keeps what was shown, if an event runs.
pub fn keep_shown(link: &str) {
    if is_running() {
        set(Shelf::Device, SHOWN, Some(link));
    }
}

/// Counts the person of this tab, if an event runs: once, wherever their answers lead.
pub fn count(kind: VerdictKind) {
    if !is_running() {
        return;
    }
    if let Some(before) = get(Shelf::Tab, COUNTED) {
        put(&before, at(&before).saturating_sub(1));
    }
    put(kind.id(), at(kind.id()).saturating_add(1));
    set(Shelf::Tab, COUNTED, Some(kind.id()));
}

fn key(kind: &str) -> String {
    [TALLY, "/", kind].concat()
}

fn at(kind: &str) -> u32 {
    let kept = get(Shelf::Device, &key(kind));
    kept.and_then(|count| count.parse().ok()).unwrap_or(0)
}

fn put(kind: &str, count: u32) {
    set(Shelf::Device, &key(kind), Some(&count.to_string()));
}

/// From now on somebody else answers in this tab.
pub fn next_person() {
    set(Shelf::Tab, COUNTED, None);
}

/// Where something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shelf {
    /// Until it is deleted.
    Device,
    /// Until the tab is closed.
    Tab,
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use super::Shelf;
    use crate::platform::optional;
    use wasm_bindgen::JsValue;

    fn storage(shelf: Shelf) -> Option<JsValue> {
        let name = match shelf {
            Shelf::Device => "localStorage",
            Shelf::Tab => "sessionStorage",
        };
        crate::platform::storage::storage(name)
    }

    pub(super) fn get(shelf: Shelf, key: &str) -> Option<String> {
        optional::call(&storage(shelf)?, "getItem", &[&key.into()])?.as_string()
    }

    pub(super) fn set(shelf: Shelf, key: &str, text: Option<&str>) {
        let Some(storage) = storage(shelf) else { return };
        let key = JsValue::from(key);
        // What cannot be kept is not counted, and `begin` says so.
        match text {
            Some(text) => optional::call(&storage, "setItem", &[&key, &text.into()]),
            None => optional::call(&storage, "removeItem", &[&key]),
        };
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod browser {
    //! The memory of a thread.

    use super::Shelf;
    use std::cell::RefCell;
    use std::collections::BTreeMap;

    thread_local! {
        static KEPT: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
    }

    pub(super) fn get(_shelf: Shelf, key: &str) -> Option<String> {
        KEPT.with_borrow(|kept| kept.get(key).cloned())
    }

    pub(super) fn set(_shelf: Shelf, key: &str, text: Option<&str>) {
        KEPT.with_borrow_mut(|kept| match text {
            Some(text) => drop(kept.insert(key.to_owned(), text.to_owned())),
            None => drop(kept.remove(key)),
        });
    }
}

use browser::{get, set};

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::{begin, count, end, keep_shown, next_person, shown, tally};
    use payung_values::tally::VerdictKind;

    #[test]
    fn nothing_is_counted_before_an_event_begins_or_after_it_ends() {
        count(VerdictKind::Own);
        assert_eq!(tally(), None);
        assert!(begin());
        count(VerdictKind::Open);
        count(VerdictKind::Own);
        count(VerdictKind::Own);
        let counted = tally().unwrap();
        assert_eq!((counted.total(), counted.count(VerdictKind::Own)), (1, 1));
        keep_shown("acara-1;akhir");
        assert_eq!(shown().as_deref(), Some("acara-1;akhir"));
        next_person();
        count(VerdictKind::Own);
        assert_eq!(tally().unwrap().count(VerdictKind::Own), 2);
        end();
        assert_eq!((tally(), shown()), (None, None));
        keep_shown("acara-1;akhir");
        assert_eq!(shown(), None);
    }
}
