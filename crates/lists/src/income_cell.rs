//! Incomes as people write them: amounts, ranges, and words.

use crate::amount_unit::AmountUnit;
use crate::comma_groups::{SeenCommas, ungrouped};
use crate::finding::Code;
use payung_rules::amount_word::AmountWord;
use payung_rules::cell_word::{CellKind, Meaning};
use payung_rules::cell_words::CellWords;
use payung_sheets::cell::{decoded, plain};
use payung_typed::money::{self, Money, Per};
use payung_typed::part::tidy;
use payung_typed::reading::Reading;
use payung_values::rupiah::Rupiah;

/// What a cell says of a monthly income.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Income {
    /// How much.
    pub(super) said: Said,
    /// Whether it says that the income is irregular.
    pub(super) is_irregular: bool,
    /// What it shows of the commas of its column.
    pub(super) commas: SeenCommas,
}

impl Income {
    /// What cannot be read.
    pub(super) const UNREADABLE: Self = Self {
        said: Said::Not(Code::IncomeUnreadable),
        is_irregular: false,
        commas: SeenCommas::NONE,
    };
}

/// How the numbers of a column of incomes are written.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Written {
    /// What they count, where the header says so.
    pub(super) unit: Option<AmountUnit>,
    /// Whether commas group them.
    pub(super) has_comma_groups: bool,
    /// Whether they are for another time than a month, where they do not say so themselves.
    pub(super) is_for_other_time: bool,
}

/// An income in a column that is written so.
pub(super) fn income_of(words: &CellWords, written: Written, bytes: &[u8]) -> Income {
    if written.is_for_other_time && !says_month(&decoded(bytes)) {
        let written = Written {
            is_for_other_time: false,
            ..written
        };
        let income = income_of(words, written, bytes);
        let is_sum = match income.said {
            Said::Amount(amount) | Said::Read(amount) => amount != Rupiah::ZERO,
            Said::Range(..) => true,
            Said::Nothing | Said::OfWage(_) | Said::Not(_) => false,
        };
        let said = if is_sum {
            Said::Not(Code::IncomePeriod)
        } else {
            income.said
        };
        return Income { said, ..income };
    }
    let text = decoded(bytes);
    let commas = SeenCommas::of(&text);
    if !written.has_comma_groups || !text.contains(',') {
        let income = income_in(words, written.unit, bytes);
        return Income { commas, ..income };
    }
    let income = income_in(words, written.unit, ungrouped(&text).as_bytes());
    let said = match income.said {
        Said::Amount(amount) => Said::Read(amount),
        said @ (Said::Nothing | Said::Read(_) | Said::Range(..) | Said::OfWage(_) | Said::Not(_)) => said,
    };
    Income {
        said,
        commas,
        ..income
    }
}

/// Whether a sum says that it is a month's.
fn says_month(text: &str) -> bool {
    let text = plain(text);
    let mut words = text.split(' ');
    words.any(|word| {
        matches!(
            word,
            "bulan" | "bln" | "bl" | "perbulan" | "sebulan" | "sebln" | "month"
        )
    })
}

/// How much an income is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Said {
    /// Nothing.
    #[default]
    Nothing,
    /// So much.
    Amount(Rupiah),
    /// So much, written in words, with decimals, or as about so much.
    Read(Rupiah),
    /// Between two amounts, both included; `None`: as much as one likes.
    Range(Rupiah, Option<Rupiah>),
    /// Less than the minimum wage, or more.
    OfWage(WageSide),
    /// What cannot be taken, and why.
    Not(Code),
}

/// On which side of the minimum wage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WageSide {
    /// Below it, or just so much.
    AtMost,
    /// Above it.
    Above,
}

/// The amount of one to twelve digits and nothing else.
#[inline]
pub(super) fn digits(bytes: &[u8]) -> Option<Rupiah> {
    if bytes.is_empty() || bytes.len() > 12 {
        return None;
    }
    let mut amount = 0_i64;
    for byte in bytes {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        amount = amount * 10 + i64::from(digit);
    }
    Some(Rupiah::new(amount))
}

