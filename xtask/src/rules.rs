//! The values of `rules/` by the day somebody last compared them with their source.

use crate::command;
use crate::problem::Problem;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use toml::Value;

const RULES: &str = "rules";

/// Fields that together tell the entries of a list apart where none has an `id`.
const NAMES: [&str; 4] = ["area", "code", "year", "from"];

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    checked_on: String,
    place: String,
    source: String,
    confidence: String,
}

/// Prints every rule as one JSON object, as `docs/rules.schema.json` describes it.
pub(crate) fn json() -> Result<(), Problem> {
    command::run("cargo", &["run", "--quiet", "--bin", "book", "--", "--json"])
}

/// Writes them into a file.
pub(crate) fn write(path: &Path) -> Result<(), Problem> {
    let rules = command::output("cargo", &["run", "--quiet", "--bin", "book", "--", "--json"]);
    let rules = rules.ok_or_else(|| {
        Problem::new(
            "the rules could not be written as JSON",
            "`cargo xtask rules --json`",
        )
    })?;
    fs::write(path, rules).map_err(|error| Problem::file("write", path, &error))
}

/// Prints a line for every value that says when it was checked, oldest first.
pub(crate) fn list() -> Result<(), Problem> {
    let mut rows = Vec::new();
    for path in files(Path::new(RULES))? {
        let text = fs::read_to_string(&path).map_err(|error| Problem::file("read", &path, &error))?;
        let table = text.parse().map_err(|error| {
            Problem::new(
                format!("`{}` is not TOML: {error}", path.display()),
                "mend the line it names",
            )
        })?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        collect(&Value::Table(table), &name, &mut rows);
    }
    rows.sort();
    let mut text = String::new();
    for Row {
        checked_on,
        place,
        source,
        confidence,
    } in &rows
    {
        let line = format!("{checked_on}  {place}  {source}  {confidence}");
        text.push_str(line.trim_end());
        text.push('\n');
    }
    // Whoever reads only the first lines, as `head` does, closes the pipe: no reason to complain.
    let _ = write!(io::stdout(), "{text}\n{} values\n", rows.len());
    command::run("cargo", &["run", "--quiet", "--bin", "book", "--", "--age"])
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let entries = fs::read_dir(folder).map_err(|error| Problem::file("read", folder, &error))?;
    let mut paths = entries.flatten().map(|entry| entry.path()).collect::<Vec<_>>();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    paths.sort();
    Ok(paths)
}

/// `place` is the way from the file to this value.
fn collect(value: &Value, place: &str, rows: &mut Vec<Row>) {
    match value {
        Value::Table(table) => {
            if table.contains_key("checked_on") {
                let text = |key| table.get(key).map(plain).unwrap_or_default();
                rows.push(Row {
                    checked_on: text("checked_on"),
                    place: place.to_owned(),
                    source: text("source"),
                    confidence: text("confidence"),
                });
            }
            for (key, inner) in table {
                collect(inner, &format!("{place} {key}"), rows);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, &format!("{place} {}", name(item, index)), rows);
            }
        }
        _ => {}
    }
}

fn name(item: &Value, index: usize) -> String {
    if let Some(id) = item.get("id") {
        return plain(id);
    }
    let names = NAMES
        .iter()
        .filter_map(|key| item.get(key))
        .map(plain)
        .collect::<Vec<_>>();
    if names.is_empty() {
        (index + 1).to_string()
    } else {
        names.join(" ")
    }
}

/// Text without its quotes; anything else as TOML writes it.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Datetime(day) => day.to_string(),
        Value::Integer(number) => number.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_checked_longest_ago_comes_first() {
        let text = "[rate]\nvalues = [\n\
            { from = \"2015-07-01\", source = \"a\", confidence = \"verified\", checked_on = \"2026-11-21\" },\n\
            { from = \"2020-07-01\", source = \"b\", confidence = \"conflict\", checked_on = 2026-01-02 },\n]\n\
            [other]\nchecked_on = \"2026-03-04\"\n";
        let mut rows = Vec::new();
        collect(
            &Value::Table(text.parse().unwrap()),
            "contribution.toml",
            &mut rows,
        );
        rows.sort();
        let days = rows
            .iter()
            .map(|row| (row.checked_on.as_str(), row.place.as_str()))
            .collect::<Vec<_>>();
        assert_eq!(
            days,
            [
                ("2026-01-02", "contribution.toml rate values 2020-07-01"),
                ("2026-03-04", "contribution.toml other"),
                ("2026-11-21", "contribution.toml rate values 2015-07-01"),
            ]
        );
    }

    #[test]
    fn an_entry_is_named_by_what_tells_it_apart() {
        let entry = |text: &str| name(&Value::Table(text.parse().unwrap()), 4);
        assert_eq!(entry("id = \"bpu-self\"\nfrom = \"2015-07-01\""), "bpu-self");
        assert_eq!(entry("area = \"64.72\"\nyear = 2026"), "64.72 2026");
        assert_eq!(entry("amount = 1"), "5");
    }

    #[test]
    fn an_entry_that_is_no_table_is_counted() {
        assert_eq!(name(&Value::Integer(7), 0), "1");
    }
}
