//! Three-valued truth.

vocabulary! {
    /// Whether something holds: yes, no, or not known yet (Kleene's strong logic).
    pub enum Truth {
        /// It holds.
        Yes = "yes",
        /// It does not hold.
        No = "no",
        /// Not enough is known to say.
        Unknown = "unknown",
    }
}

impl Truth {
    /// Kleene's *and*: one `No` decides.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Unknown,
        }
    }

    /// Kleene's *or*: one `Yes` decides.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }

    /// Kleene's *not*: `Unknown` stays unknown.
    #[must_use]
    pub const fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }

    /// `Yes` or `No`.
    pub const fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    /// `Yes` if all hold, `No` if one does not, else `Unknown`. Of nothing: `Yes`.
    pub fn all(truths: impl IntoIterator<Item = Self>) -> Self {
        truths.into_iter().fold(Self::Yes, Self::and)
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, No, Unknown, Yes};

    #[test]
    fn one_no_decides_and_one_yes_decides_or() {
        assert_eq!(Truth::all([Yes, Unknown, No]), No);
        assert_eq!(Truth::all([Yes, Unknown]), Unknown);
        assert_eq!(Truth::all([]), Yes);
        assert_eq!(Unknown.or(Yes), Yes);
        assert_eq!(Unknown.or(No), Unknown);
    }

    #[test]
    fn kleene_laws_hold_for_all_pairs() {
        for &a in Truth::ALL {
            assert_eq!(a.not().not(), a);
            for &b in Truth::ALL {
                assert_eq!(a.and(b), b.and(a));
                assert_eq!(a.or(b), b.or(a));
                assert_eq!(a.and(b).not(), a.not().or(b.not()));
                for &c in Truth::ALL {
                    assert_eq!(a.and(b.and(c)), a.and(b).and(c));
                    assert_eq!(a.and(b.or(c)), a.and(b).or(a.and(c)));
                }
            }
        }
    }
}
