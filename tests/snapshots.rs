//! An explained answer of each question, and the tables that hold more than their rule file or are compared nowhere
//! else: a change of a rule is a readable diff.
//!
//! What a rule file says line by line is not repeated here; `tests/rules.rs` holds its figures by hand.
//! For shape and wording only; that the money is right, the cases say. After a wanted change run the test
//! with `INSTA_UPDATE=always`, read the difference in `tests/snapshots/`, and commit it with the rule.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use insta::assert_snapshot;
use payung_current::tables::{
    BPU_BRACKET, COVERAGE, DISCOUNTS, JHT_RATE, JKK_RATE, JKM_MONTHLY, MISQUOTES, MORE_SOURCES, SCHEMES,
};
use payung_planner as planner;
use payung_planner::rules::PlannerRules;
use payung_questions::benefit;
use payung_questions::contribution;
use payung_questions::donation::{self, Aim};
use payung_questions::eligibility::{self, Worker};
use payung_questions::explain::{Applied, Finding, Outcome, Step};
use payung_questions::payroll;
use payung_questions::poverty;
use payung_rules::coverage::Amount;
use payung_rules::dated::Dated;
use payung_rules::scheme::{Criterion, Scheme};
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::citation::{Basis, Confidence};
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::event::Event;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::language::Language;
use payung_values::local_text::LocalText;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::{Program, Programs};
use payung_values::rate::{Rate, Rounding};
use payung_values::risk_group::RiskGroup;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolClass;
use payung_values::sector::Sector;
use payung_values::wage::Wage;
use payung_values::welfare::{Decile, Welfare};
use payung_words::format::Written as _;
use std::fmt::Display;
use std::sync::LazyLock;

/// The part of the rules that is asked here.
fn planner_rules() -> &'static PlannerRules {
    static RULES: LazyLock<PlannerRules> = LazyLock::new(|| PlannerRules::of(payung_fixture::rules()));
    &RULES
}

fn lines(items: impl IntoIterator<Item = String>) -> String {
    items.into_iter().collect::<Vec<_>>().join("\n")
}

/// The ids of a closed set, as `jkk, jkm`.
fn ids<T: Copy>(words: &[T], id: impl Fn(T) -> &'static str) -> String {
    words.iter().map(|word| id(*word)).collect::<Vec<_>>().join(", ")
}

fn confidence(confidence: Confidence) -> String {
    match confidence {
        Confidence::Verified(n) => format!("verified by {n}"),
        Confidence::SingleSource => "single source".to_owned(),
        Confidence::Conflict => "sources differ".to_owned(),
        Confidence::Inference => "our conclusion".to_owned(),
        Confidence::Unverified => "unverified".to_owned(),
        Confidence::HomeMade => "home-made".to_owned(),
    }
}

/// As `pp-44-2015#lampiran-ii, since 2015-07-01, single source`.
fn basis(basis: &Basis) -> String {
    let mark = if basis.place.is_empty() { "" } else { "#" };
    let (key, place) = (basis.source.key, basis.place);
    format!(
        "{key}{mark}{place}, since {}, {}",
        basis.since,
        confidence(basis.confidence)
    )
}

fn note(note: Option<LocalText>) -> String {
    note.map(|note| format!("\n    ({})", note.text(Language::indonesian())))
        .unwrap_or_default()
}

/// A parameter with all its values, oldest first.
fn parameter<T: Display>(parameter: &Dated<T>) -> String {
    let values = parameter.entries.iter().map(|entry| {
        format!(
            "  from {}: {}  [{}]{}",
            entry.basis.since,
            entry.value,
            basis(&entry.basis),
            note(entry.note)
        )
    });
    format!(
        "{} = {}\n{}",
        parameter.id,
        parameter.label.text(Language::indonesian()),
        lines(values)
    )
}

