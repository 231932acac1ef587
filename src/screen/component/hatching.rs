//! Fills of the parts of a sum: full, upright lines, empty, level lines; and hatched, which is for doubt alone.
//!
//! Lines are paths, not patterns: old phones do not find a pattern by its id below a base address.

use yew::prelude::*;

/// How a part is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Full.
    Full,
    /// Upright lines.
    Upright,
    /// Empty.
    Empty,
    /// Level lines.
    Level,
    /// Hatched: not known.
    Hatched,
}

impl Fill {
    /// The fill of the part of a sum at this place, from 0. No part of a sum is hatched.
    pub const fn of_part(index: usize) -> Self {
        match index {
            0 => Self::Full,
            1 => Self::Upright,
            3 => Self::Level,
            _ => Self::Empty,
        }
    }
}

/// A filled rectangle. `area` is left, top, width and height, `step` the distance of lines, all in units that `written`
/// writes as coordinates.
pub fn filled(fill: Fill, area: [i64; 4], step: i64, written: fn(i64) -> String) -> Html {
    let [x, y, width, height] = area;
    let class = if fill == Fill::Full {
        "fill"
    } else {
        "fill fill--empty"
    };
    let upright = |at: i64| ["M", &written(at), " ", &written(y), "v", &written(height)].concat();
    let level = |at: i64| ["M", &written(x), " ", &written(at), "h", &written(width)].concat();
    // From the lower edge to the upper one, as rain falls; cut off at both sides.
    let slanted = |at: i64| {
        let (cut_left, cut_right) = ((x - at).max(0), (at + height - x - width).max(0));
        let (left, right) = (at + cut_left, at + height - cut_right);
        let (bottom, top) = (y + height - cut_left, y + cut_right);
        [
            "M",
            &written(left),
            " ",
            &written(bottom),
            "L",
            &written(right),
            " ",
            &written(top),
        ]
        .concat()
    };
    let lines: Option<String> = match fill {
        Fill::Full | Fill::Empty => None,
        Fill::Upright => Some(between(x, width, step).map(upright).collect()),
        Fill::Level => Some(between(y, height, step).map(level).collect()),
        Fill::Hatched => Some(between(x - height, width + height, step).map(slanted).collect()),
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
