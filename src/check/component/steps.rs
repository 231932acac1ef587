//! What to do: the first step is the door, with the sentence to say there; the others follow.

use crate::check::component::ways::ways;
use crate::check::route::{Part, Route};
use crate::check::view::View;
use crate::screen::component::html::{div, p, span};
use crate::screen::component::picture::Picture;
use crate::screen::component::read_aloud::ReadAloud;
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use payung_check::outlook::Outlook;
use payung_questions::eligibility::Worker;
use payung_words::check::door;
use payung_words::check::next_step::{self, Step};
use payung_words::check::summary;
use yew::prelude::*;

/// The first step: where to go, what to say, what to bring, what to use on the way.
pub fn first_step(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let texts = view.texts;
    let door = door::door(texts, &view.rules.person, worker, outlook);
    let spoken = summary::spoken(texts, view.rules, worker, outlook);
    let quiet = "button button--quiet";
    let brings = door.bring.is_some();
    let notes: Vec<String> = [door.bring, door.near].into_iter().flatten().collect();
    html! {
        <div class="wrap first"><div class="first__body">
            <ol><li class="steps__first">
                { div("first__door", html! { <h2>{ door.place }</h2> }) }
                <div class="door__say">{ said(door.say, door.meaning) }</div>
                <div class="first__actions">
                    if let Some(topic) = door.answer {
                        { view.link(&Route::Change { topic }, "button", html! { next_step::to_fill(texts, topic) }) }
                    }
                    if view.session.device.has_voice {
                        <ReadAloud {texts} words={spoken} class={quiet} />
                    }
                    if !view.session.is_visit {
                        { view.link(&Route::Part { part: Part::Send }, quiet, text(texts.part_send_open())) }
                    }
                </div>
                if !notes.is_empty() { { p("first__note", html! {
                    <>
                        if brings { { Picture::Card.view() }{ Picture::Phone.view() } }
                        { notes.join(" ") }
                    </>
                }.into()) } }
                { ways(view, &door.ways) }
            </li></ol>
        </div></div>
    }
}

/// What to say there. Whoever reads another language is told what the Indonesian sentence means.
fn said(say: String, meaning: Option<String>) -> Html {
    match meaning {
        Some(meaning) => html! { <><q lang="id">{ say }</q>{ [" (", &meaning, ")"].concat() }</> },
        None => html! { <q>{ say }</q> },
    }
}

/// The steps after the first.
pub fn next_steps(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let texts = view.texts;
    let steps = next_step::steps(texts, view.rules, worker, outlook);
    let body = html! {
        <ol class="steps steps--later" start="2">{ for steps.iter().skip(1).map(|step| item(view, step)) }</ol>
    };
    section("langkah", texts.steps_heading().to_string(), body, Vec::new())
}

fn item(view: View<'_>, step: &Step) -> Html {
    html! {
        <li class="steps__item"><div>
            { span("steps__name", (&step.name).into()) }
            if let Some(note) = &step.note { { span("steps__note", note.into()) } }
            { ways(view, &step.ways) }
        </div></li>
    }
}
