//! What people read, as text: eight summaries, near misses, problems with figures. A changed word is a readable diff.
//!
//! For wording only; that the verdicts are right, the cases say. After a wanted change run the test with
//! `INSTA_UPDATE=always`, read the difference in `tests/snapshots/`, and commit it with the words.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use insta::assert_snapshot;
use payung_check::advice::{last_chance, near_misses};
use payung_check::answers::Answers;
use payung_check::outlook::outlook;
use payung_check::rules::CheckRules;
use payung_check::rules::PersonRules;
use payung_check::topic::Topic;
use payung_check::what_if::{Figure, Figures};
use payung_questions::eligibility::{Worker, assess};
use payung_typed::problem::{Problem, Wrong};
use payung_values::date::Date;
use payung_values::language::Language;
use payung_values::rate::Rate;
use payung_words::check::advice as words;
use payung_words::check::door;
use payung_words::check::next_step;
use payung_words::check::reason;
use payung_words::check::summary;
use payung_words::check::verdict;
use payung_words::problem;
use payung_words::texts::indonesian;

fn check_rules() -> CheckRules {
    CheckRules::of(payung_fixture::rules())
}

fn person() -> PersonRules {
    PersonRules::of(payung_fixture::rules())
}

fn day() -> Date {
    Date::parse("2026-11-21").unwrap()
}

fn answers(given: &[(Topic, &str)]) -> Answers {
    let mut answers = Answers::default();
    for (topic, typed) in given {
        answers.keep(*topic, typed);
    }
    answers
}

fn summary_of(answers: &Answers, day: Date) -> String {
    let worker = answers.worker(&person(), day);
    let told = outlook(&person(), &worker, day).unwrap();
    summary::lines(indonesian(), &check_rules(), &worker, &told).join("\n")
}

/// The eight example people as they are sent, copied and read aloud.
#[test]
fn summaries_of_the_examples() {
    let summaries = payung_fixture::rules().examples.iter().map(|example| {
        let lines = summary_of(&Answers::from_lines(example.lines), day());
        format!("== {}\n{lines}\n", example.name.text(Language::indonesian()))
    });
    assert_snapshot!(summaries.collect::<Vec<_>>().join("\n"));
}

/// People without a door of their own, or with one thing still open.
#[test]
fn summaries_beside_the_examples() {
    let fisher = [
        (Topic::Area, "64.07"),
        (Topic::Occupation, "nelayan"),
        (Topic::Engagement, "own_account"),
        (Topic::IncomeRegular, "no"),
        (Topic::Insured, "none"),
    ];
    let summaries = [
        ("nothing answered", vec![]),
        ("65 today", vec![(Topic::Age, "21-11-1961")]),
        ("65 in three months", vec![(Topic::Age, "21-2-1962")]),
        ("14 years", vec![(Topic::Age, "14")]),
        ("16 years", vec![(Topic::Age, "16")]),
        (
            "register not known",
            vec![(Topic::Age, "41"), (Topic::Registry, "tidak-tahu")],
        ),
        (
            "a member already",
            vec![(Topic::Age, "41"), (Topic::Insured, "active")],
        ),
        (
            "poor and no member any more",
            vec![
                (Topic::Age, "41"),
                (Topic::Registry, "poor"),
                (Topic::Insured, "lapsed"),
            ],
        ),
        (
            "poor, and the area not known",
            vec![
                (Topic::Age, "41"),
                (Topic::Area, "tidak-tahu"),
                (Topic::Registry, "poor"),
            ],
        ),
        (
            "a construction project",
            vec![(Topic::Engagement, "construction_project")],
        ),
        ("abroad", vec![(Topic::Engagement, "abroad")]),
        ("a civil servant", vec![(Topic::Engagement, "civil_servant")]),
    ]
    .map(|(name, more)| {
        let given = if name == "nothing answered" {
            more
        } else {
            [fisher.to_vec(), more].concat()
        };
        format!("== {name}\n{}\n", summary_of(&answers(&given), day()))
    });
    assert_snapshot!(summaries.join("\n"));
}

