//! What the addresses of an area have in common: one table of them, read and written in one place.

/// The address of a screen, below the page's base and without a slash in front. What is written is what is read.
///
/// Nothing here asks the browser; [`address`](crate::platform::address) does.
pub trait Route: Clone + PartialEq + Sized + 'static {
    /// What decides which screens there are.
    type Rules;

    /// The screen at `address`, with or without a slash at its end; `None` if there is no such screen. Where a screen
    /// can be told more behind a `#`, that is read too; elsewhere it is the name of a part of the page.
    fn parse(address: &str, rules: &Self::Rules) -> Option<Self>;

    /// Its address, as [`Route::parse`] reads it.
    fn path(&self) -> String;

    /// Every screen that has an address of its own. What a link carries behind its `#` is not among them.
    fn all(rules: &Self::Rules) -> Vec<Self>;
}

/// The two parts of an address: its path, without slashes at the end, and what stands behind the `#` if anything does.
/// The page's own file is another name of its folder, as servers have it.
pub fn split(address: &str) -> (&str, Option<&str>) {
    let (path, hash) = address.split_once('#').unwrap_or((address, ""));
    let folder = path
        .strip_suffix(PAGE)
        .filter(|folder| folder.is_empty() || folder.ends_with('/'));
    (
        folder.unwrap_or(path).trim_end_matches('/'),
        Some(hash).filter(|hash| !hash.is_empty()),
    )
}

/// The file that every address of the app is answered with.
const PAGE: &str = "index.html";
