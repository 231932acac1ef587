//! The hour at an event.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::platform::press::watch();
    payung::screen::shell::start::<payung::event::EventKit>(|names| {
        payung_current::current(names).map(|rules| payung_event::rules::EventRules::of(&rules))
    });
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
