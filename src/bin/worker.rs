//! The worker: heavy work beside the page, so that the page never waits.
//!
//! The page hands over what it says, the names of areas and occupations, and where the app lives. It says that it is ready, then answers
//! requests, one after the other: tables to be written, and everything about a list. It waits for files while it reads
//! them, so that whatever breaks breaks loudly, in the handler of the message, where the browser tells the page.

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
fn main() {
    browser::main();
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use gloo::events::EventListener;
    use js_sys::{Array, ArrayBuffer, Reflect, Uint8Array};
    use payung::platform::file::{Browser, File};
    use payung_lists::export::Form;
    use payung_lists::list_service::{Answered, ListService};
    use payung_lists::protocol::{self as list, Progress};
    use payung_lists::rules::ListsRules;
    use payung_lists::world::World as _;
    use payung_own::{Laid, Own};
    use payung_protocol::{Reply, Request, decode, encode};
    use payung_rules::names::Names;
    use payung_rules::rules::Rules;
    use payung_words::lists::file::FileWords;
    use payung_words::own::Marked;
    use payung_words::texts::Texts;
    use std::cell::RefCell;
    use std::io::Write as _;
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{Blob, DedicatedWorkerGlobalScope, MessageEvent};

    pub(super) fn main() {
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let handed = |name: &str| -> &'static str {
            let found = Reflect::get(&scope, &name.into()).ok();
            found.and_then(|text| text.as_string()).unwrap_or_default().leak()
        };
        // The page is told as of any other crash, instead of waiting for an answer.
        let Some(rules) = payung_current::current(Names(handed("names"))) else {
            wasm_bindgen::throw_str("the names are those of another build");
        };
        let Some(texts) = Texts::read(handed("texts"), payung_current::EDITION) else {
            wasm_bindgen::throw_str("the texts are those of another build");
        };
        let desk = RefCell::new(Desk::new(&rules, texts, handed("home")));
        let listener = EventListener::new(&scope.clone(), "message", {
            let scope = scope.clone();
            move |event| {
                let data = event.unchecked_ref::<MessageEvent>().data();
                let (bytes, beside) = match data.dyn_ref::<Array>() {
                    Some(both) => (both.get(0), both.get(1)),
                    None => (data, JsValue::UNDEFINED),
                };
                let bytes = Uint8Array::new(&bytes).to_vec();
                let (reply, beside) = answer(&scope, &mut desk.borrow_mut(), &rules, &bytes, beside);
                post(&scope, &reply, beside);
            }
        });
        listener.forget();
        post(&scope, &Reply::Ready, None);
    }

    /// The list, and the words for files of it.
    struct Desk {
        service: ListService<Browser>,
        words: FileWords,
    }

    impl Desk {
        fn new(rules: &Rules, texts: Texts, home: &'static str) -> Self {
            let rules = ListsRules::of(rules);
            Self {
                service: ListService::new(rules, Browser),
                words: FileWords {
                    texts,
                    rules: rules.person,
                    home,
                },
            }
        }
    }

    fn answer(
        scope: &DedicatedWorkerGlobalScope,
        desk: &mut Desk,
        rules: &Rules,
        bytes: &[u8],
        beside: JsValue,
    ) -> (Reply<list::Reply>, Option<JsValue>) {
        match decode(bytes) {
            Ok(Request::WriteTable { name, workbook }) => {
                match workbook
                    .to_xlsx()
                    .ok()
                    .and_then(|bytes| file_of(&bytes, Form::Xlsx.media_type()))
                {
                    Some(file) => (Reply::Written { name }, Some(file.blob().into())),
                    None => (Reply::NotWritten { name }, None),
                }
            }
            Ok(Request::List(request)) => about_list(scope, desk, request, beside),
            Ok(Request::Own(written)) => {
                let marks = Marked(desk.words.texts);
                let Ok(own) = Own::read(&written) else {
                    return (Reply::NotUnderstood, None);
                };
                let laid = Laid {
                    own: &own,
                    marks: &marks,
                };
                *desk = Desk::new(&laid.people(*rules), desk.words.texts, desk.words.home);
                (Reply::Ready, None)
            }
            Err(_) => (Reply::NotUnderstood, None),
        }
    }

    fn about_list(
        scope: &DedicatedWorkerGlobalScope,
        desk: &mut Desk,
        request: list::Request,
        beside: JsValue,
    ) -> (Reply<list::Reply>, Option<JsValue>) {
        let mut on_progress =
            |progress: Progress| post(scope, &Reply::List(list::Reply::Progress(progress)), None);
        if let (list::Request::Join { by }, Some(part)) = (&request, beside.dyn_ref::<ArrayBuffer>()) {
            let part = Uint8Array::new(part).to_vec();
            return (
                Reply::List(desk.service.joined(*by, &part, &mut on_progress)),
                None,
            );
        }
        let file = beside.dyn_into::<Blob>().ok().and_then(File::new);
        match desk.service.answer(request, file, &desk.words, &mut on_progress) {
            Answered::Said(reply) => (Reply::List(reply), None),
            Answered::Written { name, file } => (Reply::Written { name }, Some(file.blob().into())),
            Answered::Part(part) => {
                let part = Uint8Array::from(part.as_slice()).buffer();
                (Reply::List(list::Reply::Part), Some(part.into()))
            }
        }
    }

    fn file_of(bytes: &[u8], kind: &str) -> Option<File> {
        let mut pieces = Browser.sink();
        pieces.write_all(bytes).ok()?;
        Browser.file(pieces, kind).ok()
    }

    fn post(scope: &DedicatedWorkerGlobalScope, reply: &Reply<list::Reply>, beside: Option<JsValue>) {
        let Ok(bytes) = encode(reply) else { return };
        let buffer = Uint8Array::from(bytes.as_slice()).buffer();
        let moved = Array::of1(&buffer);
        let message = match beside {
            Some(beside) => {
                if beside.is_instance_of::<ArrayBuffer>() {
                    moved.push(&beside);
                }
                JsValue::from(Array::of2(&buffer, &beside))
            }
            None => JsValue::from(buffer),
        };
        // A page that is gone hears nothing; there is nobody to tell.
        let _ = scope.post_message_with_transfer(&message, &moved);
    }
}
