//! All rows of a list as one table, of which only the rows in sight are in the page.
//!
//! Every row is equally high, so that from how far the table is scrolled follows which rows are in sight, and nothing
//! else has to be measured. Above and below stand empty drawings whose height is given in rows. What is in sight and
//! has not arrived yet is asked for, a page of rows at a time.

use crate::lists::row_place;
use crate::platform::document;
use payung_check::rules::PersonRules;
use payung_lists::first_door::FirstDoor;
use payung_lists::protocol::{Checked, ListedRow};
use payung_lists::row_standing::RowStanding;
use payung_values::rupiah::Rupiah;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::lists::standing;
use payung_words::texts::Texts;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// How many rows come at once.
pub const PAGE: u32 = 100;

/// The most rows one can scroll through; browsers draw no element that is much higher. The rest is a button away.
pub const PART: u32 = 50_000;

/// How many rows are in the page: those in sight on any screen, and some on both sides.
const DRAWN: u32 = 40;

/// How many of those stand above the first in sight.
const ABOVE: u32 = 12;

/// How many rows a press of Page Down moves.
const LEAP: u32 = 10;

/// The table's id; those of its rows are made of it.
const ID: &str = "baris";

/// The pages that have arrived, by their place: the first has the rows 0 to 99.
pub type Pages = BTreeMap<u32, Rc<Vec<ListedRow>>>;

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// How its cells look.
    pub class: &'static str,
    /// What stands in it.
    pub shows: Shows,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// The number of the row in the file.
    Number,
    /// A cell of the file; nothing if the list has no such column.
    Cell(Option<u16>),
    /// Where the row stands.
    Standing,
    /// The scheme it is counted for, or its door.
    Door,
    /// What it costs.
    Cost,
}

/// The table.
#[derive(Properties, PartialEq)]
pub struct RowsProps {
    /// What the table is called.
    pub label: AttrValue,
    /// The texts.
    pub texts: Texts,
    /// The rules the list was checked by.
    pub rules: PersonRules,
    /// The answers that rows name by number.
    pub checked: Rc<Checked>,
    /// How many rows there are.
    pub count: u32,
    /// The columns.
    pub columns: Rc<Vec<Column>>,
    /// The names of the sheets that were read, where there are several.
    pub sheets: Rc<Vec<String>>,
    /// What has arrived.
    pub pages: Rc<Pages>,
    /// The row that is shown in full, by its place in the list.
    pub opened: Option<u32>,
    /// The words for a row that has not arrived yet.
    pub waiting: AttrValue,
    /// Called with the place of a page that is in sight and has not arrived.
    pub onwant: Callback<u32>,
    /// Called with the place in the list of a row that is to be shown in full.
    pub onopen: Callback<u32>,
    /// The first row of the part one scrolls through.
    pub from: u32,
}

/// The rows in sight. Arrow keys, Page Up and Down, Home and End move the chosen row, Enter shows it in full.
#[component]
pub fn Rows(props: &RowsProps) -> Html {
    let count = props.count.saturating_sub(props.from).min(PART);
    let first = use_state_eq(|| 0_u32);
    let chosen = use_state_eq(|| 0_u32);
    {
        // Another part, or other rows: back to their beginning.
        let (first, chosen) = (first.setter(), chosen.setter());
        use_effect_with((props.from, props.count), move |_| {
            first.set(0);
            chosen.set(0);
            scroll_to(0);
        });
    }
    let drawn_from = first.saturating_sub(ABOVE).min(count.saturating_sub(1));
    let drawn_to = drawn_from.saturating_add(DRAWN).min(count);
    {
        let (onwant, pages, from) = (props.onwant.clone(), props.pages.clone(), props.from);
        use_effect_with(
            (from, drawn_from, drawn_to, pages),
            move |(from, drawn_from, drawn_to, pages)| {
                want(
                    &onwant,
                    pages,
                    from.saturating_add(*drawn_from)..from.saturating_add(*drawn_to),
                );
            },
        );
    }
    let at = |whole: u32| {
        let page = props.pages.get(&(whole / PAGE))?;
        page.get(usize::try_from(whole % PAGE).ok()?)
    };
    let onscroll = {
        let first = first.setter();
        move |event: Event| {
            let table: Element = event.target_unchecked_into();
            first.set(row_at(&table, table.scroll_top(), count));
        }
    };
    let onkeydown = {
        let (chosen, onopen) = (chosen.clone(), props.onopen.clone());
        let opened = at(props.from.saturating_add(*chosen)).map(|row| row.view.id);
        move |event: KeyboardEvent| {
            let last = count.saturating_sub(1);
            let next = match event.key().as_str() {
                "ArrowDown" => chosen.saturating_add(1),
                "ArrowUp" => chosen.saturating_sub(1),
                "PageDown" => chosen.saturating_add(LEAP),
                "PageUp" => chosen.saturating_sub(LEAP),
                "Home" => 0,
                "End" => last,
                "Enter" | " " => {
                    event.prevent_default();
                    if let Some(id) = opened {
                        onopen.emit(id);
                    }
                    return;
                }
                _ => return,
            };
            event.prevent_default();
            let next = next.min(last);
            chosen.set(next);
            show(next, count);
        }
    };
    let gap = |rows: u32| {
        let height = format!("{rows}em");
        html! { <svg class="rows__gap" {height} aria-hidden="true"></svg> }
    };
    let row = |place: u32| {
        let whole = props.from.saturating_add(place);
        let row = at(whole);
        let id = row.map(|row| row.view.id);
        let (onopen, chosen_setter) = (props.onopen.clone(), chosen.setter());
        let onclick = move |_: MouseEvent| {
            chosen_setter.set(place);
            if let Some(id) = id {
                onopen.emit(id);
            }
        };
        let is_opened = id.is_some() && props.opened == id;
        let class = if *chosen == place {
            "rows__row rows__row--chosen"
        } else {
            "rows__row"
        };
        html! {
            <div {class} role="row" key={whole} id={format!("{ID}-{whole}")} aria-rowindex={whole.saturating_add(2).to_string()}
                aria-selected={is_opened.to_string()} {onclick}>
                if let Some(row) = row {
                    { for props.columns.iter().map(|column| html! {
                        <span class={column.class} role="gridcell">{ cell(props, row, column.shows) }</span>
                    }) }
                } else {
                    <span role="gridcell">{ props.waiting.clone() }</span>
                }
            </div>
        }
    };
    let active = (count > 0).then(|| format!("{ID}-{}", props.from.saturating_add(*chosen)));
    html! {
        <div class="rows" id={ID} role="grid" tabindex="0" aria-label={props.label.clone()} aria-activedescendant={active}
            aria-rowcount={props.count.saturating_add(1).to_string()} {onscroll} {onkeydown}>
            <div class="rows__row rows__row--head" role="row" aria-rowindex="1">
                { for props.columns.iter().map(|column| html! {
                    <span class={column.class} role="columnheader">{ column.head.clone() }</span>
                }) }
            </div>
            { gap(drawn_from) }
            { for (drawn_from..drawn_to).map(row) }
            { gap(count.saturating_sub(drawn_to)) }
        </div>
    }
}

