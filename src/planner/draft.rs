//! What was typed for a plan. Reading is the validation, and what was typed stays, as in `figures`.

use super::{Aim, Answer, Group, MOST_GROUPS, MOST_WORKERS, Plan, Question, Refusal};
use crate::contribution::{self, Wage};
use crate::domain::month::{Months, YearMonth};
use crate::domain::payer::Payer;
use crate::domain::program::{Program, Programs};
use crate::domain::rupiah::{MoneyProblem, Rupiah};
use crate::domain::sector::Sector;
use crate::donation;
use crate::figures;
use crate::rules::occupation::Occupation;
use crate::rules::tables::{BPU_BRACKET, JHT_RATE, JKK_RATE, JKM_MONTHLY};

vocabulary! {
    /// What is wanted of the plan, as it is chosen.
    pub enum Wanted {
        /// The cost of so many workers.
        Cost = "biaya",
        /// The workers a budget carries.
        Workers = "orang",
        /// The months a budget lasts.
        Months = "bulan",
    }
}

vocabulary! {
    /// A box of the plan or of one of its groups. The id stands in the tab's memory.
    pub enum Field {
        /// What is wanted: an id of [`Wanted`].
        Wanted = "tujuan",
        /// Whose money: an id of [`Payer`]. The donor's if nothing is chosen.
        Payer = "pembayar",
        /// The first month: `11-2026`, a day of it, or `2026-11`.
        From = "mulai",
        /// How many months.
        Months = "lama",
        /// The budget.
        Budget = "anggaran",
        /// Of a group: what its workers do, an id of the occupation list. It decides the sector.
        Occupation = "pekerjaan",
        /// Of a group without an occupation: an id of [`Sector`]; other work if nothing is chosen.
        Sector = "sektor",
        /// Of a group: the declared monthly income.
        Income = "penghasilan",
        /// Of a group: ids of [`Program`] joined by `-`; JKK and JKM if nothing is chosen.
        Programs = "program",
        /// Of a group: how many workers.
        Workers = "pekerja",
        /// Of a group: its share in all workers, in whole percent.
        Share = "bagian",
        /// Of a group: whose money, where somebody asks for another than the plan's. Refused if it differs.
        GroupPayer = "pembayar-kelompok",
    }
}

/// The key of the line that says how many groups there are.
const N_GROUPS: &str = "kelompok";

/// Where something was typed: a field of the plan, or of one group, by its place from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The field.
    pub field: Field,
    /// The group, for a field of a group.
    pub group: Option<usize>,
}

impl Place {
    /// A field of the plan.
    pub const fn of_plan(field: Field) -> Self {
        Self { field, group: None }
    }

    /// A field of a group.
    pub const fn of_group(field: Field, group: usize) -> Self {
        Self {
            field,
            group: Some(group),
        }
    }
}

/// Why the plan has no answer as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What was typed there.
    pub typed: String,
    /// What is wrong.
    pub trouble: Trouble,
}

/// What is wrong with a typed value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing was typed.
    Missing,
    /// Not readable as a whole number.
    NotANumber,
    /// A number outside its limits.
    OutOfRange {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
        /// The limit it lies nearest to.
        nearest: i64,
    },
    /// Not readable as a month.
    NotAMonth,
    /// A month before the rules begin.
    TooEarly {
        /// The first month that has an answer.
        first: YearMonth,
    },
    /// A month so late that the plan would reach beyond the year 9999.
    TooLate,
    /// An amount that cannot be read; too large is more than [`Rupiah::MOST_TYPED`].
    Money(MoneyProblem),
    /// No choice of this field.
    NoSuchChoice,
    /// The shares do not add up to 100 percent.
    SharesSum {
        /// What they add up to.
        sum: i64,
        /// What the last share would have to be, if that is possible.
        last: Option<i64>,
    },
    /// A group asks for another payer than the plan; each payer needs a plan of its own, since prices differ.
    MixedPayers {
        /// The plan's payer.
        payer: Payer,
    },
    /// No group at all.
    NoGroups,
    /// More than [`MOST_GROUPS`].
    TooManyGroups {
        /// How many.
        found: usize,
    },
    /// A budget below the cheapest worker, or below the first month.
    BudgetTooSmall {
        /// The least that is enough.
        least: Rupiah,
    },
    /// A sum that does not fit.
    TooLarge,
}

