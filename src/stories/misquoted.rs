//! Figures that press or officials have misquoted, each beside the right sum and why.

use crate::screen::component::cited::{SOURCE, cited};
use crate::screen::component::html::{p, span};
use crate::screen::component::text::text;
use crate::screen::component::trace::{grade, trace};
use crate::stories::view::{Titled, View, head};
use payung_rules::misquoted::MisquotedOf;
use payung_stories::misquote::{Correction, corrections};
use payung_values::event::Event;
use payung_values::rupiah::Rupiah;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::stories as words;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// The screen.
pub fn misquoted(view: View<'_>) -> Titled {
    let texts = view.texts;
    let title = texts.misquoted_title().to_string();
    let found = corrections(view.rules, view.session.today).unwrap_or_default();
    let body = html! {
        <>
            { head(view, &title, texts.misquoted_lead().to_string()) }
            { for found.iter().map(|correction| one(texts, correction)) }
        </>
    };
    (title, body)
}

fn one(texts: Texts, correction: &Correction) -> Html {
    let said = correction.misquoted;
    let id = ["keliru-", said.id].concat();
    let figure = match said.said_to {
        Some(to) => texts
            .misquoted_span(args::MisquotedSpan {
                from: &format::round_amount(texts, said.said),
                to: &format::round_amount(texts, to),
            })
            .to_string(),
        None => format::round_amount(texts, said.said),
    };
    let right = format::round_amount(texts, correction.right);
    let (of, what) = match said.of {
        // What is paid after a death not by work rests on no wage.
        MisquotedOf::Benefit(event @ Event::Death) => {
            (words::event(texts, event), texts.misquoted_right_fixed())
        }
        MisquotedOf::Benefit(event) => (words::event(texts, event), texts.misquoted_right_benefit()),
        MisquotedOf::DiscountedContribution => (texts.slide_price(), texts.misquoted_right_contribution()),
    };
    let heading = texts.misquoted_heading(args::MisquotedHeading {
        right: &right,
        said: &figure,
    });
    let school = (correction.scholarship > Rupiah::ZERO).then(|| {
        texts.misquoted_right_school(args::MisquotedRightSchool {
            amount: &format::round_amount(texts, correction.scholarship),
        })
    });
    let row = |figure: Html, words: Html| {
        html! { <div class="ledger__row"><dt class="ledger__figure">{ figure }</dt><dd>{ words }</dd></div> }
    };
    let sum = Some((texts.cash_sum().to_string(), correction.right.written(texts)));
    html! {
        <section class="section" aria-labelledby={id.clone()}>
            <div class="wrap"><div class="section__inner">
                <h2 {id}>{ text(heading) }</h2>
                <div class="section__body">
                    <dl class="ledger">
                        { row(span("money", right.clone().into()), html! {
                            <>{ text(texts.misquoted_right()) }{ ". " }{ text(of) }{ ". " }{ text(what) }if let Some(school) = school { { " " }{ span("ledger__if", text(school)) } }</>
                        }) }
                    </dl>
                    <p class="push-s">{ text(texts.misquoted_said()) }{ ": " }<del>{ figure }</del></p>
                    <p class="push-m"><b>{ text(texts.misquoted_why()) }{ "? " }</b>{ said.why.text(texts.language()) }</p>
                    { trace(texts, &texts.cash_why(args::CashWhy { amount: &right }), &correction.steps, sum) }
                </div>
                <div class="section__margin">{ p("", html! { <>{ text(texts.misquoted_said()) }{ ": " }{ cited(&[SOURCE, said.basis.source.key], said.basis.source.title.text(texts.language()).to_owned()) }{ ". " }{ grade(texts, &said.basis) }</> }) }</div>
            </div></div>
        </section>
    }
}
