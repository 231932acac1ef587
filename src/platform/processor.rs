//! How many programs the device can run at once.

use crate::platform::window;
use payung_values::whole;

/// How many there are; 1 where the browser does not say.
pub fn count() -> u16 {
    let said = window().map(|window| window.navigator().hardware_concurrency());
    said.and_then(whole::from_float)
        .and_then(|count| u16::try_from(count).ok())
        .unwrap_or(1)
}
