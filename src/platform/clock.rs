//! The day by the device's own calendar. No other module asks the time.

#[cfg(target_arch = "wasm32")]
use crate::platform::optional::{call, get};
use payung_values::date::Date;
#[cfg(target_arch = "wasm32")]
use payung_values::whole;

/// Today, as the device shows it; `None` if its clock stands outside the years 1 to 9999.
#[cfg(target_arch = "wasm32")]
#[expect(clippy::disallowed_methods, reason = "the one place that asks the time")]
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    Date::new(
        i32::try_from(now.get_full_year()).ok()?,
        now.get_month() + 1,
        now.get_date(),
    )
}

/// The host's clock is not asked: what is rendered there must not change from day to day.
#[cfg(not(target_arch = "wasm32"))]
pub const fn today() -> Option<Date> {
    None
}

/// Milliseconds since some moment, for how long something takes. It runs on in a worker, and does not jump.
#[cfg(target_arch = "wasm32")]
pub fn millis() -> u32 {
    let now = || {
        let scope = js_sys::global();
        call(&get(&scope, "performance")?, "now", &[])?.as_f64()
    };
    let millis = now().and_then(|now| whole::from_float(now.floor()));
    millis.and_then(|now| u32::try_from(now).ok()).unwrap_or(0)
}
