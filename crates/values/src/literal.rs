//! Values that are written in code and checked when it is compiled.

/// The value of a constructor that may refuse, such as `literal!(Date::new(2026, 11, 21))`.
///
/// A value that does not exist does not compile, so that none is ever put in its place:
///
/// ```
/// use payung_values::{date::Date, literal};
/// assert_eq!(literal!(Date::new(2024, 2, 29)).to_string(), "2024-02-29");
/// ```
///
/// ```compile_fail
/// use payung_values::{date::Date, literal};
/// let _ = literal!(Date::new(2026, 2, 29));
/// ```
#[macro_export]
macro_rules! literal {
    ($value:expr) => {
        const {
            match $value {
                Some(value) => value,
                None => panic!("there is no such value"),
            }
        }
    };
}
