//! What was lost in a partial disability, and which share of eighty wages that is.

use crate::rules::StoriesRules;
use payung_questions::explain::{Applied, Outcome, Step};
use payung_rules::loss::{Loss, LossShare};
use payung_values::rate::Rate;

/// A partial disability.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Injury {
    /// A row of the anatomical table.
    Row {
        /// The row.
        loss: &'static Loss,
        /// How much of it.
        extent: Extent,
    },
    /// A percentage that is known, as case files give it.
    Percent(Rate),
}

/// How much of a row is lost. Which of these a row takes, its [`LossShare`] decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it: rows with one share.
    Whole,
    /// This share of its function is lost: rows with one share (national.md 3.9).
    Function(Rate),
    /// The share a doctor set: rows with a least and a most.
    Set(Rate),
    /// So many steps: rows that count by steps.
    Steps(u16),
}

/// Why an extent does not fit its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// The row takes another kind of extent.
    Kind,
    /// The share lies outside what the row takes.
    Share {
        /// The least.
        least: Rate,
        /// The most.
        most: Rate,
    },
    /// More steps than the whole loss counts, or none.
    Steps {
        /// The most.
        most: u16,
    },
}

impl Injury {
    /// The row of the table, if one was chosen.
    pub const fn loss(&self) -> Option<&'static Loss> {
        match self {
            Self::Row { loss, .. } => Some(loss),
            Self::Percent(_) => None,
        }
    }

    /// The share of eighty wages, with the steps that lead to it. The first step carries the basis of the row; there is
    /// none for a percentage that is known.
    ///
    /// # Errors
    ///
    /// [`Misfit`] if the extent does not fit the row.
    pub fn share(&self, rules: &StoriesRules) -> Result<(Rate, Vec<Step>), Misfit> {
        match self {
            Self::Percent(rate) => Ok((*rate, Vec::new())),
            Self::Row { loss, extent } => share_of(rules, loss, *extent),
        }
    }
}

fn share_of(rules: &StoriesRules, loss: &'static Loss, extent: Extent) -> Result<(Rate, Vec<Step>), Misfit> {
    let by_row = |applied, share| Step::by(applied, Outcome::Share(share), loss.basis).with_note(loss.note);
    let of_row = |share| by_row(Applied::Loss { label: loss.label }, share);
    match (loss.share, extent) {
        (LossShare::Fixed(of), Extent::Function(function)) => {
            let share = function.times(of).ok_or(Misfit::Kind)?;
            let applied = Applied::LossOfFunction { function, of };
            let step = Step::arithmetic(applied, Outcome::Share(share));
            Ok((share, vec![of_row(of), step]))
        }
        (LossShare::Between { least, most }, Extent::Set(share)) if share < least || most < share => {
            Err(Misfit::Share { least, most })
        }
        (LossShare::Fixed(share), Extent::Whole) | (LossShare::Between { .. }, Extent::Set(share)) => {
            Ok((share, vec![of_row(share)]))
        }
        (LossShare::Each { each, step, .. }, Extent::Steps(steps)) => {
            let most = most_steps(rules, loss);
            if steps == 0 || most < steps {
                return Err(Misfit::Steps { most });
            }
            let share = each.times(Rate::new(u32::from(steps), 0)).ok_or(Misfit::Kind)?;
            let applied = Applied::LossSteps { steps, step, each };
            let counted = Step::arithmetic(applied, Outcome::Share(share));
            Ok((share, vec![of_row(each), counted]))
        }
        (LossShare::Fixed(_), Extent::Set(_) | Extent::Steps(_))
        | (LossShare::Between { .. }, Extent::Whole | Extent::Function(_) | Extent::Steps(_))
        | (LossShare::Each { .. }, Extent::Whole | Extent::Function(_) | Extent::Set(_)) => Err(Misfit::Kind),
    }
}

/// The most steps of a row that is counted by steps: not more than the row of the whole loss counts. That a loss of a
/// part never counts more than the whole is our conclusion. 0 for any other row.
pub fn most_steps(rules: &StoriesRules, loss: &Loss) -> u16 {
    let LossShare::Each { each, whole, .. } = loss.share else {
        return 0;
    };
    let Some(LossShare::Fixed(whole)) = Loss::find(rules.claim.losses, whole).map(|loss| loss.share) else {
        return 0;
    };
    let fits = |steps: &u16| {
        each.times(Rate::new(u32::from(*steps), 0))
            .is_some_and(|sum| sum <= whole)
    };
    (1..=MOST_STEPS).take_while(fits).last().unwrap_or(0)
}

/// Above this no row is counted: a hundred steps of one per cent are everything.
const MOST_STEPS: u16 = 100;
