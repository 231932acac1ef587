//! No files of a crate use one another in a circle, but for those that `xtask/circles.toml` still allows.
//!
//! A file uses another when it names something of it, by `use` or by a path, outside its tests. To declare a module
//! (`mod a;`) is not to use it.

use super::complaint::Complaint;
use super::rust_paths;
use super::tree::Tree;
use std::collections::{BTreeMap, BTreeSet};
use toml::{Table, Value};

const ALLOWED: &str = "xtask/circles.toml";

/// For each file, the files it uses and the line where it first does.
type Graph<'t> = BTreeMap<&'t str, BTreeMap<&'t str, usize>>;

/// Complains of each circle that is not allowed, and of each allowance that is not needed.
pub(super) fn check(tree: &Tree) -> Vec<Complaint> {
    let allowed = match allowed(tree) {
        Ok(allowed) => allowed,
        Err(complaint) => return vec![complaint],
    };
    let knots = sources(tree)
        .iter()
        .flat_map(|source| knots(&graph(tree, source)))
        .collect::<Vec<_>>();
    let is_allowed = |files: &BTreeSet<&str>| {
        allowed
            .iter()
            .any(|allowed| files.iter().all(|file| allowed.contains(*file)))
    };
    let refused = knots
        .iter()
        .filter(|knot| !is_allowed(&knot.files))
        .map(Knot::complaint);
    let is_needed = |allowed: &BTreeSet<String>| {
        let in_knots = knots
            .iter()
            .flat_map(|knot| &knot.files)
            .filter(|file| allowed.contains(**file));
        in_knots.count() == allowed.len()
    };
    let stale = allowed
        .iter()
        .filter(|allowed| !is_needed(allowed))
        .map(|allowed| {
            let what = format!(
                "not all of {} stand in a circle any more",
                allowed.iter().cloned().collect::<Vec<_>>().join(", ")
            );
            Complaint::new(ALLOWED, 1, what, "take out those that do not, or the whole entry")
        });
    refused.chain(stale).collect()
}

/// The folders that hold the modules of a crate.
fn sources(tree: &Tree) -> BTreeSet<String> {
    let of = |path: &str| match path.split('/').collect::<Vec<_>>().as_slice() {
        ["crates", name, "src", ..] => Some(format!("crates/{name}/src/")),
        [name @ ("src" | "xtask"), ..] => Some(if *name == "src" {
            "src/".to_owned()
        } else {
            "xtask/src/".to_owned()
        }),
        _ => None,
    };
    tree.files().filter_map(|(path, _)| of(path)).collect()
}

/// Which file of the folder uses which. Programs beside a library are crates of their own and left out.
fn graph<'t>(tree: &'t Tree, source: &str) -> Graph<'t> {
    let has_library = tree.has(&format!("{source}lib.rs"));
    let mut modules = BTreeMap::new();
    for (path, _) in tree.below(source) {
        let Some(name) = path
            .strip_prefix(source)
            .and_then(|name| name.strip_suffix(".rs"))
        else {
            continue;
        };
        if name.starts_with("bin/") || name == "main" && has_library {
            continue;
        }
        let name = name.strip_suffix("/mod").unwrap_or(name);
        let module = if matches!(name, "lib" | "main") {
            Vec::new()
        } else {
            name.split('/').collect()
        };
        modules.insert(module, path);
    }
    let mut graph = Graph::new();
    for (module, path) in &modules {
        let edges = graph.entry(*path).or_default();
        for used in rust_paths::paths(tree.text(path).unwrap_or_default()) {
            let inline = used.within.iter().map(String::as_str);
            let here = module.iter().copied().chain(inline).collect::<Vec<_>>();
            let parts = used.parts.iter().map(String::as_str).collect::<Vec<_>>();
            let target = target(&modules, &here, &parts);
            if let Some(target) = target.filter(|target| target != path) {
                edges.entry(target).or_insert(used.line);
            }
        }
    }
    graph
}

