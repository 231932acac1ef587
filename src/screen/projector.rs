//! Slides on a projector: one idea a screen, moved by keys, clicker or fingers, with values that can be turned. On paper
//! they stand one below the other.

use crate::platform::{address, awake, document};
use crate::screen::component::bar;
use crate::screen::component::canopy_edge::edge;
use crate::screen::component::handout::{Seen, handout};
use crate::screen::component::html::p;
use crate::screen::component::text::text;
use payung_stories::dial::Turn;
use payung_words::home;
use payung_words::slide::{Idea, Slide};
use payung_words::texts::{Texts, args};
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// From how many letters on a list is set smaller.
const DENSE: usize = 160;

/// A value that can be turned, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialled {
    /// What it is.
    pub name: String,
    /// What it is now.
    pub value: String,
}

/// What is shown.
#[derive(Properties, PartialEq)]
pub struct ProjectorProps {
    /// The texts.
    pub texts: Texts,
    /// The slides.
    pub slides: Rc<Vec<Slide>>,
    /// Which of them, from 0; a number behind the last one is the last.
    pub at: usize,
    /// What can be turned on the slide shown.
    pub dials: Vec<Dialled>,
    /// What the presenter should know before the first slide; empty for nothing.
    #[prop_or_default]
    pub notice: AttrValue,
    /// Called with the number of the slide to show.
    pub onshow: Callback<usize>,
    /// Called with the place of a dial among `dials`, and where it is turned.
    pub onturn: Callback<(usize, Turn)>,
    /// Called when one leaves.
    pub onclose: Callback<()>,
    /// What comes after the last slide, and how to go there.
    #[prop_or_default]
    pub onward: Option<(AttrValue, Callback<MouseEvent>)>,
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
    Start,
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
            // The button of a clicker that starts and ends a show sends these in turn. To the browser F5 is a reload.
            "F5" => Self::Start,
            "Escape" => Self::Close,
            _ => return None,
        })
    }
}

/// How many letters stand on one line at a slide's foot.
const FOOT: usize = 112;

/// From how many letters on what goes with a sum and its parts takes more than one line.
const ONE_LINE: usize = 50;

/// From how many letters on what goes with a sum takes more than three lines.
const THREE_LINES: usize = 120;

/// How many letters a line below a figure set large takes, and one of what it rests on; and how many lines there is room
/// for.
const BELOW_LINE: usize = 46;
const WHEN_LINE: usize = 60;
const MOST_BELOW: usize = 4;

/// How far a finger moves, in px, before it is a swipe and no tap.
const SWIPE: i32 = 40;

/// For how long the presenter's bar stays while the pointer rests, in ms.
const RESTS: f64 = 4_000.0;

/// What a click of the mouse on the slide meant: its right half goes on, its left half goes back. Who marks words with it
/// goes nowhere.
fn clicked(from: (i32, i32), to: (i32, i32), width: i32) -> Option<Move> {
    let is_still = (to.0 - from.0).abs().max((to.1 - from.1).abs()) < STILL;
    let step = if to.0 < width / 2 {
        Move::Previous
    } else {
        Move::Next
    };
    is_still.then_some(step)
}

/// How far a mouse moves, in px, before it marks words and is no click.
const STILL: i32 = 6;

/// What a finger meant that came down at one place and left at another; `None` for the middle third, which calls the bar.
fn touched(from: (i32, i32), to: (i32, i32), width: i32) -> Option<Move> {
    let (right, down) = (to.0 - from.0, to.1 - from.1);
    let is_tap = right.abs().max(down.abs()) < SWIPE;
    match right {
        _ if is_tap && to.0 < width / 3 => Some(Move::Previous),
        _ if is_tap && to.0 > width - width / 3 => Some(Move::Next),
        _ if is_tap || right.abs() <= down.abs() => None,
        1.. => Some(Move::Previous),
        _ => Some(Move::Next),
    }
}

