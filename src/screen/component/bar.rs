//! A bar of parts, one part a figure.

use crate::screen::component::hatching::{Fill, filled as filled_area};
use crate::screen::component::html::span;
use payung_stories::drawing::{Stretch, scaled, side_by_side};
use payung_values::rupiah::Rupiah;
use payung_words::format;
use payung_words::stories::statement::{Part, parts_in_words};
use payung_words::texts::Texts;
use yew::prelude::*;

/// How long a bar is, in units of its own.
const LENGTH: i64 = 1000;

/// How high it is, in the same units.
const HEIGHT: i64 = 40;

/// The distance of lines inside a part.
const STEP: i64 = 8;

/// A rectangle filled as the part of this place, from 0.
pub fn filled(index: usize, x: i64, y: i64, width: i64, height: i64, step: i64) -> Html {
    filled_area(Fill::of_part(index), [x, y, width, height], step, |whole| {
        whole.to_string()
    })
}

/// The parts of a sum as a bar, and what each is.
pub fn parts(texts: Texts, parts: &[Part]) -> Html {
    let amounts: Vec<Rupiah> = parts.iter().map(|part| part.amount).collect();
    let drawn = side_by_side(&amounts, LENGTH).into_iter().enumerate();
    let drawn = drawn.map(|(index, Stretch { from, length })| filled(index, from, 0, length, HEIGHT, STEP));
    let rows = parts.iter().enumerate().map(|(index, part)| {
        html! {
            <li>
                <svg class="bar" viewBox="0 0 24 18" aria-hidden="true">{ filled(index, 1, 1, 22, 16, 4) }</svg>
                <b class="money">{ format::round_amount(texts, part.amount) }</b>
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
pub fn against(amount: Rupiah, most: Rupiah, index: usize) -> Html {
    html! {
        <svg class="bar bar--thin" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
            { filled(index, 0, 0, scaled(amount, most, LENGTH), HEIGHT, STEP) }
        </svg>
    }
}
