//! Near misses: what would have to change for a scheme that is not met, and whether time alone will do it.
//!
//! Read from the trace: from the criteria as they were decided, and what they were decided on.

use payung_questions::eligibility::{Decided, Eligibility, SchemeVerdict, Worker};
use payung_questions::explain::Finding;
use payung_rules::dated::NotInForce;
use payung_rules::eligibility::EligibilityRules;
use payung_rules::scheme::Scheme;
use payung_values::date::Date;
use payung_values::insured::Insured;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;
use payung_values::segment::Segment;
use payung_values::truth::Truth;

/// What would have to change for one criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Time alone: the months are full in this month.
    Month(YearMonth),
    /// Time alone: the age is reached on this day.
    Birthday(Date),
    /// Time alone: the age is reached in so many years, on a day we do not know.
    Years(u8),
    /// Time has run out: older than the oldest age.
    TooLate,
    /// To be proposed for the register, or to have it corrected.
    Register,
    /// The income would have to be lower by this much.
    LowerIncome(Rupiah),
    /// To end one's studies.
    EndOfStudies,
    /// Nothing a person would do for the scheme's sake: another way of working, another area, no membership.
    OtherLife,
}

impl Remedy {
    /// The month in which time alone will have done it, if it will and the month is known.
    pub fn month(self) -> Option<YearMonth> {
        match self {
            Self::Month(month) => Some(month),
            Self::Birthday(day) => Some(YearMonth::of(day)),
            Self::Years(_)
            | Self::TooLate
            | Self::Register
            | Self::LowerIncome(_)
            | Self::EndOfStudies
            | Self::OtherLife => None,
        }
    }
}

/// What would have to change for a criterion that is not met on `day`; `None` for one that is, or is not known.
pub fn remedy(decided: &Decided, worker: &Worker, day: Date) -> Option<Remedy> {
    if decided.truth != Truth::No {
        return None;
    }
    Some(match decided.finding {
        Finding::Residence { held, needed } => YearMonth::of(day)
            .plus(needed.saturating_sub(held))
            .map_or(Remedy::OtherLife, Remedy::Month),
        Finding::Age { age, to, .. } if age.get() > to => Remedy::TooLate,
        Finding::Age { age, from, .. } => match worker.birth_date.and_then(|birth| birth.birthday(from)) {
            Some(reached) => Remedy::Birthday(reached),
            None => Remedy::Years(from.saturating_sub(age.get())),
        },
        Finding::Wage { income, wage } => {
            let limit = Rupiah::new(wage.sen.div_euclid(100));
            income
                .checked_sub(limit)
                .map_or(Remedy::OtherLife, Remedy::LowerIncome)
        }
        Finding::Registry(_)
        | Finding::Decile { .. }
        | Finding::Rank { .. }
        | Finding::RegistryRank { .. }
        | Finding::NotVerified => Remedy::Register,
        Finding::Student(_) => Remedy::EndOfStudies,
        Finding::NotGiven
        | Finding::Area { .. }
        | Finding::Engagement(_)
        | Finding::RegularIncome(_)
        | Finding::WageUnknown { .. }
        | Finding::Occupation(_)
        | Finding::Insured(_) => Remedy::OtherLife,
    })
}

/// A scheme of the person's area that is not met, and what would have to change.
#[derive(Clone, Debug)]
pub struct NearMiss<'a> {
    /// The verdict.
    pub verdict: &'a SchemeVerdict,
    /// What would have to change, criterion by criterion.
    pub remedies: Vec<(&'a Decided, Remedy)>,
    /// The month from which time alone will have met them all, if it will.
    pub by_time: Option<YearMonth>,
}

/// The schemes of the person's area that are not met on `day`, in the order of the rules.
///
/// None for somebody whom the rules for own-account members do not concern, and none for a member, who needs no
/// scheme.
pub fn near_misses<'a>(answer: &'a Eligibility, worker: &Worker, day: Date) -> Vec<NearMiss<'a>> {
    let is_for_others = answer.segment.is_some_and(|segment| segment != Segment::Bpu);
    if is_for_others || worker.insured == Some(Insured::Active) {
        return Vec::new();
    }
    let missed = answer
        .schemes
        .iter()
        .filter(|verdict| verdict.truth == Truth::No && verdict.covers_area());
    missed.map(|verdict| near_miss(verdict, worker, day)).collect()
}

/// The government scheme of the person's area that is not met and lacks least; of two that lack as much, the one that
/// time alone will meet.
pub fn nearest_government<'a>(answer: &'a Eligibility, worker: &Worker, day: Date) -> Option<NearMiss<'a>> {
    let misses = near_misses(answer, worker, day).into_iter();
    misses
        .filter(|miss| miss.verdict.scheme.payer.is_government())
        .min_by_key(|miss| (miss.verdict.with(Truth::No).count(), miss.by_time.is_none()))
}

