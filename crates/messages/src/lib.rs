//! Reads `locales/`: checks that every language has the same messages with the same variables, then compiles them: to a
//! method for each message, and to the packs that hold what the methods say.
//!
//! Why not a crate: `docs/decisions/008-own-text-compiler.md`. What is read of Fluent: messages, comments, variables,
//! and a selector that chooses by a word which Rust passes. Anything else is a complaint, never skipped.

mod message;
mod pack;

use message::Message;
use pack::{CHOICE, KEY, Layout};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

pub use pack::{Pack, edition, pack_text};

/// The first language; the others are translations of it.
pub const ORIGINAL: &str = "id";

/// What the name of a part of a file ends in that programs load once they stand.
const LATER: &str = "-later";

/// The file of what all areas share.
const SHARED: &str = "shared";

/// The languages there are: `folder` has a folder for each, named by its code (ISO 639). The original is the first.
///
/// # Errors
///
/// A sentence if the folder or the original is missing, and one for each folder whose name is no code.
pub fn languages(folder: &Path) -> Result<Vec<String>, Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| vec![format!("locales/: cannot be read: {error}")])?;
    let mut found: Vec<String> = entries
        .filter_map(|entry| {
            let entry = entry.ok().filter(|entry| entry.path().is_dir())?;
            Some(entry.file_name().to_str()?.to_owned())
        })
        .collect();
    found.sort_by_key(|language| (language != ORIGINAL, language.clone()));
    if found.first().is_none_or(|first| first != ORIGINAL) {
        return Err(vec![format!(
            "locales/{ORIGINAL}/ is missing; it holds the original texts"
        )]);
    }
    let is_code = |name: &str| (2..=3).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_lowercase());
    let nameless: Vec<String> = found
        .iter()
        .filter(|language| !is_code(language))
        .map(|language| {
            format!("locales/{language}/: a folder here is named by the code of its language, such as `jv`")
        })
        .collect();
    if nameless.is_empty() {
        Ok(found)
    } else {
        Err(nameless)
    }
}

/// All messages, compiled.
#[derive(Debug)]
pub struct Compiled {
    /// A method for each message, which knows no sentence. A message with variables takes a struct of the module
    /// `args`, so that each argument stands beside its name and no change of a sentence can swap two.
    pub code: String,
    /// The sentences: a pack for each language and each file of the original.
    pub packs: Vec<Pack>,
}

/// The messages of all `languages`.
///
/// # Errors
///
/// File, line and what would be right, for each message or variable that differs between languages.
pub fn compiled(folder: &Path, languages: &[String]) -> Result<Compiled, Vec<String>> {
    let mut complaints = Vec::new();
    let mut translations: Vec<BTreeMap<String, Message>> = Vec::new();
    for language in languages {
        match messages(folder, language) {
            Err(found) => complaints.extend(found),
            Ok(translated) => {
                if let Some(original) = translations.first() {
                    complaints.extend(differences(original, &translated, language));
                }
                translations.push(translated);
            }
        }
    }
    let Some(original) = translations.first().filter(|_| complaints.is_empty()) else {
        return Err(complaints);
    };
    let layout = Layout::of(original, &translations);
    let packs = layout.packs(languages, &translations);
    Ok(Compiled {
        code: code(original, &layout, &packs),
        packs,
    })
}

/// The messages of a language: those of the files in its folder, one for what areas share and one for each area.
fn messages(folder: &Path, language: &str) -> Result<BTreeMap<String, Message>, Vec<String>> {
    let entries = fs::read_dir(folder.join(language)).into_iter().flatten();
    let names = entries.filter_map(|entry| Some(format!("{language}/{}", entry.ok()?.file_name().to_str()?)));
    let mut files: Vec<String> = names.filter(|name| name.strip_suffix(".ftl").is_some()).collect();
    files.sort();
    let mut all: BTreeMap<String, Message> = BTreeMap::new();
    let mut complaints = Vec::new();
    for file in &files {
        match messages_of(folder, file) {
            Err(found) => complaints.extend(found),
            Ok(found) => {
                for (id, message) in found {
                    if let Some(other) = all.get(&id) {
                        complaints.push(format!(
                            "{}: message `{id}` stands in {}, too",
                            message.place, other.place
                        ));
                    } else {
                        all.insert(id, message);
                    }
                }
            }
        }
    }
    if complaints.is_empty() {
        Ok(all)
    } else {
        Err(complaints)
    }
}

