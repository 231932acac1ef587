//! A result in a few lines: to send, to copy, to read aloud.

use crate::check::brief;
use crate::check::door::door;
use crate::check::next_step;
use crate::check::verdict;
use crate::format;
use crate::own;
use crate::texts::{Texts, args};
use payung_check::outlook::Outlook;
use payung_check::rules::CheckRules;
use payung_questions::eligibility::Worker;

/// The result, a line each: for whom, the verdict, the first door and what to say there, the money, the steps, the day.
pub fn lines(texts: Texts, rules: &CheckRules, worker: &Worker, outlook: &Outlook) -> Vec<String> {
    let told = verdict::verdict(texts, &rules.person, worker, outlook);
    let first_door = door(texts, &rules.person, worker, outlook);
    let head = match verdict::person(texts, &rules.person, worker, outlook.day) {
        Some(person) => texts.summary_for(args::SummaryFor { person: &person }),
        None => texts.summary_for_nobody(),
    };
    let mut lines = vec![
        head.to_string(),
        format!("{}. {}", told.line, told.note),
        texts
            .summary_door(args::SummaryDoor {
                door: &first_door.place,
            })
            .to_string(),
    ];
    lines.extend(first_door.bring.clone());
    lines.push(
        texts
            .summary_say(args::SummarySay {
                words: &first_door.said(),
            })
            .to_string(),
    );
    let paid = brief::paid(texts, &rules.person, worker, outlook).into_iter();
    lines.extend(paid.map(|line| brief::sentence(&texts.brief_heading(), &line)));
    let family = brief::family(&rules.person, worker, outlook).map(|family| brief::received(texts, family));
    let received = family.into_iter().flatten();
    lines.extend(received.map(|line| brief::sentence(&texts.brief_family_heading(), &line)));
    // The first step is the door.
    let steps = next_step::steps(texts, rules, worker, outlook);
    lines.extend(steps.into_iter().zip(1..).skip(1).map(|(step, number)| {
        let number: i32 = number;
        texts
            .summary_step(args::SummaryStep {
                number: &number.to_string(),
                step: &step.name,
            })
            .to_string()
    }));
    let person = &rules.person;
    lines.extend(own::supposed(
        texts,
        person.contribution,
        person.eligibility.schemes,
    ));
    let (day, checked) = (
        format::date(texts, outlook.day),
        format::date(texts, rules.person.checked_on),
    );
    lines.push(
        texts
            .summary_day(args::SummaryDay {
                checked: &checked,
                date: &day,
            })
            .to_string(),
    );
    lines
}

/// The result as it is read aloud: the verdict, the first door, what to say there, the other steps. No sources, no
/// numbers of steps or regulations. The voice speaks one language, so of a sentence in another it says what it means.
pub fn spoken(texts: Texts, rules: &CheckRules, worker: &Worker, outlook: &Outlook) -> String {
    let told = verdict::verdict(texts, &rules.person, worker, outlook);
    let first_door = door(texts, &rules.person, worker, outlook);
    let to_say = first_door.meaning.unwrap_or(first_door.say);
    let later = next_step::steps(texts, rules, worker, outlook);
    let later = later.into_iter().skip(1).map(|step| step.name);
    let sentences = [told.line, first_door.place, to_say].into_iter().chain(later);
    let scheme = outlook
        .answer
        .door
        .map(|scheme| scheme.name.text(texts.language()));
    // A regulation is called by its number, which nobody remembers from hearing it.
    let numbered = scheme.filter(|name| name.chars().any(|letter| letter.is_ascii_digit()));
    let spoken = sentences.map(|sentence| match numbered {
        Some(name) => sentence.replace(name, &texts.spoken_scheme()),
        None => sentence,
    });
    format::sentences(spoken)
}