impl Problem {
    /// The nearest value that would be taken, as it would be typed; `None` where there is none to name.
    pub fn nearest(&self) -> Option<String> {
        match self.trouble {
            Trouble::OutOfRange { nearest, .. } => Some(nearest.to_string()),
            Trouble::TooEarly { first } => Some(first.to_string()),
            Trouble::Money(MoneyProblem::TooLarge) => Some(Rupiah::MOST_TYPED.get().to_string()),
            Trouble::Money(MoneyProblem::Negative) => Some("0".to_owned()),
            Trouble::SharesSum { last, .. } => last.map(|last| last.to_string()),
            Trouble::MixedPayers { payer } => Some(payer.id().to_owned()),
            Trouble::BudgetTooSmall { least } => Some(least.get().to_string()),
            Trouble::TooManyGroups { .. } => Some(MOST_GROUPS.to_string()),
            Trouble::Missing
            | Trouble::NotANumber
            | Trouble::NotAMonth
            | Trouble::TooLate
            | Trouble::Money(MoneyProblem::Empty | MoneyProblem::NotMoney | MoneyProblem::Fraction)
            | Trouble::NoSuchChoice
            | Trouble::NoGroups
            | Trouble::TooLarge => None,
        }
    }
}

/// What was typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    plan: Vec<(Field, String)>,
    groups: Vec<Vec<(Field, String)>>,
}

impl Draft {
    /// A draft to begin with: the donor's money, twelve months from `from`, one group at the lowest base.
    pub fn begun(from: YearMonth) -> Self {
        let mut draft = Self::default();
        draft.keep(Place::of_plan(Field::Wanted), Wanted::Workers.id());
        draft.keep(Place::of_plan(Field::Payer), Payer::Donor.id());
        draft.keep(Place::of_plan(Field::From), &from.to_string());
        draft.keep(Place::of_plan(Field::Months), "12");
        draft.add_group();
        draft.keep(Place::of_group(Field::Share, 0), "100");
        draft
    }

    /// How many groups there are.
    pub fn n_groups(&self) -> usize {
        self.groups.len()
    }

