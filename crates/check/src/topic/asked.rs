//! What is asked back about an answer that can mean several things.

use payung_rules::area::Area;
use payung_typed::age::{Birth, as_age};
use payung_typed::money::{Choice, Per, Why};
use payung_values::age::Age;
use payung_values::rupiah::Rupiah;

/// What has to be asked back. It is never decided in silence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Which sum of a month; the likelier first.
    Sum {
        /// Why.
        why: Why,
        /// The sums.
        choices: Vec<Choice>,
        /// Sums for other times that may be meant instead; how often such a time comes is asked then.
        others: Vec<(Rupiah, Per)>,
    },
    /// Whether the birthday of this year was already.
    Birthday(Birth),
    /// Whether it is an age, or the year of a birth before or after the birthday of this year.
    AgeOrBirth(Age, Birth),
    /// Which age, from one to another.
    Ages {
        /// The least.
        least: Age,
        /// The most.
        most: Age,
    },
    /// Whether so many years or so many months.
    YearsOrMonths {
        /// The number.
        number: u16,
    },
    /// How many months, from one number to another.
    Months {
        /// The least.
        least: u16,
        /// The most.
        most: u16,
    },
    /// Which kabupaten or kota of a province, if that is known.
    Within {
        /// The province.
        province: &'static Area,
        /// Its kabupaten and kota.
        districts: Vec<&'static Area>,
    },
}

/// The most months that are offered one by one.
const MOST_MONTHS: u16 = 11;

impl Asked {
    /// What can be tapped, as it is kept: each reads as one thing. Sums for other times, which are asked about once more,
    /// are none of them. Empty where it has to be typed. Last of a province,
    /// the province: no more is known.
    pub fn offers(&self) -> Vec<String> {
        match self {
            Self::Sum { choices, .. } => choices.iter().map(|choice| choice.typed()).collect(),
            Self::Birthday(birth) => ages(&[birth.after, birth.before]),
            Self::AgeOrBirth(age, birth) => ages(&[*age, birth.after, birth.before]),
            Self::YearsOrMonths { number } => vec![format!("{number} tahun"), format!("{number} bulan")],
            Self::Months { least, most } if most - least <= MOST_MONTHS => {
                (*least..=*most).map(|months| format!("{months} bulan")).collect()
            }
            Self::Within { province, districts } => {
                let areas = districts.iter().chain([province]);
                areas.map(|area| area.code.to_string()).collect()
            }
            Self::Ages { .. } | Self::Months { .. } => Vec::new(),
        }
    }
}

/// Ages, each as text that reads as this age.
fn ages(ages: &[Age]) -> Vec<String> {
    ages.iter().map(|age| as_age(age.get())).collect()
}