#[test]
fn table_of_contributions() {
    let rows = BPU_BRACKET.rows.iter().zip(1..).map(|(row, number)| {
        let jkk = JKK_RATE.entries[0].value.of(row.base, Rounding::Down).unwrap();
        let (from, base, jkk) = (row.from.to_string(), row.base.to_string(), jkk.to_string());
        format!("  {number:>2}  from {from:>12}  base {base:>12}  JKK {jkk:>9}")
    });
    let brackets = format!(
        "bpu_bracket  [{}]{}\n{}",
        basis(&BPU_BRACKET.basis),
        note(BPU_BRACKET.note),
        lines(rows)
    );
    let discounts = DISCOUNTS.iter().map(|discount| {
        format!(
            "discount {}: {} from {} to {}, {} off {}; not for {}; unsettled for {}  [{}]{}",
            discount.id,
            discount.sector.id(),
            discount.from,
            discount.to,
            discount.share,
            ids(discount.programs, Program::id),
            ids(discount.barred, Payer::id),
            ids(discount.unsettled, Payer::id),
            basis(&discount.basis),
            note(discount.note),
        )
    });
    let parameters = [
        parameter(&JKK_RATE),
        parameter(&JKM_MONTHLY),
        parameter(&JHT_RATE),
    ];
    assert_snapshot!(lines([brackets].into_iter().chain(parameters).chain(discounts)));
}

#[test]
fn table_of_coverage() {
    let statements = COVERAGE.iter().map(|coverage| {
        let areas: Vec<String> = coverage.areas.iter().map(ToString::to_string).collect();
        let amount = match coverage.amount {
            Amount::Share(share) => share.to_string(),
            Amount::People(people) => people.to_string(),
        };
        format!(
            "{}, {}, {}: {} {amount}  [{}]{}",
            areas.join(" "),
            coverage.measure.id(),
            coverage.whom.id(),
            coverage.nearness.id(),
            basis(&coverage.basis),
            note(coverage.note)
        )
    });
    assert_snapshot!(lines(statements));
}

#[test]
fn table_of_misquotes() {
    let misquotes = MISQUOTES.iter().map(|misquoted| {
        let to = misquoted
            .said_to
            .map(|to| format!(" to {to}"))
            .unwrap_or_default();
        format!(
            "{} = {}: {}{to}, of {:?}  [{}]\n    ({})",
            misquoted.id,
            misquoted.label.text(Language::indonesian()),
            misquoted.said,
            misquoted.of,
            basis(&misquoted.basis),
            misquoted.why.text(Language::indonesian())
        )
    });
    assert_snapshot!(lines(misquotes));
}

fn criterion(criterion: &Criterion) -> String {
    let limit = |limit: Option<u8>| limit.map_or("any".to_owned(), |limit| limit.to_string());
    let id = criterion.id().id();
    match criterion {
        Criterion::Age { from, to } => format!("{id} {} to {}", limit(*from), limit(*to)),
        Criterion::Residence { months } => format!("{id} {months} months"),
        Criterion::Welfare { labels } => format!("{id} {}", ids(labels, Welfare::id)),
        Criterion::Area
        | Criterion::Informal
        | Criterion::IrregularIncome
        | Criterion::LowIncome
        | Criterion::NotInsured
        | Criterion::NotCivilServant
        | Criterion::NotStudent => id.to_owned(),
        Criterion::Decile { most } => format!("{id} {}", most.get()),
        Criterion::Occupation { ids } => format!("{id}: {}", ids.join(", ")),
    }
}

fn scheme(scheme: &Scheme) -> String {
    let until = scheme
        .until
        .map(|until| format!(" to {until}"))
        .unwrap_or_default();
    let head = format!(
        "{} = {}\n  {}, paid by {}, {}, from {}{until} (known to the {})  [{}]",
        scheme.id,
        scheme.name.text(Language::indonesian()),
        scheme
            .area
            .map_or("Indonesia".to_owned(), |area| area.to_string()),
        scheme.payer.id(),
        ids(scheme.programs, Program::id),
        scheme.from,
        scheme.basis.precision.id(),
        basis(&scheme.basis),
    );
    let criteria = scheme
        .criteria
        .iter()
        .map(|found| format!("  - {}", criterion(found)));
    let office = scheme
        .office
        .iter()
        .map(|office| format!("  office: {}", office.text(Language::indonesian())));
    let offices = scheme
        .offices
        .iter()
        .map(|(area, office)| format!("  office in {area}: {}", office.text(Language::indonesian())));
    let bring = scheme
        .bring
        .iter()
        .map(|bring| format!("  bring: {}", bring.text(Language::indonesian())));
    let notes = scheme
        .notes
        .iter()
        .map(|note| format!("  note: {}", note.text(Language::indonesian())));
    let more = MORE_SOURCES
        .iter()
        .filter(|(id, _)| *id == scheme.id)
        .flat_map(|(_, sources)| sources.iter());
    let sources = more.map(|source| format!("  see also: {}", source.key));
    let rest = criteria
        .chain(office)
        .chain(offices)
        .chain(bring)
        .chain(notes)
        .chain(sources);
    lines([head].into_iter().chain(rest))
}

