//! The rule set in force: the files of `rules/`, checked and compiled by the build script.
//!
//! Only programs and tests ask for it. Everything else takes the rules, or a part of them, from its caller.

pub mod tables;

use payung_rules::area::Area;
use payung_rules::benefit::BenefitRules;
use payung_rules::cell_words::CellWords;
use payung_rules::claim_rules::ClaimRules;
use payung_rules::contribution::ContributionRules;
use payung_rules::eligibility::EligibilityRules;
use payung_rules::names::Names;
use payung_rules::occupation::Occupation;
use payung_rules::payroll::PayrollRules;
use payung_rules::poverty::PovertyRules;
use payung_rules::project::ProjectRules;
use payung_rules::registration_lists::RegistrationLists;
use payung_rules::rules::Rules;
use std::sync::OnceLock;

/// The names of areas and occupations.
pub const NAMES: Names = Names(include_str!(concat!(env!("OUT_DIR"), "/names.txt")));

/// The rule set in force; areas and occupations carry the names given. `None` if they are the names of another build.
#[inline(always)]
#[expect(
    clippy::inline_always,
    reason = "so that a program links no table but those of the parts it takes"
)]
pub fn current(names: Names) -> Option<Rules> {
    Some(Rules {
        contribution: &CONTRIBUTION_RULES,
        benefit: &BENEFIT_RULES,
        eligibility: &ELIGIBILITY_RULES,
        payroll: &PAYROLL_RULES,
        project: &PROJECT_RULES,
        poverty: &POVERTY_RULES,
        registration: &REGISTRATION_LISTS,
        groups: tables::GROUPS,
        claim: &CLAIM_RULES,
        coverage: tables::COVERAGE,
        cell_words: &CELL_WORDS,
        districts: tables::DISTRICTS,
        areas: names.areas(tables::AREA_CODES)?.leak(),
        occupations: names.occupations(tables::UNNAMED_OCCUPATIONS)?.leak(),
        examples: tables::EXAMPLES,
        claims: tables::CLAIMS,
        printed: tables::PRINTED,
        care_centre: tables::CARE_CENTRE,
        checked_on: tables::CHECKED_ON,
    })
}

static PROVIDED: OnceLock<(Vec<Area>, Vec<Occupation>)> = OnceLock::new();

/// Takes the names over. Whoever hands them over first is heard; later ones are ignored.
pub fn provide(names: Names) {
    if let (Some(areas), Some(occupations)) = (
        names.areas(tables::AREA_CODES),
        names.occupations(tables::UNNAMED_OCCUPATIONS),
    ) {
        let _ = PROVIDED.set((areas, occupations));
    }
}

fn provided() -> &'static (Vec<Area>, Vec<Occupation>) {
    #[cfg(not(target_arch = "wasm32"))]
    provide(NAMES);
    PROVIDED.get_or_init(Default::default)
}

/// The areas with their names.
pub fn areas() -> &'static [Area] {
    &provided().0
}

/// The occupations with their words.
pub fn occupations() -> &'static [Occupation] {
    &provided().1
}

/// [`ContributionRules`] as they are.
pub static CONTRIBUTION_RULES: ContributionRules = ContributionRules {
    brackets: &tables::BPU_BRACKET,
    jkk_rate: &tables::JKK_RATE,
    jkm_monthly: &tables::JKM_MONTHLY,
    jht_rate: &tables::JHT_RATE,
    discounts: tables::DISCOUNTS,
};

/// [`BenefitRules`] as they are.
pub static BENEFIT_RULES: BenefitRules = BenefitRules {
    brackets: &tables::BPU_BRACKET,
    jkm_death_grant: &tables::JKM_DEATH_GRANT,
    jkm_periodic: &tables::JKM_PERIODIC,
    jkm_burial: &tables::JKM_BURIAL,
    jkm_waiting_months: &tables::JKM_WAITING_MONTHS,
    jkm_scholarship_months: &tables::JKM_SCHOLARSHIP_MONTHS,
    jkk_periodic: &tables::JKK_PERIODIC,
    jkk_burial: &tables::JKK_BURIAL,
    jkk_wage_multiple: &tables::JKK_WAGE_MULTIPLE,
    jkk_death_share: &tables::JKK_DEATH_SHARE,
    jkk_total_share: &tables::JKK_TOTAL_SHARE,
    jkk_death_floor: &tables::JKK_DEATH_FLOOR,
    stmb_full_months: &tables::STMB_FULL_MONTHS,
    stmb_full_share: &tables::STMB_FULL_SHARE,
    stmb_later_share: &tables::STMB_LATER_SHARE,
    jkk_claim_years: &tables::JKK_CLAIM_YEARS,
    jkk_payment_days: &tables::JKK_PAYMENT_DAYS,
    jkk_late_daily: &tables::JKK_LATE_DAILY,
    jkm_payment_days: &tables::JKM_PAYMENT_DAYS,
    jkm_late_daily: &tables::JKM_LATE_DAILY,
    arrears_end_months: &tables::ARREARS_END_MONTHS,
    scholarship_children: &tables::SCHOLARSHIP_CHILDREN,
    scholarship_age_limit: &tables::SCHOLARSHIP_AGE_LIMIT,
    jkm_waiting_scope: &tables::JKM_WAITING_SCOPE,
    scholarship_levels: tables::SCHOLARSHIP_LEVELS,
};

