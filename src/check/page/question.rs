//! One question a page.

use crate::check::component::time_choice::time_choice;
use crate::check::route::Route;
use crate::check::session::{Action, Session};
use crate::check::view::{Titled, View};
use crate::platform::document;
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{button, p, span};
use crate::screen::component::picture::Picture;
use crate::screen::component::problem_summary::problem_summary;
use crate::screen::component::read_aloud::ReadAloud;
use crate::screen::component::text::text;
use crate::screen::field::answer_list::{AnswerList, Asked, Place};
use crate::screen::field::finder::Finder;
use crate::screen::field::line::Line;
use crate::screen::field::offers::offers;
use crate::screen::field::row::Row;
use crate::screen::field::{FIELD, HEADING, HINT};
use crate::screen::shell;
use payung_check::answers::{self, Answers, DONT_KNOW};
use payung_check::interview;
use payung_check::rules::PersonRules;
use payung_check::topic::{FieldKind, Topic, residence};
use payung_questions::eligibility;
use payung_questions::explain::Finding;
use payung_rules::area::Area;
use payung_rules::occupation::Occupation;
use payung_rules::work_word::WorkWord;
use payung_typed::finder;
use payung_typed::money::{Per, Stated};
use payung_typed::problem::{Problem, Wrong};
use payung_values::truth::Truth;
use payung_words::check::asked::{self, AskedBack};
use payung_words::check::topic::{self, Choice};
use payung_words::check::verdict;
use payung_words::format;
use payung_words::found;
use payung_words::problem;
use payung_words::texts::args;
use std::ops::Range;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Where a question leads when it is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// On to the next open question.
    Onward,
    /// Back to where the change began, unless the new answer opened questions.
    Change,
}

/// A question: what is left, the question itself, its field, why it is asked.
pub fn question(view: View<'_>, topic: Topic, way: Way) -> Titled {
    let texts = view.texts;
    let [question, _, why] = topic::question(texts, topic);
    let worker = view
        .session
        .answers
        .worker(&view.rules.person, view.session.day());
    let hint = if topic::is_beside(&view.rules.person, &view.session.answers, topic) {
        texts.engagement_hint_beside().to_string()
    } else {
        topic::hint_for(texts, &worker, topic)
    };
    let refused = view.session.problem(topic);
    let asked = refused
        .filter(|problem| problem.wrong == Wrong::Unclear)
        .and_then(|problem| {
            let asked = topic.asked(&view.rules.person, &problem.typed, view.session.day())?;
            Some(asked::asked_back(texts, &asked, &problem.typed))
        });
    // What is asked back is no mistake.
    let problem = refused.filter(|_| asked.is_none());
    let problem = problem.map(|problem| problem::topic(texts, problem));
    let back = match way {
        Way::Onward => view.session.before(topic),
        Way::Change => view.session.changed(),
    };
    let left = interview::most_after(
        &view.rules.person,
        &view.session.answers,
        topic,
        view.session.day(),
    );
    let left = if left == 0 {
        texts.question_last()
    } else {
        texts.question_left(args::QuestionLeft {
            count: &left.to_string(),
        })
    };
    let is_labelled = topic.field() != FieldKind::Duration;
    let has_box = is_labelled && (topic.field() == FieldKind::Area || topic.field().is_line());
    let onanswer = onanswer(view, topic, way);
    let field = match topic.field() {
        FieldKind::Area => area_field(view, problem.as_deref(), onanswer.clone()),
        FieldKind::Occupation => occupation_field(view, problem.as_deref(), onanswer.clone()),
        FieldKind::Choice => choice_field(view, topic, onanswer.clone()),
        FieldKind::Money | FieldKind::Age | FieldKind::Number => {
            line_field(view, topic, problem.as_deref(), onanswer.clone())
        }
        FieldKind::Duration => duration_field(view, topic, problem.as_deref(), onanswer.clone()),
    };
    let aloud = format::sentences(
        [question.clone(), hint.clone()]
            .into_iter()
            .chain(field.names)
            .filter(|words| !words.is_empty()),
    );
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap">
                <div class="question__top">
                    { view.link(&back, "plain", text(texts.back())) }
                    if view.session.device.has_voice { <ReadAloud {texts} words={aloud} class="plain" /> }
                    if way == Way::Onward { { span("question__left", text(left)) } }
                </div>
                <form class="question question__grid" novalidate=true onsubmit={onsubmit(view, topic, way)}>
                    <div>
                        if let Some(asked) = asked {
                            { asked_back(view, topic, asked, &onanswer) }
                        } else if let Some(problem) = &problem {
                            { problem_summary(texts, problem, FIELD) }
                        }
                        <h1 class="question__title" id={HEADING} tabindex="-1">
                            if has_box { <label for={FIELD}>{ question.clone() }</label> } else { { question.clone() } }
                        </h1>
                        <p class="question__hint" id={HINT}>{ hint }</p>
                        { field.html }
                        if topic.field().is_line() {
                            <div class="question__go">
                                <button class="button button--wide" type="submit">{ text(texts.question_continue()) }</button>
                            </div>
                        }
                    </div>
                    <details class="why question__why">
                        <summary>{ text(texts.question_why()) }</summary>
                        { p("", why.into()) }
                        { p("", html! { <b>{ text(texts.question_your_answers()) }</b> }.into()) }
                        { p("", text(texts.question_privacy())) }
                    </details>
                </form>
            </div>
        </>
    };
    (question, body)
}

