//! Money as people write it. The one reading of it: every box, list and link asks here.
//!
//! Points group thousands, a comma begins the decimals: `1500000`, `1.500.000`, `Rp 1.500.000,00`. `ribu`, `juta`,
//! `miliar` and their short forms may follow, then a decimal mark is allowed: `1,5 juta`. Numbers may stand in words
//! (`satu setengah juta`), for a time (`50rb/hari`), about, below, above or between (`1-2 juta`).
//!
//! What can mean two sums is [`Reading::Either`] and never decided here. [`monthly`] asks besides where a sum is hardly
//! one of a month.

use crate::number::{Decimal, HALF, NotWhole, in_words, marked, spelled};
use crate::part::{Cursor, Part, parts, tidy};
use crate::problem::Wrong;
use crate::reading::Reading;
use payung_values::rupiah::{MoneyProblem, Rupiah};

/// The least a month's income usually is; less is asked back. No rule asks it: it finds words left out (`1500` for
/// 1.500 ribu).
pub const LEAST_USUAL: Rupiah = Rupiah::new(50_000);

/// The most a month's income usually is; more is asked back.
pub const MOST_USUAL: Rupiah = Rupiah::new(50_000_000);

/// The least that a sum is supposed to be meant for: less is a sum with words left out.
pub const LEAST_SUPPOSED: Rupiah = Rupiah::new(10_000);

/// The least that a sum for many people usually is; less is asked back.
const LEAST_BUDGET: Rupiah = Rupiah::new(5_000);

/// The least that stands to be chosen because it was written so, however little it is. Who writes fewer than a hundred
/// rupiah has left words out.
pub const LEAST_WRITTEN: Rupiah = Rupiah::new(100);

/// The word behind a sum that somebody has confirmed: `Rp1.500 saja`. It is not asked back.
pub const CONFIRMED: &str = "saja";

/// The same in English.
const CONFIRMED_IN_ENGLISH: &str = "only";

/// A sum as somebody wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// The least it can be.
    pub least: Rupiah,
    /// The most it can be; `None` above something.
    pub most: Option<Rupiah>,
    /// The time it is for, if that was written.
    pub per: Option<Per>,
    /// How often it comes, if that was written, as [`Per::in_a_month`] counts it.
    pub times: Option<u8>,
    /// Whether it was written that it is this and nothing else, as a confirmed sum is.
    pub is_confirmed: bool,
    /// Whether it was written in thousands, millions or more: `80 juta`.
    pub has_scale: bool,
}

impl Money {
    /// The sum, if it is one.
    pub fn exact(self) -> Option<Rupiah> {
        (Some(self.least) == self.most).then_some(self.least)
    }

    /// What it makes in a month, where it was written for another time and how often that comes.
    pub fn in_a_month(self) -> Option<Rupiah> {
        self.per?.in_a_month(self.exact()?, self.times?)
    }
}

/// The time a sum is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// A day of work.
    Day,
    /// A week of work.
    Week,
    /// A month.
    Month,
    /// A harvest.
    Harvest,
    /// A year.
    Year,
}

impl Per {
    /// Every time, the shortest first.
    pub const ALL: [Self; 5] = [Self::Day, Self::Week, Self::Month, Self::Harvest, Self::Year];

    /// How the reader understands it behind a sum: `per hari`.
    pub const fn phrase(self) -> &'static str {
        match self {
            Self::Day => "per hari",
            Self::Week => "per minggu",
            Self::Month => "per bulan",
            Self::Harvest => "per panen",
            Self::Year => "per tahun",
        }
    }

    /// How often it may come to be offered: days or weeks worked in a month, harvests in a year. They are choices to
    /// tap, and none is taken for a person.
    pub const fn offered(self) -> &'static [u8] {
        match self {
            Self::Day => &[10, 15, 20, 25],
            Self::Week => &[2, 3, 4],
            Self::Harvest => &[1, 2, 3],
            Self::Month | Self::Year => &[1],
        }
    }

    /// The most often it can come: days or weeks of a month, harvests of a year.
    pub const fn most(self) -> u8 {
        match self {
            Self::Day => 31,
            Self::Week => 5,
            Self::Harvest => 12,
            Self::Month | Self::Year => 1,
        }
    }

    /// The time in which it is counted how often it comes.
    const fn within(self) -> Self {
        match self {
            Self::Day | Self::Week => Self::Month,
            Self::Month | Self::Harvest | Self::Year => Self::Year,
        }
    }

    /// What it makes in a month if it comes so many `times`: days or weeks of a month, harvests or years of a year.
    /// Whole rupiah, what is less is dropped. `None` if it does not fit.
    pub fn in_a_month(self, sum: Rupiah, times: u8) -> Option<Rupiah> {
        let all = sum.checked_times(times.into())?;
        match self {
            Self::Day | Self::Week | Self::Month => Some(all),
            Self::Harvest | Self::Year => Some(Rupiah::new(all.get() / 12)),
        }
    }

    fn of_word(word: &str) -> Option<Self> {
        Some(match word {
            "hari" | "hr" | "harinya" | "day" | "daily" => Self::Day,
            "minggu" | "mgg" | "mg" | "minggunya" | "week" | "weekly" => Self::Week,
            "bulan" | "bln" | "bl" | "bulannya" | "month" | "monthly" => Self::Month,
            "panen" | "musim" | "panennya" | "harvest" => Self::Harvest,
            "tahun" | "thn" | "th" | "tahunnya" | "year" | "yearly" => Self::Year,
            _ => return None,
        })
    }
}

/// A month's income as somebody wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Monthly {
    /// This sum.
    Sum(Rupiah),
    /// It has to be asked which of these; the likelier first, and at least one.
    Asked {
        /// Why.
        why: Why,
        /// The sums of a month to choose from.
        choices: Vec<Choice>,
    },
}

/// Why a sum has to be asked back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// What was written can mean two sums.
    TwoWay,
    /// It is hardly the income of a month.
    Unlikely,
    /// It is from one sum to another.
    Between(Rupiah, Rupiah),
    /// It is below a sum.
    AtMost(Rupiah),
    /// It is above a sum.
    AtLeast(Rupiah),
    /// It is for another time than a month.
    For(Rupiah, Per),
}

/// A sum to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The sum of a month.
    pub sum: Rupiah,
    /// How often a sum for another time comes, if that makes it.
    pub times: Option<u8>,
}

impl Choice {
    /// What to keep as typed if it is chosen: it reads as this sum and is not asked back.
    pub fn typed(self) -> String {
        confirmed(self.sum)
    }
}

/// A sum as text that reads as a month's income of this sum and is not asked back.
///
/// # Example
///
/// ```
/// use payung_typed::money::{Monthly, confirmed, monthly};
/// use payung_values::rupiah::Rupiah;
/// assert_eq!(confirmed(Rupiah::new(1_500_000)), "Rp1.500.000");
/// assert_eq!(confirmed(Rupiah::new(1_500)), "Rp1.500 saja");
/// assert_eq!(monthly("Rp1.500 saja"), Ok(Monthly::Sum(Rupiah::new(1_500))));
/// ```
pub fn confirmed(sum: Rupiah) -> String {
    if is_usual(sum) {
        sum.to_string()
    } else {
        format!("{sum} {CONFIRMED}")
    }
}

/// A sum, the time it is for and how often it comes, as a box, a list of times and a small box hold them. Together they
/// are one text, which [`monthly`] reads as any other.
///
/// # Example
///
/// ```
/// use payung_typed::money::{Monthly, Per, Stated, monthly};
/// use payung_values::rupiah::Rupiah;
/// let stated = Stated { sum: "50rb", per: Per::Day, times: "25" };
/// assert_eq!(stated.typed(), "50rb  per hari, 25 kali");
/// assert_eq!(Stated::of(&stated.typed()), stated);
/// assert_eq!(monthly(&stated.typed()), Ok(Monthly::Sum(Rupiah::new(1_250_000))));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stated<'t> {
    /// What was typed as the sum.
    pub sum: &'t str,
    /// The time it is for.
    pub per: Per,
    /// What was typed as how often it comes.
    pub times: &'t str,
}

