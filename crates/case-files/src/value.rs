//! Single values as case files write them. Each complaint says what was found and what would be right.

use crate::by_scheme::BySchemeId;
use crate::case_status::CaseStatus;
use crate::question_name::QuestionName;
use crate::readable::Readable;
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::event::Event;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::{Program, Programs};
use payung_values::rate::Rate;
use payung_values::registry::Registry;
use payung_values::route::Route;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolClass;
use payung_values::sector::Sector;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use payung_values::vocabulary::Word;
use payung_values::welfare::{Decile, Welfare};
use serde_json::Value;
use std::collections::BTreeMap;

fn wrong(found: &Value, wanted: &str) -> String {
    format!("found {found}; it must be {wanted}")
}

/// A text that `parse` understands.
fn parsed<T>(found: &Value, wanted: &str, parse: impl FnOnce(&str) -> Option<T>) -> Result<T, String> {
    found.as_str().and_then(parse).ok_or_else(|| wrong(found, wanted))
}

/// A whole number that `fit` accepts.
fn whole<T>(found: &Value, range: &str, fit: impl FnOnce(i64) -> Option<T>) -> Result<T, String> {
    let wanted = || wrong(found, &format!("a whole number, {range}, without quotes"));
    found.as_i64().and_then(fit).ok_or_else(wanted)
}

fn word<T: Word>(found: &Value) -> Result<T, String> {
    parsed(found, &format!("one of {}", T::ids()), T::read)
}

/// One of these texts, as a type of TypeScript.
fn union(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    quoted.join(" | ")
}

/// Declares closed sets of words as values of case files.
macro_rules! words {
    ($($word:ty),+ $(,)?) => {
        $(impl Readable for $word {
            fn read(found: &Value) -> Result<Self, String> {
                word(found)
            }

            fn typescript() -> String {
                union(&<$word>::WORDS.iter().map(|word| word.word()).collect::<Vec<_>>())
            }
        })+
    };
}

words!(
    CriterionId,
    Engagement,
    Event,
    IncomeRegularity,
    Insured,
    Payer,
    Program,
    QuestionName,
    Registry,
    Route,
    Sector,
    Segment,
    CaseStatus,
    Truth,
);

impl Readable for String {
    fn read(found: &Value) -> Result<Self, String> {
        parsed(found, "a text, in quotes", |text| Some(text.to_owned()))
    }

    fn typescript() -> String {
        "string".to_owned()
    }
}

/// `yes` or `no`.
impl Readable for bool {
    fn read(found: &Value) -> Result<Self, String> {
        parsed(found, "\"yes\" or \"no\", in quotes", |text| match text {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        })
    }

    fn typescript() -> String {
        union(&["yes", "no"])
    }
}

/// A welfare label, or `unknown`.
impl Readable for Option<Welfare> {
    fn read(found: &Value) -> Result<Self, String> {
        parsed(found, &format!("one of {}, unknown", Welfare::ids()), |text| {
            let welfare = Welfare::parse(text);
            (welfare.is_some() || text == "unknown").then_some(welfare)
        })
    }

    fn typescript() -> String {
        union(
            &Welfare::ALL
                .iter()
                .map(|label| label.id())
                .chain(["unknown"])
                .collect::<Vec<_>>(),
        )
    }
}

impl Readable for Date {
    fn read(found: &Value) -> Result<Self, String> {
        let text = found
            .as_str()
            .ok_or_else(|| wrong(found, "a day, as \"2026-11-21\""))?;
        Self::parse(text).map_err(|problem| format!("found {found}; {problem}"))
    }

    fn typescript() -> String {
        "string".to_owned()
    }
}

impl Readable for YearMonth {
    fn read(found: &Value) -> Result<Self, String> {
        let text = found
            .as_str()
            .ok_or_else(|| wrong(found, "a month, as \"2026-11\""))?;
        Self::parse(text).map_err(|problem| format!("found {found}; {problem}"))
    }

    fn typescript() -> String {
        "string".to_owned()
    }
}

/// A number of workers or of months, 0 or more.
impl Readable for i64 {
    fn read(found: &Value) -> Result<Self, String> {
        whole(found, "0 or more", |number| (number >= 0).then_some(number))
    }

    fn typescript() -> String {
        "number".to_owned()
    }
}

