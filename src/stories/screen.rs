//! A story for a projector.

use crate::screen::projector::{Dialled, Projector};
use crate::screen::shell;
use crate::stories::route::Route;
use crate::stories::session::{Action, Change};
use crate::stories::told;
use crate::stories::view::{Titled, View, head};
use payung_stories::Subject;
use payung_stories::dial::{Dial, Turn};
use payung_stories::draft::Draft;
use payung_stories::{Story, compute};
use payung_words::stories::{self as words, slide};
use payung_words::texts::args;
use std::rc::Rc;
use yew::prelude::*;

/// The screen with the values of `draft`, and what is to be known before the first slide. A story that cannot be told leads
/// back to its page, which says why.
pub fn screen(view: View<'_>, subject: Subject, draft: &Draft, at: usize, notice: String) -> Titled {
    let texts = view.texts;
    let name = words::subject(view.rules, texts, subject);
    let title = texts
        .screen_title(args::ScreenTitle { story: name.as_str() })
        .to_string();
    let circumstances = draft.read(view.rules, view.session.today).ok();
    let Some(told) = circumstances.and_then(|circumstances| compute(view.rules, &circumstances).ok()) else {
        let body = html! {
            <main id="isi" tabindex="-1">
                { head(view, &title, texts.story_note_wrong().to_string()) }
                <div class="wrap">{ view.link(&Route::Told(subject), "plain", told::name(view, subject).into()) }</div>
            </main>
        };
        return (title, body);
    };
    let slides = slide::slides(view.rules, texts, subject, draft, &told);
    let slides = Rc::new(slides.into_iter().map(|(_, slide)| slide).collect::<Vec<_>>());
    let dials = Dial::of(draft);
    let dialled = dials.iter().map(|dial| Dialled {
        name: words::dial_name(texts, *dial).to_string(),
        value: words::dial_value(texts, draft, *dial),
    });
    let dialled: Vec<Dialled> = dialled.collect();
    let dispatch = view.dispatch.clone();
    let onturn = move |(index, turn): (usize, Turn)| {
        if let Some(dial) = dials.get(index) {
            dispatch.dispatch(Action::Change(subject, Change::Turn(*dial, turn)));
        }
    };
    let onshow = move |at: usize| shell::turn_to(&Route::Screen(subject, at));
    let onclose = move |()| shell::go(&Route::Told(subject));
    let onward = next(subject).map(|story| {
        let name = texts.story_next(args::StoryNext {
            story: &words::name(texts, story),
        });
        let go = move |_: MouseEvent| shell::go(&Route::Screen(Subject::Story(story), 0));
        (AttrValue::from(name.to_string()), Callback::from(go))
    });
    let body = html! {
        <Projector {texts} key={subject.key()} {slides} {notice} {at} dials={dialled} onshow={Callback::from(onshow)}
            onturn={Callback::from(onturn)} {onward} onclose={Callback::from(onclose)} />
    };
    (title, body)
}

/// The story after this one; after the last, the first. A claim leads to none.
fn next(subject: Subject) -> Option<Story> {
    let Subject::Story(story) = subject else {
        return None;
    };
    let mut stories = Story::ALL.iter().copied().cycle();
    stories.find(|one| *one == story);
    stories.next()
}
