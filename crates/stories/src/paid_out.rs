//! What is paid in all, before anybody asks when.

use crate::circumstances::{Circumstances, Member};
use crate::refusal::Refusal;
use crate::rules::StoriesRules;
use crate::school::{Schooling, schoolings};
use payung_questions::benefit::{self, Benefit};
use payung_questions::explain::{Applied, Step};
use payung_values::event::Event;
use payung_values::rupiah::Rupiah;
use payung_values::segment::Segment;
use payung_values::wage::Wage;

/// What is paid in all, before anybody asks when.
pub(crate) struct PaidOut {
    /// The answer of the benefit question.
    pub(crate) benefit: Benefit,
    /// The wage sums rest on.
    pub(crate) base: Option<Rupiah>,
    /// The children that count.
    pub(crate) schooling: Vec<Schooling>,
    /// Their sum.
    pub(crate) scholarship: Rupiah,
    /// Cash and scholarship.
    pub(crate) total: Rupiah,
    /// Every step, those to the loss before its grant.
    pub(crate) steps: Vec<Step>,
}

/// Asks the benefit question and puts ages and the row of the loss into its answer.
pub(crate) fn paid_out(rules: &StoriesRules, circumstances: &Circumstances) -> Result<PaidOut, Refusal> {
    let (segment, wage) = match circumstances.member {
        Member::Bpu { wage, .. } => (Segment::Bpu, wage),
        Member::Pu { wage, .. } => (Segment::Pu, Wage::Base(wage)),
    };
    let is_partial = circumstances.event == Event::WorkPartialDisability;
    let injury = circumstances.injury.filter(|_| is_partial);
    let injury = injury
        .map(|injury| injury.share(rules))
        .transpose()
        .map_err(Refusal::Injury)?;
    let (loss, loss_steps) = injury.map_or((None, Vec::new()), |(share, steps)| (Some(share), steps));
    let day = circumstances.day;
    let benefit = benefit::payable_in(
        rules.benefit,
        segment,
        &benefit::Question {
            day,
            event: circumstances.event,
            wage: Some(wage),
            consecutive_paid_months: Some(circumstances.consecutive_paid_months),
            paid_months: Some(circumstances.paid_months),
            incapacity_months: Some(circumstances.incapacity_months),
            loss,
            children: circumstances.children.iter().map(|child| child.class).collect(),
        },
    )?;
    let schooling = if benefit.scholarship_by_child.is_empty() {
        Vec::new()
    } else {
        schoolings(rules, &circumstances.children, day)?
    };
    let scholarship = Rupiah::checked_sum(schooling.iter().map(|one| one.sum));
    let scholarship = scholarship.ok_or(benefit::Refusal::TooLarge)?;
    let total = benefit
        .cash
        .checked_add(scholarship)
        .ok_or(benefit::Refusal::TooLarge)?;
    let row = loss_steps.first().and_then(|step| step.basis);
    let mut steps = loss_steps;
    for step in &benefit.steps {
        if matches!(step.applied, Applied::Scholarship { .. }) {
            continue;
        }
        // The table's percentage is as sure as its row, not as the formula.
        let is_by_row = matches!(step.applied, Applied::WageShare { .. });
        let basis = row.filter(|_| is_by_row).or(step.basis);
        steps.push(Step { basis, ..*step });
    }
    for one in &schooling {
        if let Some(child) = circumstances.children.get(one.child) {
            steps.extend(one.steps(rules, child.class, day)?);
        }
    }
    Ok(PaidOut {
        base: base_of(rules, wage),
        benefit,
        schooling,
        scholarship,
        total,
        steps,
    })
}

/// The monthly wage that benefits of `wage` rest on.
fn base_of(rules: &StoriesRules, wage: Wage) -> Option<Rupiah> {
    match wage {
        Wage::Base(base) => Some(base),
        Wage::Income(income) => rules.contribution.brackets.row_of(income).map(|row| row.base),
    }
}
