//! Months the KTP has been held.

use super::asking::{Asking, FieldKind, Linked};
use payung_typed::problem::Wrong;

/// A hundred years, in months.
const MOST: u16 = 1200;

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Words,
    read: |_, typed, worker| {
        worker.residence_months = Some(months(typed)?);
        Ok(())
    },
    print: |worker, _| Some(worker.residence_months?.to_string()),
    linked: Linked::Digits,
};

/// The months in `6`, `6 bulan` or `2 tahun`, at most a hundred years.
///
/// # Errors
///
/// [`Wrong::Missing`] or [`Wrong::OutOfRange`].
pub fn months(typed: &str) -> Result<u16, Wrong> {
    let lower = typed.trim().to_ascii_lowercase();
    if lower.is_empty() {
        return Err(Wrong::Missing);
    }
    let (digits, factor) = match lower.strip_suffix("tahun").or_else(|| lower.strip_suffix("th")) {
        Some(years) => (years.trim_end(), 12),
        None => (
            lower
                .strip_suffix("bulan")
                .or_else(|| lower.strip_suffix("bln"))
                .unwrap_or(&lower)
                .trim_end(),
            1,
        ),
    };
    let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let months = plain
        .then(|| digits.parse::<u16>().ok()?.checked_mul(factor))
        .flatten();
    months.filter(|months| *months <= MOST).ok_or(Wrong::OutOfRange {
        least: 0,
        most: i64::from(MOST),
    })
}

#[cfg(test)]
mod tests {
    use super::months;

    #[test]
    fn durations_are_read_in_months() {
        assert_eq!(months("6"), Ok(6));
        assert_eq!(months("2 tahun"), Ok(24));
        assert_eq!(months("5 bulan"), Ok(5));
        assert!(months("setengah").is_err() && months("9999 tahun").is_err() && months("-1").is_err());
    }
}
