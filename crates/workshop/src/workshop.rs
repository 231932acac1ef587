//! The workshop: a rule set, and what is made with it.

use crate::protocol::{Reply, Request};
use payung_rule_file::known::Known;
use payung_rule_file::scheme_file;
use payung_rules::rules::Rules;

/// What travels beside a request.
#[derive(Clone, Copy, Debug)]
pub enum Beside<'a> {
    /// Nothing.
    Nothing,
    /// A file.
    File(&'a [u8]),
    /// A file of so many bytes, too large to be read.
    TooLarge(u64),
}

/// Answers requests by a rule set.
#[derive(Debug)]
pub struct Workshop {
    known: Known,
}

impl Workshop {
    /// The most bytes of a file that are read.
    pub const MOST_BYTES: u64 = scheme_file::MOST_BYTES;

    /// A workshop with these rules.
    pub fn new(rules: &Rules) -> Self {
        let schemes = rules.eligibility.schemes.iter();
        Self {
            known: Known {
                languages: vec!["id".to_owned()],
                sources: None,
                areas: Some(rules.areas.iter().map(|area| area.code).collect()),
                occupations: Some(rules.occupations.iter().map(|one| one.id.to_owned()).collect()),
                taken: Some(schemes.map(|scheme| scheme.id.to_owned()).collect()),
            },
        }
    }

    /// The answer to a request.
    pub fn answer(&self, request: Request, beside: Beside<'_>) -> Reply {
        match request {
            Request::Schemes { name, text } => {
                let found = match (&text, beside) {
                    (Some(text), _) => scheme_file::read(&self.known, &name, text.as_bytes()),
                    (None, Beside::File(bytes)) => scheme_file::read(&self.known, &name, bytes),
                    (None, Beside::TooLarge(bytes)) => Err(scheme_file::too_large(&name, bytes)),
                    (None, Beside::Nothing) => scheme_file::read(&self.known, &name, b""),
                };
                Reply::Schemes { name, found }
            }
        }
    }
}
