//! Slides on paper, one below the other, with everything they say.

use crate::platform::address;
use crate::screen::component::html::{all, b, div, li, p, ul};
use payung_words::format;
use payung_words::home;
use payung_words::slide::{Idea, Slide};
use payung_words::texts::Texts;
use yew::prelude::*;

/// Whether slides for paper stand on the screen too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// They do.
    OnScreen,
    /// They are there for paper alone.
    OnPaper,
}

/// All slides that say something on paper.
pub fn handout(texts: Texts, slides: &[Slide], seen: Seen) -> Html {
    let class = match seen {
        Seen::OnScreen => "handout",
        Seen::OnPaper => "handout print-only",
    };
    let slides = slides.iter().filter(|slide| slide.on_paper);
    div(class, slides.map(|one| slide(texts, one)).collect())
}

fn slide(texts: Texts, slide: &Slide) -> Html {
    let mut parts = vec![p("handout__topic", slide.topic.clone().into())];
    let cautions = slide.cautions.iter();
    parts.extend(cautions.map(|caution| p("handout__caution", caution.clone().into())));
    match &slide.idea {
        Idea::Figure {
            small,
            figure,
            parts: sums,
            lines,
            when,
        } => {
            let title = vec![
                small.clone().into(),
                " ".into(),
                b("money", figure.clone().into()),
            ];
            parts.push(html! { <h2 class="handout__title">{ all(title) }</h2> });
            let sums = sums.iter().filter(|_| sums.len() > 1);
            let sums = sums.map(|part| [&format::round_amount(texts, part.amount), " ", &part.name].concat());
            let said = sums.chain(lines.iter().cloned()).chain([when.clone()]);
            parts.extend(
                said.filter(|line| !line.is_empty())
                    .map(|line| p("", line.into())),
            );
        }
        Idea::List { title, lines, last } => {
            parts.push(html! { <h2 class="handout__title">{ title }</h2> });
            parts.push(ul(
                "handout__list",
                lines.iter().map(|line| li("", line.clone().into())).collect(),
            ));
            parts.extend(last.iter().map(|last| p("", b("", last.clone().into()))));
        }
    }
    parts.push(p("handout__foot", slide.foot.clone().into()));
    let page = slide
        .source
        .map(|key| home::of_source(texts, &address::home(), key));
    let page = page.filter(|page| !page.is_empty());
    parts.extend(page.map(|page| p("handout__foot", page.into())));
    html! { <section class="handout__slide">{ all(parts) }</section> }
}
