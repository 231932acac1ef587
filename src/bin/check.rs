//! The page.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::screen::frame::take_over::<payung::check::App>();
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
