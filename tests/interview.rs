//! Laws of the way through the questions: it ends, asks nothing twice, and stops only where nothing can change.
//!
//! A seed that once failed is kept in `proptest-regressions/` and tried first ever after.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_check::answers::{Answers, DONT_KNOW};
use payung_check::interview::{asked_topics, most_after, open_topics, shown_topics};
use payung_check::outlook::{Outlook, outlook};
use payung_check::price::Price;
use payung_check::rules::PersonRules;
use payung_check::topic::Topic;
use payung_questions::eligibility::SchemeVerdict;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::insured::Insured;
use payung_values::month::YearMonth;
use payung_values::registry::Registry;
use payung_values::sector::Sector;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{FileFailurePersistence, TestRunner};

fn person() -> PersonRules {
    PersonRules::of(payung_fixture::rules())
}

/// The default number of cases; failing seeds stay beside the package, not in a cache.
fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "proptest-regressions/interview.txt",
        ))),
        ..ProptestConfig::default()
    }
}

/// A day on which everything can be told; more often one with regional schemes, minimum wages and discounts.
fn day() -> impl Strategy<Value = Date> {
    let any = (2020_i32..=2035, 1_u32..=12, 1_u32..=28);
    let now = (2025_i32..=2027, 1_u32..=12, 1_u32..=28);
    prop_oneof![any, now].prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

/// Every question but the one that asks again where two answers seldom go together: whoever is asked insists, which
/// changes nothing. What choosing the other does, the last test says.
fn topics() -> impl Iterator<Item = Topic> {
    Topic::ALL
        .iter()
        .copied()
        .filter(|topic| *topic != Topic::Confirmed)
}

/// Readable answers to `topic`, at and beside every boundary.
fn candidates(topic: Topic) -> Vec<String> {
    let words = |words: &[&str]| -> Vec<String> { words.iter().map(|word| (*word).to_owned()).collect() };
    match topic {
        Topic::Area => {
            let with_scheme = payung_fixture::rules()
                .eligibility
                .schemes
                .iter()
                .filter_map(|scheme| scheme.area);
            let mut areas: Vec<String> = with_scheme.map(|area| area.to_string()).collect();
            areas.extend(words(&["12", "53", "53.71", "61.72"]));
            areas
        }
        Topic::Occupation => payung_fixture::rules()
            .occupations
            .iter()
            .map(|one| one.id.to_owned())
            .collect(),
        Topic::Engagement | Topic::Confirmed => {
            Engagement::ALL.iter().map(|one| one.id().to_owned()).collect()
        }
        Topic::Income => words(&[
            "0",
            "1,5 juta",
            "3228971",
            "3856694",
            "3856695",
            "4.100.000",
            "20 juta",
        ]),
        Topic::IncomeRegular | Topic::Student => words(&["yes", "no"]),
        Topic::Age => words(&[
            "1",
            "14",
            "15",
            "17",
            "18",
            "41",
            "64",
            "65",
            "110",
            "17-8-1985",
            "1-1-2009",
            "31-12-1961",
        ]),
        Topic::Registry => Registry::ALL.iter().map(|one| one.id().to_owned()).collect(),
        Topic::Decile => (1..=10).map(|decile| decile.to_string()).collect(),
        Topic::Insured => Insured::ALL.iter().map(|one| one.id().to_owned()).collect(),
        Topic::Residence => words(&["0 bulan", "5 bulan", "6 bulan", "2 tahun"]),
    }
}

/// A readable answer to `topic`, now and then "I do not know".
fn readable(topic: Topic) -> BoxedStrategy<String> {
    let mut known = select(candidates(topic)).boxed();
    if topic == Topic::Area {
        let anywhere = (0..payung_fixture::rules().areas.len())
            .prop_map(|place| payung_fixture::rules().areas.get(place).unwrap().code.to_string());
        known = prop_oneof![3 => known, 1 => anywhere].boxed();
    }
    prop_oneof![5 => known, 1 => Just(DONT_KNOW.to_owned())].boxed()
}

/// An answer to everything, in the order of [`Topic::ALL`].
fn everything() -> impl Strategy<Value = Vec<String>> {
    Topic::ALL
        .iter()
        .map(|topic| readable(*topic))
        .collect::<Vec<_>>()
}

/// An answer to some questions.
fn some() -> impl Strategy<Value = Answers> {
    let one = |topic: Topic| of(readable(topic));
    topics().map(one).collect::<Vec<_>>().prop_map(|given| {
        let mut answers = Answers::default();
        for (topic, typed) in topics().zip(given) {
            if let Some(typed) = typed {
                answers.keep(topic, &typed);
            }
        }
        answers
    })
}

fn answer_of(all: &[String], topic: Topic) -> String {
    let place = Topic::ALL.iter().position(|one| *one == topic).unwrap();
    all.get(place).unwrap().clone()
}

fn with(answers: &Answers, topic: Topic, typed: &str) -> Answers {
    let mut more = answers.clone();
    more.keep(topic, typed);
    more
}

/// Answers each open question out of `all` until none is open; what was asked, in order.
fn follow(answers: &Answers, all: &[String], day: Date) -> (Answers, Vec<Topic>) {
    let (mut answers, mut asked) = (answers.clone(), Vec::new());
    while let Some(next) = open_topics(&person(), &answers, day).first() {
        assert!(!asked.contains(next), "{next} is asked twice");
        asked.push(*next);
        let typed = if *next == Topic::Confirmed {
            answers.typed(Topic::Engagement).unwrap().to_owned()
        } else {
            answer_of(all, *next)
        };
        answers.keep(*next, &typed);
    }
    (answers, asked)
}

fn outlook_of(answers: &Answers, day: Date) -> Outlook {
    outlook(&person(), &answers.worker(&person(), day), day).unwrap()
}

/// What another answer has changed of what the person is told.
fn changes(before: &Outlook, after: &Outlook) -> Vec<&'static str> {
    let price = |price: &Option<Price>| price.as_ref().map(|price| (price.quote.total, price.change));
    let door = |told: &Outlook| told.answer.door.map(|scheme| scheme.id);
    let same = [
        ("segment", before.answer.segment == after.answer.segment),
        ("route", before.answer.route == after.answer.route),
        ("door", door(before) == door(after)),
        ("vulnerable", before.answer.vulnerable == after.answer.vulnerable),
        (
            "government price",
            price(&before.government) == price(&after.government),
        ),
        ("donor price", price(&before.donor) == price(&after.donor)),
        ("own price", price(&before.own) == price(&after.own)),
        ("family", before.family.base == after.family.base),
    ];
    let told = same
        .into_iter()
        .filter(|(_, is_same)| !is_same)
        .map(|(name, _)| name);
    let schemes = before.answer.schemes.iter().zip(&after.answer.schemes);
    let schemes = schemes.filter(|(was, is)| was.covers_area() || is.covers_area());
    told.chain(
        schemes
            .filter(|(was, is)| was.truth != is.truth)
            .map(|(was, _)| was.scheme.id),
    )
    .collect()
}