impl<'t> Stated<'t> {
    /// What `typed` holds of each. What was written otherwise is all of it the sum.
    pub fn of(typed: &'t str) -> Self {
        let counted = typed.strip_suffix(TIMES).and_then(|rest| rest.rsplit_once(", "));
        let (rest, times) = counted.unwrap_or((typed, ""));
        let told = Per::ALL
            .into_iter()
            .find_map(|per| Some((per, rest.strip_suffix(per.phrase())?.strip_suffix(CHOSEN)?)));
        match told {
            Some((per, sum)) => Self { sum, per, times },
            None => Self {
                sum: typed,
                per: Per::Month,
                times: "",
            },
        }
    }

    /// The time that is meant: the one written with the sum, else the one chosen.
    pub fn said(self) -> Per {
        self.written().map_or(self.per, |(_, per)| per)
    }

    /// Whether it was written with the sum how often it comes.
    pub fn says_times(self) -> bool {
        read(self.sum)
            .ok()
            .and_then(Reading::one)
            .is_some_and(|money| money.times.is_some())
    }

    /// The sum and the time written with it, if one is.
    fn written(self) -> Option<(Rupiah, Per)> {
        let money = read(self.sum).ok()?.one()?;
        Some((money.exact()?, money.per?))
    }

    /// With the time beside the sum and not in it, so that another one can be chosen.
    fn apart(self) -> (String, Per) {
        match self.written() {
            Some((sum, per)) => (sum.to_string().trim_start_matches("Rp").to_owned(), per),
            None => (self.sum.to_owned(), self.per),
        }
    }

    /// The text if another sum is typed. A time written with it counts, and goes with it when something else is typed.
    pub fn with_sum(self, sum: &str) -> String {
        let typed = Stated { sum, ..self };
        match typed.written() {
            Some(_) => sum.to_owned(),
            None => typed.typed(),
        }
    }

    /// The text if another time is chosen. How often one time comes says nothing of another.
    pub fn with_per(self, per: Per) -> String {
        let (sum, _) = self.apart();
        Stated {
            sum: &sum,
            per,
            times: "",
        }
        .typed()
    }

    /// The text if it is said how often it comes.
    pub fn with_times(self, times: &str) -> String {
        let (sum, per) = self.apart();
        Stated {
            sum: &sum,
            per,
            times,
        }
        .typed()
    }

    /// All of it as one text. A sum for a month is the sum alone.
    pub fn typed(self) -> String {
        let Self { sum, per, times } = self;
        match (per, times) {
            (Per::Month, _) => sum.to_owned(),
            (Per::Year, _) | (_, "") => format!("{sum}{CHOSEN}{}", per.phrase()),
            (Per::Day | Per::Week | Per::Harvest, _) => {
                format!("{sum}{CHOSEN}{}, {times}{TIMES}", per.phrase())
            }
        }
    }
}

/// What stands between a sum and a time that was chosen from a list; before one that was written stands one blank.
const CHOSEN: &str = "  ";

/// What stands behind a number that says how often a sum comes.
const TIMES: &str = " kali";

/// Digits that a link or an answer holds as text that reads as this income and is not asked back. Whoever wrote digits
/// there has read them.
pub fn of_digits(digits: &str) -> String {
    match digits.parse().map(Rupiah::new) {
        Ok(sum) if !is_usual(sum) => confirmed(sum),
        Ok(_) | Err(_) => digits.to_owned(),
    }
}

/// A budget that is known as a number as text that reads as it and is not asked back.
pub fn of_budget(sum: Rupiah) -> String {
    if sum < LEAST_BUDGET {
        format!("{sum} {CONFIRMED}")
    } else {
        sum.get().to_string()
    }
}

/// Whether a month's income is one that need not be asked back. Nothing at all is one.
pub fn is_usual(sum: Rupiah) -> bool {
    sum == Rupiah::ZERO || (LEAST_USUAL..=MOST_USUAL).contains(&sum)
}

/// Reads one sum that is for no time, or for a month, such as a budget.
///
/// # Errors
///
/// A [`MoneyProblem`]; [`MoneyProblem::NotMoney`] for a sum between two, below or above one, or for another time.
pub fn sum(typed: &str) -> Result<Reading<Rupiah>, MoneyProblem> {
    read(typed)?.try_map(|money| {
        let is_one = matches!(money.per, None | Some(Per::Month));
        money.exact().filter(|_| is_one).ok_or(MoneyProblem::NotMoney)
    })
}

/// Reads the income of a month, and says what has to be asked about it.
///
/// # Errors
///
/// A [`MoneyProblem`] that says why it cannot be read.
///
/// # Example
///
/// ```
/// use payung_typed::money::{Monthly, monthly};
/// use payung_values::rupiah::Rupiah;
/// assert_eq!(monthly("1,5 jt/bln"), Ok(Monthly::Sum(Rupiah::new(1_500_000))));
/// let Ok(Monthly::Asked { choices, .. }) = monthly("750,000") else { panic!() };
/// let sums: Vec<i64> = choices.iter().map(|choice| choice.sum.get()).collect();
/// assert_eq!(sums, [750_000, 750]);
/// ```
pub fn monthly(typed: &str) -> Result<Monthly, MoneyProblem> {
    let read = match read(typed) {
        Ok(read) => read,
        Err(problem) => {
            let meant = with_word_left_out(typed).ok_or(problem)?;
            return Ok(asked(Why::Unlikely, vec![meant]));
        }
    };
    let first = match read {
        Reading::One(money) | Reading::Either(money, _) => money,
    };
    if let Some(per) = first.per.filter(|per| *per != Per::Month) {
        let told = read.one().and_then(Money::in_a_month);
        return told.map_or_else(|| for_another_time(read, per), |sum| Ok(of(sum)));
    }
    match read {
        Reading::Either(first, second) => {
            let sums = [first, second].map(|money| money.exact().or(money.most).unwrap_or(money.least));
            Ok(asked(
                Why::TwoWay,
                usual_first(supposed(sums), |sum| is_usual(*sum)),
            ))
        }
        Reading::One(money) => Ok(match (money.exact(), money.most) {
            (Some(sum), _) if money.is_confirmed => Monthly::Sum(sum),
            (Some(sum), _) if money.has_scale && !is_usual(sum) => asked(Why::Unlikely, supposed([sum])),
            (Some(sum), _) => of(sum),
            (None, Some(most)) if money.least == Rupiah::ZERO => asked(Why::AtMost(most), vec![likely(most)]),
            (None, Some(most)) => {
                let ends = [money.least, most].map(likely);
                asked(Why::Between(money.least, most), ends.to_vec())
            }
            (None, None) => asked(Why::AtLeast(money.least), vec![likely(money.least)]),
        }),
    }
}

/// What a number with decimals and nothing else is meant for: `1,5` and `1.5` are millions, `750,5` thousands.
fn with_word_left_out(typed: &str) -> Option<Rupiah> {
    let number = tidy(typed);
    let is_number = |part: &Part<'_>| matches!(part, Part::Number(_));
    if !matches!(parts(&number).as_slice(), [only] if is_number(only)) {
        return None;
    }
    let scaled = [" juta", " ribu"].map(|scale| sum(&[&number, scale].concat()));
    let mut sums = scaled.into_iter().filter_map(|sum| sum.ok()?.one());
    sums.find(|sum| *sum != Rupiah::ZERO && is_usual(*sum))
}

/// Sums for other times that may be meant where `typed` is hardly the income of a month: what one earns in a day of work,
/// at a harvest, in a year. How often it comes is asked then.
pub fn other_times(typed: &str) -> Vec<(Rupiah, Per)> {
    let Ok(read) = read(typed) else { return Vec::new() };
    let mut found = Vec::new();
    for money in read.all() {
        let Some(sum) = money.exact().filter(|sum| money.per.is_none() && !is_usual(*sum)) else {
            continue;
        };
        let daily = [1, 1_000].map(|factor| sum.checked_times(factor));
        let daily = daily.into_iter().flatten();
        let daily = daily.filter(|sum| (LEAST_SUPPOSED..=MOST_DAILY).contains(sum));
        found.extend(daily.map(|sum| (sum, Per::Day)));
        let is_of_a_year = sum > MOST_USUAL && Per::Year.in_a_month(sum, 1).is_some_and(is_usual);
        if is_of_a_year {
            found.extend([Per::Harvest, Per::Year].map(|per| (sum, per)));
        }
    }
    found
}

