//! The plan: the form, and beside it the answer and all that belongs to it.

use crate::planner::form::{Filled, form};
use crate::planner::monthly::monthly;
use crate::planner::route::Route;
use crate::planner::session::{Action, Form};
use crate::planner::view::{Then, Titled, View};
use crate::planner::{impact, kept, pass_on, timing};
use crate::platform::address;
use crate::screen::component::bold::bold;
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{div, p, span};
use crate::screen::component::section::section;
use crate::screen::component::table::{Row, Table};
use crate::screen::component::text::text;
use crate::screen::component::trace::trace;
use payung_check::link::{DAY, VERSION};
use payung_check::topic::Topic;
use payung_planner::draft::{Problem, Wanted};
use payung_planner::variation::{self, Compared, Outcome, Variation};
use payung_planner::{Aim, Answer, Cost, GroupCost, Question};
use payung_rules::area::Area;
use payung_rules::occupation::Occupation;
use payung_typed::link::END;
use payung_typed::problem::Wrong;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;
use payung_values::wage::Wage;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::planner as words;
use payung_words::problem;
use payung_words::texts::args;
use yew::prelude::*;

/// The page.
pub fn plan(view: View<'_>) -> Titled {
    let texts = view.texts;
    let title = texts.planner_title().to_string();
    let wanted = view.session.plan.wanted();
    let found = view.session.plan.answer(view.rules);
    let (answer, problems) = match found {
        Ok(answer) => (Some(answer), Vec::new()),
        Err(problems) => (None, problems),
    };
    let filled = Filled {
        view,
        form: Form::Plan,
        problems: &problems,
    };
    let told = match &answer {
        Some(answer) => told(view, answer, wanted),
        None if filled.is_wrong() => filled.wrong(),
        None => nothing(view, &problems),
    };
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap">
                <h1 class="plan__title" tabindex="-1">{ title.clone() }</h1>
                <div class="plan">
                    { form(filled) }
                    <div>
                        <div class="answer" id="jawaban" role="status" tabindex="-1">{ told }</div>
                        if let Some(answer) = &answer {
                            { monthly(view, &answer.cost) }
                            { each(view, answer, view.session.region()) }
                        }
                    </div>
                </div>
            </div>
            if let (Some(answer), Ok(question)) = (&answer, view.session.plan.read(view.rules)) {
                { around(view, &question, answer, wanted, None) }
                { pass_on::pass_on(view, answer, wanted) }
            }
            { kept::keeping(view) }
            { to_check(view) }
        </>
    };
    (title, body)
}

/// The answer in words.
pub fn told(view: View<'_>, answer: &Answer, wanted: Wanted) -> Html {
    let told = words::answer(view.rules, view.texts, answer, wanted);
    html! {
        <>
            { p("answer__line", bold(&told.line)) }
            { p("answer__rest", told.rest.join(" ").into()) }
            if let Some(past) = words::begun(view.texts, &answer.cost, view.session.today) { { p("answer__rest", past.into()) } }
        </>
    }
}

/// What stands where the answer will be.
fn nothing(view: View<'_>, problems: &[Problem]) -> Html {
    let texts = view.texts;
    let mut missing: Vec<String> = Vec::new();
    let (empty, unequal): (Vec<_>, Vec<_>) = problems.iter().partition(|one| one.wrong == Wrong::Missing);
    for problem in empty {
        let name = format::in_sentence(&words::form::field(texts, problem.field.field));
        if !missing.contains(&name) {
            missing.push(name);
        }
    }
    html! {
        <>
            { p("answer__rest", text(texts.planner_blank())) }
            if !missing.is_empty() {
                { p("answer__rest", text(texts.planner_blank_missing(args::PlannerBlankMissing { fields: &words::listed(texts, &missing) }))) }
            }
            { for unequal.into_iter().map(|problem| p("answer__rest", problem::plan(texts, &view.session.plan, problem, YearMonth::of(view.session.today)).into())) }
            if view.session.is_untouched() {
                <p>{ view.button("plain", text(texts.planner_example()), Action::Example, Then::Focus("#jawaban")) }</p>
            }
        </>
    }
}

