//! The worker: heavy work beside the page, so that the page never waits.
//!
//! It says that it is ready, then answers requests, one after the other: tables to be written, and everything about a
//! list. It waits for files while it reads them, so that whatever breaks breaks loudly, in the handler of the
//! message, where the browser tells the page.

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
fn main() {
    browser::main();
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use gloo::events::EventListener;
    use js_sys::{Array, Uint8Array};
    use payung::platform::file::{Browser, File};
    use payung_lists::export::Form;
    use payung_lists::list_service::{Answered, ListService};
    use payung_lists::protocol::{self as list, Progress};
    use payung_lists::rules::ListsRules;
    use payung_lists::world::World as _;
    use payung_protocol::{Reply, Request, decode, encode};
    use payung_rules::names::Names;
    use payung_words::lists::file::FileWords;
    use payung_words::texts::{PACKS, Texts};
    use std::cell::RefCell;
    use std::io::Write as _;
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{Blob, DedicatedWorkerGlobalScope, MessageEvent};

    /// The names of areas and occupations: the page has them in its HTML, the worker brings its own.
    const NAMES: Names = payung_current::NAMES;

    pub(super) fn main() {
        // The page is told as of any other crash, instead of waiting for an answer.
        let Some(rules) = payung_current::current(NAMES) else {
            wasm_bindgen::throw_str("the names are those of another build");
        };
        let labels = payung_current::LABELS.iter().map(|(_, text)| *text);
        let packs: String = PACKS.iter().map(|pack| pack.text).chain(labels).collect();
        let Some(texts) = Texts::read(packs.leak(), payung_current::EDITION) else {
            wasm_bindgen::throw_str("the texts are those of another build");
        };
        let rules = ListsRules::of(&rules);
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let service = RefCell::new(ListService::new(rules, Browser));
        let words = FileWords {
            texts,
            rules: rules.person,
        };
        let listener = EventListener::new(&scope.clone(), "message", {
            let scope = scope.clone();
            move |event| {
                let data = event.unchecked_ref::<MessageEvent>().data();
                let (bytes, file) = match data.dyn_ref::<Array>() {
                    Some(both) => (both.get(0), both.get(1).dyn_into::<Blob>().ok()),
                    None => (data, None),
                };
                let bytes = Uint8Array::new(&bytes).to_vec();
                let (reply, file) = answer(&scope, &mut service.borrow_mut(), words, &bytes, file);
                post(&scope, &reply, file.as_ref().map(File::blob));
            }
        });
        listener.forget();
        post(&scope, &Reply::Ready, None);
    }

    fn answer(
        scope: &DedicatedWorkerGlobalScope,
        service: &mut ListService<Browser>,
        words: FileWords,
        bytes: &[u8],
        file: Option<Blob>,
    ) -> (Reply<list::Reply>, Option<File>) {
        match decode(bytes) {
            Ok(Request::WriteTable { name, workbook }) => {
                match workbook
                    .to_xlsx()
                    .ok()
                    .and_then(|bytes| file_of(&bytes, Form::Xlsx.media_type()))
                {
                    Some(file) => (Reply::Written { name }, Some(file)),
                    None => (Reply::NotWritten { name }, None),
                }
            }
            Ok(Request::List(request)) => about_list(scope, service, words, request, file),
            Err(_) => (Reply::NotUnderstood, None),
        }
    }

    fn about_list(
        scope: &DedicatedWorkerGlobalScope,
        service: &mut ListService<Browser>,
        words: FileWords,
        request: list::Request,
        file: Option<Blob>,
    ) -> (Reply<list::Reply>, Option<File>) {
        let mut on_progress =
            |progress: Progress| post(scope, &Reply::List(list::Reply::Progress(progress)), None);
        match service.answer(request, file.and_then(File::new), &words, &mut on_progress) {
            Answered::Said(reply) => (Reply::List(reply), None),
            Answered::Written { name, file } => (Reply::Written { name }, Some(file)),
        }
    }

    fn file_of(bytes: &[u8], kind: &str) -> Option<File> {
        let mut pieces = Browser.sink();
        pieces.write_all(bytes).ok()?;
        Browser.file(pieces, kind).ok()
    }

    fn post(scope: &DedicatedWorkerGlobalScope, reply: &Reply<list::Reply>, file: Option<&Blob>) {
        let Ok(bytes) = encode(reply) else { return };
        let buffer = Uint8Array::from(bytes.as_slice()).buffer();
        let message = match file {
            Some(file) => JsValue::from(Array::of2(&buffer, file)),
            None => JsValue::from(buffer.clone()),
        };
        // A page that is gone hears nothing; there is nobody to tell.
        let _ = scope.post_message_with_transfer(&message, &Array::of1(&buffer));
    }
}
