//! What is said of a story: one line on the umbrella, what weakens it, what it depends on.

use crate::format;
use crate::format::Written as _;
use crate::texts::{Texts, args};
use payung_questions::benefit::Benefit;
use payung_questions::explain::{Applied, Step};
use payung_stories::StoryOutcome;
use payung_stories::caveat::Caveat;
use payung_stories::condition::{ConditionId, ConditionState, MonthsNeeded};
use payung_stories::draft::Field;
use payung_stories::price::MonthPrice;
use payung_values::citation::{Basis, Confidence};
use payung_values::event::Event;
use payung_values::rupiah::Rupiah;
use std::borrow::Cow;
use std::cmp::Ordering;

/// What is said of a story wherever it is said: its page, every slide, paper, aloud. Whoever shows a sum shows this
/// beside it, so that no place loses what another one says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// One clause: with the sums where they stand, else why they may not be paid.
    pub headline: String,
    /// The sum inside the headline, if it holds one.
    pub figure: Option<String>,
    /// What the sums would be if nothing stood against them, where the headline cannot say it.
    pub example: Option<String>,
    /// What weakens the sums, the strongest first.
    pub cautions: Vec<Caution>,
    /// What they depend on otherwise, a sentence each.
    pub notes: Vec<String>,
    /// What the cash rests on, each source once.
    pub sources: Vec<Basis>,
}

/// One thing that weakens the sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caution {
    /// In one clause, for a slide.
    pub short: String,
    /// What it means and what one can do.
    pub long: String,
    /// The framed words beside every sum, if the sums may not be paid as they stand.
    pub mark: Option<String>,
}

impl Statement {
    /// What is said of a story that was told.
    pub fn of(texts: Texts, told: &StoryOutcome) -> Self {
        let caveats = told.caveats();
        let (plain, figure) = plain(texts, told);
        let (headline, figure, example) = match caveats.first() {
            Some(
                caveat @ (Caveat::NothingPaid | Caveat::CoverEnded { .. } | Caveat::CoverUnknown { .. }),
            ) => {
                let sums = format::in_sentence(&plain);
                let example = if *caveat == Caveat::NothingPaid {
                    texts.story_example_none_paid(args::StoryExampleNonePaid { sums: &sums })
                } else {
                    texts.story_example(args::StoryExample { sums: &sums })
                };
                (short(texts, *caveat).to_string(), None, Some(example.to_string()))
            }
            Some(Caveat::UnverifiedLoss) => {
                let cash = unbroken(texts, told.cash.amount);
                let line = texts.story_line_unverified(args::StoryLineUnverified { cash: &cash });
                (line.to_string(), Some(cash), None)
            }
            Some(Caveat::BeyondRules { .. } | Caveat::AtTheLimit { .. } | Caveat::TooYoung { .. }) | None => {
                (plain, figure, None)
            }
        };
        Self {
            headline,
            figure,
            example,
            cautions: caveats
                .into_iter()
                .map(|caveat| caution(texts, told, caveat))
                .collect(),
            notes: notes(texts, told),
            sources: sources(told),
        }
    }

    /// Whether the sums stand: the member is covered, and every figure has a source.
    pub fn is_settled(&self) -> bool {
        self.marks().next().is_none()
    }

    /// The framed words beside every sum.
    pub fn marks(&self) -> impl Iterator<Item = &str> {
        self.cautions.iter().filter_map(|caution| caution.mark.as_deref())
    }

    /// Everything below the headline.
    pub fn note(&self) -> String {
        let cautions = self.cautions.iter().map(|caution| caution.long.clone());
        format::sentences(
            cautions
                .chain(self.example.clone())
                .chain(self.notes.iter().cloned()),
        )
    }

    /// All of it, as it is read aloud.
    pub fn aloud(&self) -> String {
        format::sentences([self.headline.clone(), self.note()])
    }
}

/// An amount whose unit stays with its number at the end of a line.
fn unbroken(texts: Texts, amount: Rupiah) -> String {
    format::round_amount(texts, amount).replace(' ', "\u{a0}")
}

/// The clause with the sums as if nothing stood against them, and the sum in it.
fn plain(texts: Texts, told: &StoryOutcome) -> (String, Option<String>) {
    let event = told.circumstances.event;
    let (cash, scholarship) = (
        unbroken(texts, told.cash.amount),
        unbroken(texts, told.scholarship.amount),
    );
    let school = if told.scholarship.amount == Rupiah::ZERO {
        "tidak"
    } else {
        "ada"
    };
    let months = told.circumstances.incapacity_months;
    let line = match event {
        _ if told.cash.amount == Rupiah::ZERO => return (texts.story_line_care().to_string(), None),
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
    };
    (line.to_string(), Some(cash))
}