/// The most a day's income usually is; more is not offered as one.
const MOST_DAILY: Rupiah = Rupiah::new(500_000);

/// A sum for a time as text that is read as it, and asked how often it comes.
pub fn for_time(sum: Rupiah, per: Per) -> String {
    let sum = sum.to_string();
    Stated {
        sum: sum.trim_start_matches("Rp"),
        per,
        times: "",
    }
    .typed()
}

/// Reads one sum for a box in which any sum may stand, such as the price of a thing.
///
/// # Errors
///
/// [`Wrong::Missing`], [`Wrong::Money`], or [`Wrong::UnclearSum`] where it can mean several.
pub fn one_sum<O>(typed: &str) -> Result<Rupiah, Wrong<O>> {
    match sum(typed) {
        Ok(Reading::One(sum)) => Ok(sum),
        Ok(Reading::Either(..)) => Err(Wrong::UnclearSum),
        Err(_) if !sums(typed).is_empty() => Err(Wrong::UnclearSum),
        Err(problem) => Err(wrong(problem)),
    }
}

/// Reads a sum for many people, such as a budget. So little that a word was left out is asked back.
///
/// # Errors
///
/// As [`one_sum`].
pub fn one_budget<O>(typed: &str) -> Result<Rupiah, Wrong<O>> {
    let sum = one_sum(typed)?;
    let is_confirmed = || {
        read(typed)
            .ok()
            .and_then(Reading::one)
            .is_some_and(|money| money.is_confirmed)
    };
    if sum == Rupiah::ZERO || sum >= LEAST_BUDGET || is_confirmed() {
        Ok(sum)
    } else {
        Err(Wrong::UnclearSum)
    }
}

/// Reads the income of a month for a box.
///
/// # Errors
///
/// [`Wrong::Missing`], [`Wrong::Money`], or [`Wrong::Unclear`] where it has to be asked back.
pub fn one_income<O>(typed: &str) -> Result<Rupiah, Wrong<O>> {
    match monthly(typed).map_err(wrong)? {
        Monthly::Sum(sum) => Ok(sum),
        Monthly::Asked { .. } => Err(Wrong::Unclear),
    }
}

fn wrong<O>(problem: MoneyProblem) -> Wrong<O> {
    match problem {
        MoneyProblem::Empty => Wrong::Missing,
        MoneyProblem::NotMoney | MoneyProblem::Negative | MoneyProblem::Fraction | MoneyProblem::TooLarge => {
            Wrong::Money(problem)
        }
    }
}

/// The sums to choose from where a box says [`Wrong::Unclear`]; empty for what is clear or unreadable.
pub fn choices(typed: &str) -> Vec<Choice> {
    match monthly(typed) {
        Ok(Monthly::Asked { choices, .. }) => choices,
        Ok(Monthly::Sum(_)) | Err(_) => Vec::new(),
    }
}

/// The sums to choose from where a box says [`Wrong::UnclearSum`]: both readings, the ends of a range, and what a sum with
/// a word left out may be. Empty for a sum of another time, and for what is unreadable.
pub fn sums(typed: &str) -> Vec<Rupiah> {
    let Ok(read) = read(typed) else { return Vec::new() };
    let is_one = read.one().is_some_and(|money| money.exact().is_some());
    let mut found: Vec<Rupiah> = Vec::new();
    for money in read.all() {
        if !matches!(money.per, None | Some(Per::Month)) {
            return Vec::new();
        }
        let ends = [Some(money.least), money.most].into_iter().flatten();
        for sum in ends.filter(|end| *end > Rupiah::ZERO) {
            let others = if is_one && sum < LEAST_SUPPOSED {
                more(sum)
            } else {
                Vec::new()
            };
            for sum in [sum].into_iter().chain(others) {
                if (LEAST_WRITTEN..=Rupiah::MOST_TYPED).contains(&sum) && !found.contains(&sum) {
                    found.push(sum);
                }
            }
        }
    }
    found
}

/// A month's income that is known as a number, such as that of a cell.
pub fn of(sum: Rupiah) -> Monthly {
    if is_usual(sum) {
        return Monthly::Sum(sum);
    }
    let sums = supposed([sum]);
    // More than most people earn is written so sooner than with zeros too many.
    let sums = if sum > MOST_USUAL {
        sums
    } else {
        usual_first(sums, |sum| is_usual(*sum))
    };
    asked(Why::Unlikely, sums)
}

/// `items` with the usual ones in front; of two usual ones the likelier reading stays first. No sort of the standard
/// library, which adds 1.5 KB to a page for each kind of item.
fn usual_first<T>(items: Vec<T>, is_usual: impl Fn(&T) -> bool) -> Vec<T> {
    let (mut usual, others): (Vec<T>, Vec<T>) = items.into_iter().partition(is_usual);
    usual.extend(others);
    usual
}

fn asked(why: Why, sums: Vec<Rupiah>) -> Monthly {
    let choices = sums.into_iter().map(|sum| Choice { sum, times: None });
    Monthly::Asked {
        why,
        choices: choices.collect(),
    }
}

fn for_another_time(read: Reading<Money>, per: Per) -> Result<Monthly, MoneyProblem> {
    let in_a_month = |sum: Rupiah| {
        let offered = per.offered().iter();
        let choices = offered.filter_map(|times| {
            Some(Choice {
                sum: per.in_a_month(sum, *times)?,
                times: Some(*times),
            })
        });
        let choices = choices.filter(|choice| choice.sum >= LEAST_SUPPOSED || sum == Rupiah::ZERO);
        choices.collect::<Vec<_>>()
    };
    // The sum is shown with what it makes in a month, so that the likelier reading is asked and not taken.
    let sums = read.all().into_iter().filter_map(Money::exact);
    let sums = sums.flat_map(|sum| [vec![sum], more(sum)].concat());
    let offers: Vec<(Rupiah, Vec<Choice>)> = sums.map(|sum| (sum, in_a_month(sum))).collect();
    let offers = usual_first(offers, |(_, choices)| {
        choices.iter().any(|choice| is_usual(choice.sum))
    });
    match offers.into_iter().next() {
        Some((sum, choices)) if !choices.is_empty() => Ok(Monthly::Asked {
            why: Why::For(sum, per),
            choices,
        }),
        Some(_) | None => Err(MoneyProblem::NotMoney),
    }
}

/// What these sums can be meant for, each once: they themselves, and where one is hardly a month's income, a thousand or a
/// million times it, or a thousandth.
fn supposed<const N: usize>(sums: [Rupiah; N]) -> Vec<Rupiah> {
    let mut found: Vec<Rupiah> = Vec::new();
    let mut offer = |sum: Rupiah| {
        if !found.contains(&sum) {
            found.push(sum);
        }
    };
    for sum in sums {
        if sum >= LEAST_WRITTEN || sum == Rupiah::ZERO {
            offer(sum);
        }
        if is_usual(sum) {
            continue;
        }
        let less = (sum.get() % 1_000 == 0).then(|| Rupiah::new(sum.get() / 1_000));
        let others = more(sum).into_iter().chain(less);
        others
            .filter(|other| (LEAST_SUPPOSED..=MOST_USUAL).contains(other))
            .for_each(&mut offer);
    }
    found
}

/// A sum with a word left out: in thousands, in millions.
fn more(sum: Rupiah) -> Vec<Rupiah> {
    let others = [1_000, 1_000_000].map(|factor| sum.checked_times(factor));
    others.into_iter().flatten().collect()
}

/// What a sum is most likely meant for as a month's income.
fn likely(sum: Rupiah) -> Rupiah {
    let sums = supposed([sum]);
    let usual = sums.iter().find(|sum| is_usual(**sum));
    usual.or(sums.first()).copied().unwrap_or(sum)
}

