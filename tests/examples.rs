//! The example people: each is a tested case, and what the build says of a file that holds no example.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_cases::{answer, tree::Tree};
use payung_check::answers::{Answers, Topic};
use payung_check::interview::open_topics;
use payung_current::tables::EXAMPLES;
use payung_rulebook::examples as build_examples;
use payung_rules::example::Example;
use payung_values::date::Date;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The cases of `tests/cases/examples.yaml`.
fn cases() -> Vec<Tree> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/examples.yaml");
    let Tree::List(cases) = Tree::read_yaml(&fs::read_to_string(path).unwrap()).unwrap() else {
        unreachable!("the build refuses a file that is no list")
    };
    cases
}

#[test]
fn each_example_answers_what_its_case_asks() {
    let cases = cases();
    assert_eq!(EXAMPLES.len(), cases.len());
    for (example, case) in EXAMPLES.iter().zip(&cases) {
        let id = format!("CONTOH-{}", example.id);
        assert_eq!(case.get("id"), Some(&Tree::Text(id)));
        let worker = answer::worker(case.get("input").unwrap()).unwrap();
        assert_eq!(
            Answers::from_lines(example.lines).worker(),
            worker,
            "{}",
            example.id
        );
    }
}

/// A line that is not taken would show a question again that the example has answered.
#[test]
fn every_line_is_an_answer_that_can_be_taken() {
    for example in EXAMPLES {
        let answers = Answers::from_lines(example.lines);
        let settled = Topic::ALL.iter().filter(|topic| answers.is_settled(**topic));
        assert_eq!(settled.count(), example.lines.lines().count(), "{}", example.id);
    }
}

#[test]
fn one_tap_leaves_nothing_to_ask() {
    for (example, case) in EXAMPLES.iter().zip(&cases()) {
        let day = Date::parse(&case.get("date").unwrap().to_string()).unwrap();
        let open = open_topics(&Answers::from_lines(example.lines), day);
        assert_eq!(open, [], "{}", example.id);
    }
}

#[test]
fn examples_are_found_by_their_id_and_lead_through_different_doors() {
    assert_eq!(
        Example::find(payung_fixture::rules().examples, "nelayan")
            .unwrap()
            .name,
        "Nelayan di Kutai Barat"
    );
    assert_eq!(
        Example::find(payung_fixture::rules().examples, "bukan-contoh"),
        None
    );
    let routes: BTreeSet<String> = cases()
        .iter()
        .map(|case| case.get("output").unwrap().get("route").unwrap().to_string())
        .collect();
    let wanted = ["donor", "employer", "government", "self_pay"].map(str::to_owned);
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

const GOOD: &str =
    "- id: CONTOH-nelayan\n  name: Nelayan\n  question: eligibility\n  input: { age: 41, area: \"64.07\" }\n";

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
    let asked = "area, occupation, engagement, income, income_regular, age, registry, decile, insured, \
                 residence_months, student";
    for (name, yaml, complaints) in [
        (
            "asked.yaml",
            GOOD.replace("age: 41", "birth_date: \"1985-01-01\", field_verified: \"no\""),
            vec![
                format!(
                    "{place}:1: CONTOH-nelayan: no question asks `birth_date` of `input`; those that are asked are {asked}"
                ),
                format!(
                    "{place}:1: CONTOH-nelayan: no question asks `field_verified` of `input`; those that are asked are {asked}"
                ),
            ],
        ),
        (
            "twice.yaml",
            format!("{GOOD}{GOOD}"),
            vec![format!("{place}:1: CONTOH-nelayan stands here twice")],
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
                format!("{place}:1: CONTOH-nelayan: `question` must be eligibility; an example is a person"),
                format!("{place}:1: CONTOH-nelayan: `input` is missing; give what the person answers"),
            ],
        ),
        (
            "list.yaml",
            GOOD.replace("41", "[41]"),
            vec![format!(
                "{place}:1: CONTOH-nelayan: `age` is [41]; it must be a text or a whole number"
            )],
        ),
        (
            "map.yaml",
            "a: b".to_owned(),
            vec![format!(
                "{place}: it must be a list of cases, each beginning with `- id:`"
            )],
        ),
    ] {
        assert_eq!(built(name, &yaml), Err(complaints), "{name}");
    }
}
