//! A story for a projector: one idea a screen, moved by keys, clicker or fingers, with one value that can be turned.

use crate::platform::document;
use crate::screen::component::canopy_edge::edge;
use crate::screen::component::html::p;
use crate::screen::component::text::text;
use crate::screen::shell;
use crate::stories::bar;
use crate::stories::route::{Route, Subject};
use crate::stories::session::{Action, Change, Session};
use crate::stories::told;
use crate::stories::view::{Titled, View, head};
use payung_stories::compute;
use payung_stories::dial::{Dial, Turn};
use payung_stories::draft::Draft;
use payung_words::stories::slide::{Idea, Slide};
use payung_words::stories::{self as words, slide};
use payung_words::texts::{self, Texts, args};
use std::borrow::Cow;
use yew::prelude::*;

/// From how many letters on a list is set smaller.
const DENSE: usize = 160;

/// The screen. A story that cannot be told leads back to its page, which says why.
pub fn screen(view: View<'_>, subject: Subject) -> Titled {
    let texts = view.texts;
    let name = match subject {
        Subject::Story(story) => words::name(texts, story).to_string(),
        Subject::Claim(claim) => words::claim(texts, claim),
    };
    let draft = view.session.draft(subject);
    let title = texts
        .screen_title(args::ScreenTitle { story: name.as_str() })
        .to_string();
    let circumstances = draft.read(view.rules, view.session.today).ok();
    let Some(told) = circumstances.and_then(|circumstances| compute(view.rules, &circumstances).ok()) else {
        let body = html! {
            <main id="isi" tabindex="-1">
                { head(view, &title, texts.story_note_wrong().to_string()) }
                <div class="wrap">{ view.link(&Route::Told(subject), "plain", told::name(view, subject).into()) }</div>
            </main>
        };
        return (title, body);
    };
    let more = subject.services(view.rules, told.circumstances.day);
    let slides = slide::slides(view.rules, texts, &name, &draft, &told, &more);
    let body =
        html! { <Deck key={subject.key()} {subject} {slides} {draft} dispatch={view.dispatch.clone()} /> };
    (title, body)
}

/// What a deck shows.
#[derive(Properties, PartialEq)]
pub struct DeckProps {
    /// Which story.
    pub subject: Subject,
    /// Its screens.
    pub slides: Vec<Slide>,
    /// What can be turned.
    pub draft: Draft,
    /// The way to turn it.
    pub dispatch: UseReducerDispatcher<Session>,
}

/// What a key or button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Move {
    First,
    Previous,
    Next,
    Last,
    Turn(Turn),
    Switch,
    Black,
    Full,
    Close,
}

impl Move {
    /// The move of a key; clickers send the page keys.
    fn of_key(key: &str) -> Option<Self> {
        Some(match key {
            "ArrowRight" | "PageDown" | " " => Self::Next,
            "ArrowLeft" | "PageUp" => Self::Previous,
            "ArrowUp" => Self::Turn(Turn::Up),
            "ArrowDown" => Self::Turn(Turn::Down),
            "Home" => Self::First,
            "End" => Self::Last,
            "b" | "B" | "." => Self::Black,
            "n" | "N" => Self::Switch,
            "f" | "F" => Self::Full,
            "Escape" => Self::Close,
            _ => return None,
        })
    }
}

/// The deck: the screen shown, and the presenter's bar below it.
#[component]
pub fn Deck(props: &DeckProps) -> Html {
    let texts = texts::indonesian();
    let (shown, dialled, is_black) = (
        use_state_eq(|| 0_usize),
        use_state_eq(|| 0_usize),
        use_state_eq(|| false),
    );
    let last = props.slides.len().saturating_sub(1);
    let at = (*shown).min(last);
    let dials = Dial::of(&props.draft);
    let dial = dials.get(*dialled).or(dials.first()).copied();
    use_effect_with((at, *is_black), |_| document::focus_if_lost("#isi"));
    let go = {
        let (subject, dispatch, n_dials) = (props.subject, props.dispatch.clone(), dials.len().max(1));
        let (shown, dialled, black) = (shown.setter(), dialled.clone(), is_black.clone());
        Callback::from(move |step: Move| {
            if *black && step != Move::Close {
                black.set(false);
                return;
            }
            match step {
                Move::First => shown.set(0),
                Move::Previous => shown.set(at.saturating_sub(1)),
                Move::Next => shown.set((at + 1).min(last)),
                Move::Last => shown.set(last),
                Move::Turn(turn) => {
                    if let Some(dial) = dial {
                        dispatch.dispatch(Action::Change(subject, Change::Turn(dial, turn)));
                    }
                }
                Move::Switch => dialled.set((*dialled + 1) % n_dials),
                Move::Black => black.set(true),
                Move::Full => document::fill_screen(),
                Move::Close => shell::go(&Route::Told(subject)),
            }
        })
    };
    let onkeydown = {
        let go = go.clone();
        Callback::from(move |event: KeyboardEvent| {
            let is_pressing = event.key() == " " && on_button(&event);
            let has_modifier = event.ctrl_key() || event.meta_key() || event.alt_key();
            let step = Move::of_key(&event.key()).filter(|_| !is_pressing && !has_modifier);
            if let Some(step) = step {
                event.prevent_default();
                go.emit(step);
            }
        })
    };
    let Some(slide) = props.slides.get(at) else {
        return Html::default();
    };
    html! {
        <main class="slide" id="isi" tabindex="-1" {onkeydown}>
            { shown_slide(texts, slide, at, last + 1) }
            { bar_of(texts, &props.draft, dial, dials.len(), &go, (at, last)) }
            if *is_black {
                <button class="slide__black" type="button" aria-label={texts.screen_light().to_string()}
                    onclick={go.reform(|_: MouseEvent| Move::Black)}></button>
            }
        </main>
    }
}

