//! The slides of a deck: every figure from the rules, with what it rests on at the foot.

mod basics;
mod fitting;
mod floor;
mod payers;

use self::fitting::{in_parts, taken};
use crate::format;
use crate::format::Written as _;
use crate::slide::{Idea, Slide, first_source, foot};
use crate::step;
use crate::stories::slide as story_slide;
use crate::texts::{Texts, args};
use payung_event::rules::EventRules;
use payung_event::{Deck, Item, Topic};
use payung_questions::benefit::{self, Benefit};
use payung_questions::contribution::{self, Quote};
use payung_questions::explain::Step;
use payung_rules::dated::Dated;
use payung_rules::listed::Listed;
use payung_stories::price::{MonthPrice, price_of};
use payung_stories::slide_part::SlidePart;
use payung_stories::{Story, Subject, compute};
use payung_values::citation::{Basis, Confidence};
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolClass;
use payung_values::sector::Sector;
use payung_values::wage::Wage;

/// The key of the source that our own conclusions have.
const OWN_SOURCE: &str = "payung";

/// Up to how many letters an item of a list is a value and no sentence.
const VALUE_LETTERS: usize = 12;

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
        story_slide::slides(rules, self.texts, Subject::Story(story), &draft, &told)
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
            source: first_source(bases),
            on_paper: true,
        }
    }

    fn hands(self, topic: Topic, asked: &str) -> Vec<Slide> {
        let count = topic.hands().and_then(|index| self.deck.hands.get(index));
        let count = count.copied().unwrap_or(0);
        let idea = Idea::Figure {
            small: asked.to_owned(),
            figure: format::count(self.texts, count),
            parts: Vec::new(),
            lines: Vec::new(),
            when: String::new(),
        };
        vec![Slide {
            topic: self.texts.shelf_hands().into_owned(),
            cautions: Vec::new(),
            idea,
            foot: self.texts.hands_foot().into_owned(),
            source: None,
            on_paper: count > 0,
        }]
    }

    /// A list as slides: its note beside its last items, how sure we are at the foot, and on the umbrella where sources
    /// differ, where it is our conclusion or where none was found.
    fn listed(self, topic: &str, list: &Listed) -> Vec<Slide> {
        let language = self.texts.language();
        let items = list.items.iter().map(|item| item.text(language).to_owned());
        let mut items: Vec<String> = items.collect();
        // Values of one row, such as `3 bulan` and `6 bulan`, are read together or mislead.
        if items.len() > 1 && items.iter().all(|item| item.chars().count() <= VALUE_LETTERS) {
            items = vec![items.join(", ")];
        }
        let note = list.note.map(|note| note.text(language).to_owned());
        self.lines(topic, list.label.text(language), items, note, &list.basis)
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
            source: Some(basis.source.key),
            on_paper: true,
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
                source: &step::titles(texts, &[*basis]).concat(),
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
        let (texts, income) = (self.texts, self.deck.income.written(self.texts));
        match sector {
            Sector::Transport => texts.price_when_transport(args::PriceWhenTransport { income: &income }),
            Sector::Other => texts.price_when(args::PriceWhen { income: &income }),
        }
        .into_owned()
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
}

fn of_steps(steps: &[Step]) -> impl Iterator<Item = Basis> {
    steps.iter().filter_map(|step| step.basis)
}

/// What is said on the umbrella of what is not sure.
fn caution(texts: Texts, confidence: Confidence) -> Option<String> {
    match confidence {
        Confidence::Verified(_) | Confidence::SingleSource => None,
        Confidence::Conflict | Confidence::Inference | Confidence::Unverified | Confidence::HomeMade => {
            Some(format::capitalised(&step::grade(texts, confidence).0))
        }
    }
}
