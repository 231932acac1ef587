//! What people read of benefit stories, as text: the six stories, their slides, problems, conditions. A changed word is
//! a readable diff.
//!
//! For wording only; that the sums are right, the cases and `tests/stories.rs` say. After a wanted change run the test
//! with `INSTA_UPDATE=always`, read the difference in `tests/snapshots/`, and commit it with the words.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use insta::assert_snapshot;
use payung_questions::explain::Step;
use payung_stories::dial::{Dial, Turn};
use payung_stories::draft::{Draft, Field, FieldPath, PERCENT};
use payung_stories::drawing::side_by_side;
use payung_stories::rules::StoriesRules;
use payung_stories::slide_part::SlidePart;
use payung_stories::timeline::grouped;
use payung_stories::{Story, StoryOutcome, Subject, compute};
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::rupiah::Rupiah;
use payung_words::problem;
use payung_words::slide::Slide;
use payung_words::step;
use payung_words::stories as words;
use payung_words::stories::statement::{self, Statement};
use payung_words::stories::{condition, slide, timeline};
use payung_words::texts::indonesian;
use std::sync::LazyLock;

/// The stories' part of the frozen rules.
fn rules() -> &'static StoriesRules {
    static RULES: LazyLock<StoriesRules> = LazyLock::new(|| StoriesRules::of(payung_fixture::rules()));
    &RULES
}

fn today() -> Date {
    Date::parse("2026-11-21").unwrap()
}

fn told(draft: &Draft) -> StoryOutcome {
    compute(rules(), &draft.read(rules(), today()).unwrap()).unwrap()
}

fn steps_in_words(steps: &[Step]) -> String {
    let texts = indonesian();
    let lines = steps.iter().map(|one| {
        let basis = one
            .basis
            .map(|basis| step::basis(texts, &basis))
            .unwrap_or_default();
        format!(
            "  - {}: {} ({basis})\n",
            step::applied(texts, one),
            step::result(texts, one)
        )
    });
    lines.collect()
}

/// A story as its page tells it: verdict, facts, parts, steps, timeline, conditions.
fn in_words(name: &str, draft: &Draft) -> String {
    let (texts, told) = (indonesian(), told(draft));
    let statement = Statement::of(texts, &told);
    let facts = [
        words::wage(texts, draft),
        words::paid(texts, draft),
        words::family(rules(), texts, draft),
        words::journey(texts, draft),
    ];
    let parts = statement::parts(texts, &told.benefit);
    let timeline = grouped(&told.timeline).into_iter().map(|group| {
        format!(
            "  - {}: {}, {}; {}; {}\n",
            timeline::when(texts, group.first.when),
            timeline::what(rules(), texts, group.first.what),
            timeline::to(texts, group.first.to),
            timeline::detail(texts, &group).unwrap_or_default(),
            group.sum.map(|sum| sum.to_string()).unwrap_or_default(),
        )
    });
    let conditions = told.conditions.iter().map(|one| {
        let standing = condition::standing(rules(), texts, one).unwrap_or_default();
        format!("  - {}: {standing}\n", condition::name(texts, one))
    });
    format!(
        "== {name}\n{}\n{}\nCeritanya: {}\nTunai: {}\n{}Kapan:\n{}Syarat:\n{}",
        statement.headline,
        statement.note(),
        facts.join(" | "),
        statement::parts_in_words(texts, &parts),
        steps_in_words(&told.steps),
        timeline.collect::<String>(),
        conditions.collect::<String>(),
    )
}

#[test]
fn six_stories_in_words() {
    let stories = Story::ALL.iter().map(|story| {
        let name = words::name(indonesian(), *story);
        in_words(&name, &Draft::of(rules(), *story))
    });
    assert_snapshot!(stories.collect::<Vec<_>>().join("\n"));
}

/// Slides as text.
fn screens(slides: Vec<(SlidePart, Slide)>) -> String {
    let slides: Vec<Slide> = slides.into_iter().map(|(_, slide)| slide).collect();
    payung_words::slide::in_words(indonesian(), &slides)
}

