//! The one app around the screens of an area: it follows the address, names the screen, moves the focus and keeps what
//! was typed in the tab's memory, so that no screen has to think of any of them.

use crate::platform::memory::{self, Drawer};
use crate::platform::{address, clock, document, later_texts, speech};
use crate::screen::component::html;
use crate::screen::frame::{PlainPage, framed};
use crate::screen::link;
use crate::screen::own;
use crate::screen::route::Route;
#[cfg(target_arch = "wasm32")]
use payung_own::Laid;
use payung_own::Own;
#[cfg(target_arch = "wasm32")]
use payung_rules::names::Names;
use payung_values::date::Date;
#[cfg(target_arch = "wasm32")]
use payung_words::own::Marked;
use payung_words::texts::{Texts, args};
use yew::prelude::*;

/// A screen: its title, which is also its heading, and its HTML.
pub type Titled = (String, Html);

/// An area of the app: its addresses, what a tab knows of it, its screens.
pub trait Area: Sized + 'static {
    /// Its addresses.
    type Route: Route<Rules = Self::Rules>;
    /// What the tab knows.
    type Session: Reducible + Clone + PartialEq + 'static;
    /// What the program hands in.
    type Rules: Clone + PartialEq + 'static;
    /// What lives as long as the page: listeners, the way to a worker.
    type Service: 'static;
    /// What moves the focus when it changes.
    type Moment: Clone + PartialEq + 'static;

    /// The first part of its addresses; empty for the self-check, which has every address that no other area has.
    const ADDRESS: &'static str;
    /// The name of its program.
    const PROGRAM: &'static str;
    /// Where the tab keeps what was typed.
    const DRAWER: Drawer;
    /// Whether what somebody lays over the rules holds here, too: then every screen of the area says so.
    const USES_OWN: bool = false;

    /// What the tab kept.
    fn recall(tab: &Tab, rules: &Self::Rules) -> Self::Session;

    /// What the tab keeps, as [`Area::recall`] reads it; empty for nothing.
    fn kept(session: &Self::Session) -> String;

    /// What begins with the page.
    fn connect(dispatch: UseReducerDispatcher<Self::Session>) -> Self::Service;

    /// What can wait until the first screen is shown.
    fn on_ready(_service: &Self::Service) {}

    /// What happens when another screen is shown.
    fn on_move(_dispatch: &UseReducerDispatcher<Self::Session>) {}

    /// What happens once a screen stands there, whose address is given.
    fn on_shown(_session: &Self::Session, _address: &str) {}

    /// The screen of an address; without a route, what stands at an address nobody knows.
    fn screen(view: View<'_, Self>, route: Option<Self::Route>) -> Titled;

    /// What stands around a screen.
    fn surroundings(_route: Option<&Self::Route>) -> Surroundings {
        Surroundings::Frame
    }

    /// What holds for every screen, above it.
    fn notices(_view: View<'_, Self>) -> Html {
        Html::default()
    }

    /// What moves the focus when it changes.
    fn moment(session: &Self::Session) -> Self::Moment;

    /// Where the focus goes at a change of it. Opening the page moves nobody's focus.
    fn focus(before: &Self::Moment, now: &Self::Moment) -> Option<&'static str>;
}

/// What stands around a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surroundings {
    /// The masthead and the footer.
    Frame,
    /// Nothing: the screen is for a projector, which also wants it light.
    Projector,
}

/// What a tab brings along when the page is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab {
    /// The texts it is shown in.
    pub texts: Texts,
    /// What it kept.
    pub lines: Option<String>,
    /// Whether it can keep anything.
    pub remembers: bool,
    /// The device's own day, if its clock makes sense.
    pub today: Option<Date>,
}

impl Tab {
    /// This tab.
    pub fn here(drawer: Drawer, texts: Texts) -> Self {
        Self {
            texts,
            lines: memory::recall(drawer),
            remembers: memory::works(),
            today: clock::today(),
        }
    }
}

/// What every screen of an area sees.
pub struct View<'a, A: Area> {
    /// The texts.
    pub texts: Texts,
    /// What the program handed in.
    pub rules: &'a A::Rules,
    /// What the tab knows, or what is visited.
    pub session: &'a A::Session,
    /// The way to let the tab know more.
    pub dispatch: &'a UseReducerDispatcher<A::Session>,
    /// What lives as long as the page.
    pub service: &'a A::Service,
    /// What the plain page held.
    pub page: &'a PlainPage,
    /// What the tab laid over the rules when the page was opened.
    pub worn: &'a Worn,
}

