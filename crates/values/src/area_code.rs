//! Kemendagri area codes.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The code of a province (`64`) or of a kabupaten or kota (`64.07`). Whether it exists, `rules::area` knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct AreaCode(u16);

impl AreaCode {
    /// The code that `6407` or `6400` is written as: province times a hundred plus regency.
    pub const fn new(digits: u16) -> Option<Self> {
        if 100 <= digits && digits <= 9_999 {
            Some(Self(digits))
        } else {
            None
        }
    }

    /// Reads `64` or `64.07`.
    pub fn parse(text: &str) -> Option<Self> {
        let two = |text: &str| -> Option<u16> {
            (text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
        };
        let (province, regency) = match text.split_once('.') {
            None => (two(text)?, 0),
            Some((province, regency)) => (two(province)?, two(regency).filter(|code| *code > 0)?),
        };
        (province > 0).then_some(Self(province * 100 + regency))
    }

    /// Whether this is a whole province.
    pub const fn is_province(self) -> bool {
        self.0.is_multiple_of(100)
    }

    /// Whether this is a kota: their numbers begin at 71 (national.md 9.5).
    pub const fn is_kota(self) -> bool {
        self.0 % 100 >= 71
    }

    /// The province this lies in: itself for a province.
    #[must_use]
    pub const fn province(self) -> Self {
        Self(self.0 - self.0 % 100)
    }

    /// Whether `other` is this area or lies inside it.
    pub fn contains(self, other: Self) -> bool {
        self == other || self == other.province()
    }
}

impl TryFrom<u16> for AreaCode {
    type Error = &'static str;

    /// The code that `6407` or `6400` is written as.
    fn try_from(digits: u16) -> Result<Self, Self::Error> {
        Self::new(digits).ok_or("no area code has these digits")
    }
}

impl From<AreaCode> for u16 {
    /// Province times a hundred plus regency.
    fn from(code: AreaCode) -> Self {
        code.0
    }
}

impl fmt::Display for AreaCode {
    /// As `64` or `64.07`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 % 100 {
            0 => write!(f, "{:02}", self.0 / 100),
            regency => write!(f, "{:02}.{regency:02}", self.0 / 100),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::AreaCode;

    #[test]
    fn reads_provinces_and_regencies_only() {
        assert_eq!(AreaCode::parse("64.07").unwrap().to_string(), "64.07");
        assert_eq!(AreaCode::parse("64").unwrap().to_string(), "64");
        for text in ["", "6", "6407", "64.7", "64.00", "00", "64.07.01", "ab", "64."] {
            assert_eq!(AreaCode::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_province_contains_its_regencies_and_not_the_reverse() {
        let (province, regency) = (AreaCode::parse("64").unwrap(), AreaCode::parse("64.07").unwrap());
        assert!(province.contains(regency) && province.contains(province) && regency.contains(regency));
        assert!(!regency.contains(province) && !AreaCode::parse("12").unwrap().contains(regency));
    }
}
