//! Turns the example people of `tests/cases/examples.yaml` into the answers they would have typed.

use crate::code::{Rust, item, rust};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use payung_case_files::eligibility;
use payung_case_files::{CaseContent, CaseEntry};

/// How every id of an example begins; what follows stands in addresses.
const PREFIX: &str = "CONTOH-";

/// The Rust code of all examples of the folder `cases` below `root`, in the order of the file.
///
/// # Errors
///
/// File, line, case and what would be right, for each case that is no example.
pub fn source_code(root: &Path, cases: &str) -> Result<String, Vec<String>> {
    let name = format!("{cases}/examples.yaml");
    let text = fs::read_to_string(root.join(&name))
        .map_err(|error| vec![format!("{name}: cannot be read: {error}")])?;
    let entries = payung_case_files::read(&text).map_err(|problem| vec![format!("{name}: {problem}")])?;
    let (mut examples, mut complaints) = (Vec::new(), Vec::new());
    let mut ids = BTreeSet::new();
    for entry in &entries {
        let id = entry.id.as_deref().unwrap_or_default();
        let place = format!("{name}:{}: {id}", entry.line);
        match example(entry, id) {
            Ok(_) if !ids.insert(id) => complaints.push(format!("{place} stands here twice")),
            Ok(example) => examples.push(example),
            Err(found) => {
                let place = place.trim_end_matches([':', ' ']);
                complaints.extend(found.iter().map(|problem| format!("{place}: {problem}")));
            }
        }
    }
    if complaints.is_empty() {
        let doc = "Every example, in the order in which they are offered.";
        Ok(item(doc, "EXAMPLES", "&[Example]", &examples))
    } else {
        Err(complaints)
    }
}

/// One example as Rust.
fn example(entry: &CaseEntry, id: &str) -> Result<Rust, Vec<String>> {
    let mut problems = Vec::new();
    let short = id.strip_prefix(PREFIX).unwrap_or_default();
    let is_plain = |text: &str| text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    if short.is_empty() || !is_plain(short) {
        problems.push(format!(
            "`id` must be {PREFIX} and then letters and hyphens, as {PREFIX}nelayan"
        ));
    }
    let name = entry.name.as_deref().unwrap_or_else(|| {
        problems.push("`name` is missing; it is what people read".to_owned());
        ""
    });
    let lines = match entry.case.as_ref().map(|case| &case.content) {
        Ok(CaseContent::Eligibility(input, _)) => lines(input, &mut problems),
        Ok(CaseContent::Contribution(..) | CaseContent::Benefit(..) | CaseContent::Donation(..)) => {
            problems.push("`question` must be eligibility; an example is a person".to_owned());
            String::new()
        }
        Err(problem) => {
            problems.push(problem.clone());
            String::new()
        }
    };
    if problems.is_empty() {
        Ok(rust!(Example {
            id: short,
            name,
            lines
        }))
    } else {
        Err(problems)
    }
}

/// The input as lines `topic=typed`, by the topics of the self-check in the order of its questions.
fn lines(input: &eligibility::Input, problems: &mut Vec<String>) -> String {
    let eligibility::Input {
        area,
        occupation,
        engagement,
        income,
        income_regular,
        age,
        registry,
        decile,
        insured,
        residence_months,
        student,
        birth_date,
        field_verified,
        household_size,
        household_spending,
    } = input;
    let yes_or_no = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    let asked = [
        ("daerah", area.map(|code| code.to_string())),
        ("pekerjaan", occupation.clone()),
        ("cara-kerja", engagement.map(|word| word.id().to_owned())),
        ("penghasilan", income.map(|amount| amount.get().to_string())),
        ("tetap", income_regular.map(|word| word.id().to_owned())),
        ("umur", age.map(|age| age.get().to_string())),
        ("data-kemiskinan", registry.map(|word| word.id().to_owned())),
        ("desil", decile.map(|decile| decile.get().to_string())),
        ("kepesertaan", insured.map(|word| word.id().to_owned())),
        (
            "lama-ktp",
            residence_months.map(|months| format!("{months} bulan")),
        ),
        ("pelajar", student.map(yes_or_no)),
    ];
    for (key, is_given) in [
        ("birth_date", birth_date.is_some()),
        ("field_verified", field_verified.is_some()),
        ("household_size", household_size.is_some()),
        ("household_spending", household_spending.is_some()),
    ] {
        if is_given {
            problems.push(format!(
                "no question asks `{key}` of `input`; an example holds what a person is asked"
            ));
        }
    }
    let mut lines = String::new();
    for (topic, typed) in asked {
        if let Some(typed) = typed {
            let _ = writeln!(lines, "{topic}={typed}");
        }
    }
    lines
}