/// [`EligibilityRules`] as they are.
pub static ELIGIBILITY_RULES: EligibilityRules = EligibilityRules {
    age_open_from: &tables::MEMBERSHIP_AGE_OPEN_FROM,
    age_from: &tables::MEMBERSHIP_AGE_FROM,
    age_to: &tables::MEMBERSHIP_AGE_TO,
    decile_labels: tables::DECILE_LABELS,
    vulnerable: &tables::VULNERABLE,
    minimum_wages: tables::MINIMUM_WAGES,
    schemes: tables::SCHEMES,
};

/// [`PayrollRules`] as they are.
pub static PAYROLL_RULES: PayrollRules = PayrollRules {
    jkk_group_1: &tables::JKK_GROUP_1,
    jkk_group_2: &tables::JKK_GROUP_2,
    jkk_group_3: &tables::JKK_GROUP_3,
    jkk_group_4: &tables::JKK_GROUP_4,
    jkk_group_5: &tables::JKK_GROUP_5,
    jkm_employer: &tables::JKM_EMPLOYER,
    jht_employer: &tables::JHT_EMPLOYER,
    jht_worker: &tables::JHT_WORKER,
    jp_employer: &tables::JP_EMPLOYER,
    jp_worker: &tables::JP_WORKER,
    jp_wage_ceiling: &tables::JP_WAGE_CEILING,
    jkp_state: &tables::JKP_STATE,
    jkp_from_jkk: &tables::JKP_FROM_JKK,
    rounding: &tables::PAYROLL_ROUNDING,
    size_programs: tables::SIZE_PROGRAMS,
    registrations: tables::REGISTRATIONS,
};

/// [`PovertyRules`] as they are.
pub static POVERTY_RULES: PovertyRules = PovertyRules {
    lines: tables::POVERTY_LINES,
    areas: tables::POVERTY_AREAS,
    extreme_about: &tables::EXTREME_POVERTY_ABOUT,
};

/// [`RegistrationLists`] as they are.
pub static REGISTRATION_LISTS: RegistrationLists = RegistrationLists {
    arrears_claim: &tables::ARREARS_CLAIM,
    arrears_discount: &tables::ARREARS_DISCOUNT,
    arrears_end: &tables::ARREARS_END,
    arrears_limit: &tables::ARREARS_LIMIT,
    arrears_restart: &tables::ARREARS_RESTART,
    donor_months: &tables::DONOR_MONTHS,
    gn_lingkaran: &tables::GN_LINGKARAN,
    jmo_declarations: &tables::JMO_DECLARATIONS,
    overpayment: &tables::OVERPAYMENT,
    pay_periods: &tables::PAY_PERIODS,
    pay_places: &tables::PAY_PLACES,
    prepaid_price: &tables::PREPAID_PRICE,
    register_channels: &tables::REGISTER_CHANNELS,
    register_needs: &tables::REGISTER_NEEDS,
    registry_update: &tables::REGISTRY_UPDATE,
    sertakan: &tables::SERTAKAN,
};

/// [`ClaimRules`] as they are.
pub static CLAIM_RULES: ClaimRules = ClaimRules {
    age_line: &tables::AGE_LINE,
    burial_once: &tables::BURIAL_ONCE,
    death_claim_deadline: &tables::DEATH_CLAIM_DEADLINE,
    heirs: &tables::HEIRS,
    heirs_will: &tables::HEIRS_WILL,
    jkk_documents: &tables::JKK_DOCUMENTS,
    jkm_documents: &tables::JKM_DOCUMENTS,
    late_disease: &tables::LATE_DISEASE,
    report_accident: &tables::REPORT_ACCIDENT,
    report_late_employer: &tables::REPORT_LATE_EMPLOYER,
    scholarship_documents: &tables::SCHOLARSHIP_DOCUMENTS,
    scholarship_paid: &tables::SCHOLARSHIP_PAID,
    sudden_death: &tables::SUDDEN_DEATH,
    violence: &tables::VIOLENCE,
    services: tables::SERVICES,
    transport_together: &tables::TRANSPORT_TOGETHER,
    losses: tables::LOSSES,
    misquotes: tables::MISQUOTES,
};

/// [`CellWords`] as they are.
pub static CELL_WORDS: CellWords = CellWords {
    headers: tables::HEADER_WORDS,
    cells: tables::CELL_WORDS,
};

/// [`ProjectRules`] as they are.
pub static PROJECT_RULES: ProjectRules = ProjectRules {
    contract_bands: &tables::CONTRACT_BANDS,
    wage_jkk: &tables::PROJECT_WAGE_JKK,
    wage_jkm: &tables::PROJECT_WAGE_JKM,
    migrant_packages: tables::MIGRANT_PACKAGES,
    migrant_jht_least: &tables::MIGRANT_JHT_LEAST,
};