/// The field of a question, and what of it is read aloud.
struct Field {
    html: Html,
    names: Vec<String>,
}

/// The question asked back, with a button for each answer that can be meant.
fn asked_back(view: View<'_>, topic: Topic, asked: AskedBack, onanswer: &Callback<String>) -> Html {
    let dispatch = view.dispatch.clone();
    let onother = Callback::from(move |_: MouseEvent| {
        dispatch.dispatch(Action::Keep(topic, String::new()));
        document::focus(&["#", FIELD].concat());
    });
    html! {
        <div class="asked" id="ada-masalah" role="group" tabindex="-1" aria-labelledby="ditanyakan">
            <h2 class="asked__question" id="ditanyakan">{ asked.question }</h2>
            { offers(asked.offers, onanswer) }
            { button("plain", onother, text(view.texts.asked_other())) }
        </div>
    }
}

/// On to where the answers now given lead.
fn go_on(way: Way, after: &Session) {
    match way {
        Way::Change if after.open_topics().is_empty() => shell::go(&after.changed()),
        Way::Change | Way::Onward => shell::go(&after.onward()),
    }
}

/// Whether `typed` can be taken as the answer. What can be taken and still asks back does so once.
fn sent(session: &Session, topic: Topic, typed: &str) -> Result<(), Problem<Topic>> {
    let (rules, day) = (&session.rules.person, session.day());
    answers::check(rules, topic, typed, day)?;
    let was_asked = session
        .problem(topic)
        .is_some_and(|problem| problem.typed == typed);
    match topic.asked(rules, typed, day) {
        Some(_) if !was_asked => Err(Problem::new(topic, typed, Wrong::Unclear)),
        Some(_) | None => Ok(()),
    }
}

/// Answers with the row that was pressed, and goes on; what has to be asked back is.
fn onanswer(view: View<'_>, topic: Topic, way: Way) -> Callback<String> {
    let (session, dispatch) = (view.session.clone(), view.dispatch.clone());
    Callback::from(move |typed: String| {
        let after = session.changed_to(topic, &typed);
        dispatch.dispatch(Action::Keep(topic, typed.clone()));
        match sent(&session, topic, &typed) {
            Ok(()) => go_on(way, &after),
            Err(problem) => dispatch.dispatch(Action::Refuse(problem)),
        }
    })
}

