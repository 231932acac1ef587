//! What people can use on the way: links out of the app, each opened only by pressing it.

use crate::check::route::Route;
use crate::check::session::Action;
use crate::check::view::View;
use crate::platform::address;
use crate::screen::component::html::{button, li};
use crate::screen::component::picture::Picture;
use crate::screen::link::outward;
use crate::screen::route::Route as _;
use crate::stories;
use payung_words::check::way::{self, Way};
use yew::prelude::*;

/// The search of a map, before the encoded name of the place.
const MAP: &str = "https://www.google.com/maps/search/?api=1&query=";

/// The site of BPJS Ketenagakerjaan.
const SITE: &str = "https://www.bpjsketenagakerjaan.go.id/";

/// The ways as a list; nothing if there are none.
pub fn ways(view: View<'_>, ways: &[Way]) -> Html {
    if ways.is_empty() {
        return Html::default();
    }
    html! { <ul class="ways">{ for ways.iter().map(|one| li("", one_way(view, one).into())) }</ul> }
}

fn one_way(view: View<'_>, way: &Way) -> Html {
    let words = way::words(view.texts, way);
    match way {
        Way::Call(number) => html! { <a class="plain" href={["tel:", number].concat()}>{ words }</a> },
        Way::Map(place) => {
            let words = html! { <>{ Picture::Place.view() }{ " " }{ words }</> };
            outward([MAP, &address::encoded(place)].concat(), "plain", words)
        }
        Way::Site => outward(SITE.to_owned(), "plain", words.into()),
        Way::Household(message) => {
            let link = address::whole(&Route::Household.path()).unwrap_or_default();
            let message = format!("{message} {link}");
            outward(
                ["https://wa.me/?text=", &address::encoded(&message)].concat(),
                "plain",
                words.into(),
            )
        }
        Way::HouseholdCost => view.link(&Route::Household, "plain", words.into()),
        // Another area is another program, so that this is a page to load.
        Way::Stories => html! { <a class="plain" href={address::href(stories::route::AREA)}>{ words }</a> },
        Way::NextPerson if view.session.is_visit => view.link(&Route::Start, "plain", words.into()),
        Way::NextPerson => {
            let onclick = view.on_press(Action::NextPerson, Some(view.session.beginning()));
            button("plain", onclick, words.into())
        }
    }
}
