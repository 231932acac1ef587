//! Who may join, through which door.

use crate::expectation::{BySchemeId, Expectation};
use crate::keys::given;
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
use serde::Deserialize;

/// What is known of a person.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Input {
    /// Age in years.
    #[serde(deserialize_with = "given")]
    pub age: Option<Age>,
    /// The day of birth, instead of an age.
    #[serde(deserialize_with = "given")]
    pub birth_date: Option<Date>,
    /// The area on the KTP.
    #[serde(deserialize_with = "given")]
    pub area: Option<AreaCode>,
    /// Months the KTP of the area has been held.
    #[serde(deserialize_with = "given")]
    pub residence_months: Option<u16>,
    /// The id of an occupation.
    #[serde(deserialize_with = "given")]
    pub occupation: Option<String>,
    /// How the person works.
    #[serde(deserialize_with = "given")]
    pub engagement: Option<Engagement>,
    /// The income, by month.
    #[serde(deserialize_with = "given")]
    pub income: Option<Rupiah>,
    /// Whether the income is regular.
    #[serde(deserialize_with = "given")]
    pub income_regular: Option<IncomeRegularity>,
    /// The label in the poverty register.
    #[serde(deserialize_with = "given")]
    pub registry: Option<Registry>,
    /// The welfare decile.
    #[serde(deserialize_with = "given")]
    pub decile: Option<Decile>,
    /// Whether a field check confirmed the register.
    #[serde(deserialize_with = "given")]
    pub field_verified: Option<bool>,
    /// Membership today.
    #[serde(deserialize_with = "given")]
    pub insured: Option<Insured>,
    /// Whether the person studies.
    #[serde(deserialize_with = "given")]
    pub student: Option<bool>,
    /// People in the household.
    #[serde(deserialize_with = "given")]
    pub household_size: Option<u8>,
    /// What the household spends, by month.
    #[serde(deserialize_with = "given")]
    pub household_spending: Option<Rupiah>,
}

/// What can be expected of the verdict on a person.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Output {
    /// The membership segment.
    pub segment: Expectation<Segment>,
    /// Whether the person is a *pekerja rentan*.
    pub vulnerable: Expectation<Truth>,
    /// The welfare label; inside is `None` for `unknown`.
    pub welfare: Expectation<Option<Welfare>>,
    /// Whether the criteria of each scheme are met.
    pub schemes: Expectation<BySchemeId<Truth>>,
    /// The criteria of each scheme that are not met.
    pub unmet: Expectation<BySchemeId<Vec<CriterionId>>>,
    /// The criteria of each scheme that are not known yet.
    pub ask: Expectation<BySchemeId<Vec<CriterionId>>>,
    /// The first door to knock on.
    pub route: Expectation<Route>,
}
