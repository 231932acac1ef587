//! The conditions that surprise families, and how each stands for one person.

use crate::format;
use crate::format::Written as _;
use crate::texts::{Texts, args};
use payung_stories::condition::{Condition, ConditionId, ConditionState, FirstHeirs, MonthsNeeded};
use payung_stories::rules::StoriesRules;
use payung_values::citation::Confidence;
use payung_values::truth::Truth;
use std::borrow::Cow;

/// What a condition is called.
pub fn name(texts: Texts, condition: &Condition) -> String {
    match condition.id {
        ConditionId::Waiting => match condition.standing {
            ConditionState::Months(months) => texts.cond_waiting(args::CondWaiting {
                needed: &months.needed.to_string(),
            }),
            ConditionState::Told
            | ConditionState::NotConcerned
            | ConditionState::Arrears { .. }
            | ConditionState::Until(_)
            | ConditionState::NoLimit
            | ConditionState::Payment { .. }
            | ConditionState::Heirs(_)
            | ConditionState::Counted { .. } => texts.cond_waiting_plain(),
        },
        ConditionId::ScholarshipMonths => texts.cond_scholarship(),
        ConditionId::Arrears => texts.cond_arrears(),
        ConditionId::AgeLine => texts.cond_age(),
        ConditionId::Report => texts.cond_report(),
        ConditionId::ClaimDeadline => texts.cond_claim(),
        ConditionId::Payment => texts.cond_payment(),
        ConditionId::Heirs => texts.cond_heirs(),
        ConditionId::Documents => texts.cond_documents(),
        ConditionId::ScholarshipDocuments => texts.cond_scholarship_documents(),
        ConditionId::Children => texts.cond_children(),
        ConditionId::ScholarshipEnd => texts.cond_school_end(),
        ConditionId::BurialOnce => texts.cond_burial_once(),
        ConditionId::Violence => texts.cond_violence(),
        ConditionId::SuddenDeath => texts.cond_sudden(),
        ConditionId::LateDisease => texts.cond_late_disease(),
    }
    .to_string()
}

/// How it stands for this person; nothing where only the lists speak.
pub fn standing(rules: &StoriesRules, texts: Texts, condition: &Condition) -> Option<String> {
    let words: Cow<'static, str> = match condition.standing {
        ConditionState::Told => return None,
        ConditionState::NotConcerned => texts.cond_not_concerned(),
        ConditionState::Months(months) => return Some(months_needed(texts, condition.id, months)),
        ConditionState::Arrears {
            unpaid,
            ends_at,
            covered,
        } => arrears(rules, texts, unpaid, ends_at, covered),
        ConditionState::Until(day) => texts.cond_claim_until(args::CondClaimUntil {
            date: &format::date(texts, day),
        }),
        ConditionState::NoLimit => texts.cond_claim_none(),
        ConditionState::Payment {
            working_days,
            per_day_late: Some((late, confidence)),
        } => {
            let (amount, days) = (late.written(texts), working_days.to_string());
            if confidence == Confidence::Inference {
                let note = condition.steps.last().and_then(|step| step.note);
                texts.cond_payment_inferred(args::CondPaymentInferred {
                    amount: &amount,
                    days: &days,
                    note: note.map_or("", |note| note.text(texts.language())),
                })
            } else {
                texts.cond_payment_days(args::CondPaymentDays {
                    amount: &amount,
                    days: &days,
                })
            }
        }
        ConditionState::Payment {
            working_days,
            per_day_late: None,
        } => texts.cond_payment_plain(args::CondPaymentPlain {
            days: &working_days.to_string(),
        }),
        ConditionState::Heirs(first) => match first {
            FirstHeirs::SpouseAndChildren => texts.cond_heirs_both(),
            FirstHeirs::Spouse => texts.cond_heirs_spouse(),
            FirstHeirs::Children => texts.cond_heirs_children(),
            FirstHeirs::Others => texts.cond_heirs_others(),
        },
        ConditionState::Counted { counted: 0, .. } => texts.cond_children_none(),
        ConditionState::Counted { counted, all } if counted < all => {
            texts.cond_children_order(args::CondChildrenOrder {
                all: &all.to_string(),
                counted: &counted.to_string(),
            })
        }
        ConditionState::Counted { counted, all } => texts.cond_children_counted(args::CondChildrenCounted {
            all: &all.to_string(),
            counted: &counted.to_string(),
        }),
    };
    Some(words.to_string())
}

fn months_needed(texts: Texts, id: ConditionId, months: MonthsNeeded) -> String {
    let (paid, missing) = (months.paid.to_string(), months.missing.to_string());
    let without = format::round_amount(texts, months.without);
    let stands = match (id, months.missing) {
        (ConditionId::ScholarshipMonths, 0) => texts.cond_scholarship_met(args::CondScholarshipMet {
            needed: &months.needed.to_string(),
            paid: &paid,
        }),
        (ConditionId::ScholarshipMonths, _) => texts.cond_scholarship_unmet(args::CondScholarshipUnmet {
            missing: &missing,
            needed: &months.needed.to_string(),
            paid: &paid,
        }),
        (_, 0) => texts.cond_waiting_met(args::CondWaitingMet {
            needed: &months.needed.to_string(),
            paid: &paid,
            without: &without,
        }),
        (_, _) if !months.has_begun => texts.cond_waiting_first(),
        (_, _) => texts.cond_waiting_unmet(args::CondWaitingUnmet {
            missing: &missing,
            paid: &paid,
            without: &without,
        }),
    };
    let Some((month, with)) = months.met_from.zip(months.with) else {
        return stands.to_string();
    };
    let month = format::month(texts, month);
    let later = if with > months.without {
        let with = format::round_amount(texts, with);
        if id == ConditionId::ScholarshipMonths {
            texts.cond_later_grown(args::CondLaterGrown {
                month: &month,
                with: &with,
            })
        } else {
            texts.cond_later(args::CondLater {
                month: &month,
                with: &with,
            })
        }
    } else {
        texts.cond_later_none(args::CondLaterNone { month: &month })
    };
    [&stands, " ", &later].concat()
}

fn arrears(
    rules: &StoriesRules,
    texts: Texts,
    unpaid: u16,
    ends_at: u16,
    covered: Truth,
) -> Cow<'static, str> {
    let (unpaid, ends) = (unpaid.to_string(), ends_at.to_string());
    match covered {
        Truth::Yes => texts.cond_arrears_none(args::CondArrearsNone { ends: &ends }),
        Truth::Unknown => texts.cond_arrears_some(args::CondArrearsSome {
            care: rules.care_centre,
            unpaid: &unpaid,
        }),
        Truth::No => texts.cond_arrears_ended(args::CondArrearsEnded {
            care: rules.care_centre,
            ends: &ends,
            unpaid: &unpaid,
        }),
    }
}
