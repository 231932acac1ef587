//! The workshop: a rule set, and what is made with it.

use crate::protocol::{Ran, Reply, Request, Unreadable};
use crate::{case_sheet, cases};
use payung_own::{Laid, Own, Unmarked};
use payung_rule_file::known::Known;
use payung_rule_file::scheme_file;
use payung_rules::rules::Rules;
use std::collections::BTreeSet;

/// The format of case files, as people read it.
const INDONESIAN: &str = include_str!("../../../docs/format-kasus.md");

/// The same in English, for readers of any other language.
const ENGLISH: &str = include_str!("../../../docs/case-format.md");

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
    rules: Rules,
    known: Known,
}

impl Workshop {
    /// The most bytes of a file that are read; of a scheme file, far fewer.
    pub const MOST_BYTES: u64 = 4 << 20;

    /// A workshop with these rules.
    pub fn new(rules: &Rules) -> Self {
        let schemes = rules.eligibility.schemes.iter();
        Self {
            rules: *rules,
            known: Known {
                translations: Vec::new(),
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
            Request::Cases => Reply::Ran(cases::all(&self.rules)),
            Request::Format { language } => {
                let format = if language == "id" { INDONESIAN } else { ENGLISH };
                Reply::Format(format.to_owned())
            }
            Request::OwnCases { name, own } => {
                Reply::Ran(vec![self.own_cases(&name, own.as_deref(), beside)])
            }
        }
    }

    /// The cases of an expert, by the rules with what is laid over them.
    fn own_cases(&self, name: &str, own: Option<&str>, beside: Beside<'_>) -> Ran {
        let bytes = match beside {
            Beside::File(bytes) => bytes,
            Beside::Nothing => &[],
            Beside::TooLarge(bytes) => return unreadable(name, Unreadable::TooLarge(bytes)),
        };
        let is_yaml = [".yaml", ".yml"]
            .iter()
            .any(|ending| name.to_lowercase().ends_with(ending));
        let text = if is_yaml {
            str::from_utf8(bytes)
                .map(|text| (text.to_owned(), None))
                .map_err(|_| Unreadable::Damaged)
        } else {
            case_sheet::to_yaml(bytes).map(|(text, columns)| (text, Some(columns)))
        };
        let own = own.and_then(|own| Own::read(own).ok());
        let rules = match &own {
            Some(own) => Laid {
                own,
                marks: &Unmarked,
            }
            .people(self.rules),
            None => self.rules,
        };
        match text {
            Ok((text, columns)) => cases::run(&rules, name, &text, columns.as_ref(), &mut BTreeSet::new()),
            Err(why) => unreadable(name, why),
        }
    }
}

fn unreadable(name: &str, why: Unreadable) -> Ran {
    Ran {
        file: name.to_owned(),
        unreadable: Some(why),
        ..Ran::default()
    }
}
