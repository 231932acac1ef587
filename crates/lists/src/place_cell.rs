//! Places as people write them: kabupaten and kota by code or name, provinces, and the desa to count by.

use crate::cell_cache::CellCache;
use crate::finding::Code;
use payung_rules::area::Area;
use payung_sheets::cell::{decoded, plain};
use payung_values::area_code::AreaCode;
use std::collections::BTreeMap;

/// The most villages counted one by one; people of later ones are counted together. Indonesia has about 84 000.
pub const MOST_VILLAGES: u32 = 90_000;

/// What a cell of a place was read as.
pub type PlaceRead = (Option<AreaCode>, Option<Code>);

/// The names of all areas, and what cells were read as.
#[derive(Debug)]
pub struct Places {
    all: &'static [Area],
    /// Plain names without the words for kabupaten and kota, with the areas that bear them.
    regencies: BTreeMap<String, Vec<AreaCode>>,
    provinces: BTreeMap<String, AreaCode>,
    known_regencies: CellCache<PlaceRead>,
    known_provinces: CellCache<PlaceRead>,
}

impl Places {
    /// Every area.
    pub fn new(all: &'static [Area]) -> Self {
        let mut places = Self {
            all,
            regencies: BTreeMap::new(),
            provinces: BTreeMap::new(),
            known_regencies: CellCache::new(),
            known_provinces: CellCache::new(),
        };
        for area in all {
            let name = plain(area.name);
            if area.code.is_province() {
                places.provinces.insert(name, area.code);
            } else {
                let (_, bare) = kind_of(&name);
                places
                    .regencies
                    .entry(bare.to_owned())
                    .or_default()
                    .push(area.code);
            }
        }
        places
    }

    /// What a kabupaten's or kota's cell that is not blank was read as. A province by its code is taken too.
    #[inline]
    pub fn regency(&mut self, bytes: &[u8]) -> PlaceRead {
        let (all, names) = (self.all, &self.regencies);
        self.known_regencies
            .get_or(bytes, |bytes| find_regency(all, names, bytes))
    }

    /// What a province's cell that is not blank was read as.
    pub fn province(&mut self, bytes: &[u8]) -> PlaceRead {
        let (all, names) = (self.all, &self.provinces);
        self.known_provinces
            .get_or(bytes, |bytes| find_province(all, names, bytes))
    }

    /// The bytes held by what was read.
    pub fn held(&self) -> usize {
        self.known_regencies.held() + self.known_provinces.held()
    }
}

/// Whether a plain name says kabupaten or kota, and the name without that.
fn kind_of(name: &str) -> (Option<bool>, &str) {
    const KINDS: [(&str, bool); 10] = [
        ("kabupaten administrasi ", false),
        ("kota administrasi ", true),
        ("kota adm ", true),
        ("kab adm ", false),
        ("kabupaten ", false),
        ("kotamadya ", true),
        ("kodya ", true),
        ("kota ", true),
        ("kab ", false),
        ("kabup ", false),
    ];
    let mut kinds = KINDS.iter();
    let found = kinds.find_map(|(word, is_city)| Some((*is_city, name.strip_prefix(word)?)));
    found.map_or((None, name), |(is_city, bare)| (Some(is_city), bare))
}

