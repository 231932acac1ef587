//! Turns `published.toml` of the rules and the cases it names into the examples of a published budget.

use crate::claim_cases::openable;
use crate::code::{Rust, item, rust};
use crate::folder::Folder;
use payung_case_files::{CaseContent, CaseEntry};
use payung_rule_file::entry::Entry;
use payung_rules::label::Label;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The file of cases that holds all of them.
const CASES: &str = "contributions_published.yaml";

/// The Rust code of all printed budgets, in the order of `published.toml` in the folder `rules` below `root`, with
/// texts in all `languages`; their cases stand in the folder `cases`.
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
    let name = format!("{cases}/{CASES}");
    let text = fs::read_to_string(root.join(&name))
        .map_err(|error| vec![format!("{name}: cannot be read: {error}")])?;
    let cases = payung_case_files::read(&text).map_err(|problem| vec![format!("{name}: {problem}")])?;
    let mut folder = Folder::new(root, rules, languages);
    let printed = folder.read("published.toml", |file| {
        let mut seen = BTreeSet::new();
        file.tables("printed", |entry| printed(entry, &cases, &mut seen))
    });
    let doc = "Every printed budget, in the order in which they are offered.";
    printed
        .map(|printed| item(doc, "PRINTED", "&[Printed]", &printed))
        .ok_or_else(|| folder.complaints.iter().map(ToString::to_string).collect())
}

fn printed(entry: &Entry<'_>, cases: &[CaseEntry], seen: &mut BTreeSet<String>) -> Option<Rust> {
    let id = entry.text("case");
    let label = entry.label("label");
    let sum = entry.rupiah("printed");
    let (id, sum) = (id?, sum?);
    entry.check("case", seen.insert(id.to_owned()), || {
        format!("`{id}` stands here twice")
    });
    let Some(case) = cases.iter().find(|case| case.id.as_deref() == Some(id)) else {
        entry.complain("case", format!("no case of {CASES} has the id `{id}`"));
        return None;
    };
    entry.check(
        "printed",
        names(case.name.as_deref().unwrap_or_default(), sum),
        || format!("the name of the case `{id}` does not hold {sum}; mend `printed` or the name"),
    );
    match budget(id, &label?, sum, case) {
        Ok(budget) => Some(budget),
        Err(problem) => {
            entry.complain(
                "case",
                format!("case `{id}`, line {} of {CASES}: {problem}", case.line),
            );
            None
        }
    }
}

/// Whether the name of a case holds the sum, and not a longer number that begins like it.
fn names(name: &str, sum: Rupiah) -> bool {
    let shown = sum.to_string();
    let is_whole = |rest: &str| !rest.starts_with(['.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    name.match_indices(&shown)
        .any(|(at, _)| is_whole(name.get(at + shown.len()..).unwrap_or_default()))
}

fn budget(id: &str, label: &Label, sum: Rupiah, entry: &CaseEntry) -> Result<Rust, String> {
    let case = entry.case.as_ref().map_err(Clone::clone)?;
    let CaseContent::Contribution(input, _) = &case.content else {
        return Err("its `question` must be contribution".to_owned());
    };
    let missing = |key: &str| format!("`{key}` of its input is missing; a printed budget has it");
    Ok(rust!(Printed {
        id,
        label,
        reference: openable(case.reference.as_deref().unwrap_or_default())?,
        workers: input.workers.ok_or_else(|| missing("workers"))?,
        months: input.months.ok_or_else(|| missing("months"))?,
        from: input.from,
        payer: input.payer.ok_or_else(|| missing("payer"))?,
        sector: input.sector.unwrap_or(Sector::Other),
        programs: input.programs.unwrap_or(Programs::BASIC),
        income: input.income.ok_or_else(|| missing("income"))?,
        sum,
    }))
}
