//! Provinces, kabupaten and kota.

use crate::names;
use crate::tables::AREAS;
use payung_values::area_code::AreaCode;

/// A province, kabupaten or kota.
#[derive(Debug, PartialEq, Eq)]
pub struct Area {
    /// Its Kemendagri code.
    pub code: AreaCode,
}

impl Area {
    /// Its full name, such as `Kabupaten Kutai Barat`.
    pub fn name(&self) -> &'static str {
        AREAS
            .binary_search_by_key(&self.code, |area| area.code)
            .map_or("", names::area)
    }

    /// The area with this code, if it exists.
    pub fn find(code: AreaCode) -> Option<&'static Self> {
        AREAS
            .binary_search_by_key(&code, |area| area.code)
            .ok()
            .and_then(|index| AREAS.get(index))
    }

    /// The area written as `64` or `64.07`, if it exists.
    pub fn parse(text: &str) -> Option<&'static Self> {
        AreaCode::parse(text).and_then(Self::find)
    }

    /// The name of the province it lies in.
    pub fn province_name(&self) -> &'static str {
        Self::find(self.code.province()).map_or("", Self::name)
    }
}
