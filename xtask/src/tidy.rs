//! `cargo xtask tidy`: what neither the compiler nor a test sees, in about a second.
//!
//! Each check reads the [`Tree`] and gives its complaints; none of them runs another program or writes a file.

mod circles;
mod complaint;
mod crates;
mod decisions;
mod documents;
mod headers;
mod old_names;
mod own_code;
mod rust_paths;
mod snapshots;
mod tree;

use crate::problem::Problem;
use complaint::Complaint;
use tree::Tree;

/// Every check; the first line of its file says what it holds.
const CHECKS: [fn(&Tree) -> Vec<Complaint>; 8] = [
    documents::check,
    headers::check,
    decisions::check,
    old_names::check,
    own_code::check,
    snapshots::check,
    crates::check,
    circles::check,
];

/// Prints every complaint, by file and line; refuses when there is one.
pub(crate) fn run() -> Result<(), Problem> {
    let tree = Tree::read()?;
    let mut complaints = CHECKS.iter().flat_map(|check| check(&tree)).collect::<Vec<_>>();
    complaints.sort();
    for complaint in &complaints {
        println!("{complaint}");
    }
    match complaints.len() {
        0 => {
            println!("{} files are tidy.", tree.len());
            Ok(())
        }
        n_complaints => Err(Problem::new(
            format!("{n_complaints} lines are not tidy"),
            "each line above says what would be right",
        )),
    }
}
