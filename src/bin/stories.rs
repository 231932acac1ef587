//! The benefit stories: what is paid, to whom, when, and why.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::ui::frame::take_over::<payung::ui::stories::App>();
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
