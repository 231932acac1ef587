//! A deck that came in a link. One's own stays as it is until one presses to take this one over.

use crate::event::paper::whole_stories;
use crate::event::pass_on::pass_on;
use crate::event::route::Route;
use crate::event::session::Action;
use crate::event::view::{Titled, View, plain};
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{button, li, ol, only, p, span, ul};
use crate::screen::component::section::section;
use crate::screen::component::text::text;
use crate::screen::shell;
use payung_event::link::{self, Shared};
use payung_event::{Deck, Item};
use payung_stories::Story;
use payung_typed::link::LinkProblem;
use payung_words::event as words;
use payung_words::event::slide;
use payung_words::format;
use payung_words::stories;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// The deck of a link, or why it cannot be read.
pub fn shared(view: View<'_>, hash: &str) -> Titled {
    let texts = view.texts;
    let shared = match link::read(view.rules, hash) {
        Ok(shared) => shared,
        Err(problem) => return unreadable(view, &problem),
    };
    let story = only_story(&shared.deck);
    let title = match story {
        Some(story) => texts
            .event_shared_story(args::EventSharedStory {
                story: &stories::name(texts, story),
            })
            .into_owned(),
        None => texts.event_shared_title().into_owned(),
    };
    let slides = slide::slides(view.rules, texts, &shared.deck, view.session.today);
    let items = shared.deck.items.iter().enumerate().map(|(index, item)| {
        let is_shown = slides.iter().any(|(of, _)| *of == index);
        let none = only(!is_shown, || {
            span("order__note", text(words::none(texts, &shared.deck, *item)))
        });
        li("", html! { <>{ words::item(texts, *item) }{ " " }{ none }</> })
    });
    let take = |action: fn(Deck) -> Action, class: &'static str, words| {
        let (dispatch, deck) = (view.dispatch.clone(), shared.deck.clone());
        let onclick = move |_: MouseEvent| {
            dispatch.dispatch(action(deck.clone()));
            shell::go(&Route::Deck);
        };
        button(class, onclick, text(words))
    };
    let show = Route::Show {
        hash: link::write(view.rules, &shared.deck, 0),
    };
    let contents = html! {
        <>
            { ol("listed__items", items.collect()) }
            { ul("push-m", whole_stories(view, &shared.deck).collect()) }
        </>
    };
    let body = html! {
        <>
            { masthead_edge() }
            <div class="wrap flow">
                <h1 class="question__title" tabindex="-1">{ title.clone() }</h1>
                { for notices(view, &shared).into_iter().map(|notice| p("", notice.into())) }
                <div class="actions">
                    { view.link(&show, "button", text(texts.screen_open())) }
                    { only(story.is_none(), || take(Action::Adopt, "button button--quiet", texts.event_adopt())) }
                    { take(Action::Append, "button button--quiet", texts.event_append()) }
                </div>
                { p("", view.link(&Route::Deck, "plain", text(texts.event_own()))) }
            </div>
            { section("isinya", texts.event_order().to_string(), contents, Vec::new()) }
            { pass_on(view, &shared.deck) }
        </>
    };
    (title, body)
}

/// The story that a deck holds and nothing else: then it is that story which is passed on, and no deck.
fn only_story(deck: &Deck) -> Option<Story> {
    let mut stories = deck.items.iter().map(|item| match item {
        Item::Story(story, _) => Some(*story),
        Item::Topic(_) => None,
    });
    let first = stories.next()??;
    stories.all(|story| story == Some(first)).then_some(first)
}

fn notices(view: View<'_>, shared: &Shared) -> Vec<String> {
    let area = shared.deck.area.map(|area| {
        let of_area = args::EventForArea { area: area.name };
        view.texts.event_for_area(of_area).to_string()
    });
    area.into_iter().chain(shown_notices(view, shared)).collect()
}

/// What has to be known of a link before its first slide is shown, too: that it was made under rules of another day, and
/// what was left out.
pub fn shown_notices(view: View<'_>, shared: &Shared) -> Vec<String> {
    let texts = view.texts;
    let other = shared
        .rules
        .filter(|rules| *rules != view.rules.stories.checked_on);
    let other = other.map(|rules| {
        texts
            .event_shared_rules(args::EventSharedRules {
                date: &format::date(texts, rules),
            })
            .to_string()
    });
    let left_out = (!shared.passed_over.is_empty()).then(|| passed_over(texts, &shared.passed_over));
    other.into_iter().chain(left_out).collect()
}

/// What a link held that nobody here knows.
pub fn passed_over(texts: Texts, parts: &[String]) -> String {
    texts
        .shared_passed_over(args::SharedPassedOver {
            parts: &parts.join(", "),
        })
        .to_string()
}

/// Why a link cannot be read, and what to do.
pub fn unreadable(view: View<'_>, problem: &LinkProblem) -> Titled {
    let texts = view.texts;
    let note = match problem {
        LinkProblem::NotOurs | LinkProblem::TooLong => texts.event_link_foreign(),
        LinkProblem::Broken { part } => texts.event_link_cut(args::EventLinkCut { part: part.as_str() }),
        LinkProblem::OlderVersion { found } => texts.event_link_older(args::EventLinkOlder {
            found: &found.to_string(),
        }),
        LinkProblem::NewerVersion { found } => texts.event_link_newer(args::EventLinkNewer {
            found: &found.to_string(),
        }),
    };
    plain(view, texts.event_link_broken().to_string(), note.to_string())
}
