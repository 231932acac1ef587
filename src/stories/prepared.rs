//! A story from a link: its values are those of the tab from then on, and the address is the story's own.

use crate::screen::component::notice::notice;
use crate::screen::shell;
use crate::stories::route::{Route, Shown};
use crate::stories::screen::screen;
use crate::stories::session::{Action, Session};
use crate::stories::told::told;
use crate::stories::view::{Titled, View};
use payung_stories::Subject;
use payung_stories::draft::Draft;
use payung_stories::link;
use payung_words::texts::args;
use yew::prelude::*;

/// The screen. A link that cannot be read says so before the story as it stands in this tab.
pub fn prepared(view: View<'_>, subject: Subject, shown: Shown, hash: &str) -> Titled {
    let texts = view.texts;
    let (draft, said) = match link::read(subject.draft(view.rules), hash) {
        Ok((draft, parts)) if parts.is_empty() => (Some(draft), None),
        Ok((draft, parts)) => {
            let parts = &parts.join(", ");
            (
                Some(draft),
                Some(texts.shared_passed_over(args::SharedPassedOver { parts })),
            )
        }
        Err(_) => (None, Some(texts.story_link_broken())),
    };
    let is_whole = said.is_none();
    let dispatch = view.dispatch.clone();
    let taken = draft
        .clone()
        .map(|draft| html! { <Taken {subject} {shown} {draft} {is_whole} {dispatch} /> });
    // What was changed since then stands in the tab.
    let draft = draft
        .filter(|_| !view.session.is_changed(subject))
        .unwrap_or_else(|| view.session.draft(subject));
    let (title, body) = match shown {
        Shown::Page => {
            let (title, body) = told(view, subject, &draft);
            (
                title,
                html! { <>{ said.map(notice).unwrap_or_default() }{ body }</> },
            )
        }
        Shown::Slides => screen(view, subject, &draft, 0, said.unwrap_or_default().into_owned()),
    };
    let body = html! { <>{ taken.unwrap_or_default() }{ body }</> };
    (title, body)
}

/// What is taken over.
#[derive(Properties, PartialEq)]
struct TakenProps {
    subject: Subject,
    shown: Shown,
    draft: Draft,
    /// Whether nothing of the link was passed over: then nothing of it has to stay in the address.
    is_whole: bool,
    dispatch: UseReducerDispatcher<Session>,
}

/// Takes the values over once they are shown.
#[component]
fn Taken(props: &TakenProps) -> Html {
    let (subject, draft, dispatch) = (props.subject, props.draft.clone(), props.dispatch.clone());
    let (shown, is_whole) = (props.shown, props.is_whole);
    use_effect_with((), move |()| {
        dispatch.dispatch(Action::Take(subject, draft));
        if is_whole {
            shell::turn_to(&match shown {
                Shown::Page => Route::Told(subject),
                Shown::Slides => Route::Screen(subject, 0),
            });
        }
    });
    Html::default()
}