/// The file that a path reaches from the module `here`; nothing when it leaves the crate or the standard library.
fn target<'t>(modules: &BTreeMap<Vec<&'t str>, &'t str>, here: &[&str], parts: &[&str]) -> Option<&'t str> {
    let (first, mut rest) = parts.split_first()?;
    let mut module = match *first {
        "crate" => Vec::new(),
        "self" => here.to_vec(),
        "super" => {
            let mut module = here.to_vec();
            module.pop()?;
            while let Some((&"super", after)) = rest.split_first() {
                module.pop()?;
                rest = after;
            }
            module
        }
        child => {
            let module = [here, &[child]].concat();
            modules.contains_key(module.as_slice()).then_some(module)?
        }
    };
    for part in rest {
        module.push(part);
        if !modules.contains_key(module.as_slice()) {
            module.pop();
            break;
        }
    }
    // An inline module stands in the file of the module around it.
    loop {
        if let Some(path) = modules.get(module.as_slice()) {
            return Some(path);
        }
        module.pop()?;
    }
}

/// Files of which each reaches each other.
struct Knot<'t> {
    files: BTreeSet<&'t str>,
    /// A shortest circle through the first of them, which begins and ends with it.
    circle: Vec<&'t str>,
    /// Where the first uses the second.
    line: usize,
}

impl Knot<'_> {
    fn complaint(&self) -> Complaint {
        let first = self.circle.first().copied().unwrap_or_default();
        let others = self
            .files
            .iter()
            .filter(|file| !self.circle.contains(file))
            .copied();
        let others = others.collect::<Vec<_>>().join(", ");
        let besides = if others.is_empty() {
            String::new()
        } else {
            format!(", and in circles with them {others}")
        };
        let what = format!("files use one another: {}{besides}", self.circle.join(" -> "));
        Complaint::new(
            first,
            self.line,
            what,
            "move what both need into a file of its own",
        )
    }
}

/// Every knot, by its first file.
fn knots<'t>(graph: &Graph<'t>) -> Vec<Knot<'t>> {
    let reached = graph
        .keys()
        .map(|file| (*file, reach(graph, file)))
        .collect::<BTreeMap<_, _>>();
    let leads = |from: &str, to: &str| reached.get(from).is_some_and(|files| files.contains(to));
    let mut knots = Vec::<Knot>::new();
    for file in graph.keys() {
        if !leads(file, file) || knots.iter().any(|knot| knot.files.contains(file)) {
            continue;
        }
        let files = graph
            .keys()
            .copied()
            .filter(|other| leads(file, other) && leads(other, file))
            .collect();
        let circle = circle(graph, file);
        let used = graph
            .get(file)
            .zip(circle.get(1))
            .and_then(|(used, next)| used.get(next));
        let line = used.copied().unwrap_or(1);
        knots.push(Knot { files, circle, line });
    }
    knots
}

/// All files that one uses, directly or through others.
fn reach<'t>(graph: &Graph<'t>, from: &'t str) -> BTreeSet<&'t str> {
    let mut reached = BTreeSet::new();
    let mut next = vec![from];
    while let Some(file) = next.pop() {
        let used = graph.get(file).into_iter().flat_map(BTreeMap::keys).copied();
        next.extend(used.filter(|used| reached.insert(*used)));
    }
    reached
}

/// A shortest way from a file back to itself.
fn circle<'t>(graph: &Graph<'t>, start: &'t str) -> Vec<&'t str> {
    let mut ways = vec![vec![start]];
    let mut seen = BTreeSet::new();
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            let used = way
                .last()
                .and_then(|last| graph.get(last))
                .into_iter()
                .flat_map(BTreeMap::keys);
            for file in used.copied() {
                let way = [way.as_slice(), &[file]].concat();
                if file == start {
                    return way;
                }
                if seen.insert(file) {
                    longer.push(way);
                }
            }
        }
        ways = longer;
    }
    Vec::new()
}

