//! The donor's planner.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::ui::frame::take_over::<payung::ui::planner::App>();
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
