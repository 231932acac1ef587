//! The benefit stories: what is paid, to whom, when, and why.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::screen::shell::start::<payung::stories::Stories>(|names| {
        payung_current::current(names).map(|rules| payung_stories::rules::StoriesRules::of(&rules))
    });
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
