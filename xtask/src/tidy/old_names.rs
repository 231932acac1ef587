//! Names that were given up, listed in `xtask/old_names.toml`, come back nowhere.

use super::complaint::Complaint;
use super::tree::Tree;
use toml::{Table, Value};

const TABLE: &str = "xtask/old_names.toml";

/// The past may be told in the words of its day.
const HISTORY: [&str; 4] = [TABLE, "CHANGELOG.md", "docs/decisions/", "docs/facts/"];

/// One name that was given up.
struct OldName {
    old: String,
    new: String,
    /// Where it may not stand; everywhere, when there is none.
    within: Vec<String>,
}

/// Complains of each line, and each path, with an old name as whole word.
pub(super) fn check(tree: &Tree) -> Vec<Complaint> {
    let names = match names(tree) {
        Ok(names) => names,
        Err(complaint) => return vec![complaint],
    };
    let mut complaints = Vec::new();
    for (path, text) in tree.files() {
        if HISTORY.iter().any(|history| path.starts_with(history)) || path.starts_with("xtask/src/tidy/") {
            continue;
        }
        for name in names.iter().filter(|name| name.is_refused_in(path)) {
            if has_word(path, &name.old) {
                complaints.push(name.complaint(path, 1, "the path has"));
            }
            // Most files have none at all.
            if !has_word(text, &name.old) {
                continue;
            }
            let lines = text
                .lines()
                .zip(1..)
                .filter(|(line, _)| has_word(line, &name.old));
            complaints.extend(lines.map(|(_, line)| name.complaint(path, line, "here stands")));
        }
    }
    complaints
}

impl OldName {
    fn is_refused_in(&self, path: &str) -> bool {
        self.within.is_empty() || self.within.iter().any(|pattern| matches(pattern, path))
    }

    fn complaint(&self, path: &str, line: usize, verb: &str) -> Complaint {
        Complaint::new(
            path,
            line,
            format!("{verb} the old name `{}`", self.old),
            format!("it is `{}` now", self.new),
        )
    }
}

/// `src/` is a start, `*.css` an end, `src/*.rs` both.
fn matches(pattern: &str, path: &str) -> bool {
    let (start, end) = pattern.split_once('*').unwrap_or((pattern, ""));
    path.len() >= start.len() + end.len() && path.starts_with(start) && path.ends_with(end)
}

/// Whether the word stands in the text with nothing before and after it that would make it another word.
fn has_word(text: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let begins_word = word.starts_with(is_part);
    let ends_word = word.ends_with(is_part);
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(at + word.len()..).unwrap_or_default();
        !(begins_word && before.ends_with(is_part) || ends_word && after.starts_with(is_part))
    })
}

fn names(tree: &Tree) -> Result<Vec<OldName>, Complaint> {
    let wrong = |what: String| {
        Complaint::new(
            TABLE,
            1,
            what,
            "write `[[name]]` with `old`, `new` and perhaps `in = [\"src/\"]`",
        )
    };
    let text = tree.text(TABLE).unwrap_or_default();
    let table = text
        .parse::<Table>()
        .map_err(|error| wrong(error.message().to_owned()))?;
    let entries = table
        .get("name")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let numbered = entries.iter().zip(1..);
    numbered
        .map(|(entry, number)| name(entry).ok_or_else(|| wrong(format!("entry {number} is no old name"))))
        .collect()
}

fn name(entry: &Value) -> Option<OldName> {
    let text = |key| {
        entry
            .get(key)?
            .as_str()
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    };
    let within = match entry.get("in") {
        Some(places) => places
            .as_array()?
            .iter()
            .map(|place| place.as_str().map(str::to_owned))
            .collect::<Option<_>>()?,
        None => Vec::new(),
    };
    Some(OldName {
        old: text("old")?,
        new: text("new")?,
        within,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints<const N: usize>(files: [(&str, &str); N]) -> Vec<String> {
        check(&Tree::from(files))
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn an_old_name_is_refused_as_a_whole_word() {
        let table = "[[name]]\nold = 'Desk'\nnew = 'ListClient'\n";
        let text = "//! A.\nuse a::Desk;\nlet desk = DeskTop::new(Desk_2, MyDesk);\n";
        assert_eq!(
            complaints([("xtask/old_names.toml", table), ("src/a.rs", text)]),
            ["src/a.rs:2: here stands the old name `Desk`; it is `ListClient` now"]
        );
    }

    #[test]
    fn an_old_name_is_refused_in_paths_too() {
        let table = "[[name]]\nold = 'batch'\nnew = 'lists'\n";
        assert_eq!(
            complaints([
                ("xtask/old_names.toml", table),
                ("src/batch/a.rs", ""),
                ("src/batched.rs", "")
            ]),
            ["src/batch/a.rs:1: the path has the old name `batch`; it is `lists` now"]
        );
    }

    #[test]
    fn an_old_name_may_be_refused_in_some_files_only() {
        let table =
            "[[name]]\nold = 'place: usize'\nnew = 'index: usize'\nin = ['crates/', 'src/*.rs', '*.css']\n";
        let text = "place: usize, place: usizes";
        assert_eq!(
            complaints([
                ("xtask/old_names.toml", table),
                ("crates/a.toml", text),
                ("src/a.rs", text),
                ("src/a.toml", text),
                ("style/a.css", text),
                ("tests/a.rs", text),
            ])
            .len(),
            3
        );
    }

    #[test]
    fn history_keeps_its_words() {
        let table = "[[name]]\nold = 'batch'\nnew = 'lists'\n";
        let files = [
            ("xtask/old_names.toml", table),
            ("CHANGELOG.md", "batch"),
            ("docs/decisions/001-batch.md", "batch"),
            ("docs/facts/a.md", "batch"),
        ];
        assert!(complaints(files).is_empty());
    }

    #[test]
    fn a_name_that_ends_in_a_sign_needs_no_border_there() {
        assert!(has_word("story::tell(x)", "story::"));
        assert!(has_word("label.id;", ".id"));
        assert!(!has_word("label.ids;", ".id"));
    }

    #[test]
    fn a_table_that_cannot_be_read_is_named() {
        assert_eq!(
            complaints([("xtask/old_names.toml", "[[name]]\nold = ''\nnew = 'b'\n")]).len(),
            1
        );
        assert_eq!(
            complaints([(
                "xtask/old_names.toml",
                "[[name]]\nold = 'a'\nnew = 'b'\nin = 'src/'\n"
            )])
            .len(),
            1
        );
        assert_eq!(complaints([("xtask/old_names.toml", "[[name]\n")]).len(), 1);
    }
}
