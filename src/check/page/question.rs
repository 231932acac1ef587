//! One question a page.

use crate::check::route::Route;
use crate::check::session::Action;
use crate::check::view::{Titled, View};
use crate::platform::document;
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{p, span};
use crate::screen::component::problem_summary::problem_summary;
use crate::screen::component::text::text;
use crate::screen::field::choice_list::{Asked, ChoiceList, Row};
use crate::screen::field::finder::Finder;
use crate::screen::field::line::Line;
use crate::screen::field::{FIELD, FIRST, HEADING, HINT, PROBLEM};
use crate::screen::shell;
use payung_check::answers::{self, Answers, DONT_KNOW};
use payung_check::rules::PersonRules;
use payung_check::topic::{FieldKind, Topic};
use payung_questions::eligibility;
use payung_questions::explain::Finding;
use payung_rules::area::Area;
use payung_rules::occupation::Occupation;
use payung_typed::finder::{self, Found};
use payung_typed::problem::{Problem, Wrong};
use payung_values::date::Date;
use payung_values::truth::Truth;
use payung_words::check::no_door;
use payung_words::check::topic;
use payung_words::format;
use payung_words::problem;
use payung_words::texts::args;
use std::ops::Range;
use yew::prelude::*;

/// Where a question leads when it is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// On to the next open question.
    Onward,
    /// Back to the overview, unless the new answer opened questions.
    Change,
}

/// A question: what is left, the question itself, its field, why it is asked.
pub fn question(view: View<'_>, topic: Topic, way: Way) -> Titled {
    let texts = view.texts;
    let [question, hint, why] = topic::question(texts, topic);
    let problem = view
        .session
        .problem(topic)
        .map(|problem| problem::topic(texts, problem));
    let back = match way {
        Way::Onward => view.session.before(topic),
        Way::Change => Route::Review,
    };
    let left = view
        .session
        .open_topics()
        .into_iter()
        .filter(|one| *one != topic)
        .count()
        + 1;
    let left = texts
        .question_left(args::QuestionLeft {
            count: &left.to_string(),
            jumlah: format::plural(left),
        })
        .to_string();
    let has_box = topic.field() == FieldKind::Area || topic.field().is_line();
    let target = if topic.field() == FieldKind::Choice {
        FIRST
    } else {
        FIELD
    };
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap">
                <div class="question__top">
                    { view.link(&back, "plain", text(texts.back())) }
                    if way == Way::Onward { { span("question__left", left.into()) } }
                </div>
                <form class="question question__grid" novalidate=true onsubmit={onsubmit(view, topic, way)}>
                    <div>
                        if let Some(problem) = &problem { { problem_summary(texts, problem, target) } }
                        <h1 class="question__title" id={HEADING} tabindex="-1">
                            if has_box { <label for={FIELD}>{ question.clone() }</label> } else { { question.clone() } }
                        </h1>
                        <p class="question__hint" id={HINT}>{ hint }</p>
                        { field(view, topic, problem.as_deref()) }
                        <div class="question__go">
                            <button class="button button--wide" type="submit">{ text(texts.question_continue()) }</button>
                        </div>
                    </div>
                    <aside class="question__why" aria-label={texts.question_why().to_string()}>
                        <h2>{ text(texts.question_why()) }</h2>
                        { p("", why.into()) }
                        <h2>{ text(texts.question_your_answers()) }</h2>
                        { p("", text(texts.question_privacy())) }
                    </aside>
                </form>
            </div>
        </>
    };
    (question, body)
}

