//! Days of birth as lists have them.
//!
//! Indonesian lists write the day first, and often the place before it. A list in which some day can only begin with its
//! month, `08/17/1985`, is one of a program that writes so: what is read of it is decided for the column, and known when
//! every row is read ([`Order`]).
//! Of a year with two digits, the latest is taken that is not in the future:
//! `5-3-80` is 1980, `5-3-20` is 2020; the finding says so. `5-3-26` is no day of birth, and is asked for in full.

use crate::cell_cache::CellCache;
use crate::finding::Code;
use payung_sheets::cell::{self, Cell, decoded, trimmed};
use payung_typed::day::{self, NoDay};
use payung_values::date::Date;

/// A day read from a cell, and how it was written if that is worth telling.
pub type Read = (Date, Option<Code>);

/// What a column of days begins with where numbers alone do not say it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The day, as people write here.
    #[default]
    DayFirst,
    /// The month: some day can be nothing else, and none can only begin with the day.
    MonthFirst,
    /// Some begin with the day and others with the month.
    Mixed,
}

/// A cell of text in both orders.
#[derive(Clone, Copy, Debug)]
struct Written {
    day_first: Result<Read, Code>,
    /// With its first two numbers changed about; `None` where that is no day, or there are no such numbers.
    month_first: Option<Read>,
    /// Whether there are.
    has_two_numbers: bool,
}

/// The column of days of birth: what cells were read as, and what was seen of its order.
#[derive(Debug)]
pub(super) struct DateColumn {
    order: Order,
    known: CellCache<Written>,
    /// Whether a day was seen that can only begin with itself, or does by the NIK beside it.
    begins_with_day: bool,
    /// Whether one was seen that can only begin with its month.
    begins_with_month: bool,
}

impl DateColumn {
    /// A column of which the order is known.
    pub(super) fn knowing(order: Order) -> Self {
        Self {
            order,
            known: CellCache::new(),
            begins_with_day: false,
            begins_with_month: false,
        }
    }

    /// The order that was known.
    pub(super) fn order(&self) -> Order {
        self.order
    }

    /// The order that was seen.
    pub(super) fn seen(&self) -> Order {
        match (self.begins_with_month, self.begins_with_day) {
            (false, _) => Order::DayFirst,
            (true, false) => Order::MonthFirst,
            (true, true) => Order::Mixed,
        }
    }

    /// Whether days were seen that begin with the day, and with the month.
    pub(super) fn sides(&self) -> (bool, bool) {
        (self.begins_with_day, self.begins_with_month)
    }

    /// Takes what was seen in other rows.
    pub(super) fn join(&mut self, (with_day, with_month): (bool, bool)) {
        self.begins_with_day |= with_day;
        self.begins_with_month |= with_month;
    }

    /// The bytes held by what was read.
    pub(super) fn held(&self) -> usize {
        self.known.held()
    }

    /// Reads a cell that is not blank; `in_nik` says whether the NIK of the row has this day.
    ///
    /// # Errors
    ///
    /// As [`read`]; [`Code::BirthDateTwoWay`] for numbers of which nobody knows which is the month.
    #[inline]
    pub(super) fn read(
        &mut self,
        cell: Cell<'_>,
        today: Date,
        in_nik: impl Fn(Date) -> bool,
    ) -> Result<Read, Code> {
        match cell {
            Cell::Text(bytes) if iso(bytes).is_none() => {
                let written = self.known.get_or(bytes, |bytes| Written::of(bytes, today));
                self.choose(written, in_nik)
            }
            Cell::Text(_) | Cell::Empty | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => read(cell, today),
        }
    }

    #[inline]
    fn choose(&mut self, written: Written, in_nik: impl Fn(Date) -> bool) -> Result<Read, Code> {
        let Written {
            day_first,
            month_first,
            has_two_numbers,
        } = written;
        let Some((other, _)) = month_first else {
            self.begins_with_day |= has_two_numbers && day_first.is_ok();
            return day_first;
        };
        let month_first = Ok((other, Some(Code::BirthDateMonthFirst)));
        let Ok((date, _)) = day_first else {
            self.begins_with_month = true;
            return if self.order == Order::DayFirst {
                day_first
            } else {
                month_first
            };
        };
        if date == other {
            return day_first;
        }
        self.begins_with_day |= in_nik(date);
        match self.order {
            Order::DayFirst => day_first,
            Order::MonthFirst => month_first,
            Order::Mixed if in_nik(date) => day_first,
            Order::Mixed if in_nik(other) => month_first,
            Order::Mixed => Err(Code::BirthDateTwoWay),
        }
    }
}

