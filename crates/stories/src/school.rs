//! The scholarship of one child, year by year.

use crate::circumstances::Child;
use crate::rules::StoriesRules;
use payung_questions::benefit;
use payung_questions::explain::{Applied, Outcome, Step};
use payung_rules::scholarship::ScholarshipLevel;
use payung_values::citation::Basis;
use payung_values::date::Date;
use payung_values::rupiah::Rupiah;
use payung_values::school::{SchoolClass, SchoolLevel};

/// The scholarship of one child that counts, from the first class still to come to the last possible year.
#[derive(Clone, Debug)]
pub struct Schooling {
    /// The child's place in the circumstances, from 0.
    pub child: usize,
    /// The years, in order. A child whose age is known gets none after the age limit.
    pub years: Vec<Year>,
    /// The sum of the years.
    pub sum: Rupiah,
    /// Why it ends.
    pub end: End,
}

/// One school year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year {
    /// From 1, counted from the first class still to come.
    pub number: u8,
    /// The level.
    pub level: SchoolLevel,
    /// The year within the level, from 1.
    pub of_level: u8,
    /// What is paid for it.
    pub amount: Rupiah,
}

impl Year {
    /// What the amount rests on.
    pub fn basis(&self, rules: &StoriesRules) -> Option<Basis> {
        rules
            .benefit
            .scholarship_levels
            .iter()
            .find(|level| level.level == self.level)
            .map(|level| level.basis)
    }
}

/// Why a scholarship ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// With the last year of the last level; or earlier, at the age limit, with marriage or work.
    Completed,
    /// At the age limit, before schooling is completed.
    AgeLimit {
        /// The age at which it ends.
        limit: u16,
        /// Years that would still have come.
        years_lost: u8,
    },
}

/// The scholarships of the children that count, the furthest in school first.
///
/// # Errors
///
/// As [`benefit::payable`], for a day before the first we can answer and sums that do not fit.
pub fn schoolings(
    rules: &StoriesRules,
    children: &[Child],
    day: Date,
) -> Result<Vec<Schooling>, benefit::Refusal> {
    let most = rules.benefit.scholarship_children.at(day)?.value;
    let limit = rules.benefit.scholarship_age_limit.at(day)?.value;
    let classes: Vec<SchoolClass> = children.iter().map(|child| child.class).collect();
    benefit::counted(&classes, most)
        .into_iter()
        .filter_map(|index| Some((index, children.get(index)?)))
        .map(|(index, child)| schooling(rules, index, *child, limit).ok_or(benefit::Refusal::TooLarge))
        .collect()
}

/// One child's years. A child of age `a` is paid its years up to `limit - a`: in year 1 it has its age of today, and
/// what is told is the most it can get.
fn schooling(rules: &StoriesRules, child: usize, of: Child, limit: u16) -> Option<Schooling> {
    let all = years_from(rules, of.class);
    let left = of
        .age
        .map(|age| usize::from(limit.saturating_sub(u16::from(age.get()))));
    let paid = left.map_or(all.len(), |left| left.min(all.len()));
    let (years, lost) = all.split_at_checked(paid)?;
    let end = if lost.is_empty() {
        End::Completed
    } else {
        End::AgeLimit {
            limit,
            years_lost: u8::try_from(lost.len()).ok()?,
        }
    };
    Some(Schooling {
        child,
        sum: Rupiah::checked_sum(years.iter().map(|year| year.amount))?,
        years: years.to_vec(),
        end,
    })
}

/// Every school year from `class` to the last year of the last level.
fn years_from(rules: &StoriesRules, class: SchoolClass) -> Vec<Year> {
    let first_of = |level: &ScholarshipLevel| {
        if level.level == class.level() {
            class.class()
        } else {
            1
        }
    };
    rules
        .benefit
        .scholarship_levels
        .iter()
        .filter(|level| level.level >= class.level())
        .flat_map(|level| (first_of(level)..=level.years).map(move |of_level| (level, of_level)))
        .zip(1..)
        .map(|((level, of_level), number)| Year {
            number,
            level: level.level,
            of_level,
            amount: level.yearly,
        })
        .collect()
}

impl Schooling {
    /// The steps of this child: the most from its class on, and what the age limit leaves of it.
    pub(super) fn steps(
        &self,
        rules: &StoriesRules,
        class: SchoolClass,
        day: Date,
    ) -> Result<Vec<Step>, benefit::Refusal> {
        let most = benefit::scholarship_from(rules.benefit, class).ok_or(benefit::Refusal::TooLarge)?;
        let level = rules.benefit.level(class.level());
        let mut steps: Vec<Step> = level
            .map(|level| {
                let applied = Applied::Scholarship {
                    from: class,
                    label: level.label,
                };
                Step::by(applied, Outcome::Money(most), level.basis)
            })
            .into_iter()
            .collect();
        if self.end != End::Completed {
            let limit = rules.benefit.scholarship_age_limit.at(day)?;
            let years = u16::try_from(self.years.len()).map_err(|_| benefit::Refusal::TooLarge)?;
            let applied = Applied::ScholarshipAge { years };
            steps.push(Step::by(applied, Outcome::Money(self.sum), limit.basis).with_note(limit.note));
        }
        Ok(steps)
    }
}
