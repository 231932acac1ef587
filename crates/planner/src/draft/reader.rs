//! Reads the boxes of a plan, each by itself, and collects what is wrong.

use crate::answer::Answer;
use crate::draft::Draft;
use crate::draft::first_month::first_month;
use crate::draft::problem::{self, Field, FieldPath, PlanWrong, Problem, Wanted};
use crate::draft::program_ids::programs;
use crate::draft::share::{self, Share};
use crate::plan::{Group, MOST_GROUPS, MOST_WORKERS, Plan};
use crate::question::{self, Aim, Question};
use crate::rules::PlannerRules;
use crate::shares::{ShareOf, Shares};
use crate::wage_earner;
use payung_rules::occupation::Occupation;
use payung_rules::work_word::Says;
use payung_typed::count::{self, NoCount};
use payung_typed::day;
use payung_typed::duration::{self, NoDuration};
use payung_typed::finder;
use payung_typed::money;
use payung_typed::problem::Wrong;
use payung_values::engagement::Engagement;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::segment::Segment;
use payung_values::wage::Wage;

impl Draft {
    /// Reads the plan and what is wanted of it.
    ///
    /// # Errors
    ///
    /// Every [`Problem`], in the order of the fields on the screen.
    pub fn read(&self, rules: &PlannerRules) -> Result<Question, Vec<Problem>> {
        match self.read_members(rules)? {
            (Some(question), others) if others.is_empty() => Ok(question),
            (_, others) => Err(others),
        }
    }

    /// Reads the plan for its groups of members on own account, who keep their proportions; `None` where there are no such
    /// groups. Beside it, why each of the others is none.
    ///
    /// # Errors
    ///
    /// Every [`Problem`], if there is any that is another.
    pub fn read_members(
        &self,
        rules: &PlannerRules,
    ) -> Result<(Option<Question>, Vec<Problem>), Vec<Problem>> {
        let mut reader = Reader {
            draft: self,
            problems: Vec::new(),
        };
        let question = reader.question(rules);
        let is_other = |one: &Problem| matches!(one.wrong, Wrong::Own(PlanWrong::NotOwnAccount { .. }));
        if reader.problems.iter().all(is_other) {
            Ok((question, reader.problems))
        } else {
            Err(reader.problems)
        }
    }

    /// Reads the plan and answers it.
    ///
    /// # Errors
    ///
    /// Every [`Problem`]; what only the answer shows, such as a budget below one worker, is named the same way.
    pub fn answer(&self, rules: &PlannerRules) -> Result<Answer, Vec<Problem>> {
        let question = self.read(rules)?;
        question::answer(rules, &question).map_err(|refusal| {
            let (index, wrong) = problem::of_refusal(rules, refusal);
            vec![self.problem(index, wrong)]
        })
    }
}

/// People who work in this way are no members on own account.
fn not_own_account(
    rules: &PlannerRules,
    engagement: Engagement,
    wage: Option<Wage>,
    from: Option<YearMonth>,
) -> Wrong<PlanWrong> {
    let price = match (wage, from) {
        (Some(Wage::Income(wage) | Wage::Base(wage)), Some(from)) if engagement.segment() == Segment::Pu => {
            wage_earner::price(rules, engagement, wage, from.first_day())
        }
        _ => None,
    };
    Wrong::Own(PlanWrong::NotOwnAccount { engagement, price })
}

