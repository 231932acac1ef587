//! Words for questions and answers: the one table from a topic to the file that has its words.

mod age;
mod area;
mod confirmed;
mod decile;
mod engagement;
mod income;
mod income_regular;
mod insured;
mod occupation;
mod registry;
mod residence;
mod student;
mod words;

pub use confirmed::usually;
pub use engagement::engagement;
pub use occupation::{named as work_word, spoken, spoken_originally};
pub use registry::registry;
pub use words::Choice;

use crate::texts::{Texts, args};
use payung_check::answers::{Answers, DONT_KNOW};
use payung_check::doubt::{doubt, employers, ways};
use payung_check::rules::PersonRules;
use payung_check::topic::Topic;
use payung_check::topic::residence as residence_topic;
use payung_questions::eligibility::Worker;
use payung_rules::work_word::Says;
use payung_typed::money::Per;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::segment::Segment;
use payung_values::welfare::Welfare;
use words::Words;

const fn words(topic: Topic) -> &'static Words {
    match topic {
        Topic::Area => &area::WORDS,
        Topic::Occupation => &occupation::WORDS,
        Topic::Engagement => &engagement::WORDS,
        Topic::Confirmed => &confirmed::WORDS,
        Topic::Income => &income::WORDS,
        Topic::IncomeRegular => &income_regular::WORDS,
        Topic::Age => &age::WORDS,
        Topic::Registry => &registry::WORDS,
        Topic::Decile => &decile::WORDS,
        Topic::Insured => &insured::WORDS,
        Topic::Residence => &residence::WORDS,
        Topic::Student => &student::WORDS,
    }
}

/// The texts of a question: the question, its hint (empty if none), why it is asked.
pub fn question(texts: Texts, topic: Topic) -> [String; 3] {
    (words(topic).question)(texts)
}

/// The short name of what is asked, as the check-your-answers page lists it.
pub fn name(texts: Texts, topic: Topic) -> String {
    (words(topic).name)(texts)
}

/// The choices of a closed question, without "I do not know"; empty for the others.
pub fn choices(texts: Texts, topic: Topic) -> Vec<Choice> {
    (words(topic).choices)(texts)
}

/// What to do where nothing was typed or chosen that can be taken.
pub(crate) fn empty(texts: Texts, topic: Topic) -> String {
    (words(topic).empty)(texts)
}

/// What is wrong with what was typed for a number, which may be one all the same; `None` where the topic has no words
/// of its own for it.
pub(crate) fn number(texts: Texts, topic: Topic, typed: &str, is_number: bool) -> Option<String> {
    (words(topic).number)(texts, typed, is_number)
}

/// The hint of a question to somebody who has given these answers: how people of their occupation usually work, where
/// that is asked once more, else the hint of [`question`].
pub fn hint_for(texts: Texts, worker: &Worker, topic: Topic) -> String {
    let [_, hint, _] = question(texts, topic);
    if topic != Topic::Confirmed {
        return hint;
    }
    match doubt(worker) {
        Some(doubt) => usually(texts, doubt.occupation),
        None => texts.confirmed_employer().to_string(),
    }
}

/// Whether what was answered as the occupation says that somebody keeps house, is retired or studies: then it is asked
/// whether there is other work.
pub fn is_beside(rules: &PersonRules, answers: &Answers, topic: Topic) -> bool {
    let typed = answers.typed(Topic::Occupation).unwrap_or_default();
    topic == Topic::Engagement
        && payung_typed::finder::work_word(rules.work_words, typed)
            .is_some_and(|word| matches!(word.says, Says::Student | Says::Usually(Engagement::NotWorking)))
}

