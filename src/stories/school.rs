//! The scholarship year by year: each child on a baseline of its own, and the same figures in tables.

use crate::screen::component::bar;
use crate::screen::component::html::p;
use crate::screen::component::table::{Row, Table};
use crate::screen::component::text::text;
use crate::screen::component::trace::trace;
use crate::stories::cash::marks;
use payung_stories::StoryOutcome;
use payung_stories::condition::ConditionId;
use payung_stories::drawing::scaled;
use payung_stories::rules::StoriesRules;
use payung_stories::school::{End, Schooling, Year};
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolLevel;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::problem;
use payung_words::stories as words;
use payung_words::stories::statement::{Statement, is_of_school, months_needed};
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// How wide the drawing is, in units of its own.
const WIDTH: i64 = 1040;

/// How high the highest column is.
const HIGHEST: i64 = 104;

/// How much room one child takes.
const CHILD: i64 = 206;

/// Where the columns of a child stand, below its top.
const GROUND: i64 = 150;

/// Years of one child at the same level.
struct Level<'a> {
    level: SchoolLevel,
    years: &'a [Year],
}

/// The section; nothing where there is no child, and why there is no money yet where there is.
pub fn school(rules: &StoriesRules, texts: Texts, told: &StoryOutcome, statement: &Statement) -> Html {
    let has_children = !told.circumstances.children.is_empty();
    let waits = months_needed(told, ConditionId::ScholarshipMonths).filter(|months| months.missing > 0);
    if told.schooling.is_empty() {
        return match waits {
            Some(months) if has_children => framed(
                texts,
                p(
                    "",
                    text(texts.school_none_waiting(args::SchoolNoneWaiting {
                        needed: &months.needed.to_string(),
                    })),
                ),
            ),
            Some(_) | None => Html::default(),
        };
    }
    let most = told
        .schooling
        .iter()
        .flat_map(|child| &child.years)
        .map(|year| year.amount)
        .max();
    let most = most.unwrap_or(Rupiah::ZERO);
    let limit = rules
        .benefit
        .scholarship_age_limit
        .at(told.circumstances.day)
        .map_or(0, |entry| entry.value);
    let steps: Vec<_> = told.steps.iter().copied().filter(is_of_school).collect();
    let sum = format::round_amount(texts, told.scholarship.amount);
    let total = Some((
        texts.cash_sum().to_string(),
        told.scholarship.amount.written(texts),
    ));
    let is_not_counted = told.circumstances.children.len() > told.schooling.len();
    framed(
        texts,
        html! {
            <>
                <p class="section__intro measure">{ marks(statement) }{ text(texts.school_lead(args::SchoolLead { limit: &limit.to_string() })) }</p>
                { chart(rules, texts, told, most) }
                <div class="chart__narrow">
                    { for told.schooling.iter().map(|child| narrow(rules, texts, told, child, most)) }
                    { p("note push-s", text(texts.school_line())) }
                </div>
                { for told.schooling.iter().filter_map(|child| ended(texts, child)).map(|line| p("note push-s", line.into())) }
                if is_not_counted { { p("note push-s", text(texts.school_not_counted(args::SchoolNotCounted { counted: &format::count_word(texts, problem::counted(rules)) }))) } }
                <details class="why push-s">
                    <summary>{ text(texts.as_table()) }<span class="visually-hidden">{ ": " }{ text(texts.school_title()) }</span></summary>
                    <div class="measure">{ for told.schooling.iter().map(|child| table(rules, texts, told, child)) }</div>
                </details>
                { trace(texts, &texts.school_why(args::SchoolWhy { amount: &sum }), &steps, total) }
            </>
        },
    )
}

fn framed(texts: Texts, body: Html) -> Html {
    html! {
        <section class="section" aria-labelledby="beasiswa">
            <div class="wrap"><div class="section__inner section__inner--full">
                <h2 id="beasiswa">{ text(texts.school_heading()) }</h2>
                <div>{ body }</div>
            </div></div>
        </section>
    }
}

