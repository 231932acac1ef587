//! What rows have in common: the facts that can decide, and the answer to them.
//!
//! Rows of one situation differ in nothing that a criterion or a price looks at: ages that no rule tells apart,
//! incomes on the same side of the area's minimum wage, deciles of one name. So each situation is asked once.

use crate::facts::Facts;
use crate::hash::hash_of_number;
use crate::rules::ListsRules;
use crate::settings::{Refusal, Settings};
use crate::standing::Standing;
use hashbrown::HashTable;
use payung_questions::contribution;
use payung_questions::eligibility::assess;
use payung_questions::eligibility::{Eligibility, SchemeVerdict, Worker};
use payung_rules::bracket::BracketTable;
use payung_rules::contribution::ContributionRules;
use payung_rules::membership::DecileLabel;
use payung_rules::scheme::{Criterion, Scheme};
use payung_rules::wage::MinimumWage;
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::criterion_id::CriterionId;
use payung_values::engagement::Engagement;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::payer::Payer;
use payung_values::registry::Registry;
use payung_values::route::Route;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::segment::Segment;
use payung_values::truth::Truth;
use payung_values::wage::Wage;
use payung_values::welfare::Welfare;
use serde::{Deserialize, Serialize};

/// A set of criteria.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criteria(u16);

impl Criteria {
    /// The criteria listed.
    pub fn of(ids: impl IntoIterator<Item = CriterionId>) -> Self {
        let mut set = 0;
        for id in ids {
            let place = CriterionId::ALL.iter().position(|one| *one == id);
            set |= 1_u16 << place.unwrap_or(0);
        }
        Self(set)
    }

    /// One by one, in the order of [`CriterionId::ALL`].
    pub fn iter(self) -> impl Iterator<Item = CriterionId> {
        let all = CriterionId::ALL.iter().enumerate();
        all.filter(move |(place, _)| self.0 >> place & 1 == 1)
            .map(|(_, id)| *id)
    }
}

/// What one scheme says to a situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchemeAnswer {
    /// The scheme's place in the rules.
    pub scheme: u16,
    /// Whether its published criteria are met.
    pub truth: Truth,
    /// Those that are not met.
    pub unmet: Criteria,
    /// Those of which nobody can say.
    pub unknown: Criteria,
}

/// What one worker costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// The first month.
    pub monthly: Rupiah,
    /// All months of the settings.
    pub total: Rupiah,
}

/// What the cost of a row is computed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Charge {
    /// Nothing is paid for this situation: no scheme stands behind its door.
    Nothing,
    /// The lowest base, as governments and donors pay.
    Lowest(Cost),
    /// The base of the row's own income, at the prices of its sector.
    OwnIncome(Sector),
}

/// The answer to a situation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The area.
    pub area: Option<AreaCode>,
    /// The membership segment.
    pub segment: Option<Segment>,
    /// Whether these are *pekerja rentan*.
    pub vulnerable: Truth,
    /// The welfare label.
    pub welfare: Option<Welfare>,
    /// The first door.
    pub route: Route,
    /// The scheme behind the first door, as its place in the rules.
    pub door: Option<u16>,
    /// The scheme that the row is counted and charged for: the one the settings name unless it is not met, else the
    /// door's.
    pub counted_for: Option<u16>,
    /// Every scheme in force, in the order of the rules.
    pub schemes: Vec<SchemeAnswer>,
    /// Where the rows stand that need no mending.
    pub standing: Standing,
    /// What has to be known to say more, where they are [`Standing::Open`].
    pub open: Criteria,
    /// Whose money.
    pub payer: Option<Payer>,
    /// What it is charged on.
    pub charge: Charge,
}

impl Answer {
    /// What the scheme at this place of the rules says, if it is in force.
    pub fn scheme(&self, place: u16) -> Option<&SchemeAnswer> {
        self.schemes.iter().find(|one| one.scheme == place)
    }

    /// What is asked of `contribution` for one row of this situation, so that its steps can be told; `None` where
    /// nothing is paid.
    pub fn question(
        &self,
        settings: &Settings,
        income: Option<Rupiah>,
        sector: Sector,
    ) -> Option<contribution::Question> {
        let income = match self.charge {
            Charge::Nothing => return None,
            Charge::Lowest(_) => Rupiah::ZERO,
            Charge::OwnIncome(_) => income.unwrap_or(Rupiah::ZERO),
        };
        Some(contribution::Question {
            programs: settings.programs,
            wage: Some(Wage::Income(income)),
            payer: self.payer?,
            sector,
            from: settings.from,
            months: settings.months,
            workers: 1,
        })
    }
}

