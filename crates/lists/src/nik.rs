//! The NIK: sixteen digits, and what they say.
//!
//! A NIK never changes, neither by moving nor by a corrected day of birth (PP 40/2019, Pasal 30 ayat (2)): what it
//! says of area, sex and birth is compared, never corrected, and only an impossible number is to be mended.
//!
//! Source: PP 37/2007, Pasal 37; PP 40/2019, Pasal 30 ayat (2).

use crate::finding::{Code, Findings};
use crate::unseen::is_unseen;
use payung_rules::area::Area;
use payung_sheets::cell::{Cell, decoded};
use payung_typed::day::{self, Century};
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::whole;
use std::fmt;

/// What is added to the day of birth of a woman.
const WOMAN: u64 = 40;

/// Sixteen digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Nik(u64);

impl Nik {
    /// The NIK of sixteen digits; whether they are possible, [`Codes::check`] knows.
    #[inline]
    pub fn of_digits(digits: &[u8]) -> Option<Self> {
        if digits.len() != 16 {
            return None;
        }
        let mut number = 0_u64;
        let mut is_digits = true;
        for byte in digits {
            let digit = byte.wrapping_sub(b'0');
            is_digits &= digit < 10;
            number = number.wrapping_mul(10).wrapping_add(u64::from(digit));
        }
        is_digits.then_some(Self(number))
    }

    /// Reads a cell that holds nothing but a NIK, with what people and programs put around and between its digits.
    /// Beside it stands what is to be said of that, if something is.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    ///
    /// # Example
    ///
    /// ```
    /// use payung_lists::{finding::Code, nik::Nik};
    /// use payung_sheets::cell::Cell;
    /// let (nik, code) = Nik::read(Cell::from("'3515 1405 0868 0001")).unwrap();
    /// assert_eq!((nik.to_string().as_str(), code), ("3515140508680001", Some(Code::NikTidied)));
    /// let (nik, code) = Nik::read(Cell::Number(3_515_140_508_680_001.0)).unwrap();
    /// assert_eq!((nik.to_string().as_str(), code), ("3515140508680001", Some(Code::NikWhole)));
    /// assert_eq!(Nik::read(Cell::from("351514050868001")), Err(Code::NikLength));
    /// assert_eq!(Nik::read(Cell::Number(3.51514050868e15)), Err(Code::NikNumber));
    /// ```
    #[inline]
    pub fn read(cell: Cell<'_>) -> Result<(Self, Option<Code>), Code> {
        let bytes = match cell {
            Cell::Text(bytes) => bytes,
            Cell::Empty => return Err(Code::NikMissing),
            Cell::Number(number) => return Self::of_float(number).map(|nik| (nik, Some(Code::NikWhole))),
            Cell::Day(_) | Cell::Yes(_) => return Err(Code::NikLetters),
        };
        match Self::of_digits(bytes) {
            Some(nik) => Ok((nik, None)),
            None => Self::read_untidy(&decoded(bytes)).map(|nik| (nik, Some(Code::NikTidied))),
        }
    }

    /// The NIK of a sheet's number that still has all its digits.
    ///
    /// Excel keeps fifteen digits and writes 0 for the sixteenth. Other programs keep every whole number below 2^53; of
    /// those that end in 0 nobody can tell who wrote them.
    fn of_float(number: f64) -> Result<Self, Code> {
        let whole = whole::from_float(number).ok_or(Code::NikNumber)?;
        let digits = u64::try_from(whole).map_err(|_| Code::NikNumber)?;
        if digits < 1_000_000_000_000_000 {
            return Err(Code::NikLength);
        }
        if digits >= 1 << 53 || digits.is_multiple_of(10) {
            return Err(Code::NikNumber);
        }
        Ok(Self(digits))
    }

    #[cold]
    fn read_untidy(text: &str) -> Result<Self, Code> {
        let text = without_decimals(text.trim_matches(is_around));
        if is_scientific(text.as_bytes()) {
            return Err(Code::NikNumber);
        }
        let text = without_name(text);
        let (mut digits, mut n_digits, mut n_hidden) = ([0_u8; 16], 0_usize, 0_usize);
        let (mut is_crossed, mut has_letters) = (false, false);
        for letter in text.chars() {
            if let Some(digit) = digit(letter) {
                if let Some(slot) = digits.get_mut(n_digits) {
                    *slot = digit;
                }
                n_digits += 1;
            } else if is_hiding(letter) {
                n_hidden += 1;
                is_crossed |= letter.is_alphabetic();
            } else if !(is_unseen(letter) || is_between(letter)) {
                has_letters = true;
            }
        }
        match n_digits {
            _ if has_letters => Err(Code::NikLetters),
            // What hides digits stands for several of them; one star beside sixteen digits is a mark of a note.
            _ if n_hidden > 2 => Err(Code::NikMasked),
            _ if is_crossed || n_hidden > 0 && n_digits != 16 => Err(Code::NikLetters),
            0 => Err(Code::NikMissing),
            16 => Self::of_digits(&digits).ok_or(Code::NikLetters),
            _ => Err(Code::NikLength),
        }
    }

