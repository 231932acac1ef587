//! Places as people write them: kabupaten and kota by code or name, provinces, and the desa to count by.

use crate::cell_cache::CellCache;
use crate::finding::Code;
use crate::word_reader::is_nothing;
use payung_rules::area::Area;
use payung_rules::cell_word::CellKind;
use payung_rules::cell_words::CellWords;
use payung_sheets::cell::{Cell, decoded, plain, trimmed};
use payung_values::area_code::AreaCode;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The most villages counted one by one; people of later ones are counted together. Indonesia has about 84 000.
pub const MOST_VILLAGES: u32 = 90_000;

/// What a cell of a place was read as.
pub type PlaceRead = (Option<AreaCode>, Option<Code>);

/// The names of all areas, and what cells were read as.
#[derive(Debug)]
pub struct Places {
    areas: Numbered,
    words: &'static CellWords,
    names: Names,
    known_regencies: CellCache<Option<PlaceRead>>,
    known_provinces: CellCache<Option<PlaceRead>>,
    known_parts: CellCache<Named>,
}

/// Plain names.
#[derive(Debug, Default)]
struct Names {
    /// Without the words for kabupaten and kota, with the areas that bear them.
    regencies: BTreeMap<String, Vec<AreaCode>>,
    /// Other words for them, with the areas they may mean.
    regency_aliases: BTreeMap<String, Vec<AreaCode>>,
    /// With other words for them; `None` is a word for several.
    provinces: BTreeMap<String, Option<AreaCode>>,
    /// Codes that are one area to BPS and may be another one to the ministry.
    bps_codes: BTreeSet<u16>,
}

impl Names {
    /// What has to be told of an area read from a code of the ministry without its point.
    fn told_of_code(&self, area: AreaCode) -> Option<Code> {
        let is_two_way = self.bps_codes.contains(&u16::from(area));
        is_two_way.then_some(Code::AreaCodeTwoWay)
    }
}

impl Places {
    /// Every area, with the numbers of its kecamatan; `words` say what means nothing.
    pub fn new(
        all: &'static [Area],
        districts: &'static [(AreaCode, u64)],
        words: &'static CellWords,
    ) -> Self {
        let mut names = Names::default();
        for area in all {
            let name = plain(area.name);
            let aliases = area.words().map(plain).filter(|alias| !alias.is_empty());
            names
                .bps_codes
                .extend(area.bps_code().and_then(|code| code.parse::<u16>().ok()));
            if area.code.is_province() {
                names.provinces.insert(name, Some(area.code));
                for alias in aliases {
                    let known = names.provinces.entry(alias).or_insert(Some(area.code));
                    *known = known.filter(|known| *known == area.code);
                }
            } else {
                for alias in aliases {
                    names.regency_aliases.entry(alias).or_default().push(area.code);
                }
                // The table writes the kind before the name.
                let (_, bare) = kind_of(&name);
                names
                    .regencies
                    .entry(bare.to_owned())
                    .or_default()
                    .push(area.code);
            }
        }
        Self {
            areas: Numbered { all, districts },
            words,
            names,
            known_regencies: CellCache::new(),
            known_provinces: CellCache::new(),
            known_parts: CellCache::new(),
        }
    }

    /// What a kabupaten's or kota's cell was read as; `None`: it says nothing. A province by its code is taken too, but
    /// where another column says the province: two digits are then the number of the kabupaten in it.
    #[inline]
    pub fn regency(&mut self, bytes: &[u8], province: Option<AreaCode>) -> Option<PlaceRead> {
        if let ([_] | [_, _], Some(province)) = (bytes, province)
            && let Some(number) = number_in_province(bytes)
        {
            let (area, code) = self.areas.in_province(province, number);
            return Some((area, code.or(area.and_then(|area| self.names.told_of_code(area)))));
        }
        let (areas, words, names) = (self.areas, self.words, &self.names);
        self.known_regencies.get_or(bytes, |bytes| {
            (!is_nothing(words, Cell::Text(bytes))).then(|| find_regency(areas, names, bytes))
        })
    }