/// The slide shown, and the presenter's bar below it.
#[component]
pub fn Projector(props: &ProjectorProps) -> Html {
    let texts = props.texts;
    let (dialled, is_black) = (use_state_eq(|| 0_usize), use_state_eq(|| false));
    // The presenter's bar is there while somebody points at it or tabs to it. Quiet, it waits until the pointer moves
    // again, so that one that was left there covers nothing; called, a finger wants it.
    let (is_quiet, is_called) = (use_state_eq(|| false), use_state_eq(|| false));
    let last = props.slides.len().saturating_sub(1);
    let at = props.at.min(last);
    let n_dials = props.dials.len();
    let turned = if *dialled < n_dials { *dialled } else { 0 };
    use_effect_with((at, *is_black), |_| document::focus_if_lost("#isi"));
    use_effect_with((), |()| {
        let lit = awake::keep_awake();
        move || drop(lit)
    });
    let go = {
        let (onshow, onturn, onclose) = (props.onshow.clone(), props.onturn.clone(), props.onclose.clone());
        let (dialled, black) = (dialled.clone(), is_black.clone());
        Callback::from(move |step: Move| {
            if *black && step != Move::Close {
                black.set(false);
                return;
            }
            match step {
                Move::First => onshow.emit(0),
                Move::Previous => onshow.emit(at.saturating_sub(1)),
                Move::Next => onshow.emit((at + 1).min(last)),
                Move::Last => onshow.emit(last),
                Move::Turn(turn) if turned < n_dials => onturn.emit((turned, turn)),
                Move::Turn(_) => {}
                Move::Switch => dialled.set((turned + 1) % n_dials.max(1)),
                Move::Black => black.set(true),
                Move::Start if document::fills_screen() => {}
                Move::Close if !document::fills_screen() => onclose.emit(()),
                Move::Full | Move::Start | Move::Close => document::fill_screen(),
            }
        })
    };
    let onkeydown = {
        let (go, quiet) = (go.clone(), is_quiet.setter());
        Callback::from(move |event: KeyboardEvent| {
            let is_pressing = event.key() == " " && on_button(&event);
            let has_modifier = event.ctrl_key() || event.meta_key() || event.alt_key();
            let step = Move::of_key(&event.key()).filter(|_| !is_pressing && !has_modifier);
            if let Some(step) = step {
                event.prevent_default();
                quiet.set(true);
                go.emit(step);
            }
        })
    };
    let press = use_mut_ref(|| None);
    let onpointerdown = {
        let press = press.clone();
        move |event: PointerEvent| {
            let is_finger = event.pointer_type() == "touch";
            let is_meant = (is_finger || event.button() == 0) && !on_button(&event);
            press.replace(is_meant.then(|| (is_finger, (event.client_x(), event.client_y()))));
        }
    };
    let onpointerup = {
        let (go, is_called, quiet) = (go.clone(), is_called.clone(), is_quiet.setter());
        move |event: PointerEvent| {
            let (Some((is_finger, from)), Some(slide)) = (press.take(), document::element("#isi")) else {
                return;
            };
            let to = (event.client_x(), event.client_y());
            let width = slide.client_width();
            let step = if is_finger {
                touched(from, to, width)
            } else {
                clicked(from, to, width)
            };
            match step {
                Some(step) => {
                    quiet.set(true);
                    go.emit(step);
                }
                None if is_finger => is_called.set(!*is_called),
                None => {}
            }
        }
    };
    let moved_at = use_mut_ref(|| 0.0);
    let onpointermove = {
        let is_quiet = is_quiet.clone();
        move |event: PointerEvent| {
            // Browsers tell of a pointer that stands still when something else moves below it.
            let has_moved = event.movement_x() != 0 || event.movement_y() != 0;
            if *is_quiet && !has_moved {
                return;
            }
            is_quiet.set(false);
            let now = event.time_stamp();
            let is_watched = moved_at.replace(now) > 0.0;
            if !is_watched {
                quiet_at_rest(is_quiet.setter(), Rc::clone(&moved_at), now);
            }
        }
    };
    // Whoever pressed a button with the pointer goes on with the keys.
    let onclick = {
        let quiet = is_quiet.setter();
        move |event: MouseEvent| {
            if event.detail() > 0 {
                document::focus("#isi");
                quiet.set(true);
            }
        }
    };
    let Some(slide) = props.slides.get(at) else {
        return Html::default();
    };
    let bar_class = match (*is_called, *is_quiet) {
        _ if at == 0 => "slide__bar slide__bar--first",
        (true, _) => "slide__bar slide__bar--called",
        (false, true) => "slide__bar slide__bar--quiet",
        (false, false) => "slide__bar",
    };
    html! {
        <main class="slide" id="isi" tabindex="-1" {onkeydown} {onpointerdown} {onpointerup} {onpointermove}>
            { shown_slide(texts, slide, at, last + 1) }
            if at == 0 && !props.notice.is_empty() { <p class="slide__notice" role="status">{ &props.notice }</p> }
            <div class={bar_class} role="group" aria-label={texts.screen_bar().to_string()} {onclick}>
                if let Some((name, onclick)) = props.onward.clone().filter(|_| at == last) {
                    <button class="button" type="button" {onclick}>{ name }</button>
                }
                { bar_of(texts, props.dials.get(turned), n_dials, &go, (at, last)) }
            </div>
            if *is_black {
                <button class="slide__black" type="button" aria-label={texts.screen_light().to_string()}
                    onclick={go.reform(|_: MouseEvent| Move::Black)}></button>
            }
            { handout(texts, &props.slides, Seen::OnPaper) }
        </main>
    }
}

