//! Asks the engine what a case asks, and compares.

use crate::difference::Differences;
use payung_case_files::{self as files, Case, CaseContent};
use payung_questions::benefit;
use payung_questions::contribution;
use payung_questions::donation::{self, Aim};
use payung_questions::eligibility::{self, Worker};
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
pub fn check(rules: &Rules, case: &Case) -> Result<(), String> {
    let differences = match &case.content {
        CaseContent::Contribution(input, expected) => contribution_case(rules, input, expected),
        CaseContent::Benefit(input, expected) => benefit_case(rules, case.day, input, expected),
        CaseContent::Eligibility(input, expected) => eligibility_case(rules, case.day, input, expected),
        CaseContent::Donation(input, expected) => donation_case(rules, input, expected),
    };
    differences?.into_result()
}

fn wage(income: Option<Rupiah>, base: Option<Rupiah>) -> Result<Option<Wage>, String> {
    match (income, base) {
        (Some(_), Some(_)) => Err("`income` and `base` are both given; leave one of them out".to_owned()),
        (income, base) => Ok(base.map(Wage::Base).or(income.map(Wage::Income))),
    }
}

fn contribution_case(
    rules: &Rules,
    input: &files::contribution::Input,
    expected: &files::contribution::Output,
) -> Result<Differences, String> {
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
    .map_err(|refusal| refusal.to_string())?;
    let files::contribution::Output {
        base,
        jkk,
        jkm,
        jht,
        monthly,
        total,
        by_month,
        discounted_months,
    } = expected;
    let mut differences = Differences::default();
    differences.compare("base", base, quote.base);
    differences.compare("jkk", jkk, Some(quote.first.jkk));
    differences.compare("jkm", jkm, Some(quote.first.jkm));
    differences.compare("jht", jht, Some(quote.first.jht));
    differences.compare("monthly", monthly, Some(quote.first.monthly));
    differences.compare("total", total, Some(quote.total));
    differences.compare("by_month", by_month, Some(quote.by_month()));
    differences.compare(
        "discounted_months",
        discounted_months,
        Some(i64::from(quote.discounted_months)),
    );
    Ok(differences)
}

fn benefit_case(
    rules: &Rules,
    day: Date,
    input: &files::benefit::Input,
    expected: &files::benefit::Output,
) -> Result<Differences, String> {
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
    .map_err(|refusal| refusal.to_string())?;
    let files::benefit::Output {
        death_grant,
        disability_grant,
        periodic,
        burial,
        incapacity,
        cash,
        scholarship,
        scholarship_by_child,
        total,
    } = expected;
    let mut differences = Differences::default();
    differences.compare("death_grant", death_grant, Some(got.death_grant));
    differences.compare("disability_grant", disability_grant, Some(got.disability_grant));
    differences.compare("periodic", periodic, Some(got.periodic));
    differences.compare("burial", burial, Some(got.burial));
    differences.compare("incapacity", incapacity, Some(got.incapacity));
    differences.compare("cash", cash, Some(got.cash));
    differences.compare("scholarship", scholarship, Some(got.scholarship));
    differences.compare(
        "scholarship_by_child",
        scholarship_by_child,
        Some(got.scholarship_by_child),
    );
    differences.compare("total", total, Some(got.total));
    Ok(differences)
}

