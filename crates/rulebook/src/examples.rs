//! Turns the example people of `tests/cases/examples.yaml` into the answers they would have typed.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::tree::Tree;

/// How every id of an example begins; what follows stands in addresses.
const PREFIX: &str = "CONTOH-";

/// The key of a case and the topic of `src/answers.rs` that asks it, in the order of questions.
const ASKED: [(&str, &str); 11] = [
    ("area", "daerah"),
    ("occupation", "pekerjaan"),
    ("engagement", "cara-kerja"),
    ("income", "penghasilan"),
    ("income_regular", "tetap"),
    ("age", "umur"),
    ("registry", "data-kemiskinan"),
    ("decile", "desil"),
    ("insured", "kepesertaan"),
    ("residence_months", "lama-ktp"),
    ("student", "pelajar"),
];

/// The Rust code of all examples, in the order of the file.
///
/// # Errors
///
/// File, line, case and what would be right, for each case that is no example.
pub fn source_code(file: &Path) -> Result<String, Vec<String>> {
    let name = "tests/cases/examples.yaml";
    let text = fs::read_to_string(file).map_err(|error| vec![format!("{name}: cannot be read: {error}")])?;
    let tree = Tree::read_yaml(&text).map_err(|error| vec![format!("{name}: {error}")])?;
    let Tree::List(cases) = tree else {
        return Err(vec![format!(
            "{name}: it must be a list of cases, each beginning with `- id:`"
        )]);
    };
    let mut code = String::from(
        "/// Every example, in the order in which they are offered.\npub static EXAMPLES: &[Example] = &[\n",
    );
    let mut complaints = Vec::new();
    let mut ids = BTreeSet::new();
    for case in &cases {
        let id = word(case, "id").unwrap_or_default();
        let line = text
            .lines()
            .position(|line| line.contains(id))
            .map_or(1, |at| at + 1);
        match example(case, id) {
            Ok(_) if !ids.insert(id) => complaints.push(format!("{name}:{line}: {id} stands here twice")),
            Ok(example) => code.push_str(&example),
            Err(found) => {
                let place = format!("{name}:{line}: {id}");
                complaints.extend(
                    found
                        .iter()
                        .map(|problem| format!("{}: {problem}", place.trim_end())),
                );
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

fn word<'a>(case: &'a Tree, key: &str) -> Option<&'a str> {
    match case.get(key) {
        Some(Tree::Text(text)) if !text.trim().is_empty() => Some(text),
        _ => None,
    }
}

/// One example as Rust.
fn example(case: &Tree, id: &str) -> Result<String, Vec<String>> {
    let mut problems = Vec::new();
    let short = id.strip_prefix(PREFIX).unwrap_or_default();
    let is_plain = |text: &str| text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    if short.is_empty() || !is_plain(short) {
        problems.push(format!(
            "`id` must be {PREFIX} and then letters and hyphens, as {PREFIX}nelayan"
        ));
    }
    let name = word(case, "name").unwrap_or_else(|| {
        problems.push("`name` is missing; it is what people read".to_owned());
        ""
    });
    if word(case, "question") != Some("eligibility") {
        problems.push("`question` must be eligibility; an example is a person".to_owned());
    }
    let lines = lines(case, &mut problems);
    if problems.is_empty() {
        let mut code = String::new();
        let _ = writeln!(
            code,
            "Example {{ id: {short:?}, name: {name:?}, lines: {lines:?} }},"
        );
        Ok(code)
    } else {
        Err(problems)
    }
}

/// The input as lines `topic=typed`.
fn lines(case: &Tree, problems: &mut Vec<String>) -> String {
    let Some(Tree::Map(input)) = case.get("input") else {
        problems.push("`input` is missing; give what the person answers".to_owned());
        return String::new();
    };
    let known = || ASKED.map(|(key, _)| key).join(", ");
    for (key, _) in input {
        if !ASKED.iter().any(|(asked, _)| asked == key) {
            problems.push(format!(
                "no question asks `{key}` of `input`; those that are asked are {}",
                known()
            ));
        }
    }
    let mut lines = String::new();
    for (key, topic) in ASKED {
        match case.get("input").and_then(|input| input.get(key)) {
            None => {}
            Some(value @ (Tree::Text(_) | Tree::Whole(_))) => {
                let _ = writeln!(lines, "{topic}={value}");
            }
            Some(other) => problems.push(format!("`{key}` is {other}; it must be a text or a whole number")),
        }
    }
    lines
}
