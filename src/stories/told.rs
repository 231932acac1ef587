//! One story: the verdict on the umbrella, what it rests on, and everything that follows.

use crate::event::route as event;
use crate::platform::address;
use crate::screen::component::canopy_edge::edge;
use crate::screen::component::html::p;
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::stories::aloud::Aloud;
use crate::stories::facts::{Facts, box_of};
use crate::stories::route::Route;
use crate::stories::session::{Action, Change};
use crate::stories::view::{Titled, View};
use crate::stories::{cash, claims, conditions, flow, months, school, services, sides, when};
use payung_rules::loss::Loss;
use payung_stories::Subject;
use payung_stories::draft::{Draft, Field, FieldPath, Problem};
use payung_stories::slide_part::SlidePart;
use payung_stories::{Story, StoryOutcome, compute, link};
use payung_words::format;
use payung_words::problem;
use payung_words::stories::statement::Statement;
use payung_words::stories::{self as words, slide};
use payung_words::texts::args;
use yew::prelude::*;

/// What the telling of a story comes to.
enum Outcome {
    /// It is told, and what is said of it.
    Told(Box<(StoryOutcome, Statement)>),
    /// Something typed is to be mended first.
    Wrong(Vec<Problem>),
    /// Its sums are too large.
    Refused,
}

/// The screen of a story with the values of `draft`.
pub fn told(view: View<'_>, subject: Subject, draft: &Draft) -> Titled {
    let texts = view.texts;
    let outcome = match draft.read(view.rules, view.session.today) {
        Err(problems) => Outcome::Wrong(problems),
        Ok(circumstances) => compute(view.rules, &circumstances).map_or(Outcome::Refused, |told| {
            let statement = Statement::of(texts, &told);
            Outcome::Told(Box::new((told, statement)))
        }),
    };
    let title = name(view, subject);
    let body = html! {
        <>
            { umbrella(view, &title, &outcome) }
            { facts(view, subject, draft, &outcome) }
            if let Outcome::Told(told) = &outcome { { sections(view, subject, draft, &told.0, &told.1) } }
            { others(view, subject) }
        </>
    };
    (title, body)
}

fn sections(
    view: View<'_>,
    subject: Subject,
    draft: &Draft,
    told: &StoryOutcome,
    statement: &Statement,
) -> Html {
    let (rules, texts) = (view.rules, view.texts);
    html! {
        <>
            { claim(view, subject, told) }
            { cash::cash(rules, texts, told, statement) }
            { months::months(texts, told, statement) }
            { school::school(rules, texts, told, statement) }
            { when::when(rules, texts, told, statement) }
            { services::services(rules, texts, subject, told.circumstances.day) }
            { flow::flow(texts, told, statement) }
            { conditions::conditions(rules, texts, told, statement) }
            if matches!(subject, Subject::Story(_)) { { sides::sides(view, subject, draft, told, statement) } }
        </>
    }
}

/// `Cerita rekaan: Meninggal saat melaut`.
pub fn name(view: View<'_>, subject: Subject) -> String {
    words::kind(
        view.texts,
        subject,
        &words::subject(view.rules, view.texts, subject),
    )
}

fn umbrella(view: View<'_>, title: &str, outcome: &Outcome) -> Html {
    let texts = view.texts;
    let (line, note, is_told) = match outcome {
        Outcome::Told(told) => (told.1.headline.clone(), told.1.note(), told.1.is_settled()),
        Outcome::Wrong(problems) => {
            let count = problems.len();
            let line = texts.story_line_wrong(args::StoryLineWrong {
                count: format::plural(count),
                number: &count.to_string(),
            });
            (line.to_string(), texts.story_note_wrong().to_string(), false)
        }
        Outcome::Refused => {
            let line = texts.story_line_wrong(args::StoryLineWrong {
                count: format::plural(1),
                number: "1",
            });
            (line.to_string(), texts.story_note_refused().to_string(), false)
        }
    };
    html! {
        <div class={if is_told { "canopy verdict" } else { "canopy verdict verdict--unknown" }}>
            <div class="wrap canopy__body" role="status">
                { p("verdict__for", title.to_owned().into()) }
                <h1 class="verdict__line" tabindex="-1">{ line }</h1>
                { p("verdict__note", note.into()) }
            </div>
            { edge() }
        </div>
    }
}

