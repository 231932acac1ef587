//! Reads the committed case files.

use std::fs;
use std::path::Path;

use payung_case_files::CaseEntry;

/// Every `*.yaml` in the folder `cases` below `root` as `(name, cases)`, by name.
///
/// # Errors
///
/// File and place, if a file is no list of cases.
pub fn read(root: &Path, cases: &str) -> Result<Vec<(String, Vec<CaseEntry>)>, String> {
    let entries =
        fs::read_dir(root.join(cases)).map_err(|error| format!("{cases}: cannot be read: {error}"))?;
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let text =
            fs::read_to_string(&path).map_err(|error| format!("{cases}/{name}: cannot be read: {error}"))?;
        let entries =
            payung_case_files::read(&text).map_err(|problem| format!("{cases}/{name}: {problem}"))?;
        files.push((name, entries));
    }
    Ok(files)
}