/// The choices that fit the answers given; whether there are others. A way of working that was given already always
/// stands among them.
pub fn choices_for(texts: Texts, worker: &Worker, topic: Topic) -> (Vec<Choice>, bool) {
    let doubt = doubt(worker).filter(|_| topic == Topic::Confirmed);
    if let Some(doubt) = doubt {
        return (confirmed::choices(texts, doubt), false);
    }
    let other_employers = worker.occupation.into_iter().flat_map(employers);
    let other_employers: Vec<Engagement> = other_employers.collect();
    if topic == Topic::Confirmed && !other_employers.is_empty() {
        return (confirmed::employers(texts, &other_employers), false);
    }
    // Once the usual way was chosen nothing is in doubt any more; what was chosen still stands there.
    let topic = if topic == Topic::Confirmed {
        Topic::Engagement
    } else {
        topic
    };
    let all = choices(texts, topic);
    let Some(occupation) = worker.occupation.filter(|_| topic == Topic::Engagement) else {
        return (all, false);
    };
    let fits = ways(occupation);
    let given = worker
        .engagement
        .filter(|given| fits.clone().all(|one| one != *given));
    let shown = fits.chain(given);
    let fitting = shown.filter_map(|one| all.iter().find(|choice| choice.id == one.id()).cloned());
    (fitting.collect(), true)
}

/// Whether a choice stands apart from the others, under a heading: a way of working for a wage, or none.
pub fn is_apart(topic: Topic, choice: &Choice) -> bool {
    let engagement = Engagement::parse(choice.id).filter(|_| topic == Topic::Engagement);
    engagement.is_some_and(|engagement| engagement.segment() != Segment::Bpu)
}

/// A welfare label.
pub fn welfare(texts: Texts, welfare: Welfare) -> String {
    match welfare {
        Welfare::ExtremePoor => texts.welfare_label_extreme_poor(),
        Welfare::Poor => texts.welfare_label_poor(),
        Welfare::NearPoor => texts.welfare_label_near_poor(),
        Welfare::NotPoor => texts.welfare_label_not_poor(),
    }
    .to_string()
}

/// The answer given, in words, on `day`.
pub fn answer(texts: Texts, rules: &PersonRules, answers: &Answers, topic: Topic, day: Date) -> String {
    let Some(typed) = answers
        .typed(topic)
        .filter(|_| answers.is_settled(rules, topic, day))
    else {
        return texts.answer_none().to_string();
    };
    if typed == DONT_KNOW {
        return texts.dont_know().to_string();
    }
    let choices = choices(texts, topic);
    let chosen = choices.into_iter().find(|choice| choice.id == typed);
    let words = chosen.map(|choice| choice.name);
    words
        .or_else(|| (self::words(topic).answer)(texts, rules, typed, day))
        .unwrap_or_else(|| texts.answer_none().to_string())
}

/// The two sides of the months a scheme asks for: what is kept, and what is read.
pub fn residence_choices(texts: Texts, needed: u16) -> [(String, String); 2] {
    let months = &needed.to_string();
    [
        (
            residence_topic::at_least(needed),
            texts
                .residence_at_least(args::ResidenceAtLeast { months })
                .to_string(),
        ),
        (
            residence_topic::below(needed),
            texts.residence_below(args::ResidenceBelow { months }).to_string(),
        ),
    ]
}

/// `Terbaca: 15 bulan` for a length of the KTP that can be taken.
pub fn residence_echo(texts: Texts, rules: &PersonRules, typed: &str, day: Date) -> Option<String> {
    let words = (residence::WORDS.answer)(texts, rules, typed, day)?;
    Some(texts.read_as(args::ReadAs { words: &words }).to_string())
}

/// `Terbaca: satu juta rupiah` for an income that can be read; with what it was made of, where it is for another time
/// than a month.
pub fn income_echo(texts: Texts, typed: &str) -> Option<String> {
    income::echo(texts, typed)
}

/// The time an income is for, as one reads it behind a sum.
pub fn per(texts: Texts, per: Per) -> String {
    match per {
        Per::Day => texts.income_per_day(),
        Per::Week => texts.income_per_week(),
        Per::Month => texts.income_unit(),
        Per::Harvest => texts.income_per_harvest(),
        Per::Year => texts.income_per_year(),
    }
    .to_string()
}

/// How often such a time comes, as a question; `None` where the calendar says it.
pub fn times_asked(texts: Texts, per: Per) -> Option<String> {
    let asked = match per {
        Per::Day => texts.income_times_day(),
        Per::Week => texts.income_times_week(),
        Per::Harvest => texts.income_times_harvest(),
        Per::Month | Per::Year => return None,
    };
    Some(asked.to_string())
}