/// What a tab keeps of rules of somebody's own, as an area finds it when it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Worn {
    /// Nothing.
    Nothing,
    /// This is laid over the rules.
    Laid(Own),
    /// Something that the area does not use.
    Ignored,
}

impl Worn {
    /// What this tab keeps.
    pub fn here<A: Area>() -> Self {
        if A::USES_OWN {
            own::worn().map_or(Self::Nothing, Self::Laid)
        } else if own::is_kept() {
            Self::Ignored
        } else {
            Self::Nothing
        }
    }

    /// What is laid over the rules, if anything is.
    pub const fn laid(&self) -> Option<&Own> {
        match self {
            Self::Laid(own) => Some(own),
            Self::Nothing | Self::Ignored => None,
        }
    }
}

impl<A: Area> Clone for View<'_, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A: Area> Copy for View<'_, A> {}

impl<A: Area> View<'_, A> {
    /// A link to another screen of this area.
    pub fn link(self, to: &A::Route, class: &'static str, words: Html) -> Html {
        link::link(to.path(), class, words)
    }
}

/// Goes to another screen of the area.
pub fn go(to: &impl Route) {
    address::go(&to.path());
}

/// Goes to another part of the same screen, which takes its place in the browser's history.
pub fn turn_to(to: &impl Route) {
    address::turn_to(&to.path());
}

/// The plain page the app took over, and what the program hands in.
#[derive(Properties, PartialEq, Clone)]
pub struct ShellProps<R: Clone + PartialEq> {
    /// The texts.
    pub texts: Texts,
    /// What the plain page held.
    pub page: PlainPage,
    /// What the program hands in.
    pub rules: R,
}

/// The root component of an area.
#[component]
pub fn Shell<A: Area>(props: &ShellProps<A::Rules>) -> Html {
    let loaded = use_state_eq(|| props.texts);
    let texts = *loaded;
    let here = use_state_eq(address::here);
    let session = use_reducer(|| A::recall(&Tab::here(A::DRAWER, texts), &props.rules));
    let (moved, more, dispatch) = (here.setter(), loaded.setter(), session.dispatcher());
    let living = use_memo((), move |()| {
        let service = A::connect(dispatch.clone());
        let listening = address::on_change(move || {
            A::on_move(&dispatch);
            moved.set(address::here());
        });
        let arriving = later_texts::on_arrival(move |packs| more.set(again(texts, packs)));
        (service, listening, arriving)
    });
    let dispatch = session.dispatcher();
    let worn = use_memo((), |()| Worn::here::<A>());
    let view = View::<A> {
        texts,
        rules: &props.rules,
        session: &session,
        dispatch: &dispatch,
        service: &living.0,
        page: &props.page,
        worn: &worn,
    };
    // Nothing is shown of a screen that wanted texts which are still on their way.
    let is_waiting = use_state_eq(|| false);
    let screen = shown(view, &here);
    let Shown {
        key,
        title,
        surroundings,
        html,
    } = if texts.is_short() {
        waiting(view, screen.key)
    } else {
        screen
    };
    // A component may have wanted some after this.
    let waits = is_waiting.setter();
    use_effect(move || {
        waits.set(texts.is_short());
        if texts.is_short() {
            later_texts::want();
        }
    });

    let ready = living.clone();
    use_effect_with((), move |()| A::on_ready(&ready.0));
    use_effect_with(A::kept(&session), |lines| memory::keep(A::DRAWER, lines));
    let is_first = use_mut_ref(|| true);
    let is_shown = !texts.is_short();
    let shown_to = session.clone();
    use_effect_with((key, title, surroundings), move |(key, title, surroundings)| {
        document::keep_light(*surroundings == Surroundings::Projector);
        name_screen(title, !*is_first.borrow());
        // What stands there until its texts arrive is not a screen to come from, nor one that was shown.
        *is_first.borrow_mut() &= !is_shown;
        if is_shown {
            A::on_shown(&shown_to, key);
        }
    });
    let moment = A::moment(&session);
    let before = use_mut_ref(|| moment.clone());
    use_effect_with(moment, move |now| {
        let before = before.replace(now.clone());
        if let Some(selector) = A::focus(&before, now) {
            document::focus(selector);
        }
    });

    html
}

