//! Words for steps, sources and how sure we are.

use crate::format;
use crate::format::Written as _;
use crate::texts::{Texts, args};
use payung_questions::explain::{Applied, Outcome, Step};
use payung_values::bearer::Bearer;
use payung_values::citation::{Basis, Confidence};
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::precision::Precision;
use payung_values::rupiah::Rupiah;
use payung_values::truth::Truth;

/// What a step applied, in words.
#[expect(
    clippy::too_many_lines,
    reason = "one arm for each kind of step, and nothing else"
)]
pub fn applied(texts: Texts, step: &Step) -> String {
    match step.applied {
        Applied::Bracket { income } if income == Rupiah::ZERO => texts.applied_bracket_lowest(),
        Applied::Bracket { income } => texts.applied_bracket(args::AppliedBracket {
            income: &income.written(texts),
        }),
        Applied::GivenBase => texts.applied_given_base(),
        Applied::JkkRate { rate, base } => texts.applied_jkk(args::AppliedJkk {
            base: &base.written(texts),
            rate: &rate.written(texts),
        }),
        Applied::JkmFlat => texts.applied_jkm(),
        Applied::JhtRate { rate, base } => texts.applied_jht(args::AppliedJht {
            base: &base.written(texts),
            rate: &rate.written(texts),
        }),
        Applied::Discount { share, from, to } => texts.applied_discount(args::AppliedDiscount {
            from: &format::month(texts, from),
            share: &share.written(texts),
            to: &format::month(texts, to),
        }),
        Applied::DiscountBarred { payer } => texts.applied_discount_barred(args::AppliedDiscountBarred {
            payer: &payer_word(texts, payer),
        }),
        Applied::DiscountUnsettled { payer } => {
            texts.applied_discount_unsettled(args::AppliedDiscountUnsettled {
                payer: &payer_word(texts, payer),
            })
        }
        Applied::NoDiscount { .. } => texts.applied_no_discount(),
        Applied::Run {
            from,
            months,
            monthly,
        } => texts.applied_run(args::AppliedRun {
            from: &format::month(texts, from),
            monthly: &monthly.written(texts),
            months: &months.to_string(),
        }),
        Applied::Workers { workers, each } => texts.applied_workers(args::AppliedWorkers {
            each: &each.written(texts),
            workers: &format::count(texts, workers),
        }),
        Applied::Budget { budget, each } => texts.applied_budget(args::AppliedBudget {
            budget: &budget.written(texts),
            each: &each.written(texts),
        }),
        Applied::Groups { groups, workers } => texts.applied_groups(args::AppliedGroups {
            groups: &groups.to_string(),
            workers: &format::count(texts, workers),
        }),
        Applied::Rounds {
            budget,
            round,
            people,
        } => texts.applied_rounds(args::AppliedRounds {
            budget: &budget.written(texts),
            people: &format::count(texts, people),
            round: &round.written(texts),
        }),
        Applied::Rest { rest, workers } => texts.applied_rest(args::AppliedRest {
            rest: &rest.written(texts),
            workers: &format::count(texts, workers),
        }),
        Applied::BudgetMonths { budget, spent } => texts.applied_budget_months(args::AppliedBudgetMonths {
            budget: &budget.written(texts),
            spent: &spent.written(texts),
        }),
        Applied::WageShare { share, wages, base } => texts.applied_wage_share(args::AppliedWageShare {
            base: &base.written(texts),
            share: &share.written(texts),
            wages: &wages.to_string(),
        }),
        Applied::DeathFloor => texts.applied_floor(),
        Applied::Waiting { needed } => texts.applied_waiting(args::AppliedWaiting {
            needed: &needed.to_string(),
        }),
        Applied::NoWaiting => texts.applied_no_waiting(),
        Applied::Fixed { label } => return label.text(texts.language()).to_owned(),
        Applied::Incapacity { months, share, base } => texts.applied_incapacity(args::AppliedIncapacity {
            base: &base.written(texts),
            months: &months.to_string(),
            share: &share.written(texts),
        }),
        Applied::ScholarshipMonths { needed } => {
            texts.applied_scholarship_months(args::AppliedScholarshipMonths {
                needed: &needed.to_string(),
            })
        }
        Applied::Scholarship { label, .. } => texts.applied_scholarship(args::AppliedScholarship {
            level: label.text(texts.language()),
        }),
        Applied::ScholarshipYear { label, .. } => {
            texts.applied_scholarship_year(args::AppliedScholarshipYear {
                level: label.text(texts.language()),
            })
        }
        Applied::ScholarshipAge { years } => texts.applied_scholarship_age(args::AppliedScholarshipAge {
            years: &years.to_string(),
        }),
        Applied::Loss { label } => texts.applied_loss(args::AppliedLoss {
            loss: label.text(texts.language()),
        }),
        Applied::LossOfFunction { function, of } => {
            texts.applied_loss_of_function(args::AppliedLossOfFunction {
                function: &function.written(texts),
                whole: &of.written(texts),
            })
        }
        Applied::LossSteps { steps, step, each } => texts.applied_loss_steps(args::AppliedLossSteps {
            each: &each.written(texts),
            step: step.text(texts.language()),
            steps: &steps.to_string(),
        }),
        Applied::PovertyLine { name, .. } => {
            texts.applied_poverty_line(args::AppliedPovertyLine { area: name })
        }
        Applied::HouseholdLine { line, people } => texts.applied_household_line(args::AppliedHouseholdLine {
            line: &line.written(texts),
            people: &people.to_string(),
        }),
        Applied::SpendingEach { spending, people } => {
            texts.applied_spending_each(args::AppliedSpendingEach {
                people: &people.to_string(),
                spending: &spending.written(texts),
            })
        }
        Applied::BelowLine { spending, line } => texts.applied_below_line(args::AppliedBelowLine {
            line: &line.written(texts),
            spending: &spending.written(texts),
        }),
        Applied::PayrollShare { label, rate, base } => {
            texts.applied_payroll_share(args::AppliedPayrollShare {
                base: &base.written(texts),
                label: label.text(texts.language()),
                rate: &rate.written(texts),
            })
        }
        Applied::WageCeiling { wage } => texts.applied_wage_ceiling(args::AppliedWageCeiling {
            wage: &wage.written(texts),
        }),
        Applied::Borne { by } => match by {
            Bearer::Employer => texts.applied_borne_employer(),
            Bearer::Worker => texts.applied_borne_worker(),
            Bearer::State => texts.applied_borne_state(),
        },
        Applied::Criterion { criterion, .. } => return crate::check::reason::criterion(texts, criterion),
    }
    .to_string()
}

