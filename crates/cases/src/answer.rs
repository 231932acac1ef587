//! Asks the engine what a case asks, and gives the answer in the words of the case format.

use crate::fields::Fields;
use crate::tree::Tree;
use payung_questions::benefit;
use payung_questions::contribution;
use payung_questions::donation::{self, Aim};
use payung_questions::eligibility::{self, SchemeVerdict, Worker};
use payung_rules::area::Area;
use payung_rules::occupation::Occupation;
use payung_values::age::Age;
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::month::Months;
use payung_values::payer::Payer;
use payung_values::program::{Program, Programs};
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolClass;
use payung_values::sector::Sector;
use payung_values::truth::Truth;
use payung_values::vocabulary::Word as _;
use payung_values::wage::Wage;
use payung_values::welfare::{Decile, Welfare};

payung_values::vocabulary! {
    /// The four questions.
    pub enum Question {
        /// What does it cost.
        Contribution = "contribution",
        /// What does it pay.
        Benefit = "benefit",
        /// Who may join, through which door.
        Eligibility = "eligibility",
        /// How many workers does a budget carry.
        Donation = "donation",
    }
}

impl Question {
    /// The keys an answer can have.
    pub const fn output_keys(self) -> &'static [&'static str] {
        match self {
            Self::Contribution => &[
                "base",
                "jkk",
                "jkm",
                "jht",
                "monthly",
                "total",
                "by_month",
                "discounted_months",
            ],
            Self::Benefit => &[
                "death_grant",
                "disability_grant",
                "periodic",
                "burial",
                "incapacity",
                "cash",
                "scholarship",
                "scholarship_by_child",
                "total",
            ],
            Self::Eligibility => &[
                "segment",
                "vulnerable",
                "welfare",
                "schemes",
                "unmet",
                "ask",
                "route",
            ],
            Self::Donation => &[
                "workers",
                "total",
                "remainder",
                "per_worker",
                "by_month",
                "one_more_worker",
            ],
        }
    }
}

/// The answer to `question` about `input`, asked on `day`.
///
/// # Errors
///
/// What is wrong with the input, or why there is no answer.
pub fn answer(question: Question, day: Date, input: &Tree) -> Result<Tree, String> {
    match question {
        Question::Contribution => contribution_answer(input),
        Question::Benefit => benefit_answer(day, input),
        Question::Eligibility => eligibility_answer(day, input),
        Question::Donation => donation_answer(input),
    }
}

fn map<const N: usize>(pairs: [(&str, Option<Tree>); N]) -> Tree {
    Tree::Map(
        pairs
            .into_iter()
            .filter_map(|(key, value)| Some((key.to_owned(), value?)))
            .collect(),
    )
}

fn money(amount: Rupiah) -> Tree {
    Tree::Whole(amount.get())
}

fn amounts(amounts: &[Rupiah]) -> Tree {
    Tree::List(amounts.iter().copied().map(money).collect())
}

fn word(id: &str) -> Tree {
    Tree::Text(id.to_owned())
}

fn wage(fields: &Fields<'_>) -> Result<Option<Wage>, String> {
    match (fields.money("income")?, fields.money("base")?) {
        (Some(_), Some(_)) => Err("`income` and `base` are both given; leave one of them out".to_owned()),
        (income, base) => Ok(base.map(Wage::Base).or(income.map(Wage::Income))),
    }
}

/// The keys a contribution and a donation share. `workers` is left at 1.
fn contribution_question(fields: &Fields<'_>) -> Result<contribution::Question, String> {
    let programs = match fields.list("programs", "jkk, jkm, jht", Program::parse)? {
        None => Programs::BASIC,
        Some(programs) => {
            Programs::of(programs).ok_or("`programs` is empty; name at least one of jkk, jkm, jht")?
        }
    };
    let from = fields
        .month("from")?
        .ok_or("`from` is missing; give the first month covered, as \"2026-11\"")?;
    let most = format!("1 to {} months", Months::MOST.get());
    Ok(contribution::Question {
        programs,
        wage: wage(fields)?,
        payer: fields.word("payer")?.unwrap_or(Payer::Own),
        sector: sector(fields)?.unwrap_or(Sector::Other),
        from,
        months: fields.count("months", &most, Months::new)?.unwrap_or(Months::ONE),
        workers: 1,
    })
}

fn sector(fields: &Fields<'_>) -> Result<Option<Sector>, String> {
    fields.word("sector")
}

fn workers(fields: &Fields<'_>) -> Result<Option<i64>, String> {
    fields.count("workers", "0 or more", |number| (number >= 0).then_some(number))
}

