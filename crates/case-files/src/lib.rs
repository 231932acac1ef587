//! The format of case files (`docs/facts/FORMAT.md`) as types: a question, what is known, and the expected answer.
//!
//! A file is read case by case: what is wrong with one case is that case's failure alone, and names the key, what was
//! found there and what would be right. Nothing unknown is skipped. What the values mean is the asker's business.

pub mod benefit;
pub mod contribution;
pub mod donation;
pub mod eligibility;
pub mod expectation;
mod keys;
mod value;

use crate::keys::{given, keys};
use payung_values::date::Date;
use payung_values::vocabulary::Word as _;
use serde::Deserialize;
use serde_json::{Map, Value};
use serde_saphyr::{NonFiniteFloatPolicy, Spanned};

payung_values::vocabulary! {
    /// The four questions.
    pub enum QuestionName {
        /// What does it cost.
        Contribution = "contribution",
        /// What does it pay.
        Benefit = "benefit",
        /// Who may join, through which door.
        Eligibility = "eligibility",
        /// How many workers does a budget carry.
        Donation = "donation",
    }
}

payung_values::vocabulary! {
    /// Where an expected answer comes from.
    pub enum CaseStatus {
        /// An office or a newspaper printed it.
        Published = "published",
        /// It was computed by hand from the law.
        Derived = "derived",
        /// Nobody has confirmed it.
        Unverified = "unverified",
    }
}

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
    pub case: Result<Case, String>,
}

/// One question with its expected answer.
#[derive(Debug)]
pub struct Case {
    /// The day the question is asked.
    pub day: Date,
    /// Where the expected answer can be looked up.
    pub reference: Option<String>,
    /// The question, what is known, and what is expected.
    pub content: CaseContent,
}

/// What is known and what is expected, by question.
#[derive(Debug)]
pub enum CaseContent {
    /// What does it cost.
    Contribution(contribution::Input, contribution::Output),
    /// What does it pay.
    Benefit(benefit::Input, benefit::Output),
    /// Who may join, through which door.
    Eligibility(Box<eligibility::Input>, Box<eligibility::Output>),
    /// How many workers does a budget carry.
    Donation(donation::Input, donation::Output),
}

/// Reads the text of a case file: YAML 1.2, where `yes` and `no` are texts.
///
/// # Errors
///
/// Line, column and what is wrong, if it is no YAML; or that it is no list, or an empty one.
pub fn read(text: &str) -> Result<Vec<CaseEntry>, String> {
    let entries: Vec<Spanned<Value>> = yaml(text).map_err(|problem| match yaml::<Value>(text) {
        Ok(_) => "a case file is a list of cases, each beginning with `- id:`".to_owned(),
        Err(_) => problem,
    })?;
    if entries.is_empty() {
        return Err("the file holds no cases".to_owned());
    }
    Ok(entries.into_iter().map(CaseEntry::new).collect())
}

fn yaml<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, String> {
    // Case files may be long; aliases and depth keep the reader's own limits. A `.nan` fails its case, not the file.
    let budget = serde_saphyr::budget! { max_nodes: 100_000_000, max_events: 200_000_000, max_total_scalar_bytes: 1 << 31 };
    let options = serde_saphyr::options! {
        strict_booleans: true,
        budget: budget,
        non_finite_float_policy: NonFiniteFloatPolicy::AsString,
    };
    serde_saphyr::from_str_with_options(text, options)
        .map_err(|error| error.to_string().lines().next().unwrap_or_default().to_owned())
}

impl CaseEntry {
    fn new(found: Spanned<Value>) -> Self {
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

/// The keys of a case, before the question says what its input and output are.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Raw {
    id: Value,
    #[serde(deserialize_with = "given")]
    name: Option<String>,
    #[serde(deserialize_with = "given")]
    question: Option<QuestionName>,
    #[serde(deserialize_with = "given")]
    date: Option<Date>,
    #[serde(deserialize_with = "given")]
    reference: Option<String>,
    #[serde(deserialize_with = "given")]
    status: Option<CaseStatus>,
    input: Value,
    output: Value,
}

impl Case {
    fn read(found: &Value) -> Result<Self, String> {
        let raw: Raw = keys("", found)?;
        match &raw.id {
            Value::String(id) if !id.trim().is_empty() => {}
            Value::Null => {
                return Err(
                    "`id` is missing; give the case a stable, unique id in quotes or letters".to_owned(),
                );
            }
            other => {
                return Err(format!(
                    "`id`: found {other}; it must be a text, in quotes or letters"
                ));
            }
        }
        let question = raw
            .question
            .ok_or_else(|| format!("`question` is missing; name one of {}", QuestionName::ids()))?;
        let day = raw
            .date
            .ok_or("`date` is missing; give the day the question is asked, as \"2026-11-21\"")?;
        let input = match raw.input {
            Value::Null => Value::Object(Map::new()),
            input => input,
        };
        if raw.output.is_null() || raw.output.as_object().is_some_and(Map::is_empty) {
            return Err("`output` is missing; name at least one key with the expected value".to_owned());
        }
        Ok(Self {
            day,
            reference: raw.reference,
            content: match question {
                QuestionName::Contribution => {
                    CaseContent::Contribution(keys("input", &input)?, keys("output", &raw.output)?)
                }
                QuestionName::Benefit => {
                    CaseContent::Benefit(keys("input", &input)?, keys("output", &raw.output)?)
                }
                QuestionName::Eligibility => {
                    CaseContent::Eligibility(keys("input", &input)?, keys("output", &raw.output)?)
                }
                QuestionName::Donation => {
                    CaseContent::Donation(keys("input", &input)?, keys("output", &raw.output)?)
                }
            },
        })
    }
}