/// The area that `64`, `6407` or `64.07` is the code of.
fn by_code(all: &'static [Area], text: &str) -> Option<&'static Area> {
    let mut digits = text.chars().filter(|letter| !matches!(letter, '.' | ' ' | '\''));
    let code: String = digits.by_ref().take(5).collect();
    match code.len() {
        2 => Area::parse(all, &code),
        4 => {
            let (province, regency) = code.split_at_checked(2)?;
            Area::parse(all, &format!("{province}.{regency}"))
        }
        _ => None,
    }
}

fn find_regency(all: &'static [Area], names: &BTreeMap<String, Vec<AreaCode>>, bytes: &[u8]) -> PlaceRead {
    let text = decoded(bytes);
    if let Some(area) = by_code(all, text.trim()) {
        return (Some(area.code), None);
    }
    let name = plain(&text);
    let (is_city, bare) = kind_of(&name);
    let (found, read) = match names.get(bare) {
        Some(found) => (Some(found), None),
        None => (near(names, bare), Some(Code::RegencyRead)),
    };
    let Some(found) = found else {
        return (None, Some(Code::RegencyUnreadable));
    };
    // The numbers of cities begin at 71 (national.md 9.5).
    let fits = |code: &&AreaCode| is_city.is_none_or(|is_city| is_city == (u16::from(**code) % 100 >= 71));
    let mut fitting = found.iter().filter(fits);
    match (fitting.next(), fitting.next(), found.as_slice()) {
        (Some(only), None, _) => (Some(*only), read),
        // `Kab. Samarinda`: there is only the city.
        (None, _, [only]) => (Some(*only), Some(Code::RegencyRead)),
        _ => (None, Some(Code::RegencyAmbiguous)),
    }
}

fn find_province(all: &'static [Area], names: &BTreeMap<String, AreaCode>, bytes: &[u8]) -> PlaceRead {
    let text = decoded(bytes);
    if let Some(area) = by_code(all, text.trim()) {
        return (Some(area.code.province()), None);
    }
    let name = plain(&text);
    let bare = name
        .strip_prefix("provinsi ")
        .or_else(|| name.strip_prefix("prov "))
        .unwrap_or(&name);
    match names.get(bare) {
        Some(code) => (Some(*code), None),
        None => (None, Some(Code::ProvinceUnreadable)),
    }
}

/// The only name near enough: one letter in six may be changed, dropped, added or swapped with its neighbour.
fn near<'n, V>(names: &'n BTreeMap<String, V>, name: &str) -> Option<&'n V> {
    let allowed = name.chars().count() / 6;
    if allowed == 0 || name.len() > 60 {
        return None;
    }
    let near = names
        .iter()
        .filter(|(known, _)| known.len().abs_diff(name.len()) <= allowed);
    let ranked = near.map(|(known, value)| (strsim::osa_distance(known, name), value));
    let mut ranked: Vec<(usize, &V)> = ranked.filter(|(distance, _)| *distance <= allowed).collect();
    ranked.sort_by_key(|(distance, _)| *distance);
    match ranked.as_slice() {
        [(_, only)] => Some(only),
        [(least, best), (next, _), ..] if least < next => Some(best),
        _ => None,
    }
}

/// The villages of a list, each once, with its name as first written.
#[derive(Debug)]
pub struct Villages {
    known: CellCache<u32>,
    by_name: BTreeMap<(String, String, u16), u32>,
    found: Vec<Village>,
    key: Vec<u8>,
}

/// A village of a list. Those of one name in different kecamatan or kabupaten are different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Village {
    /// As it was first written.
    pub name: String,
    /// The kecamatan as it was first written; empty if the list does not say.
    pub district: String,
    /// The kabupaten, kota or province, if it is known.
    pub area: Option<AreaCode>,
}

impl Villages {
    /// None yet.
    pub fn new() -> Self {
        Self {
            known: CellCache::new(),
            by_name: BTreeMap::new(),
            found: Vec::new(),
            key: Vec::new(),
        }
    }

