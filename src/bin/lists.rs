//! Lists of workers, checked on the device.
#[cfg(target_arch = "wasm32")]
fn main() {
    payung::screen::shell::start::<payung::lists::Lists>(|names| {
        payung_current::current(names).map(|rules| payung_check::rules::PersonRules::of(&rules))
    });
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
