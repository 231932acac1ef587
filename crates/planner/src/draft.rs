//! What was typed for a plan. Reading is the validation, and what was typed stays, as in `figures`.

mod first_month;
mod problem;
mod program_ids;
mod reader;

pub use first_month::first_month;
pub use problem::{Field, Place, Problem, Trouble, Wanted};
pub use program_ids::program_ids;

use crate::plan::MOST_GROUPS;
use crate::question::{Aim, Question};
use crate::rules::PlannerRules;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::wage::Wage;

/// The key of the line that says how many groups there are.
const N_GROUPS: &str = "kelompok";

/// What was typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    plan: Vec<(Field, String)>,
    groups: Vec<Vec<(Field, String)>>,
}

impl Draft {
    /// A draft to begin with: the donor's money, twelve months from `from`, one group at the lowest base.
    pub fn begun(rules: &PlannerRules, from: YearMonth) -> Self {
        let mut draft = Self::default();
        draft.keep(Place::of_plan(Field::Wanted), Wanted::Workers.id());
        draft.keep(Place::of_plan(Field::Payer), Payer::Donor.id());
        draft.keep(Place::of_plan(Field::From), &from.to_string());
        draft.keep(Place::of_plan(Field::Months), "12");
        draft.add_group(rules);
        draft.keep(Place::of_group(Field::Share, 0), "100");
        draft
    }

    /// How many groups there are.
    pub fn n_groups(&self) -> usize {
        self.groups.len()
    }

    /// Adds a group at the lowest base.
    pub fn add_group(&mut self, rules: &PlannerRules) {
        self.groups.push(Vec::new());
        if let (Some(row), Some(last)) = (
            rules.contribution.brackets.rows.first(),
            self.groups.len().checked_sub(1),
        ) {
            self.keep(Place::of_group(Field::Income, last), &row.base.get().to_string());
        }
    }

    /// Takes a group away.
    pub fn remove_group(&mut self, group: usize) {
        if group < self.groups.len() {
            self.groups.remove(group);
        }
    }

    /// What was typed at `place`; empty if nothing was.
    pub fn typed(&self, place: Place) -> &str {
        let fields = match place.group {
            None => Some(&self.plan),
            Some(group) => self.groups.get(group),
        };
        fields
            .and_then(|fields| fields.iter().find(|(field, _)| *field == place.field))
            .map_or("", |(_, typed)| typed)
    }

    /// Keeps what was typed; an empty text forgets it. A group that is not there is not made.
    pub fn keep(&mut self, place: Place, typed: &str) {
        let fields = match place.group {
            None => Some(&mut self.plan),
            Some(group) => self.groups.get_mut(group),
        };
        if let Some(fields) = fields {
            fields.retain(|(field, _)| *field != place.field);
            if !typed.trim().is_empty() {
                fields.push((place.field, typed.to_owned()));
            }
        }
    }

    /// What somebody would have typed to ask `question`. A base is typed as the income of its row.
    pub fn of(question: &Question) -> Self {
        let mut draft = Self::default();
        let mut put = |field, typed: &str| draft.keep(Place::of_plan(field), typed);
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
            put(Field::Budget, &budget.get().to_string());
        }
        for (index, group) in plan.groups.iter().enumerate() {
            draft.groups.push(Vec::new());
            let mut put = |field, typed: &str| draft.keep(Place::of_group(field, index), typed);
            match group.occupation {
                Some(occupation) => put(Field::Occupation, occupation.id),
                None => put(Field::Sector, group.sector.id()),
            }
            put(Field::Programs, &program_ids(group.programs));
            if let Some(Wage::Income(amount) | Wage::Base(amount)) = group.wage {
                put(Field::Income, &amount.get().to_string());
            }
            match shares.map(|shares| shares.get(index)) {
                None => put(Field::Workers, &group.workers.to_string()),
                Some(share) => put(Field::Share, &share.map_or_else(String::new, ToString::to_string)),
            }
        }
        draft
    }

    /// A problem with what was typed at `place`.
    pub fn problem(&self, place: Place, trouble: Trouble) -> Problem {
        Problem {
            place,
            typed: self.typed(place).to_owned(),
            trouble,
        }
    }

    /// What was typed as lines `field=typed` and `place.field=typed`, for the tab's memory.
    pub fn to_lines(&self) -> String {
        let mut lines = String::new();
        let mut put = |group: &str, field: Field, typed: &str| {
            lines.extend([group, field.id(), "=", &typed.replace(['\n', '\r'], " "), "\n"]);
        };
        for (field, typed) in &self.plan {
            put("", *field, typed);
        }
        for (place, group) in self.groups.iter().enumerate() {
            for (field, typed) in group {
                put(&format!("{place}."), *field, typed);
            }
        }
        lines.extend([N_GROUPS, "=", &self.groups.len().to_string(), "\n"]);
        lines
    }

    /// Reads what [`Draft::to_lines`] wrote; other lines are passed over.
    pub fn from_lines(lines: &str) -> Self {
        let mut draft = Self::default();
        for (key, typed) in lines.lines().filter_map(|line| line.split_once('=')) {
            let (group, field) = match key.split_once('.') {
                None => (None, key),
                Some((place, field)) => match place.parse::<usize>() {
                    Ok(place) => (Some(place), field),
                    Err(_) => continue,
                },
            };
            let n_groups = match group {
                Some(group) => group.saturating_add(1),
                None if field == N_GROUPS => typed.parse().unwrap_or(0),
                None => 0,
            };
            // One more than is allowed still comes back, so that it is named and not lost.
            if draft.groups.len() < n_groups && n_groups <= MOST_GROUPS + 1 {
                draft.groups.resize(n_groups, Vec::new());
            }
            if let Some(field) = Field::parse(field) {
                draft.keep(Place { field, group }, typed);
            }
        }
        draft
    }
}