/// Every situation met so far, and its answer.
#[derive(Debug)]
pub struct Situations {
    rules: ListsRules,
    settings: Settings,
    table: HashTable<(u64, u32)>,
    answers: Vec<Answer>,
    /// By age in years: which ages no rule tells apart.
    age_classes: Vec<u8>,
    /// By the digits of the area: the largest income that counts as low, [`NOT_ASKED`] or [`NO_WAGE`].
    wages: Vec<i64>,
    /// By months of residence up to the most any scheme asks: which durations no rule tells apart.
    residences: Vec<u16>,
    own_costs: OwnCosts,
    lowest: Vec<((Sector, Payer), Cost)>,
}

/// An area whose wage nobody has looked up yet.
const NOT_ASKED: i64 = -1;
/// An area without a known wage.
const NO_WAGE: i64 = -2;

/// What own money costs, by sector and row of the bracket table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnCosts {
    transport: Vec<Cost>,
    other: Vec<Cost>,
}

impl OwnCosts {
    /// The cost on the base of a row of the bracket table.
    pub fn of(&self, sector: Sector, bracket: u8) -> Cost {
        let costs = match sector {
            Sector::Transport => &self.transport,
            Sector::Other => &self.other,
        };
        costs.get(usize::from(bracket)).copied().unwrap_or_default()
    }
}

