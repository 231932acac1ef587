//! Between the page and the rulebook's worker, which is fetched when it is first asked.

use crate::book::session::{Action, Opened, ReadFile, Session};
use crate::platform::worker_bridge::{Bridge, Event};
use crate::platform::worker_files::Program;
use payung_own::{Laid, Own};
use payung_protocol as protocol;
use payung_words::own::Marked;
use payung_words::texts::Texts;
use payung_workshop::protocol::{Reply, Request};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::File;
use yew::UseReducerDispatcher;

/// What the worker is given to read.
pub enum Given {
    /// A file of the device.
    File(File),
    /// The text of a scheme file, what it is called, and whether the form made it.
    Text {
        /// What it is called.
        name: String,
        /// What stands in it.
        text: String,
        /// Whether the form made it.
        is_form: bool,
    },
}

/// The worker.
pub struct WorkshopClient {
    dispatch: UseReducerDispatcher<Session>,
    bridge: RefCell<Option<Bridge>>,
    /// What the answer will belong to: whether the form was read, and on what it is to be laid.
    asked: RefCell<Option<Asked>>,
}

/// What an answer belongs to.
struct Asked {
    texts: Texts,
    is_form: bool,
    /// What is used already, without the schemes that are read.
    before: Own,
}

impl WorkshopClient {
    /// A client without a worker.
    pub fn new(dispatch: UseReducerDispatcher<Session>) -> Rc<Self> {
        Rc::new(Self {
            dispatch,
            bridge: RefCell::new(None),
            asked: RefCell::new(None),
        })
    }

    /// Has a scheme file read. What is in it can be laid over `before` then.
    pub fn read(self: &Rc<Self>, given: Given, before: Own, texts: Texts) {
        let is_form = matches!(given, Given::Text { is_form: true, .. });
        self.asked.replace(Some(Asked {
            texts,
            is_form,
            before,
        }));
        let (name, text, file) = match given {
            Given::File(file) => (file.name(), None, Some(file)),
            Given::Text { name, text, .. } => (name, Some(text), None),
        };
        self.ask(Request::Schemes { name, text }, file.as_ref());
    }

    /// Has cases run: those of a file, or all of this repository.
    pub fn run(self: &Rc<Self>, file: Option<&File>, own: Option<String>) {
        let asked = match file {
            Some(file) => Request::OwnCases {
                name: file.name(),
                own,
            },
            None => Request::Cases,
        };
        self.ask(asked, file);
    }

    /// Has the format of case files described, in the language of this code if it is written in it.
    pub fn describe(self: &Rc<Self>, language: String) {
        self.ask(Request::Format { language }, None);
    }

    /// Asks the worker, about a file or not, once there is one.
    fn ask(self: &Rc<Self>, asked: Request, file: Option<&File>) {
        self.dispatch.dispatch(Action::Ask);
        if !self.begin() {
            self.dispatch.dispatch(Action::Broken);
            return;
        }
        let asked = protocol::Request::List(asked);
        match (&*self.bridge.borrow(), file) {
            (Some(bridge), Some(file)) => bridge.ask_about(&asked, file),
            (Some(bridge), None) => bridge.ask(&asked),
            (None, _) => {}
        }
    }

    fn begin(self: &Rc<Self>) -> bool {
        if self.bridge.borrow().is_some() {
            return true;
        }
        let client = Rc::downgrade(self);
        let started = Bridge::start(Program::Workshop, move |event: Event<Reply>| {
            if let Some(client) = client.upgrade() {
                client.heard(event);
            }
        });
        let is_there = started.is_ok();
        self.bridge.replace(started.ok());
        is_there
    }

    fn heard(&self, event: Event<Reply>) {
        match event {
            Event::Said(protocol::Reply::List(Reply::Schemes { name, found }), _) => {
                let Some(asked) = self.asked.take() else { return };
                let found = found.map(|schemes| {
                    let marks = Marked(asked.texts);
                    let alone = Own::new(asked.before.made_on).with(schemes.clone());
                    let laid = Laid {
                        own: &alone,
                        marks: &marks,
                    };
                    Opened {
                        schemes: laid.schemes(),
                        own: asked.before.with(schemes),
                    }
                });
                self.dispatch.dispatch(Action::Heard(Rc::new(ReadFile {
                    name,
                    is_form: asked.is_form,
                    found,
                })));
            }
            Event::Said(protocol::Reply::List(Reply::Ran(ran)), _) => {
                self.dispatch.dispatch(Action::Ran(Rc::new(ran)));
            }
            Event::Said(protocol::Reply::List(Reply::Format(format)), _) => {
                self.dispatch.dispatch(Action::Described(format.into()));
            }
            Event::Said(..) | Event::Handed(_) | Event::Crashed(_) => {
                // It may be what is speaking just now, so that it is let go a moment later.
                let bridge = self.bridge.take();
                wasm_bindgen_futures::spawn_local(async move { drop(bridge) });
                self.dispatch.dispatch(Action::Broken);
            }
        }
    }
}
