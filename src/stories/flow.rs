//! What a month costs, and what was paid in beside what is paid out.

use crate::screen::component::bar;
use crate::screen::component::html::{all, dd, div, dl, dt, span};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::component::trace::trace;
use crate::stories::cash::marks;
use payung_stories::StoryOutcome;
use payung_stories::paid_in::Counting;
use payung_values::rupiah::Rupiah;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::stories::statement::{Statement, price_lines};
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// The section; nothing where neither a price nor months are known. Before the first payment, when cover has not begun,
/// the price alone.
pub fn flow(texts: Texts, told: &StoryOutcome, statement: &Statement) -> Html {
    let paid = &told.paid_in;
    let price = told.price.as_ref().map(|price| {
        let until = price_lines(texts, price);
        let words = vec![
            text(texts.flow_price()),
            " ".into(),
            span("ledger__if", format::sentences(until).into()),
        ];
        row(price.monthly.written(texts), all(words))
    });
    let has_paid = paid.months > 0;
    if price.is_none() && !has_paid {
        return Html::default();
    }
    let sum = (texts.cash_sum().to_string(), paid.total.written(texts));
    let rows = price
        .into_iter()
        .chain(in_and_out(texts, told, statement).into_iter().flatten());
    let body = html! {
        <>
            { dl("ledger", rows.collect()) }
            if has_paid { { trace(texts, &texts.flow_why(args::FlowWhy { amount: &paid.total.written(texts) }), &paid.steps, Some(sum)) } }
        </>
    };
    section("arus", texts.flow_heading().to_string(), body, Vec::new())
}

fn row(figure: String, words: Html) -> Html {
    let figure = dt("ledger__figure money", figure.into());
    div("ledger__row", all(vec![figure, dd("", words)]))
}

/// What was paid in, and what is paid out; nothing before the first payment.
fn in_and_out(texts: Texts, told: &StoryOutcome, statement: &Statement) -> Option<[Html; 2]> {
    let paid = &told.paid_in;
    if paid.months == 0 {
        return None;
    }
    let (total, out) = (paid.total, told.total.amount);
    let cash = format::round_amount(texts, told.cash.amount);
    let what = if told.scholarship.amount == Rupiah::ZERO {
        texts.flow_out_cash(args::FlowOutCash { cash: &cash })
    } else {
        texts.flow_out(args::FlowOut {
            cash: &cash,
            scholarship: &format::round_amount(texts, told.scholarship.amount),
        })
    };
    let by_worker = (paid.by_worker != total).then(|| {
        texts.flow_in_worker(args::FlowInWorker {
            amount: &paid.by_worker.written(texts),
        })
    });
    let counting = match paid.counting {
        Counting::Unbroken => None,
        Counting::AsIfUnbroken => Some(texts.flow_in_unbroken()),
        Counting::AtTodaysWage => Some(texts.flow_in_today()),
    };
    let is_discounted = paid.runs.iter().any(|run| run.discount.is_some());
    let discount = is_discounted.then(|| texts.flow_in_discount());
    let notes = discount.into_iter().chain(by_worker).chain(counting);
    let notes = notes.map(|note| html! { <>{ " " }{ span("ledger__if", text(note)) }</> });
    let months = texts.flow_in(args::FlowIn {
        count: format::plural(paid.months.into()),
        months: &paid.months.to_string(),
    });
    let most = out.max(total);
    let paid_in = html! { <>{ text(months) }{ for notes }{ bar::against(total, most, 1) }</> };
    let paid_out = html! { <>{ text(what) }{ " " }{ marks(statement) }{ span("ledger__if", text(texts.flow_out_care())) }{ bar::against(out, most, 0) }</> };
    Some([
        row(total.written(texts), paid_in),
        row(format::round_amount(texts, out), paid_out),
    ])
}
