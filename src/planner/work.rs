//! The box for what the workers of a group do: it is found by typing, with the names offered meanwhile.

use crate::planner::form::{Filled, id, sectors};
use crate::planner::session::{Action, Work, occupations};
use crate::planner::view::View;
use crate::screen::field::entry::Entry;
use payung_planner::draft::{Field, FieldPath};
use payung_questions::sorted;
use payung_rules::occupation::Occupation;
use payung_typed::finder;
use payung_values::sector::Sector;
use yew::prelude::*;

/// The id of the list of names.
const NAMES: &str = "daftar-pekerjaan";

/// The most names to tap where words can mean several.
const MOST_OFFERS: usize = 6;

/// Every name, the most usual first, and work that has none of its own.
pub fn offered(view: View<'_>) -> Html {
    let all = view.rules.occupations;
    let rare = all.iter().filter(|occupation| occupation.common.is_none());
    let rare = sorted::by_key(rare, |occupation| occupation.label);
    let common = finder::common_occupations(all);
    let mut names: Vec<String> = Vec::new();
    names.extend(common.into_iter().chain(rare).map(|one| one.label.to_owned()));
    names.extend(sectors(view.texts).map(|(_, name)| name));
    html! { <datalist id={NAMES}>{ for names.into_iter().map(|name| html! { <option value={name} /> }) }</datalist> }
}

/// The box.
pub fn work(filled: Filled<'_>, group: usize) -> Html {
    let view = filled.view;
    let texts = view.texts;
    let index = FieldPath::of_group(Field::Occupation, group);
    let kept = filled.typed(index);
    let occupation = Occupation::parse(view.rules.occupations, kept);
    let is_transport = filled.typed(FieldPath::of_group(Field::Sector, group)) == Sector::Transport.id();
    let typed = match occupation {
        Some(occupation) => occupation.label.to_owned(),
        None if kept.is_empty() && is_transport => texts.planner_transport().to_string(),
        None => kept.to_owned(),
    };
    // Only what is no occupation at all is wrong here; who is priced otherwise is said below the row.
    let problem = occupation.is_none().then(|| filled.problem(index)).flatten();
    let found = problem.as_ref().map(|_| occupations(view.rules, kept));
    let mut offers = Vec::new();
    for one in found.iter().flatten().take(MOST_OFFERS) {
        offers.push((one.label.to_owned(), one.label.to_owned()));
    }
    Entry {
        id: &id(index),
        label: texts.planner_occupation().into_owned(),
        hint: Some(texts.planner_occupation_hint().into_owned()),
        typed,
        problem,
        offers,
        list: Some(NAMES),
        ontype: view.on_type(move |typed| Action::Work(group, Work::Typed(typed))),
        ..Entry::default()
    }
    .view()
}
