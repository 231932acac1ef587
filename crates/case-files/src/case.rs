//! One question with its expected answer.

use crate::case_status::CaseStatus;
use crate::complaint::{Complaint, Wanted, Wrong};
use crate::keys::Keys;
use crate::question_name::QuestionName;
use crate::{benefit, contribution, donation, eligibility};
use payung_values::date::Date;
use payung_values::vocabulary::Word as _;
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

/// The keys of a case.
const KEYS: [&str; 8] = [
    "id",
    "name",
    "question",
    "date",
    "reference",
    "status",
    "input",
    "output",
];

impl Case {
    pub(crate) fn read(found: &Value) -> Result<Self, Complaint> {
        let keys = Keys::of(found, &KEYS)?;
        // What is misspelt is said before what is missing.
        let (_, _): (Option<String>, Option<CaseStatus>) = (keys.given("name")?, keys.given("status")?);
        let (question, day) = (keys.given("question")?, keys.given("date")?);
        let reference = keys.given("reference")?;
        let id = keys
            .value("id")
            .ok_or_else(|| missing("id", "give the case a stable, unique id in quotes or letters"))?;
        if id.as_str().is_none_or(|id| id.trim().is_empty()) {
            let said = format!("found {id}; it must be a text, in quotes or letters");
            let found = id.to_string();
            return Err(Complaint::new(
                Wrong::Found {
                    found,
                    wanted: Wanted::Text,
                },
                said,
            )
            .at("id"));
        }
        let question =
            question.ok_or_else(|| missing("question", &format!("name one of {}", QuestionName::ids())))?;
        let day =
            day.ok_or_else(|| missing("date", "give the day the question is asked, as \"2026-11-21\""))?;
        let nothing = Value::Object(Map::new());
        let input = keys.value("input").unwrap_or(&nothing);
        let output = keys
            .value("output")
            .filter(|output| output.as_object().is_none_or(|output| !output.is_empty()));
        let output =
            output.ok_or_else(|| missing("output", "name at least one key with the expected value"))?;
        let given = |problem: Complaint| problem.at("input");
        let expected = |problem: Complaint| problem.at("output");
        Ok(Self {
            day,
            reference,
            content: match question {
                QuestionName::Contribution => CaseContent::Contribution(
                    contribution::Input::read(input).map_err(given)?,
                    contribution::Output::read(output).map_err(expected)?,
                ),
                QuestionName::Benefit => CaseContent::Benefit(
                    benefit::Input::read(input).map_err(given)?,
                    benefit::Output::read(output).map_err(expected)?,
                ),
                QuestionName::Eligibility => CaseContent::Eligibility(
                    Box::new(eligibility::Input::read(input).map_err(given)?),
                    Box::new(eligibility::Output::read(output).map_err(expected)?),
                ),
                QuestionName::Donation => CaseContent::Donation(
                    donation::Input::read(input).map_err(given)?,
                    donation::Output::read(output).map_err(expected)?,
                ),
            },
        })
    }
}

fn missing(key: &str, remedy: &str) -> Complaint {
    Complaint::new(
        Wrong::Missing(key.to_owned()),
        format!("`{key}` is missing; {remedy}"),
    )
}
