//! The donor's planner.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::platform::press::watch();
    payung::screen::shell::start::<payung::planner::Planner>(|names| {
        payung_current::current(names).map(|rules| payung_planner::rules::PlannerRules::of(&rules))
    });
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