/// A number of months that a life can hold.
impl Readable for u16 {
    fn read(found: &Value) -> Result<Self, String> {
        whole(found, "0 to 1200 months", |number| {
            Self::try_from(number).ok().filter(|months| *months <= 1200)
        })
    }

    fn typescript() -> String {
        "number".to_owned()
    }
}

/// A number of people in a household.
impl Readable for u8 {
    fn read(found: &Value) -> Result<Self, String> {
        whole(found, "1 to 100 people", |number| {
            Self::try_from(number)
                .ok()
                .filter(|people| (1..=100).contains(people))
        })
    }

    fn typescript() -> String {
        "number".to_owned()
    }
}

impl Readable for Months {
    fn read(found: &Value) -> Result<Self, String> {
        whole(found, &format!("1 to {} months", Self::MOST.get()), Self::new)
    }

    fn typescript() -> String {
        "number".to_owned()
    }
}

impl Readable for Rupiah {
    fn read(found: &Value) -> Result<Self, String> {
        whole(found, "0 or more", |number| {
            (number >= 0).then(|| Self::new(number))
        })
    }

    fn typescript() -> String {
        "number".to_owned()
    }
}

impl Readable for Age {
    fn read(found: &Value) -> Result<Self, String> {
        whole(found, &format!("0 to {} years", Self::MOST), Self::new)
    }

    fn typescript() -> String {
        "number".to_owned()
    }
}

impl Readable for Decile {
    fn read(found: &Value) -> Result<Self, String> {
        whole(found, "1 to 10", |number| {
            u8::try_from(number).ok().and_then(Self::new)
        })
    }

    fn typescript() -> String {
        "number".to_owned()
    }
}

/// A percentage.
impl Readable for Rate {
    fn read(found: &Value) -> Result<Self, String> {
        let digits = match found {
            // A number with a point comes without an exponent, as percentages are read.
            Value::Number(number) if number.is_f64() => number.as_f64().map(|number| number.to_string()),
            Value::Number(number) => Some(number.to_string()),
            Value::Null | Value::Bool(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => None,
        };
        digits
            .and_then(|digits| Self::parse_percent(&digits))
            .ok_or_else(|| {
                wrong(
                    found,
                    "a number from 0 to 100, at most four decimals, without quotes",
                )
            })
    }

    fn typescript() -> String {
        "number".to_owned()
    }
}

impl Readable for AreaCode {
    fn read(found: &Value) -> Result<Self, String> {
        parsed(found, "a Kemendagri code, as \"64\" or \"64.07\"", Self::parse)
    }

    fn typescript() -> String {
        "string".to_owned()
    }
}

impl Readable for SchoolClass {
    fn read(found: &Value) -> Result<Self, String> {
        let classes = "one of tk, sd_1 .. sd_6, smp_1 .. smp_3, sma_1 .. sma_3, pt_1 .. pt_5";
        parsed(found, classes, Self::parse)
    }

    fn typescript() -> String {
        "string".to_owned()
    }
}

impl Readable for Programs {
    fn read(found: &Value) -> Result<Self, String> {
        let programs = Vec::<Program>::read(found)?;
        Self::of(programs).ok_or_else(|| wrong(found, &format!("at least one of {}", Program::ids())))
    }

    fn typescript() -> String {
        Vec::<Program>::typescript()
    }
}

impl<T: Readable> Readable for Vec<T> {
    fn read(found: &Value) -> Result<Self, String> {
        let items = found.as_array().ok_or_else(|| wrong(found, "a list, in [ ]"))?;
        let read = |(index, item)| T::read(item).map_err(|problem| format!("item {}: {problem}", index + 1));
        items.iter().enumerate().map(read).collect()
    }

    fn typescript() -> String {
        format!("Array<{}>", T::typescript())
    }
}

impl<T: Readable> Readable for BySchemeId<T> {
    fn read(found: &Value) -> Result<Self, String> {
        let pairs = found
            .as_object()
            .ok_or_else(|| wrong(found, "ids of schemes with values"))?;
        let read = |(id, value): (&String, &Value)| {
            if value.is_null() {
                return Ok((id.clone(), None));
            }
            let value = T::read(value).map_err(|problem| format!("`{id}`: {problem}"))?;
            Ok((id.clone(), Some(value)))
        };
        pairs.iter().map(read).collect::<Result<BTreeMap<_, _>, _>>()
    }

    fn typescript() -> String {
        format!("Record<string, {}>", T::typescript())
    }
}
