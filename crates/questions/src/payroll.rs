//! What a month of a wage earner (PU) costs, and who bears it.
//!
//! PP 44/2015 (JKK, JKM), PP 46/2015 (JHT), PP 45/2015 (JP), PP 6/2025 (JKP); shares of the wage. Which risk group
//! a job is in comes with the question: it is known only where it was published.

use crate::explain::{Applied, Outcome, Step};
use payung_rules::dated::{Dated, NotInForce};
use payung_rules::payroll::PayrollRules;
use payung_values::bearer::Bearer;
use payung_values::date::Date;
use payung_values::rate::{Rate, Rounding};
use payung_values::risk_group::RiskGroup;
use payung_values::rupiah::Rupiah;
use payung_values::wage_program::WageProgram;
use thiserror::Error;

/// A question about a wage earner's month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// The monthly wage that the employer reports.
    pub wage: Rupiah,
    /// The risk group of the work.
    pub group: RiskGroup,
    /// The day asked about; it picks the shares and the ceiling in force.
    pub day: Date,
}

/// Why a question about a wage earner has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// A wage below zero.
    #[error("`wage` is {found}; it must be 0 or more")]
    NegativeWage {
        /// The wage found.
        found: Rupiah,
    },
    /// A share or the ceiling is not known for this day.
    #[error(transparent)]
    NotInForce(#[from] NotInForce),
    /// A sum that does not fit.
    #[error("the sum is larger than can be computed exactly; give a smaller `wage`")]
    TooLarge,
}

/// Who bears how much of a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Split {
    /// What the employer pays.
    pub employer: Rupiah,
    /// What is cut from the wage.
    pub worker: Rupiah,
    /// What the state adds.
    pub state: Rupiah,
}

impl Split {
    /// What `bearer` bears.
    pub const fn of(self, bearer: Bearer) -> Rupiah {
        match bearer {
            Bearer::Employer => self.employer,
            Bearer::Worker => self.worker,
            Bearer::State => self.state,
        }
    }

    /// All three together, unless that is too large to hold.
    pub fn total(self) -> Option<Rupiah> {
        Rupiah::checked_sum([self.employer, self.worker, self.state])
    }

    fn checked_add(self, other: Self) -> Option<Self> {
        Some(Self {
            employer: self.employer.checked_add(other.employer)?,
            worker: self.worker.checked_add(other.worker)?,
            state: self.state.checked_add(other.state)?,
        })
    }
}

/// The answer: a month of one worker.
#[derive(Clone, Debug)]
pub struct Payroll {
    /// Work accident: the employer alone, all of it, with the part that goes on to JKP.
    pub jkk: Split,
    /// Death: the employer alone.
    pub jkm: Split,
    /// Old-age savings.
    pub jht: Split,
    /// Pension, on the wage up to the ceiling.
    pub jp: Split,
    /// Loss of work: what the state adds; nobody gets a bill for it.
    pub jkp: Split,
    /// The part of [`jkk`](Self::jkk) that goes to JKP. It stands in `jkk` and is not counted twice.
    pub jkp_from_jkk: Rupiah,
    /// All five programs.
    pub sum: Split,
    /// All five programs, all bearers.
    pub total: Rupiah,
    /// How it came about.
    pub steps: Vec<Step>,
}

impl Payroll {
    /// One program.
    pub const fn of(&self, program: WageProgram) -> Split {
        match program {
            WageProgram::Jkk => self.jkk,
            WageProgram::Jkm => self.jkm,
            WageProgram::Jht => self.jht,
            WageProgram::Jp => self.jp,
            WageProgram::Jkp => self.jkp,
        }
    }

    /// Some of the programs together; order and repetition do not matter. A small employer does not have to take
    /// all of them. `None` if a sum is too large to hold.
    pub fn sum_of(&self, programs: &[WageProgram]) -> Option<Split> {
        WageProgram::ALL
            .iter()
            .filter(|program| programs.contains(program))
            .try_fold(Split::default(), |sum, program| {
                sum.checked_add(self.of(*program))
            })
    }
}

