//! Which key of a person is worth asking for next.

use payung_check::answers::{Answers, DONT_KNOW};
use payung_check::interview::open_topics;
use payung_check::rules::PersonRules;
use payung_check::topic::Topic;
use payung_questions::eligibility::Worker;
use payung_rules::rules::Rules;
use payung_values::date::Date;

/// The key of the case format that a topic asks for. Which of two ways of working is right, where the answers seldom go
/// together, is asked of people alone.
const fn key(topic: Topic) -> Option<&'static str> {
    match topic {
        Topic::Area => Some("area"),
        Topic::Occupation => Some("occupation"),
        Topic::Engagement => Some("engagement"),
        Topic::Confirmed => None,
        Topic::Income => Some("income"),
        Topic::IncomeRegular => Some("income_regular"),
        Topic::Age => Some("age"),
        Topic::Registry => Some("registry"),
        Topic::Decile => Some("decile"),
        Topic::Insured => Some("insured"),
        Topic::Residence => Some("residence_months"),
        Topic::Student => Some("student"),
    }
}

/// The key that can change most, if any can. `unknown` are keys that were asked for in vain.
///
/// # Errors
///
/// If one of them is none that is asked for.
pub(crate) fn question(
    rules: &Rules,
    worker: &Worker,
    day: Date,
    unknown: &[String],
) -> Result<Option<&'static str>, String> {
    let mut answers = Answers::of(worker, day);
    for given in unknown {
        let topic = Topic::ALL
            .iter()
            .find(|topic| key(**topic) == Some(given.as_str()));
        let topic = topic.ok_or_else(|| {
            let keys: Vec<&str> = Topic::ALL.iter().filter_map(|topic| key(*topic)).collect();
            format!(
                "`unknown`: found {given:?}; it must be one of {}",
                keys.join(", ")
            )
        })?;
        answers.keep(*topic, DONT_KNOW);
    }
    answers.keep(Topic::Confirmed, DONT_KNOW);
    let open = open_topics(&PersonRules::of(rules), &answers, day);
    Ok(open.into_iter().find_map(key))
}
