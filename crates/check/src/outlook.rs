//! Everything one person is told: the verdict, what the doors cost, what the family would receive.
//!
//! Asks the four questions and puts the answers side by side; it computes nothing of its own.

use crate::advice;
use crate::price::Price;
use crate::rules::{CheckRules, PersonRules};
use payung_questions::benefit::{self, Benefit};
use payung_questions::contribution;
use payung_questions::eligibility::{self, Decided, Eligibility, SchemeVerdict, Worker};
use payung_questions::explain::{self, Finding};
use payung_rules::benefit::BenefitRules;
use payung_values::citation::Basis;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::event::Event;
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::route::Route;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolClass;
use payung_values::sector::Sector;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use payung_values::wage::Wage;
use thiserror::Error;

/// Why nothing can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The verdict has no answer.
    #[error(transparent)]
    Eligibility(#[from] eligibility::Refusal),
    /// A price has no answer.
    #[error(transparent)]
    Contribution(#[from] contribution::Refusal),
    /// A benefit has no answer.
    #[error(transparent)]
    Benefit(#[from] benefit::Refusal),
}

impl Refusal {
    /// The first day that can be answered, if the day asked about was too early.
    pub fn first_day(&self) -> Option<Date> {
        match self {
            Self::Eligibility(eligibility::Refusal::NotInForce(refused))
            | Self::Contribution(contribution::Refusal::NotInForce(refused))
            | Self::Benefit(benefit::Refusal::NotInForce(refused)) => Some(refused.first),
            Self::Eligibility(_) | Self::Contribution(_) | Self::Benefit(_) => None,
        }
    }
}

/// What the family would receive.
#[derive(Clone, Debug)]
pub struct Family {
    /// The monthly base it is computed on.
    pub base: Rupiah,
    /// After a death by work.
    pub work_death: Benefit,
    /// After another death, once enough months in a row are paid.
    pub death: Benefit,
    /// After another death before that.
    pub early_death: Benefit,
    /// The most for the children, from the first class to the last.
    pub scholarship: Rupiah,
    /// How many children count.
    pub children: u16,
    /// The months in a row that the full sum needs.
    pub waiting_months: u16,
    /// The months in all that the scholarship needs after a death not caused by work.
    pub scholarship_months: u16,
}

/// Everything one person is told.
#[derive(Clone, Debug)]
pub struct Outlook {
    /// The day it is told for.
    pub day: Date,
    /// The verdict.
    pub answer: Eligibility,
    /// The price at the lowest base if a government pays, if that door is open.
    pub government: Option<Price>,
    /// The price at the lowest base if a donor pays, if that door is open.
    pub donor: Option<Price>,
    /// The price for the person, if that door is open. At the lowest base if the income is not known.
    pub own: Option<Price>,
    /// The price at the lowest base if the household pays, for somebody who works in one.
    pub household: Option<Price>,
    /// What the family would receive on the base of the first door.
    pub family: Family,
    /// What the family would receive if the person paid.
    pub own_family: Family,
}

impl Outlook {
    /// The price behind the first door.
    pub fn door_price(&self) -> Option<&Price> {
        match self.answer.route {
            Route::Government => self.government.as_ref(),
            Route::Donor => self.donor.as_ref(),
            Route::SelfPay => self.own.as_ref(),
            Route::Employer | Route::Contractor | Route::Migrant | Route::None => None,
        }
    }

    /// The verdict on the scheme behind the first door.
    pub fn door(&self) -> Option<&SchemeVerdict> {
        self.answer.door.and_then(|scheme| self.answer.scheme(scheme.id))
    }

    /// The schemes of the person's area and of all of Indonesia that are open, without the one behind the first door.
    pub fn other_doors(&self) -> impl Iterator<Item = &SchemeVerdict> {
        let first = self.answer.door.map(|scheme| scheme.id);
        self.answer.schemes.iter().filter(move |verdict| {
            verdict.covers_area() && verdict.truth != Truth::No && Some(verdict.scheme.id) != first
        })
    }

    /// Whether the rules for own-account members are the person's: known to be, or not known to be others.
    pub fn is_for_bpu(&self) -> bool {
        self.answer.segment.is_none_or(|segment| segment == Segment::Bpu)
    }

    /// Whether registering and paying by oneself is told, with what becomes of an old membership.
    pub fn tells_own_way(&self) -> bool {
        self.own.is_some() && self.is_for_bpu() && !self.is_age_disputed()
    }

    /// Whether somebody who is known where this person lives may still pay: then paying oneself first may close that
    /// door. A donor nobody has named is no reason to wait.
    pub fn may_be_paid_for(&self, worker: &Worker) -> bool {
        let mut schemes = self.answer.schemes.iter();
        let has_donor = schemes.any(|verdict| {
            let is_known_donor = verdict.scheme.payer == Payer::Donor && verdict.scheme.area.is_some();
            is_known_donor && verdict.truth != Truth::No && verdict.covers_area()
        });
        has_donor && self.answer.vulnerable != Truth::No || self.may_government_pay(worker)
    }

    /// Whether a government may still pay: its scheme is open here, in a kabupaten of the province, or in some area where
    /// nothing is known of it, or time alone will meet it.
    pub fn may_government_pay(&self, worker: &Worker) -> bool {
        let mut schemes = self.answer.schemes.iter();
        let is_open = schemes.any(|verdict| {
            verdict.scheme.payer.is_government() && verdict.truth != Truth::No && verdict.covers_area()
        });
        is_open
            || self.is_decided_by_kabupaten()
            || self.is_decided_by_area(worker)
            || advice::government_by_time(&self.answer, worker, self.day).is_some()
    }

    /// Whether the sources differ about the age that was told: then nobody is told a price.
    pub fn is_age_disputed(&self) -> bool {
        let mut decided = self.answer.schemes.iter().flat_map(|verdict| &verdict.decided);
        decided.any(|one| one.truth == Truth::Unknown && matches!(one.finding, Finding::Age { .. }))
    }

    /// Whether of the area only the province is known, and one of its kabupaten has a government scheme that is open.
    pub fn is_decided_by_kabupaten(&self) -> bool {
        let is_within = |decided: &Decided| {
            decided.truth == Truth::Unknown && matches!(decided.finding, Finding::Area { .. })
        };
        let mut schemes = self.answer.schemes.iter();
        schemes.any(|verdict| {
            let is_open = verdict.scheme.payer.is_government() && verdict.truth == Truth::Unknown;
            is_open && verdict.decided.iter().any(is_within)
        })
    }

    /// Whether nothing is known of the area, and a government pays in one for somebody who may be such a person.
    pub fn is_decided_by_area(&self, worker: &Worker) -> bool {
        let mut schemes = self.answer.schemes.iter();
        worker.area.is_none()
            && schemes.any(|verdict| {
                let is_local = verdict.scheme.payer.is_government() && verdict.scheme.area.is_some();
                is_local && verdict.truth == Truth::Unknown
            })
    }

    /// What the contributions of other routes than a BPU member's rest on.
    fn route_bases(&self, rules: &CheckRules) -> Vec<Basis> {
        match self.answer.route {
            Route::Employer => {
                let payroll = rules.payroll;
                let shares = [
                    payroll.jkk_group_1,
                    payroll.jht_employer,
                    payroll.jp_employer,
                    payroll.jkp_state,
                ];
                let shares = shares.into_iter().filter_map(|share| share.at(self.day).ok());
                let ceiling = payroll.jp_wage_ceiling.at(self.day).ok();
                shares
                    .map(|share| share.basis)
                    .chain(ceiling.map(|ceiling| ceiling.basis))
                    .collect()
            }
            Route::Contractor => vec![rules.project.contract_bands.basis],
            Route::Migrant => rules
                .project
                .migrant_packages
                .iter()
                .map(|package| package.basis)
                .collect(),
            Route::Government | Route::Donor | Route::SelfPay | Route::None => Vec::new(),
        }
    }

    /// What the answer rests on, each rule once: the scheme behind the door and what decided its criteria, the
    /// verdict on the person, the price, what the family would receive.
    pub fn bases(&self, rules: &CheckRules) -> Vec<Basis> {
        let door = self.door();
        let scheme = door.map(|door| door.scheme.basis);
        let criteria = door.into_iter().flat_map(|door| &door.decided);
        let prices = self.door_price().or(self.own.as_ref());
        let steps = prices.into_iter().flat_map(|price| &price.quote.steps);
        let person = self.answer.vulnerable_because.iter();
        let person = person.filter_map(|decided| decided.step(self.answer.definition).basis);
        let family = self.is_for_bpu().then_some(&self.family);
        let family = family
            .into_iter()
            .flat_map(|family| family.work_death.steps.iter().chain(&family.death.steps));
        let all = scheme
            .into_iter()
            .chain(criteria.filter_map(|decided| decided.basis))
            .chain(person)
            .chain(self.route_bases(rules))
            .chain(steps.chain(family).filter_map(|step| step.basis));
        explain::each_once(all.filter(|basis| basis.since <= self.day))
    }
}

/// What `worker` is told on `day`.
///
/// # Errors
///
/// A [`Refusal`], if the day lies before the rules begin or the answers contradict one another.
pub fn outlook(rules: &PersonRules, worker: &Worker, day: Date) -> Result<Outlook, Refusal> {
    let answer = eligibility::assess(rules.eligibility, worker, day)?;
    let sector = worker
        .occupation
        .map_or(Sector::Other, |occupation| occupation.sector);
    let lowest = Wage::Income(Rupiah::ZERO);
    let own_wage = worker.income.map_or(lowest, Wage::Income);
    let price = |payer: Payer, wage: Wage, is_open: &dyn Fn(&SchemeVerdict) -> bool| {
        let open = answer
            .schemes
            .iter()
            .any(|verdict| is_open(verdict) && verdict.truth != Truth::No);
        open.then(|| Price::of(rules.contribution, Programs::BASIC, payer, wage, sector, day))
            .transpose()
    };
    let government = price(Payer::Apbd, lowest, &|verdict| {
        verdict.scheme.payer.is_government() && verdict.covers_area()
    })?;
    let donor = price(Payer::Donor, lowest, &|verdict| {
        verdict.scheme.payer == Payer::Donor
    })?;
    let own = price(Payer::Own, own_wage, &|verdict| {
        verdict.scheme.payer == Payer::Own
    })?;
    let is_domestic = worker.engagement == Some(Engagement::Household);
    let household = price(Payer::Employer, lowest, &|verdict| {
        is_domestic && verdict.scheme.payer == Payer::Own
    })?;
    // A household pays the lowest base.
    let family_wage = if answer.route == Route::SelfPay && !is_domestic {
        own_wage
    } else {
        lowest
    };
    let family = family_of(rules.benefit, family_wage, day)?;
    Ok(Outlook {
        day,
        answer,
        government,
        donor,
        own,
        household,
        family,
        own_family: family_of(rules.benefit, own_wage, day)?,
    })
}

fn family_of(rules: &BenefitRules, wage: Wage, day: Date) -> Result<Family, benefit::Refusal> {
    let waiting_months = rules.jkm_waiting_months.at(day)?.value;
    let scholarship_months = rules.jkm_scholarship_months.at(day)?.value;
    let children = rules.scholarship_children.at(day)?.value;
    let after = |event: Event, paid: u16, children: Vec<SchoolClass>| {
        benefit::payable(
            rules,
            &benefit::Question {
                day,
                event,
                wage: Some(wage),
                consecutive_paid_months: Some(paid),
                paid_months: Some(paid),
                incapacity_months: None,
                loss: None,
                children,
            },
        )
    };
    let first_class: Vec<SchoolClass> = SchoolClass::parse("tk").into_iter().collect();
    let most = first_class.repeat(usize::from(children));
    let base = match wage {
        Wage::Base(base) => base,
        Wage::Income(income) => rules.brackets.row_of(income).map_or(Rupiah::ZERO, |row| row.base),
    };
    let work_death = after(Event::WorkDeath, 0, most)?;
    Ok(Family {
        base,
        scholarship: work_death.scholarship,
        work_death,
        death: after(Event::Death, waiting_months, Vec::new())?,
        early_death: after(Event::Death, 0, Vec::new())?,
        children,
        waiting_months,
        scholarship_months,
    })
}

#[cfg(test)]
mod tests {
    use super::{Date, Payer, Rupiah, Worker, outlook};
    use crate::rules::PersonRules;
    use payung_values::engagement::Engagement;

    fn rules() -> PersonRules {
        PersonRules::of(payung_fixture::rules())
    }

    #[test]
    fn a_person_nobody_knows_anything_of_gets_prices_and_no_door() {
        let told = outlook(&rules(), &Worker::default(), Date::parse("2026-11-21").unwrap()).unwrap();
        assert!(told.door_price().is_none());
        assert_eq!(
            told.own.as_ref().map(|price| price.quote.total),
            Some(Rupiah::new(8_400))
        );
        assert_eq!(told.family.death.cash, Rupiah::new(42_000_000));
        assert_eq!(told.family.early_death.cash, Rupiah::new(10_000_000));
        assert_eq!(told.family.scholarship, Rupiah::new(174_000_000));
    }

    #[test]
    fn the_change_of_price_names_the_last_month() {
        let worker = Worker {
            engagement: Some(Engagement::OwnAccount),
            ..Worker::default()
        };
        let told = outlook(&rules(), &worker, Date::parse("2026-11-21").unwrap()).unwrap();
        let own = told.own.unwrap();
        assert_eq!(
            (own.payer, own.change.unwrap().0.to_string().as_str()),
            (Payer::Own, "2026-12")
        );
        assert_eq!(told.donor.unwrap().change.unwrap().1, Rupiah::new(16_800));
        assert!(
            told.government.is_none(),
            "an unknown area counts no regional scheme"
        );
    }
}