    /// The number of a village, from 1; 0 for a cell that is blank, or beyond [`MOST_VILLAGES`].
    #[inline]
    pub fn number(&mut self, village: &[u8], district: &[u8], area: Option<AreaCode>) -> u32 {
        if village.is_empty() {
            return 0;
        }
        let digits = area.map_or(0, u16::from);
        self.key.clear();
        self.key.extend_from_slice(village);
        self.key.push(0);
        self.key.extend_from_slice(district);
        self.key.push(0);
        self.key.extend_from_slice(&digits.to_le_bytes());
        let Self {
            known,
            by_name,
            found,
            key,
        } = self;
        known.get_or(key, |_| {
            let (name, in_district) = (decoded(village), decoded(district));
            let bare = |text: &str, words: &[&str]| {
                let plain = plain(text);
                let cut = words.iter().find_map(|word| plain.strip_prefix(word));
                cut.map_or_else(|| plain.clone(), str::to_owned)
            };
            let plain_name = bare(&name, &["desa ", "kelurahan ", "kel "]);
            if plain_name.is_empty() {
                return 0;
            }
            let key = (plain_name, bare(&in_district, &["kecamatan ", "kec "]), digits);
            let next = u32::try_from(found.len()).unwrap_or(u32::MAX).saturating_add(1);
            if let Some(number) = by_name.get(&key) {
                return *number;
            }
            if next > MOST_VILLAGES {
                return 0;
            }
            by_name.insert(key, next);
            found.push(Village {
                name: name.trim().to_owned(),
                district: in_district.trim().to_owned(),
                area,
            });
            next
        })
    }

    /// The villages so far, in the order of their numbers.
    pub(super) fn found(&self) -> &[Village] {
        &self.found
    }

    /// The villages, in the order of their numbers.
    pub fn into_found(self) -> Vec<Village> {
        self.found
    }

    /// The bytes held, without the names.
    pub fn held(&self) -> usize {
        self.known.held()
    }
}

impl Default for Villages {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::{Places, Villages};
    use crate::finding::Code;
    use payung_values::area_code::AreaCode;

    #[test]
    fn codes_and_names_are_read_and_twins_are_not_guessed() {
        let mut places = Places::new(payung_fixture::rules().areas);
        for (text, code, finding) in [
            ("6407", Some("64.07"), None),
            ("64.07", Some("64.07"), None),
            ("64", Some("64"), None),
            ("Kutai Barat", Some("64.07"), None),
            ("KAB. KUTAI BARAT", Some("64.07"), None),
            ("Kota Samarinda", Some("64.72"), None),
            ("samarinda", Some("64.72"), None),
            ("Kab Samarinda", Some("64.72"), Some(Code::RegencyRead)),
            ("Samarnda", Some("64.72"), Some(Code::RegencyRead)),
            ("Kab. Bogor", Some("32.01"), None),
            ("Kota Bogor", Some("32.71"), None),
            ("Bogor", None, Some(Code::RegencyAmbiguous)),
            ("Jakarta Selatan", Some("31.74"), None),
            ("Atlantis", None, Some(Code::RegencyUnreadable)),
            ("9999", None, Some(Code::RegencyUnreadable)),
        ] {
            let read = places.regency(text.as_bytes());
            assert_eq!(read, (code.and_then(AreaCode::parse), finding), "{text}");
        }
        let province = |places: &mut Places, text: &str| places.province(text.as_bytes());
        assert_eq!(
            province(&mut places, "Kalimantan Timur"),
            (AreaCode::parse("64"), None)
        );
        assert_eq!(
            province(&mut places, "Prov. Jawa Timur"),
            (AreaCode::parse("35"), None)
        );
        assert_eq!(province(&mut places, "64"), (AreaCode::parse("64"), None));
        assert_eq!(
            province(&mut places, "Kaltim"),
            (None, Some(Code::ProvinceUnreadable))
        );
    }

    #[test]
    fn a_village_is_one_however_it_is_written() {
        let mut villages = Villages::new();
        let kubar = AreaCode::parse("64.07");
        let first = villages.number(b"Desa Sukamaju", b"Melak", kubar);
        assert_eq!(first, 1);
        assert_eq!(villages.number(b"SUKAMAJU", b"Kec. Melak", kubar), first);
        assert_eq!(villages.number(b"Sukamaju", b"Barong", kubar), 2);
        assert_eq!(villages.number(b"Sukamaju", b"Melak", None), 3);
        assert_eq!(
            (
                villages.number(b"", b"", kubar),
                villages.number(b" - ", b"", kubar)
            ),
            (0, 0)
        );
        assert_eq!(villages.into_found()[0].name, "Desa Sukamaju");
    }
}