/// Hides the bar once the pointer has rested: one that was left low on the slide covers nothing.
fn quiet_at_rest(quiet: UseStateSetter<bool>, moved_at: Rc<RefCell<f64>>, seen: f64) {
    document::after(RESTS, move || {
        let last = *moved_at.borrow();
        if last > seen {
            quiet_at_rest(quiet, moved_at, last);
        } else {
            moved_at.replace(0.0);
            quiet.set(true);
        }
    });
}

/// Whether a key or finger is on a button or link, which it operates, or beside one on the bar.
fn on_button(event: &impl TargetCast) -> bool {
    let target = event.target_dyn_into::<web_sys::Element>();
    target.is_some_and(|element| matches!(element.closest("button, a, .slide__bar"), Ok(Some(_))))
}

fn shown_slide(texts: Texts, slide: &Slide, at: usize, count: usize) -> Html {
    let (number, all) = ((at + 1).to_string(), count.to_string());
    let mut brand = texts
        .screen_brand(args::ScreenBrand {
            all: &all,
            number: &number,
        })
        .into_owned();
    let home = home::short(&address::home());
    let letters = [&slide.foot, &brand, &home].map(|words| words.chars().count());
    if !home.is_empty() && letters.iter().sum::<usize>() <= FOOT {
        brand.extend([" · ", &home]);
    }
    html! {
        <>
            <div class={if slide.cautions.is_empty() { "slide__roof canopy" } else { "slide__roof canopy verdict--unknown" }}>
                { p("slide__kicker", slide.topic.clone().into()) }
                { for slide.cautions.iter().filter(|caution| !is_title(slide, caution)).map(|caution| p("slide__caution", caution.clone().into())) }
                { edge() }
            </div>
            <div class={if is_full(slide) { "slide__body slide__body--full" } else { "slide__body" }} aria-live="polite" aria-atomic="true">{ idea(texts, &slide.idea) }</div>
            <p class="slide__foot"><span>{ &slide.foot }</span><span>{ brand }</span></p>
        </>
    }
}

/// Whether the title of a slide says this already.
fn is_title(slide: &Slide, words: &str) -> bool {
    matches!(&slide.idea, Idea::List { title, .. } if title == words)
}

