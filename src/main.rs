//! The page.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::ui::start();
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