/// Takes the answer and goes on, or says what is wrong with it.
fn onsubmit(view: View<'_>, topic: Topic, way: Way) -> Callback<SubmitEvent> {
    let (session, dispatch) = (view.session.clone(), view.dispatch.clone());
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        let mut after = session.clone();
        let search = session.search(topic);
        if let Some(only) = only_match(&session.rules.person, topic, &after.answers, search) {
            dispatch.dispatch(Action::Keep(topic, only.clone()));
            after.answers.keep(topic, &only);
        }
        if let Err(problem) = submitted(
            &session.rules.person,
            topic,
            &after.answers,
            search,
            session.day(),
        ) {
            if session.problem(topic) == Some(&problem) {
                // Nothing new to show, and still the sender has to hear it.
                document::focus("#ada-masalah");
            }
            dispatch.dispatch(Action::Refuse(problem));
            return;
        }
        match way {
            Way::Change if after.open_topics().is_empty() => shell::go(&Route::Review),
            Way::Change | Way::Onward => shell::go(&after.onward()),
        }
    })
}

/// The one match of a search, if nothing is chosen yet: pressing Enter means it.
fn only_match(rules: &PersonRules, topic: Topic, answers: &Answers, search: &str) -> Option<String> {
    if answers.is_settled(rules, topic) {
        return None;
    }
    match topic.field() {
        FieldKind::Area => match finder::areas(rules.areas, search).rows.as_slice() {
            [only] => Some(only.item.code.to_string()),
            _ => None,
        },
        FieldKind::Occupation => match finder::occupations(rules.occupations, search).rows.as_slice() {
            [only] => Some(only.item.id.to_owned()),
            _ => None,
        },
        FieldKind::Choice | FieldKind::Money | FieldKind::Age | FieldKind::Number | FieldKind::Words => None,
    }
}

/// What is wrong when the form is sent, if anything.
fn submitted(
    rules: &PersonRules,
    topic: Topic,
    answers: &Answers,
    search: &str,
    day: Date,
) -> Result<(), Problem<Topic>> {
    let checked = answers::check_on(rules, topic, answers.typed(topic).unwrap_or_default(), day);
    let nearest = match topic.field() {
        FieldKind::Area => finder::nearest_area(rules.areas, search),
        FieldKind::Occupation => finder::nearest_occupation(rules.occupations, search),
        FieldKind::Choice | FieldKind::Money | FieldKind::Age | FieldKind::Number | FieldKind::Words => {
            return checked;
        }
    };
    checked.map_err(|_| Problem {
        field: topic,
        typed: search.to_owned(),
        wrong: Wrong::NotFound,
        nearest,
    })
}

fn field(view: View<'_>, topic: Topic, problem: Option<&str>) -> Html {
    let keep = {
        let dispatch = view.dispatch.clone();
        Callback::from(move |typed: String| dispatch.dispatch(Action::Keep(topic, typed)))
    };
    match topic.field() {
        FieldKind::Area => area_field(view, problem, keep),
        FieldKind::Occupation => occupation_field(view, problem, keep),
        FieldKind::Choice => choice_field(view, topic, problem, keep),
        FieldKind::Money | FieldKind::Age | FieldKind::Number | FieldKind::Words => {
            line_field(view, topic, problem, keep)
        }
    }
}

fn choice_field(view: View<'_>, topic: Topic, problem: Option<&str>, onpick: Callback<String>) -> Html {
    let rows = topic::choices(view.texts, topic).into_iter().map(|choice| Row {
        id: AttrValue::from(choice.id),
        name: html! { choice.name },
        hint: choice.hint.map(AttrValue::from),
    });
    let list = ChoiceList {
        name: FIELD,
        id: FIRST,
        asked: Asked::By(HEADING),
        rows: rows.collect(),
        dont_know: view.texts.dont_know().to_string(),
        chosen: view.session.answers.typed(topic).unwrap_or_default(),
        problem: problem.map(|_| PROBLEM),
        below: false,
        onpick,
    };
    html! {
        <div class={if problem.is_some() { "field field--wrong" } else { "field" }}>
            if let Some(problem) = problem { <p class="field__problem" id={PROBLEM}>{ problem }</p> }
            { list.view() }
        </div>
    }
}

/// A name with the searched letters bold.
fn marked(name: &str, matched: &Range<usize>) -> Html {
    let parts = (
        name.get(..matched.start),
        name.get(matched.clone()),
        name.get(matched.end..),
    );
    let (Some(before), Some(inside), Some(after)) = parts else {
        return html! { name.to_owned() };
    };
    if inside.is_empty() {
        return html! { name.to_owned() };
    }
    html! { <>{ before }<mark>{ inside }</mark>{ after }</> }
}

