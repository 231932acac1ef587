//! Fills the plain page: every `{{name}}` of an HTML file becomes its text or figure, from `locales/` and `rules/`. Beside
//! it, the packs of texts that programs load.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    host::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use payung::{plain_page, text_packs};
    use std::env;
    use std::fs;
    use std::path::{Path, PathBuf};
    use std::process::ExitCode;

    #[expect(clippy::print_stderr, reason = "a command line program speaks by printing")]
    pub(super) fn main() -> ExitCode {
        let paths: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
        let Some(folder) = paths.first().and_then(|page| page.parent()) else {
            eprintln!("usage: plain-page FILE… (each filled in place, the packs of texts beside the first)");
            return ExitCode::from(2);
        };
        let packs = text_packs::packs(&payung_current::LABELS).into_iter();
        let packs = packs.map(|(name, text)| (folder.join(name), text));
        for (path, done) in
            (paths.iter().map(|path| (path.clone(), fill(path)))).chain(packs.map(|(path, text)| {
                (
                    path.clone(),
                    fs::write(path, text).map_err(|error| error.to_string()),
                )
            }))
        {
            if let Err(problem) = done {
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
