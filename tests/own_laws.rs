//! Laws of schemes of somebody's own: any valid one written and read again is the same and answers the same, and nothing
//! that is read ever panics.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

#[path = "own/workshop.rs"]
mod workshop;

use payung_own::Own;
use payung_questions::eligibility::{self, Worker};
use payung_rule_file::scheme_file::{self};
use payung_rules::label::Label;
use payung_rules::scheme_draft::{CriterionDraft, SchemeDraft};
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::citation::Confidence;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::insured::Insured;
use payung_values::payer::Payer;
use payung_values::precision::Precision;
use payung_values::program::Program;
use payung_values::rupiah::Rupiah;
use payung_values::truth::Truth;
use payung_values::welfare::{Decile, Welfare};
use payung_words::own::wrong;
use payung_words::texts::indonesian;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use workshop::{laid_over, own, read, read_bytes, rules};

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z0-9 .,/%-]{1,40}",
        "\\PC{1,20}",
        Just("\"quoted\" \\ back\tand 😀\u{7f}".to_owned()),
        Just("two\nlines".to_owned()),
    ]
    .prop_filter("a text says something", |text| !text.trim().is_empty())
}

fn labels() -> impl Strategy<Value = Label> {
    texts().prop_map(Label)
}

fn days() -> impl Strategy<Value = Date> {
    (2000..2100_i32, 1..=12_u32, 1..=28_u32)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn criteria(is_national: bool) -> impl Strategy<Value = Vec<CriterionDraft>> {
    let ages = (of(0..60_u8), of(60..=120_u8)).prop_map(|(from, to)| CriterionDraft::Age { from, to });
    let decile = (1..=10_u8).prop_map(|most| CriterionDraft::Decile {
        most: Decile::new(most).unwrap(),
    });
    let welfare = subsequence(Welfare::ALL, 1..=Welfare::ALL.len())
        .prop_map(|labels| CriterionDraft::Welfare { labels });
    let ids: Vec<String> = rules().occupations.iter().map(|one| one.id.to_owned()).collect();
    let occupation = subsequence(ids, 1..4).prop_map(|ids| CriterionDraft::Occupation { ids });
    let residence = (0..600_u16).prop_map(|months| CriterionDraft::Residence { months });
    let plain = subsequence(
        vec![
            CriterionDraft::Informal,
            CriterionDraft::IrregularIncome,
            CriterionDraft::LowIncome,
            CriterionDraft::NotInsured,
            CriterionDraft::NotCivilServant,
            CriterionDraft::NotStudent,
        ],
        0..=6,
    );
    (
        ages,
        of(decile),
        of(welfare),
        of(occupation),
        of(residence),
        plain,
    )
        .prop_map(move |(ages, decile, welfare, occupation, residence, plain)| {
            let area = (!is_national).then_some(CriterionDraft::Area);
            let others = [decile, welfare, occupation, residence];
            let others = others.into_iter().flatten();
            area.into_iter()
                .chain([ages])
                .chain(plain)
                .chain(others)
                .collect()
        })
}

fn schemes() -> impl Strategy<Value = SchemeDraft> {
    let areas: Vec<AreaCode> = rules().areas.iter().map(|area| area.code).collect();
    let confidence = prop_oneof![
        (1..20_u8).prop_map(Confidence::Verified),
        Just(Confidence::SingleSource),
        Just(Confidence::Conflict),
        Just(Confidence::Inference),
        Just(Confidence::Unverified),
    ];
    let reported = (
        days(),
        select(&[Precision::Report, Precision::Month, Precision::Year][..]),
    )
        .prop_map(|(day, precision)| match precision {
            Precision::Month => (Date::new(day.year(), day.month(), 1).unwrap(), precision),
            Precision::Year => (Date::new(day.year(), 1, 1).unwrap(), precision),
            Precision::Day | Precision::Report => (day, precision),
        });
    let what = (
        "[a-z0-9-]{3,20}".prop_filter("is free", |id| {
            rules().eligibility.schemes.iter().all(|one| one.id != id)
        }),
        labels(),
        of(select(areas.clone())),
        select(Payer::ALL),
        days(),
        of(0..3_000_i32),
        subsequence(Program::ALL, 1..=3),
    );
    let more = (
        of(labels()),
        vec((select(areas), labels()), 0..3),
        of(labels()),
        vec(labels(), 0..4),
        of(texts()),
        vec("[a-z0-9#-]{1,20}", 0..3),
        of(confidence),
        of(days()),
        of(select(Precision::ALL)),
        of(reported),
    );
    (what, more)
        .prop_flat_map(|(what, more)| {
            let is_national = what.2.is_none();
            (Just(what), Just(more), criteria(is_national))
        })
        .prop_map(|(what, more, criteria)| {
            let (id, name, area, payer, from, lasts, programs) = what;
            let (
                office,
                offices,
                bring,
                notes,
                source,
                more_sources,
                confidence,
                checked_on,
                precision,
                reported,
            ) = more;
            let until = lasts.and_then(|days| Date::of_day_number(from.day_number().checked_add(days)?));
            SchemeDraft {
                id,
                name,
                area,
                payer,
                from,
                from_precision: precision,
                until,
                programs,
                criteria,
                office,
                offices,
                bring,
                notes,
                reported,
                source,
                more_sources,
                confidence,
                checked_on,
            }
        })
}

fn workers() -> impl Strategy<Value = Worker> {
    let areas: Vec<AreaCode> = rules().areas.iter().map(|area| area.code).collect();
    (
        of(select(areas)),
        of((15..70_i64).prop_map(|age| Age::new(age).unwrap())),
        of(select(Engagement::ALL)),
        of((0..10_000_000_i64).prop_map(Rupiah::new)),
        of((1..=10_u8).prop_map(|decile| Decile::new(decile).unwrap())),
        of(select(Insured::ALL)),
    )
        .prop_map(|(area, age, engagement, income, decile, insured)| Worker {
            area,
            age,
            engagement,
            income,
            decile,
            insured,
            ..Worker::default()
        })
}

proptest! {
    #[test]
    fn a_scheme_that_is_written_and_read_again_is_the_same_and_answers_the_same(
        first in schemes(),
        second in schemes(),
        worker in workers(),
        day in days(),
    ) {
        prop_assume!(first.id != second.id && day.year() >= 2015);
        let drafts = vec![first, second];
        let file = scheme_file::write(&drafts);
        let again = read(&file);
        prop_assert_eq!(again.as_ref(), Ok(&drafts), "{}", file);
        let (before, after) = (own(drafts), own(again.unwrap()));
        prop_assert_eq!(&Own::read(&before.written()).unwrap(), &before);
        let asked = |own: &Own| {
            let answer = eligibility::assess(laid_over(&rules(), own).eligibility, &worker, day);
            answer.map(|answer| {
                let door = answer.door.map(|door| door.id);
                let truths: Vec<(&str, Truth)> =
                    answer.schemes.iter().map(|verdict| (verdict.scheme.id, verdict.truth)).collect();
                (answer.route, door, truths)
            })
        };
        prop_assert_eq!(asked(&before), asked(&after));
    }

    #[test]
    fn no_file_and_no_link_ever_panics(bytes in vec(any::<u8>(), 0..400), text in "\\PC{0,200}") {
        let _ = read_bytes(&bytes);
        let _ = read(&text);
        let _ = Own::from_link(&text);
        let _ = Own::read(&format!("buatan-1;{text};akhir"));
    }

    /// A file that is nearly one: keys and values that exist, in any place.
    #[test]
    fn a_random_scheme_never_panics_and_each_complaint_has_a_line(
        lines in vec(
            select(vec![
                "[[scheme]]", "id = \"a\"", "id = 3", "name = { id = \"A\" }", "name = \"A\"", "area = \"64\"",
                "payer = \"apbd\"", "from = \"2026-13-01\"", "from = \"2026-01-01\"", "until = \"2020-01-01\"",
                "programs = [\"jkk\"]", "programs = []", "criteria = [{ id = \"age\", from = 300 }]",
                "criteria = [{ id = \"area\" }, { id = \"age\", months = 1 }]", "notes = [1]", "confidence = \"x\"",
                "n_sources = 1", "[scheme]", "x = \"\"\"", "offices = [{ area = \"1\" }]",
            ]),
            0..25,
        ),
    ) {
        let text = lines.join("\n");
        match read(&text) {
            Ok(found) => prop_assert!(!found.is_empty()),
            Err(found) => {
                prop_assert!(!found.is_empty());
                for complaint in found {
                    prop_assert!(complaint.line >= 1 && complaint.line <= lines.len() + 1);
                    prop_assert!(!wrong::said(indonesian(), &complaint.what).is_empty());
                }
            }
        }
    }
}
