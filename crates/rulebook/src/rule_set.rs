//! Reads and checks the rule files of a folder, and writes them as Rust.

use crate::code::{item, part};
use crate::files::occupations::Occupation;
use crate::files::{
    area_aliases, area_notes, areas, benefit, columns, construction, contacts, contribution, coverage,
    disability, districts, edition, groups, ktp_occupations, membership, migrant, misquoted, occupations,
    open_questions, past, poverty, reported, schemes, service, sources, wage_earner, wages,
};
use crate::folder::{Folder, Translations};
use crate::labels::FILE;
use crate::listed::{fields, lists};
use payung_rule_file::complaint::Complaint;
use payung_rule_file::entry::Entry;
use payung_rules::claim_rules::ClaimRules;
use payung_rules::label::Label;
use payung_rules::registration_lists::RegistrationLists;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// What the generated file begins with: what it uses, the names, and the function that makes the rule set.
const HEAD: &str = include_str!("head.txt");

/// A rule set as Rust.
#[derive(Debug)]
pub struct RuleSet {
    /// A static for each parameter, list and part, and the function `rules`.
    pub code: String,
    /// The names of areas and occupations, as `payung_rules::names::Names` reads them.
    pub names: String,
    /// The same in the other languages.
    pub names_in: Vec<(String, String)>,
    /// What the rule files say in the other languages.
    pub translations: Translations,
}

/// Reads and checks every file of the folder `rules` below `root`; each text needs a translation in each of `languages`.
///
/// # Errors
///
/// Everything that is wrong, in the order in which the files are read and of their lines.
pub fn read(root: &Path, rules: &str, languages: &[String]) -> Result<RuleSet, Vec<Complaint>> {
    let mut folder = Folder::new(root, rules, languages);
    // Every file is read, even if another is spoilt, so that all complaints come at once.
    let sources = folder.read("sources.toml", sources::read);
    folder.known.sources = sources.as_ref().map(|sources| sources.keys.clone());
    let areas = folder.read("areas.toml", areas::read);
    folder.known.areas = areas
        .as_ref()
        .map(|areas| areas.iter().map(|(code, _)| *code).collect());
    let aliases = folder.read("area_aliases.toml", area_aliases::read);
    let first: Vec<Option<String>> = FIRST
        .iter()
        .map(|(name, read)| of_file(&mut folder, name, read))
        .collect();
    let occupations = folder.read(OCCUPATIONS, occupations::read);
    folder.known.occupations = occupations
        .as_ref()
        .map(|(occupations, _)| occupations.iter().map(|one| one.id.clone()).collect());
    let schemes = of_file(&mut folder, "schemes.toml", schemes::read);
    let last: Vec<Option<String>> = LAST
        .iter()
        .map(|(name, read)| of_file(&mut folder, name, read))
        .collect();
    let tables: Option<String> = first.into_iter().chain([schemes]).chain(last).collect();
    match (sources, areas, aliases, occupations, tables) {
        (Some(sources), Some(areas), Some(aliases), Some((occupations, unnamed)), Some(tables)) => {
            let codes: Vec<_> = areas.iter().map(|(code, _)| *code).collect();
            let codes = item(
                "Provinces, kabupaten and kota, by code.",
                "AREA_CODES",
                "&[AreaCode]",
                &codes,
            );
            let mut area_names = String::new();
            for (code, name) in &areas {
                area_names.extend([name, &aliases.of(*code), "\n"]);
            }
            let names = area_names.clone() + &occupation_names(&occupations, None);
            let names_in = languages.iter().map(|language| {
                let words = folder
                    .translations
                    .get(&(language.clone(), OCCUPATIONS.to_owned()));
                let names = area_names.clone() + &occupation_names(&occupations, words);
                (language.clone(), names)
            });
            let names_in = names_in.collect();
            let code = [
                HEAD,
                FILE,
                "sources.toml\n",
                &sources.code,
                &codes,
                &unnamed,
                &tables,
            ]
            .concat();
            Ok(RuleSet {
                code,
                names,
                names_in,
                translations: folder.translations,
            })
        }
        _ => Err(folder.complaints),
    }
}

/// The file of the occupations.
const OCCUPATIONS: &str = "occupations.toml";

/// A line for each occupation, in the original words or in those of another language, which are found by the original
/// ones, too.
fn occupation_names(occupations: &[Occupation], words: Option<&BTreeMap<String, String>>) -> String {
    let mut names = String::new();
    for one in occupations {
        let label = one.label.0.as_str();
        let said = |text: &str| {
            words
                .and_then(|words| words.get(text))
                .map_or(text, String::as_str)
                .to_owned()
        };
        let maybe = |text: Option<&Label>| text.map(|text| said(&text.0)).unwrap_or_default();
        let mut synonyms = one.synonyms.clone();
        if said(label) != label {
            synonyms.push(label.to_lowercase());
        }
        let _ = write!(
            names,
            "\n{}\t{}\t{}\t{}",
            said(label),
            maybe(one.hint.as_ref()),
            synonyms.join("|"),
            maybe(one.said.as_ref())
        );
        if words.is_some() {
            let original = one.said.as_ref().unwrap_or(&one.label);
            let _ = write!(names, "\t{}", original.0);
        }
    }
    names.push('\n');
    names
}

/// The code that `read` makes of the file `name`, with the name in front.
fn of_file(
    folder: &mut Folder<'_>,
    name: &str,
    read: impl FnOnce(&Entry<'_>) -> Option<String>,
) -> Option<String> {
    let code = folder.read(name, read)?;
    Some([FILE, name, "\n", &code].concat())
}

/// A rule file and what reads it.
type File = (&'static str, fn(&Entry<'_>) -> Option<String>);

/// What needs sources and areas.
const FIRST: [File; 8] = [
    ("contribution.toml", contribution::read),
    ("benefit.toml", benefit::read),
    ("wage_earner.toml", wage_earner::read),
    ("construction.toml", construction::read),
    ("migrant.toml", migrant::read),
    ("membership.toml", membership::read),
    ("wages.toml", wages::read),
    ("contacts.toml", contacts::read),
];

/// What may also name occupations.
const LAST: [File; 16] = [
    ("area_notes.toml", area_notes::read),
    ("ktp_occupations.toml", ktp_occupations::read),
    ("poverty.toml", poverty::read),
    ("registration.toml", registration),
    ("groups.toml", groups::read),
    ("coverage.toml", coverage::read),
    ("service.toml", service::read),
    ("disability.toml", disability::read),
    ("claims.toml", claims),
    ("reported.toml", reported::read),
    ("misquoted.toml", misquoted::read),
    ("columns.toml", columns::read),
    ("districts.toml", districts::read),
    ("open_questions.toml", open_questions::read),
    ("past.toml", past::read),
    ("edition.toml", edition::read),
];

fn registration(file: &Entry<'_>) -> Option<String> {
    let fields = fields(RegistrationLists::LISTS);
    let part = part("REGISTRATION_LISTS", "RegistrationLists", fields);
    Some(lists(file, RegistrationLists::LISTS, "LISTS")? + &part)
}

fn claims(file: &Entry<'_>) -> Option<String> {
    lists(file, ClaimRules::LISTS, "CLAIM_LISTS")
}