fn facts(view: View<'_>, subject: Subject, draft: &Draft, outcome: &Outcome) -> Html {
    let texts = view.texts;
    let problems: &[Problem] = match outcome {
        Outcome::Wrong(problems) => problems,
        Outcome::Told(_) | Outcome::Refused => &[],
    };
    let facts = Facts {
        view,
        subject,
        draft,
        problems,
    };
    let told = match outcome {
        Outcome::Told(told) => Some(told),
        Outcome::Wrong(_) | Outcome::Refused => None,
    };
    let body = html! {
        <>
            if problems.is_empty() {
                { p("note fact__note", text(texts.story_facts_note())) }
            } else {
                <div class="problem" role="group" aria-labelledby="yang-salah">
                    <h3 id="yang-salah">{ text(texts.story_problem_summary()) }</h3>
                    <ul>{ for problems.iter().map(|found| html! {
                        <li><a href={["#", &box_of(found.field)].concat()}>{ problem::story(view.rules, texts, found) }</a></li>
                    }) }</ul>
                </div>
            }
            { facts.rows() }
            <div class="actions push-m">
                if let Some(told) = told {
                    { view.link(&Route::Screen(subject, 0), "button", text(texts.screen_open())) }
                    <Aloud {texts} words={format::sentences([name(view, subject), told.1.aloud()])} />
                    { handed_on(view, subject, draft, &told.0) }
                }
                { asked_for(view, subject, draft) }
                if view.session.is_changed(subject) { { view.button(texts.story_reset(), Action::Reset(subject)) } }
            </div>
        </>
    };
    section("cerita", texts.story_facts().to_string(), body, Vec::new())
}

/// The way into a deck, with the values that were changed: there it is a link, a QR code, slides and paper.
fn handed_on(view: View<'_>, subject: Subject, draft: &Draft, told: &StoryOutcome) -> Html {
    let Subject::Story(story) = subject else {
        return Html::default();
    };
    let Some(values) = link::pairs(&subject.draft(view.rules), draft) else {
        return Html::default();
    };
    let slides = slide::slides(view.rules, view.texts, subject, draft, told);
    let parts: Vec<SlidePart> = slides.into_iter().map(|(part, _)| part).collect();
    let hash = payung_event::link::of_story(story, &parts, &values);
    let href = address::href(&[event::AREA, "#", &hash].concat());
    html! { <a class="button button--quiet" {href}>{ text(view.texts.story_hand_on()) }</a> }
}

/// The loss people ask for, where no source was read for its row and the story begins with another one.
fn asked_for(view: View<'_>, subject: Subject, draft: &Draft) -> Html {
    let Subject::Story(story) = subject else {
        return Html::default();
    };
    let loss = story
        .asked_for()
        .filter(|id| draft.typed(Field::Loss) != *id)
        .and_then(|id| Loss::find(view.rules.claim.losses, id));
    let Some(loss) = loss else {
        return Html::default();
    };
    let name = format::in_sentence(loss.label.text(view.texts.language()));
    let change = Change::Keep(FieldPath::Field(Field::Loss), loss.id.to_owned());
    view.button(
        view.texts.story_asked_for(args::StoryAskedFor { loss: &name }),
        Action::Change(subject, change),
    )
}

fn claim(view: View<'_>, subject: Subject, told: &StoryOutcome) -> Html {
    match subject {
        Subject::Story(_) => Html::default(),
        Subject::Claim(claim) => claims::comparison(view, subject, claim, told),
    }
}

/// The other stories.
fn others(view: View<'_>, subject: Subject) -> Html {
    let texts = view.texts;
    let others = Story::ALL
        .iter()
        .map(|story| Subject::Story(*story))
        .filter(|other| *other != subject);
    let row = |other: Subject| {
        let Subject::Story(story) = other else {
            return Html::default();
        };
        html! { <li>{ view.link(&Route::Told(other), "", text(words::name(texts, story))) }</li> }
    };
    let body = html! {
        <>
            <ul class="examples">{ for others.map(row) }</ul>
            <p class="push-s">{ view.link(&Route::Choose, "plain", text(texts.stories_back())) }</p>
        </>
    };
    section("lain", texts.stories_others().to_string(), body, Vec::new())
}
