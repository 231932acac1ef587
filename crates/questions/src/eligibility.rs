//! Question 3: is this a *pekerja rentan*, which schemes can pay, and which door comes first.
//!
//! Criteria as published (see `rules/schemes.toml`); truth has three values. Meeting the criteria is never an
//! entitlement: an office still decides.

pub mod criterion;
mod decided;
mod worker;

pub use decided::Decided;
pub use worker::Worker;

use crate::explain::Step;
use payung_rules::dated::NotInForce;
use payung_rules::eligibility::EligibilityRules;
use payung_rules::membership::DecileLabel;
use payung_rules::scheme::{Criterion, Scheme};
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::citation::Basis;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::insured::Insured;
use payung_values::payer::Payer;
use payung_values::route::Route;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use payung_values::welfare::Welfare;
use thiserror::Error;

/// Why a question about eligibility has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// No rule is known for that day.
    #[error(transparent)]
    NotInForce(#[from] NotInForce),
    /// The day of birth lies after the day asked about, or more than 120 years before it.
    #[error("`birth_date` {birth} gives no age from 0 to {most} on {day}", most = Age::MOST)]
    NoAge {
        /// The day of birth.
        birth: Date,
        /// The day asked about.
        day: Date,
    },
    /// Age and day of birth do not agree.
    #[error("`age` is {age}, but `birth_date` gives {counted}; leave one of them out", age = .age.get(), counted = .counted.get())]
    AgesDiffer {
        /// The age given.
        age: Age,
        /// The age counted.
        counted: Age,
    },
}

/// One scheme's verdict, criterion by criterion.
#[derive(Clone, Debug)]
pub struct SchemeVerdict {
    /// The scheme.
    pub scheme: &'static Scheme,
    /// Whether its published criteria are met.
    pub truth: Truth,
    /// Every criterion, in the scheme's order.
    pub decided: Vec<Decided>,
}

impl SchemeVerdict {
    /// The ids of the criteria with this truth, in the scheme's order.
    pub fn with(&self, truth: Truth) -> impl Iterator<Item = CriterionId> + '_ {
        self.decided
            .iter()
            .filter(move |decided| decided.truth == truth)
            .map(|decided| decided.criterion.id())
    }

    /// Whether the scheme's area holds the person's for sure. Schemes for all of Indonesia hold everybody.
    pub fn covers_area(&self) -> bool {
        self.decided
            .iter()
            .all(|decided| decided.criterion != Criterion::Area || decided.truth == Truth::Yes)
    }

    /// The verdict as steps.
    pub fn steps(&self) -> impl Iterator<Item = Step> + '_ {
        self.decided.iter().map(|decided| decided.step(self.scheme.basis))
    }
}

/// The answer.
#[derive(Clone, Debug)]
pub struct Eligibility {
    /// The age on the day asked about, given or counted.
    pub age: Option<Age>,
    /// The membership segment; `None` if it is not known how the person works.
    pub segment: Option<Segment>,
    /// Whether this is a *pekerja rentan*.
    pub vulnerable: Truth,
    /// What that was decided on.
    pub vulnerable_because: Vec<Decided>,
    /// The definition of a *pekerja rentan* that was used.
    pub definition: Basis,
    /// The welfare label; `None` is unknown.
    pub welfare: Option<Welfare>,
    /// Every scheme in force on the day, in the order of the rules.
    pub schemes: Vec<SchemeVerdict>,
    /// Schemes of the person's area that have ended and were not followed by another of the same area, unless one of
    /// their other criteria is not met: whether they go on has to be asked.
    pub ended: Vec<SchemeVerdict>,
    /// The first door to knock on.
    pub route: Route,
    /// The scheme behind that door, where there is one.
    pub door: Option<&'static Scheme>,
}

impl Eligibility {
    /// The verdict on one scheme, if it is in force.
    pub fn scheme(&self, id: &str) -> Option<&SchemeVerdict> {
        self.schemes.iter().find(|verdict| verdict.scheme.id == id)
    }

    /// All steps: those of the verdict on the person, then scheme by scheme.
    pub fn steps(&self) -> impl Iterator<Item = Step> + '_ {
        let definition = self.definition;
        let person = self
            .vulnerable_because
            .iter()
            .map(move |decided| decided.step(definition));
        person.chain(self.schemes.iter().flat_map(SchemeVerdict::steps))
    }
}

/// Asks every scheme in force on `day`. Before the first scheme there is none, and the answer says so.
///
/// # Errors
///
/// A [`Refusal`] that names the field, what was found and what would be right.
///
/// # Example
///
/// ```
/// use payung_values::{date::Date, engagement::Engagement, route::Route, truth::Truth};
/// use payung_questions::eligibility::{self, Worker};
/// let day = Date::parse("2026-11-21").unwrap();
/// let employee = Worker { engagement: Some(Engagement::Employee), ..Worker::default() };
/// let answer = eligibility::assess(payung_fixture::rules().eligibility, &employee, day).unwrap();
/// assert_eq!((answer.vulnerable, answer.route), (Truth::No, Route::Employer));
/// ```
pub fn assess(rules: &EligibilityRules, worker: &Worker, day: Date) -> Result<Eligibility, Refusal> {
    let age = age_on(worker, day)?;
    let asked = criterion::Asked {
        rules,
        worker,
        age,
        day,
    };
    let mut schemes = Vec::with_capacity(rules.schemes.len());
    let mut ended = Vec::new();
    for scheme in rules.schemes {
        if scheme.in_force(day) {
            schemes.push(verdict(&asked, scheme)?);
        } else if may_go_on(rules, worker, scheme, day) {
            ended.push(verdict(&asked, scheme)?);
        }
    }
    ended.retain(|verdict| verdict.truth != Truth::No);
    let (vulnerable, vulnerable_because) = vulnerability(&asked)?;
    let segment = worker.engagement.map(Engagement::segment);
    let (route, door) = route_of(worker, segment, vulnerable, &schemes);
    Ok(Eligibility {
        age,
        segment,
        vulnerable,
        vulnerable_because,
        definition: rules.vulnerable.basis,
        welfare: welfare_of(rules, worker),
        schemes,
        ended,
        route,
        door,
    })
}

