//! What the way of each route asks: registering and paying, a donor, the employer's, contractor's or migrant's part.

use crate::check::component::figure_field::{Around, figure_field, read};
use crate::check::route::Route;
use crate::check::view::View;
use crate::screen::component::html::{all, b, only, p, span};
use crate::screen::component::listed::{Opened, group_notes, items, listed};
use crate::screen::component::section::section;
use crate::screen::component::table::{Row, Table};
use crate::screen::component::text::text;
use crate::screen::component::trace::{source, trace};
use payung_check::employer::by_risk_group;
use payung_check::outlook::Outlook;
use payung_check::what_if::Figure;
use payung_questions::eligibility::Worker;
use payung_questions::payroll::Payroll;
use payung_rules::employer_size::SizePrograms;
use payung_rules::group::Group;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::month::YearMonth;
use payung_values::route::Route as Path;
use payung_values::rupiah::Rupiah;
use payung_values::segment::Segment;
use payung_values::wage_program::WageProgram;
use payung_words::check::verdict;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::texts::args;
use yew::prelude::*;

/// What somebody else owes for this person, or what a package costs.
pub fn duty(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    match outlook.answer.route {
        Path::Government | Path::Donor | Path::SelfPay | Path::None => Html::default(),
        Path::Employer => employer(view, worker, outlook),
        Path::Contractor => contractor(view, outlook.day),
        Path::Migrant => migrant(view, outlook.day),
    }
}

/// How to register, and what people of this occupation or way of working should know.
pub fn route_details(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    all(vec![
        only(outlook.answer.route == Path::Donor, || donor(view)),
        only(outlook.tells_own_way(), || own(view, worker, outlook)),
        groups(view, worker),
    ])
}

/// Registering and paying for oneself: how, where, what the first month costs; before it the trap.
fn own(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let texts = view.texts;
    let first = outlook.own.as_ref().map(|price| {
        let (month, total) = (
            format::month(texts, YearMonth::of(outlook.day)),
            price.quote.total.written(texts),
        );
        let change = verdict::change(texts, price).unwrap_or_default();
        format!(
            "{} {change}",
            texts.route_self_first(args::RouteSelfFirst {
                month: &month,
                price: &total
            })
        )
    });
    let lists = [
        view.rules.register_needs,
        view.rules.register_channels,
        view.rules.jmo_declarations,
        view.rules.pay_places,
        view.rules.pay_periods,
        view.rules.overpayment,
        view.rules.arrears_limit,
        view.rules.arrears_end,
        view.rules.arrears_restart,
    ];
    let lists = lists
        .into_iter()
        .map(|list| listed(texts, list, Opened::OnDemand));
    let trap = only(outlook.may_be_paid_for(worker), || {
        let trap = vec![
            text(texts.route_trap()),
            " ".into(),
            span("grade grade--open", text(texts.grade_inference())),
        ];
        p("door__say", all(trap))
    });
    let body = vec![
        trap,
        p("push-s", first.unwrap_or_default().into()),
        lists.collect(),
    ];
    section(
        "mandiri",
        texts.route_self_heading().to_string(),
        all(body),
        Vec::new(),
    )
}

fn donor(view: View<'_>) -> Html {
    let lists = [
        view.rules.gn_lingkaran,
        view.rules.sertakan,
        view.rules.donor_months,
    ];
    let lists = lists
        .into_iter()
        .map(|list| listed(view.texts, list, Opened::OnDemand));
    section(
        "donatur",
        view.texts.route_donor_heading().to_string(),
        lists.collect(),
        Vec::new(),
    )
}

