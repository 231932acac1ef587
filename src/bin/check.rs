//! The page.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
fn main() {
    payung::screen::shell::start::<payung::check::Check>(payung_current::EDITION, |names, laid| {
        let rules = payung_current::current(names)?;
        let rules = laid.map_or(rules, |laid| laid.people(rules));
        Some(payung_check::rules::CheckRules::of(&rules))
    });
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
