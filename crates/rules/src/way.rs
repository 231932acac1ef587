//! The ways money goes: of each scheme what somebody who would pay for others has to know.

use payung_values::area_code::AreaCode;
use payung_values::citation::Basis;
use payung_values::date::Date;
use payung_values::local_text::LocalText;
use payung_values::payer::Payer;

/// A scheme as somebody sees it who would pay by it. It asks nothing of workers, so that a program that only names schemes
/// carries no criteria.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    /// The name used in sentences.
    pub name: LocalText,
    /// Where it holds; `None` for all of Indonesia.
    pub area: Option<AreaCode>,
    /// Whose money it is.
    pub payer: Payer,
    /// The first day it is known to hold.
    pub from: Date,
    /// The last day it held.
    pub until: Option<Date>,
    /// The office to go to, where the sources name one.
    pub office: Option<LocalText>,
    /// What to bring, where the sources say.
    pub bring: Option<LocalText>,
    /// What to know of it.
    pub notes: &'static [LocalText],
    /// What it rests on.
    pub basis: Basis,
}

impl Way {
    /// Whether it holds on `day`.
    pub fn in_force(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// Two are the same if they are one.
impl PartialEq for Way {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}
