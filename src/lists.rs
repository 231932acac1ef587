//! Lists of workers, checked on the device.
//!
//! One page, whose matter changes with the work: the ways in, the columns, the progress, the answers. The rows stay in
//! the worker; the page holds a few pages of them at a time, so that it never waits.

pub mod answers;
pub mod asked;
pub mod checking;
pub mod columns;
pub mod desk;
pub mod findings;
pub mod person;
pub mod results;
pub mod rows;
pub mod select;
pub mod session;
pub mod standing;
pub mod start;
pub mod table;
pub mod totals;

use crate::check::page::rim;
use crate::platform::memory::{self, Drawer};
use crate::platform::{clock, drop_target, page as document};
use crate::screen::component::element::{div, p};
use crate::screen::component::say::say;
use crate::screen::frame::{PlainPage, framed, name_screen};
use desk::{Desk, Source};
use payung_rules::tables::CHECKED_ON;
use payung_words::format;
use payung_words::texts::{self, Texts, args};
use session::{Action, Session, Stage};
use std::rc::Rc;
use yew::prelude::*;

/// What every part of the page sees.
pub struct View<'a> {
    /// The texts.
    pub texts: Texts,
    /// What the page knows.
    pub session: &'a Session,
    /// The way to the worker.
    pub desk: &'a Rc<Desk>,
}

impl View<'_> {
    /// Does something at the desk when something is pressed.
    pub fn on_press(&self, act: impl Fn(&Rc<Desk>) + 'static) -> Callback<MouseEvent> {
        let desk = self.desk.clone();
        Callback::from(move |_: MouseEvent| act(&desk))
    }

    /// Tells the page what was picked or typed.
    pub fn on_pick<T: 'static>(&self, action: impl Fn(T) -> Action + 'static) -> Callback<T> {
        let desk = self.desk.clone();
        Callback::from(move |picked| desk.tell(action(picked)))
    }
}

/// The root component of this area.
#[component]
pub fn App(props: &PlainPage) -> Html {
    let texts = texts::indonesian();
    let session = use_reducer(|| {
        let lines = memory::recall(Drawer::Lists).unwrap_or_default();
        Session::recall(&lines, clock::today().unwrap_or(CHECKED_ON))
    });
    let desk = use_memo((), |()| Desk::new(session.dispatcher()));
    let desk: &Rc<Desk> = &desk;
    let _dropping = {
        let (hovering, dropping) = (desk.clone(), desk.clone());
        use_memo((), |()| {
            drop_target::listen(
                move |hovered| hovering.tell(Action::Hover(hovered)),
                move |file| dropping.open(Source::File(file)),
            )
        })
    };
    {
        let desk = desk.clone();
        use_effect_with((), move |()| desk.get_ready());
    }
    let title = texts.lists_title().to_string();
    use_effect_with((session.to_lines(), title.clone()), |(lines, title)| {
        memory::keep(Drawer::Lists, lines);
        name_screen("daftar", title);
    });
    {
        let first = use_mut_ref(|| true);
        use_effect_with((session.stage, session.told.clone()), move |(stage, told)| {
            // Opening the page moves nobody's focus.
            if first.replace(false) {
                return;
            }
            if told.is_some() {
                document::focus("#ada-masalah");
                return;
            }
            document::focus(match stage {
                Stage::Start => "main h1",
                Stage::Opening | Stage::Checking => "#kemajuan",
                Stage::Columns => "#kolom",
                Stage::Results => "#hasil",
            });
        });
    }
    let full = session.results.as_ref().and_then(|results| results.full.as_ref());
    use_effect_with(full.map(|row| row.row.view.id), |id| {
        if id.is_some() {
            document::focus("#baris-lengkap");
        }
    });
    let view = View {
        texts,
        session: &session,
        desk,
    };
    let body = html! {
        <>
            { rim() }
            <div class="list">
                <div class="wrap">
                    <h1 class="page__title" tabindex="-1">{ title }</h1>
                    if session.stage == Stage::Start { { p("measure", say(texts.lists_lead())) } }
                    <p class="measure push-s"><b>{ say(texts.lists_private_bold()) }</b>{ " " }{ say(texts.lists_private()) }</p>
                    { checking::told(&view) }
                    { file(&view) }
                    if matches!(session.stage, Stage::Opening | Stage::Checking) { { checking::checking(&view) } }
                </div>
                { matter(&view) }
            </div>
        </>
    };
    framed(texts, props, Html::default(), "daftar".to_owned(), body)
}

/// What stands below the head.
fn matter(view: &View<'_>) -> Html {
    match (view.session.stage, &view.session.opened, &view.session.results) {
        (Stage::Start, ..) => start::start(view),
        (Stage::Columns, Some(opened), _) => columns::columns(view, opened),
        (Stage::Results, _, Some(results)) => html! {
            <>
                { results::results(view, results) }
                { findings::findings(view, results) }
                { table::table(view, results) }
                { totals::totals(view, results) }
            </>
        },
        (Stage::Columns | Stage::Results | Stage::Opening | Stage::Checking, ..) => Html::default(),
    }
}

/// What the file is called, what is known of it, and the ways to another.
fn file(view: &View<'_>) -> Html {
    let (texts, session) = (view.texts, view.session);
    if session.stage == Stage::Start || session.name.is_empty() {
        return Html::default();
    }
    let (known, all) = (
        session.columns.n_known().to_string(),
        session.columns.width().to_string(),
    );
    let note = match (&session.results, &session.opened) {
        (Some(results), _) if session.stage == Stage::Results => {
            let rows = format::count(results.checked.summary.rows);
            html! { <>{ p("note", say(texts.lists_file_checked(args::ListsFileChecked { all: &all, known: &known, rows: &rows }))) }{ findings::counts(view, results) }</> }
        }
        _ => Html::default(),
    };
    let see = view.on_press(|desk| desk.tell(Action::SeeColumns));
    html! {
        <div class="file push">
            <div>{ p("file__name", html! { &session.name }) }{ note }</div>
            if matches!(session.stage, Stage::Columns | Stage::Results) {
                { div("actions", html! {
                    <>
                        if session.stage == Stage::Results {
                            <button class="plain" type="button" onclick={see}>{ say(texts.lists_see_columns()) }</button>
                        }
                        { start::pick(view, "plain drop__pick", say(texts.lists_another())) }
                    </>
                }) }
            }
        </div>
    }
}