/// Reads a sum, whatever it is for.
///
/// # Errors
///
/// A [`MoneyProblem`] that says why it cannot be read.
///
/// # Example
///
/// ```
/// use payung_typed::money::{Per, read};
/// use payung_values::rupiah::Rupiah;
/// let daily = read("50rb/hari").unwrap().one().unwrap();
/// assert_eq!((daily.exact(), daily.per), (Some(Rupiah::new(50_000)), Some(Per::Day)));
/// ```
pub fn read(typed: &str) -> Result<Reading<Money>, MoneyProblem> {
    if typed.trim().is_empty() {
        return Err(MoneyProblem::Empty);
    }
    let text = with_decimals_in_front(tidy(typed));
    let parts = parts(&text);
    let mut cursor = Cursor::new(&parts);
    let written = written(&mut cursor)?;
    if !cursor.is_done() {
        return Err(MoneyProblem::NotMoney);
    }
    written.money()
}

/// `1jt5` as `1,5jt`: one or two digits written onto a word such as `jt` are its decimals.
fn with_decimals_in_front(text: String) -> String {
    let bytes = text.as_bytes();
    let run = |from: usize, is_one: fn(&u8) -> bool| {
        let rest = bytes.get(from..).unwrap_or_default();
        from + rest.iter().take_while(|byte| is_one(byte)).count()
    };
    let mut from = 0;
    while from < bytes.len() {
        let scale = run(from, u8::is_ascii_digit);
        let decimals = run(scale, u8::is_ascii_alphabetic);
        let end = run(decimals, u8::is_ascii_digit);
        let pieces = text.get(scale..decimals).zip(text.get(decimals..end));
        let goes_on = matches!(bytes.get(end), Some(b'.' | b',' | b'0'..=b'9' | b'a'..=b'z'));
        let is_behind_mark = from > 0 && matches!(bytes.get(from - 1), Some(b'.' | b','));
        if let Some((word, digits)) = pieces
            && scale > from
            && (1..=2).contains(&digits.len())
            && scale_of(word).is_some()
            && !goes_on
            && !is_behind_mark
            && let (Some(before), Some(behind)) = (text.get(..scale), text.get(end..))
        {
            return with_decimals_in_front([before, ",", digits, word, behind].concat());
        }
        from = scale.max(from + 1);
    }
    text
}

/// Which side of a sum is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bound {
    Exact,
    AtMost,
    AtLeast,
}

/// A sum as its terms, before marks are read: whether a scale follows decides what they mean.
struct Written<'t> {
    bound: Bound,
    is_negative: bool,
    first: Terms<'t>,
    second: Option<Terms<'t>>,
    per: Option<Per>,
    times: Option<Times>,
    is_confirmed: bool,
}

/// How often a sum comes in a time.
#[derive(Clone, Copy)]
struct Times {
    number: u8,
    within: Per,
}

fn written<'t>(cursor: &mut Cursor<'t>) -> Result<Written<'t>, MoneyProblem> {
    let mut per = None;
    let mut bound = Bound::Exact;
    loop {
        let is_taken = take_about(cursor)
            || take_bound(cursor, &mut bound)
            || cursor.take_word(&[
                "gaji",
                "upah",
                "penghasilan",
                "pendapatan",
                "hasil",
                "dapat",
                "antara",
                "cuma",
                "cuman",
                "hanya",
                "duit",
                "uang",
                "pas",
            ])
            || take_per(cursor, &mut per);
        if !is_taken {
            break;
        }
    }
    let has_currency = take_currency(cursor);
    let is_negative = cursor.take_sign(&['-']);
    let has_currency = take_currency(cursor) || has_currency;
    let first = match terms(cursor) {
        Some(first) => first,
        None if (has_currency || per.is_some()) && cursor.is_done() => return Err(MoneyProblem::Empty),
        None => return Err(MoneyProblem::NotMoney),
    };
    take_currency(cursor);
    let mut ahead = *cursor;
    let is_range = ahead.take_sign(&['-', '~'])
        || ahead.take_phrase(&[
            "s / d .",
            "s / d",
            "s . d .",
            "sampai dengan",
            "sampai",
            "hingga",
            "sd",
            "atau",
            "dan",
        ]);
    take_currency(&mut ahead);
    let second = if is_range { terms(&mut ahead) } else { None };
    if second.is_some() {
        *cursor = ahead;
        take_currency(cursor);
    }
    let mut is_confirmed = false;
    let mut times = None;
    loop {
        // `,-` and what stands around a time are of no meaning behind a sum.
        let is_taken = cursor.take_sign(&[',', '.', '-', '=', '(', ')', ';'])
            || take_times(cursor, per, &mut times)
            || take_per(cursor, &mut per)
            || take_currency(cursor)
            || take_about(cursor);
        // `1 jt aja ya`: words that say no more than the sum.
        let is_taken = is_taken
            || cursor.take_word(&["ya", "aja", "doang", "pas", "bersih", "kok", "lah", "nett", "net"]);
        if cursor.take_word(&[CONFIRMED, CONFIRMED_IN_ENGLISH]) {
            is_confirmed = true;
        } else if cursor.take_sign(&['+']) || cursor.take_phrase(&["ke atas", "keatas", "lebih"]) {
            bound = Bound::AtLeast;
        } else if cursor.take_phrase(&["ke bawah", "kebawah"]) {
            bound = Bound::AtMost;
        } else if !is_taken {
            break;
        }
    }
    Ok(Written {
        bound,
        is_negative,
        first,
        second,
        per,
        times,
        is_confirmed,
    })
}

impl Written<'_> {
    fn money(&self) -> Result<Reading<Money>, MoneyProblem> {
        let scale = self.second.as_ref().and_then(Terms::last_scale);
        let second = self.second.as_ref().map(|terms| terms.value(None)).transpose()?;
        let first = match (second, self.first.is_bare().then_some(scale).flatten()) {
            (Some(second), Some(scale)) => first_of_range(&self.first, scale, second)?,
            (_, _) => self.first.value(None)?,
        };
        let second = second.unwrap_or(first);
        let (low, high) = match (first, second) {
            (Reading::One(low), Reading::One(high)) => return self.one(low, high).map(Reading::One),
            (Reading::One(low), Reading::Either(high, other)) => ((low, high), (low, other)),
            (Reading::Either(low, other), Reading::One(high)) => ((low, high), (other, high)),
            (Reading::Either(low, other_low), Reading::Either(high, other_high)) => {
                ((low, high), (other_low, other_high))
            }
        };
        Ok(match (self.one(low.0, low.1), self.one(high.0, high.1)) {
            (Ok(first), Ok(second)) => Reading::Either(first, second),
            (Ok(only), Err(_)) | (Err(_), Ok(only)) => Reading::One(only),
            (Err(problem), Err(_)) => return Err(problem),
        })
    }

    fn one(&self, low: i64, high: i64) -> Result<Money, MoneyProblem> {
        if self.is_negative && (low != 0 || self.second.is_some()) {
            return Err(MoneyProblem::Negative);
        }
        if low > high || self.second.is_some() && self.bound != Bound::Exact {
            return Err(MoneyProblem::NotMoney);
        }
        let (per, times, factor) = match (self.per, self.times) {
            // `50rb/hari, 6 hari seminggu` is a sum of a week.
            (
                Some(Per::Day),
                Some(Times {
                    number,
                    within: Per::Week,
                }),
            ) => (Some(Per::Week), None, number),
            (per, times) => (per, times.map(|times| times.number), 1),
        };
        let of = |sum: i64| Rupiah::new(sum).checked_times(factor.into());
        let (low, high) = of(low).zip(of(high)).ok_or(MoneyProblem::TooLarge)?;
        if high > Rupiah::MOST_TYPED {
            return Err(MoneyProblem::TooLarge);
        }
        let (least, most) = match self.bound {
            Bound::Exact => (low, Some(high)),
            Bound::AtMost => (Rupiah::ZERO, Some(high)),
            Bound::AtLeast => (low, None),
        };
        Ok(Money {
            least,
            most,
            per,
            times,
            is_confirmed: self.is_confirmed,
            has_scale: self.first.has_scale(),
        })
    }
}

