//! The donor's planner.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::screen::frame::take_over::<payung::planner::App>();
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
