//! Minimum wages (UMK and UMP).

use payung_values::area_code::AreaCode;
use payung_values::citation::Basis;
use payung_values::rupiah::Rupiah;

payung_values::vocabulary! {
    /// Whose minimum wage it is.
    pub enum WageKind {
        /// Upah minimum kabupaten/kota.
        Umk = "umk",
        /// Upah minimum provinsi.
        Ump = "ump",
    }
}

/// The minimum wage of an area in a calendar year.
#[derive(Debug, PartialEq, Eq)]
pub struct MinimumWage {
    /// The area.
    pub area: AreaCode,
    /// The calendar year.
    pub year: i32,
    /// A month's wage in hundredths of a rupiah, since governors set it so: Rp3.856.694,43.
    pub sen: i64,
    /// Whose it is.
    pub kind: WageKind,
    /// What it rests on.
    pub basis: Basis,
}

impl MinimumWage {
    /// The wage of `area` in `year`, if the rules have exactly that one. No area falls back to another here.
    pub fn of(wages: &'static [Self], area: AreaCode, year: i32) -> Option<&'static Self> {
        wages.iter().find(|wage| wage.area == area && wage.year == year)
    }

    /// Whether `income` is at most this wage.
    pub fn covers(&self, income: Rupiah) -> bool {
        income.get() <= self.sen.div_euclid(100)
    }
}
