//! Commas between groups of three digits: `1,500,000` of lists in English.
//!
//! Most lists here group by points, so that `900,000` alone may be nine hundred thousand, or nine hundred with a comma for
//! the decimals. Where another cell of the column can only be grouped by commas, and none is written otherwise, it is
//! the first: decided for the column, and known when every row is read.

use serde::{Deserialize, Serialize};

/// What was seen of the commas and points in a column of incomes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SeenCommas {
    /// A sum that can only be grouped by commas.
    groups: bool,
    /// One that is grouped by points, or has a comma before decimals.
    others: bool,
    /// One that may be either.
    either: bool,
}

impl SeenCommas {
    /// Nothing.
    pub(super) const NONE: Self = Self {
        groups: false,
        others: false,
        either: false,
    };

    /// With what was seen in other rows.
    pub(super) const fn with(self, other: Self) -> Self {
        Self {
            groups: self.groups || other.groups,
            others: self.others || other.others,
            either: self.either || other.either,
        }
    }

    /// Whether the column groups by commas, and that says something of one of its cells.
    pub(super) const fn is_grouped(self) -> bool {
        self.groups && !self.others && self.either
    }

    /// What a cell shows.
    pub(super) fn of(text: &str) -> Self {
        let mut seen = Self::default();
        for number in text.split(|letter: char| !(letter.is_ascii_digit() || matches!(letter, ',' | '.'))) {
            let number = number.trim_matches([',', '.']);
            let (whole, decimals) = number.rsplit_once('.').unwrap_or((number, ""));
            let n_groups = groups(whole);
            match n_groups {
                Some(_) if matches!(decimals.len(), 1 | 2) => seen.groups = true,
                Some(2..) if decimals.is_empty() => seen.groups = true,
                Some(_) if decimals.is_empty() => seen.either = true,
                Some(_) | None => seen.others |= number.contains(',') || decimals.len() == 3,
            }
        }
        seen
    }
}

/// How many groups of three digits stand behind commas, if nothing else does.
fn groups(number: &str) -> Option<usize> {
    let mut parts = number.split(',');
    let first = parts.next()?;
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_first = (1..=3).contains(&first.len()) && is_digits(first);
    let mut n_groups = 0;
    for part in parts {
        if part.len() != 3 || !is_digits(part) {
            return None;
        }
        n_groups += 1;
    }
    (is_first && n_groups > 0).then_some(n_groups)
}

/// The text without the commas between its digits.
pub(super) fn ungrouped(text: &str) -> String {
    let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    let mut before = None;
    let mut letters = text.chars().peekable();
    let mut out = String::with_capacity(text.len());
    while let Some(letter) = letters.next() {
        if !(letter == ',' && is_digit(before) && is_digit(letters.peek().copied())) {
            out.push(letter);
        }
        before = Some(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{SeenCommas, ungrouped};

    #[test]
    fn a_column_groups_by_commas_where_one_cell_does_and_none_is_written_otherwise() {
        let is_grouped = |cells: &[&str]| {
            let seen = cells.iter().map(|cell| SeenCommas::of(cell));
            seen.fold(SeenCommas::default(), SeenCommas::with).is_grouped()
        };
        for cells in [
            &["900,000", "1,250,000"][..],
            &["Rp 900,000", "IDR 1,250,000.00"],
            &["750,000 - 900,000", "900,000.00"],
            &["900,000", "1500000", "1,250,000", "0"],
        ] {
            assert!(is_grouped(cells), "{cells:?}");
        }
        for cells in [
            &["900,000", "750,000"][..],
            &["900,000", "1,250,000", "750.000"],
            &["900,000", "1,250,000", "1,5 jt"],
            &["900,000", "1.250.000,00"],
            &["1,250,000"],
        ] {
            assert!(!is_grouped(cells), "{cells:?}");
        }
        assert_eq!(
            ungrouped("Rp 750,000 - 1,900,000.00, kira"),
            "Rp 750000 - 1900000.00, kira"
        );
    }
}
