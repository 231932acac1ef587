//! A rule set: everything the law and the regions say, as one value that is passed.

use crate::area::Area;
use crate::benefit::BenefitRules;
use crate::cell_words::CellWords;
use crate::claim::Claim;
use crate::claim_rules::ClaimRules;
use crate::claim_terms::ClaimTerms;
use crate::contribution::ContributionRules;
use crate::coverage::Coverage;
use crate::edition::Edition;
use crate::eligibility::EligibilityRules;
use crate::employer_size::SizePrograms;
use crate::example::Example;
use crate::group::Group;
use crate::occupation::Occupation;
use crate::open_question::OpenQuestion;
use crate::past::Past;
use crate::payroll::PayrollRules;
use crate::poverty::PovertyRules;
use crate::printed::Printed;
use crate::project::ProjectRules;
use crate::registration::Registration;
use crate::registration_lists::RegistrationLists;
use crate::way::Way;
use crate::work_word::WorkWord;
use payung_values::area_code::AreaCode;
use payung_values::citation::{Source, SourceDetail};
use payung_values::date::Date;
use payung_values::local_text::LocalText;

/// A rule set. Its parts are what the questions and areas take, so that a program carries no more than it asks.
///
/// The parts live as long as the program: there are few rule sets, and every answer points into the one it was asked
/// of (`docs/decisions/027-rules-are-a-value.md`).
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// What a contribution costs.
    pub contribution: &'static ContributionRules,
    /// What is paid when something happens.
    pub benefit: &'static BenefitRules,
    /// Within what time a claim is made and paid.
    pub claim_terms: &'static ClaimTerms,
    /// Who may join, through which door.
    pub eligibility: &'static EligibilityRules,
    /// What a wage earner's contributions cost.
    pub payroll: &'static PayrollRules,
    /// The compulsory programs of wage earners, by the size of the employer.
    pub size_programs: &'static [SizePrograms],
    /// What was published of single kinds of wage earners.
    pub registrations: &'static [Registration],
    /// What construction projects and migrant workers pay.
    pub project: &'static ProjectRules,
    /// Poverty lines.
    pub poverty: &'static PovertyRules,
    /// Short lists about registering and paying.
    pub registration: &'static RegistrationLists,
    /// Notes for particular occupations and ways of working.
    pub groups: &'static [Group],
    /// What surrounds a claim.
    pub claim: &'static ClaimRules,
    /// What has been said of protected workers, by area.
    pub coverage: &'static [Coverage],
    /// The ways money goes: the schemes, without what they ask of workers.
    pub ways: &'static [Way],
    /// The words of lists.
    pub cell_words: &'static CellWords,
    /// Words where an occupation is asked that are none of ours.
    pub work_words: &'static [WorkWord],
    /// The numbers of all kecamatan, by regency: a bit for each.
    pub districts: &'static [(AreaCode, u64)],
    /// Provinces, kabupaten and kota, by code.
    pub areas: &'static [Area],
    /// Occupations, by id.
    pub occupations: &'static [Occupation],
    /// Example people.
    pub examples: &'static [Example],
    /// Published claims.
    pub claims: &'static [Claim],
    /// Printed budgets.
    pub printed: &'static [Printed],
    /// Where regulations can be read, without `https://`, by the key of their source.
    pub regulations: &'static [(&'static str, &'static str)],
    /// The number of the care centre.
    pub care_centre: &'static str,
    /// The last day any source was looked at.
    pub checked_on: Date,
    /// What is known of each source.
    pub sources: &'static [SourceDetail],
    /// Further sources of each scheme, by its id.
    pub more_sources: &'static [(&'static str, &'static [&'static Source])],
    /// Areas whose minimum wage the sources dispute, and why.
    pub unsettled_wages: &'static [(AreaCode, LocalText)],
    /// What nobody has settled.
    pub open_questions: &'static [OpenQuestion],
    /// What held before the first values.
    pub past: &'static [Past],
    /// Which edition it is.
    pub edition: &'static Edition,
}
