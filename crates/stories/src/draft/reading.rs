//! Reads a draft into circumstances, or says everything that is wrong with it.

use crate::circumstances::{Child, Circumstances, Journey, Member, Mode, Spouse};
use crate::draft::{ChildTyped, Draft, Field, FieldPath, PERCENT, Problem, StoryWrong, segment};
use crate::injury::{Extent, Injury, most_steps};
use crate::rules::StoriesRules;
use payung_rules::loss::{Loss, LossShare};
use payung_typed::age::{self, Aged};
use payung_typed::count;
use payung_typed::day::{self, Century};
use payung_typed::duration::{self, NoDuration};
use payung_typed::money;
use payung_typed::problem::Wrong;
use payung_values::age::Age;
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::rate::Rate;
use payung_values::risk_group::RiskGroup;
use payung_values::rupiah::{MoneyProblem, Rupiah};
use payung_values::school::SchoolClass;
use payung_values::sector::Sector;
use payung_values::segment::Segment;
use payung_values::vocabulary::Word;
use payung_values::wage::Wage;

/// Reads one draft; keeps what is wrong.
struct Reading<'a> {
    draft: &'a Draft,
    event: Option<Event>,
    segment: Option<Segment>,
    problems: Vec<Problem>,
}

impl Draft {
    /// Reads everything. Fields that the event or segment does not ask for are passed over.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, in the order of [`Field::ALL`], children last.
    pub fn read(&self, rules: &StoriesRules, today: Date) -> Result<Circumstances, Vec<Problem>> {
        let event = Event::parse(self.typed(Field::Event).trim());
        let segment = segment(self.typed(Field::Segment));
        let mut reading = Reading {
            draft: self,
            event,
            segment,
            problems: Vec::new(),
        };
        let circumstances = reading.circumstances(rules, today);
        let mut problems: Vec<Problem> = Vec::new();
        for problem in reading.problems {
            let after = problems.partition_point(|other| other.field <= problem.field);
            problems.insert(after, problem);
        }
        match circumstances {
            Some(circumstances) if problems.is_empty() => Ok(circumstances),
            _ => Err(problems),
        }
    }

    /// What is wrong at `place`, if something is.
    pub fn problem(&self, rules: &StoriesRules, index: FieldPath, today: Date) -> Option<Problem> {
        let problems = self.read(rules, today).err()?;
        problems.into_iter().find(|problem| problem.field == index)
    }
}

