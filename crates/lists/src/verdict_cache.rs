//! A cache of answers: each situation, which is what can decide about a row, is asked once.

use crate::answer::{Answer, Charge, SchemeAnswer};
use crate::cost::Prices;
use crate::deciding::{Deciding, Edges};
use crate::facts::Facts;
use crate::hash::ShortKey;
use crate::row_standing::RowStanding;
use crate::rules::ListsRules;
use crate::settings::{Refusal, Settings};
use crate::verdicts::Verdicts;
use enumset::EnumSet;
use hashbrown::HashMap;
use payung_questions::eligibility::{Eligibility, SchemeVerdict, Worker, assess};
use payung_rules::scheme::Scheme;
use payung_values::criterion_id::CriterionId;
use payung_values::payer::Payer;
use payung_values::route::Route;
use payung_values::truth::Truth;
use std::hash::BuildHasherDefault;

/// Every situation met so far, and its answer.
#[derive(Debug)]
pub struct VerdictCache {
    rules: ListsRules,
    settings: Settings,
    edges: Edges,
    prices: Prices,
    /// The index of each situation's answer.
    known: HashMap<Deciding, u32, BuildHasherDefault<ShortKey>>,
    answers: Vec<Answer>,
}

impl VerdictCache {
    /// An empty cache.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] if no row at all could be answered with these settings.
    pub fn new(rules: ListsRules, settings: Settings) -> Result<Self, Refusal> {
        let day = settings.day;
        let nobody = assess(rules.person.eligibility, &Worker::default(), day)?;
        if let Some(index) = settings.scheme {
            let scheme = rules.person.eligibility.schemes.get(usize::from(index));
            scheme
                .filter(|scheme| nobody.scheme(scheme.id).is_some())
                .ok_or(Refusal::Scheme { index, day })?;
        }
        Ok(Self {
            rules,
            settings,
            edges: Edges::new(rules.person.eligibility, &nobody.schemes, day)?,
            prices: Prices::new(rules.person.contribution, &settings)?,
            known: HashMap::default(),
            answers: Vec::new(),
        })
    }

    /// The answers, in the order in which they were first asked for, and their prices.
    pub(super) fn into_verdicts(self) -> Verdicts {
        Verdicts::new(self.answers, self.prices)
    }

    /// The answer of that index.
    pub fn answer(&self, index: u32) -> Option<&Answer> {
        self.answers.get(usize::try_from(index).ok()?)
    }

    /// How many answers there are.
    pub(super) fn len(&self) -> usize {
        self.answers.len()
    }

    /// The situations from the index `from` on, in their order.
    pub(super) fn since(&self, from: usize) -> Vec<(Deciding, Answer)> {
        let from_index = u32::try_from(from).unwrap_or(u32::MAX);
        let mut later: Vec<(u32, Deciding)> = self
            .known
            .iter()
            .filter(|(_, index)| **index >= from_index)
            .map(|(deciding, index)| (*index, *deciding))
            .collect();
        later.sort_unstable_by_key(|(index, _)| *index);
        let answers = self.answers.get(from..).unwrap_or_default();
        later
            .into_iter()
            .zip(answers)
            .map(|((_, deciding), answer)| (deciding, answer.clone()))
            .collect()
    }

    /// The index of a situation that was met in other rows, with the answer it has there.
    pub(super) fn index_of(&mut self, deciding: Deciding, answer: Answer) -> u32 {
        if let Some(index) = self.known.get(&deciding) {
            return *index;
        }
        // There are fewer situations than rows, of which there are fewer than an index can name.
        let index = u32::try_from(self.answers.len()).unwrap_or(u32::MAX);
        self.answers.push(answer);
        self.known.insert(deciding, index);
        index
    }

    /// The bytes held.
    pub(super) fn held(&self) -> usize {
        let answer =
            size_of::<Answer>() + self.rules.person.eligibility.schemes.len() * size_of::<SchemeAnswer>();
        self.known.allocation_size() + self.answers.capacity() * answer
    }

