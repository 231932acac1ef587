//! The verdict of a story: one line on the umbrella, and what it depends on.

use crate::format;
use crate::texts::{Texts, args};
use payung_questions::benefit::Benefit;
use payung_stories::StoryOutcome;
use payung_stories::condition::{ConditionId, ConditionState, MonthsNeeded};
use payung_values::event::Event;
use payung_values::rupiah::Rupiah;
use payung_values::truth::Truth;
use std::borrow::Cow;
use std::cmp::Ordering;

/// The line and the sentences below it.
pub struct Verdict {
    /// Whether the sums stand: the member is covered, and every figure has a source.
    pub is_settled: bool,
    /// One clause with the sums.
    pub line: String,
    /// What they depend on.
    pub note: String,
}

/// The verdict of a story that was told.
pub fn verdict(texts: Texts, told: &StoryOutcome) -> Verdict {
    Verdict {
        is_settled: told.unverified_loss.is_none() && told.covered() == Truth::Yes && !is_before_cover(told),
        line: line(texts, told).to_string(),
        note: note(texts, told),
    }
}

fn line(texts: Texts, told: &StoryOutcome) -> Cow<'static, str> {
    let event = told.circumstances.event;
    // The unit stays with its number at the end of a line.
    let unbroken = |amount| format::round_amount(texts, amount).replace(' ', "\u{a0}");
    let (cash, scholarship) = (unbroken(told.cash.amount), unbroken(told.scholarship.amount));
    let school = if told.scholarship.amount == Rupiah::ZERO {
        "tidak"
    } else {
        "ada"
    };
    let months = told.circumstances.incapacity_months;
    if told.covered() == Truth::No {
        return texts.story_line_ended(args::StoryLineEnded {
            unpaid: &told.circumstances.unpaid_months.to_string(),
        });
    }
    if told.unverified_loss.is_some() {
        return texts.story_line_unverified(args::StoryLineUnverified { cash: &cash });
    }
    match event {
        _ if told.cash.amount == Rupiah::ZERO => texts.story_line_care(),
        Event::Death if told.benefit.death_grant == Rupiah::ZERO => {
            texts.story_line_burial(args::StoryLineBurial { cash: &cash })
        }
        Event::Death | Event::WorkDeath => texts.story_line_family(args::StoryLineFamily {
            cash: &cash,
            scholarship: &scholarship,
            school,
        }),
        Event::WorkTotalDisability | Event::WorkPartialDisability => {
            texts.story_line_worker(args::StoryLineWorker {
                cash: &cash,
                scholarship: &scholarship,
                school,
            })
        }
        Event::TemporaryIncapacity => texts.story_line_months(args::StoryLineMonths {
            cash: &cash,
            count: format::plural(usize::from(months)),
            months: &months.to_string(),
        }),
    }
}

fn note(texts: Texts, told: &StoryOutcome) -> String {
    let (event, paid) = (told.circumstances.event, told.circumstances.paid_months);
    let mut sentences: Vec<Cow<'static, str>> = Vec::new();
    if told.unverified_loss.is_some() {
        sentences.push(texts.story_note_unverified());
    }
    // Whatever happens, nobody is covered before the first payment.
    sentences.extend(before_cover(texts, told));
    if event == Event::Death {
        let waiting = months_needed(told, ConditionId::Waiting).filter(|needed| needed.missing > 0);
        let school = months_needed(told, ConditionId::ScholarshipMonths).filter(|needed| needed.missing > 0);
        if let Some(waiting) = waiting {
            let with = format::round_amount(texts, waiting.with);
            sentences.push(texts.story_note_waiting(args::StoryNoteWaiting {
                needed: &waiting.needed.to_string(),
                paid: &waiting.paid.to_string(),
                with: &with,
            }));
        } else {
            let in_a_row = told.circumstances.consecutive_paid_months;
            sentences.push(texts.story_note_death(args::StoryNoteDeath {
                months: &in_a_row.to_string(),
            }));
            sentences.extend(school.map(|school| {
                texts.story_note_school(args::StoryNoteSchool {
                    needed: &school.needed.to_string(),
                    paid: &school.paid.to_string(),
                })
            }));
        }
    } else if paid > 0 {
        sentences.push(texts.story_note_work(args::StoryNoteWork {
            count: format::plural(usize::from(paid)),
            months: &paid.to_string(),
        }));
    }
    match told.covered() {
        Truth::Yes => {}
        Truth::Unknown => {
            let unpaid = told.circumstances.unpaid_months;
            sentences.push(texts.story_note_arrears(args::StoryNoteArrears {
                unpaid: &unpaid.to_string(),
            }));
        }
        Truth::No => sentences.push(texts.story_note_ended()),
    }
    sentences.push(texts.story_note_estimate());
    sentences.join(" ")
}

