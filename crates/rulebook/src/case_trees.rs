//! Reads the committed case files as trees.

use std::fs;
use std::path::Path;

use crate::tree::Tree;

/// Every `*.yaml` below `folder` as `(name, text tree)`, by name.
///
/// # Errors
///
/// File and place, if a file is not YAML.
pub fn trees(folder: &Path) -> Result<Vec<(String, Tree)>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("tests/cases: cannot be read: {error}"))?;
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let text = fs::read_to_string(&path)
            .map_err(|error| format!("tests/cases/{name}: cannot be read: {error}"))?;
        let tree = Tree::read_yaml(&text).map_err(|error| format!("tests/cases/{name}: {error}"))?;
        files.push((name, tree));
    }
    Ok(files)
}
