//! The hour at an event.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
fn main() {
    payung::platform::press::watch();
    payung::screen::shell::start::<payung::event::EventKit>(payung_current::EDITION, |names, _| {
        payung_current::current(names).map(|rules| payung_event::rules::EventRules::of(&rules))
    });
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
