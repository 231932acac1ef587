//! What a person typed to change a story, and what it means.
//!
//! As with answers and figures, parsing is the validation, and what was typed stays, right or wrong.

mod reading;
mod start;

use crate::circumstances::{Mode, Spouse};
use crate::rules::StoriesRules;
use crate::story::Story;
use payung_typed::count;
use payung_typed::store::{self, Typed, one_line};
use payung_values::event::Event;
use payung_values::month::{Months, YearMonth};
use payung_values::rupiah::Rupiah;
use payung_values::segment::Segment;

pub use crate::field::Field;

/// What stands in [`Field::Loss`] for a percentage that is known.
pub const PERCENT: &str = "persen";

/// The segment that is typed: BPU if nothing is, `None` if it is none of the two a story is told of.
fn segment(typed: &str) -> Option<Segment> {
    match typed.trim() {
        "" => Some(Segment::Bpu),
        id => Segment::parse(id).filter(|segment| matches!(segment, Segment::Bpu | Segment::Pu)),
    }
}

/// Where something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FieldPath {
    /// A box of its own.
    Field(Field),
    /// The class of a child, from 0.
    ChildClass(usize),
    /// The age of a child, from 0.
    ChildAge(usize),
}

/// Why something cannot be taken as it is.
pub type Problem = payung_typed::problem::Problem<FieldPath, StoryWrong>;

