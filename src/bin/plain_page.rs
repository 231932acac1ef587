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
        let [plain, manifest, pages @ ..] = paths.as_slice() else {
            eprintln!(
                "usage: plain-page PAGE MANIFEST WORDS… (filled in place; beside PAGE, one for each WORDS and the packs)"
            );
            return ExitCode::from(2);
        };
        match write(plain, manifest, pages) {
            Ok(()) => ExitCode::SUCCESS,
            Err(problem) => {
                eprintln!("plain-page: {problem}");
                ExitCode::FAILURE
            }
        }
    }

    fn write(plain: &Path, manifest: &Path, pages: &[PathBuf]) -> Result<(), String> {
        let folder = plain.parent().unwrap_or(plain);
        let empty = read(plain)?;
        for words in pages {
            let name = words
                .file_stem()
                .and_then(|name| name.to_str())
                .unwrap_or_default();
            let page = plain_page::page(&empty, name, &read(words)?)?;
            fill(&folder.join(name).with_extension("html"), &page)?;
        }
        fill(plain, &empty)?;
        fill(manifest, &read(manifest)?)?;
        for (name, text) in text_packs::packs(&payung_current::LABELS) {
            put(&folder.join(name), &text)?;
        }
        Ok(())
    }

    fn fill(path: &Path, page: &str) -> Result<(), String> {
        let names = payung_current::NAMES;
        let rules = payung_current::current(names).ok_or("the names are those of another build")?;
        let filled = plain_page::fill(page, &rules, names).map_err(|problem| told(path, &problem))?;
        put(path, &filled)
    }

    fn read(path: &Path) -> Result<String, String> {
        fs::read_to_string(path).map_err(|error| told(path, &error))
    }

    fn put(path: &Path, text: &str) -> Result<(), String> {
        fs::write(path, text).map_err(|error| told(path, &error))
    }

    fn told(path: &Path, problem: &impl ToString) -> String {
        format!("{}: {}", path.display(), problem.to_string())
    }
}
