//! What it costs, who pays it, and what it costs with another payer.

use crate::check::route::Route;
use crate::check::view::View;
use crate::screen::component::amount::amount;
use crate::screen::component::html::{all, div, only, p};
use crate::screen::component::section::section;
use crate::screen::component::table::{Row, Table};
use crate::screen::component::text::text;
use crate::screen::component::trace::trace;
use payung_check::outlook::Outlook;
use payung_check::price::Price;
use payung_check::situation::{Situation, leading_price};
use payung_questions::eligibility::Worker;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::rupiah::Rupiah;
use payung_words::check::verdict;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// The price that the result leads with; nothing where no rule for own-account members holds.
pub fn price(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let (texts, month) = (view.texts, YearMonth::of(outlook.day));
    let situation = Situation::of(&view.rules.person, worker, outlook);
    let Some(price) = leading_price(situation, outlook).filter(|_| !outlook.is_age_disputed()) else {
        return Html::default();
    };
    let full = price.quote.total.written(texts);
    let is_own = price.payer == Payer::Own;
    let paid_by = match price.payer {
        Payer::Employer => texts.money_paid_by_household(),
        Payer::Donor => texts.money_paid_by_donor(),
        Payer::Apbn | Payer::Apbd | Payer::Village | Payer::Own => texts.money_paid_by_apbd(),
    };
    let mut margin = vec![text(texts.money_for_month(args::MoneyForMonth {
        month: &format::month(texts, month),
    }))];
    let about_base = match (is_own, worker.income) {
        (false, _) => Some(texts.money_lowest()),
        (true, None) => Some(texts.money_lowest_unknown()),
        (true, Some(_)) => None,
    };
    margin.extend(about_base.map(text));
    if outlook.donor.is_some() {
        margin.push(text(texts.money_donor_inference()));
    }
    let prices = [&outlook.government, &outlook.donor, &outlook.own]
        .into_iter()
        .flatten();
    let others = prices.filter(|other| other.quote.total != price.quote.total);
    let pays = if is_own {
        amount(full, texts.money_self().to_string())
    } else {
        let nothing = amount(Rupiah::ZERO.written(texts), texts.money_you_pay().to_string());
        div(
            "amount__pair",
            all(vec![nothing, amount(full, paid_by.to_string())]),
        )
    };
    let change = verdict::change(texts, price).map(|change| p("push-s", change.into()));
    let compare = only(!view.session.is_visit, || {
        let compare = view.link(&Route::Compare, "plain", text(texts.compare_open()));
        p("push-s", compare)
    });
    let body = vec![
        pays,
        change.unwrap_or_default(),
        why(texts, price),
        price_table(view, worker, outlook),
        others.map(|other| why(texts, other)).collect(),
        compare,
    ];
    section("iuran", texts.money_heading().to_string(), all(body), margin)
}

/// "Kenapa Rp16.800?" for one price.
fn why(texts: Texts, price: &Price) -> Html {
    let total = price.quote.total.written(texts);
    let sum = Some((texts.money_sum().to_string(), total.clone()));
    trace(
        texts,
        &texts.money_why(args::MoneyWhy { amount: &total }),
        &price.quote.steps,
        sum,
    )
}

/// The price by payer, now and after the next change.
fn price_table(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let (texts, month) = (view.texts, YearMonth::of(outlook.day));
    let own_note = match worker.income {
        Some(income) => texts.payer_own_note(args::PayerOwnNote {
            income: &income.written(texts),
        }),
        None => texts.payer_own_lowest(),
    };
    let payers = [
        (
            texts.payer_government(),
            texts.payer_government_note(),
            &outlook.government,
        ),
        (texts.payer_donor(), texts.payer_donor_note(), &outlook.donor),
        (texts.payer_own(), own_note, &outlook.own),
    ];
    let change = [&outlook.government, &outlook.donor, &outlook.own]
        .into_iter()
        .flatten()
        .find_map(|price| price.change)
        .and_then(|(last, _)| last.next());
    let rows = payers.into_iter().filter_map(|(who, note, price)| {
        let price = price.as_ref()?;
        let later = change.map(|_| price.later().written(texts));
        Some(Row {
            name: who.to_string(),
            notes: vec![text(note)],
            figures: [price.quote.total.written(texts)]
                .into_iter()
                .chain(later)
                .collect(),
        })
    });
    let later = change.map(|change| {
        texts
            .money_table_later(args::MoneyTableLater {
                month: &format::month(texts, change),
            })
            .to_string()
    });
    let head = [texts.money_table_who().to_string(), format::month(texts, month)];
    Table {
        caption: texts.money_table_caption().to_string(),
        captioned: false,
        head: head.into_iter().chain(later).collect(),
        rows: rows.collect(),
    }
    .view()
}