/// The first end of a range whose second has a scale: `1-2 juta` is from one million, `750.000-1 juta` and `500-1 juta`
/// are not.
fn first_of_range(
    first: &Terms<'_>,
    scale: usize,
    second: Reading<i64>,
) -> Result<Reading<i64>, MoneyProblem> {
    let most = match second {
        Reading::One(most) | Reading::Either(most, _) => most,
    };
    let fits = |value: &Result<Reading<i64>, MoneyProblem>| matches!(value, Ok(Reading::One(least) | Reading::Either(least, _)) if *least <= most);
    let scaled = first.value(Some(scale));
    if fits(&scaled) {
        return scaled;
    }
    let literal = first.value(None)?;
    let is_little = matches!(literal, Reading::One(least) if least < LEAST_USUAL.get());
    let in_thousands = first.value(Some(THOUSAND));
    if is_little && fits(&in_thousands) {
        return in_thousands;
    }
    Ok(literal)
}

/// The power of ten of `ribu`.
const THOUSAND: usize = 3;

/// A sum as written: `1 juta 500 ribu`.
struct Terms<'t> {
    all: Vec<(Count<'t>, Option<usize>)>,
}

/// How many of a scale.
enum Count<'t> {
    /// In digits; perhaps several groups divided by blanks.
    Digits { groups: Vec<&'t str>, has_half: bool },
    /// In words, with digits behind the decimal mark.
    Words { number: u32, decimals: String },
}

impl Count<'_> {
    /// Whether it has three digits or more.
    fn has_hundreds(&self) -> bool {
        match self {
            Self::Words { number, .. } => *number >= 100,
            Self::Digits { groups, .. } => groups.len() > 1 || groups.iter().any(|group| group.len() >= 3),
        }
    }

    fn read(&self, has_scale: bool) -> Option<Reading<Decimal>> {
        match self {
            Self::Words { number, decimals } => Some(Reading::One(Decimal::of_words(*number, decimals))),
            Self::Digits { groups, has_half } => {
                let read = match groups.as_slice() {
                    [only] => marked(only, has_scale)?,
                    // Blanks group thousands and nothing else.
                    groups => marked(&groups.concat(), has_scale)?,
                };
                if *has_half {
                    return read.try_map(|number| number.and_a_half().ok_or(())).ok();
                }
                Some(read)
            }
        }
    }
}

impl Terms<'_> {
    /// Whether it is one number without a scale.
    fn is_bare(&self) -> bool {
        matches!(self.all.as_slice(), [(_, None)])
    }

    fn has_scale(&self) -> bool {
        self.all.iter().any(|(_, scale)| scale.is_some())
    }

    fn last_scale(&self) -> Option<usize> {
        self.all.last().and_then(|(_, scale)| *scale)
    }

    /// The sum of the terms; `scale` is that of a term without one.
    fn value(&self, scale: Option<usize>) -> Result<Reading<i64>, MoneyProblem> {
        let mut total = Reading::One(0_i64);
        let mut before: Option<usize> = None;
        for (count, own) in &self.all {
            let power = own.or(scale).unwrap_or(0);
            let read = count.read(power > 0).ok_or(MoneyProblem::NotMoney)?;
            let value = read.try_map(|number| scaled(&number, power))?;
            let value = match (before, value) {
                // `1 juta 500`: five hundred thousand to most, five hundred to some.
                (Some(before), Reading::One(rest)) if own.is_none() && rest < 1_000 && before > THOUSAND => {
                    Reading::Either(rest.saturating_mul(1_000), rest)
                }
                (_, value) => value,
            };
            total = added(total, value).ok_or(MoneyProblem::TooLarge)?;
            before = *own;
        }
        Ok(total)
    }
}

/// The number times ten to the power. A number without a scale may be a fraction of a rupiah, which is none.
fn scaled(number: &Decimal, power: usize) -> Result<i64, MoneyProblem> {
    number.scaled(power).map_err(|problem| match problem {
        NotWhole::Fraction => MoneyProblem::Fraction,
        NotWhole::TooLarge => MoneyProblem::TooLarge,
    })
}

fn added(total: Reading<i64>, value: Reading<i64>) -> Option<Reading<i64>> {
    Some(match (total, value) {
        (Reading::One(total), Reading::One(value)) => Reading::One(total.checked_add(value)?),
        (Reading::One(total), Reading::Either(first, second))
        | (Reading::Either(first, second), Reading::One(total)) => {
            Reading::Either(total.checked_add(first)?, total.checked_add(second)?)
        }
        (Reading::Either(first, second), Reading::Either(one, other)) => {
            Reading::Either(first.checked_add(one)?, second.checked_add(other)?)
        }
    })
}

/// The terms that begin here: each with a smaller scale than the one before.
fn terms<'t>(cursor: &mut Cursor<'t>) -> Option<Terms<'t>> {
    let mut all: Vec<(Count<'t>, Option<usize>)> = Vec::new();
    loop {
        let last = all.last().map(|(_, scale)| *scale);
        let mut ahead = *cursor;
        // `dua juta setengah`: half of the scale before.
        if let Some(Some(scale)) = last
            && ahead.take_word(&["setengah"])
            && ahead.peek_word().and_then(scale_of).is_none()
        {
            *cursor = ahead;
            all.push((
                Count::Words {
                    number: 0,
                    decimals: HALF.to_owned(),
                },
                Some(scale),
            ));
            break;
        }
        let mut ahead = *cursor;
        let Some((count, scale)) = term(&mut ahead) else {
            break;
        };
        let is_smaller = match (last, scale) {
            (None, _) => true,
            // `1 juta 500` goes on, `5 juta 1x panen` does not.
            (Some(Some(_)), None) => count.has_hundreds(),
            (Some(Some(last)), Some(scale)) => scale < last,
            (Some(None), _) => false,
        };
        if !is_smaller {
            break;
        }
        *cursor = ahead;
        all.push((count, scale));
        if scale.is_none() {
            break;
        }
    }
    (!all.is_empty()).then_some(Terms { all })
}

fn term<'t>(cursor: &mut Cursor<'t>) -> Option<(Count<'t>, Option<usize>)> {
    if let Some(scale) = cursor
        .peek_word()
        .and_then(|word| word.strip_prefix("se"))
        .and_then(scale_of)
    {
        cursor.skip();
        return Some((
            Count::Words {
                number: 1,
                decimals: String::new(),
            },
            Some(scale),
        ));
    }
    if cursor.take_word(&["setengah"]) {
        let scale = scale_of(cursor.peek_word()?)?;
        cursor.skip();
        return Some((
            Count::Words {
                number: 0,
                decimals: HALF.to_owned(),
            },
            Some(scale),
        ));
    }
    let mut count = match spelled(cursor) {
        Some((number, decimals)) => Count::Words { number, decimals },
        None => Count::Digits {
            groups: digits(cursor)?,
            has_half: false,
        },
    };
    let mut ahead = *cursor;
    if ahead.take_word(&["setengah"]) && ahead.peek_word().and_then(scale_of).is_some() {
        *cursor = ahead;
        match &mut count {
            Count::Words { decimals, .. } if decimals.is_empty() => decimals.push_str(HALF),
            Count::Words { .. } => return None,
            Count::Digits { has_half, .. } => *has_half = true,
        }
    }
    let scale = cursor.peek_word().and_then(scale_of);
    if scale.is_some() {
        cursor.skip();
    }
    Some((count, scale))
}

/// The digits that begin here; blanks may divide groups of three: `1 500 000`.
fn digits<'t>(cursor: &mut Cursor<'t>) -> Option<Vec<&'t str>> {
    let is_plain = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    let first = cursor.take_number()?;
    let mut groups = vec![first];
    while is_plain(first) && first.len() <= 3 {
        match cursor.peek() {
            Some(Part::Number(group)) if group.len() == 3 && is_plain(group) => {
                groups.push(group);
                cursor.skip();
            }
            Some(_) | None => break,
        }
    }
    Some(groups)
}

