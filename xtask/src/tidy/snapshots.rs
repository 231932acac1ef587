//! A snapshot is small enough to be read.

use super::complaint::Complaint;
use super::tree::Tree;

/// In bytes: 20 KiB.
const MOST: usize = 20 * 1024;

/// Complains of each snapshot that nobody would read.
pub(super) fn check(tree: &Tree) -> Vec<Complaint> {
    tree.files()
        .filter(|(path, text)| path.contains("tests/snapshots/") && text.len() > MOST)
        .map(|(path, text)| {
            let what = format!("the snapshot has {} bytes, more than {MOST}", text.len());
            Complaint::new(path, 1, what, "assert what matters, or split it")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snapshot_that_is_too_long_is_named() {
        let most = "a".repeat(20_480);
        let more = "a".repeat(20_481);
        let tree = Tree::from([
            ("crates/a/tests/snapshots/a.snap", more.as_str()),
            ("tests/snapshots/b.snap", most.as_str()),
            ("rules/areas.toml", more.as_str()),
        ]);
        let complaints = check(&tree).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(
            complaints,
            [
                "crates/a/tests/snapshots/a.snap:1: the snapshot has 20481 bytes, more than 20480; assert what matters, or split it"
            ]
        );
    }
}
