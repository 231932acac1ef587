//! What we do not know: open questions, doubted rules, figures that do not fit, and who could settle each.

use crate::book::route::Route;
use crate::book::view::{Titled, View, listed, rows_below, screen};
use crate::screen::component::html::{all, div, h3, only, opened, p};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use payung_book::{Held, Rule, Shelf, doubt};
use payung_rules::area::Area;
use payung_rules::open_question::OpenQuestion;
use payung_words::book as words;
use yew::prelude::*;

/// The screen.
pub fn unknown(view: View<'_>) -> Titled {
    let texts = view.texts;
    let sections = vec![questions(view), doubted(view), disputed(view), wages(view)];
    let lead = vec![p("", text(texts.book_unknown_lead()))];
    screen(view, texts.book_unknown().into_owned(), lead, sections)
}

fn questions(view: View<'_>) -> Html {
    let rows = view.rules.rules.open_questions.iter();
    let rows = rows.map(|question| row(view, question));
    section(
        "pertanyaan-terbuka",
        view.texts.book_questions().into_owned(),
        rows.collect(),
        Vec::new(),
    )
}

fn row(view: View<'_>, question: &OpenQuestion) -> Html {
    let texts = view.texts;
    let about = question.about.iter().filter_map(|id| view.rules.rule(id));
    let about: Vec<Html> = about.map(|rule| view.rule_link(rule)).collect();
    div(
        "links__row",
        all(vec![
            view.question(question),
            p(
                "trace__law",
                view.cited_undated(question.source, question.confidence, question.checked_on),
            ),
            only(!about.is_empty(), || {
                opened(text(texts.book_about()), div("why__body", listed(about)))
            }),
        ]),
    )
}

/// Rules in doubt that no question speaks of, shelf by shelf.
fn doubted(view: View<'_>) -> Html {
    let texts = view.texts;
    let doubted = doubt::doubted(view.rules.all, view.session.today);
    let of = |shelf: &Shelf| {
        let mine = doubted.iter().filter(|(rule, _)| rule.shelf == *shelf);
        let rows: Vec<Html> = mine.map(|(rule, held)| doubted_row(view, rule, held)).collect();
        only(!rows.is_empty(), || {
            let head = format!("{} ({})", words::shelf(texts, *shelf), rows.len());
            opened(head.into(), div("why__body", rows.into_iter().collect()))
        })
    };
    let shelves = Shelf::ALL.iter().map(of).collect();
    section(
        "belum-pasti",
        texts.book_doubted().into_owned(),
        shelves,
        vec![text(texts.book_doubted_note())],
    )
}

fn doubted_row(view: View<'_>, rule: &Rule, held: &Held) -> Html {
    let texts = view.texts;
    let mut asked = doubt::about(&view.rules.rules, &rule.id);
    let who = asked.next().map_or_else(
        || words::doubt::settled_by(texts, &view.rules.rules, doubt::settler(held)),
        |question| words::doubt::said(texts, question.settled_by.text(texts.language())),
    );
    let note = held.note.map(|note| p("", view.said(note)));
    div(
        "links__row",
        all(vec![
            view.row_words(rule, held),
            note.unwrap_or_default(),
            p("", who.into()),
        ]),
    )
}

/// What was said of protected workers and cannot all be right.
fn disputed(view: View<'_>) -> Html {
    let (texts, areas) = (view.texts, view.rules.rules.areas);
    let rows = doubt::disputed(view.rules.rules.coverage).map(|statement| {
        let names = statement.areas.iter().map(|code| {
            let to = Route::Area { code: *code };
            view.link(&to, "plain", Area::name_of(areas, *code).into())
        });
        div(
            "links__row",
            all(vec![listed(names.collect()), view.statement(statement)]),
        )
    });
    section(
        "tidak-cocok",
        texts.book_disputed().into_owned(),
        rows.collect(),
        Vec::new(),
    )
}

fn wages(view: View<'_>) -> Html {
    let (texts, areas) = (view.texts, view.rules.rules.areas);
    let rows = view.rules.rules.unsettled_wages.iter().map(|(code, reason)| {
        let who = words::doubt::settled_by(texts, &view.rules.rules, doubt::Settler::Government(*code));
        div(
            "links__row",
            all(vec![
                h3("listed__head", Area::name_of(areas, *code).into()),
                p("", view.said(*reason)),
                p("", who.into()),
            ]),
        )
    });
    rows_below("upah-diperdebatkan", texts.book_unsettled_wages(), rows.collect())
}
