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
    use std::process::ExitCode;

    #[expect(clippy::print_stderr, reason = "a command line program speaks by printing")]
    pub(super) fn main() -> ExitCode {
        let Some(path) = env::args_os().nth(1) else {
            eprintln!("usage: plain-page PAGE.html (filled in place)");
            return ExitCode::from(2);
        };
        let filled = fs::read_to_string(&path)
            .map_err(|error| error.to_string())
            .and_then(|page| {
                let names = payung_current::NAMES;
                let rules = payung_current::current(names).ok_or("the names are those of another build")?;
                plain_page::fill(&page, &rules, names)
            });
        match filled.and_then(|page| fs::write(&path, page).map_err(|error| error.to_string())) {
            Ok(()) => ExitCode::SUCCESS,
            Err(problem) => {
                eprintln!("plain-page: {}: {problem}", path.display());
                ExitCode::FAILURE
            }
        }
    }
}
