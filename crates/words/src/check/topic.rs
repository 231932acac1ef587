//! Words for questions and answers: the one table from a topic to the file that has its words.

mod age;
mod area;
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

pub use engagement::engagement;
pub use registry::registry;
pub use words::Choice;

use crate::format;
use crate::texts::{Texts, args};
use payung_check::answers::{Answers, DONT_KNOW};
use payung_check::rules::PersonRules;
use payung_check::topic::Topic;
use payung_values::rupiah::Rupiah;
use payung_values::welfare::Welfare;
use words::Words;

const fn words(topic: Topic) -> &'static Words {
    match topic {
        Topic::Area => &area::WORDS,
        Topic::Occupation => &occupation::WORDS,
        Topic::Engagement => &engagement::WORDS,
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

/// The answer given, in words.
pub fn answer(texts: Texts, rules: &PersonRules, answers: &Answers, topic: Topic) -> String {
    let Some(typed) = answers.typed(topic).filter(|_| answers.is_settled(rules, topic)) else {
        return texts.answer_none().to_string();
    };
    if typed == DONT_KNOW {
        return texts.dont_know().to_string();
    }
    let choices = choices(texts, topic);
    let chosen = choices.into_iter().find(|choice| choice.id == typed);
    let words = chosen.map(|choice| choice.name);
    words
        .or_else(|| (self::words(topic).answer)(texts, rules, typed))
        .unwrap_or_else(|| texts.answer_none().to_string())
}

/// `satu juta rupiah` for an income that can be read.
pub fn income_echo(texts: Texts, typed: &str) -> Option<String> {
    Rupiah::parse(typed).ok().map(|amount| {
        texts
            .read_as(args::ReadAs {
                words: &format::in_words(amount),
            })
            .to_string()
    })
}