/// The row already chosen, if the search does not show it.
fn with_chosen(mut rows: Vec<Row>, chosen: Option<Row>) -> Vec<Row> {
    if let Some(chosen) = chosen
        && !rows.iter().any(|row| row.id == chosen.id)
    {
        rows.insert(0, chosen);
    }
    rows
}

/// How many rows a search found beyond those shown.
fn beyond<T>(found: &Found<T>) -> usize {
    found.total.saturating_sub(found.rows.len())
}

/// Sends what is typed into the box of a search.
fn onsearch(view: View<'_>, topic: Topic) -> Callback<String> {
    let dispatch = view.dispatch.clone();
    Callback::from(move |search: String| dispatch.dispatch(Action::Search(topic, search)))
}

fn area_row(view: View<'_>, area: &'static Area, matched: &Range<usize>) -> Row {
    let hint = if area.code.is_province() {
        view.texts.area_province_only().to_string()
    } else {
        Area::name_of(view.rules.person.areas, area.code.province()).to_owned()
    };
    Row {
        id: AttrValue::from(area.code.to_string()),
        name: marked(area.name, matched),
        hint: Some(AttrValue::from(hint)),
    }
}

fn area_field(view: View<'_>, problem: Option<&str>, onpick: Callback<String>) -> Html {
    let texts = view.texts;
    let search = view.session.search(Topic::Area);
    let typed = view.session.answers.typed(Topic::Area).unwrap_or_default();
    let found = finder::areas(view.rules.person.areas, search);
    let rows = found
        .rows
        .iter()
        .map(|row| area_row(view, row.item, &row.matched))
        .collect();
    let chosen = Area::parse(view.rules.person.areas, typed).map(|area| area_row(view, area, &(0..0)));
    let (total, more) = (found.total.to_string(), beyond(&found));
    let (count, advice) = match found.total {
        _ if search.trim().is_empty() => (String::new(), None),
        0 => {
            let advice = match finder::nearest_area(view.rules.person.areas, search) {
                Some(word) => texts.did_you_mean(args::DidYouMean { word: &word }),
                None => texts.area_none_hint(),
            };
            (
                texts.area_none(args::AreaNone { typed: search }).to_string(),
                Some(advice.to_string()),
            )
        }
        _ if more == 0 => (
            texts
                .area_matches(args::AreaMatches { count: &total })
                .to_string(),
            None,
        ),
        _ => (
            texts
                .area_more(args::AreaMore {
                    count: &total,
                    more: &more.to_string(),
                })
                .to_string(),
            None,
        ),
    };
    Finder {
        label: None,
        search,
        count,
        rows: with_chosen(rows, chosen),
        advice,
        legend: texts.area_legend().to_string(),
        dont_know: texts.area_dont_know().to_string(),
        chosen: typed,
        problem,
        onsearch: onsearch(view, Topic::Area),
        onpick,
    }
    .view(texts)
}

fn occupation_row(occupation: &'static Occupation, matched: &Range<usize>, synonym: Option<&str>) -> Row {
    let hint = synonym
        .map(format::capitalised)
        .or_else(|| occupation.hint.map(str::to_owned));
    Row {
        id: AttrValue::from(occupation.id),
        name: marked(occupation.label, matched),
        hint: hint.map(AttrValue::from),
    }
}