#[test]
fn table_of_schemes() {
    let own = SCHEMES.iter().filter(|scheme| scheme.reported.is_none());
    assert_snapshot!(lines(own.map(scheme)));
}

/// Those that are known from reports alone.
#[test]
fn table_of_reported_schemes() {
    let reported = SCHEMES.iter().filter(|scheme| scheme.reported.is_some());
    assert_snapshot!(lines(reported.map(scheme)));
}

fn finding(finding: Finding) -> String {
    match finding {
        Finding::NotGiven => "not told".to_owned(),
        Finding::Area { given, wanted } => format!("lives in {given}, wanted {wanted}"),
        Finding::Age { age, from, to } => format!("aged {}, sure from {from} to {to}", age.get()),
        Finding::Engagement(engagement) => engagement.id().to_owned(),
        Finding::RegularIncome(is_regular) => format!("regular: {is_regular}"),
        Finding::Wage { income, wage } => {
            format!(
                "{income} against {} ({} {} {})",
                wage.written(payung_words::texts::indonesian()),
                wage.kind.id(),
                wage.area,
                wage.year
            )
        }
        Finding::WageUnknown { area, year } => format!("no minimum wage of {area} for {year}"),
        Finding::Insured(insured) => insured.id().to_owned(),
        Finding::Student(is_student) => format!("student: {is_student}"),
        Finding::Residence { held, needed } => format!("{held} of {needed} months"),
        Finding::Registry(registry) => format!("listed as {}", registry.id()),
        Finding::Decile { decile, welfare } => format!("decile {}, called {}", decile.get(), welfare.id()),
        Finding::Rank { decile, most } => format!("decile {} of at most {}", decile.get(), most.get()),
        Finding::RegistryRank { registry, most } => {
            format!("listed as {}, decile at most {}", registry.id(), most.get())
        }
        Finding::Occupation(id) => format!("occupation {id}"),
        Finding::NotVerified => "field check negative".to_owned(),
    }
}

fn applied(applied: &Applied) -> String {
    match *applied {
        Applied::PayrollShare { label, rate, base } => {
            format!("{}, {rate} of {base}", label.text(Language::indonesian()))
        }
        Applied::WageCeiling { wage } => format!("wage {wage} up to the ceiling"),
        Applied::Borne { by } => format!("borne by the {}", by.id()),
        Applied::Bracket { income } => format!("row of income {income}"),
        Applied::GivenBase => "base as given".to_owned(),
        Applied::JkkRate { rate, base } => format!("JKK {rate} of {base}"),
        Applied::JkmFlat => "JKM".to_owned(),
        Applied::JhtRate { rate, base } => format!("JHT {rate} of {base}"),
        Applied::Discount { share, from, to } => {
            format!("discount {share} from {from} to {to}, off the first month")
        }
        Applied::DiscountBarred { payer } => format!("no discount for {}", payer.id()),
        Applied::DiscountUnsettled { payer } => format!("discount unsettled for {}", payer.id()),
        Applied::NoDiscount { sector } => format!("no discount for {} in these months", sector.id()),
        Applied::Run {
            from,
            months,
            monthly,
        } => format!("{months} x {monthly} from {from}"),
        Applied::Workers { workers, each } => format!("{workers} workers x {each}"),
        Applied::Budget { budget, each } => format!("{budget} carries workers of {each} each"),
        Applied::Groups { groups, workers } => format!("{groups} groups, {workers} workers"),
        Applied::Rounds {
            budget,
            round,
            people,
        } => format!("{budget} in rounds of {people} at {round}"),
        Applied::Rest { rest, workers } => format!("{rest} left carries {workers} more"),
        Applied::BudgetMonths { budget, spent } => format!("{budget} lasts, {spent} spent"),
        Applied::WageShare { share, wages, base } => format!("{share} of {wages} x {base}"),
        Applied::DeathFloor => "at least".to_owned(),
        Applied::Waiting { needed } => format!("{needed} paid months in a row"),
        Applied::Fixed { label } | Applied::Loss { label } => label.text(Language::indonesian()).to_owned(),
        Applied::Incapacity { months, share, base } => format!("{months} months at {share} of {base}"),
        Applied::ScholarshipMonths { needed } => format!("{needed} paid months for a scholarship"),
        Applied::Scholarship { from, .. } => {
            format!("scholarship from {} {}", from.level().id(), from.class())
        }
        Applied::NoWaiting => "no waiting for wage earners".to_owned(),
        Applied::ScholarshipYear { level, .. } => format!("a scholarship year of {}", level.id()),
        Applied::ScholarshipAge { years } => format!("{years} years up to the age limit"),
        Applied::LossOfFunction { function, of } => format!("{function} of the function, of {of}"),
        Applied::LossSteps { steps, step, each } => {
            format!("{steps} x {}, {each} each", step.text(Language::indonesian()))
        }
        Applied::PovertyLine { area, .. } => format!("poverty line of {area}"),
        Applied::HouseholdLine { line, people } => format!("{people} people x {line}"),
        Applied::SpendingEach { spending, people } => format!("{spending} among {people}, rounded down"),
        Applied::BelowLine { spending, line } => format!("{spending} below {line}"),
        Applied::Criterion {
            criterion,
            finding: found,
        } => format!("{}: {}", criterion.id(), finding(found)),
    }
}

