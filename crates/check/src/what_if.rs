//! The figures a person tries out: another day, another income, a number of months. What was typed, and what it means.
//!
//! They are not answers about the person, so no verdict rests on them; like answers, parsing is the validation and
//! what was typed stays.

use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::rate::Rate;
use payung_values::rupiah::{MoneyProblem, Rupiah};

payung_values::vocabulary! {
    /// A box one can type a figure into. The id stands in the tab's memory.
    pub enum Figure {
        /// The day everything is computed for.
        Day = "tanggal",
        /// A monthly wage, for somebody with an employer.
        Wage = "upah",
        /// Another monthly income, to compare with.
        OtherIncome = "penghasilan-lain",
        /// A year's yield on old-age savings, as the person assumes it.
        Yield = "hasil-setahun",
        /// People in the household.
        People = "orang",
        /// What the household spends in a month.
        Spending = "pengeluaran",
        /// Workers in one's own household.
        Workers = "pekerja",
        /// Months paid for.
        Months = "lama",
        /// The first month paid for.
        From = "mulai",
    }
}

/// Why a figure cannot be taken as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// No day of the calendar.
    Day {
        /// What was typed.
        typed: String,
    },
    /// No month of the calendar.
    Month {
        /// What was typed.
        typed: String,
    },
    /// A day before the rules begin.
    TooEarly {
        /// The first day we can answer.
        first: Date,
    },
    /// An amount that cannot be read.
    Money {
        /// What was typed.
        typed: String,
        /// What is wrong with it.
        problem: MoneyProblem,
    },
    /// A number outside what makes sense.
    Count {
        /// What was typed.
        typed: String,
        /// The least.
        least: u16,
        /// The most.
        most: u16,
    },
    /// A share outside what makes sense.
    Share {
        /// What was typed.
        typed: String,
        /// The most, in whole percent.
        most: u16,
    },
}

/// What was typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    typed: Vec<(Figure, String)>,
}

impl Figures {
    /// What was typed for `figure`; empty if nothing was.
    pub fn typed(&self, figure: Figure) -> &str {
        self.typed
            .iter()
            .find(|(one, _)| *one == figure)
            .map_or("", |(_, typed)| typed)
    }

    /// Keeps what was typed; an empty text forgets the figure.
    pub fn keep(&mut self, figure: Figure, typed: &str) {
        self.typed.retain(|(one, _)| *one != figure);
        if !typed.trim().is_empty() {
            self.typed.push((figure, typed.to_owned()));
        }
    }

    fn read<T>(
        &self,
        figure: Figure,
        read: impl FnOnce(&str) -> Result<T, Problem>,
    ) -> Option<Result<T, Problem>> {
        let typed = self.typed(figure).trim();
        (!typed.is_empty()).then(|| read(typed))
    }

    /// The day, if one was typed.
    pub fn day(&self) -> Option<Result<Date, Problem>> {
        self.read(Figure::Day, |typed| {
            day(typed).ok_or_else(|| Problem::Day {
                typed: typed.to_owned(),
            })
        })
    }

    /// The month of the day typed for `figure`, or the month itself as `12-2026`.
    pub fn month(&self, figure: Figure) -> Option<Result<YearMonth, Problem>> {
        self.read(figure, |typed| {
            month(typed).ok_or_else(|| Problem::Month {
                typed: typed.to_owned(),
            })
        })
    }

    /// An amount of money, if one was typed.
    pub fn money(&self, figure: Figure) -> Option<Result<Rupiah, Problem>> {
        self.read(figure, |typed| {
            Rupiah::parse(typed).map_err(|problem| Problem::Money {
                typed: typed.to_owned(),
                problem,
            })
        })
    }

    /// A whole number from `least` to `most`, if one was typed.
    pub fn count(&self, figure: Figure, least: u16, most: u16) -> Option<Result<u16, Problem>> {
        self.read(figure, |typed| {
            let count = typed.parse().ok().filter(|count| (least..=most).contains(count));
            count.ok_or_else(|| Problem::Count {
                typed: typed.to_owned(),
                least,
                most,
            })
        })
    }

    /// A share from 0 to `most` percent, if one was typed: `5`, `5,5` or `5,5%`.
    pub fn share(&self, figure: Figure, most: u16) -> Option<Result<Rate, Problem>> {
        self.read(figure, |typed| {
            let rate = Rate::parse_percent(typed.trim_end_matches('%').trim_end());
            let highest = Rate::parse_percent(&most.to_string());
            rate.filter(|rate| highest.is_some_and(|highest| *rate <= highest))
                .ok_or_else(|| Problem::Share {
                    typed: typed.to_owned(),
                    most,
                })
        })
    }

