//! Numbers, money, dates and months as a language writes them.

use crate::texts::{Texts, args};
use payung_rules::wage::MinimumWage;
use payung_typed::money;
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;
use std::borrow::Cow;

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

/// What a language writes in its own way.
pub trait Written {
    /// As the language writes it.
    fn written(&self, texts: Texts) -> String;
}

impl Written for Rupiah {
    /// `Rp16.800`.
    fn written(&self, texts: Texts) -> String {
        let sign = if self.get() < 0 { "-" } else { "" };
        [sign, "Rp", &grouped(texts, self.get().unsigned_abs())].concat()
    }
}

impl Written for MinimumWage {
    /// `Rp3.856.694,43`, or `Rp3.983.882` without parts of a rupiah.
    fn written(&self, texts: Texts) -> String {
        let (whole, sen) = (self.sen.unsigned_abs() / 100, self.sen.unsigned_abs() % 100);
        let whole = ["Rp", &grouped(texts, whole)].concat();
        if sen > 0 {
            format!("{whole}{}{sen:02}", texts.number_decimal())
        } else {
            whole
        }
    }
}

impl Written for Rate {
    /// `0,24%`.
    fn written(&self, texts: Texts) -> String {
        [&decimal(texts, &self.percent()), "%"].concat()
    }
}

/// A sum that is kept if it is tapped, as `typed`, so that it reads the same where points do not group thousands:
/// `Rp1500000`, `Rp1500 only`. In a box it stands before a person of that language.
pub fn kept_sum(texts: Texts, typed: &str) -> String {
    let confirmed = typed.strip_suffix(money::CONFIRMED).map(str::trim_end);
    let sum = confirmed.unwrap_or(typed);
    let sum = if texts.number_thousands() == "." {
        sum.to_owned()
    } else {
        sum.replace('.', "")
    };
    match confirmed {
        Some(_) => texts.sum_only(args::SumOnly { sum: &sum }).to_string(),
        None => sum,
    }
}

/// A number that is written with a point, such as `5.74`, as the language writes it.
pub fn decimal(texts: Texts, number: &str) -> String {
    number.replace('.', &texts.number_decimal())
}

/// `1.815` for 1815.
fn grouped(texts: Texts, number: u64) -> String {
    let mark = texts.number_thousands();
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push_str(&mark);
        }
        text.push(digit);
    }
    text
}

/// `Rp70 juta` for whole millions, `Rp5 miliar` and `Rp1,5 miliar` for a thousand of them and more, else the full amount.
pub fn round_amount(texts: Texts, amount: Rupiah) -> String {
    let (million, billion) = (1_000_000, 1_000_000_000);
    let whole = |unit: i64| Rupiah::new(amount.get() / unit).written(texts);
    match amount.get() {
        rupiah if rupiah >= billion && rupiah % million == 0 => {
            let thousandths = format!("{:03}", rupiah / million % 1_000);
            let behind = thousandths.trim_end_matches('0');
            let mark = if behind.is_empty() {
                String::new()
            } else {
                texts.number_decimal().into_owned()
            };
            let amount = [&whole(billion), &mark, behind].concat();
            texts.billion(args::Billion { amount: &amount }).to_string()
        }
        rupiah if rupiah >= million && rupiah % million == 0 => texts
            .million(args::Million {
                amount: &whole(million),
            })
            .to_string(),
        _ => amount.written(texts),
    }
}

/// As [`round_amount`], and `Rp98,8 juta` for whole tenths of millions.
pub fn short_amount(texts: Texts, amount: Rupiah) -> String {
    let tenths = amount.get() / 100_000;
    let is_tenths = amount.get() % 100_000 == 0 && tenths % 10 != 0 && (10..10_000).contains(&tenths);
    if !is_tenths {
        return round_amount(texts, amount);
    }
    let whole = Rupiah::new(tenths / 10).written(texts);
    let whole = format!("{whole}{}{}", texts.number_decimal(), tenths % 10);
    texts.million(args::Million { amount: &whole }).to_string()
}

/// `81.200` for 81200.
pub fn count(texts: Texts, number: impl Into<i64>) -> String {
    let number = number.into();
    let sign = if number < 0 { "-" } else { "" };
    [sign, &grouped(texts, number.unsigned_abs())].concat()
}

/// One or many, as the word that selects the message.
pub fn plural(count: usize) -> &'static str {
    if count == 1 { "satu" } else { "banyak" }
}

