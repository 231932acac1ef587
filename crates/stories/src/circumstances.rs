//! What a story is told of: who, what happened, how much was paid before, who is left.

use crate::field::Field;
use crate::injury::Injury;
use crate::refusal::Refusal;
use crate::rules::StoriesRules;
use payung_values::age::Age;
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::risk_group::RiskGroup;
use payung_values::rupiah::Rupiah;
use payung_values::school::{SchoolClass, SchoolLevel};
use payung_values::sector::Sector;
use payung_values::service_id::ServiceId;
use payung_values::wage::Wage;

/// Everything a story rests on. [`Draft::read`](crate::Draft::read) makes only circumstances that can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circumstances {
    /// The day of the event; it picks the amounts in force.
    pub day: Date,
    /// What happened.
    pub event: Event,
    /// In which segment, on which wage.
    pub member: Member,
    /// Months paid in all, up to the event.
    pub paid_months: u16,
    /// Months paid without a break, up to the last month paid. At most `paid_months`.
    pub consecutive_paid_months: u16,
    /// Months unpaid between the last month paid and the event.
    pub unpaid_months: u16,
    /// Months unable to work. Count for nothing after a death not by work.
    pub incapacity_months: u16,
    /// What was lost, after a partial disability.
    pub injury: Option<Injury>,
    /// By which ways one was brought to a hospital or home; each counts up to its own ceiling.
    pub journey: Journey,
    /// Whether a widow or widower is left; `None` if it is not known.
    pub spouse: Option<Spouse>,
    /// The children, in the order given.
    pub children: Vec<Child>,
    /// Fields of a published claim whose values nobody reported. Sums may rest on them; nobody is told them as facts.
    pub unreported: Vec<Field>,
}

impl Circumstances {
    /// Whether the value of `field` was reported or typed.
    pub fn is_known(&self, field: Field) -> bool {
        !self.unreported.contains(&field)
    }

    /// The same family in the month `months` later, contributions having gone on: the children are as old and as far in
    /// school as they will be then. Who has finished or is too old by then is none of them. `None` after the year 9999.
    ///
    /// Ages are whole years since the event, so that what is told is the most, as with [`Child::age`] itself.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] for a day before the first we can answer.
    pub(crate) fn later(&self, rules: &StoriesRules, months: u16) -> Result<Option<Self>, Refusal> {
        let now = YearMonth::of(self.day);
        let Some(then) = now.plus(months) else {
            return Ok(None);
        };
        let day = then.first_day().max(self.day);
        let limit = rules.benefit.scholarship_age_limit.at(day)?.value;
        let begins = rules.claim_terms.school_year_month.at(day)?.value;
        let begun = (1..=months).filter_map(|after| now.plus(after));
        let begun = begun.filter(|month| month.month() == i32::from(begins)).count();
        let grown = |child: &Child| {
            let class = (0..begun).try_fold(child.class, |class, _| class.next())?;
            let Some(age) = child.age else {
                return Some(Child { class, age: None });
            };
            let years = u16::from(age.get()) + months / 12;
            let age = Age::new(i64::from(years)).filter(|_| years < limit)?;
            Some(Child {
                class,
                age: Some(age),
            })
        };
        Ok(Some(Self {
            day,
            paid_months: self.paid_months.saturating_add(months),
            consecutive_paid_months: self.consecutive_paid_months.saturating_add(months),
            children: self.children.iter().filter_map(grown).collect(),
            ..self.clone()
        }))
    }
}

/// The segment of a member, and the wage benefits rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Member {
    /// Not a wage earner: the deemed base of an income.
    Bpu {
        /// The income or the base.
        wage: Wage,
        /// Driving or delivering, or other work; it decides the discount.
        sector: Sector,
        /// Whose money the contributions were.
        payer: Payer,
    },
    /// A wage earner: the real wage. The three-month rule does not concern these (national.md 4.2).
    Pu {
        /// The monthly wage that the employer reports.
        wage: Rupiah,
        /// The risk group of the work.
        group: RiskGroup,
    },
}

payung_values::vocabulary! {
    /// The ways of transport, by their ceilings.
    pub enum Mode {
        /// Land, river or lake.
        Land = "darat",
        /// Sea.
        Sea = "laut",
        /// Air.
        Air = "udara",
    }
}

impl Mode {
    /// The service that pays for it.
    pub const fn service(self) -> ServiceId {
        match self {
            Self::Land => ServiceId::TransportLand,
            Self::Sea => ServiceId::TransportSea,
            Self::Air => ServiceId::TransportAir,
        }
    }
}

/// Which ways of transport were used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Journey {
    land: bool,
    sea: bool,
    air: bool,
}

impl Journey {
    /// The ways listed; order and repetition do not matter.
    pub fn of(modes: impl IntoIterator<Item = Mode>) -> Self {
        modes
            .into_iter()
            .fold(Self::default(), |journey, mode| match mode {
                Mode::Land => Self {
                    land: true,
                    ..journey
                },
                Mode::Sea => Self { sea: true, ..journey },
                Mode::Air => Self { air: true, ..journey },
            })
    }

    /// Whether `mode` was used.
    pub const fn has(self, mode: Mode) -> bool {
        match mode {
            Mode::Land => self.land,
            Mode::Sea => self.sea,
            Mode::Air => self.air,
        }
    }

    /// The ways used, in the order of [`Mode::ALL`].
    pub fn modes(self) -> impl Iterator<Item = Mode> {
        Mode::ALL.iter().copied().filter(move |mode| self.has(*mode))
    }
}

payung_values::vocabulary! {
    /// Whether a widow or widower is left.
    pub enum Spouse {
        /// Yes.
        Left = "ada",
        /// No.
        None = "tidak-ada",
    }
}

/// A child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Child {
    /// The first class the child still has before it.
    pub class: SchoolClass,
    /// The age on the day of the event, if known. It ends the scholarship and says nothing about the class
    /// (decision 013).
    pub age: Option<Age>,
}

impl Child {
    /// Whether it would have had to begin school before it was born: each class behind it took a year. At which age
    /// school begins no source of ours says, so nothing more is concluded.
    pub fn is_too_young(&self) -> bool {
        let classes = std::iter::successors(SchoolClass::new(SchoolLevel::Sd, 1), |class| class.next());
        let behind = classes.take_while(|class| *class < self.class).count();
        self.age.is_some_and(|age| usize::from(age.get()) < behind)
    }
}
