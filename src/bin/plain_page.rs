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
            fill(
                &folder.join(name).with_extension("html"),
                &page,
                &["plain-", name, "-"].concat(),
            )?;
        }
        let embedded = plain_page::EMBEDDED;
        fill(
            &folder.join(embedded).with_extension("html"),
            &plain_page::embedded(&empty)?,
            &["plain-", embedded, "-"].concat(),
        )?;
        fill(plain, &empty, "plain-")?;
        fill(manifest, &read(manifest)?, "manifest-")?;
        for (name, text) in text_packs::packs(&payung_current::LABELS) {
            put(&folder.join(name), &text)?;
        }
        Ok(())
    }

    /// Writes a file, and beside it, under a name that begins so, what it is in other languages: of a page the part that
    /// differs.
    fn fill(path: &Path, template: &str, beside: &str) -> Result<(), String> {
        let kind = path
            .extension()
            .and_then(|kind| kind.to_str())
            .unwrap_or_default();
        for (language, names) in names_in_all_languages() {
            let rules = payung_current::current(names).ok_or("the names are those of another build")?;
            let texts = texts::whole(language, &payung_current::LABELS, payung_current::EDITION)
                .ok_or("the texts are those of another build")?;
            let filled =
                plain_page::fill(template, &rules, names, texts).map_err(|problem| told(path, &problem))?;
            if language == ORIGINAL {
                put(path, &filled)?;
                continue;
            }
            let part = match kind {
                "html" => plain_page::part_in_a_language(&filled).map_err(|problem| told(path, &problem))?,
                _ => filled,
            };
            put(
                &path.with_file_name([beside, language, ".", kind].concat()),
                &part,
            )?;
        }
        Ok(())
    }

    /// The language of the page as it stands.
    const ORIGINAL: &str = "id";

    fn names_in_all_languages() -> impl Iterator<Item = (&'static str, Names)> {
        let others = payung_current::NAMES_IN.iter().copied();
        [(ORIGINAL, payung_current::NAMES)].into_iter().chain(others)
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
