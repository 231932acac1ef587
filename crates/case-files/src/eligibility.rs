//! Who may join, through which door.

use crate::by_scheme::BySchemeId;
use crate::keys::{input, output};
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::registry::Registry;
use payung_values::route::Route;
use payung_values::rupiah::Rupiah;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use payung_values::welfare::{Decile, Welfare};

input! {
    /// What is known of a person.
    #[derive(Default)]
    pub struct Input
    required {}
    given {
        /// Age in years.
        age: Age,
        /// The day of birth, instead of an age.
        birth_date: Date,
        /// The area on the KTP.
        area: AreaCode,
        /// Months the KTP of the area has been held.
        residence_months: u16,
        /// The id of an occupation.
        occupation: String,
        /// How the person works.
        engagement: Engagement,
        /// The income, by month.
        income: Rupiah,
        /// Whether the income is regular.
        income_regular: IncomeRegularity,
        /// The label in the poverty register.
        registry: Registry,
        /// The welfare decile.
        decile: Decile,
        /// Whether a field check confirmed the register.
        field_verified: bool,
        /// Membership today.
        insured: Insured,
        /// Whether the person studies.
        student: bool,
        /// People in the household.
        household_size: u8,
        /// What the household spends, by month.
        household_spending: Rupiah,
    }
}

output! {
    /// The verdict on a person.
    pub struct Answer {
        /// The membership segment.
        segment: Segment | nothing,
        /// Whether the person is a *pekerja rentan*.
        vulnerable: Truth,
        /// The welfare label.
        welfare: Option<Welfare>,
        /// Whether the criteria of each scheme are met.
        schemes: BySchemeId<Truth>,
        /// The criteria of each scheme that are not met.
        unmet: BySchemeId<Vec<CriterionId>>,
        /// The criteria of each scheme that are not known yet.
        ask: BySchemeId<Vec<CriterionId>>,
        /// The first door to knock on.
        route: Route,
    }
}
