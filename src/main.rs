//! The page.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::ui::frame::take_over::<payung::ui::app::App>();
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