/// What a month costs in all five programs.
///
/// Each share is rounded by itself to the nearest rupiah, half up, and a program costs the sum of its shares. No
/// rounding rule is published, and no published amount contradicts this one.
///
/// # Errors
///
/// A [`Refusal`] that names the field, what was found and what would be right.
///
/// # Example
///
/// ```
/// use payung_values::{date::Date, risk_group::RiskGroup, rupiah::Rupiah, wage_program::WageProgram};
/// use payung_questions::payroll::{self, Question};
/// let payroll = payroll::due(payung_fixture::rules().payroll, &Question {
///     wage: Rupiah::new(2_000_000),
///     group: RiskGroup::First,
///     day: Date::parse("2026-11-21").unwrap(),
/// }).unwrap();
/// let basic = payroll.sum_of(&[WageProgram::Jkk, WageProgram::Jkm]).unwrap();
/// assert_eq!(basic.employer, Rupiah::new(10_800));   // 0,24% + 0,30% of 2 juta
/// assert_eq!(payroll.sum.worker, Rupiah::new(60_000));   // 2% + 1% of 2 juta
/// ```
///
/// Source: PP 6/2025 Pasal 11 (JKP); the other shares as `rules/wage_earner.toml` says.
pub fn due(rules: &PayrollRules, question: &Question) -> Result<Payroll, Refusal> {
    let Question { wage, group, day } = *question;
    if wage < Rupiah::ZERO {
        return Err(Refusal::NegativeWage { found: wage });
    }
    // Asked first, since it is the youngest of all: a refused day then hears of one that has an answer.
    rules.jkp_state.at(day)?;
    let mut steps = Vec::with_capacity(12);
    let mut share = |rate: &'static Dated<Rate>, base: Rupiah| share_of(rate, base, day, &mut steps);
    let jkk = Split {
        employer: share(rules.jkk_rate(group), wage)?,
        ..Split::default()
    };
    let jkp_from_jkk = share(rules.jkp_from_jkk, wage)?;
    let jkp = Split {
        state: share(rules.jkp_state, wage)?,
        ..Split::default()
    };
    let jkm = Split {
        employer: share(rules.jkm_employer, wage)?,
        ..Split::default()
    };
    let jht = Split {
        employer: share(rules.jht_employer, wage)?,
        worker: share(rules.jht_worker, wage)?,
        state: Rupiah::ZERO,
    };
    let base = pension_base(rules, wage, day, &mut steps)?;
    let mut share = |rate: &'static Dated<Rate>| share_of(rate, base, day, &mut steps);
    let jp = Split {
        employer: share(rules.jp_employer)?,
        worker: share(rules.jp_worker)?,
        state: Rupiah::ZERO,
    };
    let mut payroll = Payroll {
        jkk,
        jkm,
        jht,
        jp,
        jkp,
        jkp_from_jkk,
        sum: Split::default(),
        total: Rupiah::ZERO,
        steps,
    };
    payroll.sum = payroll.sum_of(WageProgram::ALL).ok_or(Refusal::TooLarge)?;
    payroll.total = payroll.sum.total().ok_or(Refusal::TooLarge)?;
    for bearer in Bearer::ALL {
        let amount = payroll.sum.of(*bearer);
        let sum = Step::arithmetic(Applied::Borne { by: *bearer }, Outcome::Money(amount));
        // Said once, beside the first of the three.
        let note = rules.rounding.note.filter(|_| *bearer == Bearer::Employer);
        payroll.steps.push(sum.with_note(note));
    }
    Ok(payroll)
}

/// What a month of JKK and JKM alone costs, all of it borne by the employer. Known for more days than [`due`], whose
/// youngest share is that of JKP.
///
/// # Errors
///
/// As [`due`].
pub fn pair(rules: &PayrollRules, question: &Question) -> Result<(Rupiah, Vec<Step>), Refusal> {
    let Question { wage, group, day } = *question;
    if wage < Rupiah::ZERO {
        return Err(Refusal::NegativeWage { found: wage });
    }
    let mut steps = Vec::with_capacity(2);
    let jkk = share_of(rules.jkk_rate(group), wage, day, &mut steps)?;
    let jkm = share_of(rules.jkm_employer, wage, day, &mut steps)?;
    Ok((jkk.checked_add(jkm).ok_or(Refusal::TooLarge)?, steps))
}

/// The wage that JP is computed on: up to the ceiling of the day.
///
/// Source: PP 45/2015; the ceiling by letter of BPJS Ketenagakerjaan, each March.
fn pension_base(
    rules: &PayrollRules,
    wage: Rupiah,
    day: Date,
    steps: &mut Vec<Step>,
) -> Result<Rupiah, Refusal> {
    let ceiling = rules.jp_wage_ceiling.at(day)?;
    let base = wage.min(ceiling.value);
    let applied = Applied::WageCeiling { wage };
    steps.push(Step::by(applied, Outcome::Money(base), ceiling.basis).with_note(ceiling.note));
    Ok(base)
}

/// A share of `base`, with its step.
fn share_of(
    rate: &'static Dated<Rate>,
    base: Rupiah,
    day: Date,
    steps: &mut Vec<Step>,
) -> Result<Rupiah, Refusal> {
    let entry = rate.at(day)?;
    let amount = entry.value.of(base, Rounding::HalfUp).ok_or(Refusal::TooLarge)?;
    let applied = Applied::PayrollShare {
        label: rate.label,
        rate: entry.value,
        base,
    };
    steps.push(Step::by(applied, Outcome::Money(amount), entry.basis).with_note(entry.note));
    Ok(amount)
}

