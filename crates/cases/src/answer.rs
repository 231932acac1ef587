//! Asks the engine what a case asks, in the words of the case format.

use crate::difference::compare;
use crate::failure::Failure;
use crate::refusal;
use payung_case_files::{self as files, Case, CaseContent, Complaint, Wanted, Wrong};
use payung_questions::benefit;
use payung_questions::contribution;
use payung_questions::donation::{self, Aim};
use payung_questions::eligibility::{self, SchemeVerdict, Worker};
use payung_rules::area::Area;
use payung_rules::occupation::Occupation;
use payung_rules::rules::Rules;
use payung_values::date::Date;
use payung_values::month::Months;
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::truth::Truth;
use payung_values::wage::Wage;

/// Asks `rules` what `case` asks, and compares the answer with what it expects.
///
/// # Errors
///
/// What is wrong with the input, why there is no answer, or which keys differ.
pub fn check(rules: &Rules, case: &Case) -> Result<(), Failure> {
    let (expected, got) = match &case.content {
        CaseContent::Contribution(input, expected) => {
            (expected.named(), contribution(rules, input)?.written())
        }
        CaseContent::Benefit(input, expected) => {
            (expected.named(), benefit(rules, case.day, input)?.written())
        }
        CaseContent::Eligibility(input, expected) => {
            (expected.named(), eligibility(rules, case.day, input)?.written())
        }
        CaseContent::Donation(input, expected) => (expected.named(), donation(rules, input)?.written()),
    };
    let differences = compare(&expected, &got);
    if differences.is_empty() {
        Ok(())
    } else {
        Err(Failure::Differences(differences))
    }
}

fn wage(income: Option<Rupiah>, base: Option<Rupiah>) -> Result<Option<Wage>, Complaint> {
    match (income, base) {
        (Some(_), Some(_)) => Err(Complaint::new(
            Wrong::OneOf(vec!["input.income".to_owned(), "input.base".to_owned()]),
            "`income` and `base` are both given; leave one of them out".to_owned(),
        )),
        (income, base) => Ok(base.map(Wage::Base).or(income.map(Wage::Income))),
    }
}

/// What it costs.
///
/// # Errors
///
/// What is wrong with the input, or why there is no answer.
pub fn contribution(
    rules: &Rules,
    input: &files::contribution::Input,
) -> Result<files::contribution::Answer, Complaint> {
    let quote = contribution::quote(
        rules.contribution,
        &contribution::Question {
            programs: input.programs.unwrap_or(Programs::BASIC),
            wage: wage(input.income, input.base)?,
            payer: input.payer.unwrap_or(Payer::Own),
            sector: input.sector.unwrap_or(Sector::Other),
            from: input.from,
            months: input.months.unwrap_or(Months::ONE),
            workers: input.workers.unwrap_or(1),
        },
    )
    .map_err(|refusal| refusal::of_contribution(&refusal))?;
    Ok(files::contribution::Answer {
        base: quote.base,
        jkk: quote.first.jkk,
        jkm: quote.first.jkm,
        jht: quote.first.jht,
        monthly: quote.first.monthly,
        total: quote.total,
        by_month: quote.by_month(),
        discounted_months: i64::from(quote.discounted_months),
    })
}

/// What is paid, on `day`.
///
/// # Errors
///
/// What is wrong with the input, or why there is no answer.
pub fn benefit(
    rules: &Rules,
    day: Date,
    input: &files::benefit::Input,
) -> Result<files::benefit::Answer, Complaint> {
    let got = benefit::payable(
        rules.benefit,
        &benefit::Question {
            day,
            event: input.event,
            wage: wage(input.income, input.base)?,
            consecutive_paid_months: input.consecutive_paid_months,
            paid_months: input.paid_months,
            incapacity_months: input.incapacity_months,
            loss: input.loss_percent,
            children: input.children.clone().unwrap_or_default(),
        },
    )
    .map_err(|refusal| refusal::of_benefit(&refusal))?;
    Ok(files::benefit::Answer {
        death_grant: got.death_grant,
        disability_grant: got.disability_grant,
        periodic: got.periodic,
        burial: got.burial,
        incapacity: got.incapacity,
        cash: got.cash,
        scholarship: got.scholarship,
        scholarship_by_child: got.scholarship_by_child,
        total: got.total,
    })
}

fn unfit(key: &str, found: String, wanted: Wanted, said: String) -> Complaint {
    Complaint::new(Wrong::Found { found, wanted }, said).at(key)
}

