//! What construction projects and migrant workers pay: `rules/construction.toml`, `migrant.toml`.

use crate::construction::ContractBands;
use crate::dated::Dated;
use crate::migrant::MigrantPackage;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;

/// What construction projects and migrant workers pay. Shown, not computed.
#[derive(Clone, Copy, Debug)]
pub struct ProjectRules {
    /// Shares of the contract value, by band.
    pub contract_bands: &'static ContractBands,
    /// JKK as a share of the wages, where they are known.
    pub wage_jkk: &'static Dated<Rate>,
    /// JKM as a share of the wages, where they are known.
    pub wage_jkm: &'static Dated<Rate>,
    /// What migrant workers can pay.
    pub migrant_packages: &'static [MigrantPackage],
    /// The least monthly JHT of a migrant worker.
    pub migrant_jht_least: &'static Dated<Rupiah>,
}
