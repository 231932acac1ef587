//! Decisions are numbered without gap, and each one that a file refers to exists.

use super::complaint::Complaint;
use super::tree::Tree;
use std::collections::BTreeMap;

pub(super) const FOLDER: &str = "docs/decisions/";

/// Complains of records without a number, numbers that are missing or taken twice, and of references to none.
pub(super) fn check(tree: &Tree) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    let mut records = BTreeMap::new();
    for (path, _) in tree.below(FOLDER) {
        let name = path.strip_prefix(FOLDER).unwrap_or(path);
        let Some(number) = number(name) else {
            complaints.push(Complaint::new(
                path,
                1,
                "the record has no number",
                "name it `NNN-what-was-decided.md`",
            ));
            continue;
        };
        if let Some(other) = records.insert(number, path) {
            complaints.push(Complaint::new(
                path,
                1,
                format!("`{other}` has number {number:03}, too"),
                "take the next free number",
            ));
        }
    }
    let last = records.last_key_value().map_or(0, |(number, _)| *number);
    for missing in (1..last).filter(|number| !records.contains_key(number)) {
        let after = records.range(missing..).next().map_or(FOLDER, |(_, path)| path);
        complaints.push(Complaint::new(
            after,
            1,
            format!("decision {missing:03} is missing before it"),
            "number without gap, or write a record of that number which says why it was not used",
        ));
    }
    for (path, line, text) in tree.lines_with("ecision") {
        let unknown = references(text)
            .into_iter()
            .filter(|number| !records.contains_key(number));
        complaints.extend(unknown.map(|number| {
            Complaint::new(
                path,
                line,
                format!("there is no decision {number:03}"),
                format!("name one of `{FOLDER}`"),
            )
        }));
    }
    complaints
}

/// 7 of "007-own-words".
fn number(text: &str) -> Option<u32> {
    let digits = text
        .get(..3)
        .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    let rest = text.get(3..)?;
    (!rest.starts_with(|next: char| next.is_ascii_digit())).then(|| digits.parse().ok())?
}

/// The numbers of "decision 003" and "decisions 003, 004 and 007".
fn references(line: &str) -> Vec<u32> {
    let mut numbers = Vec::new();
    for (at, word) in line.match_indices("ecision") {
        let rest = line.get(at + word.len()..).unwrap_or_default();
        let mut rest = rest
            .strip_prefix('s')
            .unwrap_or(rest)
            .strip_prefix(' ')
            .unwrap_or_default();
        while let Some(found) = number(rest) {
            numbers.push(found);
            rest = rest.get(3..).unwrap_or_default();
            let next = [", ", " and ", " or "]
                .iter()
                .find_map(|between| rest.strip_prefix(between));
            rest = next.unwrap_or_default();
        }
    }
    numbers
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
    fn a_gap_is_named_before_the_record_after_it() {
        assert_eq!(
            complaints([("docs/decisions/001-a.md", ""), ("docs/decisions/003-c.md", "")]),
            [
                "docs/decisions/003-c.md:1: decision 002 is missing before it; number without gap, or write a record of that \
              number which says why it was not used"
            ]
        );
        assert!(complaints([("docs/decisions/001-a.md", ""), ("docs/decisions/002-c.md", "")]).is_empty());
    }

    #[test]
    fn a_number_is_taken_once_and_never_left_out() {
        assert_eq!(
            complaints([
                ("docs/decisions/001-a.md", ""),
                ("docs/decisions/001-b.md", ""),
                ("docs/decisions/new.md", "")
            ]),
            [
                "docs/decisions/001-b.md:1: `docs/decisions/001-a.md` has number 001, too; take the next free number",
                "docs/decisions/new.md:1: the record has no number; name it `NNN-what-was-decided.md`"
            ]
        );
    }

    #[test]
    fn a_reference_to_no_record_is_named() {
        let text =
            "(decision 001)\nDecision 002 says\nas decisions 001, 003 and 004 say\na decision 2026 made";
        assert_eq!(
            complaints([("docs/decisions/001-a.md", ""), ("src/a.rs", text)]),
            [
                "src/a.rs:2: there is no decision 002; name one of `docs/decisions/`",
                "src/a.rs:3: there is no decision 003; name one of `docs/decisions/`",
                "src/a.rs:3: there is no decision 004; name one of `docs/decisions/`",
            ]
        );
    }
}
