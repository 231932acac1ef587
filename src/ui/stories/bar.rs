//! A bar of parts: full, upright lines, empty, level lines. One part a figure, never a doubt.

use crate::domain::rupiah::Rupiah;
use crate::i18n::format;
use crate::i18n::story::verdict::{Part, parts_in_words};
use crate::i18n::texts::Texts;
use crate::story::drawing::{Stretch, scaled, side_by_side};
use crate::ui::component::element::span;
use yew::prelude::*;

/// How long a bar is, in units of its own.
const LENGTH: i64 = 1000;

/// How high it is, in the same units.
const HEIGHT: i64 = 40;

/// The distance of lines inside a part.
const STEP: i64 = 8;

/// A rectangle filled as the part of this place, from 0.
pub fn filled(place: usize, x: i64, y: i64, width: i64, height: i64, step: i64) -> Html {
    let (x_, y_, width_, height_) = (
        x.to_string(),
        y.to_string(),
        width.to_string(),
        height.to_string(),
    );
    let class = if place == 0 { "bar__full" } else { "bar__empty" };
    let upright = |at: i64| format!("M{at} {y}v{height}");
    let level = |at: i64| format!("M{x} {at}h{width}");
    let lines: Option<String> = match place {
        1 => Some(between(x, width, step).map(upright).collect()),
        3 => Some(between(y, height, step).map(level).collect()),
        _ => None,
    };
    html! {
        <>
            <rect {class} x={x_} y={y_} width={width_} height={height_} />
            if let Some(d) = lines { <path class="bar__lines" {d} /> }
        </>
    }
}

/// Every `step` inside a stretch.
fn between(from: i64, length: i64, step: i64) -> impl Iterator<Item = i64> {
    (1..)
        .map(move |count| from + count * step)
        .take_while(move |at| *at < from + length)
}

/// The parts of a sum as a bar, and what each is.
pub fn parts(texts: Texts, parts: &[Part]) -> Html {
    let amounts: Vec<Rupiah> = parts.iter().map(|part| part.amount).collect();
    let drawn = side_by_side(&amounts, LENGTH).into_iter().enumerate();
    let drawn = drawn.map(|(place, Stretch { from, length })| filled(place, from, 0, length, HEIGHT, STEP));
    let rows = parts.iter().enumerate().map(|(place, part)| {
        html! {
            <li>
                <svg class="bar" viewBox="0 0 24 18" aria-hidden="true">{ filled(place, 1, 1, 22, 16, 4) }</svg>
                <b class="money">{ format::story(texts, part.amount) }</b>
                { span("", part.name.clone().into()) }
            </li>
        }
    });
    html! {
        <>
            <svg class="bar" viewBox="0 0 1000 40" preserveAspectRatio="none" role="img"
                aria-label={parts_in_words(texts, parts)}>{ for drawn }</svg>
            <ul class="parts">{ for rows }</ul>
        </>
    }
}

/// One amount beside the largest, for those who see it; the words stand beside it.
pub fn against(amount: Rupiah, most: Rupiah, place: usize) -> Html {
    html! {
        <svg class="bar bar--thin" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
            { filled(place, 0, 0, scaled(amount, most, LENGTH), HEIGHT, STEP) }
        </svg>
    }
}
