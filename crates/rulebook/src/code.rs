//! Checked values as Rust.

use payung_rule_file::entry::{Grounds, SourceKey};
use payung_rules::amount_word::AmountWord;
use payung_rules::cell_word::{Caption, HeaderPart};
use payung_rules::label::Label;
use payung_rules::remark_word::RemarkWord;
use payung_values::area_code::AreaCode;
use payung_values::citation::{Confidence, SourceKind, SourceRead};
use payung_values::coverage::{Measure, Nearness, Whom};
use payung_values::date::Date;
use payung_values::employer_size::EmployerSize;
use payung_values::engagement::Engagement;
use payung_values::event::Event;
use payung_values::field::Field;
use payung_values::insured::Insured;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::precision::Precision;
use payung_values::program::{Program, Programs};
use payung_values::rate::Rate;
use payung_values::registry::Registry;
use payung_values::risk_group::RiskGroup;
use payung_values::rupiah::Rupiah;
use payung_values::school::{SchoolClass, SchoolLevel};
use payung_values::sector::Sector;
use payung_values::service_id::ServiceId;
use payung_values::wage::Wage;
use payung_values::wage_program::WageProgram;
use payung_values::welfare::{Decile, Welfare};

/// A value that can be written as Rust.
pub(crate) trait Code {
    fn code(&self) -> String;
}

/// Rust that is written already.
#[derive(Clone, Debug)]
pub(crate) struct Rust(pub(crate) String);

impl Code for Rust {
    fn code(&self) -> String {
        self.0.clone()
    }
}

/// A text of the rule files in every language; the program carries the Indonesian one.
impl Code for Label {
    fn code(&self) -> String {
        format!("LocalText::new({:?})", self.0)
    }
}

/// The static of a source.
impl Code for SourceKey {
    fn code(&self) -> String {
        format!("&source::{}", constant(&self.0))
    }
}

impl<T: Code + ?Sized> Code for &T {
    fn code(&self) -> String {
        (**self).code()
    }
}

impl<T: Code> Code for Option<T> {
    fn code(&self) -> String {
        self.as_ref()
            .map_or_else(|| "None".to_owned(), |value| format!("Some({})", value.code()))
    }
}

impl<T: Code> Code for [T] {
    fn code(&self) -> String {
        let items: Vec<String> = self.iter().map(Code::code).collect();
        format!("&[{}]", items.join(", "))
    }
}

impl<T: Code> Code for Vec<T> {
    fn code(&self) -> String {
        self.as_slice().code()
    }
}

impl<T: Code, U: Code> Code for (T, U) {
    fn code(&self) -> String {
        format!("({}, {})", self.0.code(), self.1.code())
    }
}

/// A value whose constructor may refuse, checked once more when the table is compiled.
fn checked(constructed: &str) -> String {
    format!("literal!({constructed})")
}

impl Code for Date {
    fn code(&self) -> String {
        checked(&format!(
            "Date::new({}, {}, {})",
            self.year(),
            self.month(),
            self.day()
        ))
    }
}

impl Code for YearMonth {
    fn code(&self) -> String {
        checked(&format!("YearMonth::new({}, {})", self.year(), self.month()))
    }
}

impl Code for AreaCode {
    fn code(&self) -> String {
        checked(&format!("AreaCode::new({})", u16::from(*self)))
    }
}

impl Code for Decile {
    fn code(&self) -> String {
        checked(&format!("Decile::new({})", self.get()))
    }
}

impl Code for Rupiah {
    fn code(&self) -> String {
        format!("Rupiah::new({})", self.get())
    }
}

impl Code for SchoolClass {
    fn code(&self) -> String {
        checked(&format!(
            "SchoolClass::new({}, {})",
            self.level().code(),
            self.class()
        ))
    }
}

impl Code for Months {
    fn code(&self) -> String {
        checked(&format!("Months::of({})", self.get()))
    }
}

impl Code for Programs {
    fn code(&self) -> String {
        let listed = Program::ALL.iter().copied().filter(|program| self.has(*program));
        checked(&format!(
            "Programs::listed({})",
            listed.collect::<Vec<_>>().code()
        ))
    }
}

impl Code for Wage {
    fn code(&self) -> String {
        match self {
            Self::Base(base) => format!("Wage::Base({})", base.code()),
            Self::Income(income) => format!("Wage::Income({})", income.code()),
        }
    }
}

impl Code for Rate {
    fn code(&self) -> String {
        // A share of at most 100 % with four decimals has a number of millionths.
        format!("Rate::new({}, 6)", self.millionths().unwrap_or_default())
    }
}

/// Written as `Debug` writes them: text in quotes, numbers, words of closed sets below the name of the set.
macro_rules! as_debug {
    ($($plain:ty),* ; $($set:ident),*) => {
        $(impl Code for $plain {
            fn code(&self) -> String {
                format!("{self:?}")
            }
        })*
        $(impl Code for $set {
            fn code(&self) -> String {
                format!(concat!(stringify!($set), "::{:?}"), self)
            }
        })*
    };
}

as_debug!(
    str, String, bool, u8, u16, i32, i64, u64;
    AmountWord, Caption, Confidence, EmployerSize, Engagement, Event, Field, HeaderPart, Insured, Measure, Nearness, Payer, Precision, Program,
    Registry, RemarkWord, RiskGroup, SchoolLevel, Sector, ServiceId, SourceKind, SourceRead, WageProgram, Welfare, Whom
);

/// A struct or variant with these fields.
macro_rules! rust {
    ($($name:ident)::+ { $($field:ident $(: $value:expr)?),+ $(,)? }) => {
        $crate::code::Rust(format!(
            "{} {{ {} }}",
            stringify!($($name)::+),
            [$(concat!(stringify!($field), ": ").to_owned() + &$crate::code::rust!(@code $field $(, $value)?)),+]
                .join(", ")
        ))
    };
    (@code $field:ident) => { $crate::code::Code::code(&$field) };
    (@code $field:ident, $value:expr) => { $crate::code::Code::code(&$value) };
}

pub(crate) use rust;

impl Code for Grounds {
    fn code(&self) -> String {
        let Self {
            source,
            place,
            since,
            precision,
            confidence,
            checked_on,
        } = self;
        rust!(Basis {
            source,
            place,
            since,
            precision,
            confidence,
            checked_on
        })
        .0
    }
}

/// `jkm_monthly` as `JKM_MONTHLY`, `pp-44-2015` as `PP_44_2015`.
pub(crate) fn constant(id: &str) -> String {
    id.replace('-', "_").to_uppercase()
}

/// A static, with a line that says what it is.
pub(crate) fn item(doc: &str, name: &str, kind: &str, value: &impl Code) -> String {
    format!("/// {doc}\npub static {name}: {kind} = {};\n", value.code())
}

/// The part `kind` of the rule set, whose fields point at the statics named.
pub(crate) fn part<'a>(
    name: &str,
    kind: &str,
    fields: impl IntoIterator<Item = (&'a str, String)>,
) -> String {
    let fields: Vec<String> = fields
        .into_iter()
        .map(|(field, value)| format!("{field}: {value}"))
        .collect();
    let value = Rust(format!("{kind} {{ {} }}", fields.join(", ")));
    item(&format!("[`{kind}`] of these files."), name, kind, &value)
}
