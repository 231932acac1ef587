//! The benefit stories: what is paid, to whom, when, and why.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
fn main() {
    payung::screen::shell::start::<payung::stories::Stories>(payung_current::EDITION, |_, _| {
        Some(payung_stories::rules::StoriesRules::of(&payung_current::unnamed()))
    });
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