/// The verdict on one scheme.
fn verdict(asked: &criterion::Asked<'_>, scheme: &'static Scheme) -> Result<SchemeVerdict, NotInForce> {
    let mut decided = Vec::with_capacity(scheme.criteria.len());
    for criterion in scheme.criteria {
        decided.push(asked.decide(*criterion, scheme.area)?);
    }
    let truth = Truth::all(decided.iter().map(|decided| decided.truth));
    Ok(SchemeVerdict {
        scheme,
        truth,
        decided,
    })
}

/// Whether a scheme of the worker's area has ended before `day`, and no other of that very area is in force.
fn may_go_on(rules: &EligibilityRules, worker: &Worker, scheme: &Scheme, day: Date) -> bool {
    let covers = |area: AreaCode| worker.area.is_some_and(|given| area.contains(given));
    let is_followed = || {
        let mut others = rules.schemes.iter();
        others.any(|other| other.area == scheme.area && other.in_force(day))
    };
    scheme.until.is_some_and(|until| until < day) && scheme.area.is_some_and(covers) && !is_followed()
}

/// What the national rule says of an age on `day`, whatever the scheme.
///
/// # Errors
///
/// [`NotInForce`] if no membership age is known for the day.
pub fn membership_age(rules: &EligibilityRules, age: Age, day: Date) -> Result<Decided, NotInForce> {
    let asked = criterion::Asked {
        rules,
        worker: &Worker::default(),
        age: Some(age),
        day,
    };
    asked.decide(Criterion::Age { from: None, to: None }, None)
}

fn age_on(worker: &Worker, day: Date) -> Result<Option<Age>, Refusal> {
    let Some(birth) = worker.birth_date else {
        return Ok(worker.age);
    };
    let counted = Age::on(birth, day).ok_or(Refusal::NoAge { birth, day })?;
    match worker.age {
        Some(age) if age != counted => Err(Refusal::AgesDiffer { age, counted }),
        _ => Ok(Some(counted)),
    }
}

/// A *pekerja rentan* works informally and has an irregular or a low income.
fn vulnerability(asked: &criterion::Asked<'_>) -> Result<(Truth, Vec<Decided>), NotInForce> {
    let informal = asked.decide(Criterion::Informal, None)?;
    if informal.truth != Truth::Yes {
        return Ok((informal.truth, vec![informal]));
    }
    let irregular = asked.decide(Criterion::IrregularIncome, None)?;
    let low = asked.decide(Criterion::LowIncome, None)?;
    Ok((irregular.truth.or(low.truth), vec![informal, irregular, low]))
}

/// The register's label, else the decile's. Somebody not listed has none, whatever the decile.
fn welfare_of(rules: &EligibilityRules, worker: &Worker) -> Option<Welfare> {
    match worker.registry {
        Some(registry) => Welfare::of_registry(registry),
        None => worker
            .decile
            .and_then(|decile| DecileLabel::of(rules.decile_labels, decile))
            .map(|label| label.welfare),
    }
}

/// The first door to knock on, and the scheme behind it.
fn route_of(
    worker: &Worker,
    segment: Option<Segment>,
    vulnerable: Truth,
    schemes: &[SchemeVerdict],
) -> (Route, Option<&'static Scheme>) {
    match segment {
        None | Some(Segment::None) => return (Route::None, None),
        Some(Segment::Pu) => return (Route::Employer, None),
        Some(Segment::Construction) => return (Route::Contractor, None),
        Some(Segment::Migrant) => return (Route::Migrant, None),
        Some(Segment::Bpu) => {}
    }
    if worker.insured == Some(Insured::Active) {
        return (Route::None, None);
    }
    let open = |verdict: &&SchemeVerdict| verdict.truth != Truth::No && verdict.covers_area();
    let best = |among: &dyn Fn(&Scheme) -> bool| {
        let met = schemes
            .iter()
            .find(|verdict| verdict.truth == Truth::Yes && open(verdict) && among(verdict.scheme));
        // Of those that are open, the one of which least has to be found out.
        met.or_else(|| {
            schemes
                .iter()
                .filter(|verdict| open(verdict) && among(verdict.scheme))
                .min_by_key(|verdict| verdict.with(Truth::Unknown).count())
        })
        .map(|verdict| verdict.scheme)
    };
    if let Some(scheme) = best(&|scheme| scheme.payer.is_government()) {
        return (Route::Government, Some(scheme));
    }
    let national_donor = best(&|scheme| scheme.id == NATIONAL_DONOR);
    if vulnerable != Truth::No && national_donor.is_some() {
        let local = best(&|scheme| scheme.payer == Payer::Donor && scheme.area.is_some());
        return (Route::Donor, local.or(national_donor));
    }
    match best(&|scheme| scheme.payer == Payer::Own) {
        Some(scheme) => (Route::SelfPay, Some(scheme)),
        None => (Route::None, None),
    }
}

/// The donor scheme that holds everywhere and decides whether a donor is a door.
const NATIONAL_DONOR: &str = "gn-lingkaran";