/// `dua` for 2: a small count in a sentence. Above nine: in digits.
pub fn count_word(texts: Texts, count: u16) -> String {
    if (1..=9).contains(&count) {
        below_hundred(texts, count.into())
    } else {
        count.to_string()
    }
}

/// The amount in words: `satu juta lima ratus ribu rupiah`. Below zero and above 999 trillion: in digits.
pub fn in_words(texts: Texts, amount: Rupiah) -> String {
    let words = u64::try_from(amount.get())
        .ok()
        .and_then(|number| number_in_words(texts, number));
    match words {
        Some(number) => texts
            .rupiah_in_words(args::RupiahInWords { number: &number })
            .to_string(),
        None => amount.written(texts),
    }
}

/// A whole number in words, below a thousand trillion.
fn number_in_words(texts: Texts, number: u64) -> Option<String> {
    if number < 100 {
        return Some(below_hundred(texts, number));
    }
    let mut words: Vec<String> = Vec::new();
    let mut rest = number;
    for unit in [1_000_000_000_000, 1_000_000_000, 1_000_000, 1_000, 1] {
        let many = rest / unit;
        rest %= unit;
        if many >= 1_000 {
            return None;
        }
        if many == 0 {
            continue;
        }
        let count = &below_thousand(texts, many);
        let said = match unit {
            1_000_000_000_000 => texts.number_trillions(args::NumberTrillions { count }),
            1_000_000_000 => texts.number_billions(args::NumberBillions { count }),
            1_000_000 => texts.number_millions(args::NumberMillions { count }),
            1_000 if many == 1 => texts.number_thousand(),
            1_000 => texts.number_thousands_of(args::NumberThousandsOf { count }),
            _ => Cow::Borrowed(count.as_str()),
        };
        words.push(said.into_owned());
    }
    Some(words.join(" "))
}

/// 1 to 999 in words.
fn below_thousand(texts: Texts, number: u64) -> String {
    let hundreds = match number / 100 {
        0 => return below_hundred(texts, number),
        1 => texts.number_hundred(),
        many => {
            let count = &below_hundred(texts, many);
            texts.number_hundreds(args::NumberHundreds { count })
        }
    };
    match number % 100 {
        0 => hundreds.into_owned(),
        rest => texts
            .number_hundreds_and(args::NumberHundredsAnd {
                hundreds: &hundreds,
                rest: &below_hundred(texts, rest),
            })
            .into_owned(),
    }
}

/// 0 to 99 in words: as the language lists them, else made of tens and what is left.
fn below_hundred(texts: Texts, number: u64) -> String {
    let listed = |words: &str, place: u64| {
        let place = usize::try_from(place).ok()?;
        words.split(", ").nth(place).map(str::to_owned)
    };
    let (words, tens) = (texts.number_words(), texts.number_tens());
    let made = || {
        let tens = listed(&tens, (number / 10).checked_sub(2)?)?;
        Some(match number % 10 {
            0 => tens,
            rest => texts
                .number_tens_and(args::NumberTensAnd {
                    rest: &listed(&words, rest)?,
                    tens: &tens,
                })
                .into_owned(),
        })
    };
    listed(&words, number)
        .or_else(made)
        .unwrap_or_else(|| number.to_string())
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
    use super::{Date, Rupiah, date, in_words, kept_sum, round_amount};
    use crate::texts::{PACKS, Texts, indonesian};
    use payung_typed::money::{Monthly, confirmed, monthly};
    use std::collections::BTreeSet;

    #[test]
    fn amounts_in_words() {
        let texts = indonesian();
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
            assert_eq!(in_words(texts, Rupiah::new(amount)), words);
        }
    }

    /// In every language what is tapped is kept as it is read there, and read back as the same sum.
    #[test]
    fn a_sum_that_is_kept_is_read_back_in_every_language() {
        let languages: BTreeSet<&str> = PACKS.iter().map(|pack| pack.language).collect();
        assert!(languages.contains("en"));
        for language in languages {
            let packs = PACKS.iter().filter(|pack| pack.language == language);
            let texts = Texts::read(packs.map(|pack| pack.text).collect::<String>().leak(), "").unwrap();
            for sum in [1_500, 1_500_000].map(Rupiah::new) {
                let kept = kept_sum(texts, &confirmed(sum));
                assert_eq!(monthly(&kept), Ok(Monthly::Sum(sum)), "{language}: {kept}");
            }
        }
        assert_eq!(kept_sum(indonesian(), "Rp1.500 saja"), "Rp1.500 saja");
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