    /// What the cells of two columns of the kabupaten or kota were read as together.
    ///
    /// Of a code and a name the name counts: BPS numbers some kabupaten differently from the interior ministry. Two
    /// names, or two codes, that mean different areas cancel one another.
    pub fn regency_of_two(
        &mut self,
        first: &[u8],
        second: &[u8],
        province: Option<AreaCode>,
    ) -> Option<PlaceRead> {
        let (one, other) = match (self.regency(first, province), self.regency(second, province)) {
            (Some(one), Some(other)) => (one, other),
            (one, other) => return one.or(other),
        };
        if one.0.is_some() && one.0 == other.0 {
            // A code that may be one of BPS is the ministry's if the name beside it says so.
            let is_code = [first, second].map(is_code);
            let codes = [one.1, other.1].map(|code| code.filter(|code| *code != Code::AreaCodeTwoWay));
            return Some(match (is_code, codes) {
                ([true, true], _) => (one.0, one.1.or(other.1)),
                (_, [one_code, other_code]) => (one.0, one_code.or(other_code)),
            });
        }
        let (code, name, bytes) = match (is_code(first), is_code(second)) {
            (true, false) => (one, other, second),
            (false, true) => (other, one, first),
            _ => return Some((None, Some(Code::SecondDiffers))),
        };
        // `Bogor` with the code of the kabupaten is the kabupaten.
        if let (Some(area), Some(Code::RegencyAmbiguous)) = (code.0, name.1) {
            let plain = plain(&decoded(bytes));
            let (_, bare) = kind_of(&plain);
            let bears = self.names.regencies.get(bare);
            if bears.is_some_and(|areas| areas.contains(&area)) {
                return Some((Some(area), None));
            }
        }
        Some(match name.0 {
            Some(area) => (Some(area), Some(Code::AreaCodeDiffers)),
            None => (None, name.1),
        })
    }

    /// What a province's cell was read as; `None`: it says nothing.
    pub fn province(&mut self, bytes: &[u8]) -> Option<PlaceRead> {
        let (areas, words, names) = (self.areas, self.words, &self.names);
        self.known_provinces.get_or(bytes, |bytes| {
            (!is_nothing(words, Cell::Text(bytes))).then(|| find_province(areas, names, bytes))
        })
    }

    /// What a desa, a kecamatan or the end of an address says of the kabupaten or kota they lie in.
    #[inline]
    pub(super) fn of_part(&mut self, bytes: &[u8]) -> Named {
        let (areas, words, names) = (self.areas, self.words, &self.names);
        self.known_parts
            .get_or(bytes, |bytes| find_part(areas, words, names, bytes))
    }

    /// As [`Self::of_part`], of a cell by itself.
    pub(super) fn part(&self, bytes: &[u8]) -> Named {
        find_part(self.areas, self.words, &self.names, bytes)
    }

    /// The bytes held by what was read.
    pub fn held(&self) -> usize {
        self.known_regencies.held() + self.known_provinces.held() + self.known_parts.held()
    }
}

/// The areas that something smaller says it lies in: a kabupaten and a kota may bear one name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Named {
    areas: [Option<AreaCode>; 2],
    /// The one whose code it is.
    pub(super) coded: Option<AreaCode>,
}

impl Named {
    /// Whether something is said, and `area` is none of it.
    pub(super) fn is_other_than(self, area: AreaCode) -> bool {
        let is_within = |named: AreaCode| {
            named == area
                || (named.is_province() || area.is_province()) && named.province() == area.province()
        };
        let mut areas = self.areas.into_iter().flatten().peekable();
        areas.peek().is_some() && !areas.any(is_within)
    }
}