/// Takes the answer and goes on, or says what is wrong with it.
fn onsubmit(view: View<'_>, topic: Topic, way: Way) -> Callback<SubmitEvent> {
    let (session, dispatch) = (view.session.clone(), view.dispatch.clone());
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        let mut after = session.clone();
        let search = session.search(topic);
        let rules = &session.rules.person;
        let taken = match searched(rules, topic, &after.answers, search) {
            Searched::Only(only) => {
                dispatch.dispatch(Action::Keep(topic, only.clone()));
                after = session.changed_to(topic, &only);
                sent(&session, topic, &only)
            }
            Searched::Several => Err(Problem::new(topic, search, Wrong::NotFound)),
            Searched::Chosen => {
                let typed = after.answers.typed(topic).unwrap_or_default();
                sent(&session, topic, typed)
            }
        };
        match taken {
            Ok(()) => go_on(way, &after),
            Err(problem) => {
                if session.problem(topic) == Some(&problem) {
                    // Nothing new to show, and still the sender has to hear it.
                    document::focus("#ada-masalah");
                }
                dispatch.dispatch(Action::Refuse(problem));
            }
        }
    })
}

/// What a search says when the form is sent.
enum Searched {
    /// Nothing: the answer is what was chosen or typed.
    Chosen,
    /// The one match, which was not chosen.
    Only(String),
    /// None or several, of which none was chosen.
    Several,
}

/// What stands in the search box counts before what was chosen earlier, unless that is one of the rows it shows.
fn searched(rules: &PersonRules, topic: Topic, answers: &Answers, search: &str) -> Searched {
    let chosen = answers.typed(topic).unwrap_or_default();
    let (shown, only): (Vec<String>, Option<String>) = match topic.field() {
        _ if search.trim().is_empty() => return Searched::Chosen,
        FieldKind::Area => {
            let found = finder::areas(rules.areas, search);
            let only = found.only().map(|area| area.code.to_string());
            (
                found.rows.iter().map(|row| row.item.code.to_string()).collect(),
                only,
            )
        }
        FieldKind::Occupation => {
            let found = finder::occupations(rules.occupations, rules.work_words, search);
            let ways = finder::other_ways(rules.occupations, rules.work_words, search);
            let only = match ways.as_slice() {
                [] => found.only().map(|occupation| occupation.id.to_owned()),
                [only] if found.total == 0 && finder::is_begun(only, search) => Some(only.word.to_owned()),
                _ => None,
            };
            let shown = found.rows.iter().map(|row| row.item.id.to_owned());
            (
                shown.chain(ways.iter().map(|way| way.word.to_owned())).collect(),
                only,
            )
        }
        FieldKind::Choice | FieldKind::Money | FieldKind::Age | FieldKind::Number | FieldKind::Duration => {
            return Searched::Chosen;
        }
    };
    match only {
        _ if shown.iter().any(|one| one == chosen) => Searched::Chosen,
        Some(only) => Searched::Only(only),
        None => Searched::Several,
    }
}

fn row(id: impl Into<AttrValue>, name: String, hint: Option<String>) -> Row {
    Row {
        id: id.into(),
        picture: None,
        name: html! { name },
        hint: hint.map(AttrValue::from),
    }
}

/// The row of whoever does not know.
fn dont_know(name: impl Into<String>) -> Row {
    row(DONT_KNOW, name.into(), None)
}

fn choice_field(view: View<'_>, topic: Topic, onpick: Callback<String>) -> Field {
    let texts = view.texts;
    let worker = view
        .session
        .answers
        .worker(&view.rules.person, view.session.day());
    let (fitting, has_others) = topic::choices_for(texts, &worker, topic);
    let shows_all = view.session.search(topic) == ALL;
    let choices = if shows_all {
        topic::choices(texts, topic)
    } else {
        fitting
    };
    let names = choices.iter().map(|choice| choice.name.clone());
    let names = names.chain([texts.dont_know().to_string()]).collect();
    let (apart, main): (Vec<Choice>, Vec<Choice>) = choices
        .into_iter()
        .partition(|choice| (shows_all || !has_others) && topic::is_apart(topic, choice));
    let rows = |choices: Vec<Choice>| -> Vec<Row> {
        let rows = choices.into_iter();
        rows.map(|choice| row(choice.id, choice.name, choice.hint))
            .collect()
    };
    let list = AnswerList {
        asked: Asked::By(HEADING),
        apart: (!apart.is_empty()).then(|| (texts.engagement_apart().to_string(), rows(apart))),
        rows: rows(main),
        last: dont_know(texts.dont_know()),
        chosen: view.session.answers.typed(topic).unwrap_or_default(),
        place: Place::Alone,
        onpick,
    };
    let others = Action::Search(topic, ALL.to_owned());
    let html = html! {
        <div class="field">
            { list.view(texts) }
            if has_others && !shows_all {
                { button("plain", view.on_press(others, None), text(texts.engagement_others())) }
            }
            if topic == Topic::Registry {
                { view.link(&Route::Question { topic: Topic::Decile }, "plain", text(texts.registry_by_decile())) }
            }
        </div>
    };
    Field { html, names }
}

