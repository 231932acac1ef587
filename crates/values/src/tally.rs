//! How often a check has come to which kind of result: numbers alone, of nobody.

vocabulary! {
    /// What a check comes to, as a hall is told it.
    pub enum VerdictKind {
        /// A government may pay.
        Government = "pemerintah",
        /// A donor may pay.
        Donor = "donatur",
        /// One pays oneself.
        Own = "sendiri",
        /// An employer or a household owes it.
        Employer = "majikan",
        /// A member already.
        Member = "peserta",
        /// Something is not known yet.
        Open = "belum-pasti",
        /// Anything else.
        Other = "lain",
    }
}

/// The counts, in the order of [`VerdictKind::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally([u32; VerdictKind::ALL.len()]);

impl Tally {
    /// How many checks came to this.
    pub fn count(&self, kind: VerdictKind) -> u32 {
        self.0.get(place(kind)).copied().unwrap_or(0)
    }

    /// How many checks there were.
    pub fn total(&self) -> u32 {
        self.0.iter().fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// The counts that `count` gives.
    pub fn of(count: impl Fn(VerdictKind) -> u32) -> Self {
        let mut tally = Self::default();
        for (index, kind) in VerdictKind::ALL.iter().enumerate() {
            if let Some(place) = tally.0.get_mut(index) {
                *place = count(*kind);
            }
        }
        tally
    }
}

fn place(kind: VerdictKind) -> usize {
    VerdictKind::ALL
        .iter()
        .position(|one| *one == kind)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Tally, VerdictKind};

    #[test]
    fn each_kind_has_its_count() {
        let tally = Tally::of(|kind| if kind == VerdictKind::Own { 2 } else { 1 });
        assert_eq!(tally.count(VerdictKind::Own), 2);
        assert_eq!(tally.total(), 1 + u32::try_from(VerdictKind::ALL.len()).unwrap());
        assert_eq!(Tally::default().total(), 0);
    }
}