impl Situations {
    /// No situation yet.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] if no row at all could be answered with these settings.
    pub fn new(rules: ListsRules, settings: Settings) -> Result<Self, Refusal> {
        let (eligibility, brackets) = (rules.person.eligibility, rules.person.contribution.brackets);
        let day = settings.day;
        let nobody = assess(eligibility, &Worker::default(), day)?;
        if let Some(place) = settings.scheme {
            let asked = eligibility.schemes.get(usize::from(place));
            let in_force = |scheme: &Scheme| nobody.scheme(scheme.id).is_some();
            asked
                .filter(|scheme| in_force(scheme))
                .ok_or(Refusal::Scheme { place, day })?;
        }
        let own = |sector: Sector| {
            let mut costs = Vec::with_capacity(brackets.rows.len());
            for row in brackets.rows {
                costs.push(cost(
                    rules.person.contribution,
                    &settings,
                    Wage::Base(row.base),
                    Payer::Own,
                    sector,
                )?);
            }
            Ok::<_, Refusal>(costs)
        };
        let own_costs = OwnCosts {
            transport: own(Sector::Transport)?,
            other: own(Sector::Other)?,
        };
        let mut lowest = Vec::new();
        for sector in [Sector::Transport, Sector::Other] {
            for payer in Payer::ALL {
                let cost = cost(
                    rules.person.contribution,
                    &settings,
                    Wage::Income(Rupiah::ZERO),
                    *payer,
                    sector,
                )?;
                lowest.push(((sector, *payer), cost));
            }
        }
        let schemes: Vec<&Scheme> = nobody.schemes.iter().map(|verdict| verdict.scheme).collect();
        let national = [
            eligibility.age_open_from.at(day)?.value,
            eligibility.age_from.at(day)?.value,
            eligibility.age_to.at(day)?.value.saturating_add(1),
        ];
        Ok(Self {
            rules,
            settings,
            table: HashTable::new(),
            answers: Vec::new(),
            age_classes: age_classes(&schemes, national),
            wages: vec![NOT_ASKED; 10_000],
            residences: residences(&schemes),
            own_costs,
            lowest,
        })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.answers.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    /// The answers, in the order in which they were first asked for, and what own money costs.
    pub fn into_answers(self) -> (Vec<Answer>, OwnCosts) {
        (self.answers, self.own_costs)
    }

    /// The answer of that number.
    pub fn answer(&self, number: u32) -> Option<&Answer> {
        self.answers.get(usize::try_from(number).ok()?)
    }

    /// The bytes held.
    pub fn held(&self) -> usize {
        let answer =
            size_of::<Answer>() + self.rules.person.eligibility.schemes.len() * size_of::<SchemeAnswer>();
        self.table.allocation_size() + self.answers.capacity() * answer + self.wages.len() * 8
    }

    /// The number of the situation that these facts are.
    #[inline]
    pub fn number(&mut self, facts: &Facts) -> u32 {
        let key = self.key(facts);
        let hash = hash_of_number(key);
        if let Some((_, number)) = self.table.find(hash, |(known, _)| *known == key) {
            return *number;
        }
        self.ask(key, hash, facts)
    }

    #[cold]
    fn ask(&mut self, key: u64, hash: u64, facts: &Facts) -> u32 {
        let number = u32::try_from(self.answers.len()).unwrap_or(u32::MAX);
        self.answers.push(self.answered(facts));
        self.table
            .insert_unique(hash, (key, number), |(key, _)| hash_of_number(*key));
        number
    }

    /// All that can decide, in one number.
    #[inline]
    fn key(&mut self, facts: &Facts) -> u64 {
        /// The place of a value among few, from 1; 0 is unknown.
        #[inline]
        fn place<T: PartialEq + Copy>(all: &[T], value: Option<T>) -> u64 {
            let place = value.and_then(|value| all.iter().position(|one| *one == value));
            place.map_or(0, |place| u64::try_from(place).unwrap_or(0) + 1)
        }
        let worker = &facts.worker;
        let truth = |holds: Option<bool>| holds.map_or(0, |holds| 1 + u64::from(holds));
        let age = facts.age.map_or(0, |age| {
            let class = self.age_classes.get(usize::from(age.get()));
            1 + u64::from(class.copied().unwrap_or(0))
        });
        let area = worker.area.map_or(0, u16::from);
        let residence = worker.residence_months.map_or(0, |months| {
            let above = self.residences.partition_point(|least| *least <= months);
            1 + u64::try_from(above).unwrap_or(0)
        });
        // No criterion tells apart who works in the same segment, but for civil servants.
        let work = worker
            .engagement
            .map_or(0, |engagement| match engagement.segment() {
                Segment::Bpu => 1,
                Segment::Pu => 2,
                Segment::Construction => 3,
                Segment::Migrant => 4,
                Segment::None if engagement == Engagement::CivilServant => 5,
                Segment::None => 6,
            });
        let welfare = match (worker.registry, worker.decile) {
            (Some(registry), _) => place(Registry::ALL, Some(registry)),
            (None, Some(decile)) => {
                let label = DecileLabel::of(self.rules.person.eligibility.decile_labels, decile)
                    .map(|label| label.welfare);
                8 + place(Welfare::ALL, label)
            }
            (None, None) => 0,
        };
        let parts = [
            (u64::from(area), 14),
            (age, 5),
            (self.income_class(worker), 2),
            (work, 3),
            (place(IncomeRegularity::ALL, worker.income_regular), 2),
            (welfare, 4),
            (truth(worker.field_verified), 2),
            (place(Insured::ALL, worker.insured), 2),
            (truth(worker.student), 2),
            (residence, 4),
            (u64::from(facts.sector == Sector::Transport), 1),
        ];
        parts.iter().fold(0, |key, (part, bits)| key << bits | part)
    }

    /// 0 if it cannot be compared, 1 at most the minimum wage, 2 above.
    #[inline]
    fn income_class(&mut self, worker: &Worker) -> u64 {
        let (Some(income), Some(area)) = (worker.income, worker.area) else {
            return 0;
        };
        let year = self.settings.day.year();
        let Some(most) = self.wages.get_mut(usize::from(u16::from(area))) else {
            return 0;
        };
        if *most == NOT_ASKED {
            *most = MinimumWage::of(self.rules.person.eligibility.minimum_wages, area, year)
                .map_or(NO_WAGE, |wage| wage.sen.div_euclid(100));
        }
        if *most == NO_WAGE {
            0
        } else {
            1 + u64::from(income.get() > *most)
        }
    }

    /// The answer to the situation of these facts.
    fn answered(&self, facts: &Facts) -> Answer {
        let worker = &facts.worker;
        let day = self.settings.day;
        // The day is in force, an age is given once, and a day of birth that gives none was left out.
        let rules = self.rules.person.eligibility;
        let assessed = assess(rules, worker, day).or_else(|_| assess(rules, &Worker::default(), day));
        let Ok(assessed) = assessed else {
            return Answer::nothing(facts);
        };
        // Each scheme stands once, in the table: its address tells it apart without comparing words.
        let place_of = |scheme: &Scheme| {
            let place = rules.schemes.iter().position(|one| one.id == scheme.id);
            place.and_then(|place| u16::try_from(place).ok())
        };
        let schemes = assessed.schemes.iter().filter_map(|verdict| {
            Some(SchemeAnswer {
                scheme: place_of(verdict.scheme)?,
                truth: verdict.truth,
                unmet: Criteria::of(verdict.with(Truth::No)),
                unknown: Criteria::of(verdict.with(Truth::Unknown)),
            })
        });
        let wanted = self
            .settings
            .scheme
            .and_then(|place| rules.schemes.get(usize::from(place)));
        let counted = match wanted {
            Some(scheme) => assessed
                .scheme(scheme.id)
                .filter(|verdict| verdict.truth != Truth::No),
            None => assessed.door.and_then(|door| assessed.scheme(door.id)),
        };
        let payer = counted.map(|verdict| self.settings.payer.unwrap_or(verdict.scheme.payer));
        let (standing, open) = standing_of(&assessed, counted, wanted.is_some());
        Answer {
            area: worker.area,
            segment: assessed.segment,
            vulnerable: assessed.vulnerable,
            welfare: assessed.welfare,
            route: assessed.route,
            door: assessed.door.and_then(place_of),
            counted_for: counted.and_then(|verdict| place_of(verdict.scheme)),
            schemes: schemes.collect(),
            standing,
            open,
            payer,
            charge: match payer {
                None => Charge::Nothing,
                Some(Payer::Own) => Charge::OwnIncome(facts.sector),
                Some(payer) => {
                    let mut known = self.lowest.iter();
                    let known = known.find(|(asked, _)| *asked == (facts.sector, payer));
                    Charge::Lowest(known.map_or(Cost::default(), |(_, cost)| *cost))
                }
            },
        }
    }
}

impl Answer {
    /// The answer where no rule holds, which [`Situations::new`] has ruled out.
    fn nothing(facts: &Facts) -> Self {
        Self {
            area: facts.worker.area,
            segment: None,
            vulnerable: Truth::Unknown,
            welfare: None,
            route: Route::None,
            door: None,
            counted_for: None,
            schemes: Vec::new(),
            standing: Standing::Open,
            open: Criteria::default(),
            payer: None,
            charge: Charge::Nothing,
        }
    }
}

/// Where rows stand by the scheme they are counted for, and what has to be known to say more.
fn standing_of(
    assessed: &Eligibility,
    counted: Option<&SchemeVerdict>,
    is_for_one: bool,
) -> (Standing, Criteria) {
    let none = Criteria::default();
    if let Some(verdict) = counted {
        return match verdict.truth {
            Truth::Unknown => (Standing::Open, Criteria::of(verdict.with(Truth::Unknown))),
            Truth::Yes | Truth::No if verdict.scheme.payer == Payer::Own => (Standing::OwnDoor, none),
            Truth::Yes | Truth::No => (Standing::Met, none),
        };
    }
    if is_for_one {
        let standing = if assessed.route == Route::SelfPay {
            Standing::OwnDoor
        } else {
            Standing::OtherWay
        };
        return (standing, none);
    }
    // Nobody knows how they work: then no door is named, and that is what has to be known.
    let mut schemes = assessed.schemes.iter();
    let may_be = schemes.any(|verdict| verdict.truth == Truth::Unknown && verdict.covers_area());
    if assessed.segment.is_none() && may_be {
        return (Standing::Open, Criteria::of([CriterionId::Informal]));
    }
    (Standing::OtherWay, none)
}

/// What one worker costs with these settings.
fn cost(
    rules: &ContributionRules,
    settings: &Settings,
    wage: Wage,
    payer: Payer,
    sector: Sector,
) -> Result<Cost, contribution::Refusal> {
    let quote = contribution::quote(
        rules,
        &contribution::Question {
            programs: settings.programs,
            wage: Some(wage),
            payer,
            sector,
            from: settings.from,
            months: settings.months,
            workers: 1,
        },
    )?;
    Ok(Cost {
        monthly: quote.first.monthly,
        total: quote.per_worker,
    })
}

/// The place of an income's row in the bracket table; of an unknown income, the first.
#[inline]
pub fn bracket_of(brackets: &BracketTable, income: Option<Rupiah>) -> u8 {
    let after = income.map_or(1, |income| {
        brackets.rows.partition_point(|row| row.from <= income)
    });
    u8::try_from(after.saturating_sub(1)).unwrap_or(0)
}

/// For every age which of the classes that no rule tells apart it falls into.
fn age_classes(schemes: &[&Scheme], national: [u16; 3]) -> Vec<u8> {
    let mut edges: Vec<u16> = national.into();
    for criterion in schemes.iter().flat_map(|scheme| scheme.criteria) {
        if let Criterion::Age { from, to } = criterion {
            edges.extend(from.map(u16::from));
            edges.extend(to.map(|to| u16::from(to).saturating_add(1)));
        }
    }
    edges.sort_unstable();
    edges.dedup();
    (0..=u16::from(Age::MOST))
        .map(|age| u8::try_from(edges.partition_point(|edge| *edge <= age)).unwrap_or(u8::MAX))
        .collect()
}

/// The months of residence that schemes ask for, ascending.
fn residences(schemes: &[&Scheme]) -> Vec<u16> {
    let criteria = schemes.iter().flat_map(|scheme| scheme.criteria);
    let mut months: Vec<u16> = criteria
        .filter_map(|criterion| {
            if let Criterion::Residence { months } = criterion {
                Some(*months)
            } else {
                None
            }
        })
        .collect();
    months.sort_unstable();
    months.dedup();
    months
}