/// Groups that are told different things: nobody reads another group's verdict, or says its sentence at its door.
#[test]
fn no_two_groups_share_verdict_and_sentence() {
    let fisher = [
        (Topic::Area, "64.07"),
        (Topic::Occupation, "nelayan"),
        (Topic::Engagement, "own_account"),
        (Topic::IncomeRegular, "no"),
        (Topic::Age, "41"),
        (Topic::Registry, "poor"),
        (Topic::Insured, "none"),
    ];
    let groups: &[(&str, &[(Topic, &str)])] = &[
        ("poor", &[]),
        ("poor, and no member any more", &[(Topic::Insured, "lapsed")]),
        ("poor, and the area not known", &[(Topic::Area, "tidak-tahu")]),
        ("poor, and only the province known", &[(Topic::Area, "12")]),
        ("nobody known to pay", &[(Topic::Area, "91.71")]),
        (
            "nobody known to pay, and no member any more",
            &[(Topic::Area, "91.71"), (Topic::Insured, "lapsed")],
        ),
        ("a member already", &[(Topic::Insured, "active")]),
        ("register not known", &[(Topic::Registry, "tidak-tahu")]),
        ("14 years", &[(Topic::Age, "14")]),
        ("16 years", &[(Topic::Age, "16")]),
        ("65 years", &[(Topic::Age, "65")]),
        (
            "a household",
            &[
                (Topic::Engagement, "household"),
                (Topic::Occupation, "pekerja_rumah_tangga"),
            ],
        ),
        ("an employee", &[(Topic::Engagement, "employee")]),
        ("the village", &[(Topic::Engagement, "village_official")]),
        ("an honorary", &[(Topic::Engagement, "government_non_asn")]),
        ("a project", &[(Topic::Engagement, "construction_project")]),
        ("abroad", &[(Topic::Engagement, "abroad")]),
        ("a civil servant", &[(Topic::Engagement, "civil_servant")]),
        ("not working", &[(Topic::Engagement, "not_working")]),
        ("nothing known", &[(Topic::Engagement, "tidak-tahu")]),
    ];
    let told = groups.iter().map(|(name, more)| {
        let worker = answers(&[fisher.as_slice(), *more].concat()).worker(&person(), day());
        let told = outlook(&person(), &worker, day()).unwrap();
        let verdict = verdict::verdict(indonesian(), &person(), &worker, &told);
        let door = door::door(indonesian(), &person(), &worker, &told);
        let later = next_step::steps(indonesian(), &check_rules(), &worker, &told).split_off(1);
        (*name, [verdict.line, door.say, format!("{later:?}")])
    });
    let told: Vec<_> = told.collect();
    for (place, (name, said)) in told.iter().enumerate() {
        for (other, theirs) in &told[..place] {
            for (one, their) in said.iter().zip(theirs).take(2) {
                assert_ne!(one, their, "{name} as {other}");
            }
        }
    }
    // What becomes of a membership that has ended is said to both who had one.
    let rule = payung_fixture::rules().registration.arrears_restart.items[0];
    for (name, [.., later]) in told
        .iter()
        .filter(|(name, _)| name.ends_with("no member any more"))
    {
        assert!(
            later.contains(rule.text(Language::indonesian())),
            "{name}: {later}"
        );
    }
}