    /// The index of the answer to these facts.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] if the rules have no answer, which [`Self::new`] has ruled out, or there are more of them than
    /// rows can be.
    #[inline]
    pub fn index(&mut self, facts: &Facts) -> Result<u32, Refusal> {
        let deciding = self.edges.deciding(facts);
        match self.known.get(&deciding) {
            Some(index) => Ok(*index),
            None => self.ask(deciding, facts),
        }
    }

    /// The row of the bracket table that own money is charged by, as its index.
    ///
    /// # Errors
    ///
    /// [`Refusal::NoSum`] for a table with more rows than such an index can name.
    #[inline]
    pub(super) fn bracket(&self, facts: &Facts) -> Result<u8, Refusal> {
        self.prices.bracket_of(facts.charged_income).ok_or(Refusal::NoSum)
    }

    #[cold]
    fn ask(&mut self, deciding: Deciding, facts: &Facts) -> Result<u32, Refusal> {
        let index = u32::try_from(self.answers.len()).map_err(|_| Refusal::NoSum)?;
        self.answers.push(self.answered(facts)?);
        self.known.insert(deciding, index);
        Ok(index)
    }

    /// The answer to the situation of these facts.
    fn answered(&self, facts: &Facts) -> Result<Answer, Refusal> {
        let worker = &facts.worker;
        let rules = self.rules.person.eligibility;
        let assessed = assess(rules, worker, self.settings.day)?;
        let index_of = |scheme: &Scheme| {
            let index = rules.schemes.iter().position(|one| one.id == scheme.id);
            index.and_then(|index| u16::try_from(index).ok())
        };
        let schemes = assessed.schemes.iter().filter_map(|verdict| {
            Some(SchemeAnswer {
                scheme: index_of(verdict.scheme)?,
                truth: verdict.truth,
                unmet: verdict.with(Truth::No).collect(),
                unknown: verdict.with(Truth::Unknown).collect(),
            })
        });
        let wanted = self
            .settings
            .scheme
            .and_then(|index| rules.schemes.get(usize::from(index)));
        let counted = match wanted {
            Some(scheme) => assessed
                .scheme(scheme.id)
                .filter(|verdict| verdict.truth != Truth::No),
            None => assessed.door.and_then(|door| assessed.scheme(door.id)),
        };
        let payer = counted.map(|verdict| self.settings.payer.unwrap_or(verdict.scheme.payer));
        let (standing, open) = standing_of(&assessed, counted, wanted.is_some());
        Ok(Answer {
            area: worker.area,
            segment: assessed.segment,
            vulnerable: assessed.vulnerable,
            welfare: assessed.welfare,
            route: assessed.route,
            door: assessed.door.and_then(index_of),
            counted_for: counted.and_then(|verdict| index_of(verdict.scheme)),
            schemes: schemes.collect(),
            standing,
            open,
            payer,
            charge: match payer {
                None => Charge::Nothing,
                Some(Payer::Own) => Charge::OwnIncome(facts.sector),
                Some(payer) => Charge::Lowest(self.prices.lowest(facts.sector, payer)),
            },
        })
    }
}

/// Where rows stand by the scheme they are counted for, and what has to be known to say more.
fn standing_of(
    assessed: &Eligibility,
    counted: Option<&SchemeVerdict>,
    is_for_one: bool,
) -> (RowStanding, EnumSet<CriterionId>) {
    let none = EnumSet::empty();
    if let Some(verdict) = counted {
        return match verdict.truth {
            Truth::Unknown => (RowStanding::Open, verdict.with(Truth::Unknown).collect()),
            Truth::Yes | Truth::No if verdict.scheme.payer == Payer::Own => (RowStanding::OwnDoor, none),
            Truth::Yes | Truth::No => (RowStanding::Met, none),
        };
    }
    if is_for_one {
        let standing = if assessed.route == Route::SelfPay {
            RowStanding::OwnDoor
        } else {
            RowStanding::OtherWay
        };
        return (standing, none);
    }
    // Nobody knows how they work: then no door is named, and that is what has to be known.
    let mut schemes = assessed.schemes.iter();
    let may_be = schemes.any(|verdict| verdict.truth == Truth::Unknown && verdict.covers_area());
    if assessed.segment.is_none() && may_be {
        return (RowStanding::Open, EnumSet::only(CriterionId::Informal));
    }
    (RowStanding::OtherWay, none)
}