/// What a desa, a kecamatan or the end of an address says of the kabupaten or kota: by its code, or by the whole name of
/// one.
fn find_part(areas: Numbered, words: &CellWords, names: &Names, bytes: &[u8]) -> Named {
    let text = decoded(bytes);
    if is_code(bytes) {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let found = areas.by_code(text.trim()).filter(|_| digits.len() >= 6);
        if let Some(area) = found.filter(|area| !area.code.is_province()) {
            return Named {
                areas: [Some(area.code), None],
                coded: Some(area.code),
            };
        }
        // Of a code of BPS only the province is sure: both number provinces alike but those of Papua.
        let is_of_bps = digits.len() == 7 || digits.len() == 10;
        let province = digits.get(..2).filter(|province| is_of_bps && *province < "91");
        let province = province.and_then(|province| Area::parse(areas.all, province));
        return Named {
            areas: [province.map(|area| area.code), None],
            coded: None,
        };
    }
    let name = plain(&text);
    let name = ["kecamatan ", "kec ", "desa ", "kelurahan ", "kel "]
        .iter()
        .find_map(|word| name.strip_prefix(word))
        .unwrap_or(&name);
    let (is_city, bare) = kind_of(name);
    let is_city = if names.regencies.contains_key(name) {
        None
    } else {
        is_city
    };
    let whole = names.regencies.get(if is_city.is_none() { name } else { bare });
    let of_town = || {
        let (town, part) = name.rsplit_once(' ')?;
        words.meaning(CellKind::PartOfTown, part)?;
        names.regencies.get(town)
    };
    let found = whole.or_else(of_town).map_or(&[][..], Vec::as_slice);
    let fits = |code: &&AreaCode| is_city.is_none_or(|is_city| is_city == code.is_kota());
    let mut fitting = found.iter().filter(fits).copied();
    Named {
        areas: [fitting.next(), fitting.next()],
        coded: None,
    }
}

/// What stands at the end of an address, where the kabupaten or kota does: behind its last comma, before the province
/// that closes it, or from the word for one on.
#[inline]
pub(super) fn end_of_address(bytes: &[u8]) -> &[u8] {
    let bytes = trimmed(bytes);
    if let Some(comma) = bytes.iter().rposition(|byte| *byte == b',') {
        return trimmed(bytes.get(comma + 1..).unwrap_or_default());
    }
    let begins = |word: &[u8]| {
        let found = bytes
            .windows(word.len())
            .rposition(|some| some.eq_ignore_ascii_case(word));
        found.and_then(|at| bytes.get(at + 1..))
    };
    [b" kota ".as_slice(), b" kab. ", b" kab ", b" kabupaten "]
        .into_iter()
        .find_map(begins)
        .unwrap_or_default()
}

/// Whether a plain name says kabupaten or kota, before or behind it, and the name without that.
fn kind_of(name: &str) -> (Option<bool>, &str) {
    const KINDS: [(&str, bool); 13] = [
        ("kabupaten administrasi ", false),
        ("kota administrasi ", true),
        ("kota adm ", true),
        ("kab adm ", false),
        ("kabupaten ", false),
        ("kotamadya ", true),
        ("kotamadia ", true),
        ("kota madya ", true),
        ("kota madia ", true),
        ("kodya ", true),
        ("kota ", true),
        ("kab ", false),
        ("kabup ", false),
    ];
    const BEHIND: [(&str, bool); 3] = [(" kota", true), (" kabupaten", false), (" kab", false)];
    let mut kinds = KINDS.iter();
    let found = kinds.find_map(|(word, is_city)| Some((*is_city, name.strip_prefix(word)?)));
    let behind = || {
        let mut kinds = BEHIND.iter();
        kinds.find_map(|(word, is_city)| Some((*is_city, name.strip_suffix(word)?)))
    };
    found
        .or_else(behind)
        .map_or((None, name), |(is_city, bare)| (Some(is_city), bare))
}

/// Whether a cell holds a code: digits, with points between them.
pub(super) fn is_code(bytes: &[u8]) -> bool {
    let text = trimmed(bytes);
    text.iter().any(u8::is_ascii_digit)
        && text
            .iter()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b' ' | b'\'' | b'-'))
}

