//! What construction projects cost: shares of the contract value, by bands of it.

use payung_values::citation::Basis;
use payung_values::local_text::LocalText;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;

/// One band of contract values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContractBand {
    /// The upper end of the band; the last has none.
    pub up_to: Option<Rupiah>,
    /// The share for JKK.
    pub jkk: Rate,
    /// The share for JKM.
    pub jkm: Rate,
}

/// The bands, ascending.
///
/// No source says whether a band's share is of the whole contract or of the part inside the band; hence there is
/// no arithmetic here.
#[derive(Debug)]
pub struct ContractBands {
    /// What the table rests on.
    pub basis: Basis,
    /// What the sources leave open.
    pub note: Option<LocalText>,
    /// The bands; the last has no upper end.
    pub rows: &'static [ContractBand],
}
