//! What each criterion means: when it is met, when not, and when nobody can say yet.

use crate::eligibility::decided::Decided;
use crate::eligibility::worker::Worker;
use crate::explain::Finding;
use payung_rules::dated::NotInForce;
use payung_rules::eligibility::EligibilityRules;
use payung_rules::membership::DecileLabel;
use payung_rules::scheme::Criterion;
use payung_rules::wage::MinimumWage;
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::citation::Basis;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::registry::Registry;
use payung_values::truth::Truth;
use payung_values::welfare::{Decile, Welfare};

/// A person on a day.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The rules asked of.
    pub rules: &'a EligibilityRules,
    /// The person.
    pub worker: &'a Worker,
    /// The age on the day.
    pub age: Option<Age>,
    /// The day.
    pub day: Date,
}

/// Truth, what it was decided on, and the source of the figure that decided.
type Decision = (Truth, Finding, Option<Basis>);

const UNKNOWN: Decision = (Truth::Unknown, Finding::NotGiven, None);

impl Asked<'_> {
    /// Decides `criterion` for a scheme of `area`.
    ///
    /// # Errors
    ///
    /// [`NotInForce`] if no membership age is known for the day.
    pub fn decide(&self, criterion: Criterion, area: Option<AreaCode>) -> Result<Decided, NotInForce> {
        let (truth, finding, basis) = match criterion {
            Criterion::Area => self.area(area),
            Criterion::Age { from, to } => self.age(from, to)?,
            Criterion::Informal => self.engagement(Engagement::is_informal),
            Criterion::NotCivilServant => {
                self.engagement(|engagement| Truth::of(engagement != Engagement::CivilServant))
            }
            Criterion::IrregularIncome => self.irregular_income(),
            Criterion::LowIncome => self.low_income(),
            Criterion::NotInsured => self.not_insured(),
            Criterion::NotStudent => self.not_student(),
            Criterion::Residence { months } => self.residence(months),
            Criterion::Welfare { labels } => self.welfare(labels),
            Criterion::Decile { most } => self.decile(most),
            Criterion::Occupation { ids } => self.occupation(ids),
        };
        Ok(Decided {
            criterion,
            truth,
            finding,
            basis,
        })
    }

    /// Met inside the area. A province alone leaves a kabupaten's scheme open.
    fn area(&self, wanted: Option<AreaCode>) -> Decision {
        let (Some(given), Some(wanted)) = (self.worker.area, wanted) else {
            return UNKNOWN;
        };
        let truth = if wanted.contains(given) {
            Truth::Yes
        } else if given.contains(wanted) {
            Truth::Unknown
        } else {
            Truth::No
        };
        (truth, Finding::Area { given, wanted }, None)
    }

    /// Met inside the scheme's window and the national one. Between the open and the sure age nobody can say,
    /// unless the scheme's own window decides.
    fn age(&self, from: Option<u8>, to: Option<u8>) -> Result<Decision, NotInForce> {
        let (open_from, sure_from, last) = (
            self.rules.age_open_from.at(self.day)?,
            self.rules.age_from.at(self.day)?,
            self.rules.age_to.at(self.day)?,
        );
        let Some(age) = self.age else { return Ok(UNKNOWN) };
        let years = u16::from(age.get());
        let in_scheme = from.is_none_or(|from| age.get() >= from) && to.is_none_or(|to| age.get() <= to);
        let (truth, basis) = if years > last.value {
            (Truth::No, Some(last.basis))
        } else if !in_scheme {
            (Truth::No, None)
        } else if years < open_from.value {
            (Truth::No, Some(open_from.basis))
        } else if years < sure_from.value {
            (Truth::Unknown, Some(sure_from.basis))
        } else {
            (Truth::Yes, Some(last.basis))
        };
        let small = |limit: u16| u8::try_from(limit).unwrap_or(u8::MAX);
        let youngest = from.unwrap_or(0).max(small(sure_from.value));
        let oldest = to.unwrap_or(u8::MAX).min(small(last.value));
        Ok((
            truth,
            Finding::Age {
                age,
                from: youngest,
                to: oldest,
            },
            basis,
        ))
    }

    fn engagement(&self, decide: impl Fn(Engagement) -> Truth) -> Decision {
        let Some(engagement) = self.worker.engagement else {
            return UNKNOWN;
        };
        (decide(engagement), Finding::Engagement(engagement), None)
    }

    fn irregular_income(&self) -> Decision {
        let Some(regularity) = self.worker.income_regular else {
            return UNKNOWN;
        };
        let regular = regularity == IncomeRegularity::Regular;
        (Truth::of(!regular), Finding::RegularIncome(regular), None)
    }

    /// Met at or below the area's own minimum wage of the year. A kabupaten never falls back to its province.
    fn low_income(&self) -> Decision {
        let (Some(income), Some(area)) = (self.worker.income, self.worker.area) else {
            return UNKNOWN;
        };
        let year = self.day.year();
        match MinimumWage::of(self.rules.minimum_wages, area, year) {
            Some(wage) => (
                Truth::of(wage.covers(income)),
                Finding::Wage { income, wage },
                Some(wage.basis),
            ),
            None => (Truth::Unknown, Finding::WageUnknown { area, year }, None),
        }
    }

    fn not_insured(&self) -> Decision {
        let Some(insured) = self.worker.insured else {
            return UNKNOWN;
        };
        (
            Truth::of(insured != Insured::Active),
            Finding::Insured(insured),
            None,
        )
    }

    fn not_student(&self) -> Decision {
        let Some(student) = self.worker.student else {
            return UNKNOWN;
        };
        (Truth::of(!student), Finding::Student(student), None)
    }

    fn residence(&self, needed: u16) -> Decision {
        let Some(held) = self.worker.residence_months else {
            return UNKNOWN;
        };
        (
            Truth::of(held >= needed),
            Finding::Residence { held, needed },
            None,
        )
    }

    /// Met by a label the scheme names. The register's label counts before the decile's, and a negative field
    /// check before both.
    fn welfare(&self, labels: &[Welfare]) -> Decision {
        if self.worker.field_verified == Some(false) {
            return (Truth::No, Finding::NotVerified, None);
        }
        if let Some(registry) = self.worker.registry {
            let met = Welfare::of_registry(registry).is_some_and(|welfare| labels.contains(&welfare));
            debug_assert!(
                registry != Registry::Unlisted || !met,
                "somebody not listed has no label"
            );
            return (Truth::of(met), Finding::Registry(registry), None);
        }
        let label = self.worker.decile.and_then(|decile| {
            DecileLabel::of(self.rules.decile_labels, decile).map(|label| (decile, label))
        });
        let Some((decile, label)) = label else {
            return UNKNOWN;
        };
        let finding = Finding::Decile {
            decile,
            welfare: label.welfare,
        };
        (
            Truth::of(labels.contains(&label.welfare)),
            finding,
            Some(label.basis),
        )
    }

    /// Met in a low enough decile; without one, by a label whose deciles are all low enough. A label with deciles on both
    /// sides leaves it open. The decile counts before the label, and a negative field check before both.
    fn decile(&self, most: Decile) -> Decision {
        if self.worker.field_verified == Some(false) {
            return (Truth::No, Finding::NotVerified, None);
        }
        if let Some(decile) = self.worker.decile {
            return (Truth::of(decile <= most), Finding::Rank { decile, most }, None);
        }
        let Some(registry) = self.worker.registry else {
            return UNKNOWN;
        };
        let label = Welfare::of_registry(registry).filter(|label| *label != Welfare::NotPoor);
        let named = || {
            let labels = self.rules.decile_labels.iter();
            labels.filter(|one| Some(one.welfare) == label)
        };
        let is_low = |one: &DecileLabel| one.decile <= most.get();
        let truth = if named().all(|one| !is_low(one)) {
            Truth::No
        } else if named().all(is_low) {
            Truth::Yes
        } else {
            Truth::Unknown
        };
        let basis = named().next().map(|one| one.basis);
        (truth, Finding::RegistryRank { registry, most }, basis)
    }

    fn occupation(&self, ids: &[&str]) -> Decision {
        let Some(occupation) = self.worker.occupation else {
            return UNKNOWN;
        };
        let is_named = ids.contains(&occupation.id);
        (Truth::of(is_named), Finding::Occupation(occupation.id), None)
    }
}
