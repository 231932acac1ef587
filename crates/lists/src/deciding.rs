//! What can decide about a row, and nothing else: the key of the verdict cache.
//!
//! Rows of one key differ in nothing that a criterion or a price looks at: ages that no rule tells apart, incomes on
//! the same side of the area's minimum wage, deciles of one name.

use crate::facts::Facts;
use payung_questions::eligibility::{SchemeVerdict, Worker};
use payung_rules::dated::NotInForce;
use payung_rules::eligibility::EligibilityRules;
use payung_rules::membership::DecileLabel;
use payung_rules::occupation::Occupation;
use payung_rules::scheme::Criterion;
use payung_rules::wage::MinimumWage;
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::registry::Registry;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::segment::Segment;
use payung_values::welfare::{Decile, Welfare};
use serde::{Deserialize, Serialize};

/// All that can decide about a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(super) struct Deciding {
    area: Option<AreaCode>,
    age: Option<AgeClass>,
    income: IncomeClass,
    work: WorkClass,
    income_regular: Option<IncomeRegularity>,
    welfare: WelfareClass,
    decile: Option<DecileClass>,
    occupation: Option<OccupationClass>,
    field_verified: Option<bool>,
    insured: Option<Insured>,
    student: Option<bool>,
    residence: Option<ResidenceClass>,
    sector: Sector,
}

/// How many of the ages from which a rule says something else are reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
struct AgeClass(usize);

/// How many of the deciles that a scheme takes are passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
struct DecileClass(usize);

/// Which of the occupations that a scheme names it is, if one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
struct OccupationClass(Option<usize>);

/// How many of the durations that a scheme asks for are reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
struct ResidenceClass(usize);

/// The side of the area's minimum wage on which an income is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
enum IncomeClass {
    /// No income, no area or no wage is known.
    NotComparable,
    /// At most the wage.
    Low,
    /// Above it.
    High,
}

/// Ways of working that a criterion tells apart: segments, and civil servants of those who are in none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
enum WorkClass {
    Unknown,
    CivilServant,
    In(Segment),
}

/// What says how poor a family is; the register counts before the decile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
enum WelfareClass {
    Unknown,
    Registered(Registry),
    /// The name of the decile, if it has one.
    Ranked(Option<Welfare>),
}

/// The largest income that counts as low in an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LowIncome {
    NotLookedUp,
    /// No wage is known there.
    NoWage,
    UpTo(Rupiah),
}

/// Where the rules say something else, so that facts between two edges need not be told apart.
#[derive(Debug)]
pub(super) struct Edges {
    /// Ages in years, ascending.
    ages: Vec<u16>,
    /// Months of residence, ascending.
    residences: Vec<u16>,
    /// The highest deciles that schemes take, ascending.
    deciles: Vec<Decile>,
    /// The occupations that schemes name.
    occupations: Vec<&'static str>,
    decile_labels: &'static [DecileLabel],
    minimum_wages: &'static [MinimumWage],
    /// The year whose minimum wages count.
    year: i32,
    /// By the digits of the area.
    low_incomes: Vec<LowIncome>,
}

impl Edges {
    /// The edges of these rules and schemes on `day`.
    ///
    /// # Errors
    ///
    /// [`NotInForce`] if no membership age is known on the day.
    pub(super) fn new(
        rules: &EligibilityRules,
        schemes: &[SchemeVerdict],
        day: Date,
    ) -> Result<Self, NotInForce> {
        let mut ages = vec![
            rules.age_open_from.at(day)?.value,
            rules.age_from.at(day)?.value,
            rules.age_to.at(day)?.value.saturating_add(1),
        ];
        let mut residences = Vec::new();
        let mut deciles = Vec::new();
        let mut occupations = Vec::new();
        for criterion in schemes.iter().flat_map(|verdict| verdict.scheme.criteria) {
            match criterion {
                Criterion::Age { from, to } => {
                    ages.extend(from.map(u16::from));
                    ages.extend(to.map(|to| u16::from(to).saturating_add(1)));
                }
                Criterion::Residence { months } => residences.push(*months),
                Criterion::Decile { most } => deciles.push(*most),
                Criterion::Occupation { ids } => occupations.extend(*ids),
                Criterion::Area
                | Criterion::Informal
                | Criterion::IrregularIncome
                | Criterion::LowIncome
                | Criterion::NotInsured
                | Criterion::NotCivilServant
                | Criterion::NotStudent
                | Criterion::Welfare { .. } => {}
            }
        }
        deciles.sort_unstable();
        deciles.dedup();
        occupations.sort_unstable();
        occupations.dedup();
        for edges in [&mut ages, &mut residences] {
            edges.sort_unstable();
            edges.dedup();
        }
        Ok(Self {
            ages,
            residences,
            deciles,
            occupations,
            decile_labels: rules.decile_labels,
            minimum_wages: rules.minimum_wages,
            year: day.year(),
            low_incomes: vec![LowIncome::NotLookedUp; 10_000],
        })
    }

