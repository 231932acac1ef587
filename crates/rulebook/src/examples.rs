//! Turns the example people of `tests/cases/examples.yaml` into the answers they would have typed.

use crate::code::{Rust, item, rust};
use crate::folder::{Translations, translated};
use payung_rules::label::Label;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use payung_case_files::eligibility;
use payung_case_files::{CaseContent, CaseEntry};

/// How every id of an example begins; what follows stands in addresses.
const PREFIX: &str = "CONTOH-";

/// The file of their names in another language.
const NAMES: &str = "examples.toml";

/// The Rust code of all examples of the folder `cases` below `root`, in the order of the file, and their names in the
/// other `languages`.
///
/// # Errors
///
/// File, line, case and what would be right, for each case that is no example.
pub fn source_code(
    root: &Path,
    cases: &str,
    languages: &[String],
) -> Result<(String, Translations), Vec<String>> {
    let file = format!("{cases}/examples.yaml");
    let text = fs::read_to_string(root.join(&file))
        .map_err(|error| vec![format!("{file}: cannot be read: {error}")])?;
    let entries = payung_case_files::read(&text).map_err(|problem| vec![format!("{file}: {problem}")])?;
    let (mut examples, mut complaints) = (Vec::new(), Vec::new());
    let mut ids = BTreeSet::new();
    for entry in &entries {
        let id = entry.id.as_deref().unwrap_or_default();
        let place = format!("{file}:{}: {id}", entry.line);
        match example(entry, id) {
            Ok(_) if !ids.insert(id) => complaints.push(format!("{place} stands here twice")),
            Ok(example) => examples.push(example),
            Err(found) => {
                let place = place.trim_end_matches([':', ' ']);
                complaints.extend(found.iter().map(|problem| format!("{place}: {problem}")));
            }
        }
    }
    let mut translations = Translations::new();
    for language in languages {
        let translated = translated(root, language, NAMES);
        for (entry, name) in entries
            .iter()
            .filter_map(|entry| Some((entry, entry.name.as_deref()?)))
        {
            if translated.text(name, usize::MAX).is_none() {
                let (line, add_to) = (entry.line, translated.file());
                complaints.push(format!(
                    "{file}:{line}: the name `{name}` has no translation; add it to {add_to}"
                ));
            }
        }
        translations.insert((language.clone(), NAMES.to_owned()), translated.all());
        complaints.extend(translated.complaints(true).iter().map(ToString::to_string));
    }
    if complaints.is_empty() {
        let doc = "Every example, in the order in which they are offered.";
        Ok((item(doc, "EXAMPLES", "&[Example]", &examples), translations))
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
            problems.push(problem.to_string());
            String::new()
        }
    };
    if problems.is_empty() {
        Ok(rust!(Example {
            id: short,
            name: Label(name.to_owned()),
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