/// Scheme by scheme: how it stands, each criterion that is not met, and what would have to change.
fn near_misses_of(given: &[(Topic, &str)]) -> String {
    let (texts, worker) = (indonesian(), answers(given).worker(&person(), day()));
    let answer = assess(payung_fixture::rules().eligibility, &worker, day()).unwrap();
    let misses = near_misses(&answer, &worker, day());
    let mut lines = Vec::new();
    for miss in &misses {
        let standing = verdict::standing(texts, miss.verdict);
        let by_time = words::standing(texts, miss).unwrap_or_default();
        lines.push(format!(
            "{}: {standing} {by_time}",
            miss.verdict.scheme.name.text(texts.language())
        ));
        for (decided, remedy) in &miss.remedies {
            let told = reason::reason(texts, &person(), decided, Some(miss.verdict.scheme));
            let note = told.note.unwrap_or_default();
            lines.push(format!(
                "  - {}. {note} {}",
                told.name,
                words::remedy(texts, decided, *remedy)
            ));
        }
    }
    if let Ok(Some(chance)) = last_chance(payung_fixture::rules().eligibility, &worker, day()) {
        let told = words::last_chance(texts, chance);
        lines.push(format!("{}. {}", told.name, told.note.unwrap_or_default()));
    }
    lines
        .iter()
        .map(|line| line.trim_end())
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn near_misses_in_words() {
    let person = [
        (Topic::Area, "64.71"),
        (Topic::Engagement, "own_account"),
        (Topic::Income, "1.500.000"),
        (Topic::IncomeRegular, "no"),
        (Topic::Age, "41"),
        (Topic::Registry, "poor"),
        (Topic::Insured, "none"),
        (Topic::Residence, "24 bulan"),
        (Topic::Student, "no"),
    ];
    let told = [
        ("5 months of KTP", vec![(Topic::Residence, "5 bulan")]),
        ("one rupiah above", vec![(Topic::Income, "3856695")]),
        (
            "new and above",
            vec![(Topic::Residence, "0"), (Topic::Income, "9 juta")],
        ),
        ("unlisted", vec![(Topic::Registry, "unlisted")]),
        ("nearly poor", vec![(Topic::Registry, "near_poor")]),
        ("regular income", vec![(Topic::IncomeRegular, "yes")]),
        ("a member already", vec![(Topic::Insured, "active")]),
        ("14 years", vec![(Topic::Area, "53.71"), (Topic::Age, "14")]),
        (
            "14 years by birth",
            vec![(Topic::Area, "53.71"), (Topic::Age, "15-3-2012")],
        ),
        ("65 years", vec![(Topic::Area, "53.71"), (Topic::Age, "65")]),
        ("64 years", vec![(Topic::Age, "64")]),
        ("64 years, three months left", vec![(Topic::Age, "21-2-1962")]),
        ("64 years, a day left", vec![(Topic::Age, "22-11-1961")]),
        (
            "a student in Paser",
            vec![(Topic::Area, "64.01"), (Topic::Student, "yes")],
        ),
        ("an employee", vec![(Topic::Engagement, "employee")]),
    ]
    .map(|(name, more)| {
        format!(
            "== {name}\n{}\n",
            near_misses_of(&[person.to_vec(), more].concat())
        )
    });
    assert_snapshot!(told.join("\n"));
}

#[test]
fn problems_with_figures_in_words() {
    let texts = indonesian();
    let figures = |figure: Figure, typed: &str| {
        let mut figures = Figures::default();
        figures.keep(figure, typed);
        figures
    };
    let mut problems: Vec<(String, Problem<Figure>)> = Vec::new();
    for typed in ["besok", "31-11-2026", "1-12"] {
        let found = figures(Figure::Day, typed).day().unwrap().unwrap_err();
        problems.push((typed.to_owned(), found));
        let found = figures(Figure::From, typed)
            .month(Figure::From)
            .unwrap()
            .unwrap_err();
        problems.push((format!("{typed} (month)"), found));
    }
    let too_early = Date::parse("2015-01-01").unwrap();
    let refusal = outlook(&person(), &Worker::default(), too_early).unwrap_err();
    let first = refusal.first_day().unwrap();
    let too_early = Problem::new(Figure::Day, "1-1-2015", Wrong::TooEarly { first });
    problems.push(("before the rules".to_owned(), too_early));
    for typed in ["banyak", "-5", "1,234", "9999999999999"] {
        let found = figures(Figure::Wage, typed)
            .money(Figure::Wage)
            .unwrap()
            .unwrap_err();
        problems.push((typed.to_owned(), found));
    }
    for typed in ["0", "101", "ramai", "1,5"] {
        let found = figures(Figure::People, typed)
            .count(Figure::People, 1, 100)
            .unwrap()
            .unwrap_err();
        problems.push((typed.to_owned(), found));
    }
    for typed in ["25", "-1", "banyak"] {
        let found = figures(Figure::Yield, typed)
            .share(Figure::Yield, Rate::new(20, 2))
            .unwrap()
            .unwrap_err();
        problems.push((typed.to_owned(), found));
    }
    let lines = problems
        .iter()
        .map(|(typed, problem)| format!("{typed}: {}", problem::figure(texts, problem)));
    assert_snapshot!(lines.collect::<Vec<_>>().join("\n"));
}

/// Somebody in the last year hears of it first, and hears no more steps than others.
#[test]
fn the_last_chance_is_said_first() {
    let given = [
        (Topic::Area, "64.07"),
        (Topic::Engagement, "own_account"),
        (Topic::IncomeRegular, "no"),
        (Topic::Age, "64"),
        (Topic::Registry, "poor"),
        (Topic::Insured, "none"),
    ];
    let told_of = |answers: &Answers| {
        let worker = answers.worker(&person(), day());
        let outlook = outlook(&person(), &worker, day()).unwrap();
        (
            verdict::verdict(indonesian(), &person(), &worker, &outlook).note,
            next_step::steps(indonesian(), &check_rules(), &worker, &outlook),
        )
    };
    let (note, steps) = told_of(&answers(&given));
    assert!(note.starts_with("Kurang dari setahun sebelum umur 65"), "{note}");
    assert!((2..=next_step::MOST_STEPS).contains(&steps.len()));
    for example in payung_fixture::rules().examples {
        let (note, steps) = told_of(&Answers::from_lines(example.lines));
        assert!(
            (2..=next_step::MOST_STEPS).contains(&steps.len()),
            "{}",
            example.id
        );
        assert!(!note.contains("sebelum umur"), "{}", example.id);
    }
}