impl Written {
    #[cold]
    fn of(bytes: &[u8], today: Date) -> Self {
        let bytes = trimmed(bytes);
        let changed = changed_about(&decoded(bytes));
        let may_be_month = |changed: &&(u32, String)| changed.0 <= 12;
        let month_first = changed
            .as_ref()
            .filter(may_be_month)
            .and_then(|(_, text)| written(text.as_bytes(), today).ok());
        Self {
            day_first: written(bytes, today),
            month_first,
            has_two_numbers: changed.is_some(),
        }
    }
}

/// A day in three numbers, the year last, with the first two changed about: `08/17/1985` as `17/08/1985`, and the number
/// that stands first before. `None` for another form.
fn changed_about(text: &str) -> Option<(u32, String)> {
    let mut numbers = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((from, letter)) = rest.next() {
        if letter.is_ascii_digit() {
            let mut to = from + 1;
            while let Some((at, _)) = rest.next_if(|(_, letter)| letter.is_ascii_digit()) {
                to = at + 1;
            }
            numbers.push((from, to));
        }
    }
    let [first, second, year, ..] = *numbers.as_slice() else {
        return None;
    };
    let is_between = |(_, from): (usize, usize), (to, _): (usize, usize)| {
        let between = text.get(from..to).unwrap_or_default();
        !between.contains(char::is_alphabetic)
    };
    let is_day = [first, second].iter().all(|(from, to)| to - from <= 2)
        && matches!(year.1 - year.0, 2 | 4)
        && is_between(first, second)
        && is_between(second, year);
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let number = part(first.0, first.1);
    let changed = [
        part(0, first.0),
        part(second.0, second.1),
        part(first.1, second.0),
        number,
        part(second.1, text.len()),
    ];
    Some((number.parse().ok().filter(|_| is_day)?, changed.concat()))
}

/// Reads a cell that is not blank, with the day before the month.
///
/// # Errors
///
/// [`Code::BirthDateUnreadable`], [`Code::BirthDateImpossible`] for a day that does not exist, or
/// [`Code::BirthDateCentury`] for two digits of a year that nobody who works was born in.
#[inline]
pub fn read(cell: Cell<'_>, today: Date) -> Result<Read, Code> {
    match cell {
        Cell::Text(bytes) => match iso(bytes) {
            Some((year, month, day)) => Date::new(year, month, day)
                .map(|date| (date, None))
                .ok_or(Code::BirthDateImpossible),
            None => written(trimmed(bytes), today),
        },
        Cell::Day(date) => Ok((date, None)),
        // Below 10 000 lies May 1927, and `1980` is a year.
        Cell::Number(serial) if serial < 10_000.0 => Err(Code::BirthDateUnreadable),
        Cell::Number(serial) => cell::day_of_serial(serial, false)
            .map(|date| (date, Some(Code::BirthDateSerial)))
            .ok_or(Code::BirthDateUnreadable),
        Cell::Empty | Cell::Yes(_) => Err(Code::BirthDateUnreadable),
    }
}

/// Year, month and day of `YYYY-MM-DD`, whether they exist or not; `None` for another form.
#[inline]
fn iso(bytes: &[u8]) -> Option<(i32, u32, u32)> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = bytes else {
        return None;
    };
    let digit = |byte: u8| u32::from(byte.wrapping_sub(b'0'));
    let (year, month) = (
        digit(y1) * 1000 + digit(y2) * 100 + digit(y3) * 10 + digit(y4),
        digit(m1) * 10 + digit(m2),
    );
    let day = digit(d1) * 10 + digit(d2);
    let most = digit(y1).max(digit(y2)).max(digit(y3)).max(digit(y4));
    let most = most.max(digit(m1)).max(digit(m2)).max(digit(d1)).max(digit(d2));
    if most > 9 {
        return None;
    }
    Some((i32::try_from(year).ok()?, month, day))
}

