//! What a cell was read as.

use crate::nik::Nik;
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::registry::Registry;
use payung_values::rupiah::Rupiah;
use payung_values::welfare::Decile;

/// What a cell was read as.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum Reading {
    /// An amount.
    Money(Rupiah),
    /// Between two amounts, both included; `None`: the first or more.
    Moneys(Rupiah, Option<Rupiah>),
    /// A day.
    Day(Date),
    /// An age counted from the day of birth.
    Age(Age),
    /// An occupation.
    Occupation(u16),
    /// An occupation of the KTP, by its number.
    KtpOccupation(u16),
    /// A kabupaten, kota or province.
    Area(AreaCode),
    /// A NIK.
    Nik(Nik),
    /// How many digits there are instead of sixteen.
    Digits(u16),
    /// A decile.
    Decile(Decile),
    /// A label in the register.
    Registry(Registry),
    /// How many cells there are instead of as many as the header has.
    Cells(u16),
    /// Whether the NIK says a woman.
    Woman(bool),
}
