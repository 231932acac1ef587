//! Every screen of every area, rendered on the host: its title and heading, what belongs there, and what holds of all.
//!
//! What needs a browser (focus, what happens at a press, how it looks) stands in `web.rs` and `e2e/`.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at once"
)]

#[path = "screens/book.rs"]
mod book;
#[path = "screens/check.rs"]
mod check;
#[path = "screens/event.rs"]
mod event;
#[path = "screens/exports.rs"]
mod exports;
#[path = "screens/lists.rs"]
mod lists;
#[path = "screens/lists_session.rs"]
mod lists_session;
#[path = "screens/other_language.rs"]
mod other_language;
#[path = "screens/page.rs"]
mod page;
#[path = "screens/planner.rs"]
mod planner;
#[path = "screens/shell.rs"]
mod shell;
#[path = "screens/stories.rs"]
mod stories;