#[cfg(test)]
mod tests {
    use super::{Payroll, Question, Refusal, Split, due};
    use crate::explain::{Applied, Outcome};
    use payung_values::date::Date;
    use payung_values::rate::Rounding;
    use payung_values::risk_group::RiskGroup;
    use payung_values::rupiah::Rupiah;
    use payung_values::wage_program::WageProgram::{self, Jht, Jkk, Jkm};

    fn asked(wage: i64, group: RiskGroup, day: &str) -> Result<Payroll, Refusal> {
        due(
            payung_fixture::rules().payroll,
            &Question {
                wage: Rupiah::new(wage),
                group,
                day: Date::parse(day).unwrap(),
            },
        )
    }

    fn month(wage: i64, group: RiskGroup) -> Payroll {
        asked(wage, group, "2026-11-21").unwrap()
    }

    fn in_all(payroll: &Payroll, programs: &[WageProgram]) -> i64 {
        payroll.sum_of(programs).unwrap().total().unwrap().get()
    }

    fn split(employer: i64, worker: i64, state: i64) -> Split {
        Split {
            employer: Rupiah::new(employer),
            worker: Rupiah::new(worker),
            state: Rupiah::new(state),
        }
    }

    /// W25, published: an honorary teacher of the Kemenag, wage 2.000.000: 10.800 a month.
    #[test]
    fn w25_two_programs_of_a_teacher() {
        assert_eq!(in_all(&month(2_000_000, RiskGroup::First), &[Jkk, Jkm]), 10_800);
    }

    /// W26, published: village staff of Kotabaru, wage 1.000.000: 5.400 for two programs, 62.400 for three.
    #[test]
    fn w26_village_staff_in_two_and_three_programs() {
        let payroll = month(1_000_000, RiskGroup::First);
        assert_eq!(in_all(&payroll, &[Jkk, Jkm]), 5_400);
        assert_eq!(in_all(&payroll, &[Jkk, Jkm, Jht]), 62_400);
        assert_eq!(in_all(&payroll, &[Jht, Jkm, Jkk, Jkm]), 62_400);
    }

    /// W27, published: RT and RW of Klaten at the minimum wage, about 2.152.323: 11.623. By hand: 5.165,58 + 6.456,97
    /// become 5.166 + 6.457; rounded down they would be 11.621.
    #[test]
    fn w27_parts_of_a_rupiah_round_half_up_program_by_program() {
        let payroll = month(2_152_323, RiskGroup::First);
        assert_eq!(payroll.jkk.employer, Rupiah::new(5_166));
        assert_eq!(payroll.jkm.employer, Rupiah::new(6_457));
        assert_eq!(in_all(&payroll, &[Jkk, Jkm]), 11_623);
    }

    /// W28, published: Pangkep, village head 212.160 and staff 156.000 for three programs, others 10.800 for two.
    /// The fourth amount of the article, 63.400, fits no wage and is left out.
    #[test]
    fn w28_village_heads_and_staff() {
        let three = [Jkk, Jkm, Jht];
        assert_eq!(in_all(&month(3_400_000, RiskGroup::First), &three), 212_160);
        assert_eq!(in_all(&month(2_500_000, RiskGroup::First), &three), 156_000);
        assert_eq!(in_all(&month(2_000_000, RiskGroup::First), &[Jkk, Jkm]), 10_800);
    }

    /// W35, published: wage 10.000.000, 0,89%: JHT 570.000, JKK 89.000, JKM 30.000, JP 300.000; the worker bears
    /// 300.000 of it, the employer 689.000.
    #[test]
    fn w35_medium_risk_at_ten_juta() {
        let payroll = month(10_000_000, RiskGroup::Third);
        assert_eq!(payroll.jht.total(), Some(Rupiah::new(570_000)));
        assert_eq!(payroll.jkk, split(89_000, 0, 0));
        assert_eq!(payroll.jkm, split(30_000, 0, 0));
        assert_eq!(payroll.jp, split(200_000, 100_000, 0));
        assert_eq!(payroll.sum, split(689_000, 300_000, 22_000));
        assert_eq!(payroll.total, Rupiah::new(1_011_000));
    }

