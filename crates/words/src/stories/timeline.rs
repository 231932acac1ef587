//! When what is paid, to whom, and up to which limit.

use crate::format;
use crate::format::Written as _;
use crate::stories::level;
use crate::texts::{Texts, args};
use payung_rules::service::Limit;
use payung_stories::rules::StoriesRules;
use payung_stories::timeline::{Amount, Group, Recipient, What, When};

/// How far a service goes.
pub fn limit(texts: Texts, limit: Limit) -> String {
    match limit {
        Limit::NoCeiling => texts.limit_none(),
        Limit::UpTo(amount) => texts.limit_up_to(args::LimitUpTo {
            amount: &format::round_amount(texts, amount),
        }),
        Limit::UpToWithin { amount, months } => texts.limit_within(args::LimitWithin {
            amount: &format::round_amount(texts, amount),
            months: &months.to_string(),
        }),
        Limit::HospitalPricePlus(share) => texts.limit_hospital(args::LimitHospital {
            share: &share.written(texts),
        }),
        Limit::Covered => texts.limit_covered(),
    }
    .to_string()
}

/// The heading above what is paid at the same time: months and school years each share one.
pub fn when(texts: Texts, when: When) -> String {
    match when {
        When::FirstDay => texts.when_first_day(),
        When::Month(_) => texts.when_months(),
        When::WorkingDays(days) => texts.when_working_days(args::WhenWorkingDays {
            days: &days.to_string(),
        }),
        When::SchoolYear(_) => texts.when_school(),
    }
    .to_string()
}

/// To whom it is paid.
pub fn to(texts: Texts, to: Recipient) -> String {
    match to {
        Recipient::Worker => texts.when_to_worker(),
        Recipient::Heirs => texts.when_to_heirs(),
        Recipient::Child(child) => texts.when_to_child(args::WhenToChild {
            number: &((child + 1).to_string()),
        }),
    }
    .to_string()
}

/// What is paid, with a capital letter.
pub fn what(rules: &StoriesRules, texts: Texts, what: What) -> String {
    let words = match what {
        What::Service(service) => return service.label.text(texts.language()).to_owned(),
        What::Incapacity { .. } => texts.part_incapacity(),
        What::DisabilityGrant => texts.part_disability(),
        What::DeathGrant => texts.part_death(),
        What::Periodic => texts.part_periodic(),
        What::Burial => texts.part_burial(),
        What::School { level: one, .. } => texts.when_school_what(args::WhenSchoolWhat {
            level: level(rules, texts, one),
        }),
    };
    format::capitalised(&words)
}

/// The line below: how much each time, or up to which limit.
pub fn detail(texts: Texts, group: &Group<'_>) -> Option<String> {
    let count = group.n_entries.to_string();
    match (group.first.what, group.first.amount) {
        (_, Amount::Limited(one)) => Some(limit(texts, one)),
        (What::Incapacity { .. }, Amount::Exactly(each)) => Some(
            texts
                .when_month_each(args::WhenMonthEach {
                    amount: &each.written(texts),
                    months: &count,
                })
                .to_string(),
        ),
        (What::School { .. }, Amount::Exactly(each)) => Some(
            texts
                .when_year_each(args::WhenYearEach {
                    amount: &each.written(texts),
                    years: &count,
                })
                .to_string(),
        ),
        (
            What::Service(_) | What::DisabilityGrant | What::DeathGrant | What::Periodic | What::Burial,
            Amount::Exactly(_),
        ) => None,
    }
}
