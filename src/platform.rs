//! The browser, one file for each thing of it we touch. Everything else asks these.
//!
//! On the host there is no browser: `window` is `None`, whatever hangs on it does nothing, and the address and the
//! tab's memory are those of the thread, so that a test can set them.

pub mod address;
pub mod awake;
pub mod clock;
pub mod document;
pub mod download;
pub mod drop_target;
#[cfg(target_arch = "wasm32")]
pub mod file;
pub mod later_texts;
pub mod memory;
mod optional;
pub mod pass_on;
pub mod press;
pub mod processor;
pub mod speech;
#[cfg(target_arch = "wasm32")]
mod storage;
pub mod tally;
pub mod worker_bridge;
pub mod worker_files;

use web_sys::Window;

/// The page's window. `None` where there is none: in a worker, and on the host.
#[cfg(target_arch = "wasm32")]
fn window() -> Option<Window> {
    web_sys::window()
}

/// The page's window. There is none on the host.
#[cfg(not(target_arch = "wasm32"))]
const fn window() -> Option<Window> {
    None
}
