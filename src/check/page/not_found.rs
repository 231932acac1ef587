//! An address that leads nowhere.

use crate::check::view::{Titled, View, plain};

/// Says so, and leads to the start.
pub fn not_found(view: View<'_>) -> Titled {
    plain(
        view,
        view.texts.not_found_title().to_string(),
        view.texts.not_found_note().to_string(),
    )
}
