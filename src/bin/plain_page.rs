//! Fills the plain page: every `{{name}}` of an HTML file becomes its text or figure, from `locales/` and `rules/`. Beside
//! it, what it is in the other languages, and the packs of texts that programs load.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    host::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use payung::{plain_page, text_packs};
    use payung_rules::names::Names;
    use payung_words::texts;
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
        if let Err(problem) = paths
            .iter()
            .try_for_each(|path| fill(path))
            .and_then(|()| packs(folder))
        {
            eprintln!("plain-page: {problem}");
            return ExitCode::FAILURE;
        }
        ExitCode::SUCCESS
    }

    /// Writes the packs of texts.
    fn packs(folder: &Path) -> Result<(), String> {
        let packs = text_packs::packs(&payung_current::LABELS).into_iter();
        for (name, text) in packs {
            write(&folder.join(name), &text)?;
        }
        Ok(())
    }

    /// Fills a file in place, and beside it what it is in other languages: of a page the part that differs.
    fn fill(path: &Path) -> Result<(), String> {
        let told = |problem: String| format!("{}: {problem}", path.display());
        let template = fs::read_to_string(path).map_err(|error| told(error.to_string()))?;
        for (language, names) in names_in_all_languages() {
            let rules = payung_current::current(names).ok_or("the names are those of another build")?;
            let texts = texts::whole(language, &payung_current::LABELS, payung_current::EDITION)
                .ok_or("the texts are those of another build")?;
            let filled = plain_page::fill(&template, &rules, names, texts).map_err(told)?;
            let is_page = path.extension().is_some_and(|extension| extension == "html");
            if language == ORIGINAL {
                write(path, &filled)?;
            } else if is_page {
                let part = plain_page::part_in_a_language(&filled).map_err(told)?;
                write(&path.with_file_name(format!("plain-{language}.html")), &part)?;
            } else {
                let stem = path
                    .file_stem()
                    .and_then(|stem| stem.to_str())
                    .unwrap_or_default();
                let name = path
                    .extension()
                    .and_then(|extension| extension.to_str())
                    .unwrap_or_default();
                write(&path.with_file_name(format!("{stem}-{language}.{name}")), &filled)?;
            }
        }
        Ok(())
    }

    /// The language of the page as it stands.
    const ORIGINAL: &str = "id";

    fn names_in_all_languages() -> impl Iterator<Item = (&'static str, Names)> {
        let others = payung_current::NAMES_IN.iter().copied();
        [(ORIGINAL, payung_current::NAMES)].into_iter().chain(others)
    }

    fn write(path: &Path, text: &str) -> Result<(), String> {
        fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
    }
}