fn step(step: &Step) -> String {
    let result = match step.result {
        Outcome::Money(amount) => amount.to_string(),
        Outcome::Verdict(truth) => truth.id().to_owned(),
        Outcome::Months(months) => format!("{months} months"),
        Outcome::Share(share) => share.to_string(),
        Outcome::WorkingDays(days) => format!("{days} working days"),
        Outcome::Years(years) => format!("{years} years"),
        Outcome::People(people) => format!("{people} people"),
        Outcome::Until(day) => format!("until {day}"),
    };
    let basis = step.basis.as_ref().map_or("arithmetic".to_owned(), basis);
    format!(
        "{} -> {result}  [{basis}]{}",
        applied(&step.applied),
        note(step.note)
    )
}

/// A year from November 2026: the discount ends on the way.
fn year_from_november(sector: Sector) -> contribution::Question {
    contribution::Question {
        programs: Programs::BASIC,
        wage: Some(Wage::Income(Rupiah::new(2_750_000))),
        payer: Payer::Own,
        sector,
        from: YearMonth::parse("2026-11").unwrap(),
        months: Months::new(12).unwrap(),
        workers: 1,
    }
}

#[test]
fn explained_contribution() {
    let quote = contribution::quote(
        payung_fixture::rules().contribution,
        &year_from_november(Sector::Transport),
    )
    .unwrap();
    assert_snapshot!(lines(quote.steps.iter().map(step)));
}

#[test]
fn explained_benefit() {
    let claim = benefit::Question {
        day: Date::parse("2026-11-21").unwrap(),
        event: Event::Death,
        wage: None,
        consecutive_paid_months: Some(36),
        paid_months: Some(36),
        incapacity_months: None,
        loss: None,
        children: ["tk", "sma_2", "sd_3"]
            .iter()
            .map(|class| SchoolClass::parse(class).unwrap())
            .collect(),
    };
    let accident = benefit::Question {
        event: Event::WorkDeath,
        wage: Some(Wage::Income(Rupiah::new(1_000_000))),
        incapacity_months: Some(14),
        children: Vec::new(),
        ..claim.clone()
    };
    let explained = |title: &str, claim: &benefit::Question| {
        let paid = benefit::payable(payung_fixture::rules().benefit, claim).unwrap();
        format!(
            "{title}\n{}\ntotal {}",
            lines(paid.steps.iter().map(step)),
            paid.total
        )
    };
    assert_snapshot!(lines([
        explained("natural death", &claim),
        explained("work accident", &accident)
    ]));
}

