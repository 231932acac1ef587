//! The conditions that surprise families, and how each stands for one person.

use crate::format;
use crate::texts::Texts;
use payung_current::tables::CARE_CENTRE;
use payung_stories::condition::{Condition, ConditionId, FirstHeirs, MonthsNeeded, Standing};
use payung_values::truth::Truth;
use std::borrow::Cow;

/// What a condition is called.
pub fn name(texts: Texts, condition: &Condition) -> String {
    match condition.id {
        ConditionId::Waiting => match condition.standing {
            Standing::Months(months) => texts.cond_waiting(months.needed.to_string()),
            Standing::Told
            | Standing::NotConcerned
            | Standing::Arrears { .. }
            | Standing::Until(_)
            | Standing::NoLimit
            | Standing::Payment { .. }
            | Standing::Heirs(_)
            | Standing::Counted { .. } => texts.cond_waiting_plain(),
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
pub fn standing(texts: Texts, condition: &Condition) -> Option<String> {
    let words: Cow<'static, str> = match condition.standing {
        Standing::Told => return None,
        Standing::NotConcerned => texts.cond_not_concerned(),
        Standing::Months(months) => return Some(months_needed(texts, condition.id, months)),
        Standing::Arrears {
            unpaid,
            ends_at,
            covered,
        } => arrears(texts, unpaid, ends_at, covered),
        Standing::Until(day) => texts.cond_claim_until(format::date(texts, day)),
        Standing::NoLimit => texts.cond_claim_none(),
        Standing::Payment {
            working_days,
            per_day_late: Some(late),
        } => texts.cond_payment_days(late.to_string(), working_days.to_string()),
        Standing::Payment {
            working_days,
            per_day_late: None,
        } => texts.cond_payment_plain(working_days.to_string()),
        Standing::Heirs(first) => match first {
            FirstHeirs::SpouseAndChildren => texts.cond_heirs_both(),
            FirstHeirs::Spouse => texts.cond_heirs_spouse(),
            FirstHeirs::Children => texts.cond_heirs_children(),
            FirstHeirs::Others => texts.cond_heirs_others(),
        },
        Standing::Counted { counted: 0, .. } => texts.cond_children_none(),
        Standing::Counted { counted, all } => {
            texts.cond_children_counted(all.to_string(), counted.to_string())
        }
    };
    Some(words.to_string())
}

fn months_needed(texts: Texts, id: ConditionId, months: MonthsNeeded) -> String {
    let (paid, missing) = (months.paid.to_string(), months.missing.to_string());
    let (with, without) = (
        format::story(texts, months.with),
        format::story(texts, months.without),
    );
    let stands = match (id, months.missing) {
        (ConditionId::ScholarshipMonths, 0) => texts.cond_scholarship_met(months.needed.to_string(), paid),
        (ConditionId::ScholarshipMonths, _) => {
            texts.cond_scholarship_unmet(missing, months.needed.to_string(), paid, with)
        }
        (_, 0) => texts.cond_waiting_met(paid, without),
        (_, _) => texts.cond_waiting_unmet(missing, paid, with, without),
    };
    match months.met_from {
        Some(month) => [&stands, " ", &texts.cond_from(format::month(texts, month))].concat(),
        None => stands.to_string(),
    }
}

fn arrears(texts: Texts, unpaid: u16, ends_at: u16, covered: Truth) -> Cow<'static, str> {
    let (unpaid, ends) = (unpaid.to_string(), ends_at.to_string());
    match covered {
        Truth::Yes => texts.cond_arrears_none(ends),
        Truth::Unknown => texts.cond_arrears_some(CARE_CENTRE, unpaid),
        Truth::No => texts.cond_arrears_ended(CARE_CENTRE, ends, unpaid),
    }
}
