//! The other doors that are open.

use crate::screen::component::html::{all, h3, li, only, p, ul};
use crate::screen::component::reasons::{reason as reason_row, scheme_details};
use crate::screen::component::section::section;
use payung_check::outlook::Outlook;
use payung_check::rules::PersonRules;
use payung_questions::eligibility::{SchemeVerdict, Worker};
use payung_values::truth::Truth;
use payung_words::check::verdict;
use payung_words::format;
use payung_words::format::Written as _;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// Every other scheme that is open here: its standing, what is not known, and all criteria on demand.
pub fn other_doors(texts: Texts, rules: &PersonRules, worker: &Worker, outlook: &Outlook) -> Html {
    let rows: Vec<Html> = outlook
        .other_doors()
        .map(|verdict| other(texts, rules, worker, outlook, verdict))
        .collect();
    if rows.is_empty() || !outlook.is_for_bpu() {
        return Html::default();
    }
    let body = ul("links", all(rows));
    section("pintu-lain", texts.others_heading().to_string(), body, Vec::new())
}

fn other(
    texts: Texts,
    rules: &PersonRules,
    worker: &Worker,
    outlook: &Outlook,
    verdict: &SchemeVerdict,
) -> Html {
    let scheme = verdict.scheme;
    let own = outlook.own.as_ref().filter(|price| {
        price.payer == scheme.payer && verdict.truth != Truth::No && !outlook.is_age_disputed()
    });
    let name = match own {
        Some(price) => texts
            .other_self(args::OtherSelf {
                price: &price.quote.total.written(texts),
            })
            .to_string(),
        None => format::capitalised(scheme.name.text(texts.language())),
    };
    let change = own.and_then(|price| verdict::change(texts, price));
    let at_income = own.and(worker.income).map(|income| {
        texts
            .other_self_note(args::OtherSelfNote {
                income: &income.written(texts),
            })
            .to_string()
    });
    let standing = [Some(verdict::standing(texts, verdict)), at_income, change];
    let standing = standing.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let unknown = verdict::reasons(texts, rules, verdict, Truth::Unknown);
    let unknown = unknown.iter().map(|one| reason_row(texts, Truth::Unknown, one));
    let parts = vec![
        h3("reasons__head", name.into()),
        p("", standing.into()),
        only(verdict.truth != Truth::Yes, || ul("", unknown.collect())),
        scheme_details(texts, rules, verdict),
    ];
    li("links__row", all(parts))
}
