//! Every Rust file begins by saying what it is for.

use super::complaint::Complaint;
use super::tree::Tree;
use std::path::Path;

/// Complains of each file whose first line is no `//!`.
pub(super) fn check(tree: &Tree) -> Vec<Complaint> {
    let is_rust = |path: &str| Path::new(path).extension().is_some_and(|ending| ending == "rs");
    let says = |text: &str| {
        let first = text.lines().next().unwrap_or_default();
        first
            .strip_prefix("//!")
            .is_some_and(|words| !words.trim().is_empty())
    };
    tree.files()
        .filter(|(path, text)| is_rust(path) && !says(text))
        .map(|(path, _)| {
            Complaint::new(
                path,
                1,
                "the file does not say what it is for",
                "begin it with `//! …`, one sentence",
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_a_header_is_named() {
        let tree = Tree::from([
            ("src/a.rs", "//! A.\nfn a() {}"),
            ("src/b.rs", "/// B.\nfn b() {}"),
            ("src/c.rs", "//!\nfn c() {}"),
            ("src/d.rs", ""),
            ("style/e.css", ".e {}"),
        ]);
        let complaints = check(&tree).iter().map(ToString::to_string).collect::<Vec<_>>();
        let line = |name| {
            format!(
                "src/{name}.rs:1: the file does not say what it is for; begin it with `//! …`, one sentence"
            )
        };
        assert_eq!(complaints, [line("b"), line("c"), line("d")]);
    }
}
