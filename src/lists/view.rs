//! What every part of the page sees.

use crate::lists::desk::{Desk, Source};
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
    desk: Rc<Desk>,
    _dropping: Option<[EventListener; 3]>,
}

impl Service {
    /// Waits for files to be dropped; the worker is fetched when it is needed.
    pub fn begin(dispatch: UseReducerDispatcher<Session>) -> Self {
        let desk = Desk::new(dispatch);
        let (hovering, dropping) = (desk.clone(), desk.clone());
        let dropping = drop_target::listen(
            move |hovered| hovering.tell(Action::Hover(hovered)),
            move |file| dropping.open(Source::File(file)),
        );
        Self {
            desk,
            _dropping: dropping,
        }
    }

    /// The way to the worker.
    pub fn desk(&self) -> &Rc<Desk> {
        &self.desk
    }
}

impl View<'_> {
    /// The way to the worker.
    pub fn desk(&self) -> &Rc<Desk> {
        self.service.desk()
    }

    /// Does something at the desk when something is pressed.
    pub fn on_press(&self, act: impl Fn(&Rc<Desk>) + 'static) -> Callback<MouseEvent> {
        let desk = self.desk().clone();
        Callback::from(move |_: MouseEvent| act(&desk))
    }

    /// Tells the page what was picked or typed.
    pub fn on_pick<T: 'static>(&self, action: impl Fn(T) -> Action + 'static) -> Callback<T> {
        let desk = self.desk().clone();
        Callback::from(move |picked| desk.tell(action(picked)))
    }
}