/// Whether another answer has changed anything that counts. Whether somebody who can join no scheme at all is a
/// *pekerja rentan* is not asked for: no door depends on it.
fn is_other(before: &Outlook, after: &Outlook) -> bool {
    let may_join = before
        .answer
        .schemes
        .iter()
        .any(|verdict| verdict.truth != Truth::No);
    changes(before, after)
        .iter()
        .any(|changed| may_join || *changed != "vulnerable")
}

/// Whether a month within two years of `day` is reduced for one sector and not for the other.
fn occupation_decides_a_price(day: Date) -> bool {
    let covered = |sector: Sector, month| {
        payung_fixture::rules()
            .contribution
            .discounts
            .iter()
            .any(|discount| discount.covers(sector, month))
    };
    (0..24)
        .filter_map(|ahead| YearMonth::of(day).plus(ahead))
        .any(|month| covered(Sector::Other, month) != covered(Sector::Transport, month))
}

#[test]
fn how_many_questions_can_come_is_never_too_few() {
    let rules = person();
    let mut runner = TestRunner::new(config());
    let result = runner.run(&(everything(), day()), |(all, day)| {
        let mut answers = Answers::default();
        let mut told: Vec<(usize, usize)> = Vec::new();
        let (_, mut asked) = follow(&answers, &all, day);
        asked.retain(|topic| *topic != Topic::Confirmed);
        for (before, topic) in asked.iter().enumerate() {
            told.push((
                most_after(&rules, &answers, *topic, day),
                asked.len() - before - 1,
            ));
            // Who comes back to a question, or has typed half an answer, is told the same.
            let half = with(&answers, *topic, "?");
            prop_assert_eq!(most_after(&rules, &half, *topic, day), told[before].0);
            answers.keep(*topic, &answer_of(&all, *topic));
        }
        for (most, came) in &told {
            prop_assert!(most >= came, "{:?}: {:?}", asked, told);
        }
        // No answer brings more of them than were told before.
        prop_assert!(
            told.windows(2).all(|two| two[1].0 <= two[0].0),
            "{:?}: {:?}",
            asked,
            told
        );
        Ok(())
    });
    result.unwrap();
}