/// An income below a header that says what its numbers count, or does not. Of a number that is hardly an income so, and
/// would be one in rupiah, nobody knows which was meant.
pub(super) fn income_in(words: &CellWords, unit: Option<AmountUnit>, bytes: &[u8]) -> Income {
    let Some(unit) = unit else {
        return written_income(words, bytes);
    };
    let text = decoded(bytes);
    let Some(counted) = counted_in(&text, unit) else {
        return written_income(words, bytes);
    };
    let counted = written_income(words, counted.as_bytes());
    let is_usual = |said: Said| match said {
        Said::Amount(amount) | Said::Read(amount) => money::is_usual(amount),
        Said::Range(from, to) => money::is_usual(to.unwrap_or(from)),
        Said::Nothing | Said::OfWage(_) | Said::Not(_) => false,
    };
    let is_sum = matches!(counted.said, Said::Amount(_) | Said::Read(_) | Said::Range(..));
    if is_sum && !is_usual(counted.said) && is_usual(written_income(words, bytes).said) {
        return Income {
            said: Said::Not(Code::IncomeTwoWay),
            ..counted
        };
    }
    counted
}

/// The text with the unit of its column behind each of its numbers; `None` where it has one of its own, or no number.
fn counted_in(text: &str, unit: AmountUnit) -> Option<String> {
    let plain = plain(text);
    let has_own = plain.split(' ').any(|word| {
        let word = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
        matches!(
            word,
            "rb" | "ribu" | "jt" | "juta" | "k" | "m" | "miliar" | "milyar"
        )
    });
    if has_own || !plain.contains(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    let is_number = |letter: char| letter.is_ascii_digit();
    let mut counted = String::with_capacity(text.len() + 12);
    let mut rest = text;
    while let Some(from) = rest.find(is_number) {
        let number = rest.get(from..)?;
        let end = number
            .find(|letter: char| !is_number(letter) && !matches!(letter, '.' | ','))
            .unwrap_or(number.len());
        let digits = number.get(..end)?.trim_end_matches(['.', ',']);
        // `1.500` of thousands is 1500 of them; of millions it may be one and a half.
        let mut groups = digits.split('.').skip(1);
        let is_grouped = unit == AmountUnit::Thousand && groups.all(|group| group.len() == 3);
        counted.push_str(rest.get(..from)?);
        counted.push_str(&if is_grouped {
            digits.replace('.', "")
        } else {
            digits.to_owned()
        });
        counted.push(' ');
        counted.push_str(unit.id());
        counted.push(' ');
        rest = number.get(digits.len()..)?;
    }
    counted.push_str(rest);
    Some(counted)
}

/// An income in any other form that people write.
pub(super) fn written_income(words: &CellWords, bytes: &[u8]) -> Income {
    let mut text = tidy(&decoded(bytes));
    // `s.d. 1 juta` and `s/d 1 juta` without a lower end.
    for upto in ["s.d.", "s.d ", "s/d", "sd "] {
        if let Some(most) = text.strip_prefix(upto) {
            text = ["maksimal ", most.trim_start()].concat();
        }
    }
    // The sen of `1.234.567,89` change nothing.
    if let Some((whole, sen)) = text.split_once(',')
        && sen.len() == 2
        && sen.bytes().all(|digit| digit.is_ascii_digit())
        && whole.split('.').count() > 1
        && whole.split('.').skip(1).all(|group| group.len() == 3)
    {
        text = [whole, ",00"].concat();
    }
    let is_irregular = take_out(words, AmountWord::Irregular, &mut text, "");
    if is_irregular && plain(&text).is_empty() {
        return Income {
            said: Said::Nothing,
            is_irregular,
            commas: SeenCommas::NONE,
        };
    }
    // The bounds of the minimum wage are read as those of any sum.
    let is_of_wage = take_out(words, AmountWord::Wage, &mut text, &A_WAGE.to_string());
    let text = text.trim_matches([',', ';', '(', ')', '.', ' ']);
    // `1500000.00`, as programs write it, is whole however small it is.
    let whole = text.strip_suffix(".00").or_else(|| text.strip_suffix(".0"));
    let said = match money::read(text) {
        _ if let Some(amount) = whole.and_then(|whole| digits(whole.as_bytes())) => Said::Read(amount),
        Err(_) => said_twice(text).unwrap_or(Said::Not(Code::IncomeUnreadable)),
        Ok(read) if is_of_wage => of_wage(read),
        Ok(Reading::Either(first, _)) if !is_monthly(first.per) => Said::Not(Code::IncomePeriod),
        Ok(Reading::Either(..)) => Said::Not(Code::IncomeTwoWay),
        Ok(Reading::One(money)) => one(money, text),
    };
    Income {
        said,
        is_irregular,
        commas: SeenCommas::NONE,
    }
}

/// What stands for the minimum wage while its bounds are read.
const A_WAGE: Rupiah = Rupiah::new(1_000_000);

/// Puts `instead` in the place of the words of a kind; whether one of them stood there.
fn take_out(words: &CellWords, kind: AmountWord, text: &mut String, instead: &str) -> bool {
    let mut is_found = false;
    for word in words.of_kind(CellKind::Amount) {
        if word.meaning == Meaning::Amount(kind)
            && let Some((before, behind)) = text.split_once(word.word)
        {
            let is_whole =
                !before.ends_with(char::is_alphanumeric) && !behind.starts_with(char::is_alphanumeric);
            if is_whole {
                *text = [before, instead, behind].concat();
                is_found = true;
            }
        }
    }
    is_found
}

/// An amount that stands in figures and, in brackets behind them, once more in words.
fn said_twice(text: &str) -> Option<Said> {
    let (figures, behind) = text.split_once('(')?;
    let words = behind.trim_end_matches([')', ' ', '.', ',']);
    let read = |text: &str| money::read(text.trim()).ok()?.one();
    let (figures, words) = (read(figures)?, read(words)?);
    (figures.exact().is_some() && figures.exact() == words.exact())
        .then(|| one(figures, text.split('(').next().unwrap_or_default()))
}

fn is_monthly(per: Option<Per>) -> bool {
    matches!(per, None | Some(Per::Month))
}

fn of_wage(read: Reading<Money>) -> Said {
    match read.one() {
        Some(money) if !is_monthly(money.per) => Said::Not(Code::IncomePeriod),
        Some(Money {
            least: Rupiah::ZERO,
            most: Some(A_WAGE),
            ..
        }) => Said::OfWage(WageSide::AtMost),
        Some(Money {
            least: A_WAGE,
            most: None,
            ..
        }) => Said::OfWage(WageSide::Above),
        Some(_) | None => Said::Not(Code::IncomeUnreadable),
    }
}

fn one(money: Money, text: &str) -> Said {
    if let Some(sum) = money.in_a_month() {
        return Said::Read(sum);
    }
    if !is_monthly(money.per) {
        return Said::Not(Code::IncomePeriod);
    }
    // Points and what stands around a sum are usual; a unit, decimals and commas for thousands are told.
    let is_usual = |amount: Rupiah| {
        let digits = text.chars().filter(char::is_ascii_digit);
        let mut halves = text.split(',').skip(1);
        digits.eq(amount.get().to_string().chars())
            && !halves.any(|behind| behind.starts_with(|letter: char| letter.is_ascii_digit()))
    };
    match money.exact() {
        Some(amount) if is_usual(amount) => Said::Amount(amount),
        Some(amount) => Said::Read(amount),
        None => Said::Range(money.least, money.most),
    }
}

#[cfg(test)]
mod tests {
    use super::{Said, WageSide, income_in, written_income};
    use crate::amount_unit::AmountUnit;
    use crate::finding::Code;
    use payung_values::rupiah::Rupiah;

    fn read(text: &str) -> (Said, bool) {
        let income = written_income(payung_fixture::rules().cell_words, text.as_bytes());
        (income.said, income.is_irregular)
    }

    const fn rupiah(amount: i64) -> Rupiah {
        Rupiah::new(amount)
    }

    #[test]
    fn amounts_are_read_with_units_and_what_stands_around_them() {
        for (text, amount) in [
            ("1.500.000", 1_500_000),
            ("Rp1.500.000", 1_500_000),
            ("Rp. 1.500.000", 1_500_000),
            ("Rp1.500.000,-", 1_500_000),
            ("Rp 1.500.000.-", 1_500_000),
            ("IDR 1.500.000", 1_500_000),
            ("1.500.000.", 1_500_000),
            ("1.500.000/bulan", 1_500_000),
            ("1.500.000 per bulan", 1_500_000),
            ("Rp1.500.000 / bln", 1_500_000),
            ("1.500.000 rupiah", 1_500_000),
            ("1 500 000", 1_500_000),
            ("1\u{a0}500\u{a0}000", 1_500_000),
            ("sekitar 900.000", 900_000),
            ("kira-kira Rp900.000", 900_000),
            ("1500", 1500),
            ("1.500", 1500),
            ("0", 0),
        ] {
            assert_eq!(read(text), (Said::Amount(rupiah(amount)), false), "{text}");
        }
        for (text, amount) in [
            ("Rp1.500.000 (satu juta lima ratus ribu rupiah)", 1_500_000),
            ("Rp. 750.000,- (tujuh ratus lima puluh ribu)", 750_000),
        ] {
            assert_eq!(read(text).0, Said::Amount(rupiah(amount)), "{text}");
        }
        for text in ["1.500.000 (satu juta)", "1.500.000 (kotor)"] {
            assert_eq!(read(text).0, Said::Not(Code::IncomeUnreadable), "{text}");
        }
        for (text, amount) in [
            ("1,5 jt", 1_500_000),
            ("1,5jt/bln", 1_500_000),
            ("1.5 juta", 1_500_000),
            ("750rb", 750_000),
            ("750 ribu sebulan", 750_000),
            ("1 jt 500 rb", 1_500_000),
            ("1jt500rb", 1_500_000),
            ("±1,5 juta", 1_500_000),
            ("kurang lebih 1 juta", 1_000_000),
            ("rata-rata 2 juta", 2_000_000),
            ("1,500,000", 1_500_000),
            ("1,500,000.00", 1_500_000),
            ("1500000.00", 1_500_000),
            ("1500000.0", 1_500_000),
            ("1.500.000,00", 1_500_000),
            ("1.234.567,89", 1_234_567),
            ("Rp 2.750.000,50", 2_750_000),
        ] {
            assert_eq!(read(text), (Said::Read(rupiah(amount)), false), "{text}");
        }
    }

    #[test]
    fn ranges_are_read_by_both_ends() {
        for (text, from, to) in [
            ("Rp 500.000 - 1.000.000", 500_000, Some(1_000_000)),
            ("Rp500.000–Rp1.000.000", 500_000, Some(1_000_000)),
            ("500rb-1jt", 500_000, Some(1_000_000)),
            ("500 ribu s/d 1 juta", 500_000, Some(1_000_000)),
            ("500.000 sampai dengan 1.000.000", 500_000, Some(1_000_000)),
            ("1.000.000 hingga 2.000.000 per bulan", 1_000_000, Some(2_000_000)),
            ("500-1jt", 500_000, Some(1_000_000)),
            ("1-2 juta", 1_000_000, Some(2_000_000)),
            ("1 - 1,5 jt", 1_000_000, Some(1_500_000)),
            ("antara 1 juta dan 2 juta", 1_000_000, Some(2_000_000)),
            ("<1jt", 0, Some(1_000_000)),
            ("< Rp 1.000.000", 0, Some(1_000_000)),
            ("kurang dari 500 ribu", 0, Some(500_000)),
            ("dibawah 1 juta", 0, Some(1_000_000)),
            ("<= 1 juta", 0, Some(1_000_000)),
            ("s.d. 1 juta", 0, Some(1_000_000)),
            ("s/d Rp 750.000", 0, Some(750_000)),
            ("maksimal 1 juta", 0, Some(1_000_000)),
            ("1 juta ke bawah", 0, Some(1_000_000)),
            ("> 3 juta", 3_000_000, None),
            (">3jt", 3_000_000, None),
            ("lebih dari Rp5.000.000", 5_000_000, None),
            ("≥ 3 juta", 3_000_000, None),
            ("3 juta ke atas", 3_000_000, None),
            ("3jt+", 3_000_000, None),
            ("minimal 2 juta", 2_000_000, None),
        ] {
            let range = Said::Range(rupiah(from), to.map(rupiah));
            assert_eq!(read(text), (range, false), "{text}");
        }
    }

    #[test]
    fn numbers_below_a_header_of_thousands_are_thousands() {
        let read = |unit, text: &str| {
            income_in(payung_fixture::rules().cell_words, Some(unit), text.as_bytes()).said
        };
        let thousand = |text| read(AmountUnit::Thousand, text);
        for (text, from, to) in [
            ("500-750", 500_000, Some(750_000)),
            ("500 s/d 750", 500_000, Some(750_000)),
            ("500 - 1.000", 500_000, Some(1_000_000)),
            ("<500", 0, Some(500_000)),
            ("> 3.000", 3_000_000, None),
            ("1.500 ke atas", 1_500_000, None),
            ("500 rb - 1 jt", 500_000, Some(1_000_000)),
        ] {
            let range = Said::Range(rupiah(from), to.map(rupiah));
            assert_eq!(thousand(text), range, "{text}");
        }
        for (text, amount) in [
            ("750", 750_000),
            ("1.500", 1_500_000),
            ("Rp 750", 750_000),
            ("900/bulan", 900_000),
        ] {
            assert_eq!(thousand(text), Said::Read(rupiah(amount)), "{text}");
        }
        assert_eq!(thousand("750 ribu"), Said::Read(rupiah(750_000)));
        assert_eq!(read(AmountUnit::Million, "1,5"), Said::Read(rupiah(1_500_000)));
        assert_eq!(
            read(AmountUnit::Million, "1-2"),
            Said::Range(rupiah(1_000_000), Some(rupiah(2_000_000)))
        );
        // Whole rupiah below such a header.
        for text in ["1500000", "1.500.000", "500.000 - 750.000"] {
            assert_eq!(thousand(text), Said::Not(Code::IncomeTwoWay), "{text}");
        }
        assert_eq!(thousand("banyak"), Said::Not(Code::IncomeUnreadable));
    }

    #[test]
    fn what_is_no_monthly_amount_is_named() {
        for text in [
            "50.000/hari",
            "Rp50.000 per hari",
            "50rb sehari",
            "1.500.000 (per panen)",
            "300 ribu/minggu",
            "12 juta setahun",
        ] {
            assert_eq!(read(text).0, Said::Not(Code::IncomePeriod), "{text}");
        }
        for text in [
            "750,000",
            "Rp 900,000",
            "750,000 - 900,000",
            "1,500",
            "1.500 juta",
        ] {
            assert_eq!(read(text).0, Said::Not(Code::IncomeTwoWay), "{text}");
        }
        for text in [
            "UMR",
            "banyak",
            "cukup",
            "?",
            "1.5.0",
            "-5000",
            "2 juta - 1 juta",
            "1 juta 2 juta",
            "lebih dari",
            "12 lusin",
            "1e6",
            "999999999999999999999",
            "1 juta < 2 juta > 3 juta",
            "sampai 1 juta sampai 2 juta",
            "✓",
            "ya",
        ] {
            assert_eq!(read(text).0, Said::Not(Code::IncomeUnreadable), "{text}");
        }
        assert_eq!(read("di bawah UMR").0, Said::OfWage(WageSide::AtMost));
        assert_eq!(read("< UMK").0, Said::OfWage(WageSide::AtMost));
        assert_eq!(read("diatas umr").0, Said::OfWage(WageSide::Above));
    }

    #[test]
    fn an_irregular_income_is_told_in_its_words() {
        for text in [
            "tidak tetap",
            "Tidak menentu",
            "tdk tetap",
            "musiman",
            "tak tentu",
        ] {
            assert_eq!(read(text), (Said::Nothing, true), "{text}");
        }
        assert_eq!(
            read("1,5 juta tidak tetap"),
            (Said::Read(rupiah(1_500_000)), true)
        );
        assert_eq!(
            read("tidak tetap, kira-kira 1 juta"),
            (Said::Read(rupiah(1_000_000)), true)
        );
    }
}
