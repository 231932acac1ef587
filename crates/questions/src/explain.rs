//! Steps: what was applied, to what, with which result, by which source.
//!
//! The four questions return their steps as data; page, print, export and tests read the same ones.

use payung_rules::wage::MinimumWage;
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::bearer::Bearer;
use payung_values::citation::Basis;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::insured::Insured;
use payung_values::local_text::LocalText;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::rate::Rate;
use payung_values::registry::Registry;
use payung_values::rupiah::Rupiah;
use payung_values::school::{SchoolClass, SchoolLevel};
use payung_values::sector::Sector;
use payung_values::truth::Truth;
use payung_values::welfare::{Decile, Welfare};

/// One step of an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// What was applied, and to what.
    pub applied: Applied,
    /// What came out.
    pub result: Outcome,
    /// The legal basis, the day it is in force since, and how sure we are. `None` for plain arithmetic.
    pub basis: Option<Basis>,
    /// What the rule files say beside the figure.
    pub note: Option<LocalText>,
}

impl Step {
    /// A step of plain arithmetic.
    pub const fn arithmetic(applied: Applied, result: Outcome) -> Self {
        Self {
            applied,
            result,
            basis: None,
            note: None,
        }
    }

    /// A step by a rule.
    pub const fn by(applied: Applied, result: Outcome, basis: Basis) -> Self {
        Self {
            applied,
            result,
            basis: Some(basis),
            note: None,
        }
    }

    /// The same step with a note beside it.
    #[must_use]
    pub const fn with_note(self, note: Option<LocalText>) -> Self {
        Self { note, ..self }
    }
}

/// What came out of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// An amount.
    Money(Rupiah),
    /// A verdict.
    Verdict(Truth),
    /// A number of months.
    Months(u16),
    /// A share.
    Share(Rate),
    /// A number of working days.
    WorkingDays(u16),
    /// A number of years.
    Years(u16),
    /// A number of people.
    People(u16),
    /// A last day.
    Until(Date),
}

/// What a step applied, and to what.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Applied {
    /// The bracket table, to a declared monthly income.
    Bracket {
        /// The declared income.
        income: Rupiah,
    },
    /// A base that was given.
    GivenBase,
    /// The JKK rate, to the base.
    JkkRate {
        /// The rate.
        rate: Rate,
        /// The base.
        base: Rupiah,
    },
    /// The flat JKM contribution.
    JkmFlat,
    /// The JHT rate, to the base.
    JhtRate {
        /// The rate.
        rate: Rate,
        /// The base.
        base: Rupiah,
    },
    /// A discount on the month, which was applied.
    Discount {
        /// The share taken off.
        share: Rate,
        /// The first month of the window.
        from: YearMonth,
        /// The last month of the window.
        to: YearMonth,
    },
    /// A discount that this payer does not get.
    DiscountBarred {
        /// The payer.
        payer: Payer,
    },
    /// A discount that no source grants or refuses this payer; charged in full.
    DiscountUnsettled {
        /// The payer.
        payer: Payer,
    },
    /// No window covers any of these months for this sector.
    NoDiscount {
        /// The sector.
        sector: Sector,
    },
    /// Months of the same price.
    Run {
        /// The first of them.
        from: YearMonth,
        /// How many.
        months: u16,
        /// The price of one, for one worker.
        monthly: Rupiah,
    },
    /// One worker's sum, for all workers.
    Workers {
        /// How many.
        workers: i64,
        /// One worker's sum.
        each: Rupiah,
    },
    /// Workers a budget carries.
    Budget {
        /// The budget.
        budget: Rupiah,
        /// One worker's sum.
        each: Rupiah,
    },
    /// All groups of a plan, added up.
    Groups {
        /// How many groups.
        groups: usize,
        /// How many workers in all.
        workers: i64,
    },
    /// Whole rounds a budget carries, each keeping the shares of the groups exactly.
    Rounds {
        /// The budget.
        budget: Rupiah,
        /// One round.
        round: Rupiah,
        /// The workers of one round.
        people: i64,
    },
    /// Workers carried by what whole rounds have left.
    Rest {
        /// What was left.
        rest: Rupiah,
        /// How many workers.
        workers: i64,
    },
    /// Months a budget lasts.
    BudgetMonths {
        /// The budget.
        budget: Rupiah,
        /// What the months cost.
        spent: Rupiah,
    },
    /// A share of so many wages.
    WageShare {
        /// The share.
        share: Rate,
        /// How many wages.
        wages: u16,
        /// The monthly wage.
        base: Rupiah,
    },
    /// The least a work death pays.
    DeathFloor,
    /// The waiting rule of JKM.
    Waiting {
        /// The months in a row that are needed.
        needed: u16,
    },
    /// Nobody waits: the waiting rule of JKM is for BPU members.
    NoWaiting,
    /// A fixed amount of the benefit rules, by its parameter's name.
    Fixed {
        /// The parameter's name.
        label: LocalText,
    },
    /// Months of incapacity at a share of the wage.
    Incapacity {
        /// How many months.
        months: u16,
        /// The share of the wage.
        share: Rate,
        /// The monthly wage.
        base: Rupiah,
    },
    /// The months that a JKM scholarship needs.
    ScholarshipMonths {
        /// The months needed.
        needed: u16,
    },
    /// The scholarship of one child, from this class to the end.
    Scholarship {
        /// The first class still to come.
        from: SchoolClass,
        /// The name of its level.
        label: LocalText,
    },
    /// One school year of a scholarship.
    ScholarshipYear {
        /// The level.
        level: SchoolLevel,
        /// Its name.
        label: LocalText,
    },
    /// The age at which a scholarship ends, before schooling is completed.
    ScholarshipAge {
        /// The years that are paid until then.
        years: u16,
    },
    /// A row of the anatomical table, by its name.
    Loss {
        /// The row's name.
        label: LocalText,
    },
    /// The share of a function that is lost, of the share of the table.
    LossOfFunction {
        /// The share of the function.
        function: Rate,
        /// The share of the table.
        of: Rate,
    },
    /// Steps of a loss that is counted by steps.
    LossSteps {
        /// How many.
        steps: u16,
        /// What one is: `10 desibel`.
        step: LocalText,
        /// The share of one.
        each: Rate,
    },
    /// The poverty line of a province, for one person in a month.
    PovertyLine {
        /// The province.
        area: AreaCode,
        /// Its name.
        name: &'static str,
    },
    /// The line of one person, for everybody in a household.
    HouseholdLine {
        /// The line of one person.
        line: Rupiah,
        /// How many people.
        people: u16,
    },
    /// What a household spends, divided among its people and rounded down to whole rupiah.
    SpendingEach {
        /// What the household spends in a month.
        spending: Rupiah,
        /// How many people.
        people: u16,
    },
    /// What a household spends, compared with its line: is it below.
    BelowLine {
        /// What the household spends in a month.
        spending: Rupiah,
        /// The line of the household.
        line: Rupiah,
    },
    /// A share of the wage in a wage earner's contribution, by its parameter's name.
    PayrollShare {
        /// The parameter's name: the program, and who bears it.
        label: LocalText,
        /// The share.
        rate: Rate,
        /// The wage it is taken of.
        base: Rupiah,
    },
    /// The ceiling of the wage that a pension is computed on.
    WageCeiling {
        /// The whole wage.
        wage: Rupiah,
    },
    /// What one bearer of a wage earner's contributions bears in all.
    Borne {
        /// Who.
        by: Bearer,
    },
    /// A criterion of a scheme or of a verdict on the person.
    Criterion {
        /// Which.
        criterion: CriterionId,
        /// What it was compared with.
        finding: Finding,
    },
}

