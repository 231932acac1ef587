//! Turns `rules/published.toml` and the cases it names into the examples of a published budget.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::rulebook::rupiah;
use crate::rulebook::schema::RawLocalText;
use crate::tree::Tree;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::{Program, Programs};
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;

const TABLE: &str = "rules/published.toml";
const CASES: &str = "tests/cases/contributions_published.yaml";

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

/// The Rust code of all printed budgets, in the order of the table, with texts in all `languages`.
///
/// # Errors
///
/// File, line, case and what would be right, for each row that is no example.
pub fn source_code(root: &Path, languages: &[String]) -> Result<String, Vec<String>> {
    let read = |file: &str| {
        fs::read_to_string(root.join(file)).map_err(|error| vec![format!("{file}: cannot be read: {error}")])
    };
    let (table, cases) = (read(TABLE)?, read(CASES)?);
    let tree = Tree::read_yaml(&cases).map_err(|error| vec![format!("{CASES}: {error}")])?;
    let Tree::List(cases) = tree else {
        return Err(vec![format!(
            "{CASES}: it must be a list of cases, each beginning with `- id:`"
        )]);
    };
    let raw: RawTable =
        toml::from_str(&table).map_err(|error| vec![format!("{TABLE}: {}", error.message())])?;
    let mut code = String::from(
        "/// Every printed budget, in the order in which they are offered.\npub static PRINTED: &[Printed] = &[\n",
    );
    let mut complaints = Vec::new();
    let mut seen = BTreeSet::new();
    for row in &raw.printed {
        let before = table.get(..row.span().start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let row = row.get_ref();
        let found = match cases.iter().find(|case| text(case, "id") == Some(&row.case)) {
            None => Err(format!("no case of {CASES} has this id")),
            Some(_) if !seen.insert(&row.case) => Err("stands here twice".to_owned()),
            Some(case) => in_all(&row.label, languages).and_then(|()| printed(row, case)),
        };
        match found {
            Ok(one) => code.push_str(&one),
            Err(problem) => complaints.push(format!("{TABLE}:{line}: {}: {problem}", row.case)),
        }
    }
    code.push_str("];\n");
    if complaints.is_empty() {
        Ok(code)
    } else {
        Err(complaints)
    }
}

fn text<'a>(tree: &'a Tree, key: &str) -> Option<&'a str> {
    match tree.get(key) {
        Some(Tree::Text(text)) => Some(text),
        _ => None,
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
fn printed(row: &RawPrinted, case: &Tree) -> Result<String, String> {
    let sum = rupiah(&row.printed).ok_or_else(|| format!("printed `{}` is not digits", row.printed))?;
    let name = text(case, "name").unwrap_or_default();
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
    let input = case.get("input").ok_or("the case has no input")?;
    let number = |key: &str| match input.get(key) {
        Some(Tree::Whole(number)) => Some(*number),
        _ => None,
    };
    let word = |key: &str| text(input, key);
    let wrong = |key: &str| format!("`{key}` of the case's input is missing or cannot be read");
    let months = number("months")
        .and_then(Months::new)
        .ok_or_else(|| wrong("months"))?;
    let from = word("from")
        .and_then(|from| YearMonth::parse(from).ok())
        .ok_or_else(|| wrong("from"))?;
    let payer = word("payer")
        .and_then(Payer::parse)
        .ok_or_else(|| wrong("payer"))?;
    let sector = match word("sector") {
        None => Sector::Other,
        Some(sector) => Sector::parse(sector).ok_or_else(|| wrong("sector"))?,
    };
    let mut code = String::new();
    let _ = writeln!(
        code,
        "Printed {{ id: {:?}, label: LocalText::new({:?}), reference: {:?}, workers: {}, months: {}, from: YearMonth::literal({}, {}), payer: Payer::{payer:?}, sector: Sector::{sector:?}, programs: &{}, income: Rupiah::new({}), sum: Rupiah::new({sum}) }},",
        row.case,
        row.label.id,
        text(case, "reference").unwrap_or_default(),
        number("workers").ok_or_else(|| wrong("workers"))?,
        months.get(),
        from.year(),
        from.month(),
        programs(input).ok_or_else(|| wrong("programs"))?,
        number("income").ok_or_else(|| wrong("income"))?,
    );
    Ok(code)
}

/// The programs as a list of variants; JKK and JKM if none are named.
fn programs(input: &Tree) -> Option<String> {
    let programs: Vec<Program> = match input.get("programs") {
        None => Program::ALL
            .iter()
            .copied()
            .filter(|program| Programs::BASIC.has(*program))
            .collect(),
        Some(Tree::List(words)) => words
            .iter()
            .map(|word| {
                let Tree::Text(word) = word else {
                    return None;
                };
                Program::parse(word)
            })
            .collect::<Option<_>>()?,
        Some(_) => return None,
    };
    let variants: Vec<String> = programs
        .iter()
        .map(|program| format!("Program::{program:?}"))
        .collect();
    Some(format!("[{}]", variants.join(", ")))
}
