//! Reads `locales/`: checks that every language has the same messages with the same variables, then compiles them to Rust.
//!
//! Why not a crate: `docs/decisions/008-own-text-compiler.md`. What is read of Fluent: messages, comments, variables,
//! and a selector that chooses by a word which Rust passes. Anything else is a complaint, never skipped.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// The first language; the others are translations of it.
const ORIGINAL: &str = "id";

/// The languages a file may be in: its code (ISO 639-1), and its variant of `payung_values::language::Language`.
const LANGUAGES: [(&str, &str); 3] = [("id", "Indonesian"), ("en", "English"), ("jv", "Javanese")];

/// The languages `folder` has a file for, the original first.
///
/// # Errors
///
/// A sentence if the folder or the original is missing, and one for each file in a language that has no name here.
pub fn languages(folder: &Path) -> Result<Vec<String>, Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| vec![format!("locales/: cannot be read: {error}")])?;
    let mut found: Vec<String> = entries
        .filter_map(|entry| {
            entry
                .ok()?
                .file_name()
                .to_str()?
                .strip_suffix(".ftl")
                .map(str::to_owned)
        })
        .collect();
    found.sort_by_key(|language| (language != ORIGINAL, language.clone()));
    if found.first().is_none_or(|first| first != ORIGINAL) {
        return Err(vec![format!(
            "locales/{ORIGINAL}.ftl is missing; it holds the original texts"
        )]);
    }
    let nameless: Vec<String> = found
        .iter()
        .filter(|language| variant(language).is_none())
        .map(|language| {
            format!("locales/{language}.ftl: the language `{language}` has no name in `LANGUAGES` of crates/messages")
        })
        .collect();
    if nameless.is_empty() {
        Ok(found)
    } else {
        Err(nameless)
    }
}

/// The variant of `Language` for a code.
fn variant(language: &str) -> Option<&'static str> {
    LANGUAGES
        .iter()
        .find(|(code, _)| *code == language)
        .map(|(_, variant)| *variant)
}

/// The Rust code of all messages: one method each, in every language. A message with variables takes a struct of the
/// module `args`, so that each argument stands beside its name and no change of a sentence can swap two.
///
/// # Errors
///
/// File, line and what would be right, for each message or variable that differs between languages.
pub fn source_code(folder: &Path, languages: &[String]) -> Result<String, Vec<String>> {
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
    if complaints.is_empty() {
        Ok(compiled(languages, &translations))
    } else {
        Err(complaints)
    }
}

/// A message: where it stands, which variables it uses, what it compiles to.
#[derive(Debug, PartialEq, Eq)]
struct Message {
    /// Its file and line.
    place: String,
    variables: BTreeSet<String>,
    code: String,
}

/// The messages of a language: those of its file, and those of the files in the folder of its name, one for each area
/// of the app.
fn messages(folder: &Path, language: &str) -> Result<BTreeMap<String, Message>, Vec<String>> {
    let mut files = vec![format!("{language}.ftl")];
    let more = fs::read_dir(folder.join(language)).into_iter().flatten();
    let names = more.filter_map(|entry| Some(format!("{language}/{}", entry.ok()?.file_name().to_str()?)));
    files.extend(names.filter(|name| name.strip_suffix(".ftl").is_some()));
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
    let mut found = BTreeMap::new();
    let mut complaints = Vec::new();
    for entry in resource.body {
        let (id, value) = match entry {
            Entry::Message(message) if message.attributes.is_empty() => (message.id.name, message.value),
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
        let code = value.as_ref().map_or(Err("it has no text".to_owned()), |value| {
            pattern(value, &mut variables)
        });
        match code {
            Err(problem) => complaints.push(format!("{name}:{line}: message `{id}`: {problem}")),
            Ok(code) => {
                if found
                    .insert(
                        id.to_owned(),
                        Message {
                            place: format!("{name}:{line}"),
                            variables,
                            code,
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

/// What stands in a template where a variable goes; `texts.rs` of the words looks for it. No text of people holds it.
const GAP: char = '\u{1}';

/// The expression a pattern compiles to, of type `Cow<'static, str>`: a text, or a template with its arguments in the
/// order in which they stand there. One string and one list a message are a third less code than a list of pieces.
fn pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) -> Result<String, String> {
    let mut template = String::new();
    let mut arguments = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } if value.contains(GAP) => {
                return Err("it holds a control character".to_owned());
            }
            PatternElement::TextElement { value } => template.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => {
                template.push(GAP);
                arguments.push(variable(inline, variables)?);
            }
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
    Ok(if arguments.is_empty() {
        format!("Cow::Borrowed({template:?})")
    } else {
        format!("filled({template:?}, &[{}])", arguments.join(", "))
    })
}

fn select(
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
    variables: &mut BTreeSet<String>,
) -> Result<String, String> {
    let mut code = format!("match {} {{ ", variable(selector, variables)?);
    let mut default = None;
    for variant in variants {
        let VariantKey::Identifier { name } = &variant.key else {
            return Err("choose by words that Rust passes, not by numbers".to_owned());
        };
        let value = pattern(&variant.value, variables)?;
        if variant.default {
            default = Some(value);
        } else {
            let _ = write!(code, "{name:?} => {value}, ");
        }
    }
    let default = default.ok_or("a selector needs a default, marked with `*`")?;
    let _ = write!(code, "_ => {default} }}");
    Ok(code)
}

fn variable(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) -> Result<String, String> {
    let InlineExpression::VariableReference { id } = inline else {
        return Err("only variables such as { $amount } may stand in braces".to_owned());
    };
    variables.insert(id.name.to_owned());
    Ok(field_name(id.name))
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
                "locales/{language}.ftl: message `{id}` is missing; translate {}",
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

fn compiled(languages: &[String], translations: &[BTreeMap<String, Message>]) -> String {
    let Some(original) = translations.first() else {
        return String::new();
    };
    let mut structs = String::new();
    let mut methods = String::new();
    for (id, message) in original {
        let mut argument = String::new();
        if !message.variables.is_empty() {
            let name = struct_name(id);
            let names: Vec<String> = message.variables.iter().map(|name| field_name(name)).collect();
            argument = format!(", args::{name} {{ {} }}: args::{name}<'_>", names.join(", "));
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
        }
        let _ = writeln!(
            methods,
            "/// `{id}`.\npub fn {}(&self{argument}) -> Cow<'static, str> {{ match self.language {{",
            field_name(id)
        );
        for (language, messages) in languages.iter().zip(translations) {
            let variant = variant(language).unwrap_or(language);
            let value = messages.get(id).map_or("", |message| message.code.as_str());
            let _ = writeln!(methods, "Language::{variant} => {value},");
        }
        methods.push_str("} }\n");
    }
    format!(
        "/// What the messages with variables take: one struct each, with a field for each variable.\n\
         pub mod args {{\n{structs}}}\nimpl Texts {{\n{methods}}}\n"
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
