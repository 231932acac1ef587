//! Fills the plain page: every `{{name}}` of an HTML file becomes its text or figure, from `locales/` and `rules/`.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    host::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use payung::plain_page;
    use std::env;
    use std::fs;
    use std::path::{Path, PathBuf};
    use std::process::ExitCode;

    #[expect(clippy::print_stderr, reason = "a command line program speaks by printing")]
    pub(super) fn main() -> ExitCode {
        let paths: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
        if paths.is_empty() {
            eprintln!("usage: plain-page FILE… (each filled in place)");
            return ExitCode::from(2);
        }
        for path in paths {
            if let Err(problem) = fill(&path) {
                eprintln!("plain-page: {}: {problem}", path.display());
                return ExitCode::FAILURE;
            }
        }
        ExitCode::SUCCESS
    }

    fn fill(path: &Path) -> Result<(), String> {
        let page = fs::read_to_string(path).map_err(|error| error.to_string())?;
        let names = payung_current::NAMES;
        let rules = payung_current::current(names).ok_or("the names are those of another build")?;
        let filled = plain_page::fill(&page, &rules, names)?;
        fs::write(path, filled).map_err(|error| error.to_string())
    }
}
