//! Does a household spend less than the poverty line of its province.
//!
//! An **indication, never a decision**. BPS draws its line for counting people in a survey; what a family is called
//! (extremely poor, poor, a decile) the government's register says, after its own checks. So nothing in
//! `eligibility` reads this answer, and an answer is no reason to promise or refuse anything. It may tell a person
//! that asking for an update of the register is worth while (`REGISTRY_UPDATE`).
//! The extreme-poverty figure is known roughly only (`EXTREME_POVERTY_ABOUT`), so that nothing is compared with it.

use crate::explain::{Applied, Outcome, Step};
use payung_rules::area::Area;
use payung_rules::dated::NotInForce;
use payung_rules::poverty::PovertyRules;
use payung_rules::poverty_line::PovertyLine;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::rupiah::Rupiah;
use payung_values::truth::Truth;
use thiserror::Error;

/// The largest household we take; a larger number is a slip of the finger. No rule sets it.
pub const MOST_PEOPLE: u16 = 100;

/// A question about a household.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// Where it lives: a province, or a kabupaten or kota, which uses its province's line.
    pub area: AreaCode,
    /// How many people live of the spending, 1 to [`MOST_PEOPLE`].
    pub people: u16,
    /// What all of them together spend in a month.
    pub spending: Rupiah,
    /// The day asked about, which chooses the line.
    pub day: Date,
}

/// Why a question about a household has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Nobody, or more than [`MOST_PEOPLE`].
    #[error("`people` is {found}; it must be 1 to {MOST_PEOPLE}")]
    People {
        /// The number found.
        found: u16,
    },
    /// Spending below zero.
    #[error("`spending` is {found}; it must be 0 or more")]
    NegativeSpending {
        /// The spending found.
        found: Rupiah,
    },
    /// No line of the area's province is known, on any day.
    #[error("no poverty line is known for `area` {area}; provinces with one are {}", written(.known))]
    NoLine {
        /// The area asked for.
        area: AreaCode,
        /// The provinces that have a line.
        known: &'static [AreaCode],
    },
    /// The day lies before the first line of the province.
    #[error(transparent)]
    NotInForce(#[from] NotInForce),
    /// A line of the household that does not fit.
    #[error("the line of this household is larger than can be computed exactly; give fewer `people`")]
    TooLarge,
}

fn written(areas: &[AreaCode]) -> String {
    let codes: Vec<String> = areas.iter().map(ToString::to_string).collect();
    codes.join(", ")
}

/// The answer. An indication: see the head of this module.
#[derive(Clone, Debug, PartialEq)]
pub struct Indication {
    /// The line of one person that was used.
    pub line: &'static PovertyLine,
    /// The line times the people.
    pub household_line: Rupiah,
    /// The spending divided by the people, rounded down to whole rupiah.
    pub per_person: Rupiah,
    /// Whether the spending is less than the household's line; exactly the line is not below it.
    pub below: bool,
    /// How it came about.
    pub steps: Vec<Step>,
}

/// Compares what a household spends with the poverty line of its province, whose name stands in `areas`.
///
/// # Errors
///
/// A [`Refusal`] that names the field, what was found and what would be right.
///
/// # Example
///
/// Four people in Samarinda: the line of Kalimantan Timur from September 2025 is Rp897.759, four times that
/// Rp3.591.036.
///
/// ```
/// use payung_values::{area_code::AreaCode, date::Date, rupiah::Rupiah};
/// use payung_questions::poverty::{Question, indicate};
///
/// let household = Question {
///     area: AreaCode::parse("64.72").unwrap(),
///     people: 4,
///     spending: Rupiah::new(3_500_000),
///     day: Date::new(2026, 11, 21).unwrap(),
/// };
/// let rules = payung_fixture::rules();
/// let found = indicate(rules.poverty, rules.areas, &household).unwrap();
/// assert_eq!(found.household_line, Rupiah::new(3_591_036));
/// assert_eq!(found.per_person, Rupiah::new(875_000));
/// assert!(found.below);
/// assert!(indicate(rules.poverty, rules.areas, &Question { people: 0, ..household }).is_err());
/// ```
pub fn indicate(
    rules: &PovertyRules,
    areas: &'static [Area],
    question: &Question,
) -> Result<Indication, Refusal> {
    let Question {
        area,
        people,
        spending,
        day,
    } = *question;
    if people == 0 || people > MOST_PEOPLE {
        return Err(Refusal::People { found: people });
    }
    if spending < Rupiah::ZERO {
        return Err(Refusal::NegativeSpending { found: spending });
    }
    let line = line(rules, area, day)?;
    let household_line = line
        .monthly
        .checked_times(people.into())
        .ok_or(Refusal::TooLarge)?;
    let per_person = Rupiah::new(spending.get() / i64::from(people));
    let below = spending < household_line;
    Ok(Indication {
        line,
        household_line,
        per_person,
        below,
        steps: vec![
            Step::by(
                Applied::PovertyLine {
                    area: line.area,
                    name: Area::name_of(areas, line.area),
                },
                Outcome::Money(line.monthly),
                line.basis,
            )
            .with_note(line.note),
            Step::arithmetic(
                Applied::HouseholdLine {
                    line: line.monthly,
                    people,
                },
                Outcome::Money(household_line),
            ),
            Step::arithmetic(
                Applied::SpendingEach { spending, people },
                Outcome::Money(per_person),
            ),
            Step::arithmetic(
                Applied::BelowLine {
                    spending,
                    line: household_line,
                },
                Outcome::Verdict(Truth::of(below)),
            ),
        ],
    })
}

