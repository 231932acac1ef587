//! What was typed for a plan. Reading is the validation, and what was typed stays, as everywhere.

mod first_month;
mod problem;
mod program_ids;
mod reader;
pub(crate) mod share;

pub use first_month::first_month;
pub use problem::{Field, FieldPath, PlanWrong, Problem, Wanted};
pub use program_ids::{program_ids, programs};

use crate::plan::MOST_GROUPS;
use crate::question::{Aim, Question};
use crate::rules::PlannerRules;
use crate::shares::{ShareOf, Shares};
use payung_typed::money;
use payung_typed::problem::Wrong;
use payung_typed::store::{self, Typed};
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::wage::Wage;

/// The key of the line that says how many groups there are.
const N_GROUPS: &str = "kelompok";

/// What was typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    typed: Typed<FieldPath>,
    n_groups: usize,
}

impl Draft {
    /// A draft to begin with: the donor's money, twelve months from `from`, one group at the lowest base.
    pub fn begun(rules: &PlannerRules, from: YearMonth) -> Self {
        let mut draft = Self::default();
        draft.keep(FieldPath::of_plan(Field::Wanted), Wanted::Workers.id());
        draft.keep(FieldPath::of_plan(Field::Payer), Payer::Donor.id());
        draft.keep(FieldPath::of_plan(Field::From), &from.to_string());
        draft.keep(FieldPath::of_plan(Field::Months), "12");
        draft.add_group(rules);
        draft.keep(FieldPath::of_group(Field::Share, 0), "100");
        draft
    }

    /// How many groups there are.
    pub fn n_groups(&self) -> usize {
        self.n_groups
    }

    /// What is wanted, as it was chosen; the cost where nothing was.
    pub fn wanted(&self) -> Wanted {
        Wanted::parse(self.typed(FieldPath::of_plan(Field::Wanted))).unwrap_or(Wanted::Cost)
    }

    /// Adds a group at the lowest base.
    pub fn add_group(&mut self, rules: &PlannerRules) {
        let group = self.n_groups;
        self.n_groups += 1;
        if let Some(row) = rules.contribution.brackets.rows.first() {
            self.keep(
                FieldPath::of_group(Field::Income, group),
                &row.base.get().to_string(),
            );
        }
    }

    /// Takes a group away; those behind it move up.
    pub fn remove_group(&mut self, group: usize) {
        if group >= self.n_groups {
            return;
        }
        self.n_groups -= 1;
        self.typed.rename(|place| match place.group {
            Some(one) if one == group => None,
            Some(one) if one > group => Some(FieldPath::of_group(place.field, one - 1)),
            Some(_) | None => Some(place),
        });
    }

    /// What was typed at `place`; empty if nothing was.
    pub fn typed(&self, place: FieldPath) -> &str {
        self.typed.typed(place).unwrap_or_default()
    }

    /// Keeps what was typed; an empty text forgets it. A group that is not there is not made.
    pub fn keep(&mut self, place: FieldPath, typed: &str) {
        if place.group.is_none_or(|group| group < self.n_groups) {
            self.typed.keep_or_forget(place, typed);
        }
    }

    /// What somebody would have typed to ask `question`. A base is typed as the income of its row.
    pub fn of(question: &Question) -> Self {
        let mut draft = Self::default();
        let mut put = |field, typed: &str| draft.keep(FieldPath::of_plan(field), typed);
        let plan = &question.plan;
        put(Field::Payer, plan.payer.id());
        put(Field::From, &plan.from.to_string());
        let (wanted, budget, shares) = match &question.aim {
            Aim::Cost => (Wanted::Cost, None, None),
            Aim::Workers { budget, shares } => (Wanted::Workers, Some(budget), Some(shares)),
            Aim::Months { budget } => (Wanted::Months, Some(budget), None),
        };
        put(Field::Wanted, wanted.id());
        if wanted != Wanted::Months {
            put(Field::Months, &plan.months.get().to_string());
        }
        if let Some(budget) = budget {
            put(Field::Budget, &money::of_budget(*budget));
        }
        if let Some(ShareOf::Money) = shares.map(Shares::of) {
            put(Field::SharesOf, ShareOf::Money.id());
        }
        for (index, group) in plan.groups.iter().enumerate() {
            draft.n_groups += 1;
            let mut put = |field, typed: &str| draft.keep(FieldPath::of_group(field, index), typed);
            match group.occupation {
                Some(occupation) => put(Field::Occupation, occupation.id),
                None => put(Field::Sector, group.sector.id()),
            }
            put(Field::Programs, &program_ids(group.programs));
            if let Some(Wage::Income(amount) | Wage::Base(amount)) = group.wage {
                put(Field::Income, &money::of_digits(&amount.get().to_string()));
            }
            match shares {
                None => put(Field::Workers, &group.workers.to_string()),
                Some(shares) => {
                    let part = shares.parts().get(index).copied().unwrap_or(0);
                    put(Field::Share, &share::typed(part, shares.whole()));
                }
            }
        }
        draft
    }

    /// A problem with what was typed at `place`.
    pub fn problem(&self, place: FieldPath, wrong: Wrong<PlanWrong>) -> Problem {
        Problem {
            field: place,
            typed: self.typed(place).to_owned(),
            wrong,
            nearest: problem::nearest(place, wrong),
        }
    }

    /// What was typed as lines `field=typed` and `place.field=typed`, for the tab's memory.
    pub fn to_lines(&self) -> String {
        let n_groups = self.n_groups.to_string();
        [&self.typed.to_lines(), N_GROUPS, "=", &n_groups, "\n"].concat()
    }

    /// Reads what [`Draft::to_lines`] wrote; other lines are passed over.
    pub fn from_lines(lines: &str) -> Self {
        let typed = Typed::<FieldPath>::from_lines(lines);
        let said = store::pairs(lines).filter(|(key, _)| *key == N_GROUPS);
        let said = said.map(|(_, typed)| typed.parse().unwrap_or(0));
        let used = typed.fields().filter_map(|place| place.group);
        let used = used.map(|group| group.saturating_add(1));
        // One more than is allowed still comes back, so that it is named and not lost.
        let n_groups = said.chain(used).filter(|groups| *groups <= MOST_GROUPS + 1);
        let mut draft = Self {
            n_groups: n_groups.max().unwrap_or(0),
            ..Self::default()
        };
        for place in typed.fields() {
            draft.keep(place, typed.typed(place).unwrap_or_default());
        }
        draft
    }
}