/// A wage above the pension ceiling.
#[test]
fn explained_payroll() {
    let month = payroll::due(
        payung_fixture::rules().payroll,
        &payroll::Question {
            wage: Rupiah::new(12_345_678),
            group: RiskGroup::Second,
            day: Date::parse("2026-11-21").unwrap(),
        },
    )
    .unwrap();
    let total = format!("total {}", month.total);
    assert_snapshot!(lines(month.steps.iter().map(step).chain([total])));
}

/// The fisherman of Kutai Barat, with decile 3.
#[test]
fn explained_eligibility() {
    let fisherman = Worker {
        age: Age::new(41),
        area: AreaCode::parse("64.07"),
        engagement: Some(Engagement::OwnAccount),
        income: Some(Rupiah::new(1_500_000)),
        income_regular: Some(IncomeRegularity::Irregular),
        insured: Some(Insured::None),
        decile: Decile::new(3),
        ..Worker::default()
    };
    let answer = eligibility::assess(
        payung_fixture::rules().eligibility,
        &fisherman,
        Date::parse("2026-11-21").unwrap(),
    )
    .unwrap();
    let person = answer
        .vulnerable_because
        .iter()
        .map(|decided| step(&decided.step(answer.definition)));
    let schemes = answer.schemes.iter().map(|verdict| {
        let steps: Vec<Step> = verdict.steps().collect();
        format!(
            "{}: {}\n{}",
            verdict.scheme.id,
            verdict.truth.id(),
            lines(steps.iter().map(|found| format!("  {}", step(found))))
        )
    });
    let door = format!(
        "route {}, door {}",
        answer.route.id(),
        answer.door.map_or("none", |scheme| scheme.id)
    );
    let head = [format!("vulnerable: {}", answer.vulnerable.id())];
    assert_snapshot!(lines(head.into_iter().chain(person).chain(schemes).chain([door])));
}

#[test]
fn explained_donation() {
    let question = contribution::Question {
        payer: Payer::Donor,
        ..year_from_november(Sector::Other)
    };
    let plan = donation::plan(
        payung_fixture::rules().contribution,
        &question,
        Aim::Budget(Rupiah::new(50_000_000)),
    )
    .unwrap();
    let counted = format!(
        "{} workers, {} left, one more would cost {}",
        plan.workers,
        plan.remainder.unwrap(),
        plan.one_more_worker,
    );
    assert_snapshot!(lines(
        plan.quote
            .steps
            .iter()
            .chain(&plan.steps)
            .map(step)
            .chain([counted])
    ));
}

/// Rp50.200.000 for three fishers to one driver: whole rounds, and one fisher from the rest.
#[test]
fn explained_plan() {
    let group = |sector| planner::Group {
        occupation: None,
        sector,
        programs: Programs::BASIC,
        wage: Some(Wage::Income(Rupiah::new(1_000_000))),
        workers: 0,
    };
    let answer = planner::answer(
        planner_rules(),
        &planner::Question {
            plan: planner::Plan {
                payer: Payer::Donor,
                from: YearMonth::parse("2026-11").unwrap(),
                months: Months::new(12).unwrap(),
                groups: vec![group(Sector::Other), group(Sector::Transport)],
            },
            aim: planner::Aim::Workers {
                budget: Rupiah::new(50_200_000),
                shares: planner::Shares::new(planner::ShareOf::People, &[75, 25]).unwrap(),
            },
        },
    )
    .unwrap();
    let left = answer.left.unwrap();
    assert_snapshot!(lines(left.steps.iter().chain(answer.cost.all_steps()).map(step)));
}

/// Three people in Samosir, one rupiah below their line.
#[test]
fn explained_poverty_indication() {
    let household = poverty::Question {
        area: AreaCode::parse("12.17").unwrap(),
        people: 3,
        spending: Rupiah::new(2_154_659),
        day: Date::parse("2026-11-21").unwrap(),
    };
    let found = poverty::indicate(
        payung_fixture::rules().poverty,
        payung_fixture::rules().areas,
        &household,
    )
    .unwrap();
    assert_snapshot!(lines(found.steps.iter().map(step)));
}

/// Shares print as Indonesian laws print them.
#[test]
fn a_share_prints_with_a_comma() {
    assert_snapshot!(Rate::parse("0.24%").unwrap(), @"0,24%");
}
