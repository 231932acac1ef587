//! Reads the committed case files.

use std::fs;
use std::path::Path;

use payung_case_files::CaseEntry;

/// Every `*.yaml` in `folder` as `(name, cases)`, by name.
///
/// # Errors
///
/// File and place, if a file is no list of cases.
pub fn read(folder: &Path) -> Result<Vec<(String, Vec<CaseEntry>)>, String> {
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
        let cases =
            payung_case_files::read(&text).map_err(|problem| format!("tests/cases/{name}: {problem}"))?;
        files.push((name, cases));
    }
    Ok(files)
}
