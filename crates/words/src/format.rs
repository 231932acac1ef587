//! Numbers, money, dates and months in Indonesian words.

use crate::texts::{Texts, args};
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::rupiah::{Rupiah, grouped_by_thousands};
use std::fmt::Write as _;

/// `21 November 2026`.
pub fn date(texts: Texts, date: Date) -> String {
    format!("{} {}", date.day(), month(texts, YearMonth::of(date)))
}

/// `November 2026`.
pub fn month(texts: Texts, month: YearMonth) -> String {
    let name = match month.month() {
        1 => texts.month_1(),
        2 => texts.month_2(),
        3 => texts.month_3(),
        4 => texts.month_4(),
        5 => texts.month_5(),
        6 => texts.month_6(),
        7 => texts.month_7(),
        8 => texts.month_8(),
        9 => texts.month_9(),
        10 => texts.month_10(),
        11 => texts.month_11(),
        _ => texts.month_12(),
    };
    format!("{name} {}", month.year())
}

/// `Rp70 juta` for whole millions, `Rp5 miliar` and `Rp1,5 miliar` for a thousand of them and more, else the full amount.
pub fn round_amount(texts: Texts, amount: Rupiah) -> String {
    let (million, billion) = (1_000_000, 1_000_000_000);
    let whole = |unit: i64| Rupiah::new(amount.get() / unit).to_string();
    match amount.get() {
        rupiah if rupiah >= billion && rupiah % billion == 0 => texts
            .billion(args::Billion {
                amount: &whole(billion),
            })
            .to_string(),
        // `Rp1.500` millions are `Rp1,5` thousand of them.
        rupiah if rupiah >= billion && rupiah % million == 0 => {
            let millions = whole(million);
            let (before, behind) = millions.rsplit_once('.').unwrap_or((&millions, ""));
            let amount = [before, ",", behind.trim_end_matches('0')].concat();
            texts.billion(args::Billion { amount: &amount }).to_string()
        }
        rupiah if rupiah >= million && rupiah % million == 0 => texts
            .million(args::Million {
                amount: &whole(million),
            })
            .to_string(),
        _ => amount.to_string(),
    }
}

/// As [`round_amount`], and `Rp98,8 juta` for whole tenths of millions.
pub fn short_amount(texts: Texts, amount: Rupiah) -> String {
    let tenths = amount.get() / 100_000;
    let is_tenths = amount.get() % 100_000 == 0 && tenths % 10 != 0 && (10..10_000).contains(&tenths);
    if !is_tenths {
        return round_amount(texts, amount);
    }
    let whole = format!("{},{}", Rupiah::new(tenths / 10), tenths % 10);
    texts.million(args::Million { amount: &whole }).to_string()
}

/// `81.200` for 81200.
pub fn count(number: u32) -> String {
    grouped_by_thousands(u64::from(number))
}

/// The same for a number of people that was computed with.
pub fn people(number: i64) -> String {
    u64::try_from(number).map_or_else(|_| number.to_string(), grouped_by_thousands)
}

/// One or many, as the word that selects the message.
pub fn plural(count: usize) -> &'static str {
    if count == 1 { "satu" } else { "banyak" }
}

/// `dua` for 2: a small count in a sentence. Above nine: in digits.
pub fn count_word(count: u16) -> String {
    match count {
        1 => "satu",
        2 => "dua",
        3 => "tiga",
        4 => "empat",
        5 => "lima",
        6 => "enam",
        7 => "tujuh",
        8 => "delapan",
        9 => "sembilan",
        _ => return count.to_string(),
    }
    .to_owned()
}

/// The amount in words: `satu juta lima ratus ribu rupiah`. Below zero and above 999 trillion: in digits.
pub fn in_words(amount: Rupiah) -> String {
    let Ok(number) = u64::try_from(amount.get()) else {
        return amount.to_string();
    };
    if number == 0 {
        return "nol rupiah".to_owned();
    }
    let mut words = String::new();
    let mut rest = number;
    for (unit, name) in [
        (1_000_000_000_000, "triliun"),
        (1_000_000_000, "miliar"),
        (1_000_000, "juta"),
        (1_000, "ribu"),
    ] {
        let count = rest / unit;
        rest %= unit;
        match count {
            0 => {}
            1 if unit == 1_000 => words.push_str("seribu "),
            1..=999 => {
                below_thousand(count, &mut words);
                let _ = write!(words, "{name} ");
            }
            _ => return amount.to_string(),
        }
    }
    below_thousand(rest, &mut words);
    words.push_str("rupiah");
    words
}

