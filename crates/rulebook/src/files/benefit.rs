//! `benefit.toml`: what is paid when something happens.

use crate::code::{Rust, item, rust};
use crate::parameter::{definition, parameters, part_of};
use payung_rule_file::entry::Entry;
use payung_rules::benefit::BenefitRules;
use payung_rules::claim_terms::ClaimTerms;
use payung_values::precision::Precision;
use payung_values::school::SchoolLevel;

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let amounts = parameters(file, BenefitRules::BENEFIT);
    let terms = parameters(file, ClaimTerms::BENEFIT);
    let scope = definition(file, "jkm_waiting_scope");
    let mut wanted = SchoolLevel::ALL.iter();
    let levels = file.tables("scholarship_level", |entry| level(entry, wanted.next().copied()));
    file.check("scholarship_level", wanted.next().is_none(), || {
        format!("scholarship levels must be {}", order())
    });
    Some(
        [
            amounts?,
            terms?,
            part_of("CLAIM_TERMS", "ClaimTerms", &[ClaimTerms::BENEFIT], &[]),
            scope?,
            item(
                "School levels in order, with the yearly amount.",
                "SCHOLARSHIP_LEVELS",
                "&[ScholarshipLevel]",
                &levels?,
            ),
            part_of(
                "BENEFIT_RULES",
                "BenefitRules",
                &[BenefitRules::BENEFIT],
                &[
                    ("brackets", "&BPU_BRACKET"),
                    ("jkm_waiting_scope", "&JKM_WAITING_SCOPE"),
                    ("scholarship_levels", "SCHOLARSHIP_LEVELS"),
                ],
            ),
        ]
        .concat(),
    )
}

fn order() -> String {
    let ids: Vec<&str> = SchoolLevel::ALL.iter().map(|level| level.id()).collect();
    format!("{} in this order, without a gap", ids.join(", "))
}

fn level(entry: &Entry<'_>, wanted: Option<SchoolLevel>) -> Option<Rust> {
    let level = entry.parsed("id", |id| {
        let level = SchoolLevel::parse(id).filter(|level| Some(*level) == wanted);
        level.ok_or_else(|| {
            format!(
                "level `{id}` is out of place; scholarship levels must be {}",
                order()
            )
        })
    });
    let label = entry.label("label");
    let years = entry.number::<u8>("classes");
    let yearly = entry.rupiah("yearly");
    let basis = entry.basis_from(Precision::Day);
    Some(rust!(ScholarshipLevel {
        level: level?,
        label: label?,
        years: years?,
        yearly: yearly?,
        basis: basis?,
    }))
}
