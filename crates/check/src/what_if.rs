//! The figures a person tries out: another day, another income, a number of months. What was typed, and what it means.
//!
//! They are not answers about the person, so no verdict rests on them; like answers, parsing is the validation and
//! what was typed stays.

use payung_typed::count;
use payung_typed::day::{self, Century};
use payung_typed::duration;
use payung_typed::money;
use payung_typed::problem::{Problem, Wrong};
use payung_typed::store::Typed;
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;

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

/// What was typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    typed: Typed<Figure>,
}

impl Figures {
    /// What was typed for `figure`; empty if nothing was.
    pub fn typed(&self, figure: Figure) -> &str {
        self.typed.typed(figure).unwrap_or_default()
    }

    /// Keeps what was typed; an empty text forgets the figure.
    pub fn keep(&mut self, figure: Figure, typed: &str) {
        self.typed.keep_or_forget(figure, typed);
    }

    fn read<T>(
        &self,
        figure: Figure,
        read: impl FnOnce(&str) -> Result<T, Wrong>,
    ) -> Option<Result<T, Problem<Figure>>> {
        let typed = self.typed(figure).trim();
        (!typed.is_empty()).then(|| read(typed).map_err(|wrong| Problem::new(figure, typed, wrong)))
    }

    /// The day, if one was typed; of a month, the first.
    pub fn day(&self) -> Option<Result<Date, Problem<Figure>>> {
        self.read(Figure::Day, |typed| {
            let day = day::day(typed, Century::TwentyFirst);
            day.map_or_else(|| first_of_month(typed), Ok)
        })
    }

    /// The month of the day typed for `figure`, or the month itself as `12-2026`.
    pub fn month(&self, figure: Figure) -> Option<Result<YearMonth, Problem<Figure>>> {
        self.read(figure, day::one_month)
    }

    /// An amount of money, if one was typed.
    pub fn money(&self, figure: Figure) -> Option<Result<Rupiah, Problem<Figure>>> {
        self.read(figure, money::one_income)
    }

    /// A whole number from `least` to `most`, if one was typed.
    pub fn count(&self, figure: Figure, least: u16, most: u16) -> Option<Result<u16, Problem<Figure>>> {
        self.read(figure, |typed| {
            let whole = || {
                count::read(typed)
                    .ok()
                    .and_then(|count| u16::try_from(count).ok())
            };
            let count = if figure == Figure::Months {
                duration::whole_months(typed).ok()
            } else {
                whole()
            };
            count
                .filter(|count| (least..=most).contains(count))
                .ok_or(Wrong::OutOfRange {
                    least: i64::from(least),
                    most: i64::from(most),
                })
        })
    }

    /// A share from 0 % to `most`, if one was typed: `5`, `5,5` or `5,5%`.
    pub fn share(&self, figure: Figure, most: Rate) -> Option<Result<Rate, Problem<Figure>>> {
        let least = Rate::new(0, 0);
        self.read(figure, |typed| {
            let rate = Rate::parse_percent(typed.trim_end_matches('%').trim_end());
            rate.filter(|rate| *rate <= most)
                .ok_or(Wrong::Share { least, most })
        })
    }

    /// The figures as lines `figure=typed`, for the tab's memory.
    pub fn to_lines(&self) -> String {
        self.typed.to_lines()
    }

    /// Reads what [`Figures::to_lines`] wrote; other lines are passed over.
    pub fn from_lines(lines: &str) -> Self {
        Self {
            typed: Typed::from_lines(lines),
        }
    }
}

/// The first day of a month that was typed where a day is asked; a year alone is asked back.
fn first_of_month(typed: &str) -> Result<Date, Wrong> {
    match day::one_month(typed) {
        Ok(month) => Ok(month.first_day()),
        Err(Wrong::NoMonth) => Err(Wrong::NoDay),
        Err(wrong) => Err(wrong),
    }
}

#[cfg(test)]
mod tests {
    use super::{Figure, Figures, Problem, Rate, Wrong};
    use payung_values::rupiah::Rupiah;

    #[test]
    fn figures_are_read_or_named_and_stay_as_typed() {
        let mut figures = Figures::default();
        assert_eq!(figures.money(Figure::Wage), None);
        figures.keep(Figure::Wage, "3,5 juta");
        figures.keep(Figure::People, "0");
        figures.keep(Figure::Yield, "5,5%");
        figures.keep(Figure::From, "1-2027");
        assert_eq!(figures.money(Figure::Wage), Some(Ok(Rupiah::new(3_500_000))));
        let refused = Problem::new(Figure::People, "0", Wrong::OutOfRange { least: 1, most: 100 });
        assert_eq!(figures.count(Figure::People, 1, 100), Some(Err(refused)));
        assert_eq!(
            figures
                .share(Figure::Yield, Rate::new(20, 2))
                .unwrap()
                .unwrap()
                .to_string(),
            "5,5%"
        );
        assert_eq!(
            figures.month(Figure::From).unwrap().unwrap().to_string(),
            "2027-01"
        );
        for (typed, day) in [
            ("1 januari 2027", "2027-01-01"),
            ("Januari 2027", "2027-01-01"),
            ("1/1/27", "2027-01-01"),
        ] {
            figures.keep(Figure::Day, typed);
            assert_eq!(figures.day().unwrap().unwrap().to_string(), day, "{typed}");
        }
        figures.keep(Figure::Day, "2027");
        let january = payung_values::month::YearMonth::parse("2027-01").unwrap();
        assert_eq!(
            figures.day().unwrap().unwrap_err().wrong,
            Wrong::YearOnly(january)
        );
        figures.keep(Figure::Day, "2028-13");
        assert_eq!(figures.day().unwrap().unwrap_err().wrong, Wrong::NoDay);
        assert_eq!(Figures::from_lines(&figures.to_lines()), figures);
        figures.keep(Figure::Yield, "25");
        assert!(figures.share(Figure::Yield, Rate::new(20, 2)).unwrap().is_err());
        figures.keep(Figure::Yield, " ");
        assert_eq!(figures.share(Figure::Yield, Rate::new(20, 2)), None);
    }
}
