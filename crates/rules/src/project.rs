//! What construction projects and migrant workers pay: `rules/construction.toml`, `migrant.toml`.

use crate::construction::ContractBands;
use crate::migrant::MigrantPackage;
use crate::parameter::part;

part! {
    /// What construction projects and migrant workers pay. Shown, not computed.
    pub struct ProjectRules {
        [CONSTRUCTION] {
            /// JKK as a share of the wages, where they are known.
            wage_jkk = "project_wage_jkk": Share,
            /// JKM as a share of the wages, where they are known.
            wage_jkm = "project_wage_jkm": Share,
        }
        [MIGRANT] {
            /// The least monthly JHT of a migrant worker.
            migrant_jht_least: IdrPerMonth,
        }
        /// Shares of the contract value, by band.
        contract_bands: &'static ContractBands,
        /// What migrant workers can pay.
        migrant_packages: &'static [MigrantPackage],
    }
}
