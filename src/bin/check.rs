//! The page.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::screen::shell::start::<payung::check::Check>(|names| {
        payung_current::current(names).map(|rules| payung_check::rules::CheckRules::of(&rules))
    });
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