/// Whether a slide holds so much that it is set smaller: a warning above, or long remarks below the parts of a sum.
fn is_full(slide: &Slide) -> bool {
    let Idea::Figure {
        parts, lines, when, ..
    } = &slide.idea
    else {
        return !slide.cautions.is_empty();
    };
    let remarks = lines.iter().map(String::len).sum::<usize>();
    let rows = |words: &String, letters: usize| words.chars().count().div_ceil(letters);
    let below = lines.iter().map(|line| rows(line, BELOW_LINE)).sum::<usize>() + rows(when, WHEN_LINE);
    let is_long = below > MOST_BELOW || remarks > THREE_LINES || (parts.len() > 1 && remarks > ONE_LINE);
    is_long || !slide.cautions.is_empty()
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
            html! {
                <>
                    <h1>
                        <span class="slide__small">{ small }</span>{ " " }
                        <span class={figure_class(figure)}>{ figure }</span>
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

/// A figure is set as large as it fits on one line: full amounts such as Rp76.500.000 have more signs than Rp70 juta.
fn figure_class(figure: &str) -> &'static str {
    match figure.chars().count() {
        0..=10 => "slide__figure",
        11..=14 => "slide__figure slide__figure--long",
        15..=17 => "slide__figure slide__figure--longer",
        _ => "slide__figure slide__figure--longest",
    }
}

fn bar_of(
    texts: Texts,
    dial: Option<&Dialled>,
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
    html! {
        <>
            { button(texts.screen_previous(), None, Move::Previous, at == 0) }
            { button(texts.screen_next(), None, Move::Next, at == last) }
            if let Some(dial) = dial {
                { button(texts.screen_less(args::ScreenLess { dial: &dial.name }), Some("−"), Move::Turn(Turn::Down), false) }
                <span class="slide__dial" role="status">{ text(texts.screen_dial(args::ScreenDial { name: &dial.name, value: &dial.value })) }</span>
                { button(texts.screen_more(args::ScreenMore { dial: &dial.name }), Some("+"), Move::Turn(Turn::Up), false) }
            }
            if n_dials > 1 { { button(texts.screen_switch(), None, Move::Switch, false) } }
            { button(texts.screen_black(), None, Move::Black, false) }
            if document::can_fill_screen() { { button(texts.screen_full(), None, Move::Full, false) } }
            { button(texts.screen_close(), None, Move::Close, false) }
            <span class="source slide__keys">{ text(texts.screen_keys()) }</span>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::{Move, clicked, touched};

    #[test]
    fn a_finger_taps_at_the_edges_or_swipes() {
        let tap = |x: i32| touched((x, 300), (x + 5, 305), 360);
        assert_eq!(
            [tap(10), tap(180), tap(340)],
            [Some(Move::Previous), None, Some(Move::Next)]
        );
        assert_eq!(touched((300, 300), (120, 320), 360), Some(Move::Next));
        assert_eq!(touched((100, 300), (300, 290), 360), Some(Move::Previous));
        // Whoever scrolls goes nowhere.
        assert_eq!(touched((340, 500), (335, 200), 360), None);
    }

    #[test]
    fn a_click_goes_back_in_the_left_half_and_on_in_the_right_one() {
        let click = |x: i32| clicked((x, 300), (x + 2, 301), 1920);
        assert_eq!(
            [click(100), click(950), click(970), click(1900)],
            [Move::Previous, Move::Previous, Move::Next, Move::Next].map(Some)
        );
        assert_eq!(clicked((200, 300), (900, 320), 1920), None, "words are marked");
    }

    #[test]
    fn the_button_of_a_clicker_reloads_nothing() {
        assert_eq!(Move::of_key("F5"), Some(Move::Start));
        assert_eq!(Move::of_key("Escape"), Some(Move::Close));
        assert_eq!(Move::of_key("F12"), None);
    }
}
