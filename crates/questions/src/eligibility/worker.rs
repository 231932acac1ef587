//! What is known of a person.

use payung_rules::occupation::Occupation;
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::registry::Registry;
use payung_values::rupiah::Rupiah;
use payung_values::welfare::Decile;

/// What is known of a person. `None` is unknown, never a default.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Worker {
    /// Age in years; counted from `birth_date` where that is given.
    pub age: Option<Age>,
    /// The day of birth.
    pub birth_date: Option<Date>,
    /// The area on the KTP.
    pub area: Option<AreaCode>,
    /// Months the KTP of the area has been held.
    pub residence_months: Option<u16>,
    /// The occupation. Between page and worker it goes beside the person, by its index.
    #[serde(skip)]
    pub occupation: Option<&'static Occupation>,
    /// How the person works.
    pub engagement: Option<Engagement>,
    /// Declared monthly income.
    pub income: Option<Rupiah>,
    /// Whether the income is regular.
    pub income_regular: Option<IncomeRegularity>,
    /// The label in the poverty register.
    pub registry: Option<Registry>,
    /// The welfare decile.
    pub decile: Option<Decile>,
    /// Whether a field check confirmed the register.
    pub field_verified: Option<bool>,
    /// Membership today.
    pub insured: Option<Insured>,
    /// Whether the person studies.
    pub student: Option<bool>,
}

impl Worker {
    /// The age on `day`: counted from the day of birth if that is given. `None` if neither gives one.
    pub fn age_on(&self, day: Date) -> Option<Age> {
        match self.birth_date {
            Some(birth) => Age::on(birth, day),
            None => self.age,
        }
    }
}
