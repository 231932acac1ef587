//! The answers to a question, as buttons in full-width rows: pressing one answers and goes on.

use crate::screen::component::html::span;
use crate::screen::component::text::text;
use crate::screen::field::HINT;
use crate::screen::field::row::Row;
use payung_words::texts::Texts;
use yew::prelude::*;

/// The rows, and what they answer.
pub struct AnswerList<'a> {
    /// What is asked: a sentence for those who do not see it, or the id of the element that says it.
    pub asked: Asked,
    /// The rows.
    pub rows: Vec<Row>,
    /// The heading of the rows that stand apart, and these.
    pub apart: Option<(String, Vec<Row>)>,
    /// The words of the last row, "I do not know", and what is kept of it.
    pub last: Row,
    /// The id of the row that was the answer before.
    pub chosen: &'a str,
    /// Where it stands.
    pub place: Place,
    /// Called with the id of the row pressed.
    pub onpick: Callback<String>,
}

/// How a list says what is asked.
pub enum Asked {
    /// In words of its own, for those who do not see the list.
    Label(String),
    /// By the element with this id.
    By(&'static str),
}

/// Where a list stands in the form of its question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It is all there is.
    Alone,
    /// Together with a box. Enter in a box presses the first button that sends the form, which must be no row.
    WithBox,
    /// The same, below the box.
    BelowBox,
}

impl AnswerList<'_> {
    /// The list.
    pub fn view(self, texts: Texts) -> Html {
        let (kind, chosen) = (self.kind(), self.chosen);
        let row = |row: Row| {
            let (key, onpick, id) = (row.id.to_string(), self.onpick.clone(), row.id.to_string());
            let onclick = move |event: MouseEvent| {
                event.prevent_default();
                onpick.emit(id.clone());
            };
            let is_chosen = chosen == row.id.as_str();
            html! {
                <button class={if is_chosen { "reply reply--now" } else { "reply" }} type={kind} name="pilihan" value={row.id.clone()}
                    aria-current={is_chosen.then_some("true")} {key} {onclick}>
                    { row.words() }
                    if is_chosen { { span("reply__now", text(texts.choice_now())) } }
                </button>
            }
        };
        let (labelled_by, label) = match self.asked {
            Asked::By(id) => (Some(id), None),
            Asked::Label(label) => (None, Some(label)),
        };
        let described_by = (self.place != Place::BelowBox).then_some(HINT);
        html! {
            <div class={if self.place == Place::BelowBox { "replies replies--or" } else { "replies" }} role="group"
                aria-label={label} aria-labelledby={labelled_by} aria-describedby={described_by}>
                { for self.rows.into_iter().map(row) }
                if let Some((heading, rows)) = self.apart {
                    <div class="replies__apart" role="group" aria-labelledby={APART}>
                        <h2 class="replies__heading" id={APART}>{ heading }</h2>
                        { for rows.into_iter().map(row) }
                    </div>
                }
                { row(self.last) }
            </div>
        }
    }

    const fn kind(&self) -> &'static str {
        match self.place {
            Place::Alone => "submit",
            Place::WithBox | Place::BelowBox => "button",
        }
    }
}

/// The id of the heading of the rows that stand apart.
const APART: &str = "pilihan-lain";
