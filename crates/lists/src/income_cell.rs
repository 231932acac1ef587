//! Incomes as people write them.

use payung_sheets::cell::{decoded, trimmed};
use payung_values::rupiah::Rupiah;

/// An income: the amount, and whether it was written in words or with decimals.
pub(super) type Income = Result<(Rupiah, bool), ()>;

/// The amount of one to twelve digits and nothing else.
#[inline]
pub(super) fn digits(bytes: &[u8]) -> Option<Rupiah> {
    if bytes.is_empty() || bytes.len() > 12 {
        return None;
    }
    let mut amount = 0_i64;
    for byte in bytes {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        amount = amount * 10 + i64::from(digit);
    }
    Some(Rupiah::new(amount))
}

/// An income in any other form that people write. `1500000.00`, as programs write it, is whole all the same.
pub(super) fn written_income(bytes: &[u8]) -> Income {
    let text = decoded(trimmed(bytes));
    let whole = text.strip_suffix(".00").or_else(|| text.strip_suffix(".0"));
    let whole = whole.and_then(|whole| digits(whole.as_bytes()));
    if let Some(amount) = whole {
        return Ok((amount, true));
    }
    let amount = Rupiah::parse(&text).map_err(|_| ())?;
    let lower = text.to_ascii_lowercase();
    let number = lower.strip_prefix("rp").unwrap_or(&lower);
    let is_usual = number
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b' '));
    Ok((amount, !is_usual))
}