fn contribution_answer(input: &Tree) -> Result<Tree, String> {
    let known = [
        "programs", "income", "base", "payer", "sector", "from", "months", "workers",
    ];
    let fields = Fields::new(input, "`input`", &known)?;
    let question = contribution::Question {
        workers: workers(&fields)?.unwrap_or(1),
        ..contribution_question(&fields)?
    };
    let quote = contribution::quote(&payung_current::CONTRIBUTION_RULES, &question)
        .map_err(|refusal| refusal.to_string())?;
    Ok(map([
        ("base", quote.base.map(money)),
        ("jkk", Some(money(quote.first.jkk))),
        ("jkm", Some(money(quote.first.jkm))),
        ("jht", Some(money(quote.first.jht))),
        ("monthly", Some(money(quote.first.monthly))),
        ("total", Some(money(quote.total))),
        ("by_month", Some(amounts(&quote.by_month()))),
        (
            "discounted_months",
            Some(Tree::Whole(i64::from(quote.discounted_months))),
        ),
    ]))
}

fn benefit_answer(day: Date, input: &Tree) -> Result<Tree, String> {
    let known = [
        "event",
        "income",
        "base",
        "consecutive_paid_months",
        "paid_months",
        "incapacity_months",
        "loss_percent",
        "children",
    ];
    let fields = Fields::new(input, "`input`", &known)?;
    let event: Option<Event> = fields.word("event")?;
    let event = event.ok_or_else(|| format!("`event` is missing; name one of {}", Event::ids()))?;
    let loss = match fields.get("loss_percent") {
        None => None,
        Some(Tree::Whole(_) | Tree::Decimal(_)) => {
            let text = fields
                .get("loss_percent")
                .map(ToString::to_string)
                .unwrap_or_default();
            let rate = Rate::parse_percent(&text);
            Some(rate.ok_or_else(|| format!("`loss_percent` is {text}; it must be from 0 to 100"))?)
        }
        Some(other) => {
            return Err(format!(
                "`loss_percent` is {other}; it must be a number from 0 to 100"
            ));
        }
    };
    let classes = "tk, sd_1 .. sd_6, smp_1 .. smp_3, sma_1 .. sma_3, pt_1 .. pt_5";
    let benefit = benefit::payable(
        &payung_current::BENEFIT_RULES,
        &benefit::Question {
            day,
            event,
            wage: wage(&fields)?,
            consecutive_paid_months: fields.months("consecutive_paid_months")?,
            paid_months: fields.months("paid_months")?,
            incapacity_months: fields.months("incapacity_months")?,
            loss,
            children: fields
                .list("children", classes, SchoolClass::parse)?
                .unwrap_or_default(),
        },
    )
    .map_err(|refusal| refusal.to_string())?;
    Ok(map([
        ("death_grant", Some(money(benefit.death_grant))),
        ("disability_grant", Some(money(benefit.disability_grant))),
        ("periodic", Some(money(benefit.periodic))),
        ("burial", Some(money(benefit.burial))),
        ("incapacity", Some(money(benefit.incapacity))),
        ("cash", Some(money(benefit.cash))),
        ("scholarship", Some(money(benefit.scholarship))),
        (
            "scholarship_by_child",
            Some(amounts(&benefit.scholarship_by_child)),
        ),
        ("total", Some(money(benefit.total))),
    ]))
}

/// The person in the input of an eligibility case.
///
/// # Errors
///
/// What is wrong with the input.
pub fn worker(input: &Tree) -> Result<Worker, String> {
    let known = [
        "age",
        "birth_date",
        "area",
        "residence_months",
        "occupation",
        "engagement",
        "income",
        "income_regular",
        "registry",
        "decile",
        "field_verified",
        "insured",
        "student",
        "household_size",
        "household_spending",
    ];
    let fields = Fields::new(input, "`input`", &known)?;
    fields.count("household_size", "1 to 100 people", |number| {
        (1..=100).contains(&number).then_some(number)
    })?;
    fields.money("household_spending")?;
    let code = "a Kemendagri code that exists, as \"64\" or \"64.07\"";
    let occupation = "the id of an occupation of rules/occupations.toml, as nelayan";
    Ok(Worker {
        age: fields.count("age", &format!("0 to {} years", Age::MOST), Age::new)?,
        birth_date: fields.date("birth_date")?,
        area: fields
            .parsed("area", code, |text| Area::parse(payung_current::areas(), text))?
            .map(|area| area.code),
        residence_months: fields.months("residence_months")?,
        occupation: fields.parsed("occupation", occupation, |text| {
            Occupation::parse(payung_current::occupations(), text)
        })?,
        engagement: fields.word("engagement")?,
        income: fields.money("income")?,
        income_regular: fields.word("income_regular")?,
        registry: fields.word("registry")?,
        decile: fields.count("decile", "1 to 10", |number| {
            u8::try_from(number).ok().and_then(Decile::new)
        })?,
        field_verified: fields.yes_or_no("field_verified")?,
        insured: fields.word("insured")?,
        student: fields.yes_or_no("student")?,
    })
}

