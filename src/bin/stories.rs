//! The benefit stories: what is paid, to whom, when, and why.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::screen::frame::take_over::<payung::stories::App>();
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
