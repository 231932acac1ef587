//! The monthly cost as a drawing: columns of parts, a dotted line and words where a price changes. Coordinates are
//! attributes, in tenths of a unit until they are written.

use crate::planner::view::View;
use crate::screen::component::hatching::{Fill, filled};
use crate::screen::component::html::{only, p};
use crate::screen::component::text::text;
use payung_planner::Cost;
use payung_planner::picture::{self, Column, MOST_NAMED, TALLEST, WHOLE, WIDTH};
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::planner as words;
use payung_words::texts::args;
use yew::prelude::*;

/// The height of a line of words.
const LINE: i64 = 200;
/// Above the columns: a sum, and room to breathe.
const ABOVE: i64 = 340;
/// Below the ground: the months and the years.
const BELOW: i64 = 540;
/// The width of a letter, amply.
const LETTER: i64 = 76;
/// What a sum above a column takes.
const SUM: i64 = 1_150;
/// What a year below the ground takes.
const YEAR: i64 = 440;
/// The most lines of words at a change; more of them say nothing any more.
const MOST_LINES: usize = 4;

/// A coordinate as it is written.
fn at(tenths: i64) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// The distance of the lines in a part.
const STEP: i64 = 50;

/// A rectangle of a part.
pub fn block(part: usize, area: [i64; 4]) -> Html {
    filled(Fill::of_part(part), area, STEP, at)
}

/// What each fill stands for, where there are several, and what a dotted line means, where there is one.
pub fn key(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let parts = picture::parts(cost);
    let item = |(index, part)| {
        html! {
            <span class="key__item">
                <svg aria-hidden="true" viewBox="0 0 24 18">{ block(index, [10, 10, 220, 160]) }</svg>
                { words::part(texts, cost, part) }
            </span>
        }
    };
    let items = parts.into_iter().enumerate().map(item).collect::<Vec<_>>();
    let items = if items.len() < 2 { Vec::new() } else { items };
    let changes = (words::n_changes(cost) > 0).then(|| {
        html! {
            <span class="key__item chart__key">
                <svg aria-hidden="true" viewBox="0 0 24 18"><path class="chart__change" d="M12 18V0" /></svg>
                { text(texts.planner_key_change()) }
            </span>
        }
    });
    if items.is_empty() && changes.is_none() {
        return Html::default();
    }
    html! { <p class="key push-s">{ for items }{ changes.unwrap_or_default() }</p> }
}

/// A bar that lies, with parts that end at these places of [`WHOLE`].
pub fn lying(ends: &[i64]) -> Html {
    let mut from = 0;
    let part = |(index, end): (usize, &i64)| {
        // A third of the whole is as wide as a bar on a phone.
        let (left, right) = (from * 3 / 10, end * 3 / 10);
        from = *end;
        block(index, [left, 10, right - left, 120])
    };
    let parts: Html = ends.iter().enumerate().map(part).collect();
    let width = WHOLE * 3 / 100;
    html! { <svg class="bar bar--thin" viewBox={format!("0 0 {width} 14")} preserveAspectRatio="none" aria-hidden="true">{ parts }</svg> }
}

/// Where a column stands.
struct Stand<'a> {
    column: &'a Column,
    /// Where its space begins, gap included.
    edge: i64,
    left: i64,
    width: i64,
}

/// The drawing.
pub fn chart(view: View<'_>, cost: &Cost) -> Html {
    let texts = view.texts;
    let columns = picture::rows(cost);
    let stands = stands(&columns, cost.by_month.len());
    let changes = changes(view, cost, &stands);
    let n_lines = changes.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
    let top = i64::try_from(n_lines).unwrap_or(0) * LINE + ABOVE;
    let ground = top + TALLEST;
    let title = texts.planner_monthly().to_string();
    html! {
        <svg class="chart push-m" viewBox={format!("0 0 {} {}", at(WIDTH), at(ground + BELOW))} role="img" aria-labelledby="gambar-judul gambar-isi">
            <title id="gambar-judul">{ title }</title>
            <desc id="gambar-isi">{ described(view, &columns) }</desc>
            { for stands.iter().map(|stand| drawn(stand, ground)) }
            { for sums(view, &stands, ground) }
            <path class="chart__ground" d={format!("M0 {}H{}", at(ground), at(WIDTH))} />
            { for months(view, cost, ground) }
            { for changes.iter().map(|(x, lines)| changed(*x, lines, ground)) }
        </svg>
    }
}

/// What each month costs, where the drawing has no room for all of these sums.
pub fn levels(view: View<'_>, cost: &Cost) -> Html {
    let columns = picture::rows(cost);
    let stands = stands(&columns, cost.by_month.len());
    let n_new = columns.iter().filter(|column| column.is_new).count();
    only(sums(view, &stands, TALLEST).len() < n_new, || {
        p("note chart__levels", described(view, &columns).into())
    })
}

/// The same in words, for those who do not see the drawing.
fn described(view: View<'_>, columns: &[Column]) -> String {
    let new = columns.iter().filter(|column| column.is_new).map(|column| {
        let from = format::month(view.texts, column.month);
        view.texts
            .planner_monthly_part(args::PlannerMonthlyPart {
                from: &from,
                total: &column.total.written(view.texts),
            })
            .to_string()
    });
    format::capitalised(&new.collect::<Vec<_>>().join(", "))
}

