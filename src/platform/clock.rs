//! The day by the device's own calendar. No other module asks the time.

use crate::domain::date::Date;

/// Today, as the device shows it; `None` if its clock stands outside the years 1 to 9999.
#[expect(clippy::disallowed_methods, reason = "the one place that asks the time")]
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    Date::new(
        i32::try_from(now.get_full_year()).ok()?,
        now.get_month() + 1,
        now.get_date(),
    )
}
