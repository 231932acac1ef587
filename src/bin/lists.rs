//! Lists of workers, checked on the device.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::screen::shell::start::<payung::lists::Lists>(|names| {
        payung_current::provide(names);
        Some(())
    });
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