/// What came out of a step, in words. What a discount takes off is shown as taken off.
pub fn result(texts: Texts, step: &Step) -> String {
    match step.result {
        Outcome::Money(amount) if matches!(step.applied, Applied::Discount { .. }) => {
            format!("−{}", amount.written(texts))
        }
        Outcome::Money(amount) => amount.written(texts),
        Outcome::Verdict(truth) if matches!(step.applied, Applied::BelowLine { .. }) => {
            if truth == Truth::Yes {
                texts.outcome_below_line().to_string()
            } else {
                texts.outcome_not_below_line().to_string()
            }
        }
        Outcome::Verdict(truth) => match truth {
            Truth::Yes => texts.outcome_yes(),
            Truth::No => texts.outcome_no(),
            Truth::Unknown => texts.outcome_unknown(),
        }
        .to_string(),
        Outcome::Months(months) => texts
            .outcome_months(args::OutcomeMonths {
                months: &months.to_string(),
            })
            .to_string(),
        Outcome::Share(share) => share.written(texts),
        Outcome::WorkingDays(days) => texts
            .outcome_working_days(args::OutcomeWorkingDays {
                days: &days.to_string(),
            })
            .to_string(),
        Outcome::Years(years) => texts
            .outcome_years(args::OutcomeYears {
                years: &years.to_string(),
            })
            .to_string(),
        Outcome::People(people) => texts
            .outcome_people(args::OutcomePeople {
                people: &people.to_string(),
            })
            .to_string(),
        Outcome::Until(day) => texts
            .outcome_until(args::OutcomeUntil {
                date: &format::date(texts, day),
            })
            .to_string(),
    }
}

/// Whose money it is, in the middle of a sentence.
pub fn payer_word(texts: Texts, payer: Payer) -> String {
    match payer {
        Payer::Own => texts.payer_word_own(),
        Payer::Donor => texts.payer_word_donor(),
        Payer::Employer => texts.payer_word_employer(),
        Payer::Apbn => texts.payer_word_apbn(),
        Payer::Apbd => texts.payer_word_apbd(),
        Payer::Village => texts.payer_word_village(),
    }
    .to_string()
}

/// `PP 44/2015 (JKK dan JKM), Lampiran II, sejak 1 Juli 2015`.
pub fn basis(texts: Texts, basis: &Basis) -> String {
    let source = source(texts, basis);
    let since = since(texts, basis);
    if basis.precision == Precision::Day {
        texts
            .basis_since(args::BasisSince {
                date: &since,
                source: &source,
            })
            .to_string()
    } else {
        texts
            .basis_reported(args::BasisReported {
                date: &since,
                source: &source,
            })
            .to_string()
    }
}

/// `PP 44/2015 (JKK dan JKM), Lampiran II`.
pub fn source(texts: Texts, basis: &Basis) -> String {
    if basis.place.is_empty() {
        return basis.source.title.text(texts.language()).to_owned();
    }
    texts
        .basis_place(args::BasisPlace {
            place: &place(basis.place),
            source: basis.source.title.text(texts.language()),
        })
        .to_string()
}