impl Reading<'_> {
    fn circumstances(&mut self, rules: &StoriesRules, today: Date) -> Option<Circumstances> {
        let event = self.word::<Event>(Field::Event, None);
        let day = self.day(rules, today);
        let member = self.member();
        // The day the other limits are counted to, where that of the event cannot be taken.
        let counted_to = day.unwrap_or(today);
        let (paid_months, consecutive_paid_months, unpaid_months) = self.months(rules, counted_to);
        let incapacity_months = if event == Some(Event::TemporaryIncapacity) {
            self.count(Field::Incapacity, None, 0, Draft::MOST_INCAPACITY)
        } else {
            self.count(Field::Incapacity, Some(0), 0, Draft::MOST_INCAPACITY)
        };
        let injury = self.injury(rules);
        let journey = self.journey();
        let spouse = self.spouse();
        let children = self.children(rules, counted_to);
        Some(Circumstances {
            day: day?,
            event: event?,
            member: member?,
            paid_months: paid_months?,
            consecutive_paid_months: consecutive_paid_months?,
            unpaid_months: unpaid_months?,
            incapacity_months: incapacity_months?,
            injury,
            journey,
            spouse,
            children,
            unreported: self.draft.unreported.clone(),
        })
    }

    fn typed(&self, field: Field) -> &str {
        let is_asked = field.is_asked(self.event, self.segment);
        if is_asked {
            self.draft.typed(field).trim()
        } else {
            ""
        }
    }

    fn is_asked(&self, field: Field) -> bool {
        field.is_asked(self.event, self.segment)
    }

    fn refuse<T>(
        &mut self,
        index: FieldPath,
        found: &str,
        wrong: Wrong<StoryWrong>,
        nearest: Option<String>,
    ) -> Option<T> {
        self.problems.push(Problem {
            field: index,
            typed: found.to_owned(),
            wrong,
            nearest,
        });
        None
    }

    fn refuse_field<T>(
        &mut self,
        field: Field,
        wrong: Wrong<StoryWrong>,
        nearest: Option<String>,
    ) -> Option<T> {
        let found = self.typed(field).to_owned();
        self.refuse(FieldPath::Field(field), &found, wrong, nearest)
    }

    /// A word of a closed set; `empty` is what nothing typed means.
    fn word<T: Word>(&mut self, field: Field, empty: Option<T>) -> Option<T> {
        match self.typed(field) {
            "" if empty.is_some() => empty,
            "" => self.refuse_field(field, Wrong::Missing, None),
            id => match T::read(id) {
                Some(word) => Some(word),
                None => self.refuse_field(field, Wrong::NotChosen, None),
            },
        }
    }

    fn day(&mut self, rules: &StoriesRules, today: Date) -> Option<Date> {
        let day = match self.typed(Field::Day) {
            "" => today,
            typed => match day::day(typed, Century::TwentyFirst) {
                Some(day) => day,
                None => return self.refuse_field(Field::Day, Wrong::NoDay, None),
            },
        };
        match rules.benefit.jkm_death_grant.at(day) {
            Ok(_) => Some(day),
            Err(refused) => {
                let first = refused.first;
                self.refuse_field(Field::Day, Wrong::TooEarly { first }, Some(first.to_string()))
            }
        }
    }

    fn member(&mut self) -> Option<Member> {
        let Some(segment) = self.segment else {
            return self.refuse_field(Field::Segment, Wrong::NotChosen, None);
        };
        if segment == Segment::Pu {
            let wage = self.money(Field::Wage, Rupiah::new(1));
            let group = self.word(Field::Group, Some(RiskGroup::First));
            return Some(Member::Pu {
                wage: wage?,
                group: group?,
            });
        }
        if !self.is_asked(Field::Income) {
            return None;
        }
        let income = self.money(Field::Income, Rupiah::ZERO);
        let sector = self.word(Field::Sector, Some(Sector::Other));
        let payer = self.word(Field::Payer, Some(Payer::Own));
        Some(Member::Bpu {
            wage: Wage::Income(income?),
            sector: sector?,
            payer: payer?,
        })
    }

    fn money(&mut self, field: Field, least: Rupiah) -> Option<Rupiah> {
        if !self.is_asked(field) {
            return None;
        }
        let digits = |amount: Rupiah| Some(amount.get().to_string());
        match money::one_income(self.typed(field)) {
            Ok(amount) if amount < least => self.refuse_field(
                field,
                Wrong::Own(StoryWrong::MoneyTooLittle { least }),
                digits(least),
            ),
            Ok(amount) => Some(amount),
            Err(wrong) => {
                let nearest = if wrong == Wrong::Money(MoneyProblem::Negative) {
                    digits(least)
                } else if wrong == Wrong::Money(MoneyProblem::TooLarge) {
                    digits(Rupiah::MOST_TYPED)
                } else {
                    None
                };
                self.refuse_field(field, wrong, nearest)
            }
        }
    }

    /// A whole number of a field; `empty` is what nothing typed means.
    fn count(&mut self, field: Field, empty: Option<u16>, least: u16, most: u16) -> Option<u16> {
        if !self.is_asked(field) {
            return Some(empty.unwrap_or(least));
        }
        let typed = self.typed(field).to_owned();
        match (typed.as_str(), empty) {
            ("", Some(empty)) => Some(empty),
            ("", None) => self.refuse_field(field, Wrong::Missing, None),
            _ => self.count_at(FieldPath::Field(field), &typed, least, most),
        }
    }

    fn count_at(&mut self, index: FieldPath, typed: &str, least: u16, most: u16) -> Option<u16> {
        let (low, high) = (i64::from(least), i64::from(most));
        let out = Wrong::OutOfRange {
            least: low,
            most: high,
        };
        let not = Wrong::NotNumber {
            least: low,
            most: high,
        };
        match number(index, typed) {
            Some(count) if count < low => self.refuse(index, typed, out, Some(least.to_string())),
            Some(count) if count > high => self.refuse(index, typed, out, Some(most.to_string())),
            Some(count) => u16::try_from(count).ok(),
            None => self.refuse(index, typed, not, None),
        }
    }

    /// Months paid in all, in a row, and unpaid before the event.
    fn months(&mut self, rules: &StoriesRules, day: Date) -> (Option<u16>, Option<u16>, Option<u16>) {
        let to = YearMonth::of(day);
        let from = rules
            .contribution
            .jkk_rate
            .entries
            .first()
            .map_or(to, |entry| YearMonth::of(entry.basis.since));
        let since = from.through(to);
        let unpaid = self.count(Field::Unpaid, Some(0), 0, since);
        let most = since.saturating_sub(unpaid.unwrap_or(0));
        let typed = self.typed(Field::PaidMonths).to_owned();
        let payable = most.min(Months::MOST.get());
        let paid = match number(FieldPath::Field(Field::PaidMonths), &typed) {
            Some(count) if count > i64::from(most) => {
                let wrong = Wrong::Own(StoryWrong::MonthsSince { from, to, most });
                self.refuse_field(Field::PaidMonths, wrong, Some(payable.to_string()))
            }
            Some(_) | None => self.count(Field::PaidMonths, None, 0, payable),
        };
        let in_a_row = match (self.typed(Field::InARow), paid) {
            ("", paid) => paid.or(Some(0)),
            // The months paid are refused already, and bound nothing.
            (typed, None) => {
                let typed = typed.to_owned();
                self.count_at(FieldPath::Field(Field::InARow), &typed, 0, payable)
            }
            (_, Some(most)) => {
                let typed = self.typed(Field::InARow).to_owned();
                match number(FieldPath::Field(Field::InARow), &typed)
                    .and_then(|count| u16::try_from(count).ok())
                {
                    Some(count) if count > most => {
                        let wrong = Wrong::Own(StoryWrong::MoreInARow { paid: most });
                        self.refuse_field(Field::InARow, wrong, Some(most.to_string()))
                    }
                    Some(count) => Some(count),
                    None => self.count_at(FieldPath::Field(Field::InARow), &typed, 0, most),
                }
            }
        };
        (paid, in_a_row, unpaid)
    }

    fn injury(&mut self, rules: &StoriesRules) -> Option<Injury> {
        if !self.is_asked(Field::Loss) {
            return None;
        }
        let typed = self.typed(Field::Loss).to_owned();
        match typed.as_str() {
            "" => self.refuse_field(Field::Loss, Wrong::Missing, None),
            PERCENT => {
                let (least, most) = (Rate::new(0, 0), Rate::new(1, 0));
                self.share(least, most).map(Injury::Percent)
            }
            id => match Loss::find(rules.claim.losses, id) {
                Some(loss) => self
                    .extent(rules, loss)
                    .map(|extent| Injury::Row { loss, extent }),
                None => self.refuse_field(Field::Loss, Wrong::NotChosen, None),
            },
        }
    }

    fn extent(&mut self, rules: &StoriesRules, loss: &'static Loss) -> Option<Extent> {
        match loss.share {
            LossShare::Fixed(_) if self.typed(Field::Extent).is_empty() => Some(Extent::Whole),
            LossShare::Fixed(_) => self.share(Rate::new(0, 0), Rate::new(1, 0)).map(Extent::Function),
            LossShare::Between { least, most } => self.share(least, most).map(Extent::Set),
            LossShare::Each { .. } => self
                .count(Field::Extent, None, 1, most_steps(rules, loss))
                .map(Extent::Steps),
        }
    }

    /// A share typed as `5`, `5,5` or `5,5%`.
    fn share(&mut self, least: Rate, most: Rate) -> Option<Rate> {
        let typed = self
            .typed(Field::Extent)
            .trim_end_matches('%')
            .trim_end()
            .to_owned();
        if typed.is_empty() {
            return self.refuse_field(Field::Extent, Wrong::Missing, None);
        }
        let percent = |rate: Rate| Some(rate.to_string());
        let nearest = match Rate::parse_percent(&typed) {
            Some(rate) if rate < least => percent(least),
            Some(rate) if rate > most => percent(most),
            Some(rate) => return Some(rate),
            None => match typed
                .split(['.', ','])
                .next()
                .and_then(|whole| count::read(whole).ok())
            {
                Some(number) if number < 0 => percent(least),
                Some(number) if number >= 100 => percent(most),
                Some(_) | None => None,
            },
        };
        self.refuse_field(Field::Extent, Wrong::Share { least, most }, nearest)
    }

    fn journey(&mut self) -> Journey {
        let typed = self.typed(Field::Journey).to_owned();
        let ways = typed.split(',').map(str::trim).filter(|way| !way.is_empty());
        let modes: Option<Vec<Mode>> = ways.map(Mode::parse).collect();
        modes
            .or_else(|| self.refuse_field(Field::Journey, Wrong::NotChosen, None))
            .map_or_else(Journey::default, Journey::of)
    }

    fn spouse(&mut self) -> Option<Spouse> {
        match self.typed(Field::Spouse) {
            "" => None,
            _ => self.word(Field::Spouse, None),
        }
    }

    fn children(&mut self, rules: &StoriesRules, day: Date) -> Vec<Child> {
        if !self.is_asked(Field::Children) {
            return Vec::new();
        }
        let most = Draft::MOST_CHILDREN;
        let index = FieldPath::Field(Field::Children);
        let typed = self.typed(Field::Children).to_owned();
        let is_counted = typed.is_empty() || self.count_at(index, &typed, 0, most).is_some();
        let children = self.draft.children.clone();
        if is_counted && children.len() > usize::from(most) {
            let wrong = Wrong::OutOfRange {
                least: 0,
                most: most.into(),
            };
            self.refuse::<()>(index, &children.len().to_string(), wrong, Some(most.to_string()));
        }
        let limit = rules
            .benefit
            .scholarship_age_limit
            .at(day)
            .map_or(u16::MAX, |entry| entry.value);
        children
            .iter()
            .enumerate()
            .filter_map(|(index, child)| self.child(index, child, limit, day))
            .collect()
    }

    fn child(&mut self, index: usize, child: &ChildTyped, limit: u16, day: Date) -> Option<Child> {
        let class = match child.class.trim() {
            "" => self.refuse(FieldPath::ChildClass(index), "", Wrong::Missing, None),
            id => SchoolClass::parse(id)
                .or_else(|| self.refuse(FieldPath::ChildClass(index), id, Wrong::NotChosen, None)),
        };
        let age = match child.age.trim() {
            "" => None,
            typed => Some(self.child_age(FieldPath::ChildAge(index), typed, limit, day)?),
        };
        Some(Child { class: class?, age })
    }

    fn child_age(&mut self, index: FieldPath, typed: &str, limit: u16, day: Date) -> Option<Age> {
        let most = limit.saturating_sub(1);
        // A day of birth says the age on the day of the event; it is then refused or taken as that age is.
        let counted = match age::read(typed, day) {
            Ok(Aged::Born(birth)) => Age::on(birth, day).map(|age| age.get().to_string()),
            Ok(_) | Err(_) => None,
        };
        let typed = counted.as_deref().unwrap_or(typed);
        match number(index, typed) {
            Some(years) if years >= i64::from(limit) => self.refuse(
                index,
                typed,
                Wrong::Own(StoryWrong::TooOld { limit }),
                Some(most.to_string()),
            ),
            _ => {
                let years = self.count_at(index, typed, 0, most)?;
                Age::new(i64::from(years))
            }
        }
    }
}

/// The number typed at a place: months of a duration, the years of an age, or a whole number.
fn number(index: FieldPath, typed: &str) -> Option<i64> {
    let whole = || count::read(typed).ok();
    match index {
        FieldPath::Field(Field::PaidMonths | Field::InARow | Field::Unpaid | Field::Incapacity) => {
            match duration::whole_months(typed) {
                Ok(months) => Some(months.into()),
                Err(NoDuration::OutOfRange) => whole(),
                Err(NoDuration::Unreadable) => None,
            }
        }
        FieldPath::ChildAge(_) => {
            let years = age::whole_years(typed).map(|age| i64::from(age.get()));
            years.or_else(whole)
        }
        FieldPath::Field(_) | FieldPath::ChildClass(_) => whole(),
    }
}
