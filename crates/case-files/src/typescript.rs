//! Keys as interfaces of TypeScript.

use crate::readable::Readable;

/// Whether a key is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It has to be there.
    Always,
    /// What is not given is unknown.
    MayBeMissing,
    /// It is there, and `null` where the answer has no such thing.
    MayBeNothing,
}

/// A key of an interface, with what it is.
pub(crate) fn key<T: Readable>(name: &str, doc: &str, presence: Presence) -> String {
    let (sign, or_nothing) = match presence {
        Presence::Always => ("", ""),
        Presence::MayBeMissing => ("?", " | null"),
        Presence::MayBeNothing => ("", " | null"),
    };
    let of = T::typescript();
    format!("  /**{doc} */\n  {name}{sign}: {of}{or_nothing};\n")
}

/// An interface, with what it is.
pub(crate) fn interface(name: &str, doc: &str, keys: &[String]) -> String {
    format!("/**{doc} */\nexport interface {name} {{\n{}}}\n\n", keys.concat())
}
