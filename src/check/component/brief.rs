//! What one pays and what the family receives, in two lines each.

use crate::check::component::change::change;
use crate::check::view::View;
use crate::screen::component::html::{all, dd, div, dl, dt, span};
use crate::screen::component::section::section;
use payung_check::outlook::Outlook;
use payung_questions::eligibility::Worker;
use payung_words::check::brief::{self, Line};
use yew::prelude::*;

/// The two sections; each only where there is something to say.
pub fn brief(view: View<'_>, worker: &Worker, outlook: &Outlook) -> Html {
    let (texts, rules) = (view.texts, &view.rules.person);
    let paid = brief::paid(texts, rules, worker, outlook);
    let received = brief::family(rules, worker, outlook).map(|family| brief::received(texts, family));
    let pays = (!paid.is_empty()).then(|| {
        let body = all(vec![lines(&paid), change(view, outlook)]);
        section("bayar", texts.brief_heading().to_string(), body, Vec::new())
    });
    let receives = received.map(|received| {
        section(
            "menerima",
            texts.brief_family_heading().to_string(),
            lines(&received),
            Vec::new(),
        )
    });
    all(vec![pays.unwrap_or_default(), receives.unwrap_or_default()])
}

fn lines(lines: &[Line]) -> Html {
    let row = |line: &Line| {
        let figure = dt("ledger__figure", span("money", (&line.figure).into()));
        div("ledger__row", all(vec![figure, dd("", (&line.words).into())]))
    };
    dl("ledger ledger--brief", lines.iter().map(row).collect())
}
