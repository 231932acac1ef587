//! Lists of workers, checked on the device.
//!
//! One page, whose matter changes with the work: the ways in, the columns, the progress, the answers. The rows stay in
//! the worker; the page holds a few pages of them at a time, so that it never waits.

pub mod answers;
pub mod asked;
pub mod checking;
pub mod choice_list;
pub mod columns;
pub mod findings;
pub mod folded;
mod laid;
pub mod list_client;
pub mod noticed;
pub mod person;
pub mod results;
pub mod route;
pub mod row_place;
pub mod rows;
pub mod select;
pub mod session;
pub mod sharing;
pub mod standing;
pub mod start;
pub mod table;
pub mod totals;
pub mod view;

use crate::platform::memory::Drawer;
use crate::screen::component::canopy_edge::masthead_edge;
use crate::screen::component::html::{div, p};
use crate::screen::component::text::text;
use crate::screen::shell::{Area, Tab, Titled};
use payung_check::rules::PersonRules;
use payung_words::format;
use payung_words::texts::args;
use route::Route;
use session::{Action, Notice, Session, Stage};
use view::{Service, View};
use yew::prelude::*;

pub use crate::lists::view::Lists;

impl Area for Lists {
    type Route = Route;
    type Session = Session;
    type Rules = PersonRules;
    type Service = Service;
    type Moment = (Stage, Option<Notice>, Option<u32>);

    const ADDRESS: &'static str = route::AREA;
    const PROGRAM: &'static str = "lists";
    const DRAWER: Drawer = Drawer::Lists;
    const USES_OWN: bool = true;

    fn recall(tab: &Tab, rules: &PersonRules) -> Session {
        let lines = tab.lines.as_deref().unwrap_or_default();
        Session::recall(*rules, lines, tab.today.unwrap_or(rules.checked_on))
    }

    fn kept(session: &Session) -> String {
        session.to_lines()
    }

    fn connect(dispatch: UseReducerDispatcher<Session>) -> Service {
        Service::begin(dispatch)
    }

    fn on_ready(service: &Service) {
        service.client().get_ready();
    }

    /// The one screen of this area stands at whatever address led here.
    fn screen(view: View<'_>, _route: Option<Route>) -> Titled {
        let (texts, session) = (view.texts, view.session);
        let title = texts.lists_title().to_string();
        let body = html! {
            <>
                { masthead_edge() }
                <div class="list">
                    <div class="wrap">
                        <h1 class="page__title" tabindex="-1">{ title.clone() }</h1>
                        if session.stage == Stage::Start { { p("measure", text(texts.lists_lead())) } }
                        <p class="measure push-s"><b>{ text(texts.lists_private_bold()) }</b>{ " " }{ text(texts.lists_private()) }</p>
                        { checking::notice(&view) }
                        { file(&view) }
                        if matches!(session.stage, Stage::Opening | Stage::Checking) { { checking::checking(&view) } }
                    </div>
                    { matter(&view) }
                </div>
            </>
        };
        (title, body)
    }

    /// The work goes on, something has to be told, or a row is shown in full.
    fn moment(session: &Session) -> Self::Moment {
        let full = session.results.as_ref().and_then(|results| results.full.as_ref());
        let full = full.map(|row| row.row.view.id);
        (session.stage, session.notice.clone(), full)
    }

    fn focus(before: &Self::Moment, now: &Self::Moment) -> Option<&'static str> {
        let (stage, notice, full) = now;
        if full.is_some() && *full != before.2 {
            return Some("#baris-lengkap");
        }
        if (before.0, &before.1) == (*stage, notice) {
            return None;
        }
        Some(match stage {
            _ if notice.is_some() => "#ada-masalah",
            Stage::Start => "main h1",
            Stage::Opening | Stage::Checking => "#kemajuan",
            Stage::Columns => "#kolom",
            Stage::Results => "#hasil",
        })
    }
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
            let rows = format::count(texts, results.checked.summary.rows);
            html! { <>{ p("note", text(texts.lists_file_checked(args::ListsFileChecked { all: &all, known: &known, rows: &rows }))) }{ noticed::noticed(view, results) }{ findings::counts(view, results) }</> }
        }
        _ => Html::default(),
    };
    let see = view.on_press(|client| client.dispatch(Action::SeeColumns));
    html! {
        <div class="file push">
            <div>{ p("file__name", html! { &session.name }) }{ note }</div>
            if matches!(session.stage, Stage::Columns | Stage::Results) {
                { div("actions", html! {
                    <>
                        if session.stage == Stage::Results {
                            <button class="plain" type="button" onclick={see}>{ text(texts.lists_see_columns()) }</button>
                        }
                        { start::pick(view, "plain drop__pick", text(texts.lists_another())) }
                    </>
                }) }
            }
        </div>
    }
}
