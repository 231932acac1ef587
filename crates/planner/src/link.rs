//! A plan as the hash of a link, so that somebody else can open the same one.
//!
//! The form is that of [`payung_typed::link`]: `rencana-1;aturan=2026-11-21;tujuan=orang;pembayar=donor;mulai=2026-11;lama=12;
//! anggaran=50000000;kelompok=nelayan.other.jkk-jkm.1000000.75;akhir`, in one line. Ids and numbers only, written from
//! what was read and never from what was typed. A group is its occupation (`-` for none), sector, programs, income
//! (`-` for none) and its number: a share where a budget is divided (`75`, or `1-3` for a third), else workers. `daerah=64.03` before the groups is the
//! region the plan is for, where one was chosen.
//!
//! Reading is [`Draft::read_members`], so that a link holds what could have been typed and nothing else. What a later
//! version added is passed over and named; an occupation this version does not know leaves its group to the sector. A group
//! that an older version priced as members on own account, and that is none, stays in the draft and not in the question.

use crate::answer::Answer;
use crate::draft::{Draft, Field, FieldPath, Problem, program_ids};
use crate::question::{self, Aim, Question};
use crate::rules::PlannerRules;
use payung_rules::area::Area;
use payung_rules::occupation::Occupation;
use payung_typed::link::{self, END, LinkProblem, MOST_DIGITS, RULES, broken, n_digits};
use payung_typed::money;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::rupiah::Rupiah;
use payung_values::wage::Wage;

/// The version written here.
pub const VERSION: u16 = 1;

/// The most plans one address holds side by side: more columns cannot be read.
pub const MOST_BESIDE: usize = 3;

/// Between the plans of such an address.
pub const BETWEEN: &str = "~";

const PREFIX: &str = "rencana-";
const AREA: &str = "daerah";
const GROUP: &str = "kelompok";
const NONE: &str = "-";
/// In a share that is a fraction, since a link holds no stroke.
const OVER: &str = "-";

/// The fields of the plan, in the order in which they are written.
const PLAN: [Field; 6] = [
    Field::Wanted,
    Field::Payer,
    Field::From,
    Field::Months,
    Field::Budget,
    Field::SharesOf,
];

/// What a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// What somebody would have typed; [`Draft::read_members`] has taken it.
    pub draft: Draft,
    /// The same, read; `None` where no group has a price.
    pub question: Option<Question>,
    /// Why the other groups of the draft are not in the question.
    pub left_out: Vec<Problem>,
    /// The region it is for, if one was chosen.
    pub area: Option<&'static Area>,
    /// The day the rules were last checked when the link was written.
    pub rules: Option<Date>,
    /// Parts this version does not know, as written. Anybody can write a link, so these are a stranger's words.
    pub passed_over: Vec<String>,
}

impl Shared {
    /// The answer to what it asks.
    pub fn answer(&self, rules: &PlannerRules) -> Option<Answer> {
        question::answer(rules, self.question.as_ref()?).ok()
    }
}

/// The hash that holds `question` for `area`, without `#`. `rules` is the day the rules were last checked.
pub fn write(question: &Question, area: Option<AreaCode>, rules: Date) -> String {
    let draft = Draft::of(question);
    let mut hash = format!("{PREFIX}{VERSION};{RULES}={rules}");
    for field in PLAN {
        let typed = draft.typed(FieldPath::of_plan(field));
        let budget = match question.aim {
            Aim::Workers { budget, .. } | Aim::Months { budget } => budget.get().to_string(),
            Aim::Cost => String::new(),
        };
        let value = if field == Field::Budget {
            budget.as_str()
        } else {
            typed
        };
        if !value.is_empty() {
            hash.extend([";", field.id(), "=", value]);
        }
    }
    if let Some(area) = area {
        hash.extend([";", AREA, "=", &area.to_string()]);
    }
    for (index, group) in question.plan.groups.iter().enumerate() {
        let income = match group.wage {
            Some(Wage::Income(amount) | Wage::Base(amount)) => amount.get().to_string(),
            None => NONE.to_owned(),
        };
        let number = draft.typed(FieldPath::of_group(number_field(&question.aim), index));
        let number = number.replace('/', OVER);
        let parts = [
            group.occupation.map_or(NONE, |occupation| occupation.id),
            group.sector.id(),
            &program_ids(group.programs),
            &income,
            &number,
        ];
        hash.extend([";", GROUP, "=", &parts.join(".")]);
    }
    hash.extend([";", END]);
    hash
}

fn number_field(aim: &Aim) -> Field {
    match aim {
        Aim::Workers { .. } => Field::Share,
        Aim::Cost | Aim::Months { .. } => Field::Workers,
    }
}