/// What the employer owes: by risk group, since nobody here knows the group of the work.
fn employer(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let (texts, day) = (view.texts, outlook.day);
    let typed = view.session.figures.money(Figure::Wage);
    let (given, problem) = read(&typed);
    let wage = given.copied().or(worker.income);
    let due = by_risk_group(view.rules.payroll, wage, day);
    let rows = due.iter().map(|due| {
        let amount = due
            .payroll
            .as_ref()
            .map(|payroll| payroll.jkk.employer.written(texts));
        Row {
            name: due.group.id().to_owned(),
            notes: Vec::new(),
            figures: [due.rate.written(texts)].into_iter().chain(amount).collect(),
        }
    });
    let payrolls: Vec<&Payroll> = due.iter().filter_map(|due| due.payroll.as_ref()).collect();
    let head = [texts.route_employer_group(), texts.route_employer_rate()];
    let pays = wage.map(|_| texts.route_employer_pays());
    let table = Table {
        caption: texts.route_employer_groups().to_string(),
        captioned: true,
        head: head
            .into_iter()
            .chain(pays)
            .map(|name| name.to_string())
            .collect(),
        rows: rows.collect(),
    };
    let around = Around {
        label: texts.route_employer_wage().to_string(),
        before: Some("Rp"),
        ..Around::default()
    };
    let more = match (payrolls.first(), payrolls.last()) {
        (Some(least), Some(most)) => rest(view, least, most),
        (None, _) | (_, None) => Html::default(),
    };
    let body = vec![
        p("", text(texts.route_employer_note())),
        only(!view.session.is_visit, || {
            figure_field(view, Figure::Wage, around, problem)
        }),
        table.view(),
        more,
    ];
    let margin = view.rules.payroll.jp_wage_ceiling.at(day).ok().map(|ceiling| {
        let args = args::RouteEmployerCeiling {
            ceiling: &ceiling.value.written(texts),
        };
        all(vec![
            text(texts.route_employer_ceiling(args)),
            " ".into(),
            source(texts, &ceiling.basis),
            ceiling.note.map_or("", |note| note.text(texts.language())).into(),
        ])
    });
    section(
        "majikan",
        texts.route_employer_heading().to_string(),
        all(body),
        margin.into_iter().collect(),
    )
}

/// The programs whose price does not depend on the risk group, and the sums from the lowest to the highest group.
fn rest(view: View<'_>, least: &Payroll, most: &Payroll) -> Html {
    let texts = view.texts;
    let programs = [
        WageProgram::Jkm,
        WageProgram::Jht,
        WageProgram::Jp,
        WageProgram::Jkp,
    ];
    let rows = programs.into_iter().map(|program| {
        let split = least.of(program);
        let (name, note) = match program {
            WageProgram::Jkk | WageProgram::Jkm => (texts.route_employer_jkm(), None),
            WageProgram::Jht => (texts.route_employer_jht(), None),
            WageProgram::Jp => (texts.route_employer_jp(), None),
            WageProgram::Jkp => (
                texts.route_employer_jkp(),
                Some(texts.route_employer_jkp_note(args::RouteEmployerJkpNote {
                    state: &split.state.written(texts),
                })),
            ),
        };
        Row {
            name: name.to_string(),
            notes: note.map(text).into_iter().collect(),
            figures: vec![split.employer.written(texts), split.worker.written(texts)],
        }
    });
    let head = [
        texts.route_employer_program(),
        texts.route_employer_pays(),
        texts.route_employer_worker(),
    ];
    let table = Table {
        caption: texts.route_employer_rest().to_string(),
        captioned: true,
        head: head.into_iter().map(|name| name.to_string()).collect(),
        rows: rows.collect(),
    };
    let sum = |payroll: &Payroll| payroll.sum.employer.written(texts);
    let (low, high, worker) = (sum(least), sum(most), least.sum.worker.written(texts));
    let why = |payroll: &Payroll| {
        let question = texts.money_why(args::MoneyWhy {
            amount: &sum(payroll),
        });
        trace(texts, &question, &payroll.steps, None)
    };
    let total = texts.route_employer_sum(args::RouteEmployerSum {
        least: &low,
        most: &high,
        worker: &worker,
    });
    all(vec![
        table.view(),
        p("push-s", b("", text(total))),
        why(least),
        why(most),
        sizes(view),
    ])
}

/// Which programs an employer of each size has to take.
fn sizes(view: View<'_>) -> Html {
    let texts = view.texts;
    let line = |size: &SizePrograms| {
        let programs = size
            .programs
            .iter()
            .map(|program| program.id().to_ascii_uppercase());
        let programs = programs.collect::<Vec<_>>().join(", ");
        texts
            .route_employer_size(args::RouteEmployerSize {
                programs: &programs,
                size: size.label.text(texts.language()),
            })
            .to_string()
    };
    let lines: Vec<String> = view.rules.size_programs.iter().map(line).collect();
    let title = texts.route_employer_sizes();
    view.rules
        .size_programs
        .first()
        .map(|size| items(texts, title, &lines, &size.basis, None, Opened::OnDemand))
        .unwrap_or_default()
}

