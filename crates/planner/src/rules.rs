//! The part of the rules that the planner needs, so that its program carries no other.

use payung_rules::area::Area;
use payung_rules::benefit::BenefitRules;
use payung_rules::contribution::ContributionRules;
use payung_rules::coverage::Coverage;
use payung_rules::listed::Listed;
use payung_rules::occupation::Occupation;
use payung_rules::payroll::PayrollRules;
use payung_rules::printed::Printed;
use payung_rules::registration::Registration;
use payung_rules::rules::Rules;
use payung_rules::way::Way;
use payung_rules::work_word::WorkWord;
use payung_values::date::Date;

/// The part of a rule set that the planner needs.
#[derive(Clone, Copy, Debug)]
pub struct PlannerRules {
    /// What a contribution costs.
    pub contribution: &'static ContributionRules,
    /// What a wage earner's month costs.
    pub payroll: &'static PayrollRules,
    /// What was published of single kinds of wage earners.
    pub registrations: &'static [Registration],
    /// What is paid when something happens.
    pub benefit: &'static BenefitRules,
    /// What arrears do to a discount.
    pub arrears_discount: &'static Listed,
    /// How long donors give through GN Lingkaran.
    pub donor_months: &'static Listed,
    /// What becomes of too much paid.
    pub overpayment: &'static Listed,
    /// What paying ahead costs.
    pub prepaid_price: &'static Listed,
    /// Schemes by which contributions are paid.
    pub ways: &'static [Way],
    /// What has been said of protected workers, by area.
    pub coverage: &'static [Coverage],
    /// Provinces, kabupaten and kota, by code.
    pub areas: &'static [Area],
    /// Occupations, by id.
    pub occupations: &'static [Occupation],
    /// Words for other work, and for ways of working.
    pub work_words: &'static [WorkWord],
    /// Printed budgets.
    pub printed: &'static [Printed],
    /// The number of the care centre.
    pub care_centre: &'static str,
    /// The last day any source was looked at.
    pub checked_on: Date,
}

impl PlannerRules {
    /// The part of `rules`.
    #[inline(always)]
    #[expect(
        clippy::inline_always,
        reason = "so that a program links no table but those of its part"
    )]
    pub const fn of(rules: &Rules) -> Self {
        Self {
            contribution: rules.contribution,
            payroll: rules.payroll,
            registrations: rules.registrations,
            benefit: rules.benefit,
            arrears_discount: rules.registration.arrears_discount,
            donor_months: rules.registration.donor_months,
            overpayment: rules.registration.overpayment,
            prepaid_price: rules.registration.prepaid_price,
            ways: rules.ways,
            coverage: rules.coverage,
            areas: rules.areas,
            occupations: rules.occupations,
            work_words: rules.work_words,
            printed: rules.printed,
            care_centre: rules.care_centre,
            checked_on: rules.checked_on,
        }
    }
}

/// Two are the same if they were made of the same rule set.
impl PartialEq for PlannerRules {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.contribution, other.contribution)
    }
}
