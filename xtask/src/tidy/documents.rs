//! Every document that a file names exists.

use super::complaint::Complaint;
use super::tree::Tree;
use std::path::{Component, Path};

const ENDING: &str = ".md";

/// A name may be meant from the root or from one of these.
const FOLDERS: [&str; 4] = ["", "docs/", "docs/facts/", "docs/decisions/"];

/// Complains of each name of a document that is none.
pub(super) fn check(tree: &Tree) -> Vec<Complaint> {
    let named = tree
        .lines_with(ENDING)
        .flat_map(|(path, number, line)| names(line).map(move |name| (path, number, name)));
    named
        // Facts came from elsewhere and may name what is there.
        .filter(|(path, _, name)| !path.starts_with("docs/facts/") && !exists(tree, path, name))
        .map(|(path, number, name)| {
            Complaint::new(
                path,
                number,
                format!("there is no `{name}`"),
                "name a document of this repository: from this file, the root, `docs/`, `docs/facts/` or `docs/decisions/`",
            )
        })
        .collect()
}

/// The documents a line names. Patterns and addresses of other hosts are none.
fn names(line: &str) -> impl Iterator<Item = &str> {
    line.match_indices(ENDING).filter_map(|(at, _)| {
        let end = at + ENDING.len();
        let rest = line.get(end..)?;
        if rest.starts_with(|next: char| next.is_alphanumeric() || next == '_') {
            return None;
        }
        let before = line.get(..at)?;
        let stem = before.trim_end_matches(|c: char| c.is_alphanumeric() || "-_./:".contains(c));
        let start = stem.len();
        let is_whole = before.ends_with(|c: char| c.is_alphanumeric() || "-_".contains(c));
        let name = line.get(start..end)?.trim_start_matches(':');
        (is_whole && !stem.ends_with(['*', '>', '}']) && !name.contains("://")).then_some(name)
    })
}

/// Whether there is such a document; at the beginning of a sentence its name may have a capital.
fn exists(tree: &Tree, from: &str, name: &str) -> bool {
    let beside = Path::new(from)
        .parent()
        .and_then(|folder| plain(&folder.join(name)));
    let is_found = beside.is_some_and(|path| tree.has(&path))
        || FOLDERS.iter().any(|folder| tree.has(&format!("{folder}{name}")));
    let small = name
        .get(..1)
        .map(str::to_lowercase)
        .filter(|first| !name.starts_with(first.as_str()));
    is_found || small.is_some_and(|first| exists(tree, from, &(first + name.get(1..).unwrap_or_default())))
}

/// The path without `.` and `..`; nothing for one that leaves the repository.
fn plain(path: &Path) -> Option<String> {
    let mut parts = Vec::new();
    for part in path.components() {
        match part {
            Component::Normal(name) => parts.push(name.to_str()?),
            Component::ParentDir => drop(parts.pop()?),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints(line: &str) -> usize {
        let tree = Tree::from([
            ("docs/facts/national.md", ""),
            ("docs/glossary.md", "see ../rules/NOTICE.md and facts/national.md"),
            ("rules/NOTICE.md", ""),
            ("rules/a.toml", line),
        ]);
        check(&tree).len()
    }

    #[test]
    fn a_document_that_is_missing_is_named() {
        let tree = Tree::from([("src/a.rs", "//! A.\n//\n// as gone.md 3.2 says")]);
        let complaints = check(&tree).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(
            complaints,
            [
                "src/a.rs:3: there is no `gone.md`; name a document of this repository: from this file, the root, `docs/`, \
              `docs/facts/` or `docs/decisions/`"
            ]
        );
    }

    #[test]
    fn a_document_may_be_named_from_five_folders() {
        assert_eq!(
            complaints(
                "national.md 3.2, NOTICE.md, (rules/NOTICE.md), docs/glossary.md#x; [a](../docs/glossary.md)"
            ),
            0
        );
        assert_eq!(complaints("glossary.md: facts/national.md"), 0);
        assert_eq!(complaints("national.md, other.md and docs/national.md"), 2);
        assert_eq!(complaints("National.md. nAtional.md, naTional.md"), 2);
        assert_eq!(complaints("../../NOTICE.md"), 1);
    }

    #[test]
    fn facts_may_name_what_stood_where_they_came_from() {
        assert!(check(&Tree::from([("docs/facts/a.md", "gone.md")])).is_empty());
    }

    #[test]
    fn patterns_addresses_and_other_endings_are_no_documents() {
        assert_eq!(
            complaints("*.md docs/NNN-*.md {a,b}.md <name>.md .md a.mdx a.md5 https://example.org/a.md"),
            0
        );
    }
}
