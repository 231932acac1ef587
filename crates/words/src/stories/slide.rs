//! A story on a projector: one idea a screen, in words.

use crate::format;
use crate::format::Written as _;
use crate::problem;
use crate::slide::{Idea, MOST_LINES, Slide, first_source, foot};
use crate::stories::statement::{self, Statement, months_needed, parts};
use crate::stories::{self, children, class, event, kind, loss, paid, timeline, wage};
use crate::texts::{Texts, args};
use payung_questions::explain::Step;
use payung_rules::service::Service;
use payung_stories::caveat::Caveat;
use payung_stories::condition::{ConditionId, ConditionState};
use payung_stories::draft::{Draft, Field};
use payung_stories::price::MonthPrice;
use payung_stories::rules::StoriesRules;
use payung_stories::slide_part::SlidePart;
use payung_stories::timeline::{Amount, What, grouped};
use payung_stories::{StoryOutcome, Subject};
use payung_values::citation::Basis;
use payung_values::event::Event;
use payung_values::payer::Payer;

/// The most services in kind, whose limits take a line of their own.
const MOST_SERVICES: usize = 4;

/// The screens of a story, each with the part it tells: what happened, the cash, months, school, care, in and out, what to remember.
/// Each says whether what it tells is made up.
pub fn slides(
    rules: &StoriesRules,
    texts: Texts,
    subject: Subject,
    draft: &Draft,
    told: &StoryOutcome,
) -> Vec<(SlidePart, Slide)> {
    let topic = kind(texts, subject, &event(texts, told.circumstances.event));
    let title = stories::subject(rules, texts, subject);
    let more = subject.services(rules, told.circumstances.day);
    let statement = Statement::of(texts, told);
    let unsettling = statement.cautions.iter().filter(|caution| caution.mark.is_some());
    let cautions: Vec<String> = unsettling.map(|caution| caution.short.clone()).collect();
    let slide = |idea: Idea, bases: Vec<Basis>| Slide {
        topic: topic.clone(),
        cautions: cautions.clone(),
        idea,
        foot: foot(texts, rules.checked_on, &bases),
        source: first_source(&bases),
        on_paper: true,
    };
    let of_steps = |steps: &[Step]| steps.iter().filter_map(|step| step.basis).collect::<Vec<Basis>>();
    let opened = slide(opening(rules, texts, &title, draft), Vec::new());
    let sources = statement.sources.clone();
    let mut slides = vec![
        (SlidePart::Opening, opened),
        (
            SlidePart::Cash,
            slide(cash(texts, draft, told, &statement), sources),
        ),
    ];
    let mut add = |part: SlidePart, told: Option<(Idea, Vec<Basis>)>| {
        slides.extend(told.map(|(idea, bases)| (part, slide(idea, bases))));
    };
    add(SlidePart::Months, months(texts, draft, told));
    add(SlidePart::School, school(rules, texts, told));
    add(SlidePart::Services, services(texts, told, &more));
    let price = told.price.as_ref();
    add(
        SlidePart::Price,
        price.map(|price| (month_price(texts, draft, price), of_steps(&price.steps))),
    );
    // Nothing paid in stands beside nothing paid out: cover has not begun.
    let is_paid_in = told.paid_in.months > 0;
    add(
        SlidePart::Flow,
        is_paid_in.then(|| (flow(texts, draft, told), of_steps(&told.paid_in.steps))),
    );
    add(SlidePart::Remember, remember(rules, texts, told));
    // What a month costs is sure whatever weakens the sums, but in a year whose rules nobody knows.
    let beyond = told.caveats().into_iter().zip(&statement.cautions);
    let beyond = beyond.filter(|(caveat, _)| matches!(caveat, Caveat::BeyondRules { .. }));
    let beyond: Vec<String> = beyond.map(|(_, caution)| caution.short.clone()).collect();
    for (_, slide) in slides.iter_mut().filter(|(part, _)| *part == SlidePart::Price) {
        slide.cautions.clone_from(&beyond);
    }
    slides
}

/// What is turned while people look on; of a claim nothing that was not reported.
fn when(texts: Texts, draft: &Draft) -> String {
    let (wage, paid) = (wage(texts, draft), paid(texts, draft));
    if draft.is_unreported(Field::PaidMonths) {
        String::new()
    } else if Event::parse(draft.typed(Field::Event)) == Some(Event::Death)
        || draft.is_unreported(Field::Income)
    {
        texts.slide_paid(args::SlidePaid { paid: &paid }).to_string()
    } else if draft.typed(Field::Segment) == "pu" {
        texts
            .slide_when_wage(args::SlideWhenWage {
                paid: &paid,
                wage: &wage,
            })
            .to_string()
    } else {
        texts
            .slide_when(args::SlideWhen {
                income: &wage,
                paid: &paid,
            })
            .to_string()
    }
}

