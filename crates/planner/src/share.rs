//! A part of a whole, in percent.

use payung_values::rate::Rate;

/// `part` of `whole`, to a tenth of a percent, half up; to a ten-thousandth of a percent where that would be zero.
pub(crate) fn share_of(part: i64, whole: i64) -> Option<Rate> {
    let rounded = |scale: u32| -> Option<Rate> {
        let unit = 10_i128.checked_pow(scale)?;
        let twice = i128::from(part).checked_mul(unit)?.checked_mul(2)?;
        let digits = twice
            .checked_add(i128::from(whole))?
            .checked_div_euclid(i128::from(whole).checked_mul(2)?)?;
        Some(Rate::new(u32::try_from(digits).ok()?, scale))
    };
    if part < 0 || whole <= 0 {
        return None;
    }
    let coarse = rounded(3)?;
    if coarse == Rate::new(0, 0) {
        rounded(6)
    } else {
        Some(coarse)
    }
}
