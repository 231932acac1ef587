//! What was paid in beside what is paid out.

use crate::screen::component::html::span;
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::component::trace::trace;
use crate::stories::bar;
use crate::stories::cash::marks;
use payung_stories::StoryOutcome;
use payung_stories::paid_in::Counting;
use payung_values::rupiah::Rupiah;
use payung_words::format;
use payung_words::stories::statement::Statement;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// The section; nothing before the first payment, when cover has not begun.
pub fn flow(texts: Texts, told: &StoryOutcome, statement: &Statement) -> Html {
    let paid = &told.paid_in;
    if paid.months == 0 {
        return Html::default();
    }
    let (total, out) = (paid.total, told.total.amount);
    let count = format::plural(paid.months.into());
    let cash = format::round_amount(texts, told.cash.amount);
    let what = if told.scholarship.amount == Rupiah::ZERO {
        texts.flow_out_cash(args::FlowOutCash { cash: &cash })
    } else {
        texts.flow_out(args::FlowOut {
            cash: &cash,
            scholarship: &format::round_amount(texts, told.scholarship.amount),
        })
    };
    let row = |index: usize, amount: Rupiah, figure: String, words: Html| {
        html! {
            <div class="ledger__row">
                <dt class="ledger__figure money">{ figure }</dt>
                <dd>{ words }{ bar::against(amount, out.max(total), index) }</dd>
            </div>
        }
    };
    let by_worker = (paid.by_worker != total).then(|| {
        texts.flow_in_worker(args::FlowInWorker {
            amount: &paid.by_worker.to_string(),
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
    let paid_in = html! { <>{ text(texts.flow_in(args::FlowIn { count, months: &paid.months.to_string() })) }{ for notes.map(|note| html! { <>{ " " }{ span("ledger__if", text(note)) }</> }) }</> };
    let paid_out = html! { <>{ text(what) }{ " " }{ marks(statement) }{ " " }{ span("ledger__if", text(texts.flow_out_care())) }</> };
    let sum = (texts.cash_sum().to_string(), total.to_string());
    let body = html! {
        <>
            <dl class="ledger">
                { row(1, total, total.to_string(), paid_in) }
                { row(0, out, format::round_amount(texts, out), paid_out) }
            </dl>
            if !paid.steps.is_empty() { { trace(texts, &texts.flow_why(args::FlowWhy { amount: &total.to_string() }), &paid.steps, Some(sum)) } }
        </>
    };
    section("arus", texts.flow_heading().to_string(), body, Vec::new())
}
