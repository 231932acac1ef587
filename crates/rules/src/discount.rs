//! Windows in which contributions are reduced (PP 50/2025).

use payung_values::citation::Basis;
use payung_values::local_text::LocalText;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::program::Program;
use payung_values::rate::Rate;
use payung_values::sector::Sector;

/// A reduction for one sector in a window of months covered.
#[derive(Clone, Copy, Debug)]
pub struct Discount {
    /// The id in the rule files.
    pub id: &'static str,
    /// Whose work it is for.
    pub sector: Sector,
    /// The first month covered that is reduced.
    pub from: YearMonth,
    /// The last month covered that is reduced.
    pub to: YearMonth,
    /// The share that is taken off.
    pub share: Rate,
    /// The programs that are reduced.
    pub programs: &'static [Program],
    /// Payers who do not get it.
    pub barred: &'static [Payer],
    /// Payers for whom no source says; they are charged in full.
    pub unsettled: &'static [Payer],
    /// What it rests on.
    pub basis: Basis,
    /// What a person should know beside it.
    pub note: Option<LocalText>,
}

impl Discount {
    /// Whether the window covers this sector and month, whoever pays.
    pub fn covers(&self, sector: Sector, month: YearMonth) -> bool {
        self.sector == sector && self.from <= month && month <= self.to
    }

    /// Whether this payer gets it: neither barred nor unsettled.
    pub fn is_for(&self, payer: Payer) -> bool {
        !self.barred.contains(&payer) && !self.unsettled.contains(&payer)
    }
}
