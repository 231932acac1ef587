//! Runs case files and folders: one line for each failing case, then `N passed, N failed`.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    host::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use payung_cases::Report;
    use payung_rules::rules::Rules;
    use std::collections::BTreeSet;
    use std::env;
    use std::ffi::OsStr;
    use std::fs;
    use std::io::{self, Write as _};
    use std::path::{Path, PathBuf};
    use std::process::ExitCode;

    #[expect(clippy::print_stderr, reason = "a command line program speaks by printing")]
    pub(super) fn main() -> ExitCode {
        let paths: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
        if paths.is_empty() || paths.iter().any(|path| path == Path::new("--help")) {
            eprintln!("usage: cases PATH... (case files, or folders that hold *.yaml)");
            return ExitCode::from(2);
        }
        let Some(rules) = payung_current::current(payung_current::NAMES) else {
            eprintln!("the names of areas and occupations are of another build; build again");
            return ExitCode::FAILURE;
        };
        let mut report = Report::default();
        let mut seen = BTreeSet::new();
        for path in &paths {
            run(&rules, path, &mut seen, &mut report);
        }
        // Whoever closed the output early does not get told that all is well.
        let printed = writeln!(io::stdout().lock(), "{report}");
        if printed.is_ok() && report.failures.is_empty() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    fn run(rules: &Rules, path: &Path, seen: &mut BTreeSet<PathBuf>, report: &mut Report) {
        let name = path.display().to_string();
        let mut files = Vec::new();
        if let Err(problem) = collect(path, &mut files) {
            report.fail(&name, &problem);
            return;
        }
        if files.is_empty() {
            report.fail(&name, "the folder holds no *.yaml file");
        }
        for file in files {
            // A file named twice, or reached over a link, runs once.
            if fs::canonicalize(&file).is_ok_and(|real| !seen.insert(real)) {
                continue;
            }
            let name = file.display().to_string();
            match fs::read_to_string(&file) {
                Ok(text) => report.run_file(rules, &name, &text),
                Err(error) => report.fail(&name, &format!("cannot be read: {error}")),
            }
        }
    }

    /// The file itself, or every `*.yaml` below a folder, in the order of names.
    fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
        if !path.is_dir() {
            files.push(path.to_owned());
            return Ok(());
        }
        let entries = fs::read_dir(path).map_err(|error| format!("cannot be read: {error}"))?;
        let mut below: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        below.sort();
        for entry in below {
            if entry.is_dir() && !entry.is_symlink() {
                collect(&entry, files)?;
            } else if entry.extension() == Some(OsStr::new("yaml")) {
                files.push(entry);
            }
        }
        Ok(())
    }
}
