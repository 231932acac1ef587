//! STMB month by month: a column each, and the same figures in a table.

use crate::screen::component::bar;
use crate::screen::component::html::{p, span};
use crate::screen::component::section::section;
use crate::screen::component::table::{Row, Table};
use crate::screen::component::text::text;
use crate::stories::cash::marks;
use payung_stories::StoryOutcome;
use payung_stories::drawing::scaled;
use payung_stories::timeline::{Amount, Entry, Group, What, When, grouped};
use payung_values::rupiah::Rupiah;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::stories::statement::Statement;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// How wide the drawing is, in units of its own.
const WIDTH: i64 = 592;

/// How high the highest column is.
const HIGHEST: i64 = 104;

/// Where columns stand.
const GROUND: i64 = 132;

/// The section; nothing where no month is lost.
pub fn months(texts: Texts, told: &StoryOutcome, statement: &Statement) -> Html {
    let entries: Vec<&Entry> = told
        .timeline
        .iter()
        .filter(|entry| is_month(entry.what))
        .collect();
    let groups: Vec<Group<'_>> = grouped(&told.timeline)
        .into_iter()
        .filter(|group| is_month(group.first.what))
        .collect();
    let most = entries
        .iter()
        .map(|entry| amount(entry))
        .max()
        .unwrap_or(Rupiah::ZERO);
    if most == Rupiah::ZERO {
        return Html::default();
    }
    let sum = told.benefit.incapacity.written(texts);
    let body = html! {
        <>
            { p("section__intro", html! { <>{ marks(statement) }{ text(texts.months_lead()) }</> }) }
            { chart(texts, &entries, &groups, most) }
            <div class="chart__narrow">{ for groups.iter().map(|group| narrow(texts, group, most)) }</div>
            <details class="why push-s">
                <summary>{ text(texts.as_table()) }<span class="visually-hidden">{ ": " }{ text(texts.months_table()) }</span></summary>
                { table(texts, &groups, &sum) }
            </details>
        </>
    };
    section("bulan", texts.months_heading().to_string(), body, Vec::new())
}

fn is_month(what: What) -> bool {
    matches!(what, What::Incapacity { .. })
}

fn amount(entry: &Entry) -> Rupiah {
    match entry.amount {
        Amount::Exactly(amount) => amount,
        Amount::Limited(_) => Rupiah::ZERO,
    }
}

/// The first and the last month of a group.
fn span_of(group: &Group<'_>) -> (u16, u16) {
    let count = u16::try_from(group.n_entries).unwrap_or(u16::MAX);
    match group.first.when {
        When::Month(first) => (first, first.saturating_add(count.saturating_sub(1))),
        When::FirstDay | When::WorkingDays(_) | When::SchoolYear(_) => (1, count),
    }
}

/// `1 sampai 12`.
fn range(texts: Texts, group: &Group<'_>) -> String {
    let (from, to) = span_of(group);
    if from == to {
        from.to_string()
    } else {
        texts
            .months_range(args::MonthsRange {
                from: &from.to_string(),
                to: &to.to_string(),
            })
            .to_string()
    }
}

fn in_words(texts: Texts, group: &Group<'_>) -> String {
    let (from, to) = span_of(group);
    let each = format::round_amount(texts, amount(group.first));
    if from == to {
        texts
            .months_group_one(args::MonthsGroupOne {
                amount: &each,
                from: &from.to_string(),
            })
            .to_string()
    } else {
        texts
            .months_group(args::MonthsGroup {
                amount: &each,
                from: &from.to_string(),
                to: &to.to_string(),
            })
            .to_string()
    }
}

fn chart(texts: Texts, entries: &[&Entry], groups: &[Group<'_>], most: Rupiah) -> Html {
    let count = i64::try_from(entries.len()).unwrap_or(1).max(1);
    let slot = (WIDTH / count).clamp(1, 42);
    let width = (slot - 5).max(slot / 2).max(1);
    let columns = (0..).zip(entries).map(|(index, entry)| {
        let height = scaled(amount(entry), most, HIGHEST);
        bar::filled(0, index * slot, GROUND - height, width, height, 8)
    });
    let words = groups
        .iter()
        .map(|group| in_words(texts, group))
        .collect::<Vec<_>>()
        .join(", ");
    let labels = groups.iter().map(|group| {
        let each = amount(group.first);
        let x = (i64::from(span_of(group).0) - 1) * slot;
        let y = GROUND - scaled(each, most, HIGHEST) - 8;
        html! {
            <>
                <text class="chart__strong" x={x.to_string()} y={y.to_string()}>{ format::round_amount(texts, each) }</text>
                <text class="chart__quiet" x={x.to_string()} y="154">{ text(texts.months_tick(args::MonthsTick { month: &span_of(group).0.to_string() })) }</text>
            </>
        }
    });
    html! {
        <svg class="chart" viewBox="0 0 592 160" role="img" aria-labelledby="bulan-judul bulan-isi">
            <title id="bulan-judul">{ text(texts.months_title(args::MonthsTitle { months: &entries.len().to_string() })) }</title>
            <desc id="bulan-isi">{ text(texts.months_desc(args::MonthsDesc { groups: &words })) }</desc>
            { for columns }
            { for labels }
        </svg>
    }
}

fn narrow(texts: Texts, group: &Group<'_>, most: Rupiah) -> Html {
    let each = amount(group.first);
    html! {
        <div class="school__level">
            <b>{ format::capitalised(&texts.unit_months()) }{ " " }{ range(texts, group) }</b>
            <div><b class="money">{ format::round_amount(texts, each) }</b>{ " " }{ span("quiet", format::in_sentence(&texts.months_column_each()).into()) }{ bar::against(each, most, 0) }</div>
        </div>
    }
}

fn table(texts: Texts, groups: &[Group<'_>], sum: &str) -> Html {
    let rows = groups.iter().map(|group| {
        let share = match group.first.what {
            What::Incapacity { share } => share.written(texts),
            What::Service(_)
            | What::DisabilityGrant
            | What::DeathGrant
            | What::Periodic
            | What::Burial
            | What::School { .. } => String::new(),
        };
        Row {
            name: range(texts, group),
            notes: Vec::new(),
            figures: vec![
                share,
                amount(group.first).written(texts),
                group.sum.map_or_else(String::new, |sum| sum.written(texts)),
            ],
        }
    });
    let last = Row {
        name: texts.cash_sum().to_string(),
        notes: Vec::new(),
        figures: vec![String::new(), String::new(), sum.to_owned()],
    };
    Table {
        caption: texts.months_table().to_string(),
        captioned: false,
        head: vec![
            texts.months_column_month().to_string(),
            texts.months_column_share().to_string(),
            texts.months_column_each().to_string(),
            texts.months_column_sum().to_string(),
        ],
        rows: rows.chain([last]).collect(),
    }
    .view()
}