    /// The digits of the kabupaten or kota of the first registration.
    pub fn regency(self) -> u16 {
        four(self.0 / 1_000_000_000_000)
    }

    /// The digits of the kecamatan within it.
    pub fn district(self) -> u8 {
        self.two(10)
    }

    /// Whether the day says a woman.
    pub fn is_woman(self) -> bool {
        u64::from(self.two(8)) > WOMAN
    }

    /// Day, month and the last two digits of the year of birth, whether they exist or not.
    pub fn birth(self) -> (u8, u8, u8) {
        let day = self.two(8);
        let day = if u64::from(day) > WOMAN { day - 40 } else { day };
        (day, self.two(6), self.two(4))
    }

    /// Whether its digits are those of this day of birth.
    pub(super) fn is_of_birth(self, date: Date) -> bool {
        let (day, month, year) = self.birth();
        let said = (u32::from(day), u32::from(month), i32::from(year));
        said == (date.day(), date.month(), date.year().rem_euclid(100))
    }

    /// The serial number of those who share the first twelve digits.
    pub fn serial(self) -> u16 {
        four(self.0)
    }

    /// The day of birth: of the years with these two digits, the latest in which it is not after `today`. `None` if
    /// there is no such day.
    pub fn birth_date(self, today: Date) -> Option<Date> {
        let (day, month, year) = self.birth();
        day::of_two_digit_year(day.into(), month.into(), year.into(), Century::NotAfter(today))
    }

    /// The number, for comparing and sorting.
    pub fn number(self) -> u64 {
        self.0
    }

    /// The NIK of a number that [`Nik::number`] gave.
    pub(super) fn of_number(number: u64) -> Option<Self> {
        (0 < number && number < 10_000_000_000_000_000).then_some(Self(number))
    }

    /// The NIK with the middle hidden: the first four and the last four digits stay, which tells a list's rows apart
    /// and hides kecamatan, sex and birth.
    pub fn masked(self) -> String {
        format!("{:04}••••••••{:04}", self.regency(), self.serial())
    }

    /// The two digits that stand before `behind` others.
    fn two(self, behind: u32) -> u8 {
        let [two, ..] = (self.0 / 10_u64.pow(behind) % 100).to_le_bytes();
        two
    }
}

/// The last four digits of a number.
fn four(number: u64) -> u16 {
    let [low, high, ..] = (number % 10_000).to_le_bytes();
    u16::from_le_bytes([low, high])
}

impl fmt::Display for Nik {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016}", self.0)
    }
}

/// The digit that a letter is, of the usual or of the wide form.
fn digit(letter: char) -> Option<u8> {
    let digit = match letter {
        '０'..='９' => u32::from(letter) - u32::from('０'),
        _ => letter.to_digit(10)?,
    };
    u8::try_from(digit).ok().map(|digit| b'0' + digit)
}

/// Whether a letter may stand before or behind a NIK and means nothing: quotation marks, the sign of a formula, a
/// mark of a note.
fn is_around(letter: char) -> bool {
    is_unseen(letter) || is_between(letter) || matches!(letter, '=' | ',' | ';' | ':' | '(' | ')')
}

/// Whether a letter may stand between the digits of a NIK and means nothing: points, dashes and quotation marks.
fn is_between(letter: char) -> bool {
    matches!(
        letter,
        '.' | '-' | '_' | '\'' | '"' | '`' | '´' | '/' | '\u{2010}'..='\u{2015}' | '−' | '‘'..='‟' | '′' | '″' | '·'
    )
}

/// Whether a letter stands for a digit that is hidden.
fn is_hiding(letter: char) -> bool {
    matches!(letter, 'x' | 'X' | '*' | '•' | '●' | '#' | '∗' | '＊' | '█' | '×')
}

/// `text` without the decimals that programs write behind a whole number, as `.0` or `,00`.
fn without_decimals(text: &str) -> &str {
    let cut = text.rsplit_once(['.', ',']);
    let cut = cut.filter(|(number, decimals)| {
        matches!(*decimals, "0" | "00") && number.chars().all(|letter| digit(letter).is_some())
    });
    cut.map_or(text, |(number, _)| number)
}

