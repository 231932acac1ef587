//! What migrant workers pay: packages of JKK and JKM.

use payung_values::citation::Basis;
use payung_values::local_text::LocalText;
use payung_values::rupiah::Rupiah;

/// One package.
#[derive(Debug)]
pub struct MigrantPackage {
    /// The id in the rule files.
    pub id: &'static str,
    /// Its name.
    pub label: LocalText,
    /// How many months it covers; `None` where no source says it.
    pub months: Option<u16>,
    /// The whole price.
    pub amount: Rupiah,
    /// What a person should know beside it.
    pub note: Option<LocalText>,
    /// What it rests on.
    pub basis: Basis,
}
