//! What is wrong with a form, at its top.

use crate::screen::component::text::text;
use payung_words::texts::Texts;
use yew::prelude::*;

/// The summary: the same sentence as at the field, as a link to it. It takes the focus when it appears.
pub fn problem_summary(texts: Texts, problem: &str, field: &str) -> Html {
    Problems(vec![(problem.to_owned(), field.to_owned())]).view(texts)
}

/// What is wrong, a sentence each, and the id of the field where it is mended.
pub struct Problems(pub Vec<(String, String)>);

impl Problems {
    /// The summary.
    pub fn view(self, texts: Texts) -> Html {
        let link = |(problem, field): (String, String)| {
            html! { <li><a href={format!("#{field}")}>{ problem }</a></li> }
        };
        html! {
        <div class="problem" id="ada-masalah" role="alert" tabindex="-1" aria-labelledby="judul-masalah">
            <h2 id="judul-masalah">{ text(texts.problem_heading()) }</h2>
            <ul>{ for self.0.into_iter().map(link) }</ul>
        </div>
        }
    }
}