fn levels(child: &Schooling) -> Vec<Level<'_>> {
    let runs = child.years.chunk_by(|one, next| one.level == next.level);
    runs.filter_map(|years| {
        Some(Level {
            level: years.first()?.level,
            years,
        })
    })
    .collect()
}

fn number(child: &Schooling) -> String {
    (child.child + 1).to_string()
}

fn class_of(rules: &StoriesRules, texts: Texts, told: &StoryOutcome, child: &Schooling) -> String {
    let found = told.circumstances.children.get(child.child);
    found.map_or_else(String::new, |found| words::class(rules, texts, found.class))
}

fn ended(texts: Texts, child: &Schooling) -> Option<String> {
    match child.end {
        End::Completed => None,
        End::AgeLimit { limit, years_lost } => {
            let ended = texts.school_age_limit(args::SchoolAgeLimit {
                limit: &limit.to_string(),
                lost: &years_lost.to_string(),
            });
            Some(
                [
                    &*texts.field_child(args::FieldChild {
                        number: &number(child),
                    }),
                    ". ",
                    &ended,
                ]
                .concat(),
            )
        }
    }
}

fn in_words(rules: &StoriesRules, texts: Texts, told: &StoryOutcome, child: &Schooling) -> String {
    let levels = levels(child).into_iter().map(|one| {
        texts
            .school_desc_years(args::SchoolDescYears {
                level: words::level(rules, texts, one.level),
                years: &one.years.len().to_string(),
            })
            .to_string()
    });
    let years = levels.collect::<Vec<_>>().join(", ");
    let sum = format::round_amount(texts, child.sum);
    texts
        .school_desc_child(args::SchoolDescChild {
            class: &class_of(rules, texts, told, child),
            number: &number(child),
            sum: &sum,
            years: &years,
        })
        .to_string()
}

fn chart(rules: &StoriesRules, texts: Texts, told: &StoryOutcome, most: Rupiah) -> Html {
    let count = told
        .schooling
        .iter()
        .map(|child| child.years.len())
        .max()
        .unwrap_or(1);
    let slot = (WIDTH / i64::try_from(count).unwrap_or(1).max(1)).min(80);
    let blocks = (0..)
        .zip(&told.schooling)
        .map(|(index, child)| block(rules, texts, told, child, index, slot, most));
    let desc = told
        .schooling
        .iter()
        .map(|child| in_words(rules, texts, told, child))
        .collect::<Vec<_>>()
        .join(" ");
    let axis = i64::try_from(told.schooling.len()).unwrap_or(1) * CHILD - 4;
    let ticks = (1..).zip(0..count).filter(|(year, _)| *year == 1_i64 || year % 5 == 0).map(|(year, _)| {
        html! { <text class="chart__quiet" x={((year - 1) * slot + 3).to_string()} y={(axis + 20).to_string()}>{ text(texts.school_tick(args::SchoolTick { year: &year.to_string() })) }</text> }
    });
    html! {
        <svg class="chart" viewBox={format!("0 0 {WIDTH} {}", axis + 26)} role="img" aria-labelledby="beasiswa-judul beasiswa-isi">
            <title id="beasiswa-judul">{ text(texts.school_title()) }</title>
            <desc id="beasiswa-isi">{ desc }</desc>
            { for blocks }
            { for ticks }
        </svg>
    }
}

