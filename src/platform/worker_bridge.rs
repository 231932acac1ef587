//! The worker, from the page's side: starting it, asking it, hearing it, ending it.
//!
//! Its files are fetched when the first [`Bridge`] is started and not before, and kept for the next. Dropping the bridge
//! ends the worker at once, even in the middle of a loop; that is how work is cancelled. A worker that breaks is an
//! [`Event::Crashed`], never a silence; to try again, start another bridge.
//!
//! A message is the postcard bytes of a request or a reply, alone or in a list of two with a `Blob` beside them. The
//! bytes are transferred, the `Blob` is a reference: neither is copied.

use crate::platform::worker_files::{Program, WorkerFiles};
use gloo::events::EventListener;
use js_sys::{Array, ArrayBuffer, Uint8Array};
use payung_protocol::{self as protocol, Reply};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, ErrorEvent, MessageEvent, Worker};

/// What the worker lets the page know.
#[derive(Clone, Debug, PartialEq)]
pub enum Event<L> {
    /// An answer, with the file it speaks of where it made one. That it is ready is not passed on.
    Said(Reply<L>, Option<Blob>),
    /// Bytes for another worker, which no page reads.
    Handed(ArrayBuffer),
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

/// A worker that runs, or is on its way.
pub struct Bridge {
    shared: Rc<Shared>,
}

/// What the bridge and its arriving worker know.
struct Shared {
    /// The worker, once its files have arrived.
    running: RefCell<Option<Running>>,
    /// What was asked before the worker was ready; `None` once it is.
    waiting: RefCell<Option<Vec<Message>>>,
}

/// A worker and who listens to it. Dropping it ends the worker.
struct Running {
    worker: Worker,
    _listening: [EventListener; 3],
}

impl Drop for Running {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

impl Bridge {
    /// Starts a worker; everything it says goes to `told`. What is asked meanwhile waits until it is ready.
    ///
    /// # Errors
    ///
    /// [`Crash::NotStarted`] where the browser has no workers and its files are there already.
    pub fn start<L: DeserializeOwned + PartialEq + 'static>(
        program: Program,
        told: impl Fn(Event<L>) + 'static,
    ) -> Result<Self, Crash> {
        let shared = Rc::new(Shared {
            running: RefCell::new(None),
            waiting: RefCell::new(Some(Vec::new())),
        });
        let told: Told<L> = Rc::new(told);
        if let Some(files) = WorkerFiles::kept(program) {
            shared.run(&files, &told).ok_or(Crash::NotStarted)?;
        } else {
            let awaited = Rc::downgrade(&shared);
            spawn_local(async move {
                let files = WorkerFiles::fetched(program).await;
                // Nobody waits any more where the bridge was dropped meanwhile.
                let Some(shared) = awaited.upgrade() else { return };
                if files.and_then(|files| shared.run(&files, &told)).is_none() {
                    told(Event::Crashed(Crash::NotStarted));
                }
            });
        }
        Ok(Self { shared })
    }

    /// Asks something.
    pub fn ask(&self, request: &impl Serialize) {
        self.send(request, None);
    }

    /// Asks something about a file, which the worker reads by itself.
    pub fn ask_about(&self, request: &impl Serialize, file: &Blob) {
        self.send(request, Some(file));
    }

    /// Asks something about bytes that another worker has handed over. They are gone then.
    pub fn hand(&self, request: &impl Serialize, bytes: &ArrayBuffer) {
        if let Some(message) = Message::new(request, Some(bytes)) {
            message.moved.push(bytes);
            self.deliver(message);
        }
    }

    fn send(&self, request: &impl Serialize, file: Option<&Blob>) {
        if let Some(message) = Message::new(request, file.map(AsRef::as_ref)) {
            self.deliver(message);
        }
    }

    fn deliver(&self, message: Message) {
        match (
            &mut *self.shared.waiting.borrow_mut(),
            &*self.shared.running.borrow(),
        ) {
            (Some(waiting), _) => waiting.push(message),
            (None, Some(running)) => message.post(&running.worker),
            (None, None) => {}
        }
    }
}

/// Who is told what a worker says.
type Told<L> = Rc<dyn Fn(Event<L>)>;

impl Shared {
    /// Starts the worker and listens to it; `None` where the browser starts none.
    fn run<L: DeserializeOwned + PartialEq + 'static>(
        self: &Rc<Self>,
        files: &WorkerFiles,
        told: &Told<L>,
    ) -> Option<()> {
        let worker = files.start()?;
        let on_message = EventListener::new(&worker, "message", {
            let (shared, told, worker) = (Rc::downgrade(self), told.clone(), worker.clone());
            move |event| match understood::<L>(event) {
                Some((Reply::Ready, _)) => {
                    let waiting = shared.upgrade().and_then(|shared| shared.waiting.take());
                    for message in waiting.unwrap_or_default() {
                        message.post(&worker);
                    }
                }
                Some((reply, beside)) => told(match beside.dyn_into::<ArrayBuffer>() {
                    Ok(bytes) => Event::Handed(bytes),
                    Err(beside) => Event::Said(reply, beside.dyn_into().ok()),
                }),
                // A reply of another build: the worker's files are not those of this page.
                None => told(Event::Crashed(Crash::NotStarted)),
            }
        });
        let on_error = EventListener::new_with_options(
            &worker,
            "error",
            gloo::events::EventListenerOptions::enable_prevent_default(),
            {
                let (shared, told) = (Rc::downgrade(self), told.clone());
                move |event: &web_sys::Event| {
                    // It is told here, so that it need not stand in the browser's console as well.
                    if event.dyn_ref::<ErrorEvent>().is_some() {
                        event.prevent_default();
                    }
                    let was_ready = shared
                        .upgrade()
                        .is_some_and(|shared| shared.waiting.borrow().is_none());
                    told(Event::Crashed(if was_ready {
                        Crash::Broken
                    } else {
                        Crash::NotStarted
                    }));
                }
            },
        );
        let on_message_error = EventListener::new(&worker, "messageerror", {
            let told = told.clone();
            move |_| told(Event::Crashed(Crash::Broken))
        });
        self.running.replace(Some(Running {
            worker,
            _listening: [on_message, on_error, on_message_error],
        }));
        Some(())
    }
}

/// A message on its way.
struct Message {
    content: JsValue,
    moved: Array,
}

impl Message {
    fn new(request: &impl Serialize, beside: Option<&JsValue>) -> Option<Self> {
        let bytes = protocol::encode(request).ok()?;
        let buffer = Uint8Array::from(bytes.as_slice()).buffer();
        let content = match beside {
            Some(beside) => Array::of2(&buffer, beside).into(),
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

/// A reply, and what travels beside it.
fn understood<L: DeserializeOwned>(event: &web_sys::Event) -> Option<(Reply<L>, JsValue)> {
    let data = event.dyn_ref::<MessageEvent>()?.data();
    let (bytes, beside) = match data.dyn_ref::<Array>() {
        Some(both) => (both.get(0), both.get(1)),
        None => (data, JsValue::UNDEFINED),
    };
    let buffer = bytes.dyn_into::<ArrayBuffer>().ok()?;
    let reply = protocol::decode(&Uint8Array::new(&buffer).to_vec()).ok()?;
    Some((reply, beside))
}