    /// What of these facts can decide.
    ///
    /// Each fact is named here, so that a new one does not compile before somebody has said whether it decides.
    #[inline]
    pub(super) fn deciding(&mut self, facts: &Facts) -> Deciding {
        let Facts {
            worker,
            age,
            sector,
            // These identify a row and decide nothing.
            nik: _,
            occupation: _,
            // A price is looked up by it beside the verdict.
            charged_income: _,
            village: _,
            person: _,
            findings: _,
        } = facts;
        let Worker {
            // Both are in the age of the facts.
            age: _,
            birth_date: _,
            area,
            residence_months,
            occupation,
            engagement,
            income,
            income_regular,
            registry,
            decile,
            field_verified,
            insured,
            student,
        } = worker;
        Deciding {
            area: *area,
            age: age.map(|age| self.age(age)),
            income: self.income(*income, *area),
            work: engagement.map_or(WorkClass::Unknown, work),
            income_regular: *income_regular,
            welfare: self.welfare(*registry, *decile),
            decile: decile.map(|decile| self.decile(decile)),
            occupation: occupation.map(|one| self.occupation(one)),
            field_verified: *field_verified,
            insured: *insured,
            student: *student,
            residence: residence_months.map(|months| self.residence(months)),
            sector: *sector,
        }
    }

    #[inline]
    fn age(&self, age: Age) -> AgeClass {
        let years = u16::from(age.get());
        AgeClass(self.ages.partition_point(|edge| *edge <= years))
    }

    #[inline]
    fn decile(&self, decile: Decile) -> DecileClass {
        DecileClass(self.deciles.partition_point(|most| *most < decile))
    }

    #[inline]
    fn occupation(&self, occupation: &Occupation) -> OccupationClass {
        OccupationClass(self.occupations.iter().position(|id| *id == occupation.id))
    }

    #[inline]
    fn residence(&self, months: u16) -> ResidenceClass {
        ResidenceClass(self.residences.partition_point(|least| *least <= months))
    }

    #[inline]
    fn income(&mut self, income: Option<Rupiah>, area: Option<AreaCode>) -> IncomeClass {
        let (Some(income), Some(area)) = (income, area) else {
            return IncomeClass::NotComparable;
        };
        let (wages, year) = (self.minimum_wages, self.year);
        let look_up = || match MinimumWage::of(wages, area, year) {
            Some(wage) => LowIncome::UpTo(Rupiah::new(wage.sen.div_euclid(100))),
            None => LowIncome::NoWage,
        };
        let low = match self.low_incomes.get_mut(usize::from(u16::from(area))) {
            Some(known) => {
                if *known == LowIncome::NotLookedUp {
                    *known = look_up();
                }
                *known
            }
            None => look_up(),
        };
        match low {
            LowIncome::NotLookedUp | LowIncome::NoWage => IncomeClass::NotComparable,
            LowIncome::UpTo(most) if income <= most => IncomeClass::Low,
            LowIncome::UpTo(_) => IncomeClass::High,
        }
    }

    #[inline]
    fn welfare(&self, registry: Option<Registry>, decile: Option<Decile>) -> WelfareClass {
        match (registry, decile) {
            (Some(registry), _) => WelfareClass::Registered(registry),
            (None, Some(decile)) => {
                let label = DecileLabel::of(self.decile_labels, decile);
                WelfareClass::Ranked(label.map(|label| label.welfare))
            }
            (None, None) => WelfareClass::Unknown,
        }
    }
}

#[inline]
fn work(engagement: Engagement) -> WorkClass {
    if engagement == Engagement::CivilServant {
        WorkClass::CivilServant
    } else {
        WorkClass::In(engagement.segment())
    }
}