/// The person in the input of an eligibility case, with the area and occupation of `rules`.
///
/// # Errors
///
/// If there is no such area or occupation.
pub fn worker(rules: &Rules, input: &files::eligibility::Input) -> Result<Worker, String> {
    if let Some(code) = input.area {
        Area::find(rules.areas, code).ok_or_else(|| {
            format!("`input.area`: found {code}; it must be the Kemendagri code of an area that exists")
        })?;
    }
    let occupation = |id: &String| {
        Occupation::parse(rules.occupations, id).ok_or_else(|| {
            format!("`input.occupation`: found {id:?}; it must be the id of an occupation of rules/occupations.toml, as nelayan")
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

fn eligibility_case(
    rules: &Rules,
    day: Date,
    input: &files::eligibility::Input,
    expected: &files::eligibility::Output,
) -> Result<Differences, String> {
    let got = eligibility::assess(rules.eligibility, &worker(rules, input)?, day)
        .map_err(|refusal| refusal.to_string())?;
    let files::eligibility::Output {
        segment,
        vulnerable,
        welfare,
        schemes,
        unmet,
        ask,
        route,
    } = expected;
    let criteria = |id: &str, truth: Truth| Some(got.scheme(id)?.with(truth).collect());
    let mut differences = Differences::default();
    differences.compare("segment", segment, got.segment);
    differences.compare("vulnerable", vulnerable, Some(got.vulnerable));
    differences.compare("welfare", welfare, Some(got.welfare));
    differences.compare_by_scheme("schemes", schemes, |id| Some(got.scheme(id)?.truth));
    differences.compare_by_scheme("unmet", unmet, |id| criteria(id, Truth::No));
    differences.compare_by_scheme("ask", ask, |id| criteria(id, Truth::Unknown));
    differences.compare("route", route, Some(got.route));
    Ok(differences)
}

fn donation_case(
    rules: &Rules,
    input: &files::donation::Input,
    expected: &files::donation::Output,
) -> Result<Differences, String> {
    let question = contribution::Question {
        programs: input.programs.unwrap_or(Programs::BASIC),
        wage: wage(input.income, input.base)?,
        payer: input.payer.unwrap_or(Payer::Own),
        sector: input.sector.unwrap_or(Sector::Other),
        from: input.from,
        months: input.months.unwrap_or(Months::ONE),
        workers: 1,
    };
    let files::donation::Output {
        workers,
        total,
        remainder,
        per_worker,
        by_month,
        one_more_worker,
    } = expected;
    let mut differences = Differences::default();
    let aim = match (input.budget, input.workers, &input.groups) {
        (Some(budget), None, None) => Aim::Budget(budget),
        (None, Some(workers), None) => Aim::Workers(workers),
        (None, None, Some(groups)) => {
            let plan = donation::groups(rules.contribution, &group_questions(&question, groups)?)
                .map_err(|refusal| refusal.to_string())?;
            differences.compare("workers", workers, Some(plan.workers));
            differences.compare("total", total, Some(plan.total));
            differences.compare("remainder", remainder, None);
            differences.compare("per_worker", per_worker, None);
            differences.compare("by_month", by_month, Some(plan.by_month));
            differences.compare("one_more_worker", one_more_worker, None);
            return Ok(differences);
        }
        _ => return Err("give exactly one of `budget`, `workers` and `groups`".to_owned()),
    };
    let plan = donation::plan(rules.contribution, &question, aim).map_err(|refusal| refusal.to_string())?;
    differences.compare("workers", workers, Some(plan.workers));
    differences.compare("total", total, Some(plan.total));
    differences.compare("remainder", remainder, plan.remainder);
    differences.compare("per_worker", per_worker, Some(plan.per_worker));
    differences.compare("by_month", by_month, Some(plan.quote.by_month()));
    differences.compare("one_more_worker", one_more_worker, Some(plan.one_more_worker));
    Ok(differences)
}

/// Groups share programs, payer and months; what a group does not give of sector and wage, the donation gives.
fn group_questions(
    shared: &contribution::Question,
    groups: &[files::donation::Group],
) -> Result<Vec<contribution::Question>, String> {
    let question = |(index, group): (usize, &files::donation::Group)| {
        let wage =
            wage(group.income, group.base).map_err(|problem| format!("group {}: {problem}", index + 1))?;
        Ok(contribution::Question {
            workers: group.workers,
            sector: group.sector.unwrap_or(shared.sector),
            wage: wage.or(shared.wage),
            ..*shared
        })
    };
    groups.iter().enumerate().map(question).collect()
}
