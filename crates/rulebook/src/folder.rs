//! The folder of a rule set.

use payung_rule_file::complaint::Complaint;
use payung_rule_file::document::Document;
use payung_rule_file::entry::Entry;
use payung_rule_file::known::Known;
use std::fs;
use std::path::Path;
use toml::de::DeTable;

/// The folder `rules` below `root`, as far as it is read.
pub(crate) struct Folder<'a> {
    root: &'a Path,
    rules: &'a str,
    pub(crate) known: Known,
    pub(crate) complaints: Vec<Complaint>,
}

impl<'a> Folder<'a> {
    /// The folder, of which nothing is read yet; every text in it needs these languages.
    pub(crate) fn new(root: &'a Path, rules: &'a str, languages: &[String]) -> Self {
        Self {
            root,
            rules,
            known: Known {
                languages: languages.to_owned(),
                ..Known::default()
            },
            complaints: Vec::new(),
        }
    }

    /// What `read` makes of the file `name`; `None` if anything is wrong in it, which is a complaint then.
    pub(crate) fn read<T>(&mut self, name: &str, read: impl FnOnce(&Entry<'_>) -> Option<T>) -> Option<T> {
        let name = format!("{}/{name}", self.rules);
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
        let complaints = document.into_complaints();
        let is_sound = complaints.is_empty();
        self.complaints.extend(complaints);
        found.filter(|_| is_sound)
    }
}
