//! Reading one rule file, and the checks every value goes through.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;

use payung_values::area_code::AreaCode;
use payung_values::citation::Confidence;
use payung_values::date::Date;
use payung_values::vocabulary::Word;

use super::Complaint;
use super::schema::RawLocalText;

/// One file being checked: its name, to find lines by byte offsets.
pub(super) struct File {
    pub(super) name: String,
    text: String,
}

impl File {
    fn line_of(&self, offset: usize) -> usize {
        self.text
            .get(..offset.min(self.text.len()))
            .map_or(1, |before| before.matches('\n').count() + 1)
    }
}

/// Reads rule files and collects complaints.
pub(super) struct Reader<'a> {
    pub(super) root: &'a Path,
    pub(super) rules: &'a str,
    pub(super) languages: &'a [String],
    pub(super) complaints: Vec<Complaint>,
    pub(super) sources: BTreeSet<String>,
    pub(super) areas: BTreeSet<AreaCode>,
}

impl Reader<'_> {
    pub(super) fn parse<T: DeserializeOwned>(&mut self, name: &str) -> Option<(File, T)> {
        let named = format!("{}/{name}", self.rules);
        let path = self.root.join(&named);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) => {
                let file = File {
                    name: named,
                    text: String::new(),
                };
                self.complain(&file, 0, format!("cannot be read: {error}"));
                return None;
            }
        };
        let file = File { name: named, text };
        match toml::from_str(&file.text) {
            Ok(parsed) => Some((file, parsed)),
            Err(error) => {
                let offset = error.span().map_or(0, |span| span.start);
                self.complain(&file, offset, error.message().to_owned());
                None
            }
        }
    }

    pub(super) fn complain(&mut self, file: &File, offset: usize, what: String) {
        self.complaints.push(Complaint {
            file: file.name.clone(),
            line: file.line_of(offset),
            what,
        });
    }

    pub(super) fn check(&mut self, file: &File, offset: usize, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.complain(file, offset, what());
        }
    }

    pub(super) fn check_label(&mut self, file: &File, offset: usize, label: &RawLocalText) {
        for language in self.languages {
            let text = match language.as_str() {
                "id" => Some(&label.id),
                "en" => label.en.as_ref(),
                _ => None,
            };
            self.check(
                file,
                offset,
                text.is_some_and(|text| !text.trim().is_empty()),
                || {
                    format!(
                        "the text `{}` is missing in `{language}`; add `{language} = \"…\"`",
                        label.id
                    )
                },
            );
        }
    }

    pub(super) fn check_basis(
        &mut self,
        file: &File,
        offset: usize,
        source: &str,
        confidence: &str,
        n: Option<u8>,
        checked_on: &str,
    ) {
        let key = source.split('#').next().unwrap_or_default();
        self.check(file, offset, self.sources.contains(key), || {
            format!("source `{key}` does not stand in rules/sources.toml; add it there or mend the key")
        });
        self.check(file, offset, Confidence::parse(confidence, n).is_some(), || {
            format!(
                "confidence `{confidence}` is none of verified (with n_sources), single-source, conflict, inference, unverified"
            )
        });
        self.check_date(file, offset, "checked_on", checked_on);
    }

    pub(super) fn check_date(&mut self, file: &File, offset: usize, key: &str, text: &str) -> Option<Date> {
        let date = Date::parse(text);
        if let Err(problem) = date {
            self.complain(file, offset, format!("{key} `{text}`: {problem}"));
        }
        date.ok()
    }

    pub(super) fn check_precision(&mut self, file: &File, offset: usize, precision: &str) {
        let known = ["day", "report", "month", "year"].contains(&precision);
        self.check(file, offset, known, || {
            format!("from_precision `{precision}` is none of day, report, month, year")
        });
    }

    pub(super) fn check_area(&mut self, file: &File, offset: usize, area: &str) -> Option<AreaCode> {
        let code = AreaCode::parse(area).filter(|code| self.areas.contains(code));
        self.check(file, offset, code.is_some(), || {
            format!(
                "area `{area}` does not stand in rules/areas.toml; write a Kemendagri code such as \"64.07\""
            )
        });
        code
    }

    pub(super) fn check_word<T: Word>(
        &mut self,
        file: &File,
        offset: usize,
        key: &str,
        word: &str,
    ) -> Option<T> {
        let parsed = T::read(word);
        self.check(file, offset, parsed.is_some(), || {
            format!("unknown {key} `{word}`; known are {}", T::ids())
        });
        parsed
    }
}