/// Everything below the answer: other plans, when to begin, what it means, for the region of the plan if it has one of its
/// own.
pub fn around(
    view: View<'_>,
    question: &Question,
    answer: &Answer,
    wanted: Wanted,
    area: Option<&'static Area>,
) -> Html {
    html! {
        <>
            { comparison(view, question, &answer.cost) }
            { timing::timing(view, &answer.cost, wanted) }
            { impact::impact(view, &answer.cost, area) }
        </>
    }
}

/// What one worker of each group costs, and how everything was counted.
pub fn each(view: View<'_>, answer: &Answer, area: Option<&'static Area>) -> Html {
    let (texts, cost) = (view.texts, &answer.cost);
    let names = words::group_names(texts, cost);
    let row = |(one, name): (&GroupCost, &String)| {
        let runs = one.quote.runs.iter().map(|run| {
            let (from, months) = (format::month(texts, run.from), run.months.to_string());
            text(texts.planner_run(args::PlannerRun {
                from: &from,
                monthly: &run.price.monthly.written(texts),
                months: &months,
            }))
        });
        let check = one
            .group
            .occupation
            .map(|occupation| self_check(view, cost, occupation, one.group.wage, area));
        Row {
            name: name.clone(),
            notes: runs.chain(check).collect(),
            figures: vec![one.quote.per_worker.written(texts)],
        }
    };
    let table = Table {
        caption: texts.planner_each_heading().to_string(),
        captioned: false,
        head: vec![
            texts.planner_each_group().to_string(),
            texts.planner_each_sum().to_string(),
        ],
        rows: cost.groups.iter().zip(&names).map(row).collect(),
    };
    let why = cost.groups.iter().zip(&names);
    html! {
        <section class="push" aria-labelledby="seorang">
            <h2 id="seorang">{ text(texts.planner_each_heading()) }</h2>
            { table.view() }
            if cost.groups.iter().any(|one| one.group.occupation.is_some()) { { p("note push-s screen-only", text(texts.planner_self_check_note())) } }
            { for words::standings(texts, cost).into_iter().chain(words::cautions(texts, cost)).map(|sentence| p("note push-s", sentence.into())) }
            { for why.map(|(one, name)| why_each(view, one, name)) }
            { why_total(view, answer) }
        </section>
    }
}

/// The way to the self-check for one of the workers: with all it asks that a plan knows, on the first day of a plan to come.
fn self_check(
    view: View<'_>,
    cost: &Cost,
    occupation: &Occupation,
    wage: Option<Wage>,
    area: Option<&Area>,
) -> Html {
    let from = cost.plan.from;
    let day = (from > YearMonth::of(view.session.today))
        .then(|| [";", DAY, "=", &from.first_day().to_string()].concat());
    let area = area.map(|area| [";", Topic::Area.id(), "=", &area.code.to_string()].concat());
    let income = wage.and_then(|wage| match wage {
        // The lowest class is what a plan begins with, and says nothing of anybody.
        Wage::Income(income) if income > lowest_base(view) => {
            Some([";", Topic::Income.id(), "=", &income.get().to_string()].concat())
        }
        Wage::Income(_) | Wage::Base(_) => None,
    });
    let hash = format!(
        "#{VERSION}{};{}={}{}{};{END}",
        day.unwrap_or_default(),
        Topic::Occupation.id(),
        occupation.id,
        area.unwrap_or_default(),
        income.unwrap_or_default()
    );
    let name = format::in_sentence(occupation.label);
    let words = view
        .texts
        .planner_self_check(args::PlannerSelfCheck { group: &name });
    html! { <a class="plain screen-only" href={address::href(&hash)}>{ text(words) }</a> }
}

/// The base of the lowest class.
fn lowest_base(view: View<'_>) -> Rupiah {
    let lowest = view.rules.contribution.brackets.rows.first();
    lowest.map_or(Rupiah::ZERO, |row| row.base)
}