/// The power of ten of a word such as `juta` or `jutaan`.
fn scale_of(word: &str) -> Option<usize> {
    let power = |word: &str| {
        Some(match word {
            "rb" | "ribu" | "rbu" | "rebu" | "ewu" | "k" | "thousand" => THOUSAND,
            "jt" | "juta" | "jta" | "jeti" | "million" | "millions" | "mio" => 6,
            "m" | "miliar" | "milyar" | "billion" => 9,
            _ => return None,
        })
    };
    power(word).or_else(|| power(word.strip_suffix("an")?))
}

fn take_currency(cursor: &mut Cursor<'_>) -> bool {
    let is_taken = cursor.take_word(&["rp", "idr", "rupiah"]);
    if is_taken {
        cursor.take_signs(&['.', ':']);
    }
    is_taken
}

fn take_about(cursor: &mut Cursor<'_>) -> bool {
    cursor.take_sign(&['±', '~', '≈'])
        || cursor.take_phrase(&[
            "+ -",
            "+ / -",
            "kira - kira",
            "kira kira",
            "kira",
            "kurang lebih",
            "lebih kurang",
            "sekitar",
            "rata - rata",
            "about",
            "around",
            "rata rata",
            "rata",
            "sekitaran",
            "kl",
            "kurleb",
            "krg lbh",
            "krg lebih",
        ])
        || cursor.take_word(&["an"])
}

fn take_bound(cursor: &mut Cursor<'_>, bound: &mut Bound) -> bool {
    let is_most = cursor.take_sign(&['<', '≤'])
        || cursor.take_phrase(&[
            "kurang dari",
            "di bawah",
            "dibawah",
            "di bwh",
            "dibwh",
            "maksimal",
            "maks",
            "paling banyak",
            "paling tinggi",
            "paling mentok",
            "tidak sampai",
            "tidak lebih dari",
            "kurang",
        ]);
    let is_least = !is_most
        && (cursor.take_sign(&['>', '≥'])
            || cursor.take_phrase(&[
                "lebih dari",
                "di atas",
                "diatas",
                "minimal",
                "min",
                "paling sedikit",
                "paling kurang",
                "tidak kurang dari",
                "lebih",
            ]));
    if is_most {
        *bound = Bound::AtMost;
    } else if is_least {
        *bound = Bound::AtLeast;
    }
    if is_most || is_least {
        cursor.take_signs(&['=']);
    }
    is_most || is_least
}

/// How often a sum for a time comes: `25 hari sebulan`, `25 hari`, `2 kali setahun`, `6 hari seminggu`.
fn take_times(cursor: &mut Cursor<'_>, per: Option<Per>, times: &mut Option<Times>) -> bool {
    let Some(per) = per.filter(|per| per.most() > 1 && times.is_none()) else {
        return false;
    };
    let mut ahead = *cursor;
    ahead.take_word(&["x", "kali"]);
    let digits = ahead.take_number().map(|digits| digits.parse::<u32>().ok());
    let Some(number) = digits.unwrap_or_else(|| in_words(&mut ahead)) else {
        return false;
    };
    ahead.take_word(&["x", "kali"]);
    if ahead.peek_word().and_then(Per::of_word) == Some(per) {
        ahead.skip();
    }
    let mut within = None;
    take_per(&mut ahead, &mut within);
    let within = within.unwrap_or(per.within());
    if within != per.within() && (per, within) != (Per::Day, Per::Week) {
        return false;
    }
    // So often it cannot come: how often it does was not said.
    let number = u8::try_from(number).ok();
    *times = number
        .filter(|number| (1..=per.most()).contains(number))
        .map(|number| Times { number, within });
    *cursor = ahead;
    true
}

/// The time a sum is for: `/bln`, `per hari`, `seminggu`, `sekali panen`.
fn take_per(cursor: &mut Cursor<'_>, per: &mut Option<Per>) -> bool {
    let mut ahead = *cursor;
    while ahead.take_sign(&['/', '@'])
        || ahead.take_word(&[
            "per", "tiap", "setiap", "dalam", "sekali", "satu", "untuk", "sama", "a", "each", "every",
        ])
    {}
    // `1x panen`.
    let mut times = ahead;
    if times.take_number() == Some("1") && (times.take_word(&["x", "kali"]) || times.peek_word().is_some()) {
        ahead = times;
    }
    let Some(word) = ahead.peek_word() else {
        return false;
    };
    let bare = ["se", "per"]
        .into_iter()
        .find_map(|prefix| word.strip_prefix(prefix));
    let daily = match word {
        "harian" => Some(Per::Day),
        "mingguan" => Some(Per::Week),
        "bulanan" => Some(Per::Month),
        "tahunan" => Some(Per::Year),
        _ => None,
    };
    let Some(found) = Per::of_word(word)
        .or_else(|| bare.and_then(Per::of_word))
        .or(daily)
    else {
        return false;
    };
    // Two times, such as `per hari sebulan`, are none.
    if per.is_some_and(|known| known != found) {
        return false;
    }
    ahead.skip();
    *per = Some(found);
    *cursor = ahead;
    true
}

#[cfg(test)]
mod tests {
    use super::{
        Monthly, Per, Stated, Why, confirmed, for_time, monthly, of, of_budget, one_budget, one_sum,
        other_times, read, sum,
    };
    use crate::problem::Wrong;
    use crate::reading::Reading;
    use payung_values::rupiah::{MoneyProblem, Rupiah};
    use std::convert::Infallible;

    #[test]
    fn sums_are_read_as_people_write_them() {
        for (typed, amount) in [
            ("1500000", 1_500_000),
            ("kira2 900rb", 900_000),
            ("rata2 1 juta", 1_000_000),
            ("kurleb 1,5 jt aja ya \u{1f44d}", 1_500_000),
            ("cuma 700 rebu", 700_000),
            ("1.500.000", 1_500_000),
            ("Rp 1.500.000,00", 1_500_000),
            ("Rp1.500.000,-", 1_500_000),
            ("rp. 1.500.000", 1_500_000),
            ("1,500,000", 1_500_000),
            ("1,500,000.00", 1_500_000),
            ("1500000.00", 1_500_000),
            ("1.500.000.", 1_500_000),
            ("1 500 000", 1_500_000),
            ("IDR 1500000", 1_500_000),
            ("1.500.000 rupiah", 1_500_000),
            ("1,5 juta", 1_500_000),
            ("1.5 jt", 1_500_000),
            ("1.5jt", 1_500_000),
            ("1,25juta", 1_250_000),
            ("1½ juta", 1_500_000),
            ("1 setengah juta", 1_500_000),
            ("sejuta", 1_000_000),
            ("Sejuta setengah", 1_500_000),
            ("dua juta", 2_000_000),
            ("dua juta setengah", 2_500_000),
            ("satu setengah juta", 1_500_000),
            ("satu koma lima juta", 1_500_000),
            ("dua koma tujuh lima juta", 2_750_000),
            ("1 koma 5 juta", 1_500_000),
            ("nol koma lima juta", 500_000),
            ("1jt5", 1_500_000),
            ("2jt75", 2_750_000),
            ("Rp1jt5/bln", 1_500_000),
            ("2rb5", 2_500),
            ("1m2", 1_200_000_000),
            ("setengah juta", 500_000),
            ("dua ratus lima puluh ribu", 250_000),
            ("seratus ribu", 100_000),
            ("5 ratus ribu", 500_000),
            ("1 jt 500 rb", 1_500_000),
            ("satu juta lima ratus ribu rupiah", 1_500_000),
            ("1 juta 500.000", 1_500_000),
            ("750 ribu", 750_000),
            ("500rb", 500_000),
            ("500k", 500_000),
            ("2jt/bln", 2_000_000),
            ("2 jt per bulan", 2_000_000),
            ("1.500.000/bulan", 1_500_000),
            ("sebulan 2 juta", 2_000_000),
            ("kira-kira 1 juta", 1_000_000),
            ("±1,5 juta", 1_500_000),
            ("+- 900rb", 900_000),
            ("+/- Rp 900.000", 900_000),
            ("kurang lebih 1 juta", 1_000_000),
            ("2 jutaan", 2_000_000),
            ("0", 0),
            ("-0", 0),
            ("007", 7),
            ("1.500", 1_500),
            ("999.999.999.999", 999_999_999_999),
        ] {
            assert_eq!(sum(typed), Ok(Reading::One(Rupiah::new(amount))), "{typed}");
        }
    }

