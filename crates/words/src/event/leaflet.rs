//! A leaflet: what it is, what it costs, who may pay here, what to do tomorrow. Black on white, a page.

use crate::asks;
use crate::check::known_here::second_hand;
use crate::duty;
use crate::event::scheme;
use crate::format;
use crate::format::Written as _;
use crate::step;
use crate::stories::statement::price_lines;
use crate::texts::{Texts, args};
use payung_event::EventRules;
use payung_event::payers;
use payung_questions::benefit::{self, Benefit};
use payung_questions::wage_price;
use payung_rules::area::Area;
use payung_rules::group::Group;
use payung_rules::occupation::Occupation;
use payung_rules::scheme::Scheme;
use payung_stories::price::price_of;
use payung_values::citation::Basis;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::event::Event;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::risk_group::RiskGroup;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolClass;
use payung_values::sector::Sector;
use payung_values::segment::Segment;
use payung_values::wage::Wage;
use std::borrow::Cow;

/// The most local schemes a page has room for.
const MOST_SCHEMES: usize = 2;

/// A figure and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The figure.
    pub figure: String,
    /// What it is, and on which condition.
    pub meaning: String,
}

/// What stands on a leaflet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaflet {
    /// The title.
    pub title: String,
    /// Figures.
    pub ledger: Vec<Row>,
    /// The heading of who pays.
    pub payers_heading: String,
    /// Who pays, and what is asked.
    pub payers: Vec<String>,
    /// What to do tomorrow.
    pub tomorrow: Vec<String>,
    /// What people of this occupation should know, each with how sure we are.
    pub notes: Vec<String>,
    /// Sources, and when they were checked.
    pub sources: String,
}

/// Whom a leaflet is for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Readers {
    /// People of this area; of all of Indonesia without one.
    pub area: Option<&'static Area>,
    /// People of this occupation; of all without one.
    pub occupation: Option<&'static Occupation>,
}

impl Readers {
    /// How people of the occupation work, if they are usually no members on own account.
    fn waged(self) -> Option<Engagement> {
        let usual = self.occupation?.engagement;
        (usual.segment() != Segment::Bpu).then_some(usual)
    }
}

/// The leaflet of `readers` on `today`; `None` before the first day there is an answer.
pub fn leaflet(rules: &EventRules, texts: Texts, readers: Readers, today: Date) -> Option<Leaflet> {
    let local: Vec<&'static Scheme> = readers
        .area
        .map(|area| payers::local(rules, area.code, today).collect())
        .unwrap_or_default();
    let (ledger, mut bases) = ledger(rules, texts, readers, today)?;
    let (payers_heading, payers, tomorrow) = if let Some(engagement) = readers.waged() {
        let (lines, of_price) = duty_lines(rules, texts, engagement, today);
        bases.extend(of_price);
        let tomorrow = vec![texts.leaflet_ask_duty().into_owned(), call(rules, texts)];
        (texts.leaflet_duty(), lines, tomorrow)
    } else {
        bases.extend(local.iter().take(MOST_SCHEMES).map(|scheme| scheme.basis));
        let ages = scheme::ages(rules, texts, today);
        bases.extend(ages.iter().flat_map(|(_, bases)| *bases));
        let heading = match readers.area {
            Some(area) => texts.payers_title(args::PayersTitle { area: area.name }),
            None => texts.leaflet_payers(),
        };
        let mut lines = payers_lines(rules, texts, readers, &local, today);
        lines.extend(ages.map(|(ages, _)| [&*texts.ages_title(), ": ", &ages.join(", "), "."].concat()));
        (heading, lines, tomorrow(rules, texts, readers, &local))
    };
    Some(Leaflet {
        title: title(texts, readers),
        ledger,
        payers_heading: payers_heading.into_owned(),
        payers,
        tomorrow,
        notes: notes(rules, texts, readers),
        sources: sources(rules, texts, &bases),
    })
}

fn title(texts: Texts, readers: Readers) -> String {
    let words = [
        readers.occupation.map(|occupation| occupation.label),
        readers.area.map(|area| area.name),
    ];
    let whom: Vec<&str> = words.into_iter().flatten().collect();
    if whom.is_empty() {
        return texts.leaflet_title().into_owned();
    }
    let whom = &whom.join(", ");
    if readers.waged().is_some() {
        texts.leaflet_title_duty(args::LeafletTitleDuty { whom })
    } else {
        texts.leaflet_title_for(args::LeafletTitleFor { whom })
    }
    .into_owned()
}