/// Reads every other form.
fn written(bytes: &[u8], today: Date) -> Result<Read, Code> {
    let text = decoded(bytes);
    if bytes.len() == 5
        && let Ok(serial) = text.parse()
    {
        return cell::day_of_whole_serial(serial)
            .map(|date| (date, Some(Code::BirthDateSerial)))
            .ok_or(Code::BirthDateUnreadable);
    }
    let read = |text: &str| day::of_birth(text, today);
    // `12-05-1980, Melak`: the place stands behind now and then.
    let last = text
        .rfind(|letter: char| letter.is_ascii_digit())
        .unwrap_or_default();
    let without_place = || read(text.get(..=last).unwrap_or_default());
    // `12 Mei 1980 (46 th)`.
    let without_brackets = || read(text.split('(').next().unwrap_or_default());
    let day = read(&text).or_else(|no_day| without_place().or_else(|_| without_brackets()).or(Err(no_day)));
    let day = day.map_err(|no_day| match no_day {
        NoDay::Unreadable => Code::BirthDateUnreadable,
        NoDay::NotInCalendar => Code::BirthDateImpossible,
        NoDay::CenturyUnclear => Code::BirthDateCentury,
    })?;
    let code = if day.is_century_taken {
        Some(Code::CenturyTaken)
    } else {
        // `19801231`, `31121980`.
        bytes
            .iter()
            .all(u8::is_ascii_digit)
            .then_some(Code::BirthDateRead)
    };
    Ok((day.date, code))
}