    #[test]
    fn what_can_mean_two_sums_is_both() {
        for (typed, first, second) in [
            ("750,000", 750_000, 750),
            ("1.500,000", 1_500_000, 1_500),
            ("1,500,000.000", 1_500_000_000, 1_500_000),
            ("1,500", 1_500, 1_500_000),
            ("1.500 juta", 1_500_000, 1_500_000_000),
            ("1 juta 500", 1_500_000, 1_000_500),
        ] {
            let both = Reading::Either(Rupiah::new(first), Rupiah::new(second));
            assert_eq!(sum(typed), Ok(both), "{typed}");
        }
    }

    /// A box in which any sum may stand asks which, and offers both readings, the ends of a range, and a sum with a word
    /// left out.
    #[test]
    fn what_a_sum_can_mean_can_be_chosen() {
        for (typed, found) in [
            ("1,500", vec![1_500, 1_500_000]),
            ("1-2 juta", vec![1_000_000, 2_000_000]),
            ("750,000", vec![750_000, 750]),
            ("2.000", vec![2_000, 2_000_000, 2_000_000_000]),
            ("250", vec![250, 250_000, 250_000_000]),
            ("50rb/hari", vec![]),
            ("abc", vec![]),
        ] {
            let sums: Vec<i64> = super::sums(typed).into_iter().map(Rupiah::get).collect();
            assert_eq!(sums, found, "{typed}");
            for sum in super::sums(typed) {
                let kept = confirmed(sum);
                assert_eq!(one_sum::<Infallible>(&kept), Ok(sum), "{typed}");
                assert_eq!(one_budget::<Infallible>(&kept), Ok(sum), "{typed}");
                assert_eq!(one_budget::<Infallible>(&of_budget(sum)), Ok(sum), "{typed}");
            }
        }
        for typed in ["1,500", "1-2 juta", "750,000"] {
            assert_eq!(one_sum::<Infallible>(typed), Err(Wrong::UnclearSum), "{typed}");
        }
        assert_eq!(
            one_sum::<Infallible>("2.000"),
            Ok(Rupiah::new(2_000)),
            "a price is any sum"
        );
        for typed in ["1,500", "1-2 juta", "2.000", "250"] {
            assert_eq!(one_budget::<Infallible>(typed), Err(Wrong::UnclearSum), "{typed}");
        }
        assert_eq!(one_budget::<Infallible>("8.400"), Ok(Rupiah::new(8_400)));
        assert_eq!(one_budget::<Infallible>("0"), Ok(Rupiah::ZERO));
    }

    #[test]
    fn ranges_have_both_ends() {
        for (typed, least, most) in [
            ("1-2 juta", 1_000_000, Some(2_000_000)),
            ("1,5 – 2 jt", 1_500_000, Some(2_000_000)),
            ("Rp 500.000 - 1.000.000", 500_000, Some(1_000_000)),
            ("Rp500.000 - Rp1.000.000", 500_000, Some(1_000_000)),
            ("500rb-1jt", 500_000, Some(1_000_000)),
            ("500-750rb", 500_000, Some(750_000)),
            ("500-1jt", 500_000, Some(1_000_000)),
            ("750.000-1 juta", 750_000, Some(1_000_000)),
            ("1 sampai 2 juta", 1_000_000, Some(2_000_000)),
            ("1 s/d 2 juta", 1_000_000, Some(2_000_000)),
            ("antara 1 dan 2 juta", 1_000_000, Some(2_000_000)),
            ("<1jt", 0, Some(1_000_000)),
            ("1jt5-2jt5", 1_500_000, Some(2_500_000)),
            ("kurang sejuta", 0, Some(1_000_000)),
            ("lebih 3 juta", 3_000_000, None),
            ("kurang dari sejuta", 0, Some(1_000_000)),
            ("> 3 juta", 3_000_000, None),
            ("5 juta ke atas", 5_000_000, None),
            ("5jt+", 5_000_000, None),
        ] {
            let money = read(typed).unwrap().one().unwrap();
            let ends = (money.least.get(), money.most.map(Rupiah::get));
            assert_eq!(ends, (least, most), "{typed}");
            assert_eq!(sum(typed), Err(MoneyProblem::NotMoney), "{typed}");
        }
    }

    #[test]
    fn the_time_of_a_sum_is_told_apart() {
        for (typed, per, amount) in [
            ("50rb/hari", Per::Day, 50_000),
            ("50.000 per hari", Per::Day, 50_000),
            ("sehari 50rb", Per::Day, 50_000),
            ("harian 100 ribu", Per::Day, 100_000),
            ("300rb seminggu", Per::Week, 300_000),
            ("5 juta sekali panen", Per::Harvest, 5_000_000),
            ("5 juta 1x panen", Per::Harvest, 5_000_000),
            ("12jt/thn", Per::Year, 12_000_000),
        ] {
            let money = read(typed).unwrap().one().unwrap();
            assert_eq!(
                (money.exact(), money.per),
                (Some(Rupiah::new(amount)), Some(per)),
                "{typed}"
            );
            assert_eq!(sum(typed), Err(MoneyProblem::NotMoney), "{typed}");
        }
        let Ok(Monthly::Asked { why, choices }) = monthly("50rb/hari") else {
            panic!()
        };
        assert_eq!(why, Why::For(Rupiah::new(50_000), Per::Day));
        let sums: Vec<i64> = choices.iter().map(|choice| choice.sum.get()).collect();
        assert_eq!(sums, [500_000, 750_000, 1_000_000, 1_250_000]);
        assert_eq!(
            Per::Year.in_a_month(Rupiah::new(12_000_000), 1),
            Some(Rupiah::new(1_000_000))
        );
    }

    #[test]
    fn how_often_a_sum_comes_is_read_and_never_supposed() {
        for (typed, sum) in [
            ("50rb/hari, 25 hari sebulan", 1_250_000),
            ("50rb per hari 25 hari", 1_250_000),
            ("50rb per hari, 25 kali", 1_250_000),
            ("50.000 sehari x 25", 1_250_000),
            ("50rb per hari, dua puluh lima kali", 1_250_000),
            ("300rb per minggu, 4 kali sebulan", 1_200_000),
            ("5 juta per panen, 2 kali setahun", 833_333),
            ("5 juta sekali panen, 2 kali", 833_333),
        ] {
            assert_eq!(monthly(typed), Ok(Monthly::Sum(Rupiah::new(sum))), "{typed}");
        }
        // Days of a week make a week; how many weeks nobody said.
        let Ok(Monthly::Asked { why, .. }) = monthly("50rb per hari, 6 hari seminggu") else {
            panic!()
        };
        assert_eq!(why, Why::For(Rupiah::new(300_000), Per::Week));
        // Hardly an income of a month is asked back all the same.
        assert!(matches!(
            monthly("1rb per hari, 2 kali"),
            Ok(Monthly::Asked {
                why: Why::Unlikely,
                ..
            })
        ));
        for unsaid in ["50rb per hari, 32 kali", "50rb per hari, 0 kali"] {
            assert_eq!(monthly(unsaid), monthly("50rb per hari"), "{unsaid}");
        }
        for none in ["5 juta per panen, 2 kali seminggu", "50rb per hari, banyak kali"] {
            assert_eq!(monthly(none), Err(MoneyProblem::NotMoney), "{none}");
        }
        assert_eq!(monthly("per hari"), Err(MoneyProblem::Empty));
    }

