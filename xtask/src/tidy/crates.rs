//! Which crate may use which is a line of its manifest, and the same lines stand in ARCHITECTURE; none but the app
//! knows a browser.

use super::complaint::Complaint;
use super::tree::Tree;
use toml::{Table, Value};

const MAP: &str = "ARCHITECTURE.md";
const BEGIN: &str = "<!-- edges -->";
const END: &str = "<!-- /edges -->";

const BROWSER: [&str; 6] = [
    "gloo",
    "js-sys",
    "wasm-bindgen",
    "wasm-bindgen-futures",
    "web-sys",
    "yew",
];

/// A manifest of the workspace, and where it stands.
struct Manifest<'t> {
    path: &'t str,
    text: &'t str,
    table: Table,
}

/// Complains of edges that differ, of browser crates below `crates/`, and of manifests that cannot be read.
pub(super) fn check(tree: &Tree) -> Vec<Complaint> {
    let is_crate = |path: &str| {
        path.starts_with("crates/") && path.ends_with("/Cargo.toml") && path.split('/').count() == 3
    };
    if !tree.files().any(|(path, _)| is_crate(path)) {
        return Vec::new();
    }
    let mut complaints = Vec::new();
    let mut manifests = Vec::new();
    for (path, text) in tree
        .files()
        .filter(|(path, _)| *path == "Cargo.toml" || is_crate(path))
    {
        match text.parse() {
            Ok(table) => manifests.push(Manifest { path, text, table }),
            Err(error) => complaints.push(Complaint::new(
                path,
                1,
                error.message(),
                "write a manifest that cargo reads",
            )),
        }
    }
    for manifest in manifests.iter().filter(|manifest| is_crate(manifest.path)) {
        complaints.extend(manifest.browser_crates());
    }
    complaints.extend(compare(tree, &manifests));
    complaints
}

/// The lines of ARCHITECTURE against those that the manifests make.
fn compare(tree: &Tree, manifests: &[Manifest]) -> Vec<Complaint> {
    let mut right = manifests.iter().filter_map(Manifest::edges).collect::<Vec<_>>();
    // As a reader sorts them: without the quotes, `payung` stands before `payung-rules`.
    right.sort_by_key(|line| line.replace('`', ""));
    let lines = tree.text(MAP).unwrap_or_default().lines().zip(1..);
    let mut lines = lines.skip_while(|(line, _)| line.trim() != BEGIN);
    let Some((_, begin)) = lines.next() else {
        return vec![Complaint::new(
            MAP,
            1,
            format!("there is no `{BEGIN}`"),
            format!("write it, the lines {right:?}, and `{END}`"),
        )];
    };
    let written = lines.take_while(|(line, _)| line.trim() != END);
    let written = written
        .filter(|(line, _)| !line.trim().is_empty())
        .collect::<Vec<_>>();
    let differs = |line: &str, number, right: String| {
        Complaint::new(
            MAP,
            number,
            format!("\"{line}\" is not what the manifests say"),
            right,
        )
    };
    let extra = written
        .iter()
        .filter(|(line, _)| !right.iter().any(|right| right == line))
        .map(|(line, number)| {
            let of_crate = right
                .iter()
                .find(|right| right.split(" -> ").next() == line.split(" -> ").next());
            let remedy =
                of_crate.map_or_else(|| "delete it".to_owned(), |right| format!("write \"{right}\""));
            differs(line, *number, remedy)
        });
    let named = |right: &str| {
        written
            .iter()
            .any(|(line, _)| line.split(" -> ").next() == right.split(" -> ").next())
    };
    let missing = right.iter().filter(|right| !named(right));
    let mut complaints = extra
        .chain(missing.map(|right| {
            Complaint::new(
                MAP,
                begin,
                "a crate is missing below",
                format!("write \"{right}\""),
            )
        }))
        .collect::<Vec<_>>();
    let order = written.iter().map(|(line, _)| *line);
    if complaints.is_empty() && !order.eq(right.iter().map(String::as_str)) {
        complaints.push(Complaint::new(
            MAP,
            begin,
            "the lines below are not in order",
            "sort them, each once",
        ));
    }
    complaints
}

