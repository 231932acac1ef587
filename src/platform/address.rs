//! The address of the page: which screen it names, and going to another.
//!
//! Addresses are those below the page's base, without a slash in front, so that the app can live below any path.
//! `hasil` and `rencana#…` are two. Where the page has a single path, they stand behind `#/`: in the one file for passing
//! on, and in the page that others put into theirs.

use gloo::events::EventListener;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::JsValue;
#[cfg(target_arch = "wasm32")]
use web_sys::PopStateEvent;

use crate::platform::window;

/// The address of the page, with its `#` and what stands behind it, if anything does.
#[cfg(target_arch = "wasm32")]
pub fn here() -> String {
    let read = || {
        let location = window()?.location();
        if single_path().is_some() {
            let hash = location.hash().ok()?;
            return Some(match hash.strip_prefix("#/") {
                Some(address) => cleaned(address),
                None => hash,
            });
        }
        let base = base()?;
        let base = base.strip_prefix(&location.origin().ok()?)?;
        let path = location.pathname().ok()?;
        Some(cleaned(&[below(base, &path), &location.hash().ok()?].concat()))
    };
    read().unwrap_or_default()
}

/// `path` below `base`, both from the root of the site; empty where it does not lie below.
#[cfg(any(target_arch = "wasm32", test))]
fn below<'a>(base: &str, path: &'a str) -> &'a str {
    path.strip_prefix(base).unwrap_or_default()
}

/// An address without what messengers and counters of visits leave behind its path: `hasil)`, `manfaat&fbclid=1`. What
/// stands behind a `#` knows itself where it ends.
#[cfg(any(target_arch = "wasm32", test))]
fn cleaned(address: &str) -> String {
    let (path, hash) = address.split_at(address.find('#').unwrap_or(address.len()));
    let is_ours = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '/' | '-' | '_' | '.');
    let end = path.find(|letter| !is_ours(letter)).unwrap_or(path.len());
    let path = path.get(..end).unwrap_or_default();
    [path.trim_end_matches('.'), hash].concat()
}

/// The address of the page's base: where the app lives. One file has none that means anything to somebody else.
#[cfg(target_arch = "wasm32")]
fn base() -> Option<String> {
    if is_one_file() {
        return None;
    }
    window()?.document()?.base_uri().ok().flatten()
}

/// Whether the page is one file for passing on, with everything inside.
#[cfg(target_arch = "wasm32")]
pub fn is_one_file() -> bool {
    let root = window().and_then(|window| window.document()?.document_element());
    root.is_some_and(|root| root.has_attribute("data-one-file"))
}

/// The page inside a page of somebody else: its root names it, and its file is called so.
#[cfg(target_arch = "wasm32")]
fn embedded() -> Option<String> {
    window()?
        .document()?
        .document_element()?
        .get_attribute("data-embedded")
}

/// Whether the page stands inside one of somebody else, where nothing is kept.
#[cfg(target_arch = "wasm32")]
pub(super) fn is_embedded() -> bool {
    embedded().is_some()
}

/// The path of the page where it has a single one; in one file what stands before the `#` stays by itself.
fn single_path() -> Option<String> {
    if is_one_file() {
        return Some(String::new());
    }
    embedded().map(|name| ["./", &in_language(&[&name, ".html"].concat())].concat())
}

/// What a link to `address` names: relative to the page's base, so that the app can live below any path. It keeps the
/// language that the page's own address names.
pub fn href(address: &str) -> String {
    let sign = if address.starts_with('#') { "" } else { "#/" };
    match single_path() {
        Some(path) => [&path, sign, address].concat(),
        None => href_outside(address),
    }
}

/// What a link to another area names. Inside a page of somebody else it leads out of it.
pub fn href_outside(address: &str) -> String {
    if is_one_file() {
        return ["#/", address].concat();
    }
    ["./", &in_language(address)].concat()
}

/// An address with the language that the page's own address names, if it names one.
fn in_language(address: &str) -> String {
    let (path, hash) = address.split_at(address.find('#').unwrap_or(address.len()));
    match language() {
        Some(language) => [path, "?lang=", &language, hash].concat(),
        None => address.to_owned(),
    }
}

/// The language that the page's own address names, if the page is in it. `public/language.js` writes it there.
#[cfg(target_arch = "wasm32")]
fn language() -> Option<String> {
    let language = crate::platform::document::language()?;
    let asked = window()?.location().search().ok()?;
    let named = ["lang=", &language].concat();
    let mut parts = asked.split(['?', '&']);
    parts.any(|part| part == named).then_some(language)
}

