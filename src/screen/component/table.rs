//! A table of choices: what each row is, then figures. It scrolls inside itself where the screen is too narrow, also
//! by keyboard.

use crate::screen::component::html::span;
use yew::prelude::*;

/// A table.
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Whether the caption is read on the screen too, because no heading says it.
    pub captioned: bool,
    /// The heads of the columns; the first is that of the rows' names, and may be empty.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row.
pub struct Row {
    /// What it is.
    pub name: String,
    /// What to know about it, a line each.
    pub notes: Vec<Html>,
    /// Its figures.
    pub figures: Vec<String>,
}

impl Table {
    /// The table as HTML.
    pub fn view(self) -> Html {
        let column = |(index, name): (usize, String)| {
            html! { <th scope="col" class={(index > 0).then_some("num")}>{ name }</th> }
        };
        let caption_class = (!self.captioned).then_some("visually-hidden");
        html! {
            <div class="scroll push-s" role="region" tabindex="0" aria-label={self.caption.clone()}>
                <table class="table compare">
                    <caption class={caption_class}>{ self.caption }</caption>
                    <thead><tr>{ for self.head.into_iter().enumerate().map(column) }</tr></thead>
                    <tbody>{ for self.rows.into_iter().map(Row::view) }</tbody>
                </table>
            </div>
        }
    }
}

impl Row {
    /// The figures on one line; the notes, which are longer, on one of their own below.
    fn view(self) -> Html {
        let columns = (self.figures.len() + 1).to_string();
        let has_notes = !self.notes.is_empty();
        html! {
            <>
                <tr class={has_notes.then_some("table__noted")}>
                    <th scope="row">{ self.name }</th>
                    { for self.figures.into_iter().map(|figure| html! { <td class="num">{ figure }</td> }) }
                </tr>
                if has_notes {
                    <tr><td colspan={columns}>{ for self.notes.into_iter().map(|note| span("table__note", note)) }</td></tr>
                }
            </>
        }
    }
}
