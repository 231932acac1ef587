//! Cases of an expert: run by the workshop from YAML or a sheet, and what is wrong has its place.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_workshop::protocol::{Ran, Reply, Request, Unreadable};
use payung_workshop::{Beside, Workshop};

fn ran(name: &str, text: &str) -> Ran {
    let request = Request::OwnCases {
        name: name.to_owned(),
        own: None,
    };
    match Workshop::new(payung_fixture::rules()).answer(request, Beside::File(text.as_bytes())) {
        Reply::Ran(ran) => ran.into_iter().next().unwrap(),
        Reply::Schemes { .. } => unreachable!("cases were asked for"),
    }
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
    assert_eq!(ran("lagi.yaml", &failed.written).failed[0].said, failed.said);
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
        ("rusak.yaml", "- id: [", None),
        ("kosong.yaml", "", None),
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
