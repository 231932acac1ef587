//! The same event for somebody who works alone and for somebody with an employer, on a real wage.

use crate::screen::component::html::p;
use crate::screen::component::section::section;
use crate::screen::component::table::{Row, Table};
use crate::screen::component::text::text;
use crate::screen::field::entry::Entry;
use crate::stories::cash::marks;
use crate::stories::view::View;
use payung_stories::Subject;
use payung_stories::draft::{Draft, Field, FieldPath};
use payung_stories::rules::StoriesRules;
use payung_stories::{StoryOutcome, compute};
use payung_values::date::Date;
use payung_values::event::Event;
use payung_words::format::Written as _;
use payung_words::problem;
use payung_words::stories::statement::{self, Statement};
use payung_words::texts::args;
use yew::prelude::*;

/// The section.
pub fn sides(
    view: View<'_>,
    subject: Subject,
    draft: &Draft,
    told: &StoryOutcome,
    statement: &Statement,
) -> Html {
    let (texts, today) = (view.texts, view.session.today);
    let is_pu = draft.typed(Field::Segment) == "pu";
    let (other, field) = other_side(draft, is_pu);
    // Equal wages would show equal sums: the other wage is asked for. After a death not by work no sum rests on it.
    let is_asked = draft.typed(field).is_empty() && told.circumstances.event != Event::Death;
    let other_told = other_told(view.rules, &other, today);
    let (bpu, pu) = if is_pu {
        (other_told.as_ref(), Some(told))
    } else {
        (Some(told), other_told.as_ref())
    };
    let row = |told: &StoryOutcome, is_pu: bool| {
        let base = told.base.map_or_else(String::new, |base| base.written(texts));
        let (name, note) = if is_pu {
            (
                texts.sides_pu(),
                told.base
                    .map(|_| texts.sides_pu_note(args::SidesPuNote { base: &base })),
            )
        } else {
            (
                texts.sides_bpu(),
                told.base
                    .map(|_| texts.sides_bpu_note(args::SidesBpuNote { base: &base })),
            )
        };
        Row {
            name: name.to_string(),
            notes: note.into_iter().map(text).collect(),
            figures: vec![
                told.cash.amount.written(texts),
                told.scholarship.amount.written(texts),
            ],
        }
    };
    let rows = bpu
        .map(|told| row(told, false))
        .into_iter()
        .chain(pu.map(|told| row(told, true)));
    let difference = bpu
        .zip(pu)
        .map(|(bpu, pu)| statement::difference(texts, bpu.cash.amount, pu.cash.amount));
    let table = Table {
        caption: texts.sides_caption().to_string(),
        captioned: false,
        head: vec![
            texts.sides_who().to_string(),
            texts.sides_cash().to_string(),
            texts.sides_scholarship().to_string(),
        ],
        rows: rows.collect(),
    };
    let wrong = other.problem(view.rules, FieldPath::Field(field), today);
    let offered = wrong
        .as_ref()
        .map(|wrong| problem::offers(texts, wrong))
        .unwrap_or_default();
    let wrong = wrong.map(|wrong| problem::story(view.rules, texts, &wrong));
    let id = ["banding-", field.id()].concat();
    let entry = Entry {
        id: &id,
        label: if is_pu {
            texts.field_income()
        } else {
            texts.sides_wage()
        }
        .to_string(),
        hint: None,
        before: Some("Rp"),
        behind: None,
        typed: draft.typed(field).to_owned(),
        problem: wrong,
        offers: offered,
        beside: Html::default(),
        list: None,
        ontype: view.on_keep(subject, FieldPath::Field(field)),
    };
    let body = html! {
        <>
            { p("", text(texts.sides_lead())) }
            { entry.view() }
            <div role="status">
                if is_asked {
                    { p("", text(texts.sides_ask())) }
                } else {
                    { marks(statement) }
                    { table.view() }
                    if let Some(difference) = difference { { p("push-s", difference.into()) } }
                }
            </div>
        </>
    };
    section("banding", texts.sides_heading().to_string(), body, Vec::new())
}

/// The draft of the other way of working, and the box that holds its wage or income. What was not typed there is taken
/// from this side.
fn other_side(draft: &Draft, is_pu: bool) -> (Draft, Field) {
    let (segment, field) = if is_pu {
        ("bpu", Field::Income)
    } else {
        ("pu", Field::Wage)
    };
    let mut other = draft.clone();
    other.keep(Field::Segment, segment);
    (other, field)
}

fn other_told(rules: &StoriesRules, draft: &Draft, today: Date) -> Option<StoryOutcome> {
    let circumstances = draft.read(rules, today).ok()?;
    compute(rules, &circumstances).ok()
}