/// Whether nothing was paid before the event.
fn is_before_cover(told: &StoryOutcome) -> bool {
    told.circumstances.paid_months == 0
}

/// That cover begins with the first payment, where none was made.
pub fn before_cover(texts: Texts, told: &StoryOutcome) -> Option<Cow<'static, str>> {
    is_before_cover(told).then(|| texts.story_note_none_paid())
}

/// The months a condition needs, if it was worked out.
pub fn months_needed(told: &StoryOutcome, id: ConditionId) -> Option<MonthsNeeded> {
    let condition = told.conditions.iter().find(|condition| condition.id == id)?;
    match condition.standing {
        ConditionState::Months(needed) => Some(needed),
        ConditionState::Told
        | ConditionState::NotConcerned
        | ConditionState::Arrears { .. }
        | ConditionState::Until(_)
        | ConditionState::NoLimit
        | ConditionState::Payment { .. }
        | ConditionState::Heirs(_)
        | ConditionState::Counted { .. } => None,
    }
}

/// A part of the cash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// How much.
    pub amount: Rupiah,
    /// What it is.
    pub name: String,
}

/// The parts of the cash that are paid, the grant first.
pub fn parts(texts: Texts, benefit: &Benefit) -> Vec<Part> {
    let parts = [
        (benefit.death_grant, texts.part_death()),
        (benefit.disability_grant, texts.part_disability()),
        (benefit.periodic, texts.part_periodic()),
        (benefit.burial, texts.part_burial()),
        (benefit.incapacity, texts.part_incapacity()),
    ];
    let paid = parts.into_iter().filter(|(amount, _)| *amount > Rupiah::ZERO);
    paid.map(|(amount, name)| Part {
        amount,
        name: name.to_string(),
    })
    .collect()
}

/// The word before a sum: one that rests on a loss without a source says so.
pub fn sum(texts: Texts, told: &StoryOutcome) -> String {
    if told.unverified_loss.is_some() {
        texts.cash_sum_unverified()
    } else {
        texts.cash_sum()
    }
    .to_string()
}

/// The parts in one sentence, for those who do not see the bar.
pub fn parts_in_words(texts: Texts, parts: &[Part]) -> String {
    let words = parts.iter().map(|part| {
        texts
            .cash_part(args::CashPart {
                amount: &format::round_amount(texts, part.amount),
                name: part.name.as_str(),
            })
            .to_string()
    });
    words.collect::<Vec<_>>().join(", ")
}

/// How much more or less a real wage pays than a deemed base, in words.
pub fn difference(texts: Texts, bpu: Rupiah, pu: Rupiah) -> String {
    let apart = |more: Rupiah, less: Rupiah| more.checked_sub(less).unwrap_or(Rupiah::ZERO).to_string();
    match pu.cmp(&bpu) {
        Ordering::Greater => texts.sides_more_pu(args::SidesMorePu {
            amount: &apart(pu, bpu),
        }),
        Ordering::Less => texts.sides_more_bpu(args::SidesMoreBpu {
            amount: &apart(bpu, pu),
        }),
        Ordering::Equal => texts.sides_same(),
    }
    .to_string()
}