fn messages_of(folder: &Path, file: &str) -> Result<BTreeMap<String, Message>, Vec<String>> {
    let name = format!("locales/{file}");
    let text = fs::read_to_string(folder.join(file))
        .map_err(|error| vec![format!("{name}: cannot be read: {error}")])?;
    let line_of = |offset: usize| {
        text.get(..offset)
            .map_or(1, |before| before.matches('\n').count() + 1)
    };
    let resource = fluent_syntax::parser::parse(text.as_str()).map_err(|(_, errors)| {
        errors
            .iter()
            .map(|error| format!("{name}:{}: {error}", line_of(error.pos.start)))
            .collect::<Vec<_>>()
    })?;
    let part = file.strip_suffix(".ftl").and_then(|file| file.split_once('/'));
    let part = part.map_or("", |(_, part)| part);
    let mut part = if part == SHARED { "" } else { part }.to_owned();
    let mut found = BTreeMap::new();
    let mut complaints = Vec::new();
    for entry in resource.body {
        let (id, value) = match entry {
            Entry::Message(message) if message.attributes.is_empty() => (message.id.name, message.value),
            // One behind the first message begins what programs load once they stand.
            Entry::ResourceComment(_) if !found.is_empty() => {
                part.push_str(LATER);
                continue;
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Message(_) | Entry::Term(_) | Entry::Junk { .. } => {
                complaints.push(format!(
                    "{name}: only plain messages are read; terms and attributes are not"
                ));
                continue;
            }
        };
        let line = text.find(&format!("\n{id} =")).map_or(1, |at| line_of(at + 1));
        let mut variables = BTreeSet::new();
        let words = value.as_ref().map_or(Err("it has no text".to_owned()), |value| {
            // Which place a variable has among all of them is known once all were met.
            pattern(value, &mut variables)?;
            pattern(value, &mut variables)
        });
        match words {
            Err(problem) => complaints.push(format!("{name}:{line}: message `{id}`: {problem}")),
            Ok(words) => {
                if found
                    .insert(
                        id.to_owned(),
                        Message {
                            part: part.clone(),
                            place: format!("{name}:{line}"),
                            variables,
                            words,
                        },
                    )
                    .is_some()
                {
                    complaints.push(format!("{name}:{line}: message `{id}` stands here twice"));
                }
            }
        }
    }
    if complaints.is_empty() {
        Ok(found)
    } else {
        Err(complaints)
    }
}

/// A pattern as a pack holds it: words with a gap for each variable, or a choice of such words.
fn pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) -> Result<String, String> {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } if value.chars().any(pack::is_mark) => {
                return Err("it holds a control character".to_owned());
            }
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => words.push(variable(inline, variables)?),
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                if pattern.elements.len() > 1 {
                    return Err(
                        "a selector must be the whole message, so that each choice is a whole sentence"
                            .to_owned(),
                    );
                }
                return select(selector, variants, variables);
            }
        }
    }
    Ok(words)
}

/// What the selector is, then each key with its words; the last one, without a key, is for every other word.
fn select(
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
    variables: &mut BTreeSet<String>,
) -> Result<String, String> {
    let mut words = format!("{CHOICE}{}", variable(selector, variables)?);
    let mut default = None;
    for variant in variants {
        let VariantKey::Identifier { name } = &variant.key else {
            return Err("choose by words that Rust passes, not by numbers".to_owned());
        };
        let value = pattern(&variant.value, variables)?;
        if variant.default {
            default = Some(value);
        } else {
            let _ = write!(words, "{CHOICE}{name}{KEY}{value}");
        }
    }
    let default = default.ok_or("a selector needs a default, marked with `*`")?;
    let _ = write!(words, "{CHOICE}{KEY}{default}");
    Ok(words)
}

/// The gap for a variable.
fn variable(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) -> Result<char, String> {
    let InlineExpression::VariableReference { id } = inline else {
        return Err("only variables such as { $amount } may stand in braces".to_owned());
    };
    variables.insert(id.name.to_owned());
    let place = variables.iter().take_while(|name| *name != id.name).count();
    pack::gap(place).ok_or_else(|| "it has more variables than a pack has gaps for".to_owned())
}