/// The sets of files that may still use one another.
fn allowed(tree: &Tree) -> Result<Vec<BTreeSet<String>>, Complaint> {
    let wrong = |what: String| {
        Complaint::new(
            ALLOWED,
            1,
            what,
            "write `[[circle]]` with `files = [\"src/a.rs\", \"src/b.rs\"]`",
        )
    };
    let text = tree.text(ALLOWED).unwrap_or_default();
    let table = text
        .parse::<Table>()
        .map_err(|error| wrong(error.message().to_owned()))?;
    let entries = table
        .get("circle")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let files = |entry: &Value| {
        let files = entry.get("files")?.as_array()?.iter();
        files
            .map(|file| file.as_str().map(str::to_owned))
            .collect::<Option<_>>()
    };
    let numbered = entries.iter().zip(1..);
    numbered
        .map(|(entry, number)| files(entry).ok_or_else(|| wrong(format!("entry {number} is no circle"))))
        .collect()
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
    fn two_files_that_use_one_another_are_named() {
        assert_eq!(
            complaints([
                ("crates/a/src/lib.rs", "pub mod b;\npub mod c;\n"),
                ("crates/a/src/b.rs", "\nuse crate::c::C;\n"),
                ("crates/a/src/c.rs", "fn f() { super::b::g() }\n"),
            ]),
            [
                "crates/a/src/b.rs:2: files use one another: crates/a/src/b.rs -> crates/a/src/c.rs -> crates/a/src/b.rs; \
              move what both need into a file of its own"
            ]
        );
    }

    #[test]
    fn a_longer_circle_is_one_knot() {
        let found = complaints([
            ("src/lib.rs", "mod a; mod b; mod c; mod d;"),
            ("src/a.rs", "use crate::b::X;"),
            ("src/b.rs", "use crate::{c::X, d};"),
            ("src/c.rs", "use crate::a::{self, X};"),
            ("src/d.rs", "use crate::b;"),
        ]);
        assert_eq!(
            found,
            [
                "src/a.rs:1: files use one another: src/a.rs -> src/b.rs -> src/c.rs -> src/a.rs, and in circles with them \
              src/d.rs; move what both need into a file of its own"
            ]
        );
    }

    #[test]
    fn a_parent_that_declares_its_children_does_not_use_them() {
        let child = ("src/a/b.rs", "use super::A; use super::super::z;");
        assert!(
            complaints([
                ("src/lib.rs", "pub mod a; mod z;"),
                ("src/z.rs", ""),
                ("src/a.rs", "pub mod b; struct A;"),
                child
            ])
            .is_empty()
        );
        for parent in [
            "mod b; pub use self::b::B;",
            "mod b; pub use b::B;",
            "mod b; fn f() { b::g() }",
        ] {
            assert_eq!(complaints([("src/a.rs", parent), child]).len(), 1, "{parent}");
        }
    }

    #[test]
    fn siblings_may_meet_in_a_third_file() {
        let files = [
            (
                "src/a.rs",
                "mod b; mod c; mod d; use b::B; use self::c::C; mod e { use super::b::B; }",
            ),
            ("src/a/b.rs", "use super::d::D;"),
            (
                "src/a/c/mod.rs",
                "use super::{b::B, d::D}; #[cfg(test)] mod tests { use crate::a::A; }",
            ),
            ("src/a/d.rs", "use std::a; use a::b;"),
        ];
        assert!(complaints(files).is_empty());
    }

    #[test]
    fn crates_and_programs_are_apart() {
        let files = [
            ("crates/a/src/b.rs", "use crate::c::C;"),
            ("crates/d/src/c.rs", "use crate::b::B;"),
            ("src/lib.rs", "pub mod e;"),
            ("src/e.rs", "use crate::main; use crate::bin;"),
            ("src/main.rs", "use crate::e;"),
            ("src/bin/f.rs", "use crate::e;"),
        ];
        assert!(complaints(files).is_empty());
    }

    #[test]
    fn a_circle_may_be_allowed_for_a_time() {
        let files = [
            ("src/a.rs", "use crate::b;"),
            ("src/b.rs", "use crate::a;"),
            ("src/c.rs", ""),
        ];
        let [a, b, c] = files;
        let with = |allowed| complaints([a, b, c, ("xtask/circles.toml", allowed)]).len();
        assert_eq!(with(""), 1);
        assert_eq!(with("[[circle]]\nfiles = ['src/a.rs', 'src/b.rs']\n"), 0);
        // One file that needs no allowance, one that has none, and one that is not there.
        assert_eq!(
            with("[[circle]]\nfiles = ['src/a.rs', 'src/b.rs', 'src/c.rs']\n"),
            1
        );
        assert_eq!(with("[[circle]]\nfiles = ['src/a.rs']\n"), 1);
        assert_eq!(
            with("[[circle]]\nfiles = ['src/a.rs', 'src/b.rs', 'src/gone.rs']\n"),
            1
        );
        assert_eq!(with("[[circle]]\nfiles = 'src/a.rs'\n"), 1);
    }
}