fn why_each(view: View<'_>, one: &GroupCost, name: &str) -> Html {
    let texts = view.texts;
    let each = one.quote.per_worker.written(texts);
    let name = format::in_sentence(name);
    let question = texts
        .planner_why_each(args::PlannerWhyEach {
            each: &each,
            group: &name,
        })
        .to_string();
    let sum = Some((texts.planner_sum().to_string(), one.quote.total.written(texts)));
    trace(texts, &question, &one.quote.steps, sum)
}

fn why_total(view: View<'_>, answer: &Answer) -> Html {
    let texts = view.texts;
    let total = answer.cost.total.written(texts);
    let before = answer.left.iter().flat_map(|left| left.steps.clone());
    let steps: Vec<_> = before.chain(answer.cost.steps.iter().copied()).collect();
    trace(
        texts,
        &texts.planner_why_total(args::PlannerWhyTotal { total: &total }),
        &steps,
        None,
    )
}

/// The plan beside others, for the same money where there is a budget.
fn comparison(view: View<'_>, question: &Question, cost: &Cost) -> Html {
    let texts = view.texts;
    let waiting = view.rules.benefit.jkm_waiting_months.at(view.session.today);
    let least = waiting.map_or(1, |entry| entry.value);
    let usual = Variation::usual(question, YearMonth::of(view.session.today), least);
    let Ok(compared) = variation::compare(view.rules, question, &usual) else {
        return Html::default();
    };
    let row = |one: &Compared| {
        let words = words::compared(view.rules, texts, one);
        let each = |answer: &Answer| {
            let names = words::group_names(texts, &answer.cost);
            let each = answer.cost.groups.iter().zip(names).map(|(group, name)| {
                texts
                    .planner_each(args::PlannerEach {
                        each: &group.quote.per_worker.written(texts),
                        group: &name,
                    })
                    .to_string()
            });
            each.collect::<Vec<_>>().join(", ")
        };
        let each = match &one.outcome {
            Outcome::Answered(answer, _) => each(answer),
            Outcome::Halved(halves, _) => halves.iter().map(each).collect::<Vec<_>>().join("; "),
            Outcome::TooLittle { .. } => String::new(),
        };
        html! {
            <tr>
                <th scope="row">
                    { words.name }{ span("table__note", each.into()) }
                    if let Some(short) = words.short { { span("table__note", short.into()) } }
                </th>
                <td class="num">{ words.result }{ span("table__note", words.difference.into()) }</td>
            </tr>
        }
    };
    let (heading, result) = if question.aim == Aim::Cost {
        let people = words::people(texts, cost.workers);
        let heading = texts.planner_compare(args::PlannerCompare { people: &people });
        (heading, texts.planner_compare_total())
    } else {
        (texts.planner_compare_money(), texts.planner_compare_result())
    };
    let heading = heading.to_string();
    let table = html! {
        <div class="scroll" role="region" tabindex="0" aria-label={heading.clone()}>
        <table class="table compare">
            <caption class="visually-hidden">{ heading.clone() }</caption>
            <thead><tr>
                <th scope="col">{ text(texts.planner_compare_plan()) }</th>
                <th scope="col" class="num">{ text(result) }</th>
            </tr></thead>
            <tbody>{ for compared.iter().map(row) }</tbody>
        </table>
        </div>
    };
    let loses = compared.iter().any(|one| one.is_dearer_later(question.plan.from));
    let margin = loses.then(|| text(texts.planner_compare_later()));
    section("banding", heading, table, margin.into_iter().collect())
}

/// The way to the check of published budgets.
fn to_check(view: View<'_>) -> Html {
    let texts = view.texts;
    let link = view.link(&Route::Check, "plain", text(texts.planner_to_check()));
    let body = html! { <>{ p("", text(texts.planner_check_lead())) }{ p("", link) }</> };
    section(
        "ke-periksa",
        texts.planner_check_heading().to_string(),
        div("", body),
        Vec::new(),
    )
}