fn opening(rules: &StoriesRules, texts: Texts, title: &str, draft: &Draft) -> Idea {
    let incapacity = draft.typed(Field::Incapacity);
    let is_told = |field: Field| !draft.is_unreported(field);
    let wage_field = if draft.typed(Field::Segment) == "pu" {
        Field::Wage
    } else {
        Field::Income
    };
    let is_partial = Event::parse(draft.typed(Field::Event)) == Some(Event::WorkPartialDisability);
    let lines = [
        is_partial.then(|| loss(rules, texts, draft)),
        is_told(wage_field).then(|| {
            if draft.typed(Field::Segment) == "pu" {
                wage(texts, draft)
            } else {
                texts
                    .slide_income(args::SlideIncome {
                        income: &wage(texts, draft),
                    })
                    .to_string()
            }
        }),
        is_told(Field::PaidMonths).then(|| {
            texts
                .slide_paid(args::SlidePaid {
                    paid: &paid(texts, draft),
                })
                .to_string()
        }),
        (!matches!(incapacity, "" | "0")).then(|| {
            texts
                .slide_incapacity(args::SlideIncapacity { months: incapacity })
                .to_string()
        }),
        is_told(Field::Children).then(|| format::capitalised(&children(rules, texts, draft))),
    ];
    Idea::List {
        title: title.to_owned(),
        lines: lines.into_iter().flatten().collect(),
        last: Some(texts.slide_question().to_string()),
    }
}

/// The statement of the story: its headline around the figure, or alone where it holds none.
fn cash(texts: Texts, draft: &Draft, told: &StoryOutcome, statement: &Statement) -> Idea {
    let remarks = statement.cautions.iter().filter(|caution| caution.mark.is_none());
    let remarks = remarks.map(|caution| caution.short.clone());
    let waiting = months_needed(told, ConditionId::Waiting).filter(|months| months.missing > 0);
    let waiting = waiting.and_then(|months| {
        let with = format::round_amount(texts, months.with?);
        let waiting = texts.slide_waiting(args::SlideWaiting {
            needed: &months.needed.to_string(),
            with: &with,
        });
        Some(waiting.to_string())
    });
    let around = statement
        .figure
        .as_ref()
        .and_then(|figure| Some((figure, statement.headline.split_once(figure.as_str())?)));
    if let Some((figure, (before, behind))) = around {
        let behind = behind.trim_start_matches([',', ' ']);
        let behind = (!behind.is_empty()).then(|| format::capitalised(behind));
        return Idea::Figure {
            small: before.trim_end().to_owned(),
            figure: figure.clone(),
            parts: parts(texts, &told.benefit),
            lines: behind.into_iter().chain(remarks).chain(waiting).collect(),
            when: when(texts, draft),
        };
    }
    let cautions = statement.cautions.iter().filter(|caution| caution.mark.is_some());
    let cautions = cautions.map(|caution| caution.long.clone());
    let lines = cautions
        .chain(statement.example.clone())
        .chain(remarks)
        .chain(waiting);
    Idea::List {
        title: statement.headline.clone(),
        lines: lines.collect(),
        // That nothing was paid the title says already.
        last: Some(when(texts, draft)).filter(|when| !when.is_empty() && told.circumstances.paid_months > 0),
    }
}

/// The months unable to work.
fn months(texts: Texts, draft: &Draft, told: &StoryOutcome) -> Option<(Idea, Vec<Basis>)> {
    let groups = grouped(&told.timeline);
    let months = groups
        .iter()
        .filter(|group| matches!(group.first.what, What::Incapacity { .. }));
    let mut bases = Vec::new();
    let mut lines = Vec::new();
    for group in months {
        bases.push(group.first.basis);
        if let Amount::Exactly(each) = group.first.amount {
            lines.push(
                texts
                    .slide_months(args::SlideMonths {
                        amount: &format::round_amount(texts, each),
                        months: &group.n_entries.to_string(),
                    })
                    .to_string(),
            );
        }
    }
    if lines.is_empty() {
        return None;
    }
    let idea = Idea::Figure {
        small: format::capitalised(&texts.part_incapacity()),
        figure: format::round_amount(texts, told.benefit.incapacity),
        parts: Vec::new(),
        lines,
        when: when(texts, draft),
    };
    Some((idea, bases))
}

fn school(rules: &StoriesRules, texts: Texts, told: &StoryOutcome) -> Option<(Idea, Vec<Basis>)> {
    if told.schooling.is_empty() {
        return None;
    }
    let lines = told.schooling.iter().filter_map(|schooling| {
        let child = told.circumstances.children.get(schooling.child)?;
        let (number, sum) = (
            (schooling.child + 1).to_string(),
            format::round_amount(texts, schooling.sum),
        );
        Some(
            texts
                .slide_school_child(args::SlideSchoolChild {
                    class: &class(rules, texts, child.class),
                    number: &number,
                    sum: &sum,
                })
                .to_string(),
        )
    });
    let is_school = |what: What| matches!(what, What::School { .. });
    let bases = told
        .timeline
        .iter()
        .filter(|entry| is_school(entry.what))
        .map(|entry| entry.basis);
    let counted = u16::try_from(told.schooling.len()).unwrap_or(0);
    let idea = Idea::Figure {
        small: texts
            .slide_school_small(args::SlideSchoolSmall {
                children: &format::count_word(texts, counted),
            })
            .to_string(),
        figure: format::round_amount(texts, told.scholarship.amount),
        parts: Vec::new(),
        lines: lines.collect(),
        when: String::new(),
    };
    Some((idea, bases.collect()))
}