/// The number that one or two digits are.
fn number_in_province(bytes: &[u8]) -> Option<u16> {
    let digit = |byte: &u8| byte.is_ascii_digit().then(|| u16::from(byte - b'0'));
    bytes
        .iter()
        .try_fold(0, |number, byte| Some(10 * number + digit(byte)?))
}

/// Every area, and the numbers of the kecamatan of each kabupaten and kota.
#[derive(Clone, Copy, Debug)]
struct Numbered {
    all: &'static [Area],
    districts: &'static [(AreaCode, u64)],
}

impl Numbered {
    /// The area that `64`, `6407` or `64.07` is the code of, or in which the kecamatan `64.07.05` or the desa
    /// `64.07.05.2001` lies.
    ///
    /// These are the codes of the interior ministry. Those of BPS look alike and differ: a kecamatan of theirs has
    /// seven digits, and the first of a desa's last four is 0, where the ministry has 1 for a kelurahan and 2 for a
    /// desa. They are not taken, since one number may mean two kabupaten.
    fn by_code(self, text: &str) -> Option<&'static Area> {
        let mut code = String::with_capacity(10);
        for letter in text.chars() {
            match letter {
                '0'..='9' => code.push(letter),
                '.' | ' ' | '\'' | '-' => {}
                _ => return None,
            }
        }
        let part = |from: usize, to: usize| code.get(from..to).unwrap_or_default();
        let regency = || Area::parse(self.all, &format!("{}.{}", part(0, 2), part(2, 4)));
        match code.len() {
            2 => Area::parse(self.all, &code),
            4 => regency(),
            6 => regency().filter(|area| self.has_district(area.code, part(4, 6))),
            10 if matches!(part(6, 7), "1" | "2") => {
                regency().filter(|area| self.has_district(area.code, part(4, 6)))
            }
            _ => None,
        }
    }

    /// The kabupaten or kota of this number in a province; the province itself where its own code stands once more.
    fn in_province(self, province: AreaCode, number: u16) -> PlaceRead {
        let digits = u16::from(province);
        let code = AreaCode::new(digits.saturating_add(number));
        let found = code.filter(|code| number > 0 && Area::find(self.all, *code).is_some());
        match found {
            Some(code) => (Some(code), None),
            None if digits == number.saturating_mul(100) => (Some(province), None),
            None => (None, Some(Code::RegencyUnreadable)),
        }
    }

    fn has_district(self, regency: AreaCode, number: &str) -> bool {
        let found = self.districts.binary_search_by_key(&regency, |entry| entry.0);
        let numbers = found.ok().and_then(|index| self.districts.get(index));
        let number: Option<u32> = number.parse().ok();
        numbers
            .zip(number)
            .is_some_and(|((_, bits), number)| bits.checked_shr(number).is_some_and(|rest| rest & 1 == 1))
    }
}

fn find_regency(areas: Numbered, names: &Names, bytes: &[u8]) -> PlaceRead {
    let text = decoded(bytes);
    if is_code(bytes) {
        return match areas.by_code(text.trim()) {
            // Two digits may be the number of a kabupaten whose province nobody wrote.
            Some(area) if area.code.is_province() => (Some(area.code), Some(Code::RegencyRead)),
            Some(area) => {
                let is_bare = text.trim().len() == 4;
                (Some(area.code), names.told_of_code(area.code).filter(|_| is_bare))
            }
            None => (None, Some(Code::RegencyUnreadable)),
        };
    }
    let (area, code) = find_named(names, &plain(&text));
    if area.is_some() {
        return (area, code);
    }
    // `64.07 - Kutai Barat`: a code and a name, of which the name counts.
    if let Some((code, name)) = code_and_name(&text) {
        let (area, read) = find_named(names, &name);
        let of_code = areas.by_code(&code).map(|area| area.code);
        let is_same = of_code.is_none_or(|of_code| code.len() < 4 || Some(of_code) == area);
        if area.is_some() {
            return (
                area,
                if is_same {
                    read
                } else {
                    Some(Code::AreaCodeDiffers)
                },
            );
        }
    }
    // `Kutai Barat, Kalimantan Timur`: the province stands behind, or another word for the same.
    for marks in [[',', '(', ';'].as_slice(), &['/', '-']] {
        if let Some((regency, behind)) = text.split_once(marks) {
            let is_loose = marks.contains(&',');
            let read = with_behind(names, &plain(regency), &plain(behind), is_loose);
            if is_loose || read.0.is_some() {
                return read;
            }
        }
    }
    // `KAB SAMOSIR SUMUT`.
    let text = plain(&text);
    let ends = text.match_indices(' ').map(|(at, _)| text.split_at(at));
    let mut of_ends = ends.map(|(regency, behind)| with_behind(names, regency, behind.trim_start(), false));
    let found = of_ends.find(|read| read.0.is_some());
    // `Kaltim` in the column of the kabupaten.
    let province = || {
        find_province_named(&names.provinces, &text)
            .0
            .map(|area| (Some(area), Some(Code::RegencyRead)))
    };
    found.or_else(province).unwrap_or((area, code))
}

