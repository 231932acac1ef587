//! Reasons: what is met, what is not, what is not known yet, what an office still decides.

use crate::screen::component::cited::cited;
use crate::screen::component::html::{all, div, h3, li, opened, p, span, ul};
use crate::screen::component::text::text;
use crate::screen::component::trace::{grade, hidden};
use payung_check::rules::PersonRules;
use payung_questions::eligibility::SchemeVerdict;
use payung_rules::scheme::Scheme;
use payung_values::precision::Precision;
use payung_values::truth::Truth;
use payung_words::check::known_here;
use payung_words::check::reason::Reason;
use payung_words::check::verdict;
use payung_words::format;
use payung_words::step;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// One reason with its mark.
pub fn reason(texts: Texts, truth: Truth, reason: &Reason) -> Html {
    let (class, word) = match truth {
        Truth::Yes => ("reason reason--met", texts.met()),
        Truth::No => ("reason reason--unmet", texts.unmet()),
        Truth::Unknown => ("reason reason--unknown", texts.not_known()),
    };
    let name = vec![hidden(format!("{word} ")), (&reason.name).into()];
    let mut said = vec![span("reason__name", all(name))];
    if let Some(note) = &reason.note {
        said.push(span("reason__note", note.into()));
    }
    let mark = html! { <span class="reason__mark" aria-hidden="true"></span> };
    li(class, all(vec![mark, span("", all(said))]))
}

/// A group of reasons under a heading; nothing if it has none.
pub fn group(heading: String, reasons: Html, count: usize) -> Html {
    if count == 0 {
        return Html::default();
    }
    div(
        "reasons",
        all(vec![h3("reasons__head", heading.into()), ul("", reasons)]),
    )
}

/// Every criterion of a scheme, the most useful group first.
pub fn scheme_reasons(texts: Texts, rules: &PersonRules, verdict: &SchemeVerdict) -> Html {
    let count = verdict.decided.len().to_string();
    let of = |truth: Truth, heading: &dyn Fn(usize) -> String| {
        let reasons = verdict::reasons(texts, rules, verdict, truth);
        let rows = reasons
            .iter()
            .map(|one| reason(texts, truth, one))
            .collect::<Html>();
        group(heading(reasons.len()), rows, reasons.len())
    };
    let met = |met: usize| {
        let met = met.to_string();
        texts
            .reasons_met(args::ReasonsMet {
                all: &count,
                met: &met,
            })
            .to_string()
    };
    all(vec![
        of(Truth::No, &|_| texts.reasons_unmet().to_string()),
        of(Truth::Unknown, &|_| texts.reasons_unknown().to_string()),
        of(Truth::Yes, &met),
    ])
}

/// All criteria of a scheme, its trace and its sources, on demand.
pub fn scheme_details(texts: Texts, rules: &PersonRules, verdict: &SchemeVerdict) -> Html {
    let scheme = verdict.scheme;
    let margin = scheme_margin(texts, scheme).into_iter();
    let notes = known_here::notes(texts, scheme).map(Html::from);
    let lines = margin.chain(notes).map(|line| p("trace__law", line));
    let body = [scheme_reasons(texts, rules, verdict)].into_iter().chain(lines);
    let name = scheme.name.text(texts.language());
    opened(
        all(vec![text(texts.other_why()), hidden(format!(": {name}"))]),
        div("why__body", body.collect()),
    )
}

/// Source, first day, grade and day of checking of a scheme.
pub fn scheme_margin(texts: Texts, scheme: &Scheme) -> Vec<Html> {
    let date = step::since(texts, &scheme.basis);
    let since = if scheme.basis.precision == Precision::Day {
        texts.scheme_since_day(args::SchemeSinceDay { date: &date })
    } else {
        texts.scheme_since_reported(args::SchemeSinceReported { date: &date })
    };
    let source = texts
        .scheme_source(args::SchemeSource {
            source: scheme.basis.source.title.text(texts.language()),
        })
        .to_string();
    let checked = texts
        .scheme_checked(args::SchemeChecked {
            date: &format::date(texts, scheme.basis.checked_on),
        })
        .to_string();
    vec![
        span(
            "cited-alone",
            all(vec![
                cited(&[scheme.id], source),
                " ".into(),
                grade(texts, &scheme.basis),
            ]),
        ),
        format!("{since} {checked}").into(),
    ]
}
