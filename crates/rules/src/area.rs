//! Provinces, kabupaten and kota.

use payung_values::area_code::AreaCode;

/// A province, kabupaten or kota.
#[derive(Debug, PartialEq, Eq)]
pub struct Area {
    /// Its Kemendagri code.
    pub code: AreaCode,
    /// Its full name, such as `Kabupaten Kutai Barat`.
    pub name: &'static str,
    /// Other words for it, divided by `|`: short names, its capital town, old names, and last its code of BPS, four
    /// digits, where that is another one.
    pub aliases: &'static str,
    /// Its place among those shown before anybody types, from 1.
    pub common: Option<u8>,
}

impl Area {
    /// The area of `areas`, which stand in order of their codes, with this code.
    pub fn find(areas: &'static [Self], code: AreaCode) -> Option<&'static Self> {
        let index = areas.binary_search_by_key(&code, |area| area.code).ok()?;
        areas.get(index)
    }

    /// The area of `areas` written as `64` or `64.07`.
    pub fn parse(areas: &'static [Self], text: &str) -> Option<&'static Self> {
        AreaCode::parse(text).and_then(|code| Self::find(areas, code))
    }

    /// The code that BPS has for it, if it is not the ministry's.
    pub fn bps_code(&self) -> Option<&'static str> {
        self.aliases.split('|').find(|alias| is_code(alias))
    }

    /// The other words for it, without its code of BPS.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        self.aliases.split('|').filter(|alias| !is_code(alias))
    }

    /// The name of the area of `areas` with this code; empty if there is none.
    pub fn name_of(areas: &'static [Self], code: AreaCode) -> &'static str {
        Self::find(areas, code).map_or("", |area| area.name)
    }
}

/// Whether another word for an area is a code.
fn is_code(alias: &str) -> bool {
    alias.starts_with(|letter: char| letter.is_ascii_digit())
}