fn services(texts: Texts, told: &StoryOutcome, more: &[&'static Service]) -> Option<(Idea, Vec<Basis>)> {
    let of_timeline = told.timeline.iter().filter_map(|entry| match entry.what {
        What::Service(service) => Some((service, entry.basis)),
        What::Incapacity { .. }
        | What::DisabilityGrant
        | What::DeathGrant
        | What::Periodic
        | What::Burial
        | What::School { .. } => None,
    });
    let more = more.iter().map(|service| (*service, service.basis));
    let (lines, bases): (Vec<String>, Vec<Basis>) = of_timeline
        .chain(more)
        .take(MOST_SERVICES)
        .map(|(service, basis)| {
            let limit = timeline::limit(texts, service.limit);
            (
                texts
                    .slide_service(args::SlideService {
                        limit: &limit,
                        name: service.label.text(texts.language()),
                    })
                    .to_string(),
                basis,
            )
        })
        .unzip();
    (!lines.is_empty()).then(|| {
        let title = texts.slide_services().to_string();
        (
            Idea::List {
                title,
                lines,
                last: None,
            },
            bases,
        )
    })
}

/// The price of a month, and from when another one holds.
fn month_price(texts: Texts, draft: &Draft, price: &MonthPrice) -> Idea {
    let by = Payer::parse(draft.typed(Field::Payer)).unwrap_or(Payer::Own);
    Idea::Figure {
        small: texts.slide_price().to_string(),
        figure: price.monthly.written(texts),
        parts: Vec::new(),
        lines: statement::price_lines(texts, price),
        when: texts
            .slide_price_when(args::SlidePriceWhen {
                income: &wage(texts, draft),
                payer: &crate::step::payer_word(texts, by),
            })
            .to_string(),
    }
}

fn flow(texts: Texts, draft: &Draft, told: &StoryOutcome) -> Idea {
    Idea::Figure {
        small: if told.paid_in.runs.iter().any(|run| run.discount.is_some()) {
            texts.slide_flow_in_discount()
        } else {
            texts.slide_flow_in()
        }
        .to_string(),
        figure: told.paid_in.total.written(texts),
        parts: Vec::new(),
        lines: vec![
            texts
                .slide_flow_out(args::SlideFlowOut {
                    amount: &format::round_amount(texts, told.total.amount),
                })
                .to_string(),
        ],
        when: when(texts, draft),
    }
}

/// What one does now, five lines at most.
fn remember(rules: &StoriesRules, texts: Texts, told: &StoryOutcome) -> Option<(Idea, Vec<Basis>)> {
    let mut lines = Vec::new();
    let mut bases = Vec::new();
    for condition in &told.conditions {
        let first_item = || {
            let list = condition.lists.first()?;
            Some(list.items.first()?.text(texts.language()).to_owned())
        };
        let line = match (condition.id, condition.standing) {
            (ConditionId::Waiting, ConditionState::Months(months)) => {
                let without = format::round_amount(texts, months.without);
                Some(
                    texts
                        .slide_condition_waiting(args::SlideConditionWaiting {
                            needed: &months.needed.to_string(),
                            without: &without,
                        })
                        .to_string(),
                )
            }
            (ConditionId::ScholarshipMonths, ConditionState::Months(months)) => Some(
                texts
                    .slide_condition_school(args::SlideConditionSchool {
                        needed: &months.needed.to_string(),
                    })
                    .to_string(),
            ),
            (ConditionId::Report, _) => first_item().map(|item| {
                texts
                    .slide_condition_report(args::SlideConditionReport { item: &item })
                    .to_string()
            }),
            (ConditionId::ClaimDeadline, ConditionState::Until(day)) => Some(
                texts
                    .slide_condition_until(args::SlideConditionUntil {
                        date: &format::date(texts, day),
                    })
                    .to_string(),
            ),
            (ConditionId::ClaimDeadline, _) => Some(texts.slide_condition_none().to_string()),
            (ConditionId::Arrears, _) => Some(texts.slide_condition_arrears().to_string()),
            (ConditionId::Children, _) => Some(
                texts
                    .slide_condition_children(args::SlideConditionChildren {
                        counted: &format::count_word(texts, problem::counted(rules)),
                    })
                    .to_string(),
            ),
            _ => None,
        };
        if let Some(line) = line.filter(|_| lines.len() < MOST_LINES) {
            lines.push(line);
            bases.extend(condition.lists.iter().map(|list| list.basis));
            bases.extend(condition.steps.iter().filter_map(|step| step.basis));
        }
    }
    (!lines.is_empty()).then(|| {
        let title = texts.slide_remember().to_string();
        (
            Idea::List {
                title,
                lines,
                last: None,
            },
            bases,
        )
    })
}