/// What a criterion was decided on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Finding {
    /// The answer is not given.
    NotGiven,
    /// Where the person lives, and where the scheme holds.
    Area {
        /// The person's area.
        given: AreaCode,
        /// The scheme's area.
        wanted: AreaCode,
    },
    /// The age, and the window that decided.
    Age {
        /// The person's age.
        age: Age,
        /// The youngest age for sure.
        from: u8,
        /// The oldest age.
        to: u8,
    },
    /// The way of working.
    Engagement(Engagement),
    /// Whether the income is regular.
    RegularIncome(bool),
    /// The income, and the wage it was compared with.
    Wage {
        /// The declared income.
        income: Rupiah,
        /// The minimum wage.
        wage: &'static MinimumWage,
    },
    /// The income is known, the area's minimum wage of that year is not.
    WageUnknown {
        /// The area.
        area: AreaCode,
        /// The year.
        year: i32,
    },
    /// Membership.
    Insured(Insured),
    /// Whether the person studies.
    Student(bool),
    /// Months the KTP was held, and months needed.
    Residence {
        /// Months held.
        held: u16,
        /// Months needed.
        needed: u16,
    },
    /// A register label.
    Registry(Registry),
    /// A decile and what it is commonly called.
    Decile {
        /// The decile.
        decile: Decile,
        /// The label.
        welfare: Welfare,
    },
    /// A decile that was given, and the highest one the scheme takes.
    Rank {
        /// The decile.
        decile: Decile,
        /// The highest decile.
        most: Decile,
    },
    /// A register label that stands for deciles, and the highest one the scheme takes.
    RegistryRank {
        /// The label.
        registry: Registry,
        /// The highest decile.
        most: Decile,
    },
    /// The occupation, by its id.
    Occupation(&'static str),
    /// A field check came out negative.
    NotVerified,
}

/// `bases` in their order, each source and place once.
pub fn each_once(bases: impl IntoIterator<Item = Basis>) -> Vec<Basis> {
    let mut once: Vec<Basis> = Vec::new();
    for basis in bases {
        let is_known = |known: &Basis| known.source.key == basis.source.key && known.place == basis.place;
        if !once.iter().any(is_known) {
            once.push(basis);
        }
    }
    once
}