/// The digits and the letters of a cell that holds both a code and a name.
fn code_and_name(text: &str) -> Option<(String, String)> {
    let code: String = text.chars().filter(char::is_ascii_digit).collect();
    let name: String = text.chars().filter(|letter| !letter.is_ascii_digit()).collect();
    let name = plain(&name.replace('.', " "));
    (!code.is_empty() && !name.is_empty()).then_some((code, name))
}

/// The kabupaten or kota of a name with its province or with another name of its own behind it. Where anything else
/// stands there, `is_loose` says whether the name is taken all the same.
fn with_behind(names: &Names, regency: &str, behind: &str, is_loose: bool) -> PlaceRead {
    let (area, read) = find_named(names, regency);
    let Some(area) = area else {
        return (None, read);
    };
    let (province, _) = find_province_named(&names.provinces, behind);
    let (other, _) = find_named(names, behind);
    if province == Some(area.province()) {
        (Some(area), read)
    } else if other == Some(area) || is_loose && province.is_none() && other.is_none() {
        (Some(area), Some(Code::RegencyRead))
    } else {
        (None, Some(Code::RegencyUnreadable))
    }
}

/// The kabupaten or kota of a plain name.
fn find_named(names: &Names, name: &str) -> PlaceRead {
    let Names {
        regencies,
        regency_aliases,
        ..
    } = names;
    let is_whole = regencies.contains_key(name) || regency_aliases.contains_key(name);
    let (is_city, bare) = if is_whole { (None, name) } else { kind_of(name) };
    let (found, read) = if let Some(found) = regencies.get(bare) {
        (Some(found), None)
    } else {
        let alias = regency_aliases.get(bare);
        (alias.or_else(|| near(regencies, bare)), Some(Code::RegencyRead))
    };
    let Some(found) = found else {
        return (None, Some(Code::RegencyUnreadable));
    };
    let fits = |code: &&AreaCode| is_city.is_none_or(|is_city| is_city == code.is_kota());
    let mut fitting = found.iter().filter(fits);
    match (fitting.next(), fitting.next(), found.as_slice()) {
        (Some(only), None, _) => (Some(*only), read),
        // `Kab. Samarinda`: there is only the city.
        (None, _, [only]) => (Some(*only), Some(Code::RegencyRead)),
        _ => (None, Some(Code::RegencyAmbiguous)),
    }
}

fn find_province(areas: Numbered, names: &Names, bytes: &[u8]) -> PlaceRead {
    let text = decoded(bytes);
    if let Some(area) = areas.by_code(text.trim()) {
        return (Some(area.code.province()), None);
    }
    let name = code_and_name(&text).map_or_else(|| plain(&text), |(_, name)| name);
    find_province_named(&names.provinces, &name)
}