fn contractor(view: View<'_>, day: Date) -> Html {
    let texts = view.texts;
    let mut below = Rupiah::ZERO;
    let rows = view.rules.project.contract_bands.rows.iter().map(|band| {
        let value = match band.up_to {
            Some(up_to) => texts.route_construction_upto(args::RouteConstructionUpto {
                amount: &format::round_amount(texts, up_to),
            }),
            None => texts.route_construction_above(args::RouteConstructionAbove {
                amount: &format::round_amount(texts, below),
            }),
        }
        .to_string();
        below = band.up_to.unwrap_or(below);
        Row {
            name: value,
            notes: Vec::new(),
            figures: vec![band.jkk.written(texts), band.jkm.written(texts)],
        }
    });
    let of_wages = view
        .rules
        .project
        .wage_jkk
        .at(day)
        .ok()
        .zip(view.rules.project.wage_jkm.at(day).ok());
    let of_wages = of_wages.map(|(jkk, jkm)| Row {
        name: texts.route_construction_wages().to_string(),
        notes: vec![source(texts, &jkk.basis)],
        figures: vec![jkk.value.written(texts), jkm.value.written(texts)],
    });
    let rows = rows.chain(of_wages);
    let title = texts.route_construction_heading().to_string();
    let table = Table {
        caption: title.clone(),
        captioned: false,
        head: vec![
            texts.route_construction_value().to_string(),
            texts.route_construction_jkk().to_string(),
            texts.route_construction_jkm().to_string(),
        ],
        rows: rows.collect(),
    };
    let note = view
        .rules
        .project
        .contract_bands
        .note
        .map_or("", |note| note.text(texts.language()));
    let margin = vec![
        note.into(),
        source(texts, &view.rules.project.contract_bands.basis),
    ];
    section("kontraktor", title, table.view(), margin)
}

fn migrant(view: View<'_>, day: Date) -> Html {
    let texts = view.texts;
    let rows = view.rules.project.migrant_packages.iter().map(|package| {
        let note = package.note.map(|note| note.text(texts.language()).into());
        Row {
            name: package.label.text(texts.language()).to_owned(),
            notes: note.into_iter().chain([source(texts, &package.basis)]).collect(),
            figures: vec![package.amount.written(texts)],
        }
    });
    let savings = view
        .rules
        .project
        .migrant_jht_least
        .at(day)
        .ok()
        .map(|least| Row {
            name: view
                .rules
                .project
                .migrant_jht_least
                .label
                .text(texts.language())
                .to_owned(),
            notes: vec![source(texts, &least.basis)],
            figures: vec![least.value.written(texts)],
        });
    let rows = rows.chain(savings);
    let title = texts.route_migrant_heading().to_string();
    let table = Table {
        caption: title.clone(),
        captioned: false,
        head: vec![
            texts.route_migrant_package().to_string(),
            texts.route_migrant_price().to_string(),
        ],
        rows: rows.collect(),
    };
    section("migran", title, table.view(), Vec::new())
}

/// What people of this occupation or way of working should know; an employer of a domestic worker finds the way on.
fn groups(view: View<'_>, worker: &Worker) -> Html {
    let texts = view.texts;
    // What is said of the occupation itself stands open, and all of it for somebody who was asked nothing more.
    let is_asked_no_more = worker
        .engagement
        .is_some_and(|engagement| engagement.segment() != Segment::Bpu);
    let opened = |group: &Group| {
        let is_about = worker
            .occupation
            .is_some_and(|one| group.occupations.contains(&one.id));
        if is_about || is_asked_no_more {
            Opened::Always
        } else {
            Opened::OnDemand
        }
    };
    let mut notes: Vec<Html> = Group::all_for(view.rules.person.groups, worker.occupation, worker.engagement)
        .map(|group| group_notes(texts, group, opened(group)))
        .collect();
    if notes.is_empty() {
        return Html::default();
    }
    if worker.engagement == Some(Engagement::Household) {
        let open = view.link(&Route::Household, "plain", text(texts.household_open()));
        notes.push(p("push-s", open));
    }
    section(
        "khusus",
        texts.groups_heading().to_string(),
        all(notes),
        Vec::new(),
    )
}