fn stands(columns: &[Column], count: usize) -> Vec<Stand<'_>> {
    let mut index = 0;
    let is_apart = columns.len() == count;
    let mut stands = Vec::with_capacity(columns.len());
    for column in columns {
        let months = column.months;
        let (left, right) = (picture::left(index, count), picture::left(index + months, count));
        index += months;
        let width = right - left;
        // Months that are joined stand close; months of their own have a gap between them.
        let gap = if is_apart { width * 9 / 100 } else { 0 };
        stands.push(Stand {
            column,
            edge: left,
            left: left + gap,
            width: width - 2 * gap,
        });
    }
    stands
}

fn drawn(stand: &Stand<'_>, ground: i64) -> Html {
    let height = |end: i64| end * TALLEST / WHOLE;
    let mut below = 0;
    let block = |(part, end): (usize, &i64)| {
        let (from, to) = (below, height(*end));
        below = to;
        block(part, [stand.left, ground - to, stand.width, to - from])
    };
    stand.column.ends.iter().enumerate().map(block).collect()
}

/// What a month costs, above the first column of each sum that has room for it.
fn sums(view: View<'_>, stands: &[Stand<'_>], ground: i64) -> Vec<Html> {
    let new: Vec<&Stand<'_>> = stands.iter().filter(|stand| stand.column.is_new).collect();
    let ends = new.iter().skip(1).map(|next| next.left).chain([WIDTH]);
    let sum = |(stand, end): (&&Stand<'_>, i64)| {
        let is_last = end == WIDTH;
        if end - stand.left < SUM && !is_last {
            return None;
        }
        let height = stand.column.ends.last().copied().unwrap_or(0) * TALLEST / WHOLE;
        let (x, anchor) = if end - stand.left < SUM {
            (WIDTH, "end")
        } else {
            (stand.left.max(stand.edge + 60), "start")
        };
        Some(html! {
            <text class="chart__strong" x={at(x)} y={at(ground - height - 100)} text-anchor={anchor}>{ stand.column.total.written(view.texts) }</text>
        })
    };
    new.iter().zip(ends).filter_map(sum).collect()
}

/// The months below the ground, and the years below them.
fn months(view: View<'_>, cost: &Cost, ground: i64) -> Vec<Html> {
    let count = cost.by_month.len();
    let write = |x: i64, y: i64, anchor: &'static str, words: String| {
        html! { <text class="chart__quiet" x={at(x)} y={at(y)} text-anchor={anchor}>{ words }</text> }
    };
    let mut drawn = Vec::new();
    let mut free_from = 0;
    for (index, month) in cost.by_month.iter().enumerate() {
        let (left, right) = (picture::left(index, count), picture::left(index + 1, count));
        let name = format::month(view.texts, month.month);
        if count <= MOST_NAMED {
            let short: String = name.chars().take(3).collect();
            drawn.push(write(i64::midpoint(left, right), ground + 220, "middle", short));
        }
        let is_january = month.month.month() == 1;
        // A plan that begins late in a year leaves its first year no room.
        let next_january = 12 - i64::from(month.month.month()) + 1;
        let has_room = is_january || (right - left) * next_january >= YEAR;
        if (is_january || index == 0) && has_room && left >= free_from && left + YEAR <= WIDTH + 200 {
            free_from = left + YEAR;
            drawn.push(write(
                left + 30,
                ground + 460,
                "start",
                month.month.year().to_string(),
            ));
        }
    }
    drawn
}

/// Where prices change, and the words beside each line.
fn changes(view: View<'_>, cost: &Cost, stands: &[Stand<'_>]) -> Vec<(i64, Vec<String>)> {
    let count = cost.by_month.len();
    let places = cost.by_month.iter().enumerate();
    let at: Vec<(i64, String)> = places
        .filter_map(|(index, month)| {
            let said = words::changes_in(view.texts, cost, month.month)?;
            Some((picture::left(index, count), said))
        })
        .collect();
    if stands.is_empty() {
        return Vec::new();
    }
    let ends = at.iter().skip(1).map(|(x, _)| *x).chain([WIDTH]);
    let line = |((x, said), end): (&(i64, String), i64)| {
        let letters = usize::try_from((end - x - 100) / LETTER).unwrap_or(0);
        let lines = picture::lines(said, letters);
        let fits = lines.len() <= MOST_LINES && lines.iter().all(|line| line.chars().count() <= letters);
        (*x, if fits { lines } else { Vec::new() })
    };
    at.iter().zip(ends).map(line).collect()
}

fn changed(x: i64, lines: &[String], ground: i64) -> Html {
    let write = |(index, line): (i64, &String)| {
        html! { <text class="chart__quiet" x={at(x + 60)} y={at(140 + index * LINE)}>{ line }</text> }
    };
    html! {
        <>
            <path class="chart__change" d={format!("M{} {}V10", at(x), at(ground))} />
            { for (0..).zip(lines).map(write) }
        </>
    }
}