/// The government scheme of the person's area that time alone will meet first, and the month in which it will.
pub fn government_by_time(
    answer: &Eligibility,
    worker: &Worker,
    day: Date,
) -> Option<(&'static Scheme, YearMonth)> {
    let misses = near_misses(answer, worker, day).into_iter();
    misses
        .filter(|miss| miss.verdict.scheme.payer.is_government())
        .filter_map(|miss| Some((miss.verdict.scheme, miss.by_time?)))
        .min_by_key(|(_, month)| *month)
}

/// What would have to change for one scheme.
pub fn near_miss<'a>(verdict: &'a SchemeVerdict, worker: &Worker, day: Date) -> NearMiss<'a> {
    let with_remedy = |decided: &'a Decided| Some((decided, remedy(decided, worker, day)?));
    let remedies: Vec<_> = verdict.decided.iter().filter_map(with_remedy).collect();
    // An unknown month among them, and time alone is not known to do it.
    let months = remedies
        .iter()
        .try_fold(None, |latest: Option<YearMonth>, (_, remedy)| {
            let month = remedy.month()?;
            Some(Some(latest.map_or(month, |latest| latest.max(month))))
        });
    let by_time = months.flatten().filter(|month| {
        verdict.with(Truth::Unknown).next().is_none() && !is_too_old_by(verdict, worker, day, *month)
    });
    NearMiss {
        verdict,
        remedies,
        by_time,
    }
}

/// Whether somebody young enough on `day` is too old for the scheme before `month` ends.
fn is_too_old_by(verdict: &SchemeVerdict, worker: &Worker, day: Date, month: YearMonth) -> bool {
    let oldest = verdict.decided.iter().find_map(|decided| {
        if let Finding::Age { age, to, .. } = decided.finding {
            Some((age, to))
        } else {
            None
        }
    });
    let Some((age, to)) = oldest else { return false };
    let birthday = worker
        .birth_date
        .and_then(|birth| birth.birthday(to.saturating_add(1)));
    if let Some(birthday) = birthday {
        return YearMonth::of(birthday) <= month;
    }
    // Of an age alone nobody knows on which day of a year it rises.
    let years = month.year() - day.year() + i32::from(month.month() >= YearMonth::of(day).month());
    i32::from(age.get()) + years > i32::from(to)
}

/// The last months in which somebody can still register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastChance {
    /// The age at which it is too late.
    pub limit: u16,
    /// The day of that age, if the day of birth is known.
    pub birthday: Option<Date>,
    /// Whole months left until then, if the day of birth is known.
    pub months: Option<u16>,
}

/// Whether `worker`, of `age` on `day`, is in the last year in which one can register.
///
/// # Errors
///
/// [`NotInForce`] before the first day with a highest age.
pub fn last_chance(
    rules: &EligibilityRules,
    worker: &Worker,
    day: Date,
) -> Result<Option<LastChance>, NotInForce> {
    let last = rules.age_to.at(day)?.value;
    let limit = last.saturating_add(1);
    let age = match worker.birth_date {
        Some(birth) => day.years_since(birth),
        None => worker.age.map(|age| u32::from(age.get())),
    };
    if age != Some(u32::from(last)) {
        return Ok(None);
    }
    let birthday = worker
        .birth_date
        .zip(u8::try_from(limit).ok())
        .and_then(|(birth, limit)| birth.birthday(limit));
    Ok(Some(LastChance {
        limit,
        birthday,
        months: birthday.and_then(|birthday| day.months_until(birthday)),
    }))
}

#[cfg(test)]
mod tests {
    use super::{LastChance, Remedy, last_chance, near_misses};
    use payung_questions::eligibility::{Worker, assess};
    use payung_values::age::Age;
    use payung_values::area_code::AreaCode;
    use payung_values::date::Date;
    use payung_values::engagement::Engagement;
    use payung_values::income_regularity::IncomeRegularity;
    use payung_values::insured::Insured;
    use payung_values::month::YearMonth;
    use payung_values::registry::Registry;
    use payung_values::rupiah::Rupiah;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn worker(area: &str) -> Worker {
        Worker {
            age: Age::new(41),
            area: AreaCode::parse(area),
            residence_months: Some(24),
            engagement: Some(Engagement::OwnAccount),
            income: Some(Rupiah::new(1_500_000)),
            income_regular: Some(IncomeRegularity::Irregular),
            registry: Some(Registry::Poor),
            insured: Some(Insured::None),
            student: Some(false),
            ..Worker::default()
        }
    }

