//! The donor's planner.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
fn main() {
    payung::platform::press::watch();
    payung::screen::shell::start::<payung::planner::Planner>(payung_current::EDITION, |names, laid| {
        let rules = payung_current::current(names)?;
        let rules = laid.map_or(rules, |laid| laid.money(rules));
        Some(payung_planner::rules::PlannerRules::of(&rules))
    });
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
