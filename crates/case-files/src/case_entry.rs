//! A case of a file, whether it can be read or not.

use crate::case::Case;
use crate::case_status::CaseStatus;
use crate::complaint::Complaint;
use crate::not_read::NotRead;
use crate::question_name::QuestionName;
use serde::Deserialize;
use serde_json::Value;
use serde_saphyr::{NonFiniteFloatPolicy, Spanned};

/// A case of a file, whether it can be read or not.
#[derive(Debug)]
pub struct CaseEntry {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// Its `id`, if that is a text.
    pub id: Option<String>,
    /// Its `name`, if that is a text.
    pub name: Option<String>,
    /// Its `question`, if that is one.
    pub question: Option<QuestionName>,
    /// Its `status`, if that is one.
    pub status: Option<CaseStatus>,
    /// The case, or what is wrong with it and what would be right.
    pub case: Result<Case, Complaint>,
}

/// Reads the text of a case file: YAML 1.2, where `yes` and `no` are texts.
///
/// # Errors
///
/// Line, column and what is wrong, if it is no YAML; or that it is no list, or an empty one.
pub fn read(text: &str) -> Result<Vec<CaseEntry>, NotRead> {
    let entries: Vec<Spanned<Value>> = yaml(text).map_err(|problem| match yaml::<Value>(text) {
        Ok(_) => NotRead::NoList,
        Err(_) => problem,
    })?;
    if entries.is_empty() {
        return Err(NotRead::NoCases);
    }
    Ok(entries.into_iter().map(|found| CaseEntry::new(&found)).collect())
}

fn yaml<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, NotRead> {
    // Case files may be long; aliases and depth keep the reader's own limits. A `.nan` fails its case, not the file.
    let budget = serde_saphyr::budget! { max_nodes: 100_000_000, max_events: 200_000_000, max_total_scalar_bytes: 1 << 31 };
    let options = serde_saphyr::options! {
        strict_booleans: true,
        budget: budget,
        non_finite_float_policy: NonFiniteFloatPolicy::AsString,
    };
    serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        let place = error
            .location()
            .map_or((1, 1), |place| (place.line(), place.column()));
        NotRead::Yaml {
            line: place.0,
            column: place.1,
            said: error.to_string().lines().next().unwrap_or_default().to_owned(),
        }
    })
}

impl CaseEntry {
    fn new(found: &Spanned<Value>) -> Self {
        let text = |key: &str| found.value.get(key).and_then(Value::as_str);
        let filled = |key: &str| {
            text(key)
                .filter(|text| !text.trim().is_empty())
                .map(str::to_owned)
        };
        Self {
            line: found.referenced.line(),
            id: filled("id"),
            name: filled("name"),
            question: text("question").and_then(QuestionName::parse),
            status: text("status").and_then(CaseStatus::parse),
            case: Case::read(&found.value),
        }
    }
}
