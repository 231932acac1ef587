//! That each program loads the labels of the rules it was given.

#![cfg(not(target_arch = "wasm32"))]

use payung::text_packs::packs;
use payung_book::BookRules;
use payung_check::rules::{CheckRules, PersonRules};
use payung_current::{LABELS, NAMES};
use payung_event::EventRules;
use payung_planner::rules::PlannerRules;
use payung_stories::rules::StoriesRules;

/// A label that no pack holds would be waited for for ever. On a machine the rules hold their labels themselves, so that
/// what a program was given can be read from them.
#[test]
fn a_program_loads_the_labels_of_its_rules() {
    let rules = payung_current::current(NAMES).unwrap();
    let given = [
        ("check", format!("{:?}", CheckRules::of(&rules))),
        ("stories", format!("{:?}", StoriesRules::of(&rules))),
        ("planner", format!("{:?}", PlannerRules::of(&rules))),
        ("event", format!("{:?}", EventRules::of(&rules))),
        ("book", format!("{:?}", BookRules::of(&rules))),
        ("lists", format!("{:?}", PersonRules::of(&rules))),
    ];
    let packs = packs(&LABELS);
    let mut wrong = Vec::new();
    for (program, rules) in given {
        let loaded: String = packs
            .iter()
            .filter(|(name, _)| name.starts_with(&format!("texts-{program}-")) && name.ends_with("-id.txt"))
            .map(|(_, text)| text.as_str())
            .collect();
        let labels = LABELS
            .iter()
            .filter(|(language, ..)| *language == "id")
            .flat_map(|(_, file, text)| text.split('\u{1}').skip(1).map(move |label| (file, label)));
        for (file, label) in labels {
            let is_loaded = loaded.split(['\u{1}', '\u{2}']).any(|one| one == label);
            if !is_loaded && rules.contains(&format!("Both({label:?}, ")) {
                wrong.push(format!("{program} does not load `{label}` of {file}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
