//! Cases of an expert: run by the workshop from YAML or a sheet, and what is wrong has its place.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_case_files::{benefit, contribution, donation, eligibility};
use payung_words::texts::{languages, whole};
use payung_workshop::protocol::{Ran, Reply, Request, Unreadable};
use payung_workshop::{Beside, Workshop};

fn ran(name: &str, text: &str) -> Ran {
    let request = Request::OwnCases {
        name: name.to_owned(),
        own: None,
    };
    match Workshop::new(payung_fixture::rules()).answer(request, Beside::File(text.as_bytes())) {
        Reply::Ran(ran) => ran.into_iter().next().unwrap(),
        Reply::Schemes { .. } | Reply::Format(_) => unreachable!("cases were asked for"),
    }
}

/// The places of everything that is wrong with the first case that failed.
fn places(ran: &Ran) -> Vec<(u64, Option<&str>)> {
    let faults = ran.failed.first().unwrap().faults.iter();
    faults
        .map(|fault| (fault.line, fault.column.as_deref()))
        .collect()
}

#[test]
fn cases_of_an_expert_are_run_and_what_is_wrong_has_its_place() {
    let case = |id: &str, date: &str, monthly: i64| {
        format!(
            "- id: {id}\n  question: contribution\n  date: {date}\n  reference: \"saya\"\n  status: published\n  input: {{ payer: apbd, income: 1000000, from: \"2026-01\" }}\n  output: {{ monthly: {monthly} }}\n"
        )
    };
    let good = case("A", "\"2026-11-21\"", 16_800);
    let found = ran("punya.yaml", &good);
    assert_eq!(
        (found.passed, found.published, found.failed.len()),
        (1, 1, 0),
        "{found:?}"
    );
    assert_eq!(
        (found.sources[0].name.as_str(), found.sources[0].cases),
        ("saya", 1)
    );
    let bad = [
        good.clone(),
        case("B", "\"2026-11-21\"", 1),
        case("A", "\"2026-11-21\"", 16_800),
    ]
    .concat();
    let found = ran("punya.yml", &bad);
    assert_eq!((found.passed, found.failed.len()), (1, 2));
    let failed = &found.failed[0];
    assert_eq!(
        (failed.id.as_str(), failed.line, failed.source.as_str()),
        ("B", 8, "saya")
    );
    // What is saved to be sent in is a case file of its own.
    let again = ran("lagi.yaml", &failed.written);
    assert_eq!(again.failed[0].faults[0].what, failed.faults[0].what);
    // As YAML 1.1 would be: a date without quotes, and `yes` that is no text.
    let old = ran(
        "lama.yaml",
        &good
            .replace("\"2026-11-21\"", "2026-11-21")
            .replace("id: A", "id: yes"),
    );
    assert_eq!(
        old.passed + u32::try_from(old.failed.len()).unwrap(),
        1,
        "{old:?}"
    );
    for (name, text, why) in [
        ("kosong.yaml", "", Some(Unreadable::NoCases)),
        ("satu.yaml", "id: A", Some(Unreadable::NoList)),
        (
            "tab.yaml",
            "- id: A\n\tdate: b\n",
            Some(Unreadable::Yaml {
                line: 2,
                column: 1,
                text: "\tdate: b".to_owned(),
            }),
        ),
        ("rusak.yaml", "- id: [", None),
        (
            "tanpa.csv",
            "id;name;date;output.monthly\nA;B;2026-11-21;1\n",
            Some(Unreadable::MissingColumn("question".to_owned())),
        ),
        (
            "harapan.csv",
            "id;question;date;input.income\nA;contribution;2026-11-21;1\n",
            Some(Unreadable::MissingColumn("output.…".to_owned())),
        ),
        (
            "salah.csv",
            "id;question;date;input.agee;output.route\nA;eligibility;2026-11-21;1;none\n",
            Some(Unreadable::UnknownColumn {
                column: "D".to_owned(),
                name: "input.agee".to_owned(),
            }),
        ),
        (
            "lain.csv",
            "id;question;date;umur;output.monthly\nA;contribution;2026-11-21;1;1\n",
            Some(Unreadable::UnknownColumn {
                column: "D".to_owned(),
                name: "umur".to_owned(),
            }),
        ),
    ] {
        let found = ran(name, text).unreadable;
        assert!(
            found.is_some() && (why.is_none() || found == why),
            "{name}: {found:?}"
        );
    }
}

#[test]
fn a_sheet_of_cases_names_the_row() {
    let sheet = "id;name;question;date;input.payer;input.income;input.from;output.monthly\n\
                 A;x;contribution;2026-11-21;apbd;1000000;2026-01;16800\n\n\
                 B;\"y \"\"z\"\"\";contribution;2026-11-21;apbd;1000000;2026-01;1\n";
    let found = ran("lembar.csv", sheet);
    assert_eq!(found.passed, 1, "{found:?}");
    assert_eq!((found.failed[0].id.as_str(), found.failed[0].line), ("B", 4));
    // The examples that are handed out are cases that can be run.
    for (name, text) in [
        ("contoh.yaml", include_str!("../src/book/cases/contoh-kasus.yaml")),
        ("contoh.csv", include_str!("../src/book/cases/contoh-kasus.csv")),
    ] {
        let found = ran(name, text);
        assert_eq!((found.passed, found.failed.len()), (1, 0), "{found:?}");
    }
}

