//! The slides of a deck: every figure from the rules, with what it rests on at the foot.

use crate::asks;
use crate::check::known_here;
use crate::event::scheme;
use crate::format;
use crate::slide::{Idea, Slide, foot};
use crate::step;
use crate::stories::slide as story_slide;
use crate::stories::statement::{parts, price_lines};
use crate::stories::timeline;
use crate::stories::{event as event_word, name as story_name};
use crate::texts::{Texts, args};
use payung_event::payers;
use payung_event::rules::EventRules;
use payung_event::thing::{Exchange, Thing, exchange};
use payung_event::{Deck, Item, Topic};
use payung_questions::benefit::{self, Benefit};
use payung_questions::contribution::{self, Quote};
use payung_questions::explain::Step;
use payung_rules::dated::Dated;
use payung_rules::listed::Listed;
use payung_rules::misquoted::MisquotedOf;
use payung_rules::scheme::Scheme;
use payung_rules::service::Service;
use payung_stories::misquote::corrections;
use payung_stories::price::{MonthPrice, price_of};
use payung_stories::slide_part::SlidePart;
use payung_stories::{Story, compute};
use payung_values::citation::{Basis, Confidence};
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolClass;
use payung_values::sector::Sector;
use payung_values::service_id::ServiceId;
use payung_values::wage::Wage;
use std::borrow::Cow;

/// The height of a slide's body, in px of a screen 1080 high, and what a line above or below takes of it.
const BODY: usize = 805;
const CAUTION: usize = 80;
const SECOND_FOOT: usize = 34;

/// How many letters a line of the foot takes.
const FOOT_LETTERS: usize = 90;

/// From how many letters on the projector sets a list smaller.
const DENSE: usize = 160;

/// The key of the source that our own conclusions have.
const OWN_SOURCE: &str = "payung";

/// The slides of `deck` on `today`, each with the place of its item. An item without a slide has none among them.
pub fn slides(rules: &EventRules, texts: Texts, deck: &Deck, today: Date) -> Vec<(usize, Slide)> {
    let told = Speaker {
        rules,
        texts,
        deck,
        today,
    };
    let mut slides = Vec::new();
    let mut stories: Vec<(Story, Vec<(SlidePart, Slide)>)> = Vec::new();
    for (index, item) in deck.items.iter().enumerate() {
        match *item {
            Item::Topic(topic) => slides.extend(told.topic(topic).into_iter().map(|slide| (index, slide))),
            Item::Story(story, part) => {
                if !stories.iter().any(|(one, _)| *one == story) {
                    stories.push((story, told.story(story)));
                }
                let of_story = stories.iter().filter(|(one, _)| *one == story);
                let of_part = of_story
                    .flat_map(|(_, slides)| slides)
                    .filter(|(one, _)| *one == part);
                slides.extend(of_part.map(|(_, slide)| (index, slide.clone())));
            }
        }
    }
    slides
}

/// What everything is told by.
#[derive(Clone, Copy)]
struct Speaker<'a> {
    rules: &'a EventRules,
    texts: Texts,
    deck: &'a Deck,
    today: Date,
}

