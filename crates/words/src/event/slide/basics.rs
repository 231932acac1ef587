//! What JKK and JKM are, what a month costs, scholarships, misquoted figures.

use super::fitting::{MOST_REMARKS, below_figure, remarks};
use super::{Speaker, of_steps};
use crate::format;
use crate::format::Written as _;
use crate::slide::{Idea, Slide};
use crate::stories::statement::{parts, price_lines};
use crate::stories::{event as event_word, timeline};
use crate::texts::args;
use payung_event::thing::{Exchange, Thing, exchange};
use payung_rules::misquoted::MisquotedOf;
use payung_rules::service::Service;
use payung_stories::misquote::corrections;
use payung_values::citation::Basis;
use payung_values::event::Event;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::service_id::ServiceId;

impl Speaker<'_> {
    pub(super) fn programs(self) -> Vec<Slide> {
        [self.accident(), self.death()].into_iter().flatten().collect()
    }

    fn accident(self) -> Option<Slide> {
        let (texts, rules) = (self.texts, &self.rules.stories);
        let benefit = self.payable(Event::WorkDeath, 1)?;
        let care = Service::at(rules.claim.services, ServiceId::Care, self.today)?;
        let (full, later) = (
            rules.benefit.stmb_full_share.at(self.today).ok()?,
            rules.benefit.stmb_later_share.at(self.today).ok()?,
        );
        let months = self.value(rules.benefit.stmb_full_months)?;
        let children = self.value(rules.benefit.scholarship_children)?;
        let lowest = rules.contribution.brackets.rows.first()?.base;
        let lines = vec![
            texts
                .slide_service(args::SlideService {
                    limit: &timeline::limit(texts, care.limit),
                    name: care.label.text(texts.language()),
                })
                .into_owned(),
            texts
                .programs_stmb(args::ProgramsStmb {
                    later: &later.value.written(texts),
                    months: &months.to_string(),
                    share: &full.value.written(texts),
                })
                .into_owned(),
            texts
                .programs_work_death(args::ProgramsWorkDeath {
                    amount: &format::round_amount(texts, benefit.cash),
                })
                .into_owned(),
            texts
                .programs_school(args::ProgramsSchool {
                    amount: &format::round_amount(texts, benefit.scholarship),
                    children: &format::count_word(texts, children),
                })
                .into_owned(),
        ];
        let last = texts.programs_base(args::ProgramsBase {
            base: &lowest.written(texts),
        });
        let idea = Idea::List {
            title: texts.programs_jkk_title().into_owned(),
            lines,
            last: Some(last.into_owned()),
        };
        let bases = [care.basis, full.basis];
        let bases: Vec<Basis> = bases.into_iter().chain(of_steps(&benefit.steps)).collect();
        Some(self.slide(&texts.programs_jkk(), idea, &bases))
    }

    fn death(self) -> Option<Slide> {
        let (texts, rules) = (self.texts, self.rules.stories.benefit);
        let waiting = self.value(rules.jkm_waiting_months)?;
        let school = self.value(rules.jkm_scholarship_months)?;
        let (full, before) = (
            self.payable(Event::Death, waiting)?,
            self.payable(Event::Death, 1)?,
        );
        let lines = vec![
            texts
                .programs_waiting(args::ProgramsWaiting {
                    amount: &format::round_amount(texts, before.cash),
                    months: &waiting.to_string(),
                })
                .into_owned(),
            texts
                .slide_condition_school(args::SlideConditionSchool {
                    needed: &school.to_string(),
                })
                .into_owned(),
        ];
        let idea = Idea::Figure {
            small: event_word(texts, Event::Death).into_owned(),
            figure: format::round_amount(texts, full.cash),
            parts: parts(texts, &full),
            lines,
            when: String::new(),
        };
        let bases: Vec<Basis> = of_steps(&full.steps).collect();
        Some(self.slide(&texts.programs_jkm(), idea, &bases))
    }

    pub(super) fn price(self, sector: Sector) -> Vec<Slide> {
        let texts = self.texts;
        let Some(price) = self.month_price(sector) else {
            return Vec::new();
        };
        let idea = Idea::Figure {
            small: texts.slide_price().into_owned(),
            figure: price.monthly.written(texts),
            parts: Vec::new(),
            lines: price_lines(texts, &price),
            when: self.when(sector),
        };
        let bases: Vec<Basis> = of_steps(&price.steps).collect();
        vec![self.slide(&texts.shelf_basics(), idea, &bases)]
    }

    /// The price of a month now and after the window, each beside what people buy.
    pub(super) fn things(self) -> Vec<Slide> {
        let texts = self.texts;
        let things: Vec<(&str, Rupiah)> = self.deck.things.iter().filter_map(Thing::read).collect();
        let Some(price) = self.month_price(Sector::Other).filter(|_| !things.is_empty()) else {
            return Vec::new();
        };
        let bases: Vec<Basis> = of_steps(&price.steps).collect();
        let told = |monthly: Rupiah, small: String, line: Option<String>| {
            let compared = things.iter();
            let compared = compared.filter_map(|(name, price)| self.compared(monthly, name, *price));
            let room = MOST_REMARKS.saturating_sub(line.as_deref().map_or(0, remarks));
            let slide = |compared: Vec<String>| {
                let idea = Idea::Figure {
                    small: small.clone(),
                    figure: monthly.written(texts),
                    parts: Vec::new(),
                    lines: compared.into_iter().chain(line.clone()).collect(),
                    when: self.when(Sector::Other),
                };
                self.slide(&texts.topic_price_things(), idea, &bases)
            };
            let parts = below_figure(compared.collect(), room);
            parts.into_iter().map(slide).collect::<Vec<Slide>>()
        };
        let until = price_lines(texts, &price).into_iter().next();
        let mut slides = told(price.monthly, texts.slide_price().into_owned(), until);
        if let Some((month, monthly)) = price.next {
            let small = texts.price_starting(args::PriceStarting {
                month: &format::month(texts, month),
            });
            slides.extend(told(monthly, small.into_owned(), None));
        }
        slides
    }

    fn compared(self, monthly: Rupiah, name: &str, price: Rupiah) -> Option<String> {
        let texts = self.texts;
        let (cost, name) = (price.written(texts), &format::capitalised(name));
        let words = match exchange(monthly, price)? {
            Exchange::Several { count, rest } if rest == Rupiah::ZERO => {
                texts.things_several_exactly(args::ThingsSeveralExactly {
                    cost: &cost,
                    count: &format::count(texts, count),
                    name,
                })
            }
            Exchange::Several { count, rest } => texts.things_several(args::ThingsSeveral {
                cost: &cost,
                count: &format::count(texts, count),
                name,
                rest: &rest.written(texts),
            }),
            Exchange::Months { months, rest } if rest == Rupiah::ZERO => {
                texts.things_months_exactly(args::ThingsMonthsExactly {
                    cost: &cost,
                    months: &format::count(texts, months),
                    name,
                })
            }
            Exchange::Months { months, rest } => texts.things_months(args::ThingsMonths {
                cost: &cost,
                months: &format::count(texts, months),
                name,
                rest: &rest.written(texts),
            }),
        };
        Some(words.into_owned())
    }

    pub(super) fn school(self) -> Vec<Slide> {
        let (texts, rules) = (self.texts, self.rules.stories.benefit);
        let (Some(benefit), Some(children), Some(limit)) = (
            self.payable(Event::WorkDeath, 1),
            self.value(rules.scholarship_children),
            self.value(rules.scholarship_age_limit),
        ) else {
            return Vec::new();
        };
        let lines = rules.scholarship_levels.iter().map(|level| {
            texts
                .school_level_line(args::SchoolLevelLine {
                    amount: &format::round_amount(texts, level.yearly),
                    level: level.label.text(texts.language()),
                    years: &level.years.to_string(),
                })
                .into_owned()
        });
        let last = texts.school_last(args::SchoolLast {
            amount: &format::round_amount(texts, benefit.scholarship),
            children: &format::capitalised(&format::count_word(texts, children)),
            limit: &limit.to_string(),
        });
        let idea = Idea::List {
            title: texts.school_by_year().into_owned(),
            lines: lines.collect(),
            last: Some(last.into_owned()),
        };
        let bases: Vec<Basis> = rules.scholarship_levels.iter().map(|level| level.basis).collect();
        vec![self.slide(&texts.topic_school(), idea, &bases)]
    }

    /// Each misquoted figure, the right one first.
    pub(super) fn misquoted(self) -> Vec<Slide> {
        let texts = self.texts;
        let found = corrections(&self.rules.stories, self.today).unwrap_or_default();
        let slides = found.into_iter().map(|correction| {
            let said = correction.misquoted;
            let figure = match said.said_to {
                Some(to) => texts
                    .misquoted_span(args::MisquotedSpan {
                        from: &format::round_amount(texts, said.said),
                        to: &format::round_amount(texts, to),
                    })
                    .into_owned(),
                None => format::round_amount(texts, said.said),
            };
            let small = match said.of {
                MisquotedOf::Benefit(event) => event_word(texts, event),
                MisquotedOf::DiscountedContribution => texts.misquoted_right_contribution(),
            };
            let not = texts.misquoted_not(args::MisquotedNot { said: &figure });
            let idea = Idea::Figure {
                small: small.into_owned(),
                figure: format::round_amount(texts, correction.right),
                parts: Vec::new(),
                lines: vec![not.into_owned(), said.why.text(texts.language()).to_owned()],
                when: String::new(),
            };
            let bases: Vec<Basis> = of_steps(&correction.steps).collect();
            self.slide(&texts.topic_misquoted(), idea, &bases)
        });
        slides.collect()
    }
}