/// What is shown at an address.
pub struct Shown {
    /// The address as it is written: another one is another screen.
    pub key: String,
    /// The title of the document.
    pub title: String,
    /// What stands around the screen.
    pub surroundings: Surroundings,
    /// The screen and what stands around it.
    pub html: Html,
}

/// What an area shows at the address `here`.
pub fn shown<A: Area>(view: View<'_, A>, here: &str) -> Shown {
    let texts = view.texts;
    let route = A::Route::parse(here, view.rules);
    let key = route.as_ref().map_or_else(|| here.to_owned(), Route::path);
    let surroundings = A::surroundings(route.as_ref());
    let (title, body) = A::screen(view, route);
    let title = if title.is_empty() {
        texts.start_page_title()
    } else {
        texts.title_suffix(args::TitleSuffix { page: &title })
    };
    let html = match surroundings {
        Surroundings::Frame => {
            let banner = match view.worn {
                Worn::Nothing => Html::default(),
                Worn::Laid(own) if A::USES_OWN => own::banner(texts, own),
                Worn::Laid(_) | Worn::Ignored => own::ignored(texts),
            };
            let notices = html::all(vec![banner, A::notices(view)]);
            framed(texts, view.page, notices, key.clone(), body)
        }
        Surroundings::Projector => body,
    };
    Shown {
        key,
        title: title.into_owned(),
        surroundings,
        html,
    }
}

/// What stands there until the texts of a screen have arrived.
fn waiting<A: Area>(view: View<'_, A>, key: String) -> Shown {
    let texts = view.texts;
    let page = texts.loading();
    Shown {
        title: texts.title_suffix(args::TitleSuffix { page: &page }).into_owned(),
        surroundings: Surroundings::Frame,
        html: framed(
            texts,
            view.page,
            Html::default(),
            key.clone(),
            html::title(page.into_owned()),
        ),
        key,
    }
}

/// The texts with those that have arrived. What is of another build stops the program: `public/boot.js` then says so.
fn again(texts: Texts, packs: String) -> Texts {
    let Some(texts) = texts.read_again(packs.leak()) else {
        wasm_bindgen::throw_str("the texts are those of another build");
    };
    texts
}

/// Sets the title; on every screen but the first also scrolls up and moves the focus to the heading.
fn name_screen(title: &str, follows_another: bool) {
    document::set_title(title);
    speech::stop();
    if follows_another {
        document::ensure_single("main h1");
        document::scroll_to_top();
        document::focus("main h1");
    }
}

/// Renders an area in place of the plain page: what stands there becomes its frame and its start screen.
///
/// `public/boot.js` hands over what stands there, and lets no other HTML in. The names of areas and occupations stand
/// there too, and `public/program.js` hands over the texts. Those of another build fit no rule and no message;
/// `public/boot.js` then says that the page has not opened, as of any program that ends in an error.
///
/// `rules` is given what somebody lays over the rules in this tab; an area that uses none of it leaves it alone.
#[cfg(target_arch = "wasm32")]
pub fn start<A: Area>(
    edition: &'static str,
    rules: impl FnOnce(Names, Option<Laid<'_>>) -> Option<A::Rules>,
) {
    let names = Names(document::text("#daftar").unwrap_or_default().leak());
    let texts = document::handed_over("texts").and_then(|packs| Texts::read(packs.leak(), edition));
    let worn = Worn::here::<A>();
    let rules = texts.and_then(|texts| {
        let marks = Marked(texts);
        rules(names, worn.laid().map(|own| Laid { own, marks: &marks }))
    });
    let (Some(texts), Some(rules)) = (texts, rules) else {
        wasm_bindgen::throw_str("the page and its program are of two builds");
    };
    address::forget_anchor();
    let plain = |name: &str| AttrValue::from(document::handed_over(name).unwrap_or_default());
    let page = PlainPage {
        masthead: plain("plain-masthead"),
        start: plain("plain-start"),
        footer: plain("plain-footer"),
    };
    if let Some(root) = document::element("#app") {
        yew::Renderer::<Shell<A>>::with_root_and_props(root, ShellProps { texts, page, rules }).render();
    }
}