fn ledger(rules: &EventRules, texts: Texts, readers: Readers, today: Date) -> Option<(Vec<Row>, Vec<Basis>)> {
    let stories = &rules.stories;
    let benefit = stories.benefit;
    let sector = readers.occupation.map_or(Sector::Other, |one| one.sector);
    let month = YearMonth::of(today);
    let price = price_of(stories, Wage::Income(Rupiah::ZERO), sector, Payer::Own, month).ok()?;
    let waiting = benefit.jkm_waiting_months.at(today).ok()?.value;
    let needed = benefit.jkm_scholarship_months.at(today).ok()?.value;
    let children = benefit.scholarship_children.at(today).ok()?.value;
    let payable = |event: Event, months: u16| -> Option<Benefit> {
        let first: Vec<SchoolClass> = SchoolClass::parse("tk").into_iter().collect();
        let question = benefit::Question {
            day: today,
            event,
            wage: Some(Wage::Income(Rupiah::ZERO)),
            consecutive_paid_months: Some(months),
            paid_months: Some(months),
            incapacity_months: None,
            loss: None,
            children: first.repeat(children.into()),
        };
        benefit::payable(benefit, &question).ok()
    };
    let (work, death, before) = (
        payable(Event::WorkDeath, 1)?,
        payable(Event::Death, waiting)?,
        payable(Event::Death, 1)?,
    );
    let amount = |sum| format::round_amount(texts, sum);
    let row = |figure: String, meaning: Vec<String>| Row {
        figure,
        meaning: format::sentences(meaning),
    };
    let at_work = row(amount(work.cash), vec![texts.start_benefit_work().into_owned()]);
    let care = row(
        texts.start_benefit_care_figure().into_owned(),
        vec![texts.start_benefit_care().into_owned()],
    );
    // What members on own account pay and for what they wait is told to them alone.
    if readers.waged().is_some() {
        let bases = work.steps.iter().filter_map(|step| step.basis);
        return Some((vec![at_work, care], bases.collect()));
    }
    let mut of_price = vec![texts.leaflet_price().into_owned()];
    of_price.extend(
        price_lines(texts, &price)
            .into_iter()
            .map(|line| [&line, "."].concat()),
    );
    let rows = vec![
        row(price.monthly.written(texts), of_price),
        at_work,
        row(
            amount(death.cash),
            vec![
                texts
                    .start_benefit_death(args::StartBenefitDeath {
                        months: &waiting.to_string(),
                    })
                    .into_owned(),
                texts
                    .start_benefit_before(args::StartBenefitBefore {
                        amount: &amount(before.cash),
                    })
                    .into_owned(),
            ],
        ),
        row(
            amount(work.scholarship),
            vec![
                texts
                    .leaflet_school(args::LeafletSchool {
                        children: &format::count_word(texts, children),
                    })
                    .into_owned(),
                texts
                    .start_benefit_school_if(args::StartBenefitSchoolIf {
                        months: &needed.to_string(),
                    })
                    .into_owned(),
            ],
        ),
        care,
    ];
    let steps = price.steps.iter().chain(&work.steps).chain(&death.steps);
    Some((rows, steps.filter_map(|step| step.basis).collect()))
}

fn payers_lines(
    rules: &EventRules,
    texts: Texts,
    readers: Readers,
    local: &[&'static Scheme],
    today: Date,
) -> Vec<String> {
    let none = (readers.area.is_some() && local.is_empty()).then(|| [&*texts.payers_none(), "."].concat());
    let here = local.iter().take(MOST_SCHEMES).map(|one| {
        let line = texts.leaflet_scheme(args::LeafletScheme {
            asks: &asks::criteria(scheme::asks(rules), texts, one).join("; "),
            line: &scheme::line(texts, one),
        });
        format::sentences(
            [line]
                .into_iter()
                .chain(second_hand(texts, one))
                .map(Cow::into_owned),
        )
    });
    let more = local
        .iter()
        .skip(MOST_SCHEMES)
        .map(|one| scheme::line(texts, one));
    let everywhere = payers::national(rules, today).map(|one| scheme::line(texts, one));
    let employer = texts.leaflet_employer().into_owned();
    none.into_iter()
        .chain(here)
        .chain(more)
        .chain(everywhere)
        .chain([employer])
        .collect()
}

fn tomorrow(rules: &EventRules, texts: Texts, readers: Readers, local: &[&'static Scheme]) -> Vec<String> {
    let code = readers.area.map(|area| area.code);
    let mut lines: Vec<String> = Vec::new();
    for one in local.iter().take(MOST_SCHEMES) {
        for line in asks::place(texts, one, code) {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    lines.push(texts.leaflet_village().into_owned());
    lines.push(call(rules, texts));
    lines
}

fn call(rules: &EventRules, texts: Texts) -> String {
    texts
        .leaflet_call(args::LeafletCall {
            number: rules.stories.care_centre,
        })
        .into_owned()
}

/// Whose duty people who work in this way are, and what a month costs on the lowest base; with what the price rests on.
fn duty_lines(
    rules: &EventRules,
    texts: Texts,
    engagement: Engagement,
    today: Date,
) -> (Vec<String>, Vec<Basis>) {
    let rows = rules.stories.contribution.brackets.rows;
    let wage = rows.first().map_or(Rupiah::ZERO, |row| row.base);
    // A construction project pays by its value, whatever its workers earn.
    let price = (engagement.segment() == Segment::Pu)
        .then(|| wage_price::price(rules.payroll, rules.registrations, engagement, wage, today))
        .flatten();
    let shares = [
        rules.payroll.jkk_rate(RiskGroup::First),
        rules.payroll.jkm_employer,
    ];
    let bases = shares
        .iter()
        .filter(|_| price.is_some())
        .filter_map(|share| share.at(today).ok().map(|entry| entry.basis));
    let lines = [
        Some(duty::duty(texts, engagement).into_owned()),
        price.map(|price| duty::price(texts, price)),
        Some(texts.leaflet_duty_otherwise().into_owned()),
    ];
    (lines.into_iter().flatten().collect(), bases.collect())
}

fn notes(rules: &EventRules, texts: Texts, readers: Readers) -> Vec<String> {
    let groups = Group::all_for(rules.groups, readers.occupation, None);
    let notes = groups.flat_map(|group| {
        let (grade, _) = step::grade(texts, group.basis.confidence);
        group.notes.iter().map(move |note| {
            texts
                .leaflet_note(args::LeafletNote {
                    grade: &grade,
                    note: note.text(texts.language()),
                })
                .into_owned()
        })
    });
    notes.collect()
}

fn sources(rules: &EventRules, texts: Texts, bases: &[Basis]) -> String {
    texts
        .leaflet_sources(args::LeafletSources {
            date: &format::date(texts, rules.stories.checked_on),
            sources: &step::titles(texts, bases).join(", "),
        })
        .into_owned()
}