/// Writes 1 to 999 in words with a blank behind; nothing for 0.
fn below_thousand(number: u64, words: &mut String) {
    let digit = |digit: u64| count_word(u16::try_from(digit).unwrap_or(0));
    match number / 100 {
        0 => {}
        1 => words.push_str("seratus "),
        hundreds => {
            let _ = write!(words, "{} ratus ", digit(hundreds));
        }
    }
    let _ = match number % 100 {
        0 => Ok(()),
        10 => write!(words, "sepuluh "),
        11 => write!(words, "sebelas "),
        rest @ 1..=9 => write!(words, "{} ", digit(rest)),
        rest @ 12..=19 => write!(words, "{} belas ", digit(rest % 10)),
        rest if rest % 10 == 0 => write!(words, "{} puluh ", digit(rest / 10)),
        rest => write!(words, "{} puluh {} ", digit(rest / 10), digit(rest % 10)),
    };
}

/// `Daerah di KTP` as `daerah di KTP`, in the middle of a sentence; an abbreviation such as `BPJS` keeps its letters.
pub fn in_sentence(text: &str) -> String {
    let mut words = text.to_owned();
    let is_abbreviation = text.as_bytes().get(1).is_some_and(u8::is_ascii_uppercase);
    if let (false, Some(first)) = (is_abbreviation, words.get_mut(..1)) {
        first.make_ascii_lowercase();
    }
    words
}

/// Several things in one sentence: `a`, `a dan b`, `a, b dan c`.
pub fn listed(texts: Texts, things: &[String]) -> String {
    match things {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => texts
            .list_and(args::ListAnd {
                first: &first.join(", "),
                last,
            })
            .to_string(),
    }
}

/// `bantuan iuran Kota Samarinda` with a capital first letter, for the beginning of a line.
pub fn capitalised(text: &str) -> String {
    let mut capitalised = text.to_owned();
    if let Some(first) = capitalised.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    capitalised
}

/// What is read one after the other, each with an end.
pub fn sentences(said: impl IntoIterator<Item = String>) -> String {
    let ended = said.into_iter().map(|sentence| {
        if sentence.ends_with(['.', '?', '!']) {
            sentence
        } else {
            format!("{sentence}.")
        }
    });
    ended.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Date, Rupiah, date, in_words, round_amount};
    use crate::texts::indonesian;

    #[test]
    fn amounts_in_words() {
        for (amount, words) in [
            (0, "nol rupiah"),
            (1_500_000, "satu juta lima ratus ribu rupiah"),
            (16_800, "enam belas ribu delapan ratus rupiah"),
            (1_111, "seribu seratus sebelas rupiah"),
            (10_021, "sepuluh ribu dua puluh satu rupiah"),
            (201_000_000_000, "dua ratus satu miliar rupiah"),
            (
                999_999_999_999,
                "sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan rupiah",
            ),
        ] {
            assert_eq!(in_words(Rupiah::new(amount)), words);
        }
    }

    #[test]
    fn dates_and_stories() {
        let texts = indonesian();
        assert_eq!(
            date(texts, Date::parse("2026-11-21").unwrap()),
            "21 November 2026"
        );
        assert_eq!(round_amount(texts, Rupiah::new(70_000_000)), "Rp70 juta");
        assert_eq!(round_amount(texts, Rupiah::new(76_500_000)), "Rp76.500.000");
        assert_eq!(round_amount(texts, Rupiah::new(5_000_000_000)), "Rp5 miliar");
        assert_eq!(round_amount(texts, Rupiah::new(1_500_000_000)), "Rp1,5 miliar");
        assert_eq!(
            round_amount(texts, Rupiah::new(12_034_000_000)),
            "Rp12,034 miliar"
        );
        assert_eq!(round_amount(texts, Rupiah::new(1_500_100_000)), "Rp1.500.100.000");
        assert_eq!(round_amount(texts, Rupiah::new(8_400)), "Rp8.400");
    }
}
