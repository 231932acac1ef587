//! The part of the rules that is read in the rulebook.

use payung_rules::area::Area;
use payung_rules::benefit::BenefitRules;
use payung_rules::claim_rules::ClaimRules;
use payung_rules::claim_terms::ClaimTerms;
use payung_rules::contribution::ContributionRules;
use payung_rules::coverage::Coverage;
use payung_rules::edition::Edition;
use payung_rules::eligibility::EligibilityRules;
use payung_rules::employer_size::SizePrograms;
use payung_rules::group::Group;
use payung_rules::occupation::Occupation;
use payung_rules::open_question::OpenQuestion;
use payung_rules::past::Past;
use payung_rules::payroll::PayrollRules;
use payung_rules::poverty::PovertyRules;
use payung_rules::project::ProjectRules;
use payung_rules::registration::Registration;
use payung_rules::registration_lists::RegistrationLists;
use payung_rules::rules::Rules;
use payung_values::area_code::AreaCode;
use payung_values::citation::{Source, SourceDetail};
use payung_values::date::Date;
use payung_values::local_text::LocalText;

/// The part of a rule set that is read in the rulebook: what is a rule, and what is known of its sources.
#[derive(Clone, Copy, Debug)]
#[expect(
    missing_docs,
    reason = "the fields of `payung_rules::rules::Rules`, which says what they are"
)]
pub struct BookRules {
    pub contribution: &'static ContributionRules,
    pub benefit: &'static BenefitRules,
    pub claim_terms: &'static ClaimTerms,
    pub eligibility: &'static EligibilityRules,
    pub payroll: &'static PayrollRules,
    pub size_programs: &'static [SizePrograms],
    pub registrations: &'static [Registration],
    pub project: &'static ProjectRules,
    pub poverty: &'static PovertyRules,
    pub registration: &'static RegistrationLists,
    pub groups: &'static [Group],
    pub claim: &'static ClaimRules,
    pub coverage: &'static [Coverage],
    pub areas: &'static [Area],
    pub occupations: &'static [Occupation],
    pub care_centre: &'static str,
    pub checked_on: Date,
    pub sources: &'static [SourceDetail],
    pub more_sources: &'static [(&'static str, &'static [&'static Source])],
    pub unsettled_wages: &'static [(AreaCode, LocalText)],
    pub open_questions: &'static [OpenQuestion],
    pub past: &'static [Past],
    pub edition: &'static Edition,
}

impl BookRules {
    /// The part of `rules`.
    #[inline(always)]
    #[expect(
        clippy::inline_always,
        reason = "so that a program links no table but those of its part"
    )]
    pub const fn of(rules: &Rules) -> Self {
        Self {
            contribution: rules.contribution,
            benefit: rules.benefit,
            claim_terms: rules.claim_terms,
            eligibility: rules.eligibility,
            payroll: rules.payroll,
            size_programs: rules.size_programs,
            registrations: rules.registrations,
            project: rules.project,
            poverty: rules.poverty,
            registration: rules.registration,
            groups: rules.groups,
            claim: rules.claim,
            coverage: rules.coverage,
            areas: rules.areas,
            occupations: rules.occupations,
            care_centre: rules.care_centre,
            checked_on: rules.checked_on,
            sources: rules.sources,
            more_sources: rules.more_sources,
            unsettled_wages: rules.unsettled_wages,
            open_questions: rules.open_questions,
            past: rules.past,
            edition: rules.edition,
        }
    }

    /// Further sources of a scheme.
    pub fn more_sources_of(&self, scheme: &str) -> &'static [&'static Source] {
        let mut all = self.more_sources.iter();
        all.find(|(id, _)| *id == scheme)
            .map_or(&[], |(_, sources)| sources)
    }

    /// What is known of the source with this key.
    pub fn source(&self, key: &str) -> Option<&'static SourceDetail> {
        self.sources.iter().find(|detail| detail.source.key == key)
    }
}

/// Two are the same if they were made of the same rule set.
impl PartialEq for BookRules {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.contribution, other.contribution)
            && std::ptr::eq(self.eligibility, other.eligibility)
    }
}
