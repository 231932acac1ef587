//! A decision to keep our own code says how many lines that is, and what would replace it.
//!
//! `Lines: 274 in crates/sheets/src/archive.rs, crates/sheets/src/xlsx/` names files, and folders with a slash behind.

use super::complaint::Complaint;
use super::decisions::FOLDER;
use super::tree::Tree;

const LINES: &str = "Lines: ";
const REPLACED: &str = "Would be replaced when: ";

/// Complains of counts that are more than a tenth off, and of records of own code without the two lines.
pub(super) fn check(tree: &Tree) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for (path, text) in tree.below(FOLDER) {
        let counts = text
            .lines()
            .zip(1..)
            .filter_map(|(line, number)| Some((line.strip_prefix(LINES)?, number)));
        complaints.extend(counts.filter_map(|(count, number)| wrong(tree, path, number, count)));
        let is_superseded = text
            .lines()
            .any(|line| line.trim_start_matches('*').starts_with("Superseded"));
        if !path.contains("own-") || is_superseded {
            continue;
        }
        let has = |start| {
            text.lines().any(|line| {
                line.strip_prefix(start)
                    .is_some_and(|rest| !rest.trim().is_empty())
            })
        };
        for (start, example) in [
            (LINES, "`Lines: 274 in src/a.rs, src/b/`"),
            (REPLACED, "`Would be replaced when: …`"),
        ] {
            if !has(start) {
                let what = format!("a decision to keep own code has no line `{}`", start.trim_end());
                complaints.push(Complaint::new(
                    path,
                    1,
                    what,
                    format!("write {example}, or that it was superseded"),
                ));
            }
        }
    }
    complaints
}

/// What is wrong with `274 in src/a.rs, src/b/`.
fn wrong(tree: &Tree, path: &str, number: usize, count: &str) -> Option<Complaint> {
    let complaint = |what: String, right: String| Some(Complaint::new(path, number, what, right));
    let split = count.split_once(" in ");
    let Some((said, files)) = split.and_then(|(said, files)| Some((said.parse::<usize>().ok()?, files)))
    else {
        return complaint(
            format!("`{count}` is no count"),
            "write `Lines: 274 in src/a.rs, src/b/`".to_owned(),
        );
    };
    let mut found = 0;
    for file in files.split(", ") {
        let below = || tree.below(file).map(|(_, text)| text);
        let texts: Vec<&str> = if file.ends_with('/') {
            below().collect()
        } else {
            tree.text(file).into_iter().collect()
        };
        if texts.is_empty() {
            return complaint(
                format!("there is no `{file}`"),
                "name files, and folders with a slash behind".to_owned(),
            );
        }
        found += texts.iter().map(|text| text.lines().count()).sum::<usize>();
    }
    if said.abs_diff(found) * 10 > found {
        return complaint(
            format!("{said} lines are said to be in {files}"),
            format!("it is {found}"),
        );
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints(record: &str) -> Vec<String> {
        let twenty = "a\n".repeat(20);
        let tree = Tree::from([
            ("docs/decisions/001-own-zip.md", record),
            ("src/zip.rs", twenty.as_str()),
            ("src/zip/a.rs", "a\n"),
            ("src/zip/b/c.rs", "a\na\n"),
        ]);
        check(&tree).iter().map(ToString::to_string).collect()
    }

    const WHEN: &str = "Would be replaced when: it is smaller";

    #[test]
    fn a_count_may_be_a_tenth_off() {
        assert!(complaints(&format!("Lines: 20 in src/zip.rs\n{WHEN}")).is_empty());
        assert!(complaints(&format!("Lines: 22 in src/zip.rs\n{WHEN}")).is_empty());
        assert!(complaints(&format!("Lines: 23 in src/zip.rs, src/zip/\n{WHEN}")).is_empty());
        assert_eq!(
            complaints(&format!("\nLines: 17 in src/zip.rs\n{WHEN}")),
            ["docs/decisions/001-own-zip.md:2: 17 lines are said to be in src/zip.rs; it is 20"]
        );
        assert_eq!(
            complaints(&format!("Lines: 20 in src/zip.rs, src/zip/\n{WHEN}")).len(),
            1
        );
    }

    #[test]
    fn a_count_names_files_that_exist() {
        for count in [
            "20",
            "twenty in src/zip.rs",
            "20 in src/gone.rs",
            "3 in src/gone/",
            "20 in src/zip",
        ] {
            assert_eq!(complaints(&format!("Lines: {count}\n{WHEN}")).len(), 1, "{count}");
        }
    }

    #[test]
    fn own_code_says_both_lines() {
        assert_eq!(
            complaints("# 001. Own zip\n"),
            [
                "docs/decisions/001-own-zip.md:1: a decision to keep own code has no line `Lines:`; write `Lines: 274 in \
                 src/a.rs, src/b/`, or that it was superseded",
                "docs/decisions/001-own-zip.md:1: a decision to keep own code has no line `Would be replaced when:`; write \
                 `Would be replaced when: …`, or that it was superseded",
            ]
        );
        assert!(complaints("# 001. Own zip\n\n**Superseded on 2026-11-28** by a library.\n").is_empty());
    }
}