impl Manifest<'_> {
    /// "`payung-rules` -> `payung-values`": the crates of the workspace that this one uses in an ordinary build.
    fn edges(&self) -> Option<String> {
        let name = self.table.get("package")?.get("name")?.as_str()?;
        let mut used = self.dependencies(&["dependencies"]);
        used.retain(|used| used.starts_with("payung"));
        used.sort();
        used.dedup();
        let used = used.iter().map(|used| format!("`{used}`")).collect::<Vec<_>>();
        let used = if used.is_empty() {
            "nothing".to_owned()
        } else {
            used.join(", ")
        };
        Some(format!("`{name}` -> {used}"))
    }

    fn browser_crates(&self) -> Vec<Complaint> {
        let mut used = self.dependencies(&["dependencies", "dev-dependencies", "build-dependencies"]);
        used.retain(|used| BROWSER.contains(&used.as_str()));
        used.sort();
        used.dedup();
        let line = |name: &str| {
            let mut lines = self.text.lines().zip(1..);
            lines
                .find(|(line, _)| line.contains(name))
                .map_or(1, |(_, number)| number)
        };
        used.iter()
            .map(|name| {
                let what = format!("`{name}` is of a browser");
                Complaint::new(
                    self.path,
                    line(name),
                    what,
                    "use it in the app, `src/`, and hand the crate what it needs",
                )
            })
            .collect()
    }

    /// The names, before any renaming, in these sections, those of single targets included.
    fn dependencies(&self, sections: &[&str]) -> Vec<String> {
        let targets = self.table.get("target").and_then(Value::as_table);
        let of_targets = targets
            .into_iter()
            .flat_map(Table::values)
            .filter_map(Value::as_table);
        let tables = [&self.table].into_iter().chain(of_targets);
        tables
            .flat_map(|table| {
                sections
                    .iter()
                    .filter_map(|section| table.get(*section)?.as_table())
            })
            .flatten()
            .map(|(key, value)| {
                value
                    .get("package")
                    .and_then(Value::as_str)
                    .unwrap_or(key)
                    .to_owned()
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const APP: &str = "[package]\nname = 'payung'\n[dependencies]\npayung-rules = { path = 'crates/rules' }\n\
        [target.'cfg(unix)'.dependencies]\nyew = '1'\nvalues = { package = 'payung-values', path = 'crates/values' }\n";
    const RULES: &str = "[package]\nname = 'payung-rules'\n[dependencies]\nserde = '1'\npayung-values.workspace = true\n\
        [dev-dependencies]\npayung-cases.workspace = true\n";
    const VALUES: &str = "[package]\nname = 'payung-values'\n";
    const EDGES: &str = "# Map\n<!-- edges -->\n\n`payung` -> `payung-rules`, `payung-values`\n\
        `payung-rules` -> `payung-values`\n`payung-values` -> nothing\n\n<!-- /edges -->\n";

    fn complaints(map: &str, values: &str) -> Vec<String> {
        let tree = Tree::from([
            (MAP, map),
            ("Cargo.toml", APP),
            ("crates/rules/Cargo.toml", RULES),
            ("crates/values/Cargo.toml", values),
            (
                "crates/values/fuzz/Cargo.toml",
                "[package]\nname = 'payung-fuzz'\n",
            ),
        ]);
        check(&tree).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn edges_that_agree_are_let_through() {
        assert!(complaints(EDGES, VALUES).is_empty());
    }

    #[test]
    fn an_edge_more_or_less_is_named() {
        assert_eq!(
            complaints(&EDGES.replace("`payung-rules`, ", ""), VALUES),
            [
                "ARCHITECTURE.md:4: \"`payung` -> `payung-values`\" is not what the manifests say; write \"`payung` -> \
              `payung-rules`, `payung-values`\""
            ]
        );
        let more = format!("{VALUES}[dependencies]\npayung-rules = '1'\n");
        assert_eq!(complaints(EDGES, &more).len(), 1);
    }

    #[test]
    fn a_crate_more_or_less_is_named() {
        let less = EDGES.replace("`payung-values` -> nothing\n", "");
        assert_eq!(
            complaints(&less, VALUES),
            ["ARCHITECTURE.md:2: a crate is missing below; write \"`payung-values` -> nothing\""]
        );
        let more = EDGES.replace("\n\n<!-- /", "\n`payung-words` -> nothing\n<!-- /");
        assert_eq!(
            complaints(&more, VALUES),
            ["ARCHITECTURE.md:7: \"`payung-words` -> nothing\" is not what the manifests say; delete it"]
        );
    }

    #[test]
    fn the_lines_stand_in_order_and_between_marks() {
        let values = "`payung-values` -> nothing\n";
        let turned = EDGES
            .replace(values, "")
            .replace("-->\n\n`payung`", &format!("-->\n{values}`payung`"));
        assert_eq!(
            complaints(&turned, VALUES),
            ["ARCHITECTURE.md:2: the lines below are not in order; sort them, each once"]
        );
        assert_eq!(complaints("# Map\n", VALUES).len(), 1);
    }

    #[test]
    fn a_browser_below_crates_is_named() {
        for section in [
            "dependencies",
            "dev-dependencies",
            "target.'cfg(unix)'.dependencies",
        ] {
            let values = format!("{VALUES}[{section}]\nweb-sys.workspace = true\nwasm-bindgen-test = '1'\n");
            assert_eq!(
                complaints(EDGES, &values),
                [
                    "crates/values/Cargo.toml:4: `web-sys` is of a browser; use it in the app, `src/`, and hand the crate \
                  what it needs"
                ]
            );
        }
    }

    #[test]
    fn a_manifest_that_cannot_be_read_is_named() {
        assert!(
            complaints(EDGES, "[package\n")
                .iter()
                .any(|line| line.starts_with("crates/values/Cargo.toml:1: "))
        );
    }
}