/// What is searched for where all choices are wanted, and not only those that fit.
const ALL: &str = "semua";

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

/// The row already chosen, if nothing is searched for and it does not stand there.
fn with_chosen(mut rows: Vec<Row>, search: &str, chosen: Option<Row>) -> Vec<Row> {
    if let Some(chosen) = chosen
        && search.trim().is_empty()
        && !rows.iter().any(|row| row.id == chosen.id)
    {
        rows.insert(0, chosen);
    }
    rows
}

/// The row that stands chosen: "I do not know" only where nothing is searched for.
fn chosen_of<'a>(typed: &'a str, search: &str) -> &'a str {
    if typed == DONT_KNOW && !search.trim().is_empty() {
        ""
    } else {
        typed
    }
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
        picture: None,
        name: marked(area.name, matched),
        hint: Some(AttrValue::from(hint)),
    }
}

fn area_field(view: View<'_>, problem: Option<&str>, onpick: Callback<String>) -> Field {
    let texts = view.texts;
    let search = view.session.search(Topic::Area);
    let typed = view.session.answers.typed(Topic::Area).unwrap_or_default();
    let areas = view.rules.person.areas;
    let found = finder::areas(areas, search);
    let shown: Vec<(&'static Area, Range<usize>)> = if search.trim().is_empty() {
        let common = finder::common_areas(areas).into_iter();
        common.map(|area| (area, 0..0)).collect()
    } else {
        let rows = found.rows.iter();
        rows.map(|row| (row.item, row.matched.clone())).collect()
    };
    let rows = shown.iter().map(|(area, matched)| {
        let row = area_row(view, area, matched);
        // What is offered before anybody types needs no province to be told apart.
        let hint = row.hint.filter(|_| !search.trim().is_empty());
        Row { hint, ..row }
    });
    let chosen = Area::parse(areas, typed).map(|area| area_row(view, area, &(0..0)));
    let said = found::areas(texts, search, &found);
    let names = shown.iter().map(|(area, _)| area.name.to_owned());
    let names = names.chain([texts.area_dont_know().to_string()]).collect();
    let list = AnswerList {
        asked: Asked::Label(texts.area_legend().to_string()),
        rows: with_chosen(rows.collect(), search, chosen),
        apart: None,
        last: dont_know(texts.area_dont_know()),
        chosen: chosen_of(typed, search),
        place: Place::WithBox,
        onpick,
    };
    let finder = Finder {
        label: None,
        search,
        count: said.count,
        advice: said.advice,
        list: list.view(texts),
        problem,
        onsearch: onsearch(view, Topic::Area),
    };
    Field {
        html: finder.view(texts),
        names,
    }
}

fn occupation_row(occupation: &'static Occupation, matched: &Range<usize>, synonym: Option<&str>) -> Row {
    // A word that stands in the name already says nothing more.
    let hint = synonym
        .filter(|word| !occupation.label.to_ascii_lowercase().contains(word))
        .map(format::capitalised)
        .or_else(|| occupation.hint.map(str::to_owned));
    Row {
        id: AttrValue::from(occupation.id),
        picture: Picture::of_occupation(occupation.id),
        name: marked(occupation.label, matched),
        hint: hint.map(AttrValue::from),
    }
}

