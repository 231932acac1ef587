//! Words for near misses: what would have to change, and whether time alone will do it.

use crate::check::reason::Reason;
use crate::format;
use crate::format::Written as _;
use crate::texts::{Texts, args};
use payung_check::advice::{LastChance, NearMiss, Remedy};
use payung_questions::eligibility::Decided;
use payung_questions::explain::Finding;

/// What would have to change for one criterion.
pub fn remedy(texts: Texts, decided: &Decided, remedy: Remedy) -> String {
    match remedy {
        Remedy::Month(month) => texts.remedy_month(args::RemedyMonth {
            month: &format::month(texts, month),
        }),
        Remedy::Birthday(day) => texts.remedy_birthday(args::RemedyBirthday {
            date: &format::date(texts, day),
        }),
        Remedy::Years(years) => texts.remedy_years(args::RemedyYears {
            years: &years.to_string(),
        }),
        Remedy::TooLate => texts.remedy_too_late(),
        Remedy::Register => texts.remedy_register(),
        Remedy::LowerIncome(above) => texts.remedy_lower_income(args::RemedyLowerIncome {
            above: &above.written(texts),
        }),
        Remedy::EndOfStudies => texts.remedy_end_of_studies(),
        Remedy::OtherLife => match decided.finding {
            Finding::RegularIncome(_) => texts.remedy_regular_income(),
            Finding::Insured(_) => texts.remedy_insured(),
            Finding::NotGiven
            | Finding::Area { .. }
            | Finding::Age { .. }
            | Finding::Engagement(_)
            | Finding::Wage { .. }
            | Finding::WageUnknown { .. }
            | Finding::Student(_)
            | Finding::Residence { .. }
            | Finding::Registry(_)
            | Finding::Decile { .. }
            | Finding::Rank { .. }
            | Finding::RegistryRank { .. }
            | Finding::Occupation(_)
            | Finding::NotVerified => texts.remedy_other_life(),
        },
    }
    .to_string()
}

/// That time alone will meet a scheme, and from when, if it will.
pub fn standing(texts: Texts, miss: &NearMiss<'_>) -> Option<String> {
    miss.by_time.map(|_| texts.near_by_time().to_string())
}

/// The step for somebody in the last year in which one can register.
pub fn last_chance(texts: Texts, chance: LastChance) -> Reason {
    let limit = chance.limit.to_string();
    let name = match chance.months {
        Some(0) => texts.last_chance_days(args::LastChanceDays {
            limit: limit.as_str(),
        }),
        Some(months) => texts.last_chance_months(args::LastChanceMonths {
            limit: limit.as_str(),
            months: &months.to_string(),
        }),
        None => texts.last_chance_year(args::LastChanceYear {
            limit: limit.as_str(),
        }),
    };
    Reason {
        name: name.to_string(),
        note: Some(
            texts
                .last_chance_note(args::LastChanceNote { limit: &limit })
                .to_string(),
        ),
    }
}