/// Reads what [`write()`] wrote, also where a messenger has percent-encoded it or added marks to its end.
///
/// # Errors
///
/// A [`LinkProblem`]; whatever the text is, nothing worse.
pub fn read(rules: &PlannerRules, hash: &str) -> Result<Shared, LinkProblem> {
    let plain = link::plain(hash)?;
    let mut reader = Reader::default();
    link::each_part(&plain, PREFIX, VERSION, &mut |part| reader.take(part))?;
    reader.shared(rules)
}

/// Several plans, each as [`write()`] wrote it, as one hash.
pub fn beside(hashes: &[String]) -> String {
    hashes.join(BETWEEN)
}

/// Reads what [`beside`] wrote.
///
/// # Errors
///
/// The [`LinkProblem`] of the first plan that cannot be read, or that there are more than [`MOST_BESIDE`].
pub fn read_beside(rules: &PlannerRules, hash: &str) -> Result<Vec<Shared>, LinkProblem> {
    let hashes: Vec<&str> = hash.split(BETWEEN).collect();
    if hashes.len() > MOST_BESIDE {
        return Err(LinkProblem::TooLong);
    }
    hashes.into_iter().map(|hash| read(rules, hash)).collect()
}

/// A group as written: occupation, sector, programs, income, number.
type RawGroup<'a> = [&'a str; 5];

#[derive(Default)]
struct Reader<'a> {
    draft: Draft,
    groups: Vec<RawGroup<'a>>,
    area: Option<&'a str>,
    rules: Option<Date>,
    passed_over: Vec<String>,
}

impl<'a> Reader<'a> {
    /// Takes one part in; `None` if it is damaged or doubled.
    fn take(&mut self, part: &'a str) -> Option<()> {
        let (key, value) = link::key_and_value(part)?;
        if key == GROUP {
            let parts: Vec<&str> = value.split('.').collect();
            self.groups.push(parts.try_into().ok()?);
        } else if key == RULES {
            if self.rules.is_some() {
                return None;
            }
            self.rules = Some(Date::parse(value).ok()?);
        } else if key == AREA {
            if self.area.is_some() {
                return None;
            }
            self.area = Some(value);
        } else if let Some(field) = PLAN.into_iter().find(|field| field.id() == key) {
            let place = FieldPath::of_plan(field);
            if !self.draft.typed(place).is_empty() {
                return None;
            }
            match value.parse() {
                Ok(budget) if field == Field::Budget => {
                    self.draft.keep(place, &money::of_budget(Rupiah::new(budget)));
                }
                Ok(_) | Err(_) => self.draft.keep(place, value),
            }
        } else if n_digits(part) > MOST_DIGITS {
            return None;
        } else {
            self.passed_over.push(part.to_owned());
        }
        Some(())
    }

    fn shared(mut self, rules: &PlannerRules) -> Result<Shared, LinkProblem> {
        let area = match self.area {
            Some(code) => Some(Area::parse(rules.areas, code).ok_or_else(|| broken(AREA))?),
            None => None,
        };
        let is_shared_out =
            self.draft.typed(FieldPath::of_plan(Field::Wanted)) == crate::draft::Wanted::Workers.id();
        let number_field = if is_shared_out {
            Field::Share
        } else {
            Field::Workers
        };
        for (index, [occupation, sector, programs, income, number]) in self.groups.into_iter().enumerate() {
            self.draft.add_group(rules);
            let mut put = |field, value: &str| {
                let value = if value == NONE { "" } else { value };
                self.draft.keep(FieldPath::of_group(field, index), value);
            };
            match Occupation::parse(rules.occupations, occupation) {
                Some(known) if known.sector.id() == sector => put(Field::Occupation, occupation),
                Some(_) => return Err(broken(GROUP)),
                None => {
                    put(Field::Sector, sector);
                    if occupation != NONE {
                        self.passed_over.push(occupation.to_owned());
                    }
                }
            }
            put(Field::Programs, programs);
            put(Field::Income, &money::of_digits(income));
            put(number_field, &number.replace(OVER, "/"));
        }
        let (question, left_out) = self.draft.read_members(rules).map_err(|problems| {
            let field = problems.first().map_or("", |problem| match problem.field.group {
                Some(_) => GROUP,
                None => problem.field.field.id(),
            });
            broken(field)
        })?;
        Ok(Shared {
            draft: match &question {
                Some(question) if left_out.is_empty() => Draft::of(question),
                _ => self.draft,
            },
            question,
            left_out,
            area,
            rules: self.rules,
            passed_over: self.passed_over,
        })
    }
}
