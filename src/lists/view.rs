//! What every part of the page sees.

use crate::lists::list_client::{ListClient, Source};
use crate::lists::session::{Action, Session};
use crate::platform::drop_target;
use crate::screen::shell;
use gloo::events::EventListener;
use std::rc::Rc;
use yew::prelude::*;

/// Lists of workers.
pub struct Lists;

/// What every part of the page sees.
pub type View<'a> = shell::View<'a, Lists>;

/// What lives as long as the page: the way to the worker, and what waits for dropped files.
pub struct Service {
    client: Rc<ListClient>,
    _dropping: Option<[EventListener; 3]>,
}

impl Service {
    /// Waits for files to be dropped; the worker is fetched when it is needed.
    pub fn begin(dispatch: UseReducerDispatcher<Session>) -> Self {
        let client = ListClient::new(dispatch);
        let (hovering, dropping) = (client.clone(), client.clone());
        let dropping = drop_target::listen(
            move |hovered| hovering.dispatch(Action::Hover(hovered)),
            move |file, count| {
                dropping.open(Source::File(file));
                if count > 1 {
                    dropping.dispatch(Action::OneOf(count));
                }
            },
        );
        Self {
            client,
            _dropping: dropping,
        }
    }

    /// The way to the worker.
    pub fn client(&self) -> &Rc<ListClient> {
        &self.client
    }
}

impl View<'_> {
    /// The way to the worker.
    pub fn client(&self) -> &Rc<ListClient> {
        self.service.client()
    }

    /// Does something at the client when something is pressed.
    pub fn on_press(&self, act: impl Fn(&Rc<ListClient>) + 'static) -> Callback<MouseEvent> {
        let client = self.client().clone();
        Callback::from(move |_: MouseEvent| act(&client))
    }

    /// Tells the page what was picked or typed.
    pub fn on_pick<T: 'static>(&self, action: impl Fn(T) -> Action + 'static) -> Callback<T> {
        let client = self.client().clone();
        Callback::from(move |picked| client.dispatch(action(picked)))
    }
}
