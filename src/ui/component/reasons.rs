//! Reasons: what is met, what is not, what is not known yet, what an office still decides.

use crate::domain::truth::Truth;
use crate::eligibility::SchemeVerdict;
use crate::i18n::reason::Reason;
use crate::i18n::texts::Texts;
use crate::i18n::verdict;
use yew::prelude::*;

/// One reason with its mark.
pub fn reason(texts: Texts, truth: Truth, reason: &Reason) -> Html {
    let (class, word) = match truth {
        Truth::Yes => ("reason reason--met", texts.met()),
        Truth::No => ("reason reason--unmet", texts.unmet()),
        Truth::Unknown => ("reason reason--unknown", texts.not_known()),
    };
    html! {
        <li {class}>
            <span class="reason__mark" aria-hidden="true"></span>
            <span>
                <span class="reason__name"><span class="visually-hidden">{ word.to_string() }{ " " }</span>{ &reason.name }</span>
                if let Some(note) = &reason.note { <span class="reason__note">{ note }</span> }
            </span>
        </li>
    }
}

/// A group of reasons under a heading; nothing if it has none.
pub fn group(heading: String, reasons: Html, count: usize) -> Html {
    if count == 0 {
        return Html::default();
    }
    html! { <div class="reasons"><h3 class="reasons__head">{ heading }</h3><ul>{ reasons }</ul></div> }
}

/// Every criterion of a scheme, the most useful group first.
pub fn scheme_reasons(texts: Texts, verdict: &SchemeVerdict) -> Html {
    let all = verdict.decided.len().to_string();
    let of = |truth: Truth, heading: &dyn Fn(usize) -> String| {
        let reasons = verdict::reasons(texts, verdict, truth);
        let rows = reasons
            .iter()
            .map(|one| reason(texts, truth, one))
            .collect::<Html>();
        group(heading(reasons.len()), rows, reasons.len())
    };
    html! {
        <>
            { of(Truth::No, &|_| texts.reasons_unmet().to_string()) }
            { of(Truth::Unknown, &|_| texts.reasons_unknown().to_string()) }
            { of(Truth::Yes, &|met| texts.reasons_met(all.as_str(), met.to_string()).to_string()) }
        </>
    }
}
