//! Lists of workers, checked on the device.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::ui::frame::take_over::<payung::ui::lists::App>();
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
