//! Turns the published benefit cases of `tests/cases/` into a table of claims that can be opened as stories.
//!
//! The tests of the case runner run every case. Here a published case that cannot be read is a complaint, never left out.

use std::fmt::Write as _;
use std::path::Path;

use payung_case_files::benefit;
use payung_case_files::expectation::Expectation;
use payung_case_files::{CaseContent, CaseEntry, CaseStatus, QuestionName};
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolClass;

/// The Rust code of all claims, in the order of files and cases.
///
/// # Errors
///
/// File, line, case and what would be right, for each published case that cannot be written as a claim.
pub fn source_code(root: &Path, cases: &str) -> Result<String, Vec<String>> {
    let files = crate::case_folder::read(root, cases).map_err(|problem| vec![problem])?;
    let mut code = String::from(
        "/// Every published claim, in the order of files and cases.\npub static CLAIMS: &[Claim] = &[\n",
    );
    let mut complaints = Vec::new();
    for (file, entries) in &files {
        for entry in entries.iter().filter(|entry| is_published_benefit(entry)) {
            match claim(entry) {
                Ok(claim) => code.push_str(&claim),
                Err(problem) => {
                    let id = entry.id.as_deref().unwrap_or("a case without `id`");
                    complaints.push(format!("{file}:{}: {id}: {problem}", entry.line));
                }
            }
        }
    }
    code.push_str("];\n");
    if complaints.is_empty() {
        Ok(code)
    } else {
        Err(complaints)
    }
}

fn is_published_benefit(entry: &CaseEntry) -> bool {
    entry.question == Some(QuestionName::Benefit) && entry.status == Some(CaseStatus::Published)
}

/// One claim as Rust.
fn claim(entry: &CaseEntry) -> Result<String, String> {
    let case = entry.case.as_ref().map_err(Clone::clone)?;
    let CaseContent::Benefit(input, expected) = &case.content else {
        return Err("`question` must be benefit; a claim is one".to_owned());
    };
    let missing = |key: &str| format!("`{key}` is missing; a published case has it");
    let benefit::Input {
        event,
        income,
        base,
        consecutive_paid_months,
        paid_months,
        incapacity_months,
        loss_percent,
        children,
    } = input;
    let wage = base
        .map(|base| format!("Wage::Base({})", rupiah(base)))
        .or(income.map(|income| format!("Wage::Income({})", rupiah(income))));
    let mut code = String::new();
    let _ = writeln!(
        code,
        "Claim {{ id: {:?}, name: {:?}, day: Date::literal({}, {}, {}), reference: {:?}, event: Event::{event:?}, wage: {}, consecutive_paid_months: {consecutive_paid_months:?}, paid_months: {paid_months:?}, incapacity_months: {incapacity_months:?}, loss: {}, children: {}, expected: {} }},",
        entry.id.as_ref().ok_or_else(|| missing("id"))?,
        entry.name.as_ref().ok_or_else(|| missing("name"))?,
        case.day.year(),
        case.day.month(),
        case.day.day(),
        case.reference.as_ref().ok_or_else(|| missing("reference"))?,
        some(wage),
        some(
            loss_percent
                .and_then(Rate::millionths)
                .map(|loss| format!("Rate::new({loss}, 6)"))
        ),
        list(children.as_deref().unwrap_or_default(), class),
        published(expected),
    );
    Ok(code)
}

fn some(code: Option<String>) -> String {
    code.map_or_else(|| "None".to_owned(), |code| format!("Some({code})"))
}

fn list<T: Copy>(items: &[T], write: impl Fn(T) -> String) -> String {
    let items: Vec<String> = items.iter().copied().map(write).collect();
    format!("&[{}]", items.join(", "))
}

fn rupiah(amount: Rupiah) -> String {
    format!("Rupiah::new({})", amount.get())
}

fn class(class: SchoolClass) -> String {
    format!(
        "SchoolClass::literal(SchoolLevel::{:?}, {})",
        class.level(),
        class.class()
    )
}

/// What was published, key by key.
fn published(expected: &benefit::Output) -> String {
    let amount = |expected: &Expectation<Rupiah>| some(expected.value().copied().map(rupiah));
    let benefit::Output {
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
    format!(
        "Expected {{ death_grant: {}, disability_grant: {}, periodic: {}, burial: {}, incapacity: {}, cash: {}, scholarship: {}, total: {}, scholarship_by_child: {} }}",
        amount(death_grant),
        amount(disability_grant),
        amount(periodic),
        amount(burial),
        amount(incapacity),
        amount(cash),
        amount(scholarship),
        amount(total),
        some(scholarship_by_child.value().map(|amounts| list(amounts, rupiah))),
    )
}