    /// Scheme by scheme: what would have to change, and the month if time alone does it.
    fn missed(worker: &Worker, on: &str) -> Vec<(&'static str, Vec<Remedy>, Option<String>)> {
        let answer = assess(payung_fixture::rules().eligibility, worker, day(on)).unwrap();
        near_misses(&answer, worker, day(on))
            .into_iter()
            .map(|miss| {
                let remedies = miss.remedies.iter().map(|(_, remedy)| *remedy).collect();
                (
                    miss.verdict.scheme.id,
                    remedies,
                    miss.by_time.map(|month| month.to_string()),
                )
            })
            .collect()
    }

    /// Source: Perwali Balikpapan 3/2025, six months of a Balikpapan KTP.
    #[test]
    fn six_months_of_ktp_come_by_themselves() {
        for (held, month) in [(0, "2027-05"), (3, "2027-02"), (5, "2026-12")] {
            let newcomer = Worker {
                residence_months: Some(held),
                ..worker("64.71")
            };
            let missed = missed(&newcomer, "2026-11-21");
            let reached = YearMonth::parse(month).unwrap();
            assert_eq!(
                missed,
                [(
                    "balikpapan-perwali-3-2025",
                    vec![Remedy::Month(reached)],
                    Some(month.to_owned())
                )]
            );
        }
        let settled = Worker {
            residence_months: Some(6),
            ..worker("64.71")
        };
        assert_eq!(missed(&settled, "2026-11-21"), []);
    }

    /// Source: Pergub Kaltim 40/2025, miskin or miskin ekstrem.
    #[test]
    fn the_register_does_not_come_by_itself() {
        let unlisted = Worker {
            registry: Some(Registry::Unlisted),
            ..worker("64.07")
        };
        assert_eq!(
            missed(&unlisted, "2026-11-21"),
            [("kaltim-pergub-40-2025", vec![Remedy::Register], None)]
        );
    }

    #[test]
    fn time_and_something_else_is_not_time_alone() {
        let rich_newcomer = Worker {
            residence_months: Some(3),
            income: Some(Rupiah::new(9_000_000)),
            ..worker("64.71")
        };
        let missed = missed(&rich_newcomer, "2026-11-21");
        assert_eq!(missed.len(), 1);
        assert_eq!(missed[0].2, None);
        assert!(matches!(
            missed[0].1[..],
            [Remedy::Month(_), Remedy::LowerIncome(_)]
        ));
    }

    #[test]
    fn a_birthday_is_named_to_the_day_where_it_is_known() {
        let born = Worker {
            age: None,
            birth_date: Some(day("2012-03-15")),
            ..worker("53.71")
        };
        let remedies: Vec<Remedy> = missed(&born, "2026-11-21")
            .into_iter()
            .flat_map(|one| one.1)
            .collect();
        assert_eq!(remedies, [Remedy::Birthday(day("2030-03-15")); 3]);
        let of_age = Worker {
            age: Age::new(14),
            ..worker("53.71")
        };
        let remedies: Vec<Remedy> = missed(&of_age, "2026-11-21")
            .into_iter()
            .flat_map(|one| one.1)
            .collect();
        assert_eq!(remedies, [Remedy::Years(4); 3]);
    }

    /// Source: Permenaker 5/2021, registration below 65.
    #[test]
    fn the_last_year_is_counted_in_months() {
        let born = |birth: &str| Worker {
            age: None,
            birth_date: Some(day(birth)),
            ..Worker::default()
        };
        let chance = |birth: &str| {
            last_chance(
                payung_fixture::rules().eligibility,
                &born(birth),
                day("2026-11-21"),
            )
            .unwrap()
        };
        assert_eq!(
            chance("1962-02-21"),
            Some(LastChance {
                limit: 65,
                birthday: Some(day("2027-02-21")),
                months: Some(3),
            })
        );
        assert_eq!(chance("1961-11-22").and_then(|chance| chance.months), Some(0));
        assert_eq!(chance("1961-11-21"), None, "65 today: too late");
        assert_eq!(chance("1962-11-22"), None, "64 tomorrow: not yet");
        let of_age = |years| Worker {
            age: Age::new(years),
            ..Worker::default()
        };
        let chance = |years| {
            last_chance(
                payung_fixture::rules().eligibility,
                &of_age(years),
                day("2026-11-21"),
            )
            .unwrap()
        };
        assert_eq!(
            chance(64).map(|chance| (chance.limit, chance.months)),
            Some((65, None))
        );
        assert_eq!((chance(63), chance(65)), (None, None));
    }
}