/// `text` without the name of the number before it, as in `NIK: 3515140508680001`.
fn without_name(text: &str) -> &str {
    let mut rest = text;
    for name in ["nomor", "no", "nik", "ktp"] {
        let begins = rest
            .get(..name.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(name));
        if begins {
            rest = rest.get(name.len()..).unwrap_or_default();
            rest = rest.trim_start_matches(is_around);
        }
    }
    rest
}

/// Whether a sheet wrote a number so, as `3.51514E+15`.
fn is_scientific(text: &[u8]) -> bool {
    let mut halves = text.splitn(2, |byte| matches!(byte, b'E' | b'e'));
    let (Some(number), Some(power)) = (halves.next(), halves.next()) else {
        return false;
    };
    let power = power.strip_prefix(b"+").unwrap_or(power);
    let is_number = |part: &[u8]| {
        let mut bytes = part.iter();
        !part.is_empty() && bytes.all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
    };
    is_number(number) && is_number(power)
}

/// Which area codes exist, ready for a look-up by digits.
#[derive(Debug)]
pub struct Codes {
    /// The numbers of the kecamatan of each kabupaten and kota, as bits, by its four digits.
    regencies: Vec<Option<u64>>,
    /// Whether two digits are those of a province.
    provinces: [bool; 100],
}

impl Codes {
    /// The codes of today.
    pub fn new(areas: &'static [Area], districts: &'static [(AreaCode, u64)]) -> Self {
        let mut codes = Self {
            regencies: vec![None; 10_000],
            provinces: [false; 100],
        };
        for area in areas {
            let digits = usize::from(u16::from(area.code));
            if let Some(known) = codes.provinces.get_mut(digits / 100) {
                *known = true;
            }
            if !area.code.is_province() {
                let numbers = districts.binary_search_by_key(&area.code, |entry| entry.0);
                let numbers = numbers.ok().and_then(|index| districts.get(index));
                if let Some(regency) = codes.regencies.get_mut(digits) {
                    *regency = Some(numbers.map_or(0, |entry| entry.1));
                }
            }
        }
        codes
    }

    /// The area of four digits, if it exists.
    pub fn regency(&self, digits: u16) -> Option<AreaCode> {
        self.districts_of(digits).and_then(|_| AreaCode::new(digits))
    }

    /// The numbers of the kecamatan of the kabupaten or kota with these four digits, as bits, if it exists.
    #[inline]
    fn districts_of(&self, digits: u16) -> Option<u64> {
        *self.regencies.get(usize::from(digits))?
    }

    /// What is odd about a NIK, whoever has it.
    ///
    /// Old codes stay after a province or a kabupaten was split (national.md 9.8), so that a kabupaten or kecamatan of
    /// today's table is only compared; a province that never was is impossible.
    #[inline]
    pub fn check(&self, nik: Nik) -> Findings {
        let mut findings = Findings::NONE;
        let regency = nik.regency();
        if let Some(districts) = self.districts_of(regency) {
            let rest = districts.checked_shr(nik.district().into());
            findings.note(rest.is_none_or(|rest| rest & 1 == 0), Code::NikDistrict);
        } else if self.provinces.get(usize::from(regency / 100)) == Some(&true) {
            findings.add(Code::NikRegency);
        } else {
            findings.add(Code::NikProvince);
        }
        let (day, month, year) = nik.birth();
        if !crate::date_cell::may_exist(day, month, year) {
            findings.add(Code::NikDate);
        }
        if nik.serial() == 0 {
            findings.add(Code::NikSerial);
        }
        findings
    }
}

#[cfg(test)]
mod tests {
    use super::{Codes, Nik};
    use crate::finding::{Code, Findings};
    use payung_sheets::cell::Cell;
    use payung_values::date::Date;

    fn nik(digits: &str) -> Nik {
        Nik::of_digits(digits.as_bytes()).unwrap()
    }

    /// Source: national.md section 9, published examples.
    #[test]
    fn published_examples_say_what_was_published() {
        let today = Date::parse("2026-11-21").unwrap();
        let codes = Codes::new(payung_fixture::rules().areas, payung_fixture::rules().districts);
        for (digits, woman, birth) in [
            ("3515140508680001", false, "1968-08-05"),
            ("3515144508680002", true, "1968-08-05"),
            ("3602041211870001", false, "1987-11-12"),
            ("1702192905120001", false, "2012-05-29"),
            ("1702196905120001", true, "2012-05-29"),
            ("3273056010900009", true, "1990-10-20"),
            ("3311120411870003", false, "1987-11-04"),
        ] {
            let nik = nik(digits);
            assert_eq!((nik.is_woman(), nik.to_string().as_str()), (woman, digits));
            assert_eq!(nik.birth_date(today).unwrap().to_string(), birth);
            assert_eq!(codes.check(nik), Findings::NONE, "{digits}");
        }
    }

