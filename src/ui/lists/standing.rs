//! How the people of a list stand, as one bar with a key. The same counts stand in words beside it.

use crate::ui::component::element::{div, span};
use yew::prelude::*;

/// How a part is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Sure.
    Full,
    /// Not known yet.
    Hatched,
    /// Another way.
    Lined,
    /// To be mended.
    Empty,
}

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
    let all: u32 = parts.iter().map(|part| part.count).sum();
    let mut before = 0_u32;
    let shapes = parts.iter().filter(|part| part.count > 0).map(|part| {
        let (x, width) = (share(before, all), share(part.count, all));
        before = before.saturating_add(part.count);
        shape(part.fill, "daftar", x, "0".to_owned(), width, "100%")
    });
    let shapes: Vec<Html> = shapes.collect();
    let named = parts.iter().filter(|part| part.count > 0).map(|part| {
        let one = shape(
            part.fill,
            "kunci",
            "1".to_owned(),
            "1".to_owned(),
            "22".to_owned(),
            "16",
        );
        span(
            "standing__name",
            html! {
                <>
                    <svg aria-hidden="true" viewBox="0 0 24 18">{ patterns("kunci") }{ one }</svg>
                    { &part.name }
                </>
            },
        )
    });
    html! {
        <>
            <svg class="standing" role="img" aria-label={said}>{ patterns("daftar") }{ for shapes }</svg>
            { div("standing__key push-s", named.collect::<Html>()) }
        </>
    }
}

fn patterns(id: &str) -> Html {
    let pattern = |kind: &str, turned: Option<&'static str>| {
        html! {
            <pattern id={[id, kind].concat()} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform={turned}>
                <rect class="standing__ground" width="7" height="7" /><path class="standing__line" d="M0 0V7" />
            </pattern>
        }
    };
    html! { <defs>{ pattern("-miring", Some("rotate(25)")) }{ pattern("-tegak", None) }</defs> }
}

fn shape(fill: Fill, id: &str, x: String, y: String, width: String, height: &'static str) -> Html {
    let (class, pattern) = match fill {
        Fill::Full => ("standing__full", None),
        Fill::Hatched => ("standing__hatch", Some(format!("url(#{id}-miring)"))),
        Fill::Lined => ("standing__hatch", Some(format!("url(#{id}-tegak)"))),
        Fill::Empty => ("standing__empty", None),
    };
    html! { <rect {class} fill={pattern} {x} {y} {width} {height} /> }
}

/// The share as a length: `87.02%`.
fn share(part: u32, all: u32) -> String {
    let share = u64::from(part) * 10_000 / u64::from(all.max(1));
    format!("{}.{:02}%", share / 100, share % 100)
}
