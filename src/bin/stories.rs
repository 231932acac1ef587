//! The benefit stories: what is paid, to whom, when, and why.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::screen::shell::start::<payung::stories::Stories>(());
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
