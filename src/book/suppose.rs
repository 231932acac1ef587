//! "Bagaimana kalau": one thing of the rules supposed to be otherwise, and what follows. It is laid over the rules like a
//! scheme of one's own, and every screen says so.

use crate::book::route::Route;
use crate::book::session::Action;
use crate::book::view::{Titled, View, listed, screen};
use crate::book::worn::{copied, copy_link, puts_on, worn};
use crate::screen::component::html::{all, button, div, only, p};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::field::entry::Entry;
use crate::screen::field::select::{Part, Select};
use crate::screen::own as laid;
use payung_book::change::changes;
use payung_book::form::Form;
use payung_book::price_change::price_changes;
use payung_book::{Book, Title};
use payung_own::{Assumption, Own};
use payung_rules::discount::Discount;
use payung_rules::scheme::{Criterion, Scheme};
use payung_typed::{day, money};
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;
use payung_values::welfare::Decile;
use payung_words::book as words;
use payung_words::format;
use payung_words::own::assumption;
use payung_words::problem;
use payung_words::texts::args;
use std::borrow::Cow;
use std::convert::Infallible;
use yew::prelude::*;

/// The fields of this screen; no fields of a scheme file.
mod field {
    pub(super) const JKM: &str = "jkm";
    pub(super) const JKM_FROM: &str = "jkm-mulai";
    pub(super) const SCHEME: &str = "desil-aturan";
    pub(super) const MOST: &str = "desil-sampai";
    pub(super) const DISCOUNT: &str = "potongan-";
}

/// The screen.
pub fn suppose(view: View<'_>) -> Titled {
    let texts = view.texts;
    let own = view.link(&Route::Own { hash: None }, "plain", text(texts.own_title()));
    let lead = vec![p("", text(texts.own_what_if_lead())), p("", own)];
    let sections = vec![effects(view), discounts(view), jkm(view), decile(view)];
    screen(view, texts.own_what_if().into_owned(), lead, sections)
}

fn form(view: View<'_>) -> &Form {
    &view.session.desk.what_if
}

fn typed(view: View<'_>, field: &str) -> String {
    form(view).typed(field).to_owned()
}

fn keep(view: View<'_>, field: &str) -> Callback<String> {
    let field = field.to_owned();
    view.on_type(move |typed| Action::Suppose(field.clone(), typed))
}

/// A button that supposes this, once what was typed can be read.
fn supposes(view: View<'_>, supposed: Option<Assumption>) -> Html {
    let texts = view.texts;
    let Some(supposed) = supposed else {
        return p("note push-s", text(texts.own_what_if_fill()));
    };
    let said = assumption(texts, &supposed);
    let own = worn(view).supposing(supposed);
    let words = texts.own_what_if_use(args::OwnWhatIfUse { said: &said });
    div("actions push-s", puts_on(view, &own, words))
}

/// A box for a month, with what is wrong with it, and the month.
fn month(
    view: View<'_>,
    field: &str,
    label: Cow<'static, str>,
    from: YearMonth,
) -> (Html, Option<YearMonth>) {
    let texts = view.texts;
    let typed = typed(view, field);
    let read = day::month(&typed).ok();
    let is_wrong = !typed.trim().is_empty() && read.is_none_or(|month| month < from);
    let problem = is_wrong.then(|| {
        let least = format::month(texts, from);
        texts
            .own_what_if_month(args::OwnWhatIfMonth {
                least: &least,
                typed: &typed,
            })
            .into_owned()
    });
    let entry = Entry {
        id: field,
        label: label.into_owned(),
        hint: Some(format::month(texts, from)),
        typed,
        problem,
        ontype: keep(view, field),
        ..Entry::default()
    };
    (entry.view(), read.filter(|month| *month >= from))
}

/// Each discount, prolonged.
fn discounts(view: View<'_>) -> Html {
    let texts = view.texts;
    let book = view.rules;
    let official = book.official();
    let one = |discount: &Discount| {
        let name = words::name(texts, &book.rules, Title::Discount(discount.sector));
        let field = [field::DISCOUNT, discount.id].concat();
        let from = discount.to.next().unwrap_or(discount.to);
        let label = texts.own_what_if_until(args::OwnWhatIfUntil { name: &name });
        let (entry, to) = month(view, &field, label, from);
        let supposed = to.map(|to| Assumption::Discount {
            id: discount.id.to_owned(),
            name: name.clone(),
            to,
        });
        all(vec![entry, supposes(view, supposed)])
    };
    let running = official.rules.contribution.discounts.iter();
    let running = running.filter(|discount| discount.to.first_day() >= view.session.today);
    section(
        "potongan-lain",
        texts.own_what_if_discount().into_owned(),
        running.map(one).collect(),
        Vec::new(),
    )
}

/// JKM at another sum.
fn jkm(view: View<'_>) -> Html {
    let texts = view.texts;
    let sum = typed(view, field::JKM);
    let read: Option<Rupiah> = money::one_sum::<Infallible>(&sum).ok();
    let is_wrong = !sum.trim().is_empty() && read.is_none();
    let offers = if is_wrong {
        problem::sums(texts, &sum)
    } else {
        Vec::new()
    };
    let problem = is_wrong.then(|| {
        let typed = &sum;
        let wrong = if offers.is_empty() {
            texts.own_what_if_sum(args::OwnWhatIfSum { typed })
        } else {
            texts.figure_unclear(args::FigureUnclear { typed })
        };
        wrong.into_owned()
    });
    let entry = Entry {
        offers,
        id: field::JKM,
        label: texts.own_what_if_jkm_sum().into_owned(),
        before: Some("Rp"),
        typed: sum,
        problem,
        ontype: keep(view, field::JKM),
        ..Entry::default()
    };
    let first = YearMonth::of(view.session.today);
    let (box_of_month, from) = month(view, field::JKM_FROM, texts.own_what_if_jkm_from(), first);
    let supposed = read
        .zip(from)
        .map(|(amount, from)| Assumption::Jkm { from, amount });
    section(
        "jkm-lain",
        texts.own_what_if_jkm().into_owned(),
        all(vec![entry.view(), box_of_month, supposes(view, supposed)]),
        Vec::new(),
    )
}