/// One child: heading, columns, the amount and the name of each level.
fn block(
    rules: &StoriesRules,
    texts: Texts,
    told: &StoryOutcome,
    child: &Schooling,
    index: i64,
    slot: i64,
    most: Rupiah,
) -> Html {
    let top = index * CHILD;
    let ground = top + GROUND;
    let fill = usize::try_from(index).unwrap_or(0);
    let columns = child.years.iter().map(|year| {
        let height = scaled(year.amount, most, HIGHEST);
        bar::filled(fill, x_of(year, slot), ground - height, slot - 6, height, 5)
    });
    let mut before = None;
    let labels = levels(child).into_iter().filter_map(|one| {
        let first = one.years.first()?;
        let x = x_of(first, slot).to_string();
        let y = ground - scaled(first.amount, most, HIGHEST) - 8;
        let name = words::short_level(texts, one.level);
        let name = if one.years.len() < 2 {
            name
        } else {
            texts.school_level_years(args::SchoolLevelYears { level: &name, years: &one.years.len().to_string() })
        };
        // The same amount as before is not written again.
        let is_new = before != Some(first.amount);
        before = Some(first.amount);
        Some(html! {
            <>
                if is_new { <text class="chart__strong" x={x.clone()} y={y.to_string()}>{ format::round_amount(texts, first.amount) }</text> }
                <text class="chart__quiet" {x} y={(ground + 20).to_string()}>{ text(name) }</text>
            </>
        })
    });
    let most_words = texts.school_most(args::SchoolMost {
        sum: &format::round_amount(texts, child.sum),
    });
    html! {
        <>
            <text x="0" y={(top + 16).to_string()}><tspan class="chart__strong">{ text(texts.school_child(args::SchoolChild { class: &class_of(rules, texts, told, child), number: &number(child) })) }{ ":" }</tspan><tspan dx="10">{ text(most_words) }</tspan></text>
            { for columns }
            { for labels }
        </>
    }
}

fn x_of(year: &Year, slot: i64) -> i64 {
    (i64::from(year.number) - 1) * slot + 3
}

/// One child on a narrow screen: a thin bar each year, by level.
fn narrow(rules: &StoriesRules, texts: Texts, told: &StoryOutcome, child: &Schooling, most: Rupiah) -> Html {
    let rows = levels(child).into_iter().filter_map(|one| {
        let yearly = one.years.first()?.amount;
        let count = i64::try_from(one.years.len()).unwrap_or(1);
        let bars = (0..count).map(|line| bar::filled(0, 0, line * 10, scaled(yearly, most, 1000), 7, 8));
        let view_box = format!("0 0 1000 {}", count * 10);
        Some(html! {
            <li class="school__level">
                <b>{ text(words::short_level(texts, one.level)) }<small>{ text(texts.school_years(args::SchoolYears { years: &count.to_string() })) }</small></b>
                <div>
                    <b class="money">{ format::round_amount(texts, yearly) }</b>
                    <svg class="bar" viewBox={view_box} height={(count * 10).to_string()} preserveAspectRatio="none" aria-hidden="true">{ for bars }</svg>
                </div>
            </li>
        })
    });
    html! {
        <div class="school">
            <h3 class="school__child">{ text(texts.school_child(args::SchoolChild { class: &class_of(rules, texts, told, child), number: &number(child) })) }
                <span>{ text(texts.school_most(args::SchoolMost { sum: &format::round_amount(texts, child.sum) })) }</span></h3>
            <ul>{ for rows }</ul>
        </div>
    }
}

fn table(rules: &StoriesRules, texts: Texts, told: &StoryOutcome, child: &Schooling) -> Html {
    let row = |name: String, amount: Rupiah| Row {
        name,
        notes: Vec::new(),
        figures: vec![amount.written(texts)],
    };
    let years = child.years.iter().map(|year| {
        let name = texts.school_year(args::SchoolYear {
            level: words::level(rules, texts, year.level),
            year: &year.number.to_string(),
        });
        row(name.to_string(), year.amount)
    });
    Table {
        caption: texts
            .school_child(args::SchoolChild {
                class: &class_of(rules, texts, told, child),
                number: &number(child),
            })
            .to_string(),
        captioned: true,
        head: vec![
            texts.school_column_year().to_string(),
            texts.school_column_amount().to_string(),
        ],
        rows: years
            .chain([row(texts.cash_sum().to_string(), child.sum)])
            .collect(),
    }
    .view()
}
