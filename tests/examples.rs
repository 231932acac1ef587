//! The example people: each is a tested case, and what the build says of a file that holds no example.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_case_files::eligibility;
use payung_case_files::{CaseContent, CaseEntry};
use payung_cases::answer;
use payung_check::answers::Answers;
use payung_check::interview::open_topics;
use payung_check::rules::PersonRules;
use payung_check::topic::Topic;
use payung_rules::example::Example;
use payung_rules::rules::Rules;
use payung_values::date::Date;
use payung_values::route::Route;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn rules() -> Rules {
    payung_current::current(payung_current::NAMES).unwrap()
}

/// The cases of `tests/cases/examples.yaml`.
fn cases() -> Vec<CaseEntry> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/examples.yaml");
    payung_case_files::read(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The day, the input and the output of a case about a person.
fn person(entry: &CaseEntry) -> (Date, &eligibility::Input, &eligibility::Output) {
    let case = entry.case.as_ref().unwrap();
    let CaseContent::Eligibility(input, expected) = &case.content else {
        unreachable!("the build refuses an example that is no person")
    };
    (case.day, input, expected)
}

#[test]
fn each_example_answers_what_its_case_asks() {
    let cases = cases();
    assert_eq!(rules().examples.len(), cases.len());
    for (example, case) in rules().examples.iter().zip(&cases) {
        let id = format!("CONTOH-{}", example.id);
        assert_eq!(case.id.as_ref(), Some(&id));
        let worker = answer::worker(&rules(), person(case).1).unwrap();
        assert_eq!(
            Answers::from_lines(example.lines).worker(&PersonRules::of(&rules()), rules().checked_on),
            worker,
            "{}",
            example.id
        );
    }
}

/// A line that is not taken would show a question again that the example has answered.
#[test]
fn every_line_is_an_answer_that_can_be_taken() {
    for example in rules().examples {
        let answers = Answers::from_lines(example.lines);
        let settled = Topic::ALL
            .iter()
            .filter(|topic| answers.is_settled(&PersonRules::of(&rules()), **topic, rules().checked_on));
        assert_eq!(settled.count(), example.lines.lines().count(), "{}", example.id);
    }
}

#[test]
fn one_tap_leaves_nothing_to_ask() {
    for (example, case) in rules().examples.iter().zip(&cases()) {
        let open = open_topics(
            &PersonRules::of(&rules()),
            &Answers::from_lines(example.lines),
            person(case).0,
        );
        assert_eq!(open, [], "{}", example.id);
    }
}

#[test]
fn examples_are_found_by_their_id_and_lead_through_different_doors() {
    assert_eq!(
        Example::find(rules().examples, "nelayan")
            .unwrap()
            .name
            .text(payung_values::language::Language::indonesian()),
        "Nelayan di Kutai Barat"
    );
    assert_eq!(Example::find(rules().examples, "bukan-contoh"), None);
    let routes: BTreeSet<Route> = cases()
        .iter()
        .map(|case| *person(case).2.route.value().unwrap())
        .collect();
    let wanted = [Route::Donor, Route::Employer, Route::Government, Route::SelfPay];
    assert_eq!(routes, BTreeSet::from(wanted));
}
