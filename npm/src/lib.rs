//! The questions for other people's programs, asked and answered in the words of the case format (`docs/facts/FORMAT.md`):
//! what is in the npm package `payung-rules`.
//!
//! Nothing is read or decided here that case files do not read and decide. What is wrong is an `Error` that names the key,
//! what was found there and what would be right.

#![cfg(target_arch = "wasm32")]

mod next;
mod plain;

use payung_case_files as files;
use payung_cases::answer;
use payung_rules::rules::Rules;
use payung_values::date::Date;
use std::sync::OnceLock;
use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!(concat!(env!("OUT_DIR"), "/types.d.ts"));

static RULES: OnceLock<Option<Rules>> = OnceLock::new();

fn rules() -> Result<&'static Rules, String> {
    let rules = RULES.get_or_init(|| payung_current::current(payung_current::NAMES));
    rules
        .as_ref()
        .ok_or_else(|| "the names are those of another build; build the package anew".to_owned())
}

fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).map_err(|problem| format!("`date`: found {text:?}; {problem}"))
}

fn asked(ask: impl FnOnce() -> Result<JsValue, String>) -> Result<JsValue, JsError> {
    ask().map_err(|problem| JsError::new(&problem))
}

/// What a contribution costs: the first month, each month, all of them.
///
/// # Errors
///
/// Names the key that is wrong, and what to write instead.
#[wasm_bindgen(unchecked_return_type = "ContributionAnswer")]
pub fn contribution(
    #[wasm_bindgen(unchecked_param_type = "ContributionInput")] input: &JsValue,
) -> Result<JsValue, JsError> {
    asked(|| {
        let input = files::contribution::Input::read(&plain::read(input)?)?;
        plain::write(answer::contribution(rules()?, &input)?.written())
    })
}

/// What a family or a worker receives after an event on `date`, such as "2026-11-30".
///
/// # Errors
///
/// Names the key that is wrong, and what to write instead.
#[wasm_bindgen(unchecked_return_type = "BenefitAnswer")]
pub fn benefit(
    date: &str,
    #[wasm_bindgen(unchecked_param_type = "BenefitInput")] input: &JsValue,
) -> Result<JsValue, JsError> {
    asked(|| {
        let input = files::benefit::Input::read(&plain::read(input)?)?;
        plain::write(answer::benefit(rules()?, day(date)?, &input)?.written())
    })
}

/// Whether a person is a *pekerja rentan* on `date`, which schemes can pay, and which door comes first. Meeting the
/// published criteria is never an entitlement: an office decides.
///
/// # Errors
///
/// Names the key that is wrong, and what to write instead.
#[wasm_bindgen(unchecked_return_type = "EligibilityAnswer")]
pub fn eligibility(
    date: &str,
    #[wasm_bindgen(unchecked_param_type = "EligibilityInput")] input: &JsValue,
) -> Result<JsValue, JsError> {
    asked(|| {
        let input = files::eligibility::Input::read(&plain::read(input)?)?;
        plain::write(answer::eligibility(rules()?, day(date)?, &input)?.written())
    })
}

/// How many workers a budget carries, or what so many workers cost.
///
/// # Errors
///
/// Names the key that is wrong, and what to write instead.
#[wasm_bindgen(unchecked_return_type = "DonationAnswer")]
pub fn donation(
    #[wasm_bindgen(unchecked_param_type = "DonationInput")] input: &JsValue,
) -> Result<JsValue, JsError> {
    asked(|| {
        let input = files::donation::Input::read(&plain::read(input)?)?;
        plain::write(answer::donation(rules()?, &input)?.written())
    })
}

/// The key of `input` whose value can change most on `date`; `null` where no further one can change anything. `unknown`
/// are the keys that were asked for and that the person does not know.
///
/// # Errors
///
/// Names the key that is wrong, and what to write instead.
#[wasm_bindgen(js_name = nextQuestion, unchecked_return_type = "keyof EligibilityInput | null")]
pub fn next_question(
    date: &str,
    #[wasm_bindgen(unchecked_param_type = "EligibilityInput")] input: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Array<keyof EligibilityInput>")] unknown: Option<
        Vec<String>,
    >,
) -> Result<JsValue, JsError> {
    asked(|| {
        let input = files::eligibility::Input::read(&plain::read(input)?)?;
        let worker = answer::worker(rules()?, &input)?;
        let next = next::question(rules()?, &worker, day(date)?, &unknown.unwrap_or_default())?;
        Ok::<_, String>(next.map_or(JsValue::NULL, JsValue::from_str))
    })
}

/// The version of the rule set, which is that of the package.
///
/// # Errors
///
/// Only if the package was put together from two builds.
#[wasm_bindgen]
pub fn edition() -> Result<String, JsError> {
    let rules = rules().map_err(|problem| JsError::new(&problem))?;
    Ok(rules.edition.version.to_owned())
}