/// A word of the KTP or an everyday one for a way of working.
fn way_row(way: &'static WorkWord) -> Row {
    row(way.word, topic::work_word(way), None)
}

fn occupation_field(view: View<'_>, problem: Option<&str>, onpick: Callback<String>) -> Field {
    let texts = view.texts;
    let search = view.session.search(Topic::Occupation);
    let typed = view.session.answers.typed(Topic::Occupation).unwrap_or_default();
    let rules = &view.rules.person;
    let found = finder::occupations(rules.occupations, rules.work_words, search);
    let ways = finder::other_ways(rules.occupations, rules.work_words, search);
    let (rows, names): (Vec<Row>, Vec<String>) = if search.trim().is_empty() {
        let common = finder::common_occupations(rules.occupations).into_iter();
        common
            .map(|one| (occupation_row(one, &(0..0), None), one.label.to_owned()))
            .unzip()
    } else {
        let occupations = found.rows.iter().map(|row| {
            let name = row.item.label.to_owned();
            (occupation_row(row.item, &row.matched, row.synonym), name)
        });
        let way = |way: &&'static WorkWord| (way_row(way), topic::work_word(way));
        // What was typed stands before what only holds it.
        let (typed, others): (Vec<&WorkWord>, Vec<&WorkWord>) =
            ways.iter().partition(|way| finder::is_typed(way, search));
        let (typed, others) = (typed.iter().map(way), others.iter().map(way));
        typed.chain(occupations).chain(others).unzip()
    };
    let chosen = Occupation::parse(rules.occupations, typed)
        .map(|occupation| occupation_row(occupation, &(0..0), None))
        .or_else(|| finder::work_word(rules.work_words, typed).map(way_row));
    let said = found::occupations(texts, search, &found, &ways);
    let list = AnswerList {
        asked: Asked::Label(texts.occupation_legend().to_string()),
        rows: with_chosen(rows, search, chosen),
        apart: None,
        last: dont_know(texts.occupation_dont_know()),
        chosen: chosen_of(typed, search),
        place: Place::WithBox,
        onpick,
    };
    let finder = Finder {
        label: Some(texts.occupation_search().to_string()),
        search,
        count: said.count,
        advice: said.advice,
        list: list.view(texts),
        problem,
        onsearch: onsearch(view, Topic::Occupation),
    };
    let names = names
        .into_iter()
        .chain([texts.occupation_dont_know().to_string()]);
    Field {
        names: names.collect(),
        html: finder.view(texts),
    }
}

/// Keeps what is typed into the box of a question, right or wrong.
fn onkeep(view: View<'_>, topic: Topic) -> Callback<String> {
    let dispatch = view.dispatch.clone();
    Callback::from(move |typed: String| dispatch.dispatch(Action::Keep(topic, typed)))
}

fn line_field(view: View<'_>, topic: Topic, problem: Option<&str>, onpick: Callback<String>) -> Field {
    let texts = view.texts;
    let typed = view.session.answers.typed(topic).unwrap_or_default();
    let value = if typed == DONT_KNOW { "" } else { typed };
    let ontype = onkeep(view, topic);
    let line = if topic.field() == FieldKind::Money {
        income_line(view, value, problem, &ontype)
    } else {
        Line {
            value: AttrValue::from(value.to_owned()),
            before: None,
            behind: Html::default(),
            below: Html::default(),
            problem,
            note: (topic.field() == FieldKind::Age)
                .then(|| age_note(view))
                .flatten(),
            // Words may stand behind an age: `17 Agustus 1985`.
            digits: topic.field() == FieldKind::Number,
            ontype,
        }
    };
    let or = AnswerList {
        asked: Asked::Label(texts.choices_or().to_string()),
        rows: Vec::new(),
        apart: None,
        last: dont_know(texts.dont_know()),
        chosen: typed,
        place: Place::BelowBox,
        onpick,
    };
    Field {
        html: html! { <>{ line.view() }{ or.view(texts) }</> },
        names: vec![texts.dont_know().to_string()],
    }
}