/// Reads fields and collects what is wrong.
struct Reader<'a> {
    draft: &'a Draft,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn refuse<T>(&mut self, index: FieldPath, wrong: Wrong<PlanWrong>) -> Option<T> {
        self.problems.push(self.draft.problem(index, wrong));
        None
    }

    fn question(&mut self, rules: &PlannerRules) -> Option<Question> {
        let wanted = self.choice(FieldPath::of_plan(Field::Wanted), Wanted::parse, Wanted::Cost);
        let payer = self.choice(FieldPath::of_plan(Field::Payer), Payer::parse, Payer::Donor);
        let from = self.month(rules, FieldPath::of_plan(Field::From));
        let months = match wanted {
            Some(Wanted::Months) => Some(Months::ONE),
            _ => self
                .count(
                    FieldPath::of_plan(Field::Months),
                    1,
                    i64::from(Months::MOST.get()),
                )
                .and_then(Months::new),
        };
        let budget = match wanted {
            Some(Wanted::Workers | Wanted::Months) => self.money(FieldPath::of_plan(Field::Budget)),
            Some(Wanted::Cost) | None => None,
        };
        let groups = self.groups(rules, wanted, payer, from);
        let shares = match wanted {
            Some(Wanted::Workers) => self.shares(budget, groups.as_deref().unwrap_or_default()),
            _ => None,
        };
        let groups: Vec<Group> = groups?.into_iter().flatten().collect();
        if groups.is_empty() {
            return None;
        }
        let aim = match wanted? {
            Wanted::Cost => Aim::Cost,
            Wanted::Workers => Aim::Workers {
                budget: budget?,
                shares: shares?,
            },
            Wanted::Months => Aim::Months { budget: budget? },
        };
        Some(Question {
            plan: Plan {
                payer: payer?,
                from: from?,
                months: months?,
                groups,
            },
            aim,
        })
    }

    fn groups(
        &mut self,
        rules: &PlannerRules,
        wanted: Option<Wanted>,
        payer: Option<Payer>,
        from: Option<YearMonth>,
    ) -> Option<Vec<Option<Group>>> {
        let found = self.draft.n_groups();
        let index = FieldPath::of_plan(Field::Wanted);
        if found == 0 {
            return self.refuse(index, Wrong::Own(PlanWrong::NoGroups));
        }
        if found > MOST_GROUPS {
            return self.refuse(index, Wrong::Own(PlanWrong::TooManyGroups { found }));
        }
        // Every group is read, so that every problem is named.
        let group = |group| self.group(rules, group, wanted, payer, from);
        Some((0..found).map(group).collect())
    }

    fn group(
        &mut self,
        rules: &PlannerRules,
        group: usize,
        wanted: Option<Wanted>,
        payer: Option<Payer>,
        from: Option<YearMonth>,
    ) -> Option<Group> {
        let at = |field| FieldPath::of_group(field, group);
        // A word of the KTP, or an everyday one, may say that they are no members on own account.
        let says = finder::work_word(rules.work_words, self.draft.typed(at(Field::Occupation)));
        let says = says.and_then(|word| match word.says {
            Says::Is(engagement) | Says::Usually(engagement) => Some(engagement),
            Says::Occupation(_) | Says::Student => None,
        });
        let says = says.filter(|engagement| engagement.segment() != Segment::Bpu);
        let occupation = self.choice(
            at(Field::Occupation),
            |id| {
                let occupation = Occupation::parse(rules.occupations, id).map(Some);
                occupation.or_else(|| says.is_some().then_some(None))
            },
            None,
        );
        let sector = self.choice(at(Field::Sector), Sector::parse, Sector::Other);
        let programs = self.choice(at(Field::Programs), programs, Programs::BASIC);
        let income = match programs {
            Some(programs)
                if !programs.need_base() && self.draft.typed(at(Field::Income)).trim().is_empty() =>
            {
                Some(None)
            }
            _ => self.money(at(Field::Income)).map(Wage::Income).map(Some),
        };
        let workers = match wanted {
            Some(Wanted::Workers) | None => Some(0),
            Some(Wanted::Cost | Wanted::Months) => self.count(at(Field::Workers), 1, MOST_WORKERS),
        };
        let own = self.choice(at(Field::GroupPayer), |id| Payer::parse(id).map(Some), None);
        if let (Some(payer), Some(Some(own))) = (payer, own)
            && own != payer
        {
            return self.refuse(
                at(Field::GroupPayer),
                Wrong::Own(PlanWrong::MixedPayers { payer }),
            );
        }
        let occupation = occupation?;
        let engagement = occupation.map(|one| one.engagement).or(says);
        if let Some(engagement) = engagement.filter(|engagement| engagement.segment() != Segment::Bpu) {
            let wrong = not_own_account(rules, engagement, income.flatten(), from);
            return self.refuse(at(Field::Occupation), wrong);
        }
        Some(Group {
            occupation,
            sector: occupation.map_or(sector?, |occupation| occupation.sector),
            programs: programs?,
            wage: income?,
            workers: workers?,
        })
    }

    /// The shares of those of `groups` that were read.
    fn shares(&mut self, budget: Option<Rupiah>, groups: &[Option<Group>]) -> Option<Shares> {
        let found = self.draft.n_groups();
        let of = self.choice(
            FieldPath::of_plan(Field::SharesOf),
            ShareOf::parse,
            ShareOf::People,
        )?;
        let amount = budget.filter(|_| of == ShareOf::Money);
        let shares: Vec<Option<Share>> = (0..found).map(|group| self.share(group, amount)).collect();
        let shares: Vec<Share> = shares.into_iter().collect::<Option<_>>()?;
        let index = FieldPath::of_group(Field::Share, found.checked_sub(1)?);
        if let Some(problem) = share::off_a_hundred(&shares) {
            return self.refuse(index, Wrong::Own(problem));
        }
        let parts = share::parts(&shares).filter(|parts| Shares::new(of, parts).is_some());
        let Some(parts) = parts else {
            return self.refuse(index, Wrong::Own(PlanWrong::SharesTooFine));
        };
        let read = parts.into_iter().zip(groups);
        let read = read.filter_map(|(part, group)| group.map(|_| part));
        Shares::new(of, &read.collect::<Vec<_>>())
    }

    fn share(&mut self, group: usize, budget: Option<Rupiah>) -> Option<Share> {
        let index = FieldPath::of_group(Field::Share, group);
        let typed = self.draft.typed(index);
        let (least, most) = (1, 100);
        let nearest = match Share::read(typed, budget) {
            None if typed.trim().is_empty() => return self.refuse(index, Wrong::Missing),
            None => return self.refuse(index, Wrong::Own(PlanWrong::NotAShare)),
            Some(share) if share.is_nothing() => least,
            Some(share) if share.is_too_much() => most,
            Some(share) => return Some(share),
        };
        self.problems.push(Problem {
            nearest: Some(nearest.to_string()),
            ..self.draft.problem(index, Wrong::OutOfRange { least, most })
        });
        None
    }

    /// A choice by its id; `default` where nothing was chosen.
    fn choice<T>(&mut self, index: FieldPath, parse: impl Fn(&str) -> Option<T>, default: T) -> Option<T> {
        let typed = self.draft.typed(index).trim();
        if typed.is_empty() {
            return Some(default);
        }
        match parse(typed) {
            Some(chosen) => Some(chosen),
            None => self.refuse(index, Wrong::NotChosen),
        }
    }

    fn month(&mut self, rules: &PlannerRules, index: FieldPath) -> Option<YearMonth> {
        let typed = self.draft.typed(index).trim();
        if typed.is_empty() {
            return self.refuse(index, Wrong::Missing);
        }
        let first = first_month(rules);
        match day::one_month(typed) {
            Err(wrong) => self.refuse(index, wrong),
            Ok(month) if month < first => {
                let first = first.first_day();
                self.refuse(index, Wrong::TooEarly { first })
            }
            Ok(month) if month.plus(Months::MOST.get()).is_none() => self.refuse(index, Wrong::TooLate),
            Ok(month) => Some(month),
        }
    }

    fn money(&mut self, index: FieldPath) -> Option<Rupiah> {
        let typed = self.draft.typed(index);
        let read = if index.field == Field::Income {
            money::one_income(typed)
        } else {
            money::one_budget(typed)
        };
        read.map_err(|wrong| self.refuse::<()>(index, wrong)).ok()
    }

    /// A whole number; months may be typed as years.
    fn count(&mut self, index: FieldPath, least: i64, most: i64) -> Option<i64> {
        let typed = self.draft.typed(index);
        let read = match (count::read(typed), index.field) {
            (Err(NoCount::Empty), _) => Err(NoCount::Empty),
            (whole, Field::Months) => match duration::whole_months(typed) {
                Ok(months) => Ok(months.into()),
                Err(NoDuration::OutOfRange) => whole,
                Err(NoDuration::Unreadable) => Err(NoCount::Unreadable),
            },
            (whole, _) => whole,
        };
        let nearest = match read {
            Ok(number) if number < least => least,
            Ok(number) if number > most => most,
            Ok(number) => return Some(number),
            Err(NoCount::Empty) => return self.refuse(index, Wrong::Missing),
            Err(NoCount::Unreadable) => return self.refuse(index, Wrong::NotNumber { least, most }),
        };
        self.problems.push(Problem {
            nearest: Some(nearest.to_string()),
            ..self.draft.problem(index, Wrong::OutOfRange { least, most })
        });
        None
    }
}