/// Titles of sources, each once, without what is explained in brackets or, of a regulation, behind its number.
pub fn titles(texts: Texts, bases: &[Basis]) -> Vec<&'static str> {
    let mut titles: Vec<&str> = Vec::new();
    for basis in bases {
        let title = basis.source.title.text(texts.language());
        let title = title.split_once(" (").map_or(title, |(title, _)| title);
        let about = [" ", &texts.word_about(), " "].concat();
        let title = match title.split_once(&about) {
            Some((numbered, _)) if numbered.ends_with(|c: char| c.is_ascii_digit()) => numbered,
            _ => title,
        };
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    titles
}

/// The first day, as exactly as it is known.
pub fn since(texts: Texts, basis: &Basis) -> String {
    day_as_known(texts, basis.since, basis.precision)
}

/// A day, as exactly as it is known.
pub fn day_as_known(texts: Texts, day: Date, precision: Precision) -> String {
    match precision {
        Precision::Day | Precision::Report => format::date(texts, day),
        Precision::Month => format::month(texts, YearMonth::of(day)),
        Precision::Year => day.year().to_string(),
    }
}

/// `lampiran-ii` as `Lampiran II`, `pasal-4-ayat-1` as `Pasal 4 Ayat 1`.
fn place(place: &str) -> String {
    let is_roman = |word: &str| word.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'));
    let words = place.split('-').map(|word| {
        if is_roman(word) {
            word.to_ascii_uppercase()
        } else {
            format::capitalised(word)
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// How sure we are, and whether that is settled: a settled grade has a solid frame, an open one a dashed one.
pub fn grade(texts: Texts, confidence: Confidence) -> (String, bool) {
    match confidence {
        Confidence::Verified(1) | Confidence::SingleSource => (texts.grade_single().to_string(), false),
        Confidence::Verified(count) => (
            texts
                .grade_sources(args::GradeSources {
                    count: &count.to_string(),
                })
                .to_string(),
            true,
        ),
        Confidence::Conflict => (texts.grade_conflict().to_string(), false),
        Confidence::Inference => (texts.grade_inference().to_string(), false),
        Confidence::Unverified => (texts.grade_unverified().to_string(), false),
        Confidence::HomeMade => (texts.grade_home_made().to_string(), false),
    }
}

#[cfg(test)]
mod tests {
    use super::{Applied, Outcome, Step, applied, place, result};
    use crate::texts::indonesian;
    use payung_questions::poverty::{Question, indicate};
    use payung_values::area_code::AreaCode;
    use payung_values::date::Date;
    use payung_values::rupiah::Rupiah;

    #[test]
    fn a_household_reads_whether_it_is_below_its_line() {
        let said = |spending: i64| -> Vec<String> {
            let household = Question {
                area: AreaCode::parse("64.72").unwrap(),
                people: 4,
                spending: Rupiah::new(spending),
                day: Date::new(2026, 11, 21).unwrap(),
            };
            let rules = payung_fixture::rules();
            let steps = indicate(rules.poverty, rules.areas, &household).unwrap().steps;
            let words = steps.iter().map(|step| {
                let texts = indonesian();
                format!("{}: {}", applied(texts, step), result(texts, step))
            });
            words.collect()
        };
        assert_eq!(
            said(3_500_001),
            [
                "Garis kemiskinan Kalimantan Timur, satu orang sebulan: Rp897.759",
                "4 orang, masing-masing Rp897.759: Rp3.591.036",
                "Pengeluaran Rp3.500.001 untuk 4 orang, seorang (dibulatkan ke bawah): Rp875.000",
                "Pengeluaran Rp3.500.001 dibanding garis Rp3.591.036: di bawah garis",
            ]
        );
        assert_eq!(
            said(3_591_036).last().unwrap(),
            "Pengeluaran Rp3.591.036 dibanding garis Rp3.591.036: tidak di bawah garis"
        );
    }

    #[test]
    fn a_budget_reads_how_it_is_divided() {
        let rupiah = Rupiah::new;
        let said = [
            Applied::Rounds {
                budget: rupiah(50_200_000),
                round: rupiah(714_000),
                people: 4,
            },
            Applied::Rest {
                rest: rupiah(220_000),
                workers: 1,
            },
            Applied::BudgetMonths {
                budget: rupiah(50_000_000),
                spent: rupiah(33_600_000),
            },
            Applied::Groups {
                groups: 2,
                workers: 1815,
            },
        ]
        .map(|one| applied(indonesian(), &Step::arithmetic(one, Outcome::Months(3))));
        assert_eq!(
            said,
            [
                "Dari Rp50.200.000, tiap 4 orang sesuai bagian perlu Rp714.000",
                "Sisa Rp220.000 cukup untuk 1 orang lagi",
                "Dari Rp50.000.000, terpakai Rp33.600.000",
                "2 kelompok, 1.815 pekerja",
            ]
        );
    }

    #[test]
    fn places_read_as_laws_print_them() {
        assert_eq!(place("lampiran-ii"), "Lampiran II");
        assert_eq!(place("pasal-4-ayat-1"), "Pasal 4 Ayat 1");
    }
}