/// The box of an income, the time it is for, and how often that comes, where only the person can say it.
fn income_line<'a>(
    view: View<'_>,
    typed: &str,
    problem: Option<&'a str>,
    onkeep: &Callback<String>,
) -> Line<'a> {
    let texts = view.texts;
    let stated = Stated::of(typed);
    let with = |change: fn(&str, &str) -> String| {
        let typed = typed.to_owned();
        onkeep.reform(move |part: String| change(&typed, &part))
    };
    let kept = typed.to_owned();
    let onper = onkeep.reform(move |per: Per| Stated::of(&kept).with_per(per));
    let ontimes = with(|typed, times| Stated::of(typed).with_times(times));
    let ontimes =
        ontimes.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    let said = stated.said();
    let times = topic::times_asked(texts, said).filter(|_| !stated.says_times());
    let times = times.map(|asked| {
        html! {
            <div class="field__times push-s">
                <label class="field__label" for={TIMES}>{ asked }</label>
                <div class="field__box"><input class="field__input" id={TIMES} type="text" inputmode="numeric" autocomplete="off"
                    maxlength="20" value={stated.times.to_owned()} oninput={ontimes} /></div>
            </div>
        }
    });
    Line {
        value: AttrValue::from(stated.sum.to_owned()),
        before: Some("Rp"),
        behind: time_choice(texts, said, &onper),
        below: times.unwrap_or_default(),
        problem,
        note: topic::income_echo(texts, typed),
        // Words may stand behind an income: `1,5 juta`.
        digits: false,
        ontype: with(|typed, sum| Stated::of(typed).with_sum(sum)),
    }
}

/// The id of the box that asks how often an income comes.
const TIMES: &str = "berapa-kali";

/// Both sides of the months that a scheme of the area asks for, and a line for whoever would rather write.
fn duration_field(view: View<'_>, topic: Topic, problem: Option<&str>, onpick: Callback<String>) -> Field {
    let (texts, rules, day) = (view.texts, &view.rules.person, view.session.day());
    let typed = view.session.answers.typed(topic).unwrap_or_default();
    let area = view.session.answers.worker(rules, day).area;
    let needed = residence::needed(rules, area).or_else(|| residence::needed(rules, None));
    let choices = needed.map(|needed| topic::residence_choices(texts, needed));
    let choices: Vec<(String, String)> = choices.into_iter().flatten().collect();
    let is_chosen = typed == DONT_KNOW || choices.iter().any(|(id, _)| id == typed);
    let names = choices.iter().map(|(_, name)| name.clone());
    let names = names.chain([texts.dont_know().to_string()]).collect();
    let rows = choices.into_iter().map(|(id, name)| row(id, name, None));
    let list = AnswerList {
        asked: Asked::By(HEADING),
        rows: rows.collect(),
        apart: None,
        last: dont_know(texts.dont_know()),
        chosen: typed,
        place: Place::WithBox,
        onpick,
    };
    let note = (!is_chosen)
        .then(|| topic::residence_echo(texts, rules, typed, day))
        .flatten();
    let line = Line {
        value: AttrValue::from(if is_chosen {
            String::new()
        } else {
            typed.to_owned()
        }),
        before: None,
        behind: Html::default(),
        below: Html::default(),
        problem,
        note,
        digits: false,
        ontype: onkeep(view, topic),
    };
    let html = html! {
        <>
            { list.view(texts) }
            <label class="field__label push-s" for={FIELD}>{ texts.residence_write().to_string() }</label>
            { line.view() }
        </>
    };
    Field { html, names }
}

/// What an age means that is not simply in order: too young, too old, or one the sources dispute.
fn age_note(view: View<'_>) -> Option<String> {
    let (texts, worker, day) = (
        view.texts,
        view.session
            .answers
            .worker(&view.rules.person, view.session.day()),
        view.session.day(),
    );
    let age = eligibility::membership_age(view.rules.person.eligibility, worker.age_on(day)?, day).ok()?;
    let Finding::Age { age: years, from, to } = age.finding else {
        return None;
    };
    let (open, below) = verdict::open_ages(&view.rules.person, from);
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