/// The line in force, or why there is none.
fn line(rules: &PovertyRules, area: AreaCode, day: Date) -> Result<&'static PovertyLine, Refusal> {
    let first = rules.first_day(area).ok_or(Refusal::NoLine {
        area,
        known: rules.areas,
    })?;
    let missing = NotInForce {
        parameter: "poverty_line",
        asked: day,
        first,
    };
    Ok(rules.line_of(area, day).ok_or(missing)?)
}

#[cfg(test)]
mod tests {
    use super::{Question, Refusal, indicate};
    use payung_rules::dated::NotInForce;
    use payung_values::area_code::AreaCode;
    use payung_values::date::Date;
    use payung_values::rupiah::Rupiah;

    fn household(area: &str, people: u16, spending: i64, day: &str) -> Question {
        Question {
            area: AreaCode::parse(area).unwrap(),
            people,
            spending: Rupiah::new(spending),
            day: Date::parse(day).unwrap(),
        }
    }

    /// regional.md 5: Kalimantan Timur, March 2025 Rp866.193.
    #[test]
    fn one_rupiah_decides_and_the_line_itself_is_not_below() {
        for (spending, below) in [(0, true), (866_192, true), (866_193, false), (866_194, false)] {
            let found = indicate(
                payung_fixture::rules().poverty,
                payung_fixture::rules().areas,
                &household("64", 1, spending, "2025-03-01"),
            )
            .unwrap();
            assert_eq!(found.below, below, "{spending}");
            assert_eq!(found.steps.len(), 4);
        }
    }

    /// 3 x 718.220 = 2.154.660; 2.154.659 / 3 = 718.219,67.
    #[test]
    fn a_share_of_a_rupiah_is_dropped() {
        let found = indicate(
            payung_fixture::rules().poverty,
            payung_fixture::rules().areas,
            &household("12.17", 3, 2_154_659, "2026-11-21"),
        )
        .unwrap();
        assert_eq!(found.household_line, Rupiah::new(2_154_660));
        assert_eq!(found.per_person, Rupiah::new(718_219));
        assert!(found.below);
    }

    #[test]
    fn the_newest_line_on_the_day_is_used() {
        for (day, monthly) in [
            ("2025-03-01", 866_193),
            ("2025-08-31", 866_193),
            ("2025-09-01", 897_759),
            ("2030-01-01", 897_759),
        ] {
            let found = indicate(
                payung_fixture::rules().poverty,
                payung_fixture::rules().areas,
                &household("64.07", 1, 0, day),
            )
            .unwrap();
            assert_eq!(found.line.monthly, Rupiah::new(monthly), "{day}");
        }
    }

    #[test]
    fn a_household_is_of_1_to_100_people() {
        assert!(
            indicate(
                payung_fixture::rules().poverty,
                payung_fixture::rules().areas,
                &household("64", 100, 0, "2026-11-21"),
            )
            .is_ok()
        );
        for found in [0, 101, u16::MAX] {
            let refusal = indicate(
                payung_fixture::rules().poverty,
                payung_fixture::rules().areas,
                &household("64", found, 0, "2026-11-21"),
            )
            .unwrap_err();
            assert_eq!(refusal, Refusal::People { found });
            assert_eq!(
                refusal.to_string(),
                format!("`people` is {found}; it must be 1 to 100")
            );
        }
    }

    #[test]
    fn spending_below_zero_is_refused() {
        let refusal = indicate(
            payung_fixture::rules().poverty,
            payung_fixture::rules().areas,
            &household("64", 1, -1, "2026-11-21"),
        )
        .unwrap_err();
        assert_eq!(refusal.to_string(), "`spending` is -Rp1; it must be 0 or more");
    }

    #[test]
    fn an_area_without_a_line_is_told_which_have_one() {
        let refusal = indicate(
            payung_fixture::rules().poverty,
            payung_fixture::rules().areas,
            &household("35.78", 1, 0, "2026-11-21"),
        )
        .unwrap_err();
        assert_eq!(
            refusal.to_string(),
            "no poverty line is known for `area` 35.78; provinces with one are 12, 64"
        );
    }

    #[test]
    fn a_day_before_the_first_line_is_refused_with_that_day() {
        let refusal = indicate(
            payung_fixture::rules().poverty,
            payung_fixture::rules().areas,
            &household("12.17", 1, 0, "2025-02-28"),
        )
        .unwrap_err();
        let day = |text| Date::parse(text).unwrap();
        assert_eq!(
            refusal,
            Refusal::NotInForce(NotInForce {
                parameter: "poverty_line",
                asked: day("2025-02-28"),
                first: day("2025-03-01"),
            })
        );
    }
}
