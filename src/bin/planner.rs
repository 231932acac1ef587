//! The donor's planner.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::screen::shell::start::<payung::planner::Planner>(|names| {
        payung_current::provide(names);
        Some(())
    });
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