/// A caveat in one clause.
fn short(texts: Texts, caveat: Caveat) -> Cow<'static, str> {
    match caveat {
        Caveat::NothingPaid => texts.caution_none_paid(),
        Caveat::CoverEnded { unpaid } => texts.caution_ended(args::CautionEnded {
            unpaid: &unpaid.to_string(),
        }),
        Caveat::CoverUnknown { unpaid } => texts.caution_unknown(args::CautionUnknown {
            unpaid: &unpaid.to_string(),
        }),
        Caveat::UnverifiedLoss => texts.caution_unverified(),
        Caveat::BeyondRules { year } => texts.caution_beyond(args::CautionBeyond {
            year: &year.to_string(),
        }),
        Caveat::TooYoung { child } => texts.caution_too_young(args::CautionTooYoung {
            number: &(child + 1).to_string(),
        }),
        Caveat::AtTheLimit { needed } => texts.caution_limit(args::CautionLimit {
            needed: &needed.to_string(),
        }),
    }
}

fn caution(texts: Texts, told: &StoryOutcome, caveat: Caveat) -> Caution {
    let (long, mark) = match caveat {
        Caveat::NothingPaid => (texts.story_note_none_paid(), Some(texts.mark_none_paid())),
        Caveat::CoverEnded { .. } => (texts.story_note_ended(), Some(texts.mark_ended())),
        Caveat::CoverUnknown { .. } => (texts.story_note_arrears(), Some(texts.mark_unknown())),
        Caveat::UnverifiedLoss => (texts.story_note_unverified(), Some(texts.cash_unverified())),
        Caveat::BeyondRules { .. } => (texts.story_note_beyond(), Some(texts.mark_beyond())),
        Caveat::TooYoung { child } => {
            let number = (child + 1).to_string();
            let note = texts.story_note_too_young(args::StoryNoteTooYoung { number: &number });
            (note, None)
        }
        // What the rule itself remarks says who differs.
        Caveat::AtTheLimit { .. } => {
            let is_waiting = |step: &&Step| matches!(step.applied, Applied::Waiting { .. });
            let note = told.steps.iter().find(is_waiting).and_then(|step| step.note);
            let note = note.map(|note| note.text(texts.language()).into());
            (note.unwrap_or_else(|| short(texts, caveat)), None)
        }
    };
    Caution {
        short: short(texts, caveat).to_string(),
        long: long.to_string(),
        mark: mark.map(|mark| mark.to_string()),
    }
}

fn notes(texts: Texts, told: &StoryOutcome) -> Vec<String> {
    let (event, paid) = (told.circumstances.event, told.circumstances.paid_months);
    let mut sentences: Vec<Cow<'static, str>> = Vec::new();
    if !told.circumstances.is_known(Field::PaidMonths) {
        // Months that nobody reported are no reason for anything.
    } else if event == Event::Death {
        let waiting = months_needed(told, ConditionId::Waiting).filter(|needed| needed.missing > 0);
        let school = months_needed(told, ConditionId::ScholarshipMonths).filter(|needed| needed.missing > 0);
        if let Some(waiting) = waiting {
            if paid > 0 {
                sentences.push(texts.story_note_waiting(args::StoryNoteWaiting {
                    paid: &waiting.paid.to_string(),
                }));
            }
            sentences.extend(waiting.with.map(|with| {
                texts.story_note_later(args::StoryNoteLater {
                    needed: &waiting.needed.to_string(),
                    with: &format::round_amount(texts, with),
                })
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
    sentences.push(texts.story_note_estimate());
    sentences.into_iter().map(Cow::into_owned).collect()
}

/// What the cash rests on, each source once; what rests on none is a caution.
fn sources(told: &StoryOutcome) -> Vec<Basis> {
    let mut sources: Vec<Basis> = Vec::new();
    let steps = told.steps.iter().filter(|step| !is_of_school(step));
    for basis in steps.filter_map(|step| step.basis) {
        let is_new = sources.iter().all(|other| other.source.key != basis.source.key);
        if is_new && basis.confidence != Confidence::Unverified {
            sources.push(basis);
        }
    }
    sources
}

/// Whether a step speaks of the scholarship and not of the cash.
pub fn is_of_school(step: &Step) -> bool {
    matches!(
        step.applied,
        Applied::Scholarship { .. } | Applied::ScholarshipMonths { .. } | Applied::ScholarshipAge { .. }
    )
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

/// Until when a price of a month holds and what it is afterwards, a sentence each; nothing where no other is known.
pub fn price_lines(texts: Texts, price: &MonthPrice) -> Vec<String> {
    let Some((month, next)) = price.next else {
        return Vec::new();
    };
    let until = month.minus(1).filter(|_| price.is_discounted).map(|last| {
        texts
            .story_price_until(args::StoryPriceUntil {
                month: &format::month(texts, last),
            })
            .to_string()
    });
    let from = texts.story_price_from(args::StoryPriceFrom {
        amount: &next.written(texts),
        month: &format::month(texts, month),
    });
    until.into_iter().chain([from.to_string()]).collect()
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

/// The word before a sum of a trace, with what is framed beside every sum.
pub fn sum(texts: Texts, statement: &Statement) -> String {
    let sum = texts.cash_sum();
    let words = [&*sum].into_iter().chain(statement.marks());
    words.collect::<Vec<_>>().join(", ")
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
    let apart = |more: Rupiah, less: Rupiah| more.checked_sub(less).unwrap_or(Rupiah::ZERO).written(texts);
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
