//! Laws of a link: what was read travels whole, nothing else travels, and no text makes reading panic.
//!
//! A seed that once failed is kept in `proptest-regressions/` and tried first ever after.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_check::answers::{Answers, DONT_KNOW};
use payung_check::link::{self, AskedOn};
use payung_check::rules::PersonRules;
use payung_check::topic::Topic;
use payung_questions::eligibility::Worker;
use payung_typed::link::MOST_BYTES;
use payung_values::age::Age;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::insured::Insured;
use payung_values::registry::Registry;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::FileFailurePersistence;

/// Rules whose sources were last looked at on `day`.
fn checked_on(day: Date) -> PersonRules {
    PersonRules {
        checked_on: day,
        ..person()
    }
}

fn person() -> PersonRules {
    PersonRules::of(payung_fixture::rules())
}

/// No link is longer, in letters, whatever was answered.
const LONGEST: usize = 400;

/// The default number of cases; failing seeds stay beside the package, not in a cache.
fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "proptest-regressions/link.txt",
        ))),
        ..ProptestConfig::default()
    }
}

fn day() -> impl Strategy<Value = Date> {
    (2016_i32..=2035, 1_u32..=12, 1_u32..=28)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

/// A readable answer to `topic`, typed as people type.
fn readable(topic: Topic) -> BoxedStrategy<String> {
    let word = |ids: Vec<&'static str>| select(ids).prop_map(str::to_owned).boxed();
    match topic {
        Topic::Area => (0..payung_fixture::rules().areas.len())
            .prop_map(|index| payung_fixture::rules().areas.get(index).unwrap().code.to_string())
            .boxed(),
        Topic::Occupation => word(
            payung_fixture::rules()
                .occupations
                .iter()
                .map(|occupation| occupation.id)
                .collect(),
        ),
        Topic::Engagement | Topic::Confirmed => word(Engagement::ALL.iter().map(|word| word.id()).collect()),
        Topic::Income => "(Rp ?)?[0-9]{1,12}|[0-9]{1,2},5 juta|[1-9][0-9]{0,2}\\.[0-9]{3}\\.000".boxed(),
        Topic::IncomeRegular | Topic::Student => word(vec!["yes", "no"]),
        Topic::Age => "[1-9][0-9]?( tahun| th)?|1[01][0-9]".boxed(),
        Topic::Registry => word(Registry::ALL.iter().map(|word| word.id()).collect()),
        Topic::Decile => "(desil )?([1-9]|10)".boxed(),
        Topic::Insured => word(Insured::ALL.iter().map(|word| word.id()).collect()),
        Topic::Residence => "[0-9]{1,3}( bulan)?|[0-9]{1,2} tahun".boxed(),
    }
}

/// Answers of which each was given or not, readable or not.
fn answers() -> impl Strategy<Value = Answers> {
    let one = |topic: Topic| {
        of(prop_oneof![
            4 => readable(topic),
            1 => Just(DONT_KNOW.to_owned()),
            1 => any::<String>(),
            1 => "[0-9 .;=%#-]{0,30}",
            1 => "[0-9]{16}",
        ])
    };
    let all: Vec<_> = Topic::ALL.iter().map(|topic| one(*topic)).collect();
    all.prop_map(|given| {
        let mut answers = Answers::default();
        for (topic, typed) in Topic::ALL.iter().zip(given) {
            if let Some(typed) = typed {
                answers.keep(*topic, &typed);
            }
        }
        answers
    })
}

/// A day of birth does not travel; the age on `day` does.
fn travelling(worker: &Worker, day: Date) -> Worker {
    let counted = worker.birth_date.and_then(|birth| Age::on(birth, day));
    Worker {
        age: worker.age.or(counted),
        birth_date: None,
        ..worker.clone()
    }
}

fn encoded(hash: &str) -> String {
    hash.chars().fold(String::new(), |encoded, letter| {
        if letter.is_ascii_alphanumeric() {
            encoded + &letter.to_string()
        } else {
            encoded + &format!("%{:02X}", u32::from(letter))
        }
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_link_read_gives_the_same_person(answers in answers(), today in day(), rules in day()) {
        let hash = link::write(&checked_on(rules), &answers, AskedOn::Today(today));
        let shared = link::read(&person(), &hash).unwrap();
        prop_assert_eq!(shared.answers.worker(&person(), today), travelling(&answers.worker(&person(), today), today));
        for topic in Topic::ALL {
            prop_assert_eq!(shared.answers.is_unknown(*topic), answers.is_unknown(*topic));
        }
        prop_assert_eq!((shared.day, shared.rules), (None, Some(rules)));
        prop_assert!(shared.passed_over.is_empty());
        prop_assert_eq!(link::write(&checked_on(rules), &shared.answers, AskedOn::Today(today)), hash);
    }

    #[test]
    fn a_chosen_day_travels(answers in answers(), chosen in day(), rules in day()) {
        let hash = link::write(&checked_on(rules), &answers, AskedOn::Chosen(chosen));
        prop_assert_eq!(link::read(&person(), &hash).unwrap().day, Some(chosen));
    }

    #[test]
    fn a_link_is_short_and_holds_ids_and_numbers_alone(answers in answers(), day in day()) {
        let hash = link::write(&checked_on(day), &answers, AskedOn::Chosen(day));
        prop_assert!(hash.len() <= LONGEST, "{}", hash.len());
        prop_assert!(hash.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-_=;".contains(&b)));
        prop_assert!(!hash.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() > 15));
        prop_assert!(encoded(&hash).len() <= MOST_BYTES);
    }

    #[test]
    fn a_percent_encoded_link_is_the_same_link(answers in answers(), day in day()) {
        let hash = link::write(&checked_on(day), &answers, AskedOn::Chosen(day));
        prop_assert_eq!(link::read(&person(), &encoded(&hash)), link::read(&person(), &hash));
    }

    #[test]
    fn a_link_cut_off_is_refused(answers in answers(), day in day(), at in any::<Index>()) {
        let hash = link::write(&checked_on(day), &answers, AskedOn::Chosen(day));
        prop_assert!(link::read(&person(), &hash[..at.index(hash.len())]).is_err());
    }

    #[test]
    fn no_text_makes_reading_panic(
        text in any::<String>(),
        like in "#?[012];((umur|penghasilan|daerah|pekerjaan|aturan|[a-z-]{1,9})=[0-9a-z%;.-]{0,20};){0,5}(akhir)?",
        at in any::<Index>(),
    ) {
        let mixed: String = like.chars().chain(text.chars()).collect();
        let cut: String = mixed.chars().skip(at.index(mixed.len().max(1))).collect();
        for text in [text, like, mixed, cut] {
            match link::read(&person(), &text) {
                Err(problem) => prop_assert!(!problem.to_string().is_empty()),
                Ok(shared) => {
                    let settled = |topic: &&Topic| shared.answers.typed(**topic).is_some();
                    for topic in Topic::ALL.iter().filter(settled) {
                        prop_assert!(shared.answers.is_settled(&person(), *topic, person().checked_on), "{topic} {text}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_longest_answers_fit() {
    let mut answers = Answers::default();
    let longest = |ids: Vec<&'static str>| ids.into_iter().max_by_key(|id| id.len()).unwrap();
    for topic in Topic::ALL {
        let typed = match topic {
            Topic::Area => "64.07",
            Topic::Occupation => longest(
                payung_fixture::rules()
                    .occupations
                    .iter()
                    .map(|occupation| occupation.id)
                    .collect(),
            ),
            Topic::Engagement => longest(Engagement::ALL.iter().map(|word| word.id()).collect()),
            Topic::Income => "999999999999",
            Topic::IncomeRegular
            | Topic::Student
            | Topic::Age
            | Topic::Registry
            | Topic::Decile
            | Topic::Insured
            | Topic::Residence
            | Topic::Confirmed => DONT_KNOW,
        };
        answers.keep(*topic, typed);
    }
    let day = Date::new(2026, 11, 21).unwrap();
    let hash = link::write(&checked_on(day), &answers, AskedOn::Chosen(day));
    assert!(hash.len() <= LONGEST, "{} {hash}", hash.len());
    assert!(encoded(&hash).len() <= MOST_BYTES);
}
