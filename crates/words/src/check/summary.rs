//! A result in a few lines: to send, to copy, to read aloud.

use crate::check::door::door;
use crate::check::next_step;
use crate::check::verdict;
use crate::format;
use crate::step;
use crate::texts::{Texts, args};
use payung_check::outlook::Outlook;
use payung_check::rules::CheckRules;
use payung_questions::eligibility::Worker;

/// The result, a line each: for whom, the verdict, the first door, the money, the steps, the day.
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
    lines.extend(
        first_door
            .bring
            .map(|bring| format!("{} {bring}.", texts.door_bring())),
    );
    if let Some(price) = outlook.door_price() {
        let payer = step::payer_word(texts, price.payer);
        let total = price.quote.total.to_string();
        let change = verdict::change(texts, price).unwrap_or_default();
        lines.push(
            format!(
                "{} {change}",
                texts.summary_price(args::SummaryPrice {
                    payer: &payer,
                    price: &total
                })
            )
            .trim_end()
            .to_owned(),
        );
        let family = &outlook.family;
        let story = |amount| format::round_amount(texts, amount);
        lines.push(
            texts
                .summary_family(args::SummaryFamily {
                    death: &story(family.death.cash),
                    months: &family.waiting_months.to_string(),
                    work: &story(family.work_death.cash),
                })
                .to_string(),
        );
    }
    let steps = next_step::steps(texts, rules, worker, outlook);
    lines.extend(steps.into_iter().zip(1..).map(|(step, number)| {
        let number: i32 = number;
        texts
            .summary_step(args::SummaryStep {
                number: &number.to_string(),
                step: &step.name,
            })
            .to_string()
    }));
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
