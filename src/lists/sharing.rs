//! A large text file is checked by several workers: the one that has the list checks its
//! beginning and joins what the others have checked (`payung_lists::protocol`).

use crate::lists::laid::lay_own;
use crate::platform::processor;
use crate::platform::worker_bridge::{Bridge, Event};
use crate::platform::worker_files::Program;
use js_sys::ArrayBuffer;
use payung_lists::columns::Columns;
use payung_lists::protocol::{PartAsked, Reply, Request};
use payung_lists::settings::Settings;
use payung_protocol as protocol;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use web_sys::Blob;

/// The least bytes that are shared: below, a worker is done before another one has started.
const LEAST: u64 = 16 << 20;

/// The least processors: with fewer the workers and the browser, which hands over the file, wait for one another.
const PROCESSORS: u16 = 4;

/// The workers beside the one that joins what they have found; more would wait for it.
const HELPERS: u16 = 3;

/// What the one that joins checks itself: joining costs as much for each row as a third of checking it.
const BEGINNING: u64 = 10;

/// About how many bytes a part has.
const PART: u64 = 4 << 20;

/// What is asked of a list, in a file that is to be shared.
pub(super) struct Shared<'f> {
    /// The file.
    pub(super) file: &'f Blob,
    /// Its bytes.
    pub(super) size: u64,
    /// What divides its cells.
    pub(super) delimiter: u8,
    /// What its columns hold.
    pub(super) columns: &'f Columns,
    /// What is asked.
    pub(super) settings: Settings,
}

/// The parts that have arrived, and the first that was not handed on.
#[derive(Default)]
struct Arrived {
    parts: BTreeMap<u16, ArrayBuffer>,
    next: u16,
}

impl Shared<'_> {
    /// Starts workers for all but the beginning; `joined` is given each part with the number of its worker, in the order
    /// of the file. The workers, and where the beginning ends; `None` where one worker does it alone.
    pub(super) fn begin(
        &self,
        joined: impl Fn(u16, &ArrayBuffer) + Clone + 'static,
    ) -> Option<(Vec<Bridge>, u64)> {
        if self.size < LEAST || processor::count() < PROCESSORS {
            return None;
        }
        let beginning = self.size / BEGINNING;
        let rest = self.size - beginning;
        let n_parts = u16::try_from(rest.div_ceil(PART)).ok()?.max(HELPERS);
        let bound = |part: u16| beginning + rest * u64::from(part) / u64::from(n_parts);
        let arrived = Rc::new(RefCell::new(Arrived::default()));
        let mut helpers = Vec::new();
        for by in 0..HELPERS {
            let (arrived, joined, next) = (arrived.clone(), joined.clone(), Cell::new(by));
            let helper = Bridge::start(Program::Worker, move |event: Event<Reply>| match event {
                Event::Handed(bytes) => {
                    let mut arrived = arrived.borrow_mut();
                    arrived.parts.insert(next.get(), bytes);
                    next.set(next.get().saturating_add(HELPERS));
                    let Arrived { parts, next } = &mut *arrived;
                    while let Some(bytes) = parts.remove(next) {
                        joined(*next % HELPERS, &bytes);
                        *next = next.saturating_add(1);
                    }
                }
                // What is no part is read by the one that joins, with all that follows.
                Event::Crashed(_) => joined(by, &ArrayBuffer::new(0)),
                Event::Said(..) => {}
            });
            let helper = helper.ok()?;
            lay_own(&helper);
            helpers.push(helper);
        }
        for part in 0..n_parts {
            let asked = PartAsked {
                delimiter: self.delimiter,
                columns: self.columns.clone(),
                settings: self.settings,
                from: bound(part),
                until: bound(part.saturating_add(1)),
            };
            if let Some(helper) = helpers.get(usize::from(part % HELPERS)) {
                helper.ask_about(&protocol::Request::List(Request::CheckPart(asked)), self.file);
            }
        }
        Some((helpers, beginning))
    }
}