/// Whether a key was pressed on a button or link, which it operates.
fn on_button(event: &KeyboardEvent) -> bool {
    let target = event.target_dyn_into::<web_sys::Element>();
    target.is_some_and(|element| element.matches("button, a").unwrap_or(false))
}

fn shown_slide(texts: Texts, slide: &Slide, at: usize, count: usize) -> Html {
    let (number, all) = ((at + 1).to_string(), count.to_string());
    html! {
        <>
            <div class={if slide.cautions.is_empty() { "slide__roof canopy" } else { "slide__roof canopy verdict--unknown" }}>
                { p("slide__kicker", slide.topic.clone().into()) }
                { for slide.cautions.iter().map(|caution| p("slide__caution", caution.clone().into())) }
                { edge() }
            </div>
            <div class="slide__body" aria-live="polite" aria-atomic="true">{ idea(texts, &slide.idea) }</div>
            <p class="slide__foot"><span>{ &slide.foot }</span><span>{ text(texts.screen_brand(args::ScreenBrand { all: &all, number: &number })) }</span></p>
        </>
    }
}

fn idea(texts: Texts, idea: &Idea) -> Html {
    match idea {
        Idea::Figure {
            small,
            figure,
            parts,
            lines,
            when,
        } => {
            // Full amounts such as Rp76.500.000 have more signs than Rp70 juta.
            let is_long = figure.chars().count() > 10;
            html! {
                <>
                    <h1>
                        <span class="slide__small">{ small }</span>{ " " }
                        <span class={classes!("slide__figure", is_long.then_some("slide__figure--long"))}>{ figure }</span>
                    </h1>
                    if parts.len() > 1 { <div>{ bar::parts(texts, parts) }</div> }
                    if !lines.is_empty() { <div class="flow">{ for lines.iter().map(|line| p("", line.clone().into())) }</div> }
                    if !when.is_empty() { { p("slide__when", when.clone().into()) } }
                </>
            }
        }
        Idea::List { title, lines, last } => {
            let is_dense = lines.iter().map(String::len).sum::<usize>() > DENSE;
            html! {
            <>
                <h1 class="slide__title">{ title }</h1>
                <ul class={classes!("slide__list", is_dense.then_some("slide__list--dense"))}>{ for lines.iter().map(|line| html! { <li><span>{ line }</span></li> }) }</ul>
                if let Some(last) = last { <p><b>{ last }</b></p> }
            </>
            }
        }
    }
}

fn bar_of(
    texts: Texts,
    draft: &Draft,
    dial: Option<Dial>,
    n_dials: usize,
    go: &Callback<Move>,
    (at, last): (usize, usize),
) -> Html {
    let button = |words: Cow<'static, str>, sign: Option<&'static str>, step: Move, is_off: bool| {
        let onclick = go.reform(move |_: MouseEvent| step);
        let label = sign.map(|_| words.to_string());
        let inside = match sign {
            Some(sign) => sign.into(),
            None => text(words),
        };
        html! {
            <button class="button button--quiet" type="button" aria-label={label} aria-disabled={is_off.then_some("true")} {onclick}>{ inside }</button>
        }
    };
    let class = classes!("slide__bar", (at == 0).then_some("slide__bar--shown"));
    html! {
        <div {class} role="group" aria-label={texts.screen_bar().to_string()}>
            { button(texts.screen_previous(), None, Move::Previous, at == 0) }
            { button(texts.screen_next(), None, Move::Next, at == last) }
            if let Some(dial) = dial {
                { button(texts.screen_less(args::ScreenLess { dial: &dial_name(texts, dial) }), Some("−"), Move::Turn(Turn::Down), false) }
                <span class="slide__dial" role="status">{ dial_value(texts, draft, dial) }</span>
                { button(texts.screen_more(args::ScreenMore { dial: &dial_name(texts, dial) }), Some("+"), Move::Turn(Turn::Up), false) }
            }
            if n_dials > 1 { { button(texts.screen_switch(), None, Move::Switch, false) } }
            { button(texts.screen_black(), None, Move::Black, false) }
            if document::can_fill_screen() { { button(texts.screen_full(), None, Move::Full, false) } }
            { button(texts.screen_close(), None, Move::Close, false) }
            <span class="source">{ text(texts.screen_keys()) }</span>
        </div>
    }
}

fn dial_name(texts: Texts, dial: Dial) -> Cow<'static, str> {
    match dial {
        Dial::Income => texts.dial_income(),
        Dial::Paid => texts.dial_paid(),
        Dial::Incapacity => texts.dial_incapacity(),
    }
}

fn dial_value(texts: Texts, draft: &Draft, dial: Dial) -> String {
    let value = match dial {
        Dial::Income => words::wage(texts, draft),
        Dial::Paid => words::paid(texts, draft),
        Dial::Incapacity => words::incapacity(texts, draft),
    };
    texts
        .screen_dial(args::ScreenDial {
            name: &dial_name(texts, dial),
            value: &value,
        })
        .to_string()
}