/// What only a story asks of what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoryWrong {
    /// An amount below this one.
    MoneyTooLittle {
        /// The least.
        least: Rupiah,
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
    /// A child that has reached the age at which the scholarship ends.
    TooOld {
        /// The age at which it ends, in years.
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
    typed: Typed<Field>,
    /// The children, in order.
    pub children: Vec<ChildTyped>,
    unreported: Vec<Field>,
}

impl Draft {
    /// The most children that are taken; more is a slip of the finger. No rule sets it.
    pub const MOST_CHILDREN: u16 = 10;

    /// The most months unable to work that are taken; more is a slip of the finger. No rule sets it.
    pub const MOST_INCAPACITY: u16 = Months::MOST.get();

    /// The starting values of a story. A person changes all of them.
    pub fn of(rules: &StoriesRules, story: Story) -> Self {
        let start = start::of(story);
        let mut draft = Self::default();
        draft.keep(Field::Event, story.event().id());
        let lowest = rules
            .contribution
            .brackets
            .rows
            .first()
            .map_or(Rupiah::ZERO, |row| row.base);
        draft.keep(Field::Income, &lowest.get().to_string());
        draft.keep(Field::PaidMonths, &start.paid_months.to_string());
        draft.keep(Field::Spouse, Spouse::Left.id());
        if start.incapacity_months > 0 {
            draft.keep(Field::Incapacity, &start.incapacity_months.to_string());
        }
        draft.keep(Field::Loss, start.loss);
        draft.keep(Field::Journey, start.journey.map_or("", Mode::id));
        draft.children = start
            .children
            .iter()
            .map(|class| ChildTyped::of_class(class))
            .collect();
        draft
    }

    /// What was typed or chosen for `field`; empty if nothing was.
    pub fn typed(&self, field: Field) -> &str {
        self.typed.typed(field).unwrap_or_default()
    }

    /// Whether the value of `field` was never reported: that of a published claim, which a sum may need and nobody is
    /// told as a fact. What a person types is theirs, and is told.
    pub fn is_unreported(&self, field: Field) -> bool {
        self.unreported.contains(&field)
    }

    /// The same draft, the values of these fields never reported.
    #[must_use]
    pub(crate) fn with_unreported(mut self, fields: Vec<Field>) -> Self {
        self.unreported = fields;
        self
    }

    fn tells(&mut self, field: Field) {
        self.unreported.retain(|other| *other != field);
    }

    /// Keeps what was typed; an empty text forgets it. A number of children that can be taken also adds empty children
    /// or takes the last ones away.
    pub fn keep(&mut self, field: Field, typed: &str) {
        self.typed.keep_or_forget(field, typed);
        self.tells(field);
        if field == Field::Segment {
            self.carry_wage();
        }
        if field == Field::Children
            && let Ok(count) = count::read(typed)
            && let Ok(count) = u16::try_from(count)
            && count <= Self::MOST_CHILDREN
        {
            self.children.resize(count.into(), ChildTyped::default());
        }
    }

    /// Whoever changes the way of working begins with the sum typed for the other one.
    fn carry_wage(&mut self) {
        let (to, from) = match segment(self.typed(Field::Segment)) {
            Some(Segment::Pu) => (Field::Wage, Field::Income),
            _ => (Field::Income, Field::Wage),
        };
        if self.typed(to).is_empty() && !self.is_unreported(from) {
            let typed = self.typed(from).to_owned();
            self.typed.keep_or_forget(to, &typed);
        }
    }

    /// Keeps what was typed at `place`, as [`Draft::keep`]; for a child that does not exist nothing is kept.
    pub fn keep_at(&mut self, index: FieldPath, typed: &str) {
        match index {
            FieldPath::Field(field) => self.keep(field, typed),
            FieldPath::ChildClass(child) => {
                self.tells(Field::Children);
                if let Some(child) = self.children.get_mut(child) {
                    typed.clone_into(&mut child.class);
                }
            }
            FieldPath::ChildAge(child) => {
                if let Some(child) = self.children.get_mut(child) {
                    typed.clone_into(&mut child.age);
                }
            }
        }
    }

    /// One child more, nothing known of it. What was typed as their number is forgotten.
    pub fn add_child(&mut self) {
        self.keep(Field::Children, "");
        self.children.push(ChildTyped::default());
    }

    /// Without the child at `place`. What was typed as their number is forgotten.
    pub fn remove_child(&mut self, index: usize) {
        self.keep(Field::Children, "");
        if index < self.children.len() {
            self.children.remove(index);
        }
    }

    /// What this draft asks for: the fields that its event and segment need, in the order of [`Field::ALL`].
    pub fn fields(&self) -> Vec<Field> {
        let event = Event::parse(self.typed(Field::Event).trim());
        let segment = segment(self.typed(Field::Segment));
        Field::ALL
            .iter()
            .copied()
            .filter(|field| field.is_asked(event, segment))
            .collect()
    }

    /// The draft as lines `field=typed`, `anak-1=class|age` and `tidak-diberitakan=field`, for the tab's memory.
    pub fn to_lines(&self) -> String {
        let mut lines = self.typed.to_lines();
        for (number, child) in (1..).zip(&self.children) {
            let number: u16 = number;
            let child = [&one_line(&child.class), "|", &one_line(&child.age)].concat();
            lines.extend([CHILD_LINE, &number.to_string(), "=", &child, "\n"]);
        }
        for field in &self.unreported {
            lines.extend([UNREPORTED_LINE, "=", field.id(), "\n"]);
        }
        lines
    }

    /// Reads what [`Draft::to_lines`] wrote; other lines are passed over.
    pub fn from_lines(lines: &str) -> Self {
        let children = store::pairs(lines).filter(|(name, _)| name.starts_with(CHILD_LINE));
        let children = children.map(|(_, typed)| {
            let (class, age) = typed.split_once('|').unwrap_or((typed, ""));
            ChildTyped {
                class: class.to_owned(),
                age: age.to_owned(),
            }
        });
        Self {
            typed: Typed::from_lines(lines),
            children: children.collect(),
            unreported: store::pairs(lines)
                .filter(|(name, _)| *name == UNREPORTED_LINE)
                .filter_map(|(_, id)| Field::parse(id))
                .collect(),
        }
    }
}

/// How the line of a child begins.
const CHILD_LINE: &str = "anak-";

/// What stands before a field whose value was never reported.
const UNREPORTED_LINE: &str = "tidak-diberitakan";

impl ChildTyped {
    /// A child of this class, its age not known.
    pub fn of_class(class: &str) -> Self {
        Self {
            class: class.to_owned(),
            age: String::new(),
        }
    }
}
