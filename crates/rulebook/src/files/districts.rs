//! `districts.toml`: the numbers of the kecamatan of each kabupaten and kota.

use crate::code::item;
use crate::files::areas::version;
use payung_rule_file::entry::{Entry, known_area};
use payung_rule_file::wrong::Wrong;

/// The highest number a kecamatan may have: each is a bit.
const MOST: u32 = 63;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    version(file);
    let wanted = file.number::<u32>("n_districts");
    let districts = file.texts_by_id("district", |code, runs| {
        Ok::<_, Wrong>((known_area(file.known, code)?, bits(runs)?))
    });
    let (mut districts, wanted) = (districts?, wanted?);
    let found: u32 = districts.iter().map(|(_, bits)| bits.count_ones()).sum();
    file.check("n_districts", found == wanted, || {
        format!("{found} kecamatan stand here, {wanted} should")
    });
    districts.sort_unstable();
    Some(item(
        "The numbers of the kecamatan of each kabupaten and kota as bits, by area.",
        "DISTRICTS",
        "&[(AreaCode, u64)]",
        &districts,
    ))
}

/// Runs of numbers such as `1-18 20` as bits.
fn bits(runs: &str) -> Result<u64, String> {
    let mut bits = 0;
    for run in runs.split(' ') {
        let (from, to) = run.split_once('-').unwrap_or((run, run));
        let number = |text: &str| text.parse().ok().filter(|number| (1..=MOST).contains(number));
        let (Some(from), Some(to)) = (number(from), number(to)) else {
            return Err(format!("`{run}` is no run of numbers from 1 to {MOST}"));
        };
        if to < from {
            return Err(format!("`{run}` is no run of numbers from 1 to {MOST}"));
        }
        for number in from..=to {
            bits |= 1_u64 << number;
        }
    }
    Ok(bits)
}