/// What stands in a cell.
fn cell(props: &RowsProps, row: &ListedRow, shows: Shows) -> String {
    let texts = props.texts;
    match shows {
        Shows::Number => row_place::row_of_sheet(texts, &props.sheets, row.view.sheet, row.view.number),
        Shows::Cell(column) => {
            let cell = column.and_then(|column| row.cells.get(usize::from(column)));
            cell.cloned().unwrap_or_default()
        }
        Shows::Standing => standing::standing(texts, row.view.standing).to_string(),
        Shows::Door => door(props, row),
        Shows::Cost if row.view.cost.total == Rupiah::ZERO => String::new(),
        Shows::Cost => row.view.cost.total.written(texts),
    }
}

/// The scheme that a row is counted for, or its door; nothing for a row to be mended.
fn door(props: &RowsProps, row: &ListedRow) -> String {
    if row.view.standing == RowStanding::Mend {
        return String::new();
    }
    let situation = usize::try_from(row.view.situation).ok();
    let Some(answer) = situation.and_then(|index| props.checked.answers.get(index)) else {
        return String::new();
    };
    match answer
        .counted_for
        .and_then(|index| props.rules.eligibility.schemes.get(usize::from(index)))
    {
        Some(scheme) => format::capitalised(scheme.name.text(props.texts.language())),
        None => format::capitalised(&standing::route(props.texts, FirstDoor::of(answer))),
    }
}

/// Asks for the pages of these rows that have not arrived.
fn want(onwant: &Callback<u32>, pages: &Pages, rows: Range<u32>) {
    if rows.is_empty() {
        return;
    }
    for page in rows.start / PAGE..=rows.end.saturating_sub(1) / PAGE {
        if !pages.contains_key(&page) {
            onwant.emit(page);
        }
    }
}

/// The row whose upper edge is `pixels` from the top. The head is as high as a row and scrolls with none.
fn row_at(table: &Element, pixels: i32, count: u32) -> u32 {
    let (height, rows) = (i64::from(table.scroll_height()), i64::from(count) + 1);
    let row = i64::from(pixels).saturating_mul(rows) / height.max(1);
    u32::try_from(row).unwrap_or(0)
}

fn scroll_to(pixels: i32) {
    if let Some(table) = document::element(&format!("#{ID}")) {
        table.set_scroll_top(pixels);
    }
}

/// Scrolls as little as is needed for the row at `place` to be in sight, below the head.
fn show(place: u32, count: u32) {
    let Some(table) = document::element(&format!("#{ID}")) else {
        return;
    };
    let (height, rows) = (i64::from(table.scroll_height()), i64::from(count) + 1);
    let edge = |place: i64| place.saturating_mul(height) / rows;
    let (top, view) = (i64::from(table.scroll_top()), i64::from(table.client_height()));
    // The row lies below the head's place, so that its upper edge is one row further down.
    let (above, below) = (edge(i64::from(place)), edge(i64::from(place) + 2));
    let there = top.clamp(below.saturating_sub(view).min(above), above);
    table.set_scroll_top(i32::try_from(there).unwrap_or(i32::MAX));
}