/// Whether a day, month and two digits of a year can be a day of birth in some century.
pub fn may_exist(day: u8, month: u8, year: u8) -> bool {
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) => 29,
        2 => 28,
        _ => 0,
    };
    (1..=last).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::{DateColumn, Order, changed_about, may_exist, read};
    use crate::finding::Code;
    use payung_sheets::cell::Cell;
    use payung_values::date::Date;

    #[test]
    fn every_form_of_a_day_is_read_or_named() {
        let today = Date::parse("2026-11-21").unwrap();
        let read = |text: &str| read(Cell::from(text), today).map(|(date, code)| (date.to_string(), code));
        for (text, date, code) in [
            ("1980-12-31", "1980-12-31", None),
            ("31/12/1980", "1980-12-31", None),
            ("31-12-1980", "1980-12-31", None),
            ("31.12.1980", "1980-12-31", None),
            ("1980/12/31", "1980-12-31", None),
            ("1980-12-31 00:00:00", "1980-12-31", None),
            ("1980-12-31T00:00", "1980-12-31", None),
            ("31 Desember 1980", "1980-12-31", None),
            ("31-Des-80", "1980-12-31", Some(Code::CenturyTaken)),
            ("Samarinda, 31-12-1980", "1980-12-31", None),
            ("5-3-80", "1980-03-05", Some(Code::CenturyTaken)),
            ("5-3-20", "2020-03-05", Some(Code::CenturyTaken)),
            ("19801231", "1980-12-31", Some(Code::BirthDateRead)),
            ("31121980", "1980-12-31", Some(Code::BirthDateRead)),
            ("29586", "1980-12-31", Some(Code::BirthDateSerial)),
            (" 31/12/1980 ", "1980-12-31", None),
            ("Samarinda 05-08-1985", "1985-08-05", None),
            ("Melak/12-05-1980", "1980-05-12", None),
            ("Melak 12 Mei 1980", "1980-05-12", None),
            ("Kutai Barat / 12 Mei 1980", "1980-05-12", None),
            ("Muara Lawa, 12 Mei 1980", "1980-05-12", None),
            ("Melak - 12/05/1980", "1980-05-12", None),
            ("Melak; 12-05-1980", "1980-05-12", None),
            ("MELAK,12-05-1980", "1980-05-12", None),
            ("12-05-1980, Melak", "1980-05-12", None),
            ("12-05-1980 Melak", "1980-05-12", None),
            ("12 Mei 1980 (46 th)", "1980-05-12", None),
            ("12/V/1980", "1980-05-12", None),
            ("Melak 12-05-80", "1980-05-12", Some(Code::CenturyTaken)),
            ("'12/05/1980", "1980-05-12", None),
        ] {
            assert_eq!(read(text), Ok((date.to_owned(), code)), "{text}");
        }
        for text in ["31/02/1990", "1990-02-31", "29-2-81", "12/25/1980", "0/1/1980"] {
            assert_eq!(read(text), Err(Code::BirthDateImpossible), "{text}");
        }
        for text in ["22-11-26", "21-11-26", "Melak, 5 Mei 30"] {
            assert_eq!(read(text), Err(Code::BirthDateCentury), "{text}");
        }
        for text in [
            "kira-kira 1980",
            "1980",
            "?",
            "31/12",
            "1/2/3/4",
            "99999999",
            "31 Foo 1980",
            "Melak",
            "Melak 1980",
            "#N/A",
        ] {
            assert_eq!(read(text), Err(Code::BirthDateUnreadable), "{text}");
        }
    }

    #[test]
    fn the_order_of_a_column_is_that_of_days_which_can_be_nothing_else() {
        let today = Date::parse("2026-11-21").unwrap();
        let seen = |cells: &[&str], in_nik: Option<&str>| {
            let mut column = DateColumn::knowing(Order::DayFirst);
            let nik = in_nik.and_then(|day| Date::parse(day).ok());
            for cell in cells {
                let _ = column.read(Cell::from(*cell), today, |day| nik == Some(day));
            }
            column.seen()
        };
        assert_eq!(seen(&["05/08/1985", "31/12/1980"], None), Order::DayFirst);
        assert_eq!(seen(&["05/08/1985", "08/17/1985"], None), Order::MonthFirst);
        assert_eq!(
            seen(&["8/5/85", "Melak, 8-17-85", "1980-12-31"], None),
            Order::MonthFirst
        );
        assert_eq!(seen(&["31/12/1980", "08/17/1985"], None), Order::Mixed);
        // The NIK beside it says that the day stands first.
        assert_eq!(
            seen(&["05/08/1985", "08/17/1985"], Some("1985-08-05")),
            Order::Mixed
        );
        assert_eq!(
            seen(&["05/08/1985", "08/17/1985"], Some("1985-05-08")),
            Order::MonthFirst
        );
        // What says its month by name, or begins with its year, says nothing of the order.
        assert_eq!(
            seen(&["17 Agt 1985", "1985/08/17", "08/17/1985"], None),
            Order::MonthFirst
        );
        assert_eq!(
            seen(&["32/13/1985", "12/31/19855", "5/5/1985"], None),
            Order::DayFirst
        );
    }

    #[test]
    fn a_day_is_read_in_the_order_of_its_column() {
        let today = Date::parse("2026-11-21").unwrap();
        let read = |order, cell, in_nik: &str| {
            let mut column = DateColumn::knowing(order);
            let read = column.read(Cell::from(cell), today, |day| day.to_string() == in_nik);
            read.map(|(date, code)| (date.to_string(), code))
        };
        let month_first = |day: &str| Ok((day.to_owned(), Some(Code::BirthDateMonthFirst)));
        let day_first = |day: &str| Ok((day.to_owned(), None));
        assert_eq!(
            read(Order::DayFirst, "08/17/1985", ""),
            Err(Code::BirthDateImpossible)
        );
        assert_eq!(
            read(Order::MonthFirst, "08/17/1985", ""),
            month_first("1985-08-17")
        );
        assert_eq!(
            read(Order::MonthFirst, "05/08/1985", ""),
            month_first("1985-05-08")
        );
        assert_eq!(read(Order::MonthFirst, "05/05/1985", ""), day_first("1985-05-05"));
        assert_eq!(
            read(Order::MonthFirst, "17 Agustus 1985", ""),
            day_first("1985-08-17")
        );
        assert_eq!(read(Order::MonthFirst, "1985-08-17", ""), day_first("1985-08-17"));
        assert_eq!(read(Order::Mixed, "17/08/1985", ""), day_first("1985-08-17"));
        assert_eq!(read(Order::Mixed, "08/17/1985", ""), month_first("1985-08-17"));
        assert_eq!(read(Order::Mixed, "05/08/1985", ""), Err(Code::BirthDateTwoWay));
        assert_eq!(
            read(Order::Mixed, "05/08/1985", "1985-08-05"),
            day_first("1985-08-05")
        );
        assert_eq!(
            read(Order::Mixed, "05/08/1985", "1985-05-08"),
            month_first("1985-05-08")
        );
    }

    #[test]
    fn numbers_are_changed_about_only_in_front_of_a_year() {
        for (text, changed) in [
            ("08/17/1985", Some("17/08/1985")),
            ("Melak, 8-17-85", Some("Melak, 17-8-85")),
            ("8.17.1985 00:00:00", Some("17.8.1985 00:00:00")),
            ("1985-08-17", None),
            ("17 Agustus 1985", None),
            ("08171985", None),
            ("5 RT 3 1985", None),
            ("5/8", None),
            ("", None),
        ] {
            let found = changed_about(text).map(|(_, text)| text);
            assert_eq!(found.as_deref(), changed, "{text}");
        }
    }

    #[test]
    fn days_of_a_nik_may_exist_in_some_century() {
        assert!(may_exist(29, 2, 0) && may_exist(31, 1, 99) && !may_exist(29, 2, 1) && !may_exist(1, 13, 1));
    }
}