    /// W36, published: JP at the ceiling of 2021, 8.754.600: 262.638. We hold no ceiling of 2021, but the shares.
    #[test]
    fn w36_pension_shares_at_the_ceiling_of_2021() {
        let ceiling = Rupiah::new(8_754_600);
        let shares = [
            &payung_fixture::rules().payroll.jp_employer,
            &payung_fixture::rules().payroll.jp_worker,
        ]
        .map(|share| share.entries.last().unwrap().value);
        let amounts = shares.map(|share| share.of(ceiling, Rounding::HalfUp).unwrap());
        assert_eq!(amounts, [Rupiah::new(175_092), Rupiah::new(87_546)]);
        assert_eq!(Rupiah::checked_sum(amounts), Some(Rupiah::new(262_638)));
    }

    /// W37, published: wage 7.000.000, JHT: worker 140.000, employer 259.000.
    #[test]
    fn w37_savings_of_seven_juta() {
        assert_eq!(month(7_000_000, RiskGroup::First).jht, split(259_000, 140_000, 0));
    }

    /// By hand: 2% and 1% of 10.042.300, 10.547.400 and 11.086.300.
    #[test]
    fn a_wage_above_the_ceiling_pays_pension_on_the_ceiling_of_the_day() {
        for (day, employer, worker) in [
            ("2025-02-28", 200_846, 100_423),
            ("2025-03-01", 210_948, 105_474),
            ("2026-02-28", 210_948, 105_474),
            ("2026-03-01", 221_726, 110_863),
        ] {
            let payroll = asked(20_000_000, RiskGroup::First, day).unwrap();
            assert_eq!(payroll.jp, split(employer, worker, 0), "{day}");
        }
        let at = month(11_086_300, RiskGroup::First).jp;
        assert_eq!(month(11_086_301, RiskGroup::First).jp, at);
        assert_eq!(month(11_086_250, RiskGroup::First).jp, split(221_725, 110_863, 0));
    }

    /// By hand, wage 5.000.000 in group 1: JKK 12.000, of which 7.000 go to JKP; the state adds 11.000.
    #[test]
    fn loss_of_work_adds_no_bill() {
        let payroll = month(5_000_000, RiskGroup::First);
        assert_eq!(payroll.jkk.employer, Rupiah::new(12_000));
        assert_eq!(payroll.jkp_from_jkk, Rupiah::new(7_000));
        assert_eq!(payroll.jkp, split(0, 0, 11_000));
    }

    #[test]
    fn a_wage_below_zero_is_refused_and_zero_costs_nothing() {
        let found = Rupiah::new(-1);
        let refusal = asked(-1, RiskGroup::First, "2026-11-21").unwrap_err();
        assert_eq!(refusal, Refusal::NegativeWage { found });
        assert_eq!(refusal.to_string(), "`wage` is -Rp1; it must be 0 or more");
        assert_eq!(month(0, RiskGroup::Fifth).total, Rupiah::ZERO);
    }

    /// The first day is that of the youngest parameter, so that asking again on it gives an answer.
    #[test]
    fn an_earlier_day_is_refused_with_the_first_that_has_an_answer() {
        let Err(Refusal::NotInForce(refused)) = asked(1, RiskGroup::First, "2015-06-30") else {
            unreachable!("a day of 2015 has no answer");
        };
        assert_eq!(refused.first, Date::parse("2025-02-17").unwrap());
        assert!(asked(1, RiskGroup::First, "2025-02-17").is_ok());
        assert!(asked(1, RiskGroup::First, "2025-02-16").is_err());
    }

    /// By hand: 0,24% and 0,30% of 2.426.640, on a day before any share of JKP is known.
    #[test]
    fn the_pair_is_known_for_earlier_days() {
        let pair = |wage: i64| {
            super::pair(
                payung_fixture::rules().payroll,
                &Question {
                    wage: Rupiah::new(wage),
                    group: RiskGroup::First,
                    day: Date::parse("2021-06-01").unwrap(),
                },
            )
        };
        let (monthly, steps) = pair(2_426_640).unwrap();
        assert_eq!(monthly, Rupiah::new(5_824 + 7_280));
        assert_eq!(steps.len(), 2);
        let found = Rupiah::new(-1);
        assert_eq!(pair(-1).unwrap_err(), Refusal::NegativeWage { found });
    }

    #[test]
    fn every_step_by_a_rule_has_its_basis_and_the_last_three_are_the_sums() {
        let payroll = month(3_000_000, RiskGroup::Second);
        let (sums, shares) = payroll
            .steps
            .split_last_chunk::<3>()
            .map(|(a, b)| (b, a))
            .unwrap();
        assert_eq!(shares.len(), 9);
        assert!(shares.iter().all(|step| step.basis.is_some()));
        assert!(
            sums.iter()
                .all(|step| matches!(step.applied, Applied::Borne { .. }))
        );
        let amounts = sums.map(|step| step.result);
        let sum = payroll.sum;
        assert_eq!(amounts, [sum.employer, sum.worker, sum.state].map(Outcome::Money));
    }
}
