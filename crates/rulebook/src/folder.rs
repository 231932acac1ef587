//! The folder of a rule set.

use payung_rule_file::complaint::Complaint;
use payung_rule_file::document::Document;
use payung_rule_file::entry::Entry;
use payung_rule_file::known::Known;
use payung_rule_file::translated::Translated;
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use toml::de::DeTable;

/// The folder `rules` below `root`, as far as it is read.
pub(crate) struct Folder<'a> {
    root: &'a Path,
    rules: &'a str,
    languages: &'a [String],
    pub(crate) known: Known,
    pub(crate) complaints: Vec<Complaint>,
    /// What the files that were read say in other languages.
    pub(crate) translations: Translations,
}

/// Texts in another language, by language and file, then by what the file says.
pub(crate) type Translations = BTreeMap<(String, String), BTreeMap<String, String>>;

impl<'a> Folder<'a> {
    /// The folder, of which nothing is read yet; every text in it needs a translation in each of these languages.
    pub(crate) fn new(root: &'a Path, rules: &'a str, languages: &'a [String]) -> Self {
        Self {
            root,
            rules,
            languages,
            known: Known::default(),
            complaints: Vec::new(),
            translations: Translations::new(),
        }
    }

    /// What `read` makes of the file `name`; `None` if anything is wrong in it, which is a complaint then.
    pub(crate) fn read<T>(&mut self, file: &str, read: impl FnOnce(&Entry<'_>) -> Option<T>) -> Option<T> {
        self.known.translations = self
            .languages
            .iter()
            .map(|language| translated(self.root, language, file))
            .collect();
        let name = format!("{}/{file}", self.rules);
        let (text, problem) = match fs::read_to_string(self.root.join(&name)) {
            Ok(text) => (text, None),
            Err(error) => (String::new(), Some(error)),
        };
        let document = Document::new(name, text);
        let found = match problem {
            Some(error) => {
                document.complain(0, "", format!("cannot be read: {error}"));
                None
            }
            None => match DeTable::parse(document.text()) {
                Ok(table) => Entry::whole(&self.known, &document, table.get_ref()).read(read),
                Err(error) => {
                    document.complain(
                        error.span().map_or(0, |span| span.start),
                        "",
                        error.message().to_owned(),
                    );
                    None
                }
            },
        };
        let mut complaints = document.into_complaints();
        let is_read = found.is_some();
        for translated in self.known.translations.drain(..) {
            let place = (translated.language.clone(), file.to_owned());
            self.translations.insert(place, translated.all());
            complaints.extend(translated.complaints(is_read));
        }
        let is_sound = complaints.is_empty();
        self.complaints.extend(complaints);
        found.filter(|_| is_sound)
    }
}

/// What the rule file `file` says in `language`; nothing where there is no file of translations.
pub(crate) fn translated(root: &Path, language: &str, file: &str) -> Translated {
    let name = format!("locales/{language}/rules/{file}");
    let (text, problem) = match fs::read_to_string(root.join(&name)) {
        Ok(text) => (text, None),
        Err(error) if error.kind() == ErrorKind::NotFound => (String::new(), None),
        Err(error) => (String::new(), Some(error)),
    };
    let translated = Translated::read(language, name, text);
    if let Some(error) = problem {
        translated.complain(format!("cannot be read: {error}"));
    }
    translated
}
