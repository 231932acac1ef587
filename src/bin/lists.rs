//! Lists of workers, checked on the device.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::screen::frame::take_over::<payung::lists::App>();
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
