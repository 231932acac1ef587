//! What is given in kind besides care and transport, where it is needed.

use crate::screen::component::html::p;
use crate::screen::component::section::section;
use crate::screen::component::trace::grade;
use payung_rules::service::Service;
use payung_stories::Subject;
use payung_stories::rules::StoriesRules;
use payung_values::date::Date;
use payung_words::format;
use payung_words::stories::timeline;
use payung_words::texts::Texts;
use yew::prelude::*;

/// The section; nothing where the story tells of none.
pub fn services(rules: &StoriesRules, texts: Texts, subject: Subject, day: Date) -> Html {
    let services = subject.services(rules, day);
    if services.is_empty() {
        return Html::default();
    }
    let rows = services.into_iter().map(|service| row(texts, service));
    section(
        "layanan",
        texts.services_heading().to_string(),
        html! { <ul>{ for rows }</ul> },
        Vec::new(),
    )
}

fn row(texts: Texts, service: &Service) -> Html {
    let limit = format::capitalised(&timeline::limit(texts, service.limit));
    html! {
        <li class="when__row">
            <div>
                <b>{ service.label.text(texts.language()) }</b>
                <span class="reason__note">{ limit }{ " " }{ grade(texts, &service.basis) }</span>
                if let Some(note) = service.note { { p("trace__law", note.text(texts.language()).into()) } }
            </div>
        </li>
    }
}