    #[test]
    fn a_sum_its_time_and_how_often_are_one_text() {
        for (sum, per, times, typed) in [
            ("1,5 juta", Per::Month, "", "1,5 juta"),
            ("50rb", Per::Day, "", "50rb  per hari"),
            ("", Per::Day, "", "  per hari"),
            ("50rb", Per::Day, "25", "50rb  per hari, 25 kali"),
            ("5 juta", Per::Harvest, "dua", "5 juta  per panen, dua kali"),
            ("12 juta", Per::Year, "", "12 juta  per tahun"),
            ("500rb per panen", Per::Month, "", "500rb per panen"),
        ] {
            let stated = Stated { sum, per, times };
            assert_eq!(stated.typed(), typed);
            assert_eq!(Stated::of(typed), stated);
        }
    }

    /// What was written with a sum goes with it; what was chosen stays. What is shown is what is read.
    #[test]
    fn a_written_time_goes_with_its_sum() {
        for (before, typed, said) in [
            ("500rb per panen", "2 juta", Per::Month),
            ("500rb per panen", "2 juta per tahun", Per::Year),
            ("500rb  per panen", "2 juta", Per::Harvest),
            ("500rb  per panen, 2 kali", "50rb/hari", Per::Day),
            ("2 juta", "50rb sehari", Per::Day),
            ("", "1,5 juta", Per::Month),
        ] {
            let after = Stated::of(before).with_sum(typed);
            let stated = Stated::of(&after);
            assert_eq!((stated.sum, stated.said()), (typed, said), "{before} > {typed}");
            let per = read(&after).unwrap().one().unwrap().per.unwrap_or(Per::Month);
            assert_eq!(per, said, "{before} > {typed}");
        }
        let written = Stated::of("500rb per panen");
        assert_eq!(written.with_per(Per::Day), "500.000  per hari");
        assert_eq!(written.with_times("2"), "500.000  per panen, 2 kali");
        assert!(Stated::of("500rb per panen, 2 kali").says_times() && !written.says_times());
    }

    #[test]
    fn a_month_asks_back_what_is_two_way_or_hardly_an_income() {
        for (typed, choices) in [
            ("1,500", vec![1_500_000, 1_500]),
            ("750,000", vec![750_000, 750]),
            ("1.500,000", vec![1_500_000, 1_500]),
            ("2.000", vec![2_000_000, 2_000]),
            ("1.500", vec![1_500_000, 1_500]),
            ("1500", vec![1_500_000, 1_500]),
            ("1,5", vec![1_500_000]),
            ("1.5", vec![1_500_000]),
            ("2,75", vec![2_750_000]),
            ("0.5", vec![500_000]),
            ("750,5", vec![750_500]),
            ("60 juta", vec![60_000_000, 60_000]),
            ("80 juta", vec![80_000_000, 80_000]),
            ("80.000.000", vec![80_000_000, 80_000]),
            ("40rb", vec![40_000, 40_000_000]),
            ("1,2 m", vec![1_200_000_000, 1_200_000]),
            ("5", vec![5_000_000]),
            ("15", vec![15_000_000, 15_000]),
            ("50", vec![50_000, 50_000_000]),
            ("500", vec![500_000, 500]),
            ("9999", vec![9_999_000, 9_999]),
            ("15.000", vec![15_000_000, 15_000]),
            ("15 per hari", vec![150_000, 225_000, 300_000, 375_000]),
            ("2 per panen", vec![166_666, 333_333, 500_000]),
            ("< 15", vec![15_000_000]),
            ("999999999", vec![999_999_999]),
            ("1.500.000.000", vec![1_500_000_000, 1_500_000]),
            ("49.999", vec![49_999_000, 49_999]),
            ("50000001", vec![50_000_001]),
            ("1-2 juta", vec![1_000_000, 2_000_000]),
            ("< 1 juta", vec![1_000_000]),
            ("> 5 juta", vec![5_000_000]),
        ] {
            let Ok(Monthly::Asked { choices: asked, .. }) = monthly(typed) else {
                panic!("{typed}")
            };
            let sums: Vec<i64> = asked.iter().map(|choice| choice.sum.get()).collect();
            assert_eq!(sums, choices, "{typed}");
            for choice in asked {
                assert_eq!(monthly(&choice.typed()), Ok(Monthly::Sum(choice.sum)), "{typed}");
            }
        }
        // Whatever is typed, something is offered, and nothing that nobody would write.
        for number in 0..1_000_u32 {
            for typed in [
                format!("{number}"),
                format!("{number},000"),
                format!("{number} per hari"),
                format!("< {number}"),
            ] {
                if let Ok(Monthly::Asked { choices, .. }) = monthly(&typed) {
                    assert!(!choices.is_empty(), "{typed}");
                    let is_offered = |sum: Rupiah| sum == Rupiah::ZERO || sum >= super::LEAST_WRITTEN;
                    assert!(
                        choices.iter().all(|choice| is_offered(choice.sum)),
                        "{typed}: {choices:?}"
                    );
                }
            }
        }
        for usual in ["0", "50000", "50 juta", "1,5 juta", "Rp1.500 saja"] {
            assert!(matches!(monthly(usual), Ok(Monthly::Sum(_))), "{usual}");
        }
        assert_eq!(of(Rupiah::new(1_500)), monthly("1500").unwrap());
        assert_eq!(confirmed(Rupiah::new(2_000_000)), "Rp2.000.000");
    }

    /// Who earns by the day, by the harvest or by the year may have left the time out.
    #[test]
    fn a_time_may_have_been_left_out() {
        for (typed, times) in [
            ("15", vec![(15_000, Per::Day)]),
            ("40rb", vec![(40_000, Per::Day)]),
            ("40.000", vec![(40_000, Per::Day)]),
            ("200", vec![(200_000, Per::Day)]),
            (
                "60 juta",
                vec![(60_000_000, Per::Harvest), (60_000_000, Per::Year)],
            ),
            ("1500", vec![]),
            ("1,2 m", vec![]),
            ("1,5 juta", vec![]),
            ("40rb per hari", vec![]),
            ("1,5", vec![]),
            ("abc", vec![]),
        ] {
            let found: Vec<(i64, Per)> = other_times(typed)
                .into_iter()
                .map(|(sum, per)| (sum.get(), per))
                .collect();
            assert_eq!(found, times, "{typed}");
        }
        for (sum, per) in [other_times("15"), other_times("60 juta")].concat() {
            let Ok(Monthly::Asked { why, .. }) = monthly(&for_time(sum, per)) else {
                panic!("{sum}")
            };
            assert_eq!(why, Why::For(sum, per));
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (typed, problem) in [
            ("", MoneyProblem::Empty),
            ("  ", MoneyProblem::Empty),
            ("Rp", MoneyProblem::Empty),
            ("abc", MoneyProblem::NotMoney),
            ("1.5.0", MoneyProblem::NotMoney),
            ("1.5", MoneyProblem::NotMoney),
            ("1..000", MoneyProblem::NotMoney),
            (".", MoneyProblem::NotMoney),
            (",", MoneyProblem::NotMoney),
            ("12 lusin", MoneyProblem::NotMoney),
            ("1e6", MoneyProblem::NotMoney),
            ("juta", MoneyProblem::NotMoney),
            ("satu koma juta", MoneyProblem::NotMoney),
            ("1,5jt5", MoneyProblem::NotMoney),
            ("2-1 juta", MoneyProblem::NotMoney),
            ("2 juta 3 juta", MoneyProblem::NotMoney),
            ("umr", MoneyProblem::NotMoney),
            ("6472010508850001 juta", MoneyProblem::TooLarge),
            ("-5", MoneyProblem::Negative),
            ("-Rp5.000", MoneyProblem::Negative),
            ("1,5", MoneyProblem::Fraction),
            ("1,2345678 juta", MoneyProblem::Fraction),
            ("1.000.000.000.000", MoneyProblem::TooLarge),
            ("111111111111111111111111111111", MoneyProblem::TooLarge),
        ] {
            assert_eq!(sum(typed), Err(problem), "{typed}");
        }
        assert_eq!(sum(&"1".repeat(24_000)), Err(MoneyProblem::NotMoney));
    }
}