    /// Adds a group at the lowest base.
    pub fn add_group(&mut self) {
        self.groups.push(Vec::new());
        if let (Some(row), Some(last)) = (BPU_BRACKET.rows.first(), self.groups.len().checked_sub(1)) {
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

    /// Reads the plan and what is wanted of it.
    ///
    /// # Errors
    ///
    /// Every [`Problem`], in the order of the fields on the screen.
    pub fn read(&self) -> Result<Question, Vec<Problem>> {
        let mut reader = Reader {
            draft: self,
            problems: Vec::new(),
        };
        let question = reader.question();
        match question {
            Some(question) if reader.problems.is_empty() => Ok(question),
            _ => Err(reader.problems),
        }
    }

    /// Reads the plan and answers it.
    ///
    /// # Errors
    ///
    /// Every [`Problem`]; what only the answer shows, such as a budget below one worker, is named the same way.
    pub fn answer(&self) -> Result<Answer, Vec<Problem>> {
        let question = self.read()?;
        super::answer(&question).map_err(|refusal| vec![self.problem_of(refusal)])
    }
}

impl Draft {
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

    fn problem(&self, place: Place, trouble: Trouble) -> Problem {
        Problem {
            place,
            typed: self.typed(place).to_owned(),
            trouble,
        }
    }

    /// A refusal of the answer as a problem of the field it rests on.
    fn problem_of(&self, refusal: Refusal) -> Problem {
        let (place, trouble) = match refusal {
            Refusal::BudgetTooSmall { least, .. } => {
                (Place::of_plan(Field::Budget), Trouble::BudgetTooSmall { least })
            }
            Refusal::Donation(donation::Refusal::NegativeBudget { .. }) => (
                Place::of_plan(Field::Budget),
                Trouble::Money(MoneyProblem::Negative),
            ),
            Refusal::TooManyGroups { found } => {
                (Place::of_plan(Field::Wanted), Trouble::TooManyGroups { found })
            }
            Refusal::Donation(donation::Refusal::NoGroups) => {
                (Place::of_plan(Field::Wanted), Trouble::NoGroups)
            }
            Refusal::EmptyShare { group } => (
                Place::of_group(Field::Share, group),
                Trouble::OutOfRange {
                    least: 1,
                    most: 100,
                    nearest: 1,
                },
            ),
            Refusal::SharesSum { sum } => (
                Place::of_plan(Field::Wanted),
                Trouble::SharesSum {
                    sum: i64::from(sum),
                    last: None,
                },
            ),
            Refusal::NumberOfShares { groups, .. } => (
                Place::of_group(Field::Share, groups.saturating_sub(1)),
                Trouble::Missing,
            ),
            Refusal::NoWorkers => (
                Place::of_group(Field::Workers, 0),
                Trouble::OutOfRange {
                    least: 1,
                    most: MOST_WORKERS,
                    nearest: 1,
                },
            ),
            Refusal::LastBeforeFirst { .. } => (Place::of_plan(Field::From), Trouble::TooLate),
            Refusal::Donation(donation::Refusal::Contribution(refusal)) => self.problem_of_price(refusal),
        };
        self.problem(place, trouble)
    }

    fn problem_of_price(&self, refusal: contribution::Refusal) -> (Place, Trouble) {
        let from = Place::of_plan(Field::From);
        // What the fields have let pass is refused only for its size or its month.
        match refusal {
            contribution::Refusal::NotInForce(_) => (from, Trouble::TooEarly { first: first_month() }),
            contribution::Refusal::BeyondCalendar => (from, Trouble::TooLate),
            contribution::Refusal::WageMissing
            | contribution::Refusal::NegativeIncome { .. }
            | contribution::Refusal::NoSuchBase { .. } => {
                (Place::of_group(Field::Income, 0), Trouble::Missing)
            }
            contribution::Refusal::NegativeWorkers { .. } | contribution::Refusal::TooLarge => {
                (Place::of_group(Field::Workers, 0), Trouble::TooLarge)
            }
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

/// The first month every program has a price.
pub fn first_month() -> YearMonth {
    let first_days = [
        JKK_RATE.entries.first().map(|entry| entry.basis.since),
        JKM_MONTHLY.entries.first().map(|entry| entry.basis.since),
        JHT_RATE.entries.first().map(|entry| entry.basis.since),
    ];
    let first = first_days.into_iter().flatten().max();
    first.map_or(YearMonth::literal(1, 1), |day| {
        let month = YearMonth::of(day);
        // A rule that begins within a month has no price on the month's first day.
        if month.first_day() < day {
            month.next().unwrap_or(month)
        } else {
            month
        }
    })
}

/// Reads fields and collects what is wrong.
struct Reader<'a> {
    draft: &'a Draft,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn refuse<T>(&mut self, place: Place, trouble: Trouble) -> Option<T> {
        self.problems.push(self.draft.problem(place, trouble));
        None
    }

    fn question(&mut self) -> Option<Question> {
        let wanted = self.choice(Place::of_plan(Field::Wanted), Wanted::parse, Wanted::Cost);
        let payer = self.choice(Place::of_plan(Field::Payer), Payer::parse, Payer::Donor);
        let from = self.month(Place::of_plan(Field::From));
        let months = match wanted {
            Some(Wanted::Months) => Some(Months::ONE),
            _ => self
                .count(Place::of_plan(Field::Months), 1, i64::from(Months::MOST.get()))
                .and_then(Months::new),
        };
        let budget = match wanted {
            Some(Wanted::Workers | Wanted::Months) => self.money(Place::of_plan(Field::Budget)),
            Some(Wanted::Cost) | None => None,
        };
        let groups = self.groups(wanted, payer);
        let shares = match wanted {
            Some(Wanted::Workers) => self.shares(),
            _ => None,
        };
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
                groups: groups?,
            },
            aim,
        })
    }

    fn groups(&mut self, wanted: Option<Wanted>, payer: Option<Payer>) -> Option<Vec<Group>> {
        let found = self.draft.n_groups();
        let place = Place::of_plan(Field::Wanted);
        if found == 0 {
            return self.refuse(place, Trouble::NoGroups);
        }
        if found > MOST_GROUPS {
            return self.refuse(place, Trouble::TooManyGroups { found });
        }
        // Every group is read, so that every problem is named.
        let groups: Vec<Option<Group>> = (0..found).map(|group| self.group(group, wanted, payer)).collect();
        groups.into_iter().collect()
    }