fn eligibility_answer(day: Date, input: &Tree) -> Result<Tree, String> {
    let answer = eligibility::assess(&payung_current::ELIGIBILITY_RULES, &worker(input)?, day)
        .map_err(|refusal| refusal.to_string())?;
    let by_scheme = |value: &dyn Fn(&SchemeVerdict) -> Tree| {
        Tree::Map(
            answer
                .schemes
                .iter()
                .map(|verdict| (verdict.scheme.id.to_owned(), value(verdict)))
                .collect(),
        )
    };
    let with = |verdict: &SchemeVerdict, truth: Truth| {
        Tree::List(verdict.with(truth).map(|id| word(id.id())).collect())
    };
    Ok(map([
        ("segment", answer.segment.map(|segment| word(segment.id()))),
        ("vulnerable", Some(word(answer.vulnerable.id()))),
        (
            "welfare",
            Some(word(answer.welfare.map_or("unknown", Welfare::id))),
        ),
        ("schemes", Some(by_scheme(&|verdict| word(verdict.truth.id())))),
        ("unmet", Some(by_scheme(&|verdict| with(verdict, Truth::No)))),
        ("ask", Some(by_scheme(&|verdict| with(verdict, Truth::Unknown)))),
        ("route", Some(word(answer.route.id()))),
    ]))
}

fn donation_answer(input: &Tree) -> Result<Tree, String> {
    let known = [
        "programs", "income", "base", "payer", "sector", "from", "months", "budget", "workers", "groups",
    ];
    let fields = Fields::new(input, "`input`", &known)?;
    let question = contribution_question(&fields)?;
    let aim = match (fields.money("budget")?, workers(&fields)?, fields.get("groups")) {
        (Some(budget), None, None) => Aim::Budget(budget),
        (None, Some(workers), None) => Aim::Workers(workers),
        (None, None, Some(groups)) => return group_answer(&question, groups),
        _ => return Err("give exactly one of `budget`, `workers` and `groups`".to_owned()),
    };
    let plan = donation::plan(&payung_current::CONTRIBUTION_RULES, &question, aim)
        .map_err(|refusal| refusal.to_string())?;
    Ok(map([
        ("workers", Some(Tree::Whole(plan.workers))),
        ("total", Some(money(plan.total))),
        ("remainder", plan.remainder.map(money)),
        ("per_worker", Some(money(plan.per_worker))),
        ("by_month", Some(amounts(&plan.quote.by_month()))),
        ("one_more_worker", Some(money(plan.one_more_worker))),
    ]))
}

/// Groups share programs, payer and months; what a group does not give of sector and income, the plan gives.
fn group_answer(shared: &contribution::Question, groups: &Tree) -> Result<Tree, String> {
    let Tree::List(groups) = groups else {
        return Err(format!(
            "`groups` is {groups}; it must be a list of {{ workers, sector, income }}"
        ));
    };
    let mut questions = Vec::with_capacity(groups.len());
    for (index, group) in groups.iter().enumerate() {
        let in_group = |problem: String| format!("group {}: {problem}", index + 1);
        let fields =
            Fields::new(group, "the group", &["workers", "sector", "income", "base"]).map_err(in_group)?;
        let missing = || in_group("`workers` is missing; give the number of workers".to_owned());
        questions.push(contribution::Question {
            workers: workers(&fields).map_err(in_group)?.ok_or_else(missing)?,
            sector: sector(&fields).map_err(in_group)?.unwrap_or(shared.sector),
            wage: wage(&fields).map_err(in_group)?.or(shared.wage),
            ..*shared
        });
    }
    let plan = donation::groups(&payung_current::CONTRIBUTION_RULES, &questions)
        .map_err(|refusal| refusal.to_string())?;
    Ok(map([
        ("workers", Some(Tree::Whole(plan.workers))),
        ("total", Some(money(plan.total))),
        ("by_month", Some(amounts(&plan.by_month))),
    ]))
}
