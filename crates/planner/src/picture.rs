//! The monthly cost as a picture: where columns, their parts, lines and words stand, in tenths of a unit of the drawing.
//!
//! Shares of a picture are rounded down; no amount is read from them. The same figures stand in [`crate::schedule`].

use crate::cost::{Cost, MonthCost};
use payung_questions::sorted;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;
use std::cmp::Reverse;

/// The width of the drawing.
pub const WIDTH: i64 = 8_000;

/// The height of the tallest column.
pub const TALLEST: i64 = 2_500;

/// The whole of a bar that lies.
pub const WHOLE: i64 = 10_000;

/// The most parts a column has; more than three patterns cannot be told apart.
const MOST_PARTS: usize = 3;

/// The most months that have a name of their own below the picture, and a row of their own in a list.
pub const MOST_NAMED: usize = 24;

/// What a part of a column stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A group, by its place from 0.
    Group(usize),
    /// The groups that have no part of their own, so many.
    Rest(usize),
}

/// A column, or a row of a list: one month, or months in a row that cost the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The first month.
    pub month: YearMonth,
    /// How many months.
    pub months: usize,
    /// What each of them costs.
    pub total: Rupiah,
    /// Where its parts end, of [`WHOLE`], the tallest column being the whole.
    pub ends: Vec<i64>,
    /// Whether the month before costs something else.
    pub is_new: bool,
}

/// The parts of each column of `cost`, in the order in which they are stacked: where there are too many groups, those
/// that cost most, and the rest together.
pub fn parts(cost: &Cost) -> Vec<Part> {
    let groups = cost.groups.len();
    if groups <= MOST_PARTS {
        return (0..groups).map(Part::Group).collect();
    }
    let total = |index: &usize| cost.groups.get(*index).map(|one| Reverse(one.quote.total));
    let mut largest = sorted::by_key(0..groups, total);
    largest.truncate(MOST_PARTS - 1);
    let alone = sorted::by_key(largest, |index| *index);
    let rest = Part::Rest(groups.saturating_sub(alone.len()));
    alone.into_iter().map(Part::Group).chain([rest]).collect()
}

/// Where the bar of each group ends, of [`WHOLE`], that of the dearest being the whole.
pub fn group_bars(cost: &Cost) -> Vec<i64> {
    let totals = cost.groups.iter().map(|one| one.quote.total);
    let most = totals.clone().fold(Rupiah::ZERO, Rupiah::max);
    totals.map(|total| share(total.get().into(), most)).collect()
}

/// `sum` of `whole`, in parts of [`WHOLE`]. Where nothing costs anything, nothing has a height.
fn share(sum: i128, whole: Rupiah) -> i64 {
    let share = (sum * i128::from(WHOLE)).checked_div(whole.get().into());
    share.and_then(|share| i64::try_from(share).ok()).unwrap_or(0)
}

/// One column a month.
pub fn columns(cost: &Cost) -> Vec<Column> {
    let tallest = cost
        .by_month
        .iter()
        .map(|month| month.total)
        .fold(Rupiah::ZERO, Rupiah::max);
    let parts = parts(cost);
    let mut before = None;
    let column = |month: &MonthCost| {
        let is_new = before.replace(month.total) != Some(month.total);
        Column {
            month: month.month,
            months: 1,
            total: month.total,
            ends: ends(month, &parts, tallest),
            is_new,
        }
    };
    cost.by_month.iter().map(column).collect()
}

/// One row a month; where there are more than [`MOST_NAMED`], one for all months in a row that cost the same.
pub fn rows(cost: &Cost) -> Vec<Column> {
    let columns = columns(cost);
    if columns.len() <= MOST_NAMED {
        columns
    } else {
        joined(cost)
    }
}

/// One row for all months in a row that cost the same.
pub fn joined(cost: &Cost) -> Vec<Column> {
    let mut rows: Vec<Column> = Vec::new();
    for column in columns(cost) {
        match rows.last_mut() {
            Some(row) if !column.is_new && cost.changes_in(column.month).next().is_none() => row.months += 1,
            Some(_) | None => rows.push(column),
        }
    }
    rows
}

fn ends(month: &MonthCost, parts: &[Part], tallest: Rupiah) -> Vec<i64> {
    let mut sum: i128 = 0;
    let mut end = |part: &Part| {
        sum = match part {
            Part::Group(index) => {
                let group = month.by_group.get(*index).copied();
                sum + i128::from(group.unwrap_or(Rupiah::ZERO).get())
            }
            Part::Rest(_) => month.total.get().into(),
        };
        share(sum, tallest)
    };
    parts.iter().map(&mut end).collect()
}

/// The left edge of the space of column `place` of `count`.
pub fn left(index: usize, count: usize) -> i64 {
    let edge = i64::try_from(index).unwrap_or(0) * WIDTH;
    edge.checked_div(i64::try_from(count).unwrap_or(1)).unwrap_or(0)
}

/// `words` in lines of at most `letters`, broken at blanks; a longer word has a line of its own.
pub fn lines(words: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) | None => lines.push(word.to_owned()),
        }
    }
    lines
}