    fn group(&mut self, group: usize, wanted: Option<Wanted>, payer: Option<Payer>) -> Option<Group> {
        let at = |field| Place::of_group(field, group);
        let occupation = self.choice(at(Field::Occupation), |id| Occupation::parse(id).map(Some), None);
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
            return self.refuse(at(Field::GroupPayer), Trouble::MixedPayers { payer });
        }
        let occupation = occupation?;
        Some(Group {
            occupation,
            sector: occupation.map_or(sector?, |occupation| occupation.sector),
            programs: programs?,
            wage: income?,
            workers: workers?,
        })
    }

    fn shares(&mut self) -> Option<Vec<u8>> {
        let found = self.draft.n_groups();
        let shares: Vec<Option<i64>> = (0..found)
            .map(|group| self.count(Place::of_group(Field::Share, group), 1, 100))
            .collect();
        let shares: Vec<i64> = shares.into_iter().collect::<Option<_>>()?;
        let sum: i64 = shares.iter().sum();
        let last = shares.last()?;
        if sum != 100 {
            let needed = last + 100 - sum;
            let place = Place::of_group(Field::Share, found.saturating_sub(1));
            let last = (1..=100).contains(&needed).then_some(needed);
            return self.refuse(place, Trouble::SharesSum { sum, last });
        }
        shares.into_iter().map(|share| u8::try_from(share).ok()).collect()
    }

    /// A choice by its id; `default` where nothing was chosen.
    fn choice<T>(&mut self, place: Place, parse: impl Fn(&str) -> Option<T>, default: T) -> Option<T> {
        let typed = self.draft.typed(place).trim();
        if typed.is_empty() {
            return Some(default);
        }
        match parse(typed) {
            Some(chosen) => Some(chosen),
            None => self.refuse(place, Trouble::NoSuchChoice),
        }
    }

    fn month(&mut self, place: Place) -> Option<YearMonth> {
        let typed = self.draft.typed(place).trim();
        if typed.is_empty() {
            return self.refuse(place, Trouble::Missing);
        }
        let first = first_month();
        match figures::month(typed) {
            None => self.refuse(place, Trouble::NotAMonth),
            Some(month) if month < first => self.refuse(place, Trouble::TooEarly { first }),
            Some(month) if month.plus(Months::MOST.get()).is_none() => self.refuse(place, Trouble::TooLate),
            Some(month) => Some(month),
        }
    }

    fn money(&mut self, place: Place) -> Option<Rupiah> {
        match Rupiah::parse(self.draft.typed(place)) {
            Ok(amount) => Some(amount),
            Err(MoneyProblem::Empty) => self.refuse(place, Trouble::Missing),
            Err(problem) => self.refuse(place, Trouble::Money(problem)),
        }
    }

    /// A whole number, also with points between thousands.
    fn count(&mut self, place: Place, least: i64, most: i64) -> Option<i64> {
        let nearest = |nearest| Trouble::OutOfRange { least, most, nearest };
        let typed = self.draft.typed(place).trim().trim_end_matches('%');
        let is_money = typed
            .get(..2)
            .is_some_and(|start| start.eq_ignore_ascii_case("rp"));
        let trouble = match Rupiah::parse(typed) {
            Ok(_) if is_money => Trouble::NotANumber,
            Ok(number) if number.get() < least => nearest(least),
            Ok(number) if number.get() > most => nearest(most),
            Ok(number) => return Some(number.get()),
            Err(MoneyProblem::Empty) => Trouble::Missing,
            Err(MoneyProblem::Negative) => nearest(least),
            Err(MoneyProblem::TooLarge) => nearest(most),
            Err(MoneyProblem::NotMoney | MoneyProblem::Fraction) => Trouble::NotANumber,
        };
        self.refuse(place, trouble)
    }
}

/// Writes `jkk-jkm`.
pub fn program_ids(programs: Programs) -> String {
    let chosen = Program::ALL.iter().filter(|program| programs.has(**program));
    chosen.map(|program| program.id()).collect::<Vec<_>>().join("-")
}

/// Reads `jkk-jkm`.
fn programs(ids: &str) -> Option<Programs> {
    let programs: Option<Vec<Program>> = ids.split('-').map(Program::parse).collect();
    Programs::of(programs?)
}