/// The line of the key in a case of several lines, the column of the key in a sheet.
#[test]
fn what_is_wrong_has_the_place_of_its_key() {
    let case = "- id: A\n  question: contribution\n  date: \"2026-11-21\"\n  input:\n    base: 1000000\n    from: 2026-13\n  output:\n    base: 1\n    monthly: 1\n";
    assert_eq!(places(&ran("a.yaml", case)), [(6, None)]);
    let differs = ran("a.yaml", &case.replace("2026-13", "\"2027-01\""));
    assert_eq!(places(&differs), [(8, None), (9, None)]);
    let sheet = "id;question;date;input.income;input.from;output.monthly\nA;contribution;2026-11-21;1.000.000;2027-01;16800\n";
    let found = ran("a.csv", sheet);
    assert_eq!(places(&found), [(2, Some("D"))]);
    assert!(found.unknown.contains(&"input.payer".to_owned()), "{found:?}");
    assert!(!found.unknown.contains(&"input.income".to_owned()), "{found:?}");
    // A list that is none is wrong in its case, and the others are read.
    let lists = "id;question;date;input.programs;input.from;output.jkm\nA;contribution;2026-11-21;[jkm;2027-01;6800\nB;contribution;2026-11-21;[jkm];2027-01;6800\n";
    let found = ran("b.csv", lists);
    assert_eq!((found.passed, places(&found)), (1, vec![(2, Some("D"))]));
}

/// Who reads the format finds every key of every question in it.
#[test]
fn the_format_that_is_handed_out_names_every_key() {
    for language in ["id", "en"].map(ToOwned::to_owned) {
        let workshop = Workshop::new(payung_fixture::rules());
        let Reply::Format(format) = workshop.answer(Request::Format { language }, Beside::Nothing) else {
            unreachable!("the format was asked for")
        };
        let parts: Vec<&str> = format.split("\n## ").collect();
        for (question, input, output) in QUESTIONS {
            let part = parts.iter().find(|part| part.starts_with(question)).unwrap();
            let of_contribution = parts
                .iter()
                .find(|part| part.starts_with("contribution"))
                .unwrap();
            for key in input.iter().chain(output) {
                let words = |part: &str| {
                    part.split(|c: char| !(c.is_alphanumeric() || c == '_'))
                        .any(|word| word == *key)
                };
                // A donation has the keys of a contribution, and says so.
                assert!(
                    words(part) || question == "donation" && words(of_contribution),
                    "{question} {key}"
                );
            }
        }
    }
}

/// Each question with its keys.
const QUESTIONS: [(&str, &[&str], &[&str]); 4] = [
    (
        "contribution",
        contribution::Input::KEYS,
        contribution::Output::KEYS,
    ),
    ("benefit", benefit::Input::KEYS, benefit::Output::KEYS),
    ("eligibility", eligibility::Input::KEYS, eligibility::Output::KEYS),
    ("donation", donation::Input::KEYS, donation::Output::KEYS),
];

/// A key without a name would be read as a programmer reads it.
#[test]
fn every_key_of_the_format_has_a_name_in_every_language() {
    for language in languages() {
        let texts = whole(language, &[], "").unwrap();
        let names = texts.cases_names();
        for (_, input, output) in QUESTIONS {
            for key in input.iter().chain(output) {
                let is_named = names.split("; ").any(|pair| {
                    pair.split_once(": ")
                        .is_some_and(|(of, name)| of == *key && !name.is_empty())
                });
                assert!(is_named, "{language}: {key}");
            }
        }
    }
}

/// Every printed budget whose sum is another one is told, with both sums; none that is the same.
#[test]
fn printed_sums_that_are_not_what_the_rules_give_are_told() {
    let rules = payung_current::current(payung_current::NAMES).unwrap();
    let Reply::Ran(ran) = Workshop::new(&rules).answer(Request::Cases, Beside::Nothing) else {
        unreachable!("cases were asked for")
    };
    let gaps: Vec<_> = ran.iter().flat_map(|ran| &ran.gaps).collect();
    let samosir = gaps.iter().find(|gap| gap.name.starts_with("Samosir")).unwrap();
    assert_eq!(samosir.printed.get() - samosir.computed.get(), 30_000_000);
    assert!(
        gaps.iter()
            .all(|gap| gap.printed != gap.computed && !gap.source.is_empty())
    );
    assert!(gaps.len() < rules.printed.len(), "some are exact");
}
