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
use payung_rulebook::examples as build_examples;
use payung_rules::example::Example;
use payung_rules::rules::Rules;
use payung_values::date::Date;
use payung_values::route::Route;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

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
            Answers::from_lines(example.lines).worker(&PersonRules::of(&rules())),
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
            .filter(|topic| answers.is_settled(&PersonRules::of(&rules()), **topic));
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
        Example::find(rules().examples, "nelayan").unwrap().name,
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

/// What the build says of a file.
fn built(name: &str, yaml: &str) -> Result<String, Vec<String>> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("examples");
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join(name);
    fs::write(&file, yaml).unwrap();
    build_examples::source_code(&file)
}

const GOOD: &str = "- id: CONTOH-nelayan\n  name: Nelayan\n  question: eligibility\n  date: \"2026-11-21\"\n  \
    input: { age: 41, area: \"64.07\" }\n  output: { route: self_pay }\n";

#[test]
fn an_example_becomes_lines_in_the_order_of_questions() {
    let code = built("good.yaml", GOOD).unwrap();
    assert!(
        code.contains(r#"Example { id: "nelayan", name: "Nelayan", lines: "daerah=64.07\numur=41\n" },"#)
    );
}

#[test]
fn what_is_no_example_stops_the_build_with_its_place() {
    let place = "tests/cases/examples.yaml";
    let asked = "an example holds what a person is asked";
    for (name, yaml, complaints) in [
        (
            "asked.yaml",
            GOOD.replace("age: 41", "birth_date: \"1985-01-01\", field_verified: \"no\""),
            vec![
                format!("{place}:1: CONTOH-nelayan: no question asks `birth_date` of `input`; {asked}"),
                format!("{place}:1: CONTOH-nelayan: no question asks `field_verified` of `input`; {asked}"),
            ],
        ),
        (
            "twice.yaml",
            format!("{GOOD}{GOOD}"),
            vec![format!("{place}:7: CONTOH-nelayan stands here twice")],
        ),
        (
            "id.yaml",
            format!("# People\n{}", GOOD.replace("CONTOH-nelayan", "E1")),
            vec![format!(
                "{place}:2: E1: `id` must be CONTOH- and then letters and hyphens, as CONTOH-nelayan"
            )],
        ),
        (
            "bare.yaml",
            "- id: CONTOH-nelayan".to_owned(),
            vec![
                format!("{place}:1: CONTOH-nelayan: `name` is missing; it is what people read"),
                format!(
                    "{place}:1: CONTOH-nelayan: `question` is missing; name one of contribution, benefit, eligibility, donation"
                ),
            ],
        ),
        (
            "claim.yaml",
            GOOD.replace("eligibility", "benefit")
                .replace("age: 41, area: \"64.07\"", "event: death")
                .replace("route: self_pay", "cash: 0"),
            vec![format!(
                "{place}:1: CONTOH-nelayan: `question` must be eligibility; an example is a person"
            )],
        ),
        (
            "nameless.yaml",
            GOOD.replace("id: CONTOH-nelayan", "id: "),
            vec![
                format!("{place}:1: `id` must be CONTOH- and then letters and hyphens, as CONTOH-nelayan"),
                format!("{place}:1: `id` is missing; give the case a stable, unique id in quotes or letters"),
            ],
        ),
        (
            "list.yaml",
            GOOD.replace("41", "[41]"),
            vec![format!(
                "{place}:1: CONTOH-nelayan: `input.age`: found [41]; it must be a whole number, 0 to 120 years, without quotes"
            )],
        ),
        (
            "map.yaml",
            "a: b".to_owned(),
            vec![format!(
                "{place}: a case file is a list of cases, each beginning with `- id:`"
            )],
        ),
    ] {
        assert_eq!(built(name, &yaml), Err(complaints), "{name}");
    }
}
