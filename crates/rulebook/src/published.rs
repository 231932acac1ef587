//! Turns `rules/published.toml` and the cases it names into the examples of a published budget.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::rulebook::rupiah;
use crate::rulebook::schema::RawLocalText;
use payung_case_files::{CaseContent, CaseEntry};
use payung_values::program::{Program, Programs};
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTable {
    printed: Vec<Spanned<RawPrinted>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPrinted {
    case: String,
    label: RawLocalText,
    printed: String,
}

/// The Rust code of all printed budgets, in the order of the table in the folder `rules`, with texts in all
/// `languages`.
///
/// # Errors
///
/// File, line, case and what would be right, for each row that is no example.
pub fn source_code(
    root: &Path,
    rules: &str,
    cases: &str,
    languages: &[String],
) -> Result<String, Vec<String>> {
    let read = |file: &str| {
        fs::read_to_string(root.join(file)).map_err(|error| vec![format!("{file}: cannot be read: {error}")])
    };
    let table_name = format!("{rules}/published.toml");
    let case_file = format!("{cases}/contributions_published.yaml");
    let table = read(&table_name)?;
    let cases = payung_case_files::read(&read(&case_file)?)
        .map_err(|problem| vec![format!("{case_file}: {problem}")])?;
    let raw: RawTable =
        toml::from_str(&table).map_err(|error| vec![format!("{table_name}: {}", error.message())])?;
    let mut code = String::from(
        "/// Every printed budget, in the order in which they are offered.\npub static PRINTED: &[Printed] = &[\n",
    );
    let mut complaints = Vec::new();
    let mut seen = BTreeSet::new();
    for row in &raw.printed {
        let before = table.get(..row.span().start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let row = row.get_ref();
        let found = match cases.iter().find(|case| case.id.as_ref() == Some(&row.case)) {
            None => Err(format!("no case of {case_file} has this id")),
            Some(_) if !seen.insert(&row.case) => Err("stands here twice".to_owned()),
            Some(case) => in_all(&row.label, languages).and_then(|()| printed(row, case, &case_file)),
        };
        match found {
            Ok(one) => code.push_str(&one),
            Err(problem) => complaints.push(format!("{table_name}:{line}: {}: {problem}", row.case)),
        }
    }
    code.push_str("];\n");
    if complaints.is_empty() {
        Ok(code)
    } else {
        Err(complaints)
    }
}

fn in_all(label: &RawLocalText, languages: &[String]) -> Result<(), String> {
    for language in languages {
        let text = match language.as_str() {
            "id" => Some(&label.id),
            "en" => label.en.as_ref(),
            _ => None,
        };
        if text.is_none_or(|text| text.trim().is_empty()) {
            return Err(format!(
                "the text `{}` is missing in `{language}`; add `{language} = \"…\"`",
                label.id
            ));
        }
    }
    Ok(())
}

/// One example as Rust.
fn printed(row: &RawPrinted, entry: &CaseEntry, case_file: &str) -> Result<String, String> {
    let sum = rupiah(&row.printed).ok_or_else(|| format!("printed `{}` is not digits", row.printed))?;
    let name = entry.name.as_deref().unwrap_or_default();
    let shown = Rupiah::new(sum).to_string();
    let is_whole = |rest: &str| !rest.starts_with(['.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    if !name
        .match_indices(&shown)
        .any(|(at, _)| is_whole(name.get(at + shown.len()..).unwrap_or_default()))
    {
        return Err(format!(
            "the case's name does not hold {shown}; mend `printed` or the name"
        ));
    }
    let case = entry
        .case
        .as_ref()
        .map_err(|problem| format!("{case_file}:{}: {problem}", entry.line))?;
    let CaseContent::Contribution(input, _) = &case.content else {
        return Err("the case's `question` must be contribution".to_owned());
    };
    let missing = |key: &str| format!("`{key}` of the case's input is missing; a printed budget has it");
    let mut code = String::new();
    let _ = writeln!(
        code,
        "Printed {{ id: {:?}, label: LocalText::new({:?}), reference: {:?}, workers: {}, months: {}, from: YearMonth::literal({}, {}), payer: Payer::{:?}, sector: Sector::{:?}, programs: &[{}], income: Rupiah::new({}), sum: Rupiah::new({sum}) }},",
        row.case,
        row.label.id,
        case.reference.as_deref().unwrap_or_default(),
        input.workers.ok_or_else(|| missing("workers"))?,
        input.months.ok_or_else(|| missing("months"))?.get(),
        input.from.year(),
        input.from.month(),
        input.payer.ok_or_else(|| missing("payer"))?,
        input.sector.unwrap_or(Sector::Other),
        variants(input.programs.unwrap_or(Programs::BASIC)),
        input.income.ok_or_else(|| missing("income"))?.get(),
    );
    Ok(code)
}

/// The programs as variants.
fn variants(programs: Programs) -> String {
    let variants: Vec<String> = Program::ALL
        .iter()
        .filter(|program| programs.has(**program))
        .map(|program| format!("Program::{program:?}"))
        .collect();
    variants.join(", ")
}