proptest! {
    #![proptest_config(config())]

    /// One more answer, whatever it is, changes nothing once no question is open. What people told before the
    /// questions began may be anything, with two limits of the way itself: it begins with the work, and the
    /// decile is taken from whoever says it and asked of nobody whose label says enough.
    #[test]
    fn where_the_questions_stop_no_answer_changes_anything(
        some in some(),
        all in everything(),
        other in everything(),
        day in day(),
    ) {
        let mut begun = some;
        if !begun.is_settled(&person(), Topic::Engagement, day) {
            begun.keep(Topic::Engagement, &answer_of(&all, Topic::Engagement));
        }
        // Who says the decile knows no label, which would count instead.
        if begun.is_settled(&person(), Topic::Decile, day) && !begun.is_settled(&person(), Topic::Registry, day) {
            begun.keep(Topic::Registry, DONT_KNOW);
        }
        let (end, _) = follow(&begun, &all, day);
        let before = outlook_of(&end, day);
        let unsaid = topics().filter(|topic| *topic != Topic::Decile);
        for topic in unsaid.filter(|topic| !end.is_settled(&person(), *topic, day)) {
            let more = with(&end, topic, &answer_of(&other, topic));
            let mut open = open_topics(&person(), &more, day);
            // An occupation told afterwards may not fit the way of working, or says who an employer is.
            let says_who = [Engagement::Employee.id(), DONT_KNOW].map(Some);
            if topic == Topic::Occupation && says_who.contains(&end.typed(Topic::Engagement)) {
                continue;
            }
            open.retain(|open| *open != Topic::Confirmed || topic != Topic::Occupation);
            prop_assert_eq!(open, [], "{} opens questions", topic);
            let after = outlook_of(&more, day);
            prop_assert!(
                !is_other(&before, &after),
                "{topic} changes {:?} of {}", changes(&before, &after), end.to_lines()
            );
        }
    }

    /// Stopping early tells what answering everything that is asked would have told: also several answers together change
    /// nothing.
    #[test]
    fn the_way_tells_what_answering_everything_tells(all in everything(), day in day()) {
        let (end, _) = follow(&Answers::default(), &all, day);
        let mut whole = Answers::default();
        for topic in topics().filter(|topic| *topic != Topic::Decile) {
            whole.keep(topic, &answer_of(&all, topic));
        }
        for topic in [Topic::Confirmed, Topic::Decile] {
            if let Some(asked) = end.typed(topic) {
                whole.keep(topic, asked);
            }
        }
        let (before, after) = (outlook_of(&end, day), outlook_of(&whole, day));
        prop_assert!(!is_other(&before, &after), "{:?}", changes(&before, &after));
    }

    #[test]
    fn a_way_asks_each_question_once_and_ends(all in everything(), day in day()) {
        let (end, asked) = follow(&Answers::default(), &all, day);
        prop_assert!((1..=Topic::ALL.len()).contains(&asked.len()));
        prop_assert!(asked.starts_with(&[Topic::Occupation, Topic::Engagement]));
        prop_assert_eq!(asked_topics(&person(), &end, day), asked.as_slice());
        prop_assert_eq!(shown_topics(&person(), &end, day), asked.as_slice());
        // The decile is asked of those alone whose label stands for several of them, right behind the label.
        if let Some(place) = asked.iter().position(|topic| *topic == Topic::Decile) {
            let label = end.typed(Topic::Registry).unwrap();
            prop_assert!(label == Registry::NearPoor.id() && asked[..place].contains(&Topic::Registry));
        }
    }

    /// The overview shows each question once, those on the way first: all that have an answer, all that are open, and
    /// nothing else.
    #[test]
    fn the_overview_shows_every_answer_and_every_open_question(some in some(), day in day()) {
        let (shown, open) = (shown_topics(&person(), &some, day), open_topics(&person(), &some, day));
        let way = asked_topics(&person(), &some, day);
        let way: Vec<Topic> = way.into_iter().filter(|topic| some.is_settled(&person(), *topic, day) || open.contains(topic)).collect();
        prop_assert!(shown.starts_with(&way));
        for topic in Topic::ALL {
            let times = shown.iter().filter(|one| *one == topic).count();
            let wanted = some.is_settled(&person(), *topic, day) || open.contains(topic);
            prop_assert!(times == usize::from(wanted), "{topic}");
        }
    }

    /// No question is asked in vain: two of its answers tell the person different things. The one exception is the
    /// occupation, where no month within two years is reduced for one sector alone; then it changes only words, and which
    /// ways of working are offered.
    #[test]
    fn an_open_question_can_change_something(some in some(), day in day()) {
        for topic in open_topics(&person(), &some, day) {
            let told: Vec<Outlook> = candidates(topic)
                .iter()
                .map(|typed| outlook_of(&with(&some, topic, typed), day))
                .collect();
            let first = told.first().unwrap();
            let can_change = told.iter().any(|other| !changes(first, other).is_empty());
            if topic == Topic::Occupation && !some.is_settled(&person(), Topic::Engagement, day) {
                continue;
            }
            let waits = |verdict: &SchemeVerdict| {
                let is_open = verdict.truth == Truth::Unknown && verdict.covers_area();
                is_open && verdict.with(Truth::Unknown).any(|id| id == CriterionId::Occupation)
            };
            let is_asked_by_a_scheme = outlook_of(&some, day).answer.schemes.iter().any(waits);
            // An official of a village is one by the name of the work.
            let names_an_office = some.typed(Topic::Engagement) == Some(DONT_KNOW);
            let wanted = topic != Topic::Occupation || occupation_decides_a_price(day) || is_asked_by_a_scheme || names_an_office;
            prop_assert_eq!(can_change, wanted, "{} after {}", topic, some.to_lines());
        }
    }

    #[test]
    fn knowing_more_never_brings_back_what_is_answered(some in some(), other in everything(), day in day()) {
        for topic in topics() {
            let more = with(&some, topic, &answer_of(&other, topic));
            let open = open_topics(&person(), &more, day);
            prop_assert!(open.iter().all(|one| *one != topic && !some.is_settled(&person(), *one, day)), "{open:?}");
        }
    }

    /// Whatever else is told or asked: who has somebody to register them is asked nothing more.
    #[test]
    fn who_is_registered_by_others_is_asked_for_the_work_alone(
        some in some(),
        all in everything(),
        engagement in select(Engagement::ALL),
        day in day(),
    ) {
        let told = with(&some, Topic::Engagement, engagement.id());
        let mut all = all;
        let place = Topic::ALL.iter().position(|topic| *topic == Topic::Engagement).unwrap();
        engagement.id().clone_into(&mut all[place]);
        // The employer of a domestic worker is a household, which registers nobody as a company does.
        let is_for_bpu = |answers: &Answers| {
            let meant = answers.worker(&person(), day).engagement;
            meant.is_none_or(|meant| meant.segment() == Segment::Bpu)
        };
        let occupation = Topic::ALL.iter().position(|topic| *topic == Topic::Occupation).unwrap();
        let alone = with(&Answers::default(), Topic::Occupation, &all[occupation]);
        if is_for_bpu(&told) || is_for_bpu(&with(&alone, Topic::Engagement, engagement.id())) {
            return Ok(());
        }
        let but_confirmed = |mut topics: Vec<Topic>| {
            topics.retain(|topic| *topic != Topic::Confirmed);
            topics
        };
        let open = open_topics(&person(), &told, day);
        // Who an employer is may be asked once more.
        let is_employee = engagement == Engagement::Employee;
        prop_assert_eq!(if is_employee { but_confirmed(open) } else { open }, []);
        let asked = follow(&Answers::default(), &all, day).1;
        let asked = if is_employee { but_confirmed(asked) } else { asked };
        prop_assert_eq!(asked, [Topic::Occupation, Topic::Engagement]);
    }
}

/// Answers that cannot be read are asked again, and stop the way.
#[test]
fn what_cannot_be_read_stays_open() {
    let day = Date::new(2026, 11, 21).unwrap();
    let fisher = with(&Answers::default(), Topic::Occupation, "nelayan");
    let answers = with(&fisher, Topic::Engagement, "kerja apa saja");
    assert_eq!(
        open_topics(&person(), &answers, day).first(),
        Some(&Topic::Engagement)
    );
    assert_eq!(
        asked_topics(&person(), &answers, day),
        [Topic::Occupation, Topic::Engagement]
    );
}