fn differences(
    original: &BTreeMap<String, Message>,
    translated: &BTreeMap<String, Message>,
    language: &str,
) -> Vec<String> {
    let mut complaints = Vec::new();
    for (id, message) in original {
        match translated.get(id) {
            None => complaints.push(format!(
                "locales/{language}/: message `{id}` is missing; translate {}",
                message.place
            )),
            Some(other) if other.variables != message.variables => complaints.push(format!(
                "{}: message `{id}` uses the variables {:?}, the original {:?}",
                other.place, other.variables, message.variables
            )),
            Some(_) => {}
        }
    }
    for (id, message) in translated {
        if !original.contains_key(id) {
            complaints.push(format!(
                "{}: message `{id}` does not stand in the original, `{ORIGINAL}`",
                message.place
            ));
        }
    }
    complaints
}

/// The file whose messages no program shows: the build puts them into pages.
const PAGES: &str = "pages";

fn code(original: &BTreeMap<String, Message>, layout: &Layout, packs: &[Pack]) -> String {
    let mut structs = String::new();
    let mut methods = String::new();
    let mut named = String::new();
    for (id, message) in original {
        let (method, place) = (field_name(id), layout.place(id));
        if message.variables.is_empty() {
            let _ = writeln!(named, "{id:?} => self.{method}(),");
            let _ = writeln!(
                methods,
                "/// `{id}`.\n#[inline(always)]\npub fn {method}(&self) -> Cow<'static, str> {{ self.said({place}) }}"
            );
            continue;
        }
        let name = struct_name(id);
        let names: Vec<String> = message.variables.iter().map(|name| field_name(name)).collect();
        let names = names.join(", ");
        let _ = writeln!(
            structs,
            "/// The arguments of `{id}`.\n#[derive(Clone, Copy, Debug)]\npub struct {name}<'a> {{"
        );
        for variable in &message.variables {
            let _ = writeln!(
                structs,
                "/// `${variable}`.\npub {}: &'a str,",
                field_name(variable)
            );
        }
        structs.push_str("}\n");
        let _ = writeln!(
            methods,
            "/// `{id}`.\n#[inline(always)]\npub fn {method}(&self, args::{name} {{ {names} }}: args::{name}<'_>) -> Cow<'static, str> \
             {{ self.filled({place}, &[{names}]) }}"
        );
    }
    let mut embedded = String::new();
    for pack in packs {
        let only = if pack.part == PAGES {
            "#[cfg(not(target_arch = \"wasm32\"))]\n"
        } else {
            ""
        };
        let _ = writeln!(
            embedded,
            "{only}Pack {{ language: {:?}, part: {:?}, text: include_str!(concat!(env!(\"OUT_DIR\"), \"/{}\")) }},",
            pack.language,
            pack.part,
            pack.file()
        );
    }
    format!(
        "/// What the messages with variables take: one struct each, with a field for each variable.\n\
         pub mod args {{\n{structs}}}\n\
         #[expect(clippy::inline_always, reason = \"a number at each call is less than a call of its own\")]\nimpl Texts {{\n{methods}}}\n\
         #[cfg(not(target_arch = \"wasm32\"))]\nimpl Texts {{\n\
         /// The message `id`, for pages that the build fills; `None` where there is none without variables.\n\
         #[expect(clippy::too_many_lines, reason = \"one arm for each message\")]\n\
         pub fn named(self, id: &str) -> Option<Cow<'static, str>> {{\nSome(match id {{\n{named}_ => return None,\n}})\n}}\n}}\n\
         /// What every pack of this build begins with.\nconst EDITION: &str = {:?};\n\
         /// How many messages there are.\nconst N_MESSAGES: usize = {};\n\
         /// All packs of this build; those of pages without a program are for the build alone.\n\
         pub static PACKS: &[Pack] = &[\n{embedded}];\n",
        layout.edition(),
        original.len(),
    )
}

/// `door-fill` of a Fluent file as a method or a field: `door_fill`.
fn field_name(name: &str) -> String {
    name.replace('-', "_")
}

/// `door-fill` of a Fluent file as a struct: `DoorFill`.
fn struct_name(id: &str) -> String {
    id.split(['-', '_'])
        .flat_map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map(|first| first.to_ascii_uppercase())
                .into_iter()
                .chain(letters)
        })
        .collect()
}
