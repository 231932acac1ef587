//! For somebody who employs a domestic worker: the duty, and what SERTAKAN costs.

use crate::check::component::figure_field::{Around, figure_field, form, read};
use crate::check::route::Route;
use crate::check::view::{Titled, View};
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html;
use crate::screen::component::html::{div, p};
use crate::screen::component::listed::{Opened, group_notes, listed};
use crate::screen::component::section::section;
use crate::screen::component::table::{Row, Table};
use crate::screen::component::text::text;
use crate::screen::component::trace::trace;
use payung_check::household;
use payung_check::what_if::Figure;
use payung_questions::contribution::{self, Quote};
use payung_rules::group::Group;
use payung_rules::occupation::Occupation;
use payung_typed::problem::{Problem, Wrong};
use payung_values::month::{Months, YearMonth};
use payung_values::program::Programs;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::planner::form::typed_month;
use payung_words::texts::args;
use yew::prelude::*;

/// The occupation whose notes an employer reads: what is said of it is the employer's duty.
const DOMESTIC_WORKER: &str = "pekerja_rumah_tangga";

/// The most workers of one household that are taken; a larger number is a slip of the finger. No rule sets it.
const MOST_WORKERS: u16 = 100;

/// The page.
pub fn household(view: View<'_>) -> Titled {
    let texts = view.texts;
    let title = texts.household_title().to_string();
    let duty = Group::all_for(
        view.rules.person.groups,
        Occupation::parse(view.rules.person.occupations, DOMESTIC_WORKER),
        None,
    )
    .map(|group| group_notes(texts, group, Opened::Always));
    let duty = html! { <>{ for duty }</> };
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap">
                { div("question__top", (view.link(&Route::Start, "plain", text(texts.nav_start()))).into()) }
                { html::title(title.clone()) }
                { p("question__hint", text(texts.household_lead())) }
            </div>
            { section("kewajiban", texts.household_duty().to_string(), duty, Vec::new()) }
            { section("biaya", texts.household_cost().to_string(), cost(view), vec![
                text(texts.household_inference()), text(texts.household_base())]) }
            { section("sertakan", view.rules.sertakan.label.text(texts.language()).to_owned(), listed(texts, view.rules.sertakan, Opened::Headed), Vec::new()) }
        </>
    };
    (title, body)
}

fn cost(view: View<'_>) -> Html {
    let (texts, figures) = (view.texts, &view.session.figures);
    let this_month = YearMonth::of(view.session.today);
    let workers = figures.count(Figure::Workers, 1, MOST_WORKERS);
    let months = figures.count(Figure::Months, 1, Months::MOST.get());
    let from = figures.month(Figure::From);
    let ((workers, workers_problem), (months, months_problem), (from, from_problem)) =
        (read(&workers), read(&months), read(&from));
    let month = from.copied().unwrap_or(this_month);
    let span = months.copied().and_then(Months::of).unwrap_or(Months::YEAR);
    let n_workers = workers.copied().unwrap_or(1);
    let quote = |programs: Programs| {
        household::quote(view.rules.person.contribution, programs, month, span, n_workers)
    };
    let too_early = match quote(Programs::BASIC) {
        Err(contribution::Refusal::NotInForce(refused)) => Some(Problem::new(
            Figure::From,
            figures.typed(Figure::From),
            Wrong::TooEarly { first: refused.first },
        )),
        Ok(_) | Err(_) => None,
    };
    let from_problem = from_problem.or(too_early.as_ref());
    // A box that cannot be read has no figure, so that nothing is computed with another one.
    let is_wrong = [workers_problem, months_problem, from_problem]
        .iter()
        .any(Option::is_some);
    let quotes = [
        (texts.household_two().to_string(), quote(Programs::BASIC)),
        (texts.household_three().to_string(), quote(Programs::WITH_SAVINGS)),
    ];
    let quotes: Vec<(String, Quote)> = quotes
        .into_iter()
        .filter(|_| !is_wrong)
        .filter_map(|(name, quote)| Some((name, quote.ok()?)))
        .collect();
    let caption = texts
        .household_caption(args::HouseholdCaption {
            from: &format::month(texts, month),
            months: &span.get().to_string(),
            workers: &n_workers.to_string(),
        })
        .to_string();
    let boxes = [
        (
            Figure::Workers,
            Around {
                label: texts.household_workers().to_string(),
                behind: Some(texts.household_workers_unit().to_string()),
                supposed: "1".to_owned(),
                ..Around::default()
            },
            workers_problem,
        ),
        (
            Figure::Months,
            Around {
                label: texts.household_months().to_string(),
                behind: Some(texts.household_months_unit().to_string()),
                supposed: Months::YEAR.get().to_string(),
                ..Around::default()
            },
            months_problem,
        ),
        (
            Figure::From,
            Around {
                label: texts.household_from().to_string(),
                hint: Some(texts.household_from_hint().to_string()),
                supposed: typed_month(this_month),
                ..Around::default()
            },
            from_problem,
        ),
    ];
    let boxes = boxes
        .into_iter()
        .map(|(figure, around, problem)| figure_field(view, figure, around, problem));
    html! {
        <>
            { form(texts, html! { <>{ for boxes }</> }) }
            <div class="push-m" role="status">
                if !quotes.is_empty() { { table(view, caption, &quotes) } }
                { for quotes.iter().map(|(_, quote)| {
                    let total = quote.total.written(texts);
                    trace(texts, &texts.money_why(args::MoneyWhy { amount: total.as_str() }), &quote.steps, None)
                }) }
            </div>
        </>
    }
}

fn table(view: View<'_>, caption: String, quotes: &[(String, Quote)]) -> Html {
    let texts = view.texts;
    let runs = |quote: &Quote| {
        let lines = quote.runs.iter().map(|run| {
            let (from, months) = (format::month(texts, run.from), run.months.to_string());
            text(texts.household_run(args::HouseholdRun {
                from: &from,
                monthly: &run.price.monthly.written(texts),
                months: &months,
            }))
        });
        lines.collect()
    };
    let rows = quotes.iter().map(|(name, quote)| Row {
        name: name.clone(),
        notes: runs(quote),
        figures: vec![quote.first.monthly.written(texts), quote.total.written(texts)],
    });
    Table {
        caption,
        captioned: true,
        head: vec![
            texts.household_programs().to_string(),
            texts.household_first().to_string(),
            texts.household_total().to_string(),
        ],
        rows: rows.collect(),
    }
    .view()
}