impl Speaker<'_> {
    fn story(self, story: Story) -> Vec<(SlidePart, Slide)> {
        let rules = &self.rules.stories;
        let draft = self.deck.draft(self.rules, story);
        let Ok(circumstances) = draft.read(rules, self.today) else {
            return Vec::new();
        };
        let Ok(told) = compute(rules, &circumstances) else {
            return Vec::new();
        };
        let services = story.services().iter();
        let services: Vec<&'static Service> = services
            .filter_map(|id| Service::at(rules.claim.services, *id, circumstances.day))
            .collect();
        let name = story_name(self.texts, story);
        story_slide::slides(rules, self.texts, &name, &draft, &told, &services)
    }

    fn topic(self, topic: Topic) -> Vec<Slide> {
        let (texts, lists) = (self.texts, self.rules.registration);
        let claim = self.rules.stories.claim;
        match topic {
            Topic::HandsMember => self.hands(topic, &texts.hands_member()),
            Topic::HandsPaid => self.hands(topic, &texts.hands_paid()),
            Topic::HandsJoin => self.hands(topic, &texts.hands_join()),
            Topic::Programs => self.programs(),
            Topic::Price => self.price(Sector::Other),
            Topic::PriceTransport => self.price(Sector::Transport),
            Topic::PriceThings => self.things(),
            Topic::School => self.school(),
            Topic::JkkPapers => self.listed(&texts.shelf_claim(), claim.jkk_documents),
            Topic::JkmPapers => self.listed(&texts.shelf_claim(), claim.jkm_documents),
            Topic::SchoolPapers => self.listed(&texts.shelf_claim(), claim.scholarship_documents),
            Topic::Report => self.listed(&texts.shelf_claim(), claim.report_accident),
            Topic::Deadline => self.listed(&texts.shelf_claim(), claim.death_claim_deadline),
            Topic::Heirs => self.listed(&texts.shelf_claim(), claim.heirs),
            Topic::Misquoted => self.misquoted(),
            Topic::Payers => self.payers(),
            Topic::Schemes => self.schemes(),
            Topic::Needs => self.listed(&texts.shelf_register(), lists.register_needs),
            Topic::Channels => self.listed(&texts.shelf_register(), lists.register_channels),
            Topic::PayPlaces => self.listed(&texts.shelf_register(), lists.pay_places),
            Topic::PayPeriods => self.listed(&texts.shelf_register(), lists.pay_periods),
            Topic::DonorPrice => self.donor(),
            Topic::Donor => [lists.gn_lingkaran, lists.donor_months]
                .into_iter()
                .flat_map(|list| self.listed(&texts.shelf_donors(), list))
                .collect(),
            Topic::Sertakan => self.listed(&texts.shelf_donors(), lists.sertakan),
            Topic::Age => self.age(),
            Topic::Late => [lists.arrears_limit, lists.arrears_end, lists.arrears_claim]
                .into_iter()
                .flat_map(|list| self.listed(&texts.question_late(), list))
                .collect(),
            Topic::NextYear => self.next_year(),
            Topic::Spouse => self.listed(&texts.question_spouse(), lists.not_member),
        }
    }

    fn slide(self, topic: &str, idea: Idea, bases: &[Basis]) -> Slide {
        Slide {
            topic: topic.to_owned(),
            cautions: Vec::new(),
            idea,
            foot: foot(self.texts, self.rules.stories.checked_on, bases),
        }
    }

    fn hands(self, topic: Topic, asked: &str) -> Vec<Slide> {
        let count = topic.hands().and_then(|index| self.deck.hands.get(index));
        let count = format::count(count.copied().unwrap_or(0).into());
        let idea = Idea::Figure {
            small: asked.to_owned(),
            figure: count,
            parts: Vec::new(),
            lines: Vec::new(),
            when: String::new(),
        };
        vec![Slide {
            topic: self.texts.shelf_hands().into_owned(),
            cautions: Vec::new(),
            idea,
            foot: self.texts.hands_foot().into_owned(),
        }]
    }

    /// A list as slides: its note beside its last items, how sure we are at the foot, and on the umbrella where sources
    /// differ, where it is our conclusion or where none was found.
    fn listed(self, topic: &str, list: &Listed) -> Vec<Slide> {
        let language = self.texts.language();
        let items = list.items.iter().map(|item| item.text(language).to_owned());
        let note = list.note.map(|note| note.text(language).to_owned());
        self.lines(
            topic,
            list.label.text(language),
            items.collect(),
            note,
            &list.basis,
        )
    }

    fn lines(
        self,
        topic: &str,
        title: &str,
        lines: Vec<String>,
        note: Option<String>,
        basis: &Basis,
    ) -> Vec<Slide> {
        let foot = self.foot_of(basis);
        let cautions: Vec<String> = caution(self.texts, basis.confidence).into_iter().collect();
        let ideas = in_parts(title, lines, note, taken(&foot, cautions.len()));
        let slide = |idea| Slide {
            topic: topic.to_owned(),
            cautions: cautions.clone(),
            idea,
            foot: foot.clone(),
        };
        ideas.into_iter().map(slide).collect()
    }

    /// A source with how sure we are of it.
    fn foot_of(self, basis: &Basis) -> String {
        let texts = self.texts;
        // A conclusion of our own names itself as its source.
        if basis.source.key == OWN_SOURCE {
            return foot(texts, self.rules.stories.checked_on, &[*basis]);
        }
        let (grade, _) = step::grade(texts, basis.confidence);
        texts
            .foot_graded(args::FootGraded {
                date: &format::date(texts, self.rules.stories.checked_on),
                grade: &grade,
                source: basis.source.title.text(texts.language()),
            })
            .into_owned()
    }

    fn payable(self, event: Event, months: u16) -> Option<Benefit> {
        let rules = self.rules.stories.benefit;
        let children = rules.scholarship_children.at(self.today).ok()?.value;
        let first: Vec<SchoolClass> = SchoolClass::parse("tk").into_iter().collect();
        let question = benefit::Question {
            day: self.today,
            event,
            wage: Some(Wage::Income(Rupiah::ZERO)),
            consecutive_paid_months: Some(months),
            paid_months: Some(months),
            incapacity_months: None,
            loss: None,
            children: first.repeat(children.into()),
        };
        benefit::payable(rules, &question).ok()
    }

    fn value(self, parameter: &Dated<u16>) -> Option<u16> {
        parameter.at(self.today).ok().map(|entry| entry.value)
    }

    fn programs(self) -> Vec<Slide> {
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
                    later: &later.value.to_string(),
                    months: &months.to_string(),
                    share: &full.value.to_string(),
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
                    children: &format::count_word(children),
                })
                .into_owned(),
        ];
        let last = texts.programs_base(args::ProgramsBase {
            base: &lowest.to_string(),
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

    fn month_price(self, sector: Sector) -> Option<MonthPrice> {
        let month = YearMonth::of(self.today);
        price_of(
            &self.rules.stories,
            Wage::Income(self.deck.income),
            sector,
            Payer::Own,
            month,
        )
        .ok()
    }

    /// Whom the price is told for.
    fn when(self, sector: Sector) -> String {
        let (texts, income) = (self.texts, self.deck.income.to_string());
        match sector {
            Sector::Transport => texts.price_when_transport(args::PriceWhenTransport { income: &income }),
            Sector::Other => texts.price_when(args::PriceWhen { income: &income }),
        }
        .into_owned()
    }

    fn price(self, sector: Sector) -> Vec<Slide> {
        let texts = self.texts;
        let Some(price) = self.month_price(sector) else {
            return Vec::new();
        };
        let idea = Idea::Figure {
            small: texts.slide_price().into_owned(),
            figure: price.monthly.to_string(),
            parts: Vec::new(),
            lines: price_lines(texts, &price),
            when: self.when(sector),
        };
        let bases: Vec<Basis> = of_steps(&price.steps).collect();
        vec![self.slide(&texts.shelf_basics(), idea, &bases)]
    }

    /// The price of a month now and after the window, each beside what people buy.
    fn things(self) -> Vec<Slide> {
        let texts = self.texts;
        let things: Vec<(&str, Rupiah)> = self.deck.things.iter().filter_map(Thing::read).collect();
        let Some(price) = self.month_price(Sector::Other).filter(|_| !things.is_empty()) else {
            return Vec::new();
        };
        let bases: Vec<Basis> = of_steps(&price.steps).collect();
        let one = |monthly: Rupiah, small: String, lines: Vec<String>| {
            let compared = things
                .iter()
                .filter_map(|(name, price)| self.compared(monthly, name, *price));
            let idea = Idea::Figure {
                small,
                figure: monthly.to_string(),
                parts: Vec::new(),
                lines: compared.chain(lines).collect(),
                when: self.when(Sector::Other),
            };
            self.slide(&texts.topic_price_things(), idea, &bases)
        };
        let until = price_lines(texts, &price).into_iter().next();
        let now = one(
            price.monthly,
            texts.slide_price().into_owned(),
            until.into_iter().collect(),
        );
        let later = price.next.map(|(month, monthly)| {
            let small = texts.price_starting(args::PriceStarting {
                month: &format::month(texts, month),
            });
            one(monthly, small.into_owned(), Vec::new())
        });
        [Some(now), later].into_iter().flatten().collect()
    }

    fn compared(self, monthly: Rupiah, name: &str, price: Rupiah) -> Option<String> {
        let texts = self.texts;
        let (cost, name) = (price.to_string(), name);
        let words = match exchange(monthly, price)? {
            Exchange::Several { count, rest } if rest == Rupiah::ZERO => {
                texts.things_several_exactly(args::ThingsSeveralExactly {
                    cost: &cost,
                    count: &format::people(count),
                    name,
                })
            }
            Exchange::Several { count, rest } => texts.things_several(args::ThingsSeveral {
                cost: &cost,
                count: &format::people(count),
                name,
                rest: &rest.to_string(),
            }),
            Exchange::Months { months, rest } if rest == Rupiah::ZERO => {
                texts.things_months_exactly(args::ThingsMonthsExactly {
                    cost: &cost,
                    months: &format::people(months),
                    name,
                })
            }
            Exchange::Months { months, rest } => texts.things_months(args::ThingsMonths {
                cost: &cost,
                months: &format::people(months),
                name,
                rest: &rest.to_string(),
            }),
        };
        Some(words.into_owned())
    }

    fn school(self) -> Vec<Slide> {
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
            children: &format::capitalised(&format::count_word(children)),
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
    fn misquoted(self) -> Vec<Slide> {
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

    /// Who pays here: what the area has, then what holds everywhere.
    fn payers(self) -> Vec<Slide> {
        let (texts, rules) = (self.texts, self.rules);
        let Some(area) = self.deck.area else {
            return Vec::new();
        };
        let title = texts
            .payers_title(args::PayersTitle { area: area.name })
            .into_owned();
        let local: Vec<&Scheme> = payers::local(rules, area.code, self.today).collect();
        let none = local.is_empty().then(|| texts.payers_none().into_owned());
        let national: Vec<&Scheme> = payers::national(rules, self.today).collect();
        let lines = |schemes: &[&Scheme]| {
            schemes
                .iter()
                .map(|one| scheme::line(texts, one))
                .collect::<Vec<_>>()
        };
        let of = |schemes: &[&Scheme]| schemes.iter().map(|one| one.basis).collect::<Vec<_>>();
        let lines = none.into_iter().chain(lines(&local)).chain(lines(&national));
        let last = texts.payers_last().into_owned();
        let bases = [of(&local), of(&national)].concat();
        let named = foot(texts, rules.stories.checked_on, &bases);
        let ideas = in_parts(&title, lines.collect(), Some(last), taken(&named, 0));
        let slides = ideas
            .into_iter()
            .map(|idea| self.slide(&texts.shelf_here(), idea, &bases));
        slides.collect()
    }

    /// What each scheme of the area asks, where one goes, and what the office still decides.
    fn schemes(self) -> Vec<Slide> {
        let (texts, rules) = (self.texts, self.rules);
        let Some(area) = self.deck.area else {
            return Vec::new();
        };
        let of_one = |one: &'static Scheme| {
            let name = format::capitalised(one.name.text(texts.language()));
            let asked = asks::criteria(scheme::asks(rules, self.today), texts, one);
            let asked = asked.iter().map(|asked| format::capitalised(asked)).collect();
            let title = texts.scheme_asks(args::SchemeAsks { name: &name });
            let place = asks::place(texts, one, Some(area.code));
            let notes = known_here::notes(texts, one).map(Cow::into_owned);
            let mut slides = self.lines(&texts.shelf_here(), &title, asked, None, &one.basis);
            let title = texts.scheme_where(args::SchemeWhere { name: &name });
            let lines = place.into_iter().chain(notes).collect();
            slides.extend(self.lines(&texts.shelf_here(), &title, lines, None, &one.basis));
            slides
        };
        payers::local(rules, area.code, self.today)
            .flat_map(of_one)
            .collect()
    }

    fn quote(self, payer: Payer, from: YearMonth, months: Months, sector: Sector) -> Option<Quote> {
        let question = contribution::Question {
            programs: Programs::BASIC,
            wage: Some(Wage::Income(self.deck.income)),
            payer,
            sector,
            from,
            months,
            workers: 1,
        };
        contribution::quote(self.rules.stories.contribution, &question).ok()
    }

    /// What a donor pays for one worker and a year.
    fn donor(self) -> Vec<Slide> {
        let texts = self.texts;
        let from = YearMonth::of(self.today);
        let Some(quote) = self.quote(Payer::Donor, from, Months::YEAR, Sector::Other) else {
            return Vec::new();
        };
        let runs = quote.runs.iter().map(|run| {
            texts
                .applied_run(args::AppliedRun {
                    from: &format::month(texts, run.from),
                    monthly: &run.price.monthly.to_string(),
                    months: &run.months.to_string(),
                })
                .into_owned()
        });
        let small = texts.donor_year(args::DonorYear {
            from: &format::month(texts, from),
            months: &Months::YEAR.get().to_string(),
        });
        let idea = Idea::Figure {
            small: small.into_owned(),
            figure: quote.total.to_string(),
            parts: Vec::new(),
            lines: runs.collect(),
            when: texts
                .donor_when(args::DonorWhen {
                    income: &self.deck.income.to_string(),
                })
                .into_owned(),
        };
        let bases: Vec<Basis> = of_steps(&quote.steps).collect();
        vec![self.slide(&texts.shelf_donors(), idea, &bases)]
    }

    /// What somebody of the age that is asked about is told.
    fn age(self) -> Vec<Slide> {
        let (texts, rules) = (self.texts, self.rules);
        let (Ok(most), Ok(sure), Ok(open)) = (
            rules.stories.age_to.at(self.today),
            rules.age_from.at(self.today),
            rules.age_open_from.at(self.today),
        ) else {
            return Vec::new();
        };
        let age = self.deck.age;
        let (age_word, most_word) = (age.to_string(), most.value.to_string());
        let (title, basis) = if age > most.value {
            (texts.age_too_old(args::AgeTooOld { age: &age_word }), most.basis)
        } else if age >= sure.value {
            (texts.age_can(args::AgeCan { age: &age_word }), most.basis)
        } else if age >= open.value {
            (texts.age_differs(args::AgeDiffers { age: &age_word }), sure.basis)
        } else {
            (
                texts.age_too_young(args::AgeTooYoung { age: &age_word }),
                open.basis,
            )
        };
        let lines = vec![
            texts.age_up_to(args::AgeUpTo { most: &most_word }).into_owned(),
            texts.age_stays().into_owned(),
        ];
        let last = (age < sure.value).then(|| texts.age_ask().into_owned());
        self.lines(&texts.question_age(), &title, lines, last, &basis)
    }

    /// January of next year, for both kinds of work, and what was found of a prolongation.
    fn next_year(self) -> Vec<Slide> {
        let (texts, contribution) = (self.texts, self.rules.stories.contribution);
        let next = self
            .today
            .year()
            .checked_add(1)
            .and_then(|year| YearMonth::new(year, 1));
        let Some(month) = next else { return Vec::new() };
        let of = |sector| self.quote(Payer::Own, month, Months::ONE, sector);
        let (Some(other), Some(transport)) = (of(Sector::Other), of(Sector::Transport)) else {
            return Vec::new();
        };
        let name = format::month(texts, month);
        let small = texts.next_year_small(args::NextYearSmall { month: &name });
        let line = texts.next_year_transport(args::NextYearTransport {
            amount: &transport.total.to_string(),
        });
        let idea = Idea::Figure {
            small: small.into_owned(),
            figure: other.total.to_string(),
            parts: Vec::new(),
            lines: vec![line.into_owned()],
            when: self.when(Sector::Other),
        };
        let steps = of_steps(&other.steps).chain(of_steps(&transport.steps));
        let bases: Vec<Basis> = steps.collect();
        let question = texts.question_next_year();
        let mut slides = vec![self.slide(&question, idea, &bases)];
        let noted = contribution.discounts.iter();
        let noted =
            noted.filter_map(|discount| Some((discount.note?.text(texts.language()), &discount.basis)));
        for (note, basis) in noted {
            let title = texts.next_year_longer();
            slides.extend(self.lines(&question, &title, vec![note.to_owned()], None, basis));
        }
        slides
    }
}

fn of_steps(steps: &[Step]) -> impl Iterator<Item = Basis> {
    steps.iter().filter_map(|step| step.basis)
}

/// What is said on the umbrella of what is not sure.
fn caution(texts: Texts, confidence: Confidence) -> Option<String> {
    match confidence {
        Confidence::Verified(_) | Confidence::SingleSource => None,
        Confidence::Conflict | Confidence::Inference | Confidence::Unverified => {
            Some(format::capitalised(&step::grade(texts, confidence).0))
        }
    }
}

/// How much of the body a longer foot and warnings take.
fn taken(foot: &str, n_cautions: usize) -> usize {
    let feet = foot.chars().count().div_ceil(FOOT_LETTERS).saturating_sub(1);
    let feet = feet.saturating_mul(SECOND_FOOT);
    feet.saturating_add(n_cautions.saturating_mul(CAUTION))
}

/// How high `words` stand: lines of so many letters, each of this height, and the gap below them.
fn height(words: &str, letters: usize, line: usize, gap: usize) -> usize {
    let lines = words.chars().count().div_ceil(letters).max(1);
    lines.saturating_mul(line).saturating_add(gap)
}

/// How high a list stands, as the projector sets it.
fn list_height(lines: &[String]) -> usize {
    let is_dense = lines.iter().map(String::len).sum::<usize>() > DENSE;
    let one = |line: &String| {
        if is_dense {
            height(line, 56, 64, 15)
        } else {
            height(line, 43, 84, 22)
        }
    };
    lines.iter().map(one).fold(0, usize::saturating_add)
}

/// Lines below a title, on as many slides as they need; `note` stands below the last of them. `taken` is how much of the
/// body stands elsewhere.
fn in_parts(title: &str, lines: Vec<String>, note: Option<String>, taken: usize) -> Vec<Idea> {
    let room = BODY
        .saturating_sub(taken)
        .saturating_sub(height(title, 26, 114, 23));
    let mut parts: Vec<Vec<String>> = Vec::new();
    for line in lines {
        match parts.last_mut() {
            Some(part) if list_height(&[part.as_slice(), std::slice::from_ref(&line)].concat()) <= room => {
                part.push(line);
            }
            _ => parts.push(vec![line]),
        }
    }
    let needed = note.as_deref().map_or(0, |note| height(note, 43, 80, 23));
    let last = parts.last().map_or(0, |part| list_height(part));
    let is_apart = last.saturating_add(needed) > room;
    let mut ideas: Vec<Idea> = parts
        .into_iter()
        .map(|lines| Idea::List {
            title: title.to_owned(),
            lines,
            last: None,
        })
        .collect();
    match (note, ideas.last_mut()) {
        (Some(note), Some(Idea::List { last, .. })) if !is_apart => *last = Some(note),
        (Some(note), _) => ideas.push(Idea::List {
            title: title.to_owned(),
            lines: vec![note],
            last: None,
        }),
        (None, _) => {}
    }
    ideas
}

#[cfg(test)]
mod tests {
    use super::{Idea, in_parts};

    #[test]
    fn what_is_too_long_goes_on_and_the_note_stands_at_the_end() {
        let lines: Vec<String> = (0..9).map(|index| index.to_string()).collect();
        let ideas = in_parts("Judul", lines.clone(), Some("Catatan".to_owned()), 0);
        let all: Vec<&String> = ideas
            .iter()
            .flat_map(|idea| match idea {
                Idea::List { lines, .. } => lines.as_slice(),
                Idea::Figure { .. } => &[],
            })
            .collect();
        assert_eq!(all, lines.iter().collect::<Vec<_>>());
        assert_eq!(ideas.len(), 2);
        assert!(matches!(&ideas[0], Idea::List { last: None, .. }));
        assert!(matches!(&ideas[1], Idea::List { last: Some(note), .. } if note == "Catatan"));
        let apart = in_parts("Judul", vec!["x".repeat(400)], Some("y".repeat(160)), 0);
        assert_eq!(apart.len(), 2);
    }
}
