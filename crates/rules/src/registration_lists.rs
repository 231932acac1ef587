//! Short lists that people are told: `rules/registration.toml`.

use crate::listed::Listed;

/// Short lists that people are told about registering and paying.
#[derive(Clone, Copy, Debug)]
pub struct RegistrationLists {
    /// The list `arrears_claim`.
    pub arrears_claim: &'static Listed,
    /// The list `arrears_discount`.
    pub arrears_discount: &'static Listed,
    /// The list `arrears_end`.
    pub arrears_end: &'static Listed,
    /// The list `arrears_limit`.
    pub arrears_limit: &'static Listed,
    /// The list `arrears_restart`.
    pub arrears_restart: &'static Listed,
    /// The list `donor_months`.
    pub donor_months: &'static Listed,
    /// The list `gn_lingkaran`.
    pub gn_lingkaran: &'static Listed,
    /// The list `jmo_declarations`.
    pub jmo_declarations: &'static Listed,
    /// The list `overpayment`.
    pub overpayment: &'static Listed,
    /// The list `pay_periods`.
    pub pay_periods: &'static Listed,
    /// The list `pay_places`.
    pub pay_places: &'static Listed,
    /// The list `prepaid_price`.
    pub prepaid_price: &'static Listed,
    /// The list `register_channels`.
    pub register_channels: &'static Listed,
    /// The list `register_needs`.
    pub register_needs: &'static Listed,
    /// The list `registry_update`.
    pub registry_update: &'static Listed,
    /// The list `sertakan`.
    pub sertakan: &'static Listed,
}
