//! The build script of a crate that holds a rule set.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::folder::Translations;
use crate::labels::{FILE, Labels};
use crate::{claim_cases, examples, published, rule_set};

/// Where the labels of a rule set stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelPlace {
    /// In its tables, in the original language alone.
    Tables,
    /// In packs beside the programs, in every language; for other programs than those of the browser in its tables, too.
    Packs,
}

/// Reads the rule files and cases of these folders, which stand below the root of the repository, checks them, and
/// writes `tables.rs` and `names.txt` to `OUT_DIR`. For a crate in `crates/`.
///
/// Every complaint is one error of the build.
#[expect(clippy::print_stdout, reason = "so a build script speaks to Cargo")]
pub fn run(rules: &str, cases: &str, labels: LabelPlace) -> ExitCode {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for watched in [rules, cases, "locales"] {
        println!("cargo::rerun-if-changed={}", root.join(watched).display());
    }
    // Cargo fails the build for an error, and says it once. If the script failed, too, Cargo would print its output.
    for complaint in write_all(&root, rules, cases, labels, &out)
        .err()
        .into_iter()
        .flatten()
    {
        println!("cargo::error={complaint}");
    }
    ExitCode::SUCCESS
}

/// Writes the generated files, or says everything that is wrong.
fn write_all(
    root: &Path,
    rules: &str,
    cases: &str,
    labels: LabelPlace,
    out: &Path,
) -> Result<(), Vec<String>> {
    let mut languages = payung_messages::languages(&root.join("locales"))?;
    languages.retain(|language| labels == LabelPlace::Packs && language != payung_messages::ORIGINAL);
    let mut complaints = Vec::new();
    let rule_set = rule_set::read(root, rules, &languages)
        .map_err(|found| complaints.extend(found.iter().map(ToString::to_string)));
    let claims = claim_cases::source_code(root, cases).map_err(|found| complaints.extend(found));
    let lists = [
        examples::source_code(root, cases, &languages),
        published::source_code(root, rules, cases, &languages),
    ]
    .map(|list| list.map_err(|found| complaints.extend(found)));
    let (Ok(rule_set), Ok(claims), [Ok((examples, named)), Ok((printed, said))]) = (rule_set, claims, lists)
    else {
        return Err(complaints);
    };
    let translations: Translations = [rule_set.translations, named, said]
        .into_iter()
        .flatten()
        .collect();
    let write_file = |name: &str, text: String| {
        fs::write(out.join(name), text).map_err(|error| vec![format!("cannot write {name}: {error}")])
    };
    let examples = [FILE, "examples.toml\n", &examples].concat();
    let printed = [FILE, "published.toml\n", &printed].concat();
    let mut code = [rule_set.code, claims, examples, printed].concat();
    if labels == LabelPlace::Packs {
        let Some(labels) = Labels::taken_out(&code, &languages, &translations) else {
            return Err(vec![
                "a label is written in a way that `Labels` cannot read, or its reader asks for no translation"
                    .to_owned(),
            ]);
        };
        let is_browser = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32");
        code = if is_browser {
            labels.code
        } else {
            labels.code_with_words
        };
        let _ = write!(
            code,
            "/// What every pack of these labels begins with.\npub const EDITION: &str = {:?};\n",
            labels.edition
        );
        let _ = write!(
            code,
            "/// The labels by language and rule file, as packs.\npub static LABELS: [(&str, &str, &str); {}] = [\n",
            labels.packs.len()
        );
        for pack in labels.packs {
            let file = pack.file();
            let _ = writeln!(
                code,
                "({:?}, {:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\"))),",
                pack.language, pack.part
            );
            write_file(&file, pack.text)?;
        }
        let _ = write!(
            code,
            "];\n/// The names of areas and occupations in the other languages.\n\
             pub static NAMES_IN: [(&str, Names); {}] = [\n",
            rule_set.names_in.len()
        );
        for (language, names) in &rule_set.names_in {
            let file = format!("names-{language}.txt");
            let _ = writeln!(
                code,
                "({language:?}, Names(include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\")))),"
            );
            write_file(&file, names.clone())?;
        }
        code.push_str("];\n");
    }
    write_file("tables.rs", code)?;
    write_file("names.txt", rule_set.names)
}
