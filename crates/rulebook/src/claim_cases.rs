//! Turns the published benefit cases of `tests/cases/` into a table of claims that can be opened as stories.
//!
//! What the keys mean is the case runner's business, and its tests run every case. Here a case that cannot be written as
//! a claim is a complaint, never left out.

use std::fmt::Write as _;
use std::path::Path;

use crate::tree::Tree;
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::rate::Rate;
use payung_values::school::SchoolClass;

/// The Rust code of all claims, in the order of files and cases.
///
/// # Errors
///
/// File, case and what would be right, for each published case that cannot be written as a claim.
pub fn source_code(folder: &Path) -> Result<String, Vec<String>> {
    let files = crate::case_trees::trees(folder).map_err(|problem| vec![problem])?;
    let mut code = String::from(
        "/// Every published claim, in the order of files and cases.\npub static CLAIMS: &[Claim] = &[\n",
    );
    let mut complaints = Vec::new();
    for (name, file) in &files {
        let Tree::List(cases) = file else { continue };
        for case in cases.iter().filter(|case| is_published_benefit(case)) {
            match claim(case) {
                Ok(claim) => code.push_str(&claim),
                Err(problem) => {
                    let id = text(case, "id").unwrap_or("a case without `id`");
                    complaints.push(format!("tests/cases/{name}: {id}: {problem}"));
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

fn is_published_benefit(case: &Tree) -> bool {
    text(case, "question") == Some("benefit") && text(case, "status") == Some("published")
}

fn text<'a>(tree: &'a Tree, key: &str) -> Option<&'a str> {
    match tree.get(key) {
        Some(Tree::Text(text)) => Some(text),
        _ => None,
    }
}

/// One claim as Rust.
fn claim(case: &Tree) -> Result<String, String> {
    let required =
        |key: &str| text(case, key).ok_or_else(|| format!("`{key}` is missing; a published case has it"));
    let day = required("date")?;
    let date = Date::parse(day).map_err(|problem| format!("`date` is {day}; {problem}"))?;
    let nothing = Tree::Map(Vec::new());
    let input = case.get("input").unwrap_or(&nothing);
    let event = text(input, "event").unwrap_or_default();
    let event = Event::parse(event)
        .ok_or_else(|| format!("`event` is {event:?}; it is no event of the case format"))?;
    let mut code = String::new();
    let _ = writeln!(
        code,
        "Claim {{ id: {:?}, name: {:?}, day: Date::literal({}, {}, {}), reference: {:?}, event: Event::{event:?}, wage: {}, consecutive_paid_months: {}, paid_months: {}, incapacity_months: {}, loss: {}, children: {}, expected: {} }},",
        required("id")?,
        required("name")?,
        date.year(),
        date.month(),
        date.day(),
        required("reference")?,
        wage(input)?,
        months(input, "consecutive_paid_months")?,
        months(input, "paid_months")?,
        months(input, "incapacity_months")?,
        loss(input)?,
        children(input)?,
        expected(case)?,
    );
    Ok(code)
}

fn whole(tree: &Tree, key: &str) -> Result<Option<i64>, String> {
    match tree.get(key) {
        None => Ok(None),
        Some(Tree::Whole(number)) => Ok(Some(*number)),
        Some(found) => Err(format!("`{key}` is {found}; it must be a whole number")),
    }
}

fn some<T>(value: Option<T>, write: impl FnOnce(T) -> String) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({})", write(value)))
}

fn rupiah(amount: i64) -> String {
    format!("Rupiah::new({amount})")
}

fn wage(input: &Tree) -> Result<String, String> {
    let base = whole(input, "base")?.map(|base| format!("Wage::Base({})", rupiah(base)));
    let income = whole(input, "income")?.map(|income| format!("Wage::Income({})", rupiah(income)));
    Ok(some(base.or(income), |wage| wage))
}

fn months(input: &Tree, key: &str) -> Result<String, String> {
    let months = whole(input, key)?.map(u16::try_from).transpose();
    let months = months.map_err(|_| format!("`{key}` must be from 0 to {}", u16::MAX))?;
    Ok(some(months, |months| months.to_string()))
}

fn loss(input: &Tree) -> Result<String, String> {
    let Some(percent) = input.get("loss_percent").map(ToString::to_string) else {
        return Ok("None".to_owned());
    };
    let millionths = Rate::parse_percent(&percent).and_then(Rate::millionths);
    let millionths =
        millionths.ok_or_else(|| format!("`loss_percent` is {percent}; it must be from 0 to 100"))?;
    Ok(format!("Some(Rate::new({millionths}, 6))"))
}

fn children(input: &Tree) -> Result<String, String> {
    let Some(children) = input.get("children") else {
        return Ok("&[]".to_owned());
    };
    let Tree::List(children) = children else {
        return Err(format!("`children` is {children}; it must be a list of classes"));
    };
    let mut code = String::from("&[");
    for child in children {
        let class = SchoolClass::parse(&child.to_string())
            .ok_or_else(|| format!("`children` has {child}; it is no class"))?;
        let _ = write!(
            code,
            "SchoolClass::literal(SchoolLevel::{:?}, {}), ",
            class.level(),
            class.class()
        );
    }
    code.push(']');
    Ok(code)
}

/// What was published, key by key. An unknown key is the case runner's complaint.
fn expected(case: &Tree) -> Result<String, String> {
    let nothing = Tree::Map(Vec::new());
    let output = case.get("output").unwrap_or(&nothing);
    let mut code = String::from("Expected { ");
    for key in [
        "death_grant",
        "disability_grant",
        "periodic",
        "burial",
        "incapacity",
        "cash",
        "scholarship",
        "total",
    ] {
        let _ = write!(code, "{key}: {}, ", some(whole(output, key)?, rupiah));
    }
    let by_child = match output.get("scholarship_by_child") {
        None => "None".to_owned(),
        Some(Tree::List(amounts)) => {
            let mut list = String::new();
            for amount in amounts {
                let Tree::Whole(amount) = amount else {
                    return Err(format!(
                        "`scholarship_by_child` has {amount}; it must be whole rupiah"
                    ));
                };
                let _ = write!(list, "{}, ", rupiah(*amount));
            }
            format!("Some(&[{list}])")
        }
        Some(found) => return Err(format!("`scholarship_by_child` is {found}; it must be a list")),
    };
    let _ = write!(code, "scholarship_by_child: {by_child} }}");
    Ok(code)
}