#[test]
fn six_stories_on_slides() {
    let texts = indonesian();
    let decks = Story::ALL.iter().map(|story| {
        let draft = Draft::of(rules(), *story);
        let slides = slide::slides(rules(), texts, Subject::Story(*story), &draft, &told(&draft));
        screens(slides)
    });
    assert_snapshot!(decks.collect::<Vec<_>>().join("\n=====\n\n"));
}

#[test]
fn a_story_that_turns_out_otherwise_in_words() {
    let with = |story: Story, changes: &[(Field, &str)]| {
        let mut draft = Draft::of(rules(), story);
        for (field, typed) in changes {
            draft.keep(*field, typed);
        }
        let statement = Statement::of(indonesian(), &told(&draft));
        format!("{changes:?}\n{}\n{}\n", statement.headline, statement.note())
    };
    let told = [
        with(Story::DeathAtHome, &[(Field::PaidMonths, "1")]),
        with(Story::DeathAtHome, &[(Field::PaidMonths, "36")]),
        with(
            Story::DeathAtHome,
            &[(Field::PaidMonths, "36"), (Field::InARow, "2")],
        ),
        with(Story::DeathAtHome, &[(Field::PaidMonths, "0")]),
        with(Story::DeathAtSea, &[(Field::PaidMonths, "0")]),
        with(Story::DeathAtSea, &[(Field::Unpaid, "2")]),
        with(Story::DeathAtSea, &[(Field::Unpaid, "3")]),
        with(
            Story::DeathAtSea,
            &[(Field::Segment, "pu"), (Field::Wage, "3 juta")],
        ),
        with(Story::Fall, &[(Field::Incapacity, "1")]),
        with(Story::Fall, &[(Field::Incapacity, "0")]),
        with(Story::Hand, &[(Field::Loss, PERCENT), (Field::Extent, "35")]),
        with(Story::Blindness, &[(Field::Event, "work_total_disability")]),
    ];
    assert_snapshot!(told.join("\n"));
}

/// K20: a caveat given for one event and forgotten for its twin.
#[test]
fn whatever_happens_before_the_first_payment_cover_has_not_begun() {
    const CAVEAT: &str = "Perlindungan mulai saat iuran dibayar";
    let texts = indonesian();
    for story in Story::ALL {
        for event in Event::ALL {
            for (paid, is_before_cover) in [("0", true), ("1", false)] {
                let mut draft = Draft::of(rules(), *story);
                draft.keep(Field::Event, event.id());
                draft.keep(Field::PaidMonths, paid);
                let Ok(circumstances) = draft.read(rules(), today()) else {
                    continue;
                };
                let told = compute(rules(), &circumstances).unwrap();
                let statement = Statement::of(texts, &told);
                assert_eq!(
                    statement.note().contains(CAVEAT),
                    is_before_cover,
                    "{story:?} {event:?} {paid}"
                );
                assert!(
                    !(is_before_cover && statement.is_settled()),
                    "{story:?} {event:?}"
                );
                let slides = slide::slides(rules(), texts, Subject::Story(*story), &draft, &told);
                let slides = screens(slides);
                assert_eq!(
                    slides.contains(CAVEAT),
                    is_before_cover,
                    "{story:?} {event:?} {paid}"
                );
            }
        }
    }
}

