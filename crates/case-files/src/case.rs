//! One question with its expected answer.

use crate::case_status::CaseStatus;
use crate::keys::{given, keys};
use crate::question_name::QuestionName;
use crate::{benefit, contribution, donation, eligibility};
use payung_values::date::Date;
use payung_values::vocabulary::Word as _;
use serde::Deserialize;
use serde_json::{Map, Value};

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
    pub(crate) fn read(found: &Value) -> Result<Self, String> {
        let raw: Raw = keys("", found)?;
        if raw.id.is_null() {
            return Err("`id` is missing; give the case a stable, unique id in quotes or letters".to_owned());
        }
        if raw.id.as_str().is_none_or(|id| id.trim().is_empty()) {
            return Err(format!(
                "`id`: found {}; it must be a text, in quotes or letters",
                raw.id
            ));
        }
        let question = raw
            .question
            .ok_or_else(|| format!("`question` is missing; name one of {}", QuestionName::ids()))?;
        let day = raw
            .date
            .ok_or("`date` is missing; give the day the question is asked, as \"2026-11-21\"")?;
        let input = if raw.input.is_null() {
            Value::Object(Map::new())
        } else {
            raw.input
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
