//! The part of the rules that an event needs.

use payung_rules::area::Area;
use payung_rules::dated::Dated;
use payung_rules::group::Group;
use payung_rules::occupation::Occupation;
use payung_rules::payroll::PayrollRules;
use payung_rules::registration::Registration;
use payung_rules::registration_lists::RegistrationLists;
use payung_rules::rules::Rules;
use payung_rules::scheme::Scheme;
use payung_stories::rules::StoriesRules;

/// The part of a rule set that an event needs.
#[derive(Clone, Copy, Debug)]
pub struct EventRules {
    /// What stories are told by.
    pub stories: StoriesRules,
    /// The age from which membership is disputed, in years.
    pub age_open_from: &'static Dated<u16>,
    /// The age from which membership is sure, in years.
    pub age_from: &'static Dated<u16>,
    /// Every scheme, in the order of the file.
    pub schemes: &'static [Scheme],
    /// Short lists about registering and paying.
    pub registration: &'static RegistrationLists,
    /// What a wage earner's month costs.
    pub payroll: &'static PayrollRules,
    /// What was published of single kinds of wage earners.
    pub registrations: &'static [Registration],
    /// Notes for particular occupations and ways of working.
    pub groups: &'static [Group],
    /// Provinces, kabupaten and kota, by code.
    pub areas: &'static [Area],
    /// Occupations, by id.
    pub occupations: &'static [Occupation],
}

impl EventRules {
    /// The part of `rules`.
    #[inline(always)]
    #[expect(
        clippy::inline_always,
        reason = "so that a program links no table but those of its part"
    )]
    pub const fn of(rules: &Rules) -> Self {
        Self {
            stories: StoriesRules::of(rules),
            age_open_from: rules.eligibility.age_open_from,
            age_from: rules.eligibility.age_from,
            schemes: rules.eligibility.schemes,
            registration: rules.registration,
            payroll: rules.payroll,
            registrations: rules.registrations,
            groups: rules.groups,
            areas: rules.areas,
            occupations: rules.occupations,
        }
    }
}

/// Two are the same if they were made of the same rule set.
impl PartialEq for EventRules {
    fn eq(&self, other: &Self) -> bool {
        self.stories == other.stories
    }
}
