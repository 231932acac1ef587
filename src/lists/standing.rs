//! How the people of a list stand, as one bar with a key. The same counts stand in words beside it.

use crate::screen::component::hatching::{Fill, filled};
use crate::screen::component::html::span;
use yew::prelude::*;

/// How long the bar is, in units of its own.
const LENGTH: i64 = 1000;

/// How high it is.
const HEIGHT: i64 = 40;

/// The distance of lines inside a part.
const STEP: i64 = 16;

/// A part of the bar.
pub struct Part {
    /// How it is drawn.
    pub fill: Fill,
    /// How many people.
    pub count: u32,
    /// What they are, for the key.
    pub name: String,
}

/// The bar and its key. `said` is what it shows, for those who do not see it.
pub fn bar(said: String, parts: &[Part]) -> Html {
    let written = |whole: i64| whole.to_string();
    let all: u32 = parts.iter().map(|part| part.count).sum();
    let end = |people: u32| i64::from(people) * LENGTH / i64::from(all.max(1));
    let there: Vec<&Part> = parts.iter().filter(|part| part.count > 0).collect();
    let mut before = 0_u32;
    let shapes = there.iter().map(|part| {
        let from = end(before);
        before = before.saturating_add(part.count);
        filled(part.fill, [from, 0, end(before) - from, HEIGHT], STEP, written)
    });
    let shapes: Vec<Html> = shapes.collect();
    let named = there.iter().map(|part| {
        span(
            "key__item",
            html! {
                <>
                    <svg class="bar" aria-hidden="true" viewBox="0 0 24 18">{ filled(part.fill, [1, 1, 22, 16], 4, written) }</svg>
                    { &part.name }
                </>
            },
        )
    });
    html! {
        <>
            <svg class="bar" viewBox="0 0 1000 40" preserveAspectRatio="none" role="img" aria-label={said}>{ for shapes }</svg>
            <p class="key push-s">{ for named }</p>
        </>
    }
}
