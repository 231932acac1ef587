//! Fills of the parts of a sum: full, upright lines, empty, level lines. A part is never hatched: that is for doubt.
//!
//! Lines are paths, not patterns: old phones do not find a pattern by its id below a base address.

use yew::prelude::*;

/// A rectangle filled as the part of this place, from 0. `area` is left, top, width and height, `step` the distance of
/// lines, all in units that `written` writes as coordinates.
pub fn filled(place: usize, area: [i64; 4], step: i64, written: fn(i64) -> String) -> Html {
    let [x, y, width, height] = area;
    let class = if place == 0 { "fill" } else { "fill fill--empty" };
    let upright = |at: i64| ["M", &written(at), " ", &written(y), "v", &written(height)].concat();
    let level = |at: i64| ["M", &written(x), " ", &written(at), "h", &written(width)].concat();
    let lines: Option<String> = match place {
        1 => Some(between(x, width, step).map(upright).collect()),
        3 => Some(between(y, height, step).map(level).collect()),
        _ => None,
    };
    html! {
        <>
            <rect {class} x={written(x)} y={written(y)} width={written(width)} height={written(height)} />
            if let Some(d) = lines { <path class="fill__lines" {d} /> }
        </>
    }
}

/// Every `step` inside a stretch.
fn between(from: i64, length: i64, step: i64) -> impl Iterator<Item = i64> {
    (1..)
        .map(move |count| from + count * step)
        .take_while(move |at| *at < from + length)
}
