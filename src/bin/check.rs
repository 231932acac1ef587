//! The page.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::screen::shell::start::<payung::check::Check>(|names| {
        payung_current::provide(names);
        Some(())
    });
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
