//! Example people: whose answers a screen can fill in with one tap.
//!
//! Each is a case of `tests/cases/examples.yaml`, so that what the screen then shows is tested. The build script writes
//! the table.

use payung_values::local_text::LocalText;

/// An example person.
#[derive(Debug, PartialEq, Eq)]
pub struct Example {
    /// Its id, as it stands in addresses: `nelayan`.
    pub id: &'static str,
    /// What people read: occupation and area, never a person's name.
    pub name: LocalText,
    /// The answers, as `Answers::from_lines` of the self-check reads them.
    pub lines: &'static str,
}

impl Example {
    /// The example with this id.
    pub fn find(examples: &'static [Self], id: &str) -> Option<&'static Self> {
        examples.iter().find(|example| example.id == id)
    }
}
