//! Single values as case files write them. Each complaint says what was found and what would be right.

use crate::by_scheme::BySchemeId;
use crate::case_status::CaseStatus;
use crate::complaint::{Complaint, Wanted, Wrong};
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

fn wrong(found: &Value, wanted: Wanted, said: &str) -> Complaint {
    unfit(found, wanted, &format!("it must be {said}"))
}

fn unfit(found: &Value, wanted: Wanted, said: &str) -> Complaint {
    let said = format!("found {found}; {said}");
    let found = found.to_string();
    Complaint::new(Wrong::Found { found, wanted }, said)
}

/// A text that `parse` understands.
fn parsed<T>(
    found: &Value,
    wanted: Wanted,
    said: &str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<T, Complaint> {
    let read = found.as_str().and_then(parse);
    read.ok_or_else(|| wrong(found, wanted, said))
}

/// A whole number that `fit` accepts; what it counts is said to developers.
fn whole<T>(
    found: &Value,
    least: i64,
    most: Option<i64>,
    counts: &str,
    fit: impl FnOnce(i64) -> Option<T>,
) -> Result<T, Complaint> {
    let wanted = || {
        let range = match most {
            Some(most) => format!("{least} to {most}{counts}"),
            None => format!("{least} or more"),
        };
        let said = format!("a whole number, {range}, without quotes");
        wrong(found, Wanted::Number { least, most }, &said)
    };
    let fits = |number: &i64| *number >= least && most.is_none_or(|most| *number <= most);
    found.as_i64().filter(fits).and_then(fit).ok_or_else(wanted)
}

fn word<T: Word>(found: &Value) -> Result<T, Complaint> {
    parsed(found, words::<T>(), &format!("one of {}", T::ids()), T::read)
}

/// The words of a set.
fn words<T: Word>() -> Wanted {
    split(&T::ids())
}

fn split(words: &str) -> Wanted {
    Wanted::Word(words.split(", ").map(ToOwned::to_owned).collect())
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
            fn read(found: &Value) -> Result<Self, Complaint> {
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
    fn read(found: &Value) -> Result<Self, Complaint> {
        parsed(found, Wanted::Text, "a text, in quotes", |text| {
            Some(text.to_owned())
        })
    }

    fn typescript() -> String {
        "string".to_owned()
    }
}

/// `yes` or `no`.
impl Readable for bool {
    fn read(found: &Value) -> Result<Self, Complaint> {
        parsed(
            found,
            split("yes, no"),
            "\"yes\" or \"no\", in quotes",
            |text| match text {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
        )
    }

    fn typescript() -> String {
        union(&["yes", "no"])
    }
}

/// A welfare label, or `unknown`.
impl Readable for Option<Welfare> {
    fn read(found: &Value) -> Result<Self, Complaint> {
        let words = format!("{}, unknown", Welfare::ids());
        parsed(found, split(&words), &format!("one of {words}"), |text| {
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
    fn read(found: &Value) -> Result<Self, Complaint> {
        let text = found
            .as_str()
            .ok_or_else(|| wrong(found, Wanted::Day, "a day, as \"2026-11-21\""))?;
        Self::parse(text).map_err(|problem| unfit(found, Wanted::Day, &problem.to_string()))
    }

    fn typescript() -> String {
        "string".to_owned()
    }
}

impl Readable for YearMonth {
    fn read(found: &Value) -> Result<Self, Complaint> {
        let text = found
            .as_str()
            .ok_or_else(|| wrong(found, Wanted::Month, "a month, as \"2026-11\""))?;
        Self::parse(text).map_err(|problem| unfit(found, Wanted::Month, &problem.to_string()))
    }

    fn typescript() -> String {
        "string".to_owned()
    }
}

/// A number of workers or of months, 0 or more.
impl Readable for i64 {
    fn read(found: &Value) -> Result<Self, Complaint> {
        whole(found, 0, None, "", Some)
    }

    fn typescript() -> String {
        "number".to_owned()
    }
}

/// A number of months that a life can hold.
impl Readable for u16 {
    fn read(found: &Value) -> Result<Self, Complaint> {
        whole(found, 0, Some(1200), " months", |number| {
            Self::try_from(number).ok()
        })
    }

    fn typescript() -> String {
        "number".to_owned()
    }
}

/// A number of people in a household.
impl Readable for u8 {
    fn read(found: &Value) -> Result<Self, Complaint> {
        whole(found, 1, Some(100), " people", |number| {
            Self::try_from(number).ok()
        })
    }

    fn typescript() -> String {
        "number".to_owned()
    }
}

impl Readable for Months {
    fn read(found: &Value) -> Result<Self, Complaint> {
        whole(found, 1, Some(Self::MOST.get().into()), " months", Self::new)
    }

    fn typescript() -> String {
        "number".to_owned()
    }
}

impl Readable for Rupiah {
    fn read(found: &Value) -> Result<Self, Complaint> {
        whole(found, 0, None, "", |number| Some(Self::new(number)))
    }

    fn typescript() -> String {
        "number".to_owned()
    }
}

impl Readable for Age {
    fn read(found: &Value) -> Result<Self, Complaint> {
        whole(found, 0, Some(Self::MOST.into()), " years", Self::new)
    }

    fn typescript() -> String {
        "number".to_owned()
    }
}

impl Readable for Decile {
    fn read(found: &Value) -> Result<Self, Complaint> {
        whole(found, 1, Some(10), "", |number| {
            u8::try_from(number).ok().and_then(Self::new)
        })
    }

    fn typescript() -> String {
        "number".to_owned()
    }
}

/// A percentage.
impl Readable for Rate {
    fn read(found: &Value) -> Result<Self, Complaint> {
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
                    Wanted::Percent,
                    "a number from 0 to 100, at most four decimals, without quotes",
                )
            })
    }

    fn typescript() -> String {
        "number".to_owned()
    }
}

impl Readable for AreaCode {
    fn read(found: &Value) -> Result<Self, Complaint> {
        parsed(
            found,
            Wanted::Area,
            "a Kemendagri code, as \"64\" or \"64.07\"",
            Self::parse,
        )
    }

    fn typescript() -> String {
        "string".to_owned()
    }
}

impl Readable for SchoolClass {
    fn read(found: &Value) -> Result<Self, Complaint> {
        let classes = "tk, sd_1 .. sd_6, smp_1 .. smp_3, sma_1 .. sma_3, pt_1 .. pt_5";
        parsed(found, split(classes), &format!("one of {classes}"), Self::parse)
    }

    fn typescript() -> String {
        "string".to_owned()
    }
}

impl Readable for Programs {
    fn read(found: &Value) -> Result<Self, Complaint> {
        let programs = Vec::<Program>::read(found)?;
        Self::of(programs).ok_or_else(|| {
            wrong(
                found,
                words::<Program>(),
                &format!("at least one of {}", Program::ids()),
            )
        })
    }

    fn typescript() -> String {
        Vec::<Program>::typescript()
    }
}

impl<T: Readable> Readable for Vec<T> {
    fn read(found: &Value) -> Result<Self, Complaint> {
        let items = found
            .as_array()
            .ok_or_else(|| wrong(found, Wanted::List, "a list, in [ ]"))?;
        let read = |(index, item): (usize, &Value)| {
            let number = (index + 1).to_string();
            T::read(item).map_err(|problem| problem.of_part(number.clone(), &format!("item {number}")))
        };
        items.iter().enumerate().map(read).collect()
    }

    fn typescript() -> String {
        format!("Array<{}>", T::typescript())
    }
}

impl<T: Readable> Readable for BySchemeId<T> {
    fn read(found: &Value) -> Result<Self, Complaint> {
        let pairs = found
            .as_object()
            .ok_or_else(|| wrong(found, Wanted::Schemes, "ids of schemes with values"))?;
        let read = |(id, value): (&String, &Value)| {
            if value.is_null() {
                return Ok((id.clone(), None));
            }
            let value = T::read(value).map_err(|problem| problem.of_part(id.clone(), &format!("`{id}`")))?;
            Ok((id.clone(), Some(value)))
        };
        pairs.iter().map(read).collect::<Result<BTreeMap<_, _>, _>>()
    }

    fn typescript() -> String {
        format!("Record<string, {}>", T::typescript())
    }
}