    #[test]
    fn impossible_numbers_are_to_be_mended_and_old_codes_compared() {
        let codes = Codes::new(payung_fixture::rules().areas, payung_fixture::rules().districts);
        let found = |digits: &str| codes.check(nik(digits)).iter().collect::<Vec<_>>();
        assert_eq!(found("9999010101800001"), [Code::NikProvince]);
        assert_eq!(found("3599010101800001"), [Code::NikRegency]);
        assert_eq!(found("3515990101800001"), [Code::NikDistrict]);
        assert_eq!(found("3515143202800001"), [Code::NikDate]);
        assert_eq!(found("3515143002800001"), [Code::NikDate]);
        assert_eq!(found("3515140013800001"), [Code::NikDate]);
        assert_eq!(found("3515147201800001"), [Code::NikDate]);
        assert_eq!(found("3515142902800001"), []);
        assert_eq!(found("3515142902810001"), [Code::NikDate]);
        assert_eq!(found("3515147101800001"), []);
        assert_eq!(found("3515140101800000"), [Code::NikSerial]);
        assert_eq!(found("0000000000000000").len(), 3);
    }

    #[test]
    fn what_is_no_nik_says_why() {
        for (cell, code) in [
            (Cell::from(""), Code::NikMissing),
            (Cell::Empty, Code::NikMissing),
            (Cell::from(" - "), Code::NikMissing),
            (Cell::from("351514050868000"), Code::NikLength),
            (Cell::from("35151405086800012"), Code::NikLength),
            (Cell::from("351514O508680001"), Code::NikLetters),
            (Cell::from("3.51514E+15"), Code::NikNumber),
            (Cell::from("3,51514050868E+15"), Code::NikNumber),
            (Cell::Number(3_515_140_508_680_000.0), Code::NikNumber),
            (Cell::Number(3_515_140_508_680_010.0), Code::NikNumber),
            (Cell::Number(9_107_140_508_680_001.0), Code::NikNumber),
            (Cell::Number(3_515_140_508_680_001.5), Code::NikNumber),
            (Cell::Number(351_514_050_868_001.0), Code::NikLength),
            (Cell::Number(-1.0), Code::NikNumber),
            (Cell::from("351514050868000.0"), Code::NikLength),
            (Cell::from("3515 1405"), Code::NikLength),
            (Cell::from("3515140508680001 / 3515140508680002"), Code::NikLength),
            (Cell::from("6407xxxxxxxxxxxx"), Code::NikMasked),
            (Cell::from("640705******0001"), Code::NikMasked),
            (Cell::from("6407-XXXX-XXXX-0001"), Code::NikMasked),
            (Cell::from("6407••••••••0001"), Code::NikMasked),
            (Cell::from("################"), Code::NikMasked),
            (Cell::from("6407************"), Code::NikMasked),
            (Cell::from("************0001"), Code::NikMasked),
            (Cell::from("3515140508680001x"), Code::NikLetters),
            (Cell::from("351514x508680001"), Code::NikLetters),
            (Cell::from("tidak tahu"), Code::NikLetters),
            (Cell::from("#N/A"), Code::NikLetters),
            (Cell::Yes(true), Code::NikLetters),
        ] {
            assert_eq!(Nik::read(cell), Err(code), "{cell:?}");
        }
        assert_eq!(nik("3515140508680001").masked(), "3515••••••••0001");
    }

    #[test]
    fn what_people_and_programs_put_around_the_digits_is_left_out() {
        for text in [
            " 3515140508680001 ",
            "3515 1405 0868 0001",
            "3515.1405.0868.0001",
            "3515-1405-0868-0001",
            "'3515140508680001",
            "’3515140508680001",
            "‘3515140508680001’",
            "\"3515140508680001\"",
            "“3515140508680001”",
            "=\"3515140508680001\"",
            "3515140508680001,",
            "3515140508680001;",
            "3515140508680001.",
            "3515140508680001.0",
            "3515140508680001,00",
            "NIK 3515140508680001",
            "NIK: 3515140508680001",
            "No. KTP 3515140508680001",
            "3515140508680001*",
            "* 3515140508680001",
            "\u{202d}3515140508680001\u{202c}",
            "3515140508\u{200b}680001",
            "351514\u{a0}0508680001",
            "\u{feff}3515140508680001",
            "3515140508680001\u{ad}",
            "3515–1405–0868–0001",
            "３５１５１４０５０８６８０００１",
            "3515140508680001\r\n",
        ] {
            let read = Nik::read(Cell::from(text));
            assert_eq!(
                read,
                Ok((nik("3515140508680001"), Some(Code::NikTidied))),
                "{text:?}"
            );
        }
    }
}
