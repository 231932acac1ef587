//! Keeping a result and passing it on: a sheet to print, a text, a link.

use crate::check::route::Route;
use crate::check::session::Action;
use crate::check::view::View;
use crate::platform::{address, pass_on as device, speech};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use payung_check::link::{self, AskedOn};
use payung_check::outlook::Outlook;
use payung_check::topic::Topic;
use payung_questions::eligibility::Worker;
use payung_words::check::summary;
use payung_words::check::topic;
use payung_words::format;
use payung_words::texts::args;
use yew::prelude::*;

/// What is passed on.
struct Passed {
    text: String,
    link: String,
}

fn passed(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Passed {
    let session = view.session;
    let asked_on = if outlook.day == session.today {
        AskedOn::Today(outlook.day)
    } else {
        AskedOn::Chosen(outlook.day)
    };
    let hash = link::write(&view.rules.person, &session.answers, asked_on);
    Passed {
        text: summary::lines(view.texts, view.rules, worker, outlook).join("\n"),
        link: address::whole(&["#", &hash].concat()),
    }
}

/// The two ways that fit beside the first door: the sheet and a message.
pub fn at_the_door(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let texts = view.texts;
    if view.session.is_visit {
        return Html::default();
    }
    html! {
        <>
            { view.link(&Route::Sheet, "button button--quiet", text(texts.pass_sheet())) }
            { whatsapp(view, &passed(view, worker, outlook)) }
        </>
    }
}

/// An address of the messenger with the text in it. It is opened only by pressing it, and never tells where it was pressed.
fn whatsapp(view: View<'_>, passed: &Passed) -> Html {
    let whole = address::encoded(&format!("{}\n{}", passed.text, passed.link));
    let href = format!("https://wa.me/?text={whole}");
    html! {
        <a class="button button--quiet" {href} target="_blank" rel="noopener noreferrer">{ text(view.texts.pass_whatsapp()) }</a>
    }
}

/// The section, with everything to copy standing there as text too.
pub fn pass_on(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let (texts, session) = (view.texts, view.session);
    let passed = passed(view, worker, outlook);
    let copy = |what: &str| {
        let (what, dispatch) = (what.to_owned(), view.dispatch.clone());
        move |_: MouseEvent| {
            let dispatch = dispatch.clone();
            device::copy(&what, move |copied| dispatch.dispatch(Action::Copied(copied)));
        }
    };
    let (title, whole) = (
        texts.app_name().to_string(),
        format!("{}\n{}", passed.text, passed.link),
    );
    let share = move |_: MouseEvent| device::share(&title, &whole);
    let aloud = passed.text.clone();
    let read = move |_: MouseEvent| speech::read_or_stop(&aloud);
    let told = match session.copied {
        Some(true) => texts.pass_copied().to_string(),
        Some(false) => texts.pass_not_copied().to_string(),
        None => String::new(),
    };
    let quiet = "button button--quiet";
    let body = html! {
        <>
            <div class="actions">
                { view.link(&Route::Sheet, quiet, text(texts.pass_sheet())) }
                { whatsapp(view, &passed) }
                if device::can_share() {
                    <button class={quiet} type="button" onclick={share}>{ text(texts.pass_share()) }</button>
                }
                <button class={quiet} type="button" onclick={copy(&passed.text)}>{ text(texts.pass_copy_text()) }</button>
                <button class={quiet} type="button" onclick={copy(&passed.link)}>{ text(texts.pass_copy_link()) }</button>
                if session.device.has_voice {
                    <button class={quiet} type="button" onclick={read}>{ text(texts.read_aloud()) }</button>
                }
            </div>
            <p class="push-s" role="status">{ told }</p>
            <details class="why" open={session.copied == Some(false)}>
                <summary>{ text(texts.pass_show()) }</summary>
            <div class="field push-s">
                <label class="field__label" for="tautan">{ text(texts.pass_link()) }</label>
                <div class="field__box"><input class="field__input" id="tautan" type="text" readonly=true value={passed.link} aria-describedby="isi-tautan" /></div>
                <p class="field__echo note" id="isi-tautan">{ text(texts.pass_link_note(args::PassLinkNote { topics: &carried(view) })) }</p>
            </div>
            <div class="field push-s">
                <label class="field__label" for="teks">{ text(texts.pass_text()) }</label>
                <div class="field__box"><textarea class="field__input" id="teks" readonly=true rows="5" value={passed.text} /></div>
            </div>
            </details>
        </>
    };
    section(
        "teruskan",
        texts.pass_heading().to_string(),
        body,
        vec![text(texts.pass_sends())],
    )
}

/// What the link carries, in words.
fn carried(view: View<'_>) -> String {
    let answers = &view.session.answers;
    let settled = Topic::ALL
        .iter()
        .filter(|topic| answers.is_settled(&view.rules.person, **topic));
    let names = settled.map(|one| format::in_sentence(&topic::name(view.texts, *one)));
    names.collect::<Vec<_>>().join(", ")
}
