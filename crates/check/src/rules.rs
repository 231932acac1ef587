//! The parts of the rules that the self-check needs, so that a program carries no other.

use payung_rules::area::Area;
use payung_rules::benefit::BenefitRules;
use payung_rules::contribution::ContributionRules;
use payung_rules::eligibility::EligibilityRules;
use payung_rules::employer_size::SizePrograms;
use payung_rules::example::Example;
use payung_rules::group::Group;
use payung_rules::listed::Listed;
use payung_rules::occupation::Occupation;
use payung_rules::payroll::PayrollRules;
use payung_rules::poverty::PovertyRules;
use payung_rules::project::ProjectRules;
use payung_rules::rules::Rules;
use payung_rules::work_word::WorkWord;
use payung_values::date::Date;

/// What is asked of one person, whoever asks: the self-check of itself, a list of every row.
#[derive(Clone, Copy, Debug)]
pub struct PersonRules {
    /// What a contribution costs.
    pub contribution: &'static ContributionRules,
    /// What is paid when something happens.
    pub benefit: &'static BenefitRules,
    /// Who may join, through which door.
    pub eligibility: &'static EligibilityRules,
    /// Provinces, kabupaten and kota, by code.
    pub areas: &'static [Area],
    /// Occupations, by id.
    pub occupations: &'static [Occupation],
    /// Notes for particular occupations and ways of working.
    pub groups: &'static [Group],
    /// Words where an occupation is asked that are none of ours.
    pub work_words: &'static [WorkWord],
    /// The number of the care centre.
    pub care_centre: &'static str,
    /// The last day any source was looked at.
    pub checked_on: Date,
}

impl PersonRules {
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
            eligibility: rules.eligibility,
            areas: rules.areas,
            occupations: rules.occupations,
            groups: rules.groups,
            work_words: rules.work_words,
            care_centre: rules.care_centre,
            checked_on: rules.checked_on,
        }
    }
}

/// The part of a rule set that the self-check needs.
#[derive(Clone, Copy, Debug)]
pub struct CheckRules {
    /// What is asked of a person.
    pub person: PersonRules,
    /// What a wage earner's contributions cost.
    pub payroll: &'static PayrollRules,
    /// The compulsory programs of wage earners, by the size of the employer.
    pub size_programs: &'static [SizePrograms],
    /// What construction projects and migrant workers pay.
    pub project: &'static ProjectRules,
    /// Poverty lines.
    pub poverty: &'static PovertyRules,
    /// When arrears end membership.
    pub arrears_end: &'static Listed,
    /// How many months of arrears can be paid.
    pub arrears_limit: &'static Listed,
    /// What becomes of a membership that has ended.
    pub arrears_restart: &'static Listed,
    /// How long donors pay.
    pub donor_months: &'static Listed,
    /// Donating through GN Lingkaran.
    pub gn_lingkaran: &'static Listed,
    /// What one declares in JMO.
    pub jmo_declarations: &'static Listed,
    /// What becomes of too much paid.
    pub overpayment: &'static Listed,
    /// For how many months one can pay.
    pub pay_periods: &'static Listed,
    /// Where one can pay.
    pub pay_places: &'static Listed,
    /// Where one can register.
    pub register_channels: &'static Listed,
    /// What registering needs.
    pub register_needs: &'static Listed,
    /// How the poverty register is corrected.
    pub registry_update: &'static Listed,
    /// Donating through SERTAKAN.
    pub sertakan: &'static Listed,
    /// Example people.
    pub examples: &'static [Example],
}

impl CheckRules {
    /// The part of `rules`.
    #[inline(always)]
    #[expect(
        clippy::inline_always,
        reason = "so that a program links no table but those of its part"
    )]
    pub const fn of(rules: &Rules) -> Self {
        Self {
            person: PersonRules::of(rules),
            payroll: rules.payroll,
            size_programs: rules.size_programs,
            project: rules.project,
            poverty: rules.poverty,
            arrears_end: rules.registration.arrears_end,
            arrears_limit: rules.registration.arrears_limit,
            arrears_restart: rules.registration.arrears_restart,
            donor_months: rules.registration.donor_months,
            gn_lingkaran: rules.registration.gn_lingkaran,
            jmo_declarations: rules.registration.jmo_declarations,
            overpayment: rules.registration.overpayment,
            pay_periods: rules.registration.pay_periods,
            pay_places: rules.registration.pay_places,
            register_channels: rules.registration.register_channels,
            register_needs: rules.registration.register_needs,
            registry_update: rules.registration.registry_update,
            sertakan: rules.registration.sertakan,
            examples: rules.examples,
        }
    }
}

/// Two are the same if they were made of the same rule set.
impl PartialEq for PersonRules {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.contribution, other.contribution)
    }
}

impl Eq for PersonRules {}

impl Eq for CheckRules {}

/// Two are the same if they were made of the same rule set.
impl PartialEq for CheckRules {
    fn eq(&self, other: &Self) -> bool {
        self.person == other.person
    }
}