/// A scheme with another decile.
fn decile(view: View<'_>) -> Html {
    let texts = view.texts;
    let schemes = view.rules.official().rules.eligibility.schemes.iter();
    let asks = |scheme: &&Scheme| {
        let mut criteria = scheme.criteria.iter();
        criteria.any(|criterion| matches!(criterion, Criterion::Decile { .. }))
    };
    let schemes: Vec<&Scheme> = schemes
        .filter(|scheme| asks(scheme) && scheme.in_force(view.session.today))
        .collect();
    let name = |scheme: &Scheme| format::capitalised(scheme.name.text(texts.language()));
    let nothing = || (String::new(), String::new());
    let choices = schemes.iter().map(|scheme| (scheme.id.to_owned(), name(scheme)));
    let chosen = typed(view, field::SCHEME);
    let most = typed(view, field::MOST);
    let deciles = Decile::all().map(|most| {
        let most = most.get().to_string();
        let said = texts.own_form_decile_of(args::OwnFormDecileOf { most: &most });
        (most.clone(), said.into_owned())
    });
    let select = |id: &str, label: Cow<'static, str>, choices: Vec<(String, String)>, chosen: &str| {
        Select {
            id: id.to_owned(),
            label: label.into_owned(),
            parts: vec![Part {
                heading: None,
                choices: [nothing()].into_iter().chain(choices).collect(),
            }],
            chosen,
            onpick: keep(view, id),
        }
        .view()
    };
    let scheme = schemes.iter().find(|scheme| scheme.id == chosen);
    let decile = most.parse().ok().and_then(Decile::new);
    let supposed = scheme.zip(decile).map(|(scheme, most)| Assumption::Decile {
        scheme: scheme.id.to_owned(),
        name: name(scheme),
        most,
    });
    let body = vec![
        select(
            field::SCHEME,
            texts.own_what_if_scheme(),
            choices.collect(),
            &chosen,
        ),
        select(
            field::MOST,
            texts.own_form_decile_most(),
            deciles.collect(),
            &most,
        ),
        supposes(view, supposed),
    ];
    section(
        "desil-lain",
        texts.own_what_if_decile().into_owned(),
        all(body),
        Vec::new(),
    )
}

/// What is supposed, and what it changes of the rules and of a month's contribution.
fn effects(view: View<'_>) -> Html {
    let texts = view.texts;
    let own = worn(view);
    if own.assumptions.is_empty() {
        return Html::default();
    }
    let official = view.rules.official();
    let one = |supposed: &Assumption| {
        let day = first_day(&official, supposed, view.session.today);
        let (before, after) = (official.rules, view.rules.rules);
        let prices = price_changes(before.contribution, day, after.contribution, day);
        let rules = changes(official.all, day, view.rules.all, day);
        // Schemes of one's own are no effect of an assumption.
        let rules = rules.into_iter().filter(|change| {
            let id = &change.rule().id;
            own.schemes.iter().all(|scheme| scheme.id != *id)
        });
        let said = prices
            .iter()
            .map(|price| words::change::price(texts, price))
            .chain(rules.map(|change| words::change::change(texts, &after, change, day)));
        let lines: Vec<Html> = said.map(Html::from).collect();
        let is_none = lines.is_empty();
        all(vec![
            html! { <p class="push-s"><b>{ texts.own_what_if_said(args::OwnWhatIfSaid { said: &assumption(texts, supposed) }) }</b></p> },
            only(is_none, || p("", text(texts.own_what_if_nothing()))),
            only(!is_none, || listed(lines)),
        ])
    };
    let effects = own.assumptions.iter().map(one);
    let let_go = button(
        "button",
        |_: MouseEvent| laid::let_go(),
        text(texts.own_let_go_all()),
    );
    // A link carries what is supposed and nothing else, and opens where it is checked before it is used.
    let supposed = Own {
        schemes: Vec::new(),
        ..own.clone()
    };
    let ways = all(vec![let_go, copy_link(view, &supposed)]);
    let body = vec![
        effects.collect(),
        div("actions push-s", ways),
        html! { <p class="push-s" role="status">{ copied(view) }</p> },
        p("note", text(texts.own_what_if_link())),
    ];
    section(
        "akibat",
        texts.own_what_if_effects().into_owned(),
        all(body),
        vec![text(texts.own_what_if_note())],
    )
}

/// The first day on which an assumption says something else than the rules.
fn first_day(official: &Book, supposed: &Assumption, today: Date) -> Date {
    match supposed {
        Assumption::Discount { id, .. } => {
            let mut discounts = official.rules.contribution.discounts.iter();
            let discount = discounts.find(|discount| discount.id == id);
            discount
                .and_then(|discount| discount.to.next())
                .map_or(today, YearMonth::first_day)
        }
        Assumption::Jkm { from, .. } => from.first_day(),
        Assumption::Decile { .. } => today,
    }
}
