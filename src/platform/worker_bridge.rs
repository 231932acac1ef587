//! The worker, from the page's side: starting it, asking it, hearing it, ending it.
//!
//! It is fetched when a [`Bridge`] is started and not before. Dropping the bridge ends the worker at once, even in the
//! middle of a loop; that is how work is cancelled. A worker that breaks is an [`Event::Crashed`], never a silence;
//! to try again, start another bridge.
//!
//! A message is the postcard bytes of a request or a reply, alone or in a list of two with a `Blob` beside them. The
//! bytes are transferred, the `Blob` is a reference: neither is copied.

use crate::platform::window;
use gloo::events::EventListener;
use js_sys::{Array, ArrayBuffer, Uint8Array};
use payung_protocol::{self as protocol, Reply};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, ErrorEvent, MessageEvent, Url, Worker, WorkerOptions, WorkerType};

/// What the worker lets the page know.
#[derive(Clone, Debug, PartialEq)]
pub enum Event<L> {
    /// An answer, with the file it speaks of where it made one. That it is ready is not passed on.
    Said(Reply<L>, Option<Blob>),
    /// The worker is gone; nothing more will come of this bridge.
    Crashed(Crash),
}

/// How a worker is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Crash {
    /// It never started: its files did not arrive, or the browser does not start workers of this kind.
    NotStarted,
    /// It broke while it worked, most likely for want of memory.
    Broken,
}

/// A worker that runs.
pub struct Bridge {
    worker: Worker,
    /// What was asked before the worker was ready; `None` once it is.
    waiting: Rc<RefCell<Option<Vec<Message>>>>,
    _listening: [EventListener; 3],
}

/// Which worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// The one that checks lists and writes tables.
    Worker,
    /// The one that reads old workbooks.
    OldWorkbooks,
}

impl Program {
    /// The file that starts it, as Trunk names it.
    const fn loader(self) -> &'static str {
        match self {
            Self::Worker => "worker_loader.js",
            Self::OldWorkbooks => "xls_loader.js",
        }
    }
}

impl Bridge {
    /// Starts a worker; everything it says goes to `told`. What is asked meanwhile waits until it is ready.
    ///
    /// # Errors
    ///
    /// [`Crash::NotStarted`] where the browser has no workers.
    pub fn start<L: DeserializeOwned + PartialEq + 'static>(
        program: Program,
        told: impl Fn(Event<L>) + 'static,
    ) -> Result<Self, Crash> {
        let worker = new_worker(program).ok_or(Crash::NotStarted)?;
        let waiting = Rc::new(RefCell::new(Some(Vec::<Message>::new())));
        let told = Rc::new(told);
        let on_message = EventListener::new(&worker, "message", {
            let (waiting, told, worker) = (waiting.clone(), told.clone(), worker.clone());
            move |event| match understood::<L>(event) {
                Some((Reply::Ready, _)) => {
                    for message in waiting.borrow_mut().take().unwrap_or_default() {
                        message.post(&worker);
                    }
                }
                Some((reply, blob)) => told(Event::Said(reply, blob)),
                // A reply of another build: the worker's files are not those of this page.
                None => told(Event::Crashed(Crash::NotStarted)),
            }
        });
        let on_error = EventListener::new_with_options(
            &worker,
            "error",
            gloo::events::EventListenerOptions::enable_prevent_default(),
            {
                let (waiting, told) = (waiting.clone(), told.clone());
                move |event: &web_sys::Event| {
                    // It is told here, so that it need not stand in the browser's console as well.
                    if event.dyn_ref::<ErrorEvent>().is_some() {
                        event.prevent_default();
                    }
                    let crash = if waiting.borrow().is_some() {
                        Crash::NotStarted
                    } else {
                        Crash::Broken
                    };
                    told(Event::Crashed(crash));
                }
            },
        );
        let on_message_error = EventListener::new(&worker, "messageerror", move |_| {
            told(Event::Crashed(Crash::Broken));
        });
        Ok(Self {
            worker,
            waiting,
            _listening: [on_message, on_error, on_message_error],
        })
    }

    /// Asks something.
    pub fn ask(&self, request: &impl Serialize) {
        self.send(request, None);
    }

    /// Asks something about a file, which the worker reads by itself.
    pub fn ask_about(&self, request: &impl Serialize, file: &Blob) {
        self.send(request, Some(file));
    }

    fn send(&self, request: &impl Serialize, file: Option<&Blob>) {
        let Some(message) = Message::new(request, file) else {
            return;
        };
        match &mut *self.waiting.borrow_mut() {
            Some(waiting) => waiting.push(message),
            None => message.post(&self.worker),
        }
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// A message on its way.
struct Message {
    content: JsValue,
    moved: Array,
}

impl Message {
    fn new(request: &impl Serialize, file: Option<&Blob>) -> Option<Self> {
        let bytes = protocol::encode(request).ok()?;
        let buffer = Uint8Array::from(bytes.as_slice()).buffer();
        let content = match file {
            Some(file) => Array::of2(&buffer, file).into(),
            None => buffer.clone().into(),
        };
        Some(Self {
            content,
            moved: Array::of1(&buffer),
        })
    }

    fn post(&self, worker: &Worker) {
        // It fails for what cannot be cloned, and bytes and files always can.
        let _ = worker.post_message_with_transfer(&self.content, &self.moved);
    }
}

/// The worker of this very build, below whatever path the page lives.
fn new_worker(program: Program) -> Option<Worker> {
    let base = window()?.document()?.base_uri().ok()??;
    let address = Url::new_with_base(program.loader(), &base).ok()?;
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    Worker::new_with_options(&address.href(), &options).ok()
}

fn understood<L: DeserializeOwned>(event: &web_sys::Event) -> Option<(Reply<L>, Option<Blob>)> {
    let data = event.dyn_ref::<MessageEvent>()?.data();
    let (bytes, blob) = match data.dyn_ref::<Array>() {
        Some(both) => (both.get(0), both.get(1).dyn_into().ok()),
        None => (data, None),
    };
    let buffer = bytes.dyn_into::<ArrayBuffer>().ok()?;
    let reply = protocol::decode(&Uint8Array::new(&buffer).to_vec()).ok()?;
    Some((reply, blob))
}