/// Takes a `#` that only names a part of the plain page out of the address, so that it is not read as a link. To be
/// asked while the plain page still stands there.
#[cfg(target_arch = "wasm32")]
pub fn forget_anchor() {
    let forget = || {
        let window = window()?;
        let location = window.location();
        let anchor = location.hash().ok()?;
        let anchor = anchor.strip_prefix('#').filter(|anchor| !anchor.is_empty())?;
        window.document()?.get_element_by_id(anchor)?;
        let path = match single_path() {
            Some(path) => [&path, "#/"].concat(),
            None => location.pathname().ok()?,
        };
        let history = window.history().ok()?;
        history
            .replace_state_with_url(&JsValue::NULL, "", Some(&path))
            .ok()
    };
    let _ = forget();
}

/// The whole address of a screen, to pass on; `None` where nobody else could open it.
pub fn whole(address: &str) -> Option<String> {
    Some(base()? + &in_language(address))
}

/// Where the app lives, for what leaves it; empty where nobody else could open that.
pub fn home() -> String {
    base().unwrap_or_default()
}

/// Goes to another screen: a new entry of the browser's history, announced as going back would be. A browser that
/// refuses, as some do after many entries at once, opens the page anew at that address.
#[cfg(target_arch = "wasm32")]
pub fn go(address: &str) {
    let relative = href(address);
    let push = || {
        let window = window()?;
        let history = window.history().ok()?;
        history
            .push_state_with_url(&JsValue::NULL, "", Some(&relative))
            .ok()?;
        window
            .dispatch_event(PopStateEvent::new("popstate").ok()?.as_ref())
            .ok()
    };
    if push().is_none()
        && let Some(window) = window()
    {
        // Where even that is forbidden one stays where one is.
        let _ = window.location().set_href(&relative);
    }
}

/// Goes to another part of the same screen, which takes its place in the browser's history: going back leaves the
/// screen. A browser that refuses, as some do after many at once, stays where it is.
#[cfg(target_arch = "wasm32")]
pub fn turn_to(address: &str) {
    let turn = || {
        let window = window()?;
        window
            .history()
            .ok()?
            .replace_state_with_url(&JsValue::NULL, "", Some(&href(address)))
            .ok()?;
        window
            .dispatch_event(PopStateEvent::new("popstate").ok()?.as_ref())
            .ok()
    };
    let _ = turn();
}

/// Loads the page anew at the address where it stands, so that its program begins again.
pub fn reload() {
    if let Some(window) = window() {
        // Where that is forbidden, what was done takes effect when the page is next opened.
        let _ = window.location().reload();
    }
}

/// Calls `on_change` whenever the address has changed, until the listener is dropped.
pub fn on_change(on_change: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "popstate", move |_| on_change()))
}

/// `text` as a part of an address, in UTF-8, as `encodeURIComponent` writes it.
pub fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            encoded.extend([byte >> 4, byte & 15].map(|digit| match digit {
                0..=9 => char::from(b'0' + digit),
                _ => char::from(b'A' - 10 + digit),
            }));
        }
    }
    encoded
}

#[cfg(not(target_arch = "wasm32"))]
mod host {
    //! The address of a thread.

    use std::cell::RefCell;

    thread_local! {
        static ADDRESS: RefCell<String> = const { RefCell::new(String::new()) };
    }

    /// The address that this thread last went to.
    pub fn here() -> String {
        ADDRESS.with_borrow(String::clone)
    }

    /// Goes to another address.
    pub fn go(address: &str) {
        ADDRESS.with_borrow_mut(|here| address.clone_into(here));
    }

    /// The host keeps no history.
    pub fn turn_to(address: &str) {
        go(address);
    }

    thread_local! {
        static LANGUAGE: RefCell<Option<String>> = const { RefCell::new(None) };
    }

    /// The language that the address of this thread names.
    pub(super) fn language() -> Option<String> {
        LANGUAGE.with_borrow(Clone::clone)
    }

    /// From now on it names this one, or none.
    pub fn name_language(language: Option<&str>) {
        LANGUAGE.with_borrow_mut(|named| *named = language.map(str::to_owned));
    }

    thread_local! {
        static EMBEDDED: RefCell<Option<String>> = const { RefCell::new(None) };
    }

    /// The page inside a page of somebody else, if this thread shows it.
    pub(super) fn embedded() -> Option<String> {
        EMBEDDED.with_borrow(Clone::clone)
    }

    /// From now on it does.
    #[cfg(test)]
    pub(super) fn be_embedded(name: &str) {
        EMBEDDED.with_borrow_mut(|embedded| *embedded = Some(name.to_owned()));
    }

