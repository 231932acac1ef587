//! The table that turns a declared income into the deemed base (PP 44/2015, Lampiran II).

use payung_values::citation::Basis;
use payung_values::local_text::LocalText;
use payung_values::rupiah::Rupiah;

/// One row: incomes from `from` have the deemed base `base`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bracket {
    /// The lowest monthly income of the row.
    pub from: Rupiah,
    /// The monthly base that contribution and benefits are computed on.
    pub base: Rupiah,
}

/// The 33 rows, ascending.
#[derive(Debug)]
pub struct BracketTable {
    /// What the table rests on.
    pub basis: Basis,
    /// What the source leaves open.
    pub note: Option<LocalText>,
    /// The rows; the first begins at 0.
    pub rows: &'static [Bracket],
}

impl BracketTable {
    /// The row of an income: the last one that begins at or below it. An income below the first row has the first.
    ///
    /// The printed rows leave gaps of Rp999; in a gap the lower row holds (our conclusion).
    pub fn row_of(&self, income: Rupiah) -> Option<Bracket> {
        let after = self.rows.partition_point(|row| row.from <= income);
        self.rows.get(after.saturating_sub(1)).copied()
    }

    /// The neighbouring bases of an amount that is none of the bases: the next below and the next above.
    pub fn bases_around(&self, base: Rupiah) -> (Option<Rupiah>, Option<Rupiah>) {
        let after = self.rows.partition_point(|row| row.base < base);
        let below = after.checked_sub(1).and_then(|index| self.rows.get(index));
        (
            below.map(|row| row.base),
            self.rows.get(after).map(|row| row.base),
        )
    }

    /// Whether `base` is a base of the table.
    pub fn has_base(&self, base: Rupiah) -> bool {
        self.rows.binary_search_by_key(&base, |row| row.base).is_ok()
    }
}