/// The person in the input of an eligibility case, with the area and occupation of `rules`.
///
/// # Errors
///
/// If there is no such area or occupation.
pub fn worker(rules: &Rules, input: &files::eligibility::Input) -> Result<Worker, Complaint> {
    if let Some(code) = input.area {
        Area::find(rules.areas, code).ok_or_else(|| {
            let said = format!("found {code}; it must be the Kemendagri code of an area that exists");
            unfit("input.area", code.to_string(), Wanted::Area, said)
        })?;
    }
    let occupation = |id: &String| {
        Occupation::parse(rules.occupations, id).ok_or_else(|| {
            let said = format!(
                "found {id:?}; it must be the id of an occupation of rules/occupations.toml, as nelayan"
            );
            unfit("input.occupation", id.clone(), Wanted::Occupation, said)
        })
    };
    Ok(Worker {
        age: input.age,
        birth_date: input.birth_date,
        area: input.area,
        residence_months: input.residence_months,
        occupation: input.occupation.as_ref().map(occupation).transpose()?,
        engagement: input.engagement,
        income: input.income,
        income_regular: input.income_regular,
        registry: input.registry,
        decile: input.decile,
        field_verified: input.field_verified,
        insured: input.insured,
        student: input.student,
    })
}

/// Whether this is a *pekerja rentan* on `day`, which schemes can pay, and which door comes first.
///
/// # Errors
///
/// What is wrong with the input, or why there is no answer.
pub fn eligibility(
    rules: &Rules,
    day: Date,
    input: &files::eligibility::Input,
) -> Result<files::eligibility::Answer, Complaint> {
    let got = eligibility::assess(rules.eligibility, &worker(rules, input)?, day)
        .map_err(|refusal| refusal::of_eligibility(&refusal))?;
    let by_scheme = |truth: Truth| {
        let criteria =
            |verdict: &SchemeVerdict| (verdict.scheme.id.to_owned(), Some(verdict.with(truth).collect()));
        got.schemes.iter().map(criteria).collect()
    };
    let truth = |verdict: &SchemeVerdict| (verdict.scheme.id.to_owned(), Some(verdict.truth));
    Ok(files::eligibility::Answer {
        segment: got.segment,
        vulnerable: got.vulnerable,
        welfare: got.welfare,
        schemes: got.schemes.iter().map(truth).collect(),
        unmet: by_scheme(Truth::No),
        ask: by_scheme(Truth::Unknown),
        route: got.route,
    })
}

/// How many workers a budget carries, or what workers cost.
///
/// # Errors
///
/// What is wrong with the input, or why there is no answer.
pub fn donation(rules: &Rules, input: &files::donation::Input) -> Result<files::donation::Answer, Complaint> {
    let question = contribution::Question {
        programs: input.programs.unwrap_or(Programs::BASIC),
        wage: wage(input.income, input.base)?,
        payer: input.payer.unwrap_or(Payer::Own),
        sector: input.sector.unwrap_or(Sector::Other),
        from: input.from,
        months: input.months.unwrap_or(Months::ONE),
        workers: 1,
    };
    let aim = match (input.budget, input.workers, &input.groups) {
        (Some(budget), None, None) => Aim::Budget(budget),
        (None, Some(workers), None) => Aim::Workers(workers),
        (None, None, Some(groups)) => {
            let plan = donation::groups(rules.contribution, &group_questions(&question, groups)?)
                .map_err(|refusal| refusal::of_donation(&refusal))?;
            return Ok(files::donation::Answer {
                workers: plan.workers,
                total: plan.total,
                remainder: None,
                per_worker: None,
                by_month: plan.by_month,
                one_more_worker: None,
            });
        }
        _ => {
            let keys = ["input.budget", "input.workers", "input.groups"].map(ToOwned::to_owned);
            return Err(Complaint::new(
                Wrong::OneOf(keys.to_vec()),
                "give exactly one of `budget`, `workers` and `groups`".to_owned(),
            ));
        }
    };
    let plan = donation::plan(rules.contribution, &question, aim)
        .map_err(|refusal| refusal::of_donation(&refusal))?;
    Ok(files::donation::Answer {
        workers: plan.workers,
        total: plan.total,
        remainder: plan.remainder,
        per_worker: Some(plan.per_worker),
        by_month: plan.quote.by_month(),
        one_more_worker: Some(plan.one_more_worker),
    })
}

/// Groups share programs, payer and months; what a group does not give of sector and wage, the donation gives.
fn group_questions(
    shared: &contribution::Question,
    groups: &[files::donation::Group],
) -> Result<Vec<contribution::Question>, Complaint> {
    let question = |(index, group): (usize, &files::donation::Group)| {
        let wage = wage(group.income, group.base).map_err(|problem| {
            let number = (index + 1).to_string();
            problem.of_part(number.clone(), &format!("group {number}"))
        })?;
        Ok(contribution::Question {
            workers: group.workers,
            sector: group.sector.unwrap_or(shared.sector),
            wage: wage.or(shared.wage),
            ..*shared
        })
    };
    groups.iter().enumerate().map(question).collect()
}