fn occupation_field(view: View<'_>, problem: Option<&str>, onpick: Callback<String>) -> Html {
    let texts = view.texts;
    let search = view.session.search(Topic::Occupation);
    let typed = view.session.answers.typed(Topic::Occupation).unwrap_or_default();
    let found = finder::occupations(view.rules.person.occupations, search);
    let is_empty = search.trim().is_empty();
    let rows: Vec<Row> = if is_empty {
        finder::common_occupations(view.rules.person.occupations)
            .into_iter()
            .map(|one| occupation_row(one, &(0..0), None))
            .collect()
    } else {
        found
            .rows
            .iter()
            .map(|row| occupation_row(row.item, &row.matched, row.synonym))
            .collect()
    };
    let chosen = Occupation::parse(view.rules.person.occupations, typed)
        .map(|occupation| occupation_row(occupation, &(0..0), None));
    let (total, more) = (found.total.to_string(), beyond(&found));
    let (count, advice) = match found.total {
        _ if is_empty => (texts.occupation_common().to_string(), None),
        0 => {
            let advice = match finder::nearest_occupation(view.rules.person.occupations, search) {
                Some(word) => texts.did_you_mean(args::DidYouMean { word: &word }),
                None => texts.occupation_none_hint(),
            };
            (
                texts
                    .occupation_none(args::OccupationNone { typed: search })
                    .to_string(),
                Some(advice.to_string()),
            )
        }
        _ if more == 0 => (
            texts
                .occupation_matches(args::OccupationMatches { count: &total })
                .to_string(),
            None,
        ),
        _ => (
            texts
                .occupation_more(args::OccupationMore {
                    count: &total,
                    more: &more.to_string(),
                })
                .to_string(),
            None,
        ),
    };
    Finder {
        label: Some(texts.occupation_search().to_string()),
        search,
        count,
        rows: with_chosen(rows, chosen),
        advice,
        legend: texts.occupation_legend().to_string(),
        dont_know: texts.occupation_dont_know().to_string(),
        chosen: typed,
        problem,
        onsearch: onsearch(view, Topic::Occupation),
        onpick,
    }
    .view(texts)
}

fn line_field(view: View<'_>, topic: Topic, problem: Option<&str>, onkeep: Callback<String>) -> Html {
    let texts = view.texts;
    let typed = view.session.answers.typed(topic).unwrap_or_default();
    let value = if typed == DONT_KNOW { "" } else { typed };
    let (before, behind, note) = match topic.field() {
        FieldKind::Money => (
            Some("Rp"),
            Some(texts.income_unit().to_string()),
            topic::income_echo(texts, value),
        ),
        FieldKind::Age => (None, None, age_note(view)),
        FieldKind::Area
        | FieldKind::Occupation
        | FieldKind::Choice
        | FieldKind::Number
        | FieldKind::Words => (None, None, None),
    };
    let line = Line {
        value,
        before,
        behind,
        problem,
        note,
        digits: topic.field() != FieldKind::Words,
        ontype: onkeep.clone(),
    };
    let or = ChoiceList {
        name: "atau",
        id: FIRST,
        asked: Asked::Label(texts.choices_or().to_string()),
        rows: Vec::new(),
        dont_know: texts.dont_know().to_string(),
        chosen: typed,
        problem: None,
        below: true,
        onpick: onkeep,
    };
    html! { <>{ line.view() }{ or.view() }</> }
}

/// What an age means that is not simply in order: too young, too old, or one the sources dispute.
fn age_note(view: View<'_>) -> Option<String> {
    let (texts, worker, day) = (
        view.texts,
        view.session.answers.worker(&view.rules.person),
        view.session.day(),
    );
    let age = eligibility::membership_age(view.rules.person.eligibility, worker.age_on(day)?, day).ok()?;
    let Finding::Age { age: years, from, to } = age.finding else {
        return None;
    };
    let (open, below) = no_door::open_ages(&view.rules.person, from);
    let note = match age.truth {
        Truth::Yes => {
            return worker.birth_date.map(|birth| {
                let (date, years) = (format::date(texts, birth), years.get().to_string());
                texts
                    .age_read_birth(args::AgeReadBirth {
                        age: &years,
                        date: &date,
                    })
                    .to_string()
            });
        }
        Truth::Unknown => texts.age_note_open(args::AgeNoteOpen {
            below: &below,
            open: &open,
        }),
        Truth::No if years.get() > to => texts.age_note_old(args::AgeNoteOld { to: &to.to_string() }),
        Truth::No => texts.age_note_young(args::AgeNoteYoung { from: &open }),
    };
    Some(note.to_string())
}