    thread_local! {
        static IS_ONE_FILE: RefCell<bool> = const { RefCell::new(false) };
    }

    /// An app on the host lives nowhere; what it passes on is made up.
    pub(super) fn base() -> Option<String> {
        (!is_one_file()).then(|| "https://payung.example/".to_owned())
    }

    /// Whether this thread shows the page as one file.
    pub fn is_one_file() -> bool {
        IS_ONE_FILE.with_borrow(|is| *is)
    }

    /// From now on it does, or does not.
    pub fn be_one_file(whether: bool) {
        IS_ONE_FILE.with_borrow_mut(|is| *is = whether);
    }
}

#[cfg(not(target_arch = "wasm32"))]
use host::{base, embedded, language};
#[cfg(not(target_arch = "wasm32"))]
pub use host::{be_one_file, go, here, is_one_file, name_language, turn_to};

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::host::be_embedded;
    use super::{be_one_file, below, cleaned, encoded, href, href_outside, name_language, whole};

    #[test]
    fn an_address_is_what_stands_below_the_base() {
        assert_eq!(below("/", "/hasil"), "hasil");
        assert_eq!(below("/payung/", "/payung/rencana/usulan"), "rencana/usulan");
        assert_eq!(below("/payung/", "/payung/"), "");
        assert_eq!(below("/payung/", "/elsewhere"), "");
    }

    /// Whatever is left behind an address in a chat, in every area.
    #[test]
    fn what_was_added_behind_a_path_is_not_looked_at() {
        for address in [
            "",
            "hasil",
            "manfaat/kasus",
            "rencana/usulan",
            "daftar",
            "contoh/a1",
            "hasil#1;umur=41;akhir",
        ] {
            assert_eq!(cleaned(address), address);
        }
        for (added, address) in [
            ("hasil.", "hasil"),
            ("manfaat/kasus).", "manfaat/kasus"),
            ("rencana]", "rencana"),
            ("daftar&fbclid=IwAR0_x.y", "daftar"),
            ("manfaat/keliru%5D", "manfaat/keliru"),
            ("rencana,#rencana-1;akhir&x", "rencana#rencana-1;akhir&x"),
            ("&utm_source=wa", ""),
        ] {
            assert_eq!(cleaned(added), address, "{added}");
        }
    }

    /// Whoever reads in a language goes on in it, and hands it on.
    #[test]
    fn links_keep_the_language_of_the_address() {
        name_language(Some("en"));
        assert_eq!(href("hasil"), "./hasil?lang=en");
        assert_eq!(href(""), "./?lang=en");
        assert_eq!(href("#1;akhir"), "./?lang=en#1;akhir");
        assert_eq!(
            whole("rencana#rencana-1;akhir").unwrap(),
            "https://payung.example/rencana?lang=en#rencana-1;akhir"
        );
        name_language(None);
        assert_eq!(href("hasil"), "./hasil");
    }

    #[test]
    fn one_file_has_its_addresses_behind_a_sign_and_none_to_pass_on() {
        assert_eq!(href("hasil"), "./hasil");
        assert_eq!(href("#1;akhir"), "./#1;akhir");
        assert_eq!(whole("hasil").unwrap(), "https://payung.example/hasil");
        be_one_file(true);
        assert_eq!(href("hasil"), "#/hasil");
        assert_eq!(href(""), "#/");
        assert_eq!(href("#1;akhir"), "#1;akhir");
        assert_eq!(whole("hasil"), None);
    }

    #[test]
    fn inside_another_page_screens_stay_there_and_all_else_leads_out() {
        be_embedded("sematan");
        assert_eq!(href("hasil"), "./sematan.html#/hasil");
        assert_eq!(href("#1;akhir"), "./sematan.html#1;akhir");
        assert_eq!(href_outside("rencana"), "./rencana");
        assert_eq!(whole("#1;akhir").unwrap(), "https://payung.example/#1;akhir");
        name_language(Some("en"));
        assert_eq!(href("hasil"), "./sematan.html?lang=en#/hasil");
        assert_eq!(href_outside("rencana"), "./rencana?lang=en");
    }

    #[test]
    fn texts_are_encoded_as_the_browser_does() {
        assert_eq!(encoded("Rp16.800 (a-z_~*'!)"), "Rp16.800%20(a-z_~*'!)");
        assert_eq!(encoded("a\nb&c=d/é€"), "a%0Ab%26c%3Dd%2F%C3%A9%E2%82%AC");
    }
}
