//! The shape of the rule files. An unknown key is a complaint.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

/// A text in the languages we have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLocalText {
    pub id: String,
    pub en: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSource {
    pub title: String,
    pub issuer: String,
    pub day: Option<String>,
    pub address: Option<String>,
    pub kind: String,
    pub read: String,
    pub checked_on: String,
    pub note: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawValue {
    pub from: String,
    pub amount: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
    pub note: Option<RawLocalText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawParameter {
    pub label: RawLocalText,
    pub unit: String,
    pub values: Vec<Spanned<RawValue>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawBrackets {
    pub label: RawLocalText,
    pub unit: String,
    pub from: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
    pub note: Option<RawLocalText>,
    pub rows: Vec<Spanned<(i64, i64)>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDiscount {
    pub id: String,
    pub sector: String,
    pub from: String,
    pub to: String,
    pub share: String,
    pub programs: Vec<String>,
    pub barred_payers: Vec<String>,
    pub unsettled_payers: Vec<String>,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
    pub note: Option<RawLocalText>,
}

/// `contribution.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawContribution {
    pub bpu_bracket: Spanned<RawBrackets>,
    pub jkk_rate: Spanned<RawParameter>,
    pub jkm_monthly: Spanned<RawParameter>,
    pub jht_rate: Spanned<RawParameter>,
    pub discount: Vec<Spanned<RawDiscount>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawScholarshipLevel {
    pub id: String,
    pub label: RawLocalText,
    pub classes: u8,
    pub yearly: String,
    pub from: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
}

/// `benefit.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawBenefit {
    pub jkm_death_grant: Spanned<RawParameter>,
    pub jkm_periodic: Spanned<RawParameter>,
    pub jkm_burial: Spanned<RawParameter>,
    pub jkm_waiting_months: Spanned<RawParameter>,
    pub jkm_scholarship_months: Spanned<RawParameter>,
    pub jkk_periodic: Spanned<RawParameter>,
    pub jkk_burial: Spanned<RawParameter>,
    pub jkk_wage_multiple: Spanned<RawParameter>,
    pub jkk_death_share: Spanned<RawParameter>,
    pub jkk_total_share: Spanned<RawParameter>,
    pub jkk_death_floor: Spanned<RawParameter>,
    pub stmb_full_months: Spanned<RawParameter>,
    pub stmb_full_share: Spanned<RawParameter>,
    pub stmb_later_share: Spanned<RawParameter>,
    pub jkm_waiting_scope: Spanned<RawDefinition>,
    pub jkk_claim_years: Spanned<RawParameter>,
    pub jkk_payment_days: Spanned<RawParameter>,
    pub jkk_late_daily: Spanned<RawParameter>,
    pub jkm_payment_days: Spanned<RawParameter>,
    pub jkm_late_daily: Spanned<RawParameter>,
    pub arrears_end_months: Spanned<RawParameter>,
    pub scholarship_children: Spanned<RawParameter>,
    pub scholarship_age_limit: Spanned<RawParameter>,
    pub scholarship_level: Vec<Spanned<RawScholarshipLevel>>,
}

/// The five risk groups, each by its number.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRiskGroups {
    #[serde(rename = "1")]
    pub first: Spanned<RawParameter>,
    #[serde(rename = "2")]
    pub second: Spanned<RawParameter>,
    #[serde(rename = "3")]
    pub third: Spanned<RawParameter>,
    #[serde(rename = "4")]
    pub fourth: Spanned<RawParameter>,
    #[serde(rename = "5")]
    pub fifth: Spanned<RawParameter>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawEmployerSize {
    pub id: String,
    pub label: RawLocalText,
    pub programs: Vec<String>,
    pub from: String,
    pub from_precision: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRegistration {
    pub engagement: String,
    pub programs: Vec<String>,
    pub risk_group: Option<String>,
    pub from: String,
    pub from_precision: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
    pub note: Option<RawLocalText>,
}

/// `wage_earner.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWageEarner {
    pub risk_group: RawRiskGroups,
    pub jkm_employer: Spanned<RawParameter>,
    pub jht_employer: Spanned<RawParameter>,
    pub jht_worker: Spanned<RawParameter>,
    pub jp_employer: Spanned<RawParameter>,
    pub jp_worker: Spanned<RawParameter>,
    pub jp_wage_ceiling: Spanned<RawParameter>,
    pub jkp_state: Spanned<RawParameter>,
    pub jkp_from_jkk: Spanned<RawParameter>,
    pub payroll_rounding: Spanned<RawDefinition>,
    pub employer_size: Vec<Spanned<RawEmployerSize>>,
    pub registration: Vec<Spanned<RawRegistration>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawContractBand {
    pub up_to: Option<i64>,
    pub jkk: String,
    pub jkm: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawContractBands {
    pub label: RawLocalText,
    pub unit: String,
    pub from: String,
    pub from_precision: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
    pub note: Option<RawLocalText>,
    pub rows: Vec<Spanned<RawContractBand>>,
}

/// `construction.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawConstruction {
    pub contract_bands: Spanned<RawContractBands>,
    pub project_wage_jkk: Spanned<RawParameter>,
    pub project_wage_jkm: Spanned<RawParameter>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPackage {
    pub id: String,
    pub label: RawLocalText,
    pub months: Option<u16>,
    pub amount: String,
    pub from: String,
    pub from_precision: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
    pub note: Option<RawLocalText>,
}

/// `migrant.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMigrant {
    pub package: Vec<Spanned<RawPackage>>,
    pub migrant_jht_least: Spanned<RawParameter>,
}

/// What employed work costs: `wage_earner.toml`, `construction.toml`, `migrant.toml`.
#[derive(Clone, Debug)]
pub struct RawPayroll {
    pub wage_earner: RawWageEarner,
    pub construction: RawConstruction,
    pub migrant: RawMigrant,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDecileLabel {
    pub decile: u8,
    pub label: String,
    pub from: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDefinition {
    pub label: RawLocalText,
    pub note: RawLocalText,
    pub from: String,
    pub from_precision: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
}

/// `membership.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMembership {
    pub membership_age_open_from: Spanned<RawParameter>,
    pub membership_age_from: Spanned<RawParameter>,
    pub membership_age_to: Spanned<RawParameter>,
    pub decile_label: Vec<Spanned<RawDecileLabel>>,
    pub vulnerable: Spanned<RawDefinition>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWage {
    pub area: String,
    pub year: i32,
    pub amount: String,
    pub kind: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
    pub note: Option<RawLocalText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawUnsettledWage {
    pub area: String,
    pub reason: RawLocalText,
    pub source: String,
    pub confidence: String,
    pub checked_on: String,
}

/// `wages.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWages {
    pub wage: Vec<Spanned<RawWage>>,
    pub unsettled: Vec<Spanned<RawUnsettledWage>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCriterion {
    pub id: String,
    pub from: Option<u8>,
    pub to: Option<u8>,
    pub months: Option<u16>,
    pub labels: Option<Vec<String>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawOffice {
    pub area: String,
    pub name: RawLocalText,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawScheme {
    pub id: String,
    pub name: RawLocalText,
    pub area: Option<String>,
    pub payer: String,
    pub from: String,
    pub from_precision: String,
    pub until: Option<String>,
    pub programs: Vec<String>,
    pub criteria: Vec<Spanned<RawCriterion>>,
    pub office: Option<RawLocalText>,
    #[serde(default)]
    pub offices: Vec<RawOffice>,
    pub bring: Option<RawLocalText>,
    #[serde(default)]
    pub notes: Vec<RawLocalText>,
    pub source: String,
    #[serde(default)]
    pub more_sources: Vec<String>,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSchemes {
    pub scheme: Vec<Spanned<RawScheme>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawContact {
    pub label: RawLocalText,
    pub number: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
}

/// `contacts.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawContacts {
    pub care_centre: Spanned<RawContact>,
}

/// `areas.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAreas {
    pub version: String,
    pub province: BTreeMap<Spanned<String>, String>,
    pub regency: BTreeMap<Spanned<String>, String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawOccupation {
    pub label: RawLocalText,
    pub hint: Option<RawLocalText>,
    pub synonyms: Vec<String>,
    pub sector: String,
    pub engagement: String,
    pub source: String,
    pub common: Option<u8>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDistricts {
    pub version: String,
    pub n_districts: u32,
    pub district: BTreeMap<String, Spanned<String>>,
}

/// Words by what they mean.
type Words = BTreeMap<String, Vec<Spanned<String>>>;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawColumns {
    pub header: Words,
    pub any: Words,
    pub yes_no: Words,
    pub sex: Words,
    pub engagement: Words,
    pub registry: Words,
    pub insured: Words,
    pub month: Words,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPovertyLine {
    pub area: String,
    pub from: String,
    pub amount: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
    pub note: Option<RawLocalText>,
}

/// `poverty.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPoverty {
    pub line: Vec<Spanned<RawPovertyLine>>,
    pub extreme_poverty_about: Spanned<RawParameter>,
}

/// One table of `registration.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawListed {
    pub label: RawLocalText,
    pub items: Vec<RawLocalText>,
    pub from: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
    pub note: Option<RawLocalText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawGroup {
    pub id: String,
    #[serde(default)]
    pub occupations: Vec<String>,
    #[serde(default)]
    pub engagements: Vec<String>,
    pub title: RawLocalText,
    pub notes: Vec<RawLocalText>,
    pub from: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
}

/// `groups.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawGroups {
    pub group: Vec<Spanned<RawGroup>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawStatement {
    pub areas: Vec<String>,
    pub measure: String,
    pub whom: String,
    pub amount: String,
    pub nearness: String,
    pub said: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
    pub note: Option<RawLocalText>,
}

/// `coverage.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCoverage {
    pub statement: Vec<Spanned<RawStatement>>,
}

/// What people are told beside their schemes: `poverty.toml`, `registration.toml`, `groups.toml`; and donors of a
/// region, `coverage.toml`.
#[derive(Debug)]
pub struct Guidance {
    pub poverty: RawPoverty,
    pub lists: BTreeMap<String, RawListed>,
    pub groups: Vec<RawGroup>,
    pub coverage: Vec<RawStatement>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawService {
    pub id: String,
    pub label: RawLocalText,
    pub limit: String,
    pub amount: Option<String>,
    pub months: Option<u16>,
    pub share: Option<String>,
    pub from: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
    pub note: Option<RawLocalText>,
}

/// `service.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawServices {
    pub service: Vec<Spanned<RawService>>,
    pub transport_together: Spanned<RawDefinition>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLoss {
    pub id: String,
    pub row: u8,
    pub label: RawLocalText,
    pub percent: String,
    pub to: Option<String>,
    pub each: Option<RawLocalText>,
    pub whole: Option<String>,
    pub from: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
    pub note: Option<RawLocalText>,
}

/// `disability.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLosses {
    pub loss: Vec<Spanned<RawLoss>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMisquoted {
    pub id: String,
    pub label: RawLocalText,
    pub said: String,
    pub said_to: Option<String>,
    pub event: Option<String>,
    pub why: RawLocalText,
    pub from: String,
    pub source: String,
    pub confidence: String,
    pub n_sources: Option<u8>,
    pub checked_on: String,
}

/// `misquoted.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMisquotes {
    pub misquoted: Vec<Spanned<RawMisquoted>>,
}

/// What a claim needs besides sums: `service.toml`, `disability.toml`, `claims.toml`, `misquoted.toml`.
#[derive(Clone, Debug)]
pub struct Claims {
    pub services: RawServices,
    pub losses: Vec<RawLoss>,
    pub lists: BTreeMap<String, RawListed>,
    pub misquoted: Vec<RawMisquoted>,
}
