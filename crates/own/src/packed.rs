//! Bytes as letters that stand in an address as they are: six bits each, `A` to `Z`, `a` to `z`, digits, `-` and `_`.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The bytes as letters.
pub(crate) fn packed(bytes: &[u8]) -> String {
    let mut letters = String::with_capacity(bytes.len().saturating_mul(4).div_ceil(3));
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..=three.len() {
            let six = bits >> (18 - 6 * place) & 63;
            let letter = usize::try_from(six).ok().and_then(|six| LETTERS.get(six));
            letters.extend(letter.map(|letter| char::from(*letter)));
        }
    }
    letters
}

/// The bytes in the letters; `None` if they are none of ours.
pub(crate) fn unpacked(letters: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(letters.len());
    for four in letters.as_bytes().chunks(4) {
        let mut bits = 0_u32;
        for place in 0..4 {
            let six = match four.get(place) {
                Some(letter) => LETTERS.iter().position(|one| one == letter)?,
                None => 0,
            };
            bits = bits << 6 | u32::try_from(six).ok()?;
        }
        let three = bits.to_be_bytes();
        let n_bytes = four.len().checked_sub(1).filter(|count| *count > 0)?;
        bytes.extend(three.get(1..=n_bytes)?);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::{packed, unpacked};

    #[test]
    fn what_was_packed_is_unpacked() {
        let all: Vec<u8> = (0..=255).collect();
        for length in 0..=all.len() {
            let letters = packed(&all[..length]);
            assert_eq!(unpacked(&letters).as_deref(), Some(&all[..length]));
            assert!(
                letters
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
            );
        }
        assert_eq!(packed(b"Payung"), "UGF5dW5n");
        for spoilt in ["A", "AAAAA", "AA=A", "a b", "é"] {
            assert_eq!(unpacked(spoilt), None, "{spoilt:?}");
        }
    }
}
