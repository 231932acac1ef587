//! What people can use on the way to a door: a number to call, a map, a site.

use crate::texts::{Texts, args};

/// Something to use on the way. Where it leads, the screen knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// A number to call.
    Call(&'static str),
    /// A place to look for on a map, by its name.
    Map(String),
    /// The site of BPJS Ketenagakerjaan.
    Site,
    /// A message for the household one works in; a link to what it pays goes behind it.
    Household(String),
    /// What a household pays.
    HouseholdCost,
    /// The stories of what is paid when, and how to claim it.
    Stories,
    /// A check for somebody else.
    NextPerson,
}

/// The words of a link.
pub fn words(texts: Texts, way: &Way) -> String {
    match way {
        Way::Call(number) => texts.way_call(args::WayCall { number }),
        Way::Map(place) => texts.way_map(args::WayMap {
            place: place.as_str(),
        }),
        Way::Site => texts.way_site(),
        Way::Household(_) => texts.way_household(),
        Way::HouseholdCost => texts.household_open(),
        Way::Stories => texts.way_stories(),
        Way::NextPerson => texts.next_person(),
    }
    .to_string()
}
