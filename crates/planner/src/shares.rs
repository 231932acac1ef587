//! How a budget is divided between groups: each group's share of the people, or of the money.

payung_values::vocabulary! {
    /// What is divided.
    pub enum ShareOf {
        /// Each group has its share of all workers.
        People = "orang",
        /// Each group has its share of the budget.
        Money = "uang",
    }
}

/// The most that shares of people add up to: a hundred percent to two decimals, and thirds and sevenths besides. What is
/// left of whole rounds is spent worker by worker, which has to end soon.
pub const MOST_PARTS: i64 = 20_000;

/// The share of each group, in the order of the groups: one part or more of the sum of all. Two are equal if every group
/// has the same share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shares {
    of: ShareOf,
    parts: Vec<i64>,
}

impl Shares {
    /// Shares in these proportions. `None` if one is zero or less, or they are too fine.
    ///
    /// # Example
    ///
    /// ```
    /// use payung_planner::shares::{ShareOf, Shares};
    /// let shares = Shares::new(ShareOf::People, &[75, 25]).unwrap();
    /// assert_eq!(shares.parts(), [3, 1]);
    /// assert_eq!(Shares::new(ShareOf::People, &[100, 0]), None);
    /// ```
    pub fn new(of: ShareOf, parts: &[i64]) -> Option<Self> {
        if parts.iter().any(|part| *part < 1) {
            return None;
        }
        let divisor = parts.iter().copied().fold(0, greatest_common_divisor);
        let parts: Vec<i64> = parts
            .iter()
            .map(|part| part.checked_div(divisor).unwrap_or(*part))
            .collect();
        let whole = parts.iter().try_fold(0_i64, |sum, part| sum.checked_add(*part))?;
        (of == ShareOf::Money || whole <= MOST_PARTS).then_some(Self { of, parts })
    }

    /// What is divided.
    pub fn of(&self) -> ShareOf {
        self.of
    }

    /// The smallest whole numbers in the proportions of the shares.
    pub fn parts(&self) -> &[i64] {
        &self.parts
    }

    /// Their sum.
    pub fn whole(&self) -> i64 {
        self.parts.iter().sum()
    }
}

/// The largest number that divides both.
pub(crate) fn greatest_common_divisor(a: i64, b: i64) -> i64 {
    match a.checked_rem(b) {
        None => a,
        Some(rest) => greatest_common_divisor(b, rest),
    }
}