fn find_province_named(names: &BTreeMap<String, Option<AreaCode>>, name: &str) -> PlaceRead {
    let mut before = ["provinsi ", "propinsi ", "prov "].into_iter();
    let bare = before.find_map(|word| name.strip_prefix(word)).unwrap_or(name);
    match names.get(bare) {
        Some(Some(code)) => (Some(*code), None),
        Some(None) | None => (None, Some(Code::ProvinceUnreadable)),
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
    words: &'static CellWords,
    known: CellCache<u32>,
    by_name: BTreeMap<(String, String, u16), u32>,
    found: Vec<Village>,
    key: Vec<u8>,
}

/// A village of a list. Those of one name in different kecamatan or kabupaten are different.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Village {
    /// As it was first written.
    pub name: String,
    /// The kecamatan as it was first written; empty if the list does not say.
    pub district: String,
    /// The kabupaten, kota or province, if it is known.
    pub area: Option<AreaCode>,
}

impl Villages {
    /// None yet; `words` say what means nothing.
    pub fn new(words: &'static CellWords) -> Self {
        Self {
            words,
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
            words,
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
            if plain_name.is_empty() || is_nothing(words, Cell::Text(village)) {
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

#[cfg(test)]
mod tests {
    use super::{Places, Villages};
    use crate::finding::Code;
    use payung_values::area_code::AreaCode;

    #[test]
    fn two_digits_are_a_number_in_the_province_beside_them() {
        let rules = payung_fixture::rules();
        let mut places = Places::new(rules.areas, rules.districts, rules.cell_words);
        let province = AreaCode::parse("64");
        for (number, code) in [
            ("07", Some("64.07")),
            ("7", Some("64.07")),
            ("11", Some("64.11")),
            ("72", Some("64.72")),
            ("64", Some("64")),
            ("99", None),
            ("0", None),
        ] {
            let unreadable = code.is_none().then_some(Code::RegencyUnreadable);
            let read = (code.and_then(AreaCode::parse), unreadable);
            assert_eq!(
                places.regency(number.as_bytes(), province),
                Some(read),
                "{number}"
            );
        }
        // 02 is Kutai Barat to BPS and Kutai Kartanegara to the ministry.
        let read = places.regency_of_two(b"02", b"Kutai Barat", province);
        assert_eq!(
            read,
            Some((AreaCode::parse("64.07"), Some(Code::AreaCodeDiffers)))
        );
        let read = places.regency_of_two(b"07", b"Kutai Barat", province);
        assert_eq!(read, Some((AreaCode::parse("64.07"), None)));
        assert_eq!(
            places.regency(b"02", province),
            Some((AreaCode::parse("64.02"), Some(Code::AreaCodeTwoWay)))
        );
    }

    #[test]
    fn codes_and_names_are_read_and_twins_are_not_guessed() {
        let words = payung_fixture::rules().cell_words;
        let mut places = Places::new(
            payung_fixture::rules().areas,
            payung_fixture::rules().districts,
            words,
        );
        for (text, code, finding) in [
            ("6407", Some("64.07"), None),
            ("64.07", Some("64.07"), None),
            ("6402", Some("64.02"), Some(Code::AreaCodeTwoWay)),
            ("64.02", Some("64.02"), None),
            ("6401", Some("64.01"), None),
            ("64", Some("64"), Some(Code::RegencyRead)),
            ("Kota Madya Samarinda", Some("64.72"), None),
            ("Kotamadya Samarinda", Some("64.72"), None),
            ("7", None, Some(Code::RegencyUnreadable)),
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
            ("Kutai Barat, Kalimantan Timur", Some("64.07"), None),
            ("Kab. Kutai Barat (Kaltim)", Some("64.07"), None),
            ("Kutai Barat, Jawa Timur", None, Some(Code::RegencyUnreadable)),
            ("Kubar", Some("64.07"), Some(Code::RegencyRead)),
            ("Kab. Kukar", Some("64.02"), Some(Code::RegencyRead)),
            ("PPU", Some("64.09"), Some(Code::RegencyRead)),
            ("kutim", Some("64.08"), Some(Code::RegencyRead)),
            ("Mahulu, Kaltim", Some("64.11"), Some(Code::RegencyRead)),
            ("Balikpapan Kota", Some("64.71"), None),
            ("Bogor Kota", Some("32.71"), None),
            ("Lima Puluh Kota", Some("13.07"), None),
            ("64.07.05", Some("64.07"), None),
            ("640705", Some("64.07"), None),
            ("64.07.05.2001", Some("64.07"), None),
            ("6407052001", Some("64.07"), None),
            ("6407051001", Some("64.07"), None),
            // Kecamatan that are not, and codes as BPS writes them.
            ("64.07.01", None, Some(Code::RegencyUnreadable)),
            ("64.07.01.2001", None, Some(Code::RegencyUnreadable)),
            ("6407050001", None, Some(Code::RegencyUnreadable)),
            ("6402010", None, Some(Code::RegencyUnreadable)),
            ("640705200", None, Some(Code::RegencyUnreadable)),
            ("Atlantis", None, Some(Code::RegencyUnreadable)),
            ("9999", None, Some(Code::RegencyUnreadable)),
        ] {
            let read = places.regency(text.as_bytes(), None);
            assert_eq!(read, Some((code.and_then(AreaCode::parse), finding)), "{text}");
        }
        let province = |places: &mut Places, text: &str| places.province(text.as_bytes()).unwrap();
        assert_eq!(
            province(&mut places, "Kalimantan Timur"),
            (AreaCode::parse("64"), None)
        );
        assert_eq!(
            province(&mut places, "Prov. Jawa Timur"),
            (AreaCode::parse("35"), None)
        );
        assert_eq!(province(&mut places, "64"), (AreaCode::parse("64"), None));
        assert_eq!(province(&mut places, "Kaltim"), (AreaCode::parse("64"), None));
        // An old name of several provinces is none of them.
        for several in ["Kalimantan", "Irian Jaya"] {
            let read = province(&mut places, several);
            assert_eq!(read, (None, Some(Code::ProvinceUnreadable)), "{several}");
        }
        assert_eq!(province(&mut places, "Batavia"), (AreaCode::parse("31"), None));
    }

    #[test]
    fn of_a_code_and_a_name_the_name_counts() {
        let rules = payung_fixture::rules();
        let mut places = Places::new(rules.areas, rules.districts, rules.cell_words);
        let area = AreaCode::parse;
        for (first, second, code, finding) in [
            ("6402", "KUTAI BARAT", Some("64.07"), Some(Code::AreaCodeDiffers)),
            ("KUTAI BARAT", "6402", Some("64.07"), Some(Code::AreaCodeDiffers)),
            ("6407", "Kutai Barat", Some("64.07"), None),
            ("6402", "Kutai Kartanegara", Some("64.02"), None),
            ("6402", "-", Some("64.02"), Some(Code::AreaCodeTwoWay)),
            ("6407052001", "Kutai Barat", Some("64.07"), None),
            (
                "6402010001",
                "Kutai Barat",
                Some("64.07"),
                Some(Code::AreaCodeDiffers),
            ),
            ("3201", "Bogor", Some("32.01"), None),
            ("3271", "Bogor", Some("32.71"), None),
            ("6407", "Bogor", None, Some(Code::RegencyAmbiguous)),
            ("6402", "Atlantis", None, Some(Code::RegencyUnreadable)),
            ("6402", "6407", None, Some(Code::SecondDiffers)),
            (
                "Kutai Barat",
                "Kutai Kartanegara",
                None,
                Some(Code::SecondDiffers),
            ),
            ("6407", "-", Some("64.07"), None),
            ("", "Kutai Barat", Some("64.07"), None),
        ] {
            let read = places.regency_of_two(first.as_bytes(), second.as_bytes(), None);
            assert_eq!(read, Some((code.and_then(area), finding)), "{first} {second}");
        }
        assert_eq!(places.regency_of_two(b"-", b"tidak tahu", None), None);
    }

    #[test]
    fn a_village_is_one_however_it_is_written() {
        let mut villages = Villages::new(payung_fixture::rules().cell_words);
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
