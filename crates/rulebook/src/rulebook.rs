//! Reads and checks the rule files.
//!
//! A rulebook that exists is valid: every source is known, days ascend, areas exist, criteria are ours.

mod claims;
pub mod columns;
mod coverage;
mod guidance;
mod money;
mod payroll;
mod people;
mod reader;
pub mod schema;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use toml::Spanned;

use payung_values::area_code::AreaCode;
use payung_values::citation::Confidence;
use payung_values::date::Date;

use reader::Reader;
use schema::{
    Claims, Guidance, RawBenefit, RawColumns, RawContacts, RawContribution, RawMembership, RawOccupation,
    RawPayroll, RawScheme, RawSource, RawWages,
};

/// Something wrong in a rule file: where, what, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The file, such as `rules/schemes.toml`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what would be right.
    pub what: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// What every value carries beside itself.
#[derive(Clone, Debug)]
pub struct RawBasis {
    pub source: String,
    pub place: String,
    pub since: Date,
    pub precision: String,
    pub confidence: Confidence,
    pub checked_on: Date,
}

/// All rule files, checked.
#[derive(Debug)]
pub struct Rulebook {
    pub sources: BTreeMap<String, RawSource>,
    pub areas: Vec<(AreaCode, String)>,
    pub contribution: RawContribution,
    pub benefit: RawBenefit,
    pub payroll: RawPayroll,
    pub membership: RawMembership,
    pub wages: RawWages,
    pub schemes: Vec<RawScheme>,
    pub contacts: RawContacts,
    pub occupations: BTreeMap<String, RawOccupation>,
    pub guidance: Guidance,
    pub claims: Claims,
    pub columns: RawColumns,
    pub districts: Vec<(AreaCode, u64)>,
}

/// Reads and checks every file of the folder `rules` below `root`, with texts in all `languages`.
///
/// # Errors
///
/// Everything that is wrong, in the order of the files and lines.
pub fn read(root: &Path, rules: &str, languages: &[String]) -> Result<Rulebook, Vec<Complaint>> {
    let mut reader = Reader {
        root,
        rules,
        languages,
        complaints: Vec::new(),
        sources: BTreeSet::new(),
        areas: BTreeSet::new(),
    };
    let sources: Option<BTreeMap<String, Spanned<RawSource>>> =
        reader.parse("sources.toml").map(|file| file.1);
    if let Some(sources) = &sources {
        reader.sources = sources.keys().cloned().collect();
        reader.check_sources(sources);
    }
    let areas = reader.read_areas();
    let contribution = reader.read_contribution();
    let benefit = reader.read_benefit();
    let payroll = reader.read_payroll();
    let membership = reader.read_membership();
    let wages = reader.read_wages();
    let schemes = reader.read_schemes();
    let contacts = reader.read_contacts();
    let occupations = reader.read_occupations();
    let guidance = reader.read_guidance(occupations.as_ref());
    let claims = reader.read_claims();
    let columns = reader.read_columns();
    let districts = reader.read_districts();
    match (
        sources,
        areas,
        contribution,
        benefit,
        payroll,
        membership,
        wages,
        schemes,
        contacts,
        occupations,
        guidance,
        claims,
        columns,
        districts,
    ) {
        (
            Some(sources),
            Some(areas),
            Some(contribution),
            Some(benefit),
            Some(payroll),
            Some(membership),
            Some(wages),
            Some(schemes),
            Some(contacts),
            Some(occupations),
            Some(guidance),
            Some(claims),
            Some(columns),
            Some(districts),
        ) if reader.complaints.is_empty() => Ok(Rulebook {
            sources: sources
                .into_iter()
                .map(|(key, source)| (key, source.into_inner()))
                .collect(),
            areas,
            contribution,
            benefit,
            payroll,
            membership,
            wages,
            schemes,
            contacts,
            occupations,
            guidance,
            claims,
            columns,
            districts,
        }),
        _ => Err(reader.complaints),
    }
}

/// The basis of a value whose checks have passed; `place` is what stands behind `#` in the source.
pub fn basis(
    source: &str,
    from: &str,
    confidence: &str,
    n_sources: Option<u8>,
    checked_on: &str,
) -> Option<RawBasis> {
    let (source, place) = source.split_once('#').unwrap_or((source, ""));
    Some(RawBasis {
        source: source.to_owned(),
        place: place.to_owned(),
        since: Date::parse(from).ok()?,
        precision: "day".to_owned(),
        confidence: Confidence::parse(confidence, n_sources)?,
        checked_on: Date::parse(checked_on).ok()?,
    })
}

/// The first day of `2025-05-14`, `2025-09` or `2025`, and how exactly that is known.
pub fn said(text: &str) -> Option<(String, &'static str)> {
    let (day, precision) = match text.len() {
        10 => (text.to_owned(), "report"),
        7 => (format!("{text}-01"), "month"),
        4 => (format!("{text}-01-01"), "year"),
        _ => return None,
    };
    Date::parse(&day).ok()?;
    Some((day, precision))
}

/// An amount in whole rupiah, written as digits.
pub fn rupiah(amount: &str) -> Option<i64> {
    amount
        .bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| amount.parse().ok())?
}

/// Hundredths of a rupiah from `4391337.55`.
pub fn sen(amount: &str) -> Option<i64> {
    let (whole, hundredths) = amount.split_once('.').unwrap_or((amount, "00"));
    if hundredths.len() != 2 {
        return None;
    }
    rupiah(whole)?.checked_mul(100)?.checked_add(rupiah(hundredths)?)
}