    /// The figures as lines `figure=typed`, for the tab's memory.
    pub fn to_lines(&self) -> String {
        let mut lines = String::new();
        for (figure, typed) in &self.typed {
            lines.extend([figure.id(), "=", &typed.replace(['\n', '\r'], " "), "\n"]);
        }
        lines
    }

    /// Reads what [`Figures::to_lines`] wrote; other lines are passed over.
    pub fn from_lines(lines: &str) -> Self {
        let mut figures = Self::default();
        for (figure, typed) in lines.lines().filter_map(|line| line.split_once('=')) {
            if let Some(figure) = Figure::parse(figure) {
                figures.keep(figure, typed);
            }
        }
        figures
    }
}

/// The month of a day as [`day`] reads it, or the month itself as `12-2026` or `2026-12`.
pub fn month(typed: &str) -> Option<YearMonth> {
    let typed = typed.trim();
    day(typed)
        .or_else(|| day(&["1-", typed].concat()))
        .map(YearMonth::of)
        .or_else(|| YearMonth::parse(typed).ok())
}

/// The day in `1-12-2026`, `1/12/2026`, `1.12.2026`, `1 12 2026`, `01122026` or `2026-12-01`.
pub fn day(typed: &str) -> Option<Date> {
    let typed = typed.trim();
    if let Ok(date) = Date::parse(typed) {
        return Some(date);
    }
    if typed.len() == 8 && typed.bytes().all(|b| b.is_ascii_digit()) {
        let (day, rest) = typed.split_at_checked(2)?;
        let (month, year) = rest.split_at_checked(2)?;
        return Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    }
    let mut parts = typed.split(['-', '/', '.', ' ']);
    let mut part = |most: usize| -> Option<u32> {
        let digits = parts.next()?;
        (digits.len() <= most && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.parse().ok())?
    };
    let (day, month, year) = (part(2)?, part(2)?, part(4)?);
    if parts.next().is_some() || year < 1000 {
        return None;
    }
    Date::new(i32::try_from(year).ok()?, month, day)
}

#[cfg(test)]
mod tests {
    use super::{Figure, Figures, Problem, day};
    use payung_values::rupiah::Rupiah;

    #[test]
    fn days_are_read_as_people_write_them() {
        for typed in [
            "1-12-2026",
            "01/12/2026",
            "01122026",
            "1.12.2026",
            "1 12 2026",
            " 2026-12-01 ",
        ] {
            assert_eq!(
                day(typed).map(|day| day.to_string()).as_deref(),
                Some("2026-12-01"),
                "{typed}"
            );
        }
        for typed in [
            "",
            "besok",
            "31-11-2026",
            "1-13-2026",
            "1-12-26",
            "1-12",
            "1-12-2026-1",
            "12026-1-1",
            "41",
            "1/12/206",
        ] {
            assert_eq!(day(typed), None, "{typed}");
        }
    }

    #[test]
    fn figures_are_read_or_named_and_stay_as_typed() {
        let mut figures = Figures::default();
        assert_eq!(figures.money(Figure::Wage), None);
        figures.keep(Figure::Wage, "3,5 juta");
        figures.keep(Figure::People, "0");
        figures.keep(Figure::Yield, "5,5%");
        figures.keep(Figure::From, "1-2027");
        assert_eq!(figures.money(Figure::Wage), Some(Ok(Rupiah::new(3_500_000))));
        let refused = Problem::Count {
            typed: "0".to_owned(),
            least: 1,
            most: 100,
        };
        assert_eq!(figures.count(Figure::People, 1, 100), Some(Err(refused)));
        assert_eq!(
            figures.share(Figure::Yield, 20).unwrap().unwrap().to_string(),
            "5,5%"
        );
        assert_eq!(
            figures.month(Figure::From).unwrap().unwrap().to_string(),
            "2027-01"
        );
        assert_eq!(Figures::from_lines(&figures.to_lines()), figures);
        figures.keep(Figure::Yield, "25");
        assert!(figures.share(Figure::Yield, 20).unwrap().is_err());
        figures.keep(Figure::Yield, " ");
        assert_eq!(figures.share(Figure::Yield, 20), None);
    }
}