#[test]
fn problems_with_a_story_in_words() {
    let texts = indonesian();
    let wrong = |story: Story, changes: &[(FieldPath, &str)]| {
        let mut draft = Draft::of(rules(), story);
        for (place, typed) in changes {
            draft.keep_at(*place, typed);
        }
        let problems = draft.read(rules(), today()).unwrap_err();
        let lines = problems.iter().map(|one| problem::story(rules(), texts, one));
        lines.collect::<Vec<_>>().join("\n")
    };
    let field = FieldPath::Field;
    let mut crowd = Draft::of(rules(), Story::DeathAtSea);
    while crowd.children.len() <= usize::from(Draft::MOST_CHILDREN) {
        crowd.add_child();
    }
    let crowd = crowd.read(rules(), today()).unwrap_err();
    let said = [
        wrong(Story::DeathAtSea, &[(field(Field::PaidMonths), "-3")]),
        wrong(Story::DeathAtSea, &[(field(Field::PaidMonths), "")]),
        wrong(Story::DeathAtSea, &[(field(Field::PaidMonths), "200")]),
        wrong(Story::DeathAtHome, &[(field(Field::InARow), "99")]),
        wrong(Story::DeathAtSea, &[(field(Field::Income), "-1")]),
        wrong(Story::DeathAtSea, &[(field(Field::Income), "banyak")]),
        wrong(
            Story::DeathAtSea,
            &[(field(Field::Segment), "pu"), (field(Field::Wage), "0")],
        ),
        wrong(Story::DeathAtSea, &[(field(Field::Day), "31-2-2026")]),
        wrong(Story::DeathAtSea, &[(field(Field::Day), "1-1-2015")]),
        wrong(Story::DeathAtSea, &[(FieldPath::ChildAge(0), "30")]),
        wrong(Story::DeathAtSea, &[(FieldPath::ChildClass(1), "")]),
        wrong(Story::Fall, &[(field(Field::Incapacity), "lama")]),
        wrong(Story::Hand, &[(field(Field::Extent), "101")]),
        wrong(
            Story::Hand,
            &[(field(Field::Loss), PERCENT), (field(Field::Extent), "120")],
        ),
        wrong(Story::Hand, &[(field(Field::Loss), "")]),
        crowd
            .iter()
            .map(|one| problem::story(rules(), texts, one))
            .collect::<Vec<_>>()
            .join("\n"),
    ];
    assert_snapshot!(said.join("\n\n"));
}

#[test]
fn published_claims_in_words() {
    let lines = payung_fixture::rules()
        .claims
        .iter()
        .map(|claim| format!("{}: {}", claim.id, words::claim(rules(), indonesian(), claim)));
    assert_snapshot!(lines.collect::<Vec<_>>().join("\n"));
}

/// What the bar, the table and the ledger show are the amounts of the trace.
#[test]
fn the_parts_of_the_bar_are_the_cash() {
    let drafts = Story::ALL.iter().map(|story| Draft::of(rules(), *story)).chain(
        payung_fixture::rules()
            .claims
            .iter()
            .map(|claim| payung_stories::claim::draft_of(rules(), claim)),
    );
    for draft in drafts {
        let told = told(&draft);
        let parts: Vec<Rupiah> = statement::parts(indonesian(), &told.benefit)
            .iter()
            .map(|part| part.amount)
            .collect();
        assert_eq!(Rupiah::checked_sum(parts.iter().copied()), Some(told.cash.amount));
        let drawn = side_by_side(&parts, 1000);
        assert_eq!(drawn.len(), parts.len());
        let whole = if parts.is_empty() { 0 } else { 1000 };
        assert_eq!(drawn.iter().map(|part| part.length).sum::<i64>(), whole);
    }
}

/// Nothing that is turned before a hall ends in an error, and every way leads back.
#[test]
fn a_dial_never_leads_to_a_story_that_cannot_be_told() {
    let drafts = Story::ALL.iter().map(|story| Draft::of(rules(), *story)).chain(
        payung_fixture::rules()
            .claims
            .iter()
            .map(|claim| payung_stories::claim::draft_of(rules(), claim)),
    );
    for draft in drafts {
        for dial in Dial::of(&draft) {
            let mut turned = draft.clone();
            for turn in [Turn::Up, Turn::Down] {
                for _ in 0..50 {
                    turned = dial.turned(rules(), &turned, turn, today());
                    told(&turned);
                }
                // At either end a further turn changes nothing.
                assert_eq!(dial.turned(rules(), &turned, turn, today()), turned);
            }
        }
    }
}
