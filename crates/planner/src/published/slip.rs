//! Slips of the pen: one digit changed, or two digits swapped.

use payung_questions::sorted;

/// Every number that `written` is a slip of, ascending.
pub(super) fn slips_of(written: i64) -> Vec<i64> {
    let digits = written.to_string();
    let mut found: Vec<i64> = Vec::new();
    let mut keep = |meant: String| {
        let meant = meant.parse().ok().filter(|meant| is_slip(written, *meant));
        found.extend(meant.filter(|meant| !found.contains(meant)));
    };
    for (place, digit) in digits.char_indices() {
        let (Some(before), Some(behind)) = (digits.get(..place), digits.get(place + 1..)) else {
            continue;
        };
        for other in '0'..='9' {
            keep(format!("{before}{other}{behind}"));
        }
        for (distance, later) in behind.char_indices() {
            let (between, rest) = (behind.get(..distance), behind.get(distance + 1..));
            if let (Some(between), Some(rest)) = (between, rest) {
                keep(format!("{before}{later}{between}{digit}{rest}"));
            }
        }
    }
    sorted::by_key(found, |meant| *meant)
}

/// Whether two numbers of equally many digits differ in one digit, or by two digits swapped.
pub(super) fn is_slip(written: i64, meant: i64) -> bool {
    let is_below_zero = written < 0 || meant < 0;
    let (written, meant) = (written.to_string(), meant.to_string());
    if is_below_zero || written.len() != meant.len() {
        return false;
    }
    let differing: Vec<(u8, u8)> = written
        .bytes()
        .zip(meant.bytes())
        .filter(|(a, b)| a != b)
        .collect();
    match differing.as_slice() {
        [_] => true,
        [(a, b), (c, d)] => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_slip, slips_of};

    #[test]
    fn every_slip_of_a_number_is_tried_once() {
        let all = |written: i64| (0..1_000).filter(move |meant| is_slip(written, *meant));
        for written in [0, 7, 12, 128, 100, 909, -5] {
            assert!(slips_of(written).into_iter().eq(all(written)), "{written}");
        }
        assert!(slips_of(35_777).contains(&36_777) && slips_of(i64::MAX).len() > 100);
    }

    #[test]
    fn a_slip_is_one_digit_or_two_swapped() {
        for (written, meant) in [(395, 365), (35_777, 36_777), (128, 182), (821, 128)] {
            assert!(is_slip(written, meant), "{written} {meant}");
        }
        for (written, meant) in [
            (395, 395),
            (395, 3_950),
            (395, 366),
            (128, 281),
            (12, 34),
            (-5, 15),
        ] {
            assert!(!is_slip(written, meant), "{written} {meant}");
        }
    }
}
