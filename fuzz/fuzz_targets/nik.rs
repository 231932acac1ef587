//! Any bytes as a NIK: read or refused, and what was read is written as it stood.

#![no_main]

use libfuzzer_sys::fuzz_target;
use payung_sheets::cell::Cell;
use payung_lists::finding::{Code, Kind};
use payung_lists::nik::{Codes, Nik};
use payung_values::date::Date;
use std::sync::LazyLock;

static CODES: LazyLock<Codes> = LazyLock::new(|| {
    let rules = payung_fixture::rules();
    Codes::new(rules.areas, rules.districts)
});

fuzz_target!(|bytes: &[u8]| {
    let today = Date::parse("2026-11-21").expect("a day");
    match Nik::read(Cell::Text(bytes)) {
        Ok((nik, tidied)) => {
            let digits: Vec<u8> = bytes.iter().copied().filter(u8::is_ascii_digit).collect();
            // A sheet that kept it as a number writes `,0` behind it.
            let behind = digits.strip_prefix(nik.to_string().as_bytes()).expect("its own digits");
            assert!(behind.iter().all(|digit| *digit == b'0'));
            assert_eq!(tidied.is_some(), digits != bytes);
            let found = CODES.check(nik);
            if !found.has(Code::NikDate) {
                // 29 February of a year that no century of the living has is the only day left.
                assert!(nik.birth_date(today).is_some() || nik.birth().0 == 29);
            }
            assert_eq!(nik.masked().chars().count(), 16);
        }
        Err(code) => assert_eq!(code.kind(), Kind::Mend),
    }
});
