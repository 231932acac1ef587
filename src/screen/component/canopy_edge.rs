//! The edge of the umbrella's canopy.

use crate::screen::component::html::div;
use yew::prelude::*;

/// The path of the edge: five panels, narrower to the sides, lowest in the middle.
const PATH: &str =
    "M-9 120V30H0Q60 4 130 62Q250 -6 350 96Q500 20 650 96Q750 -6 870 62Q940 4 1000 30H1009V120Z";

/// The drawing, for the end of a canopy.
pub fn edge() -> Html {
    html! {
        <svg class="canopy__edge" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true"><path d={PATH} /></svg>
    }
}

/// The edge of a screen without a verdict: the masthead ends in it.
pub fn masthead_edge() -> Html {
    div("masthead masthead--rim", edge())
}
