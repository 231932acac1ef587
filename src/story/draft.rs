//! What a person typed to change a story, and what it means.
//!
//! As with answers and figures, parsing is the validation, and what was typed stays, right or wrong.

use super::Story;
use super::circumstances::Circumstances;
use crate::domain::date::Date;
use crate::domain::month::YearMonth;
use crate::domain::rate::Rate;
use crate::domain::rupiah::MoneyProblem;

vocabulary! {
    /// A box or choice of a story. The id stands in the tab's memory.
    pub enum Field {
        /// What happened: the id of an `Event`.
        Event = "kejadian",
        /// The day of the event. Empty: today.
        Day = "tanggal",
        /// The segment: `bpu` or `pu`. Empty: BPU.
        Segment = "segmen",
        /// The monthly income of a BPU member.
        Income = "penghasilan",
        /// The monthly wage of a wage earner.
        Wage = "upah",
        /// The risk group of a wage earner, `1` to `5`. Empty: 1.
        Group = "kelompok-risiko",
        /// The sector of a BPU member: the id of a `Sector`. Empty: other work.
        Sector = "bidang",
        /// Whose money: the id of a `Payer`. Empty: own.
        Payer = "pembayar",
        /// Months paid in all.
        PaidMonths = "bulan-iuran",
        /// Months paid without a break. Empty: as many as are paid in all.
        InARow = "berturut-turut",
        /// Months unpaid before the event. Empty: none.
        Unpaid = "menunggak",
        /// Months unable to work. Empty: none.
        Incapacity = "bulan-tidak-kerja",
        /// What was lost: the id of a `Loss`, or `persen` for a percentage that is known.
        Loss = "kehilangan",
        /// How much of it: per cent of function, per cent set by a doctor, steps, or the percentage that is known.
        Extent = "besarnya",
        /// Ways of transport: ids of `Mode`, with commas between. Empty: none.
        Journey = "perjalanan",
        /// Whether a widow or widower is left: the id of a `Spouse`.
        Spouse = "pasangan",
        /// The children as a whole: how many. Each child has places of its own.
        Children = "anak",
    }
}

/// Where something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A box of its own.
    Field(Field),
    /// The class of a child, from 0.
    ChildClass(usize),
    /// The age of a child, from 0.
    ChildAge(usize),
}

/// Why something cannot be taken as it is: where, what was found, what is expected, and what would be nearest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What was typed.
    pub found: String,
    /// What is wrong with it, with what is expected.
    pub wrong: Wrong,
    /// What could be typed instead and would be the nearest, if there is one.
    pub nearest: Option<String>,
}

/// What is wrong, and what is expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Nothing was typed or chosen, and the story needs it.
    Missing,
    /// None of the words of a list.
    NotChosen,
    /// No day of the calendar.
    NoDay,
    /// A day before the rules begin.
    TooEarly {
        /// The first day we can answer.
        first: Date,
    },
    /// An amount that cannot be read.
    Money(MoneyProblem),
    /// No whole number, or one outside these two.
    Count {
        /// The least.
        least: u16,
        /// The most.
        most: u16,
    },
    /// More paid and unpaid months than there have been since the first contribution.
    MonthsSince {
        /// The first month anybody could pay.
        from: YearMonth,
        /// The month of the event.
        to: YearMonth,
        /// How many months that is.
        most: u16,
    },
    /// More months in a row than months in all.
    MoreInARow {
        /// Months in all.
        paid: u16,
    },
    /// No share, or one outside these two.
    Share {
        /// The least.
        least: Rate,
        /// The most.
        most: Rate,
    },
    /// A child that has reached the age at which the scholarship ends.
    TooOld {
        /// The age at which it ends.
        limit: u16,
    },
}

/// A child as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChildTyped {
    /// The class: an id such as `sd_3`.
    pub class: String,
    /// The age in years; empty if not known.
    pub age: String,
}

/// A story as a person changes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    typed: Vec<(Field, String)>,
    /// The children, in order.
    pub children: Vec<ChildTyped>,
}

impl Draft {
    /// The most children that are taken; more is a slip of the finger. No rule sets it.
    pub const MOST_CHILDREN: usize = 10;

    /// The starting values of a story.
    pub fn of(story: Story) -> Self {
        let _ = story;
        Self::default()
    }

    /// What was typed or chosen for `field`; empty if nothing was.
    pub fn typed(&self, field: Field) -> &str {
        self.typed
            .iter()
            .find(|(one, _)| *one == field)
            .map_or("", |(_, typed)| typed)
    }

    /// Keeps what was typed; an empty text forgets it.
    pub fn keep(&mut self, field: Field, typed: &str) {
        self.typed.retain(|(one, _)| *one != field);
        if !typed.trim().is_empty() {
            self.typed.push((field, typed.to_owned()));
        }
    }

    /// Reads everything. Fields that the event or segment does not ask for are passed over.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, in the order of [`Field::ALL`], children last.
    pub fn read(&self, today: Date) -> Result<Circumstances, Vec<Problem>> {
        let _ = today;
        Err(Vec::new())
    }

    /// What is wrong at `place`, if something is.
    pub fn problem(&self, place: Place, today: Date) -> Option<Problem> {
        let problems = self.read(today).err()?;
        problems.into_iter().find(|problem| problem.place == place)
    }

    /// The draft as lines `field=typed` and `anak-1=class|age`, for the tab's memory.
    pub fn to_lines(&self) -> String {
        String::new()
    }

    /// Reads what [`Draft::to_lines`] wrote; other lines are passed over.
    pub fn from_lines(lines: &str) -> Self {
        let _ = lines;
        Self::default()
    }
}
