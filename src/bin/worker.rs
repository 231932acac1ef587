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
    use payung_lists::desk::Desk;
    use payung_lists::protocol::{self as list, Progress, Refusal, Source};
    use payung_lists::source::Place as _;
    use payung_protocol::{Reply, Request, decode, encode};
    use payung_rules::names::Names;
    use payung_sheets::workbook::archive::Sink as _;
    use payung_words::lists::file::FileWords;
    use payung_words::texts;
    use std::cell::RefCell;
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{Blob, DedicatedWorkerGlobalScope, MessageEvent};

    /// The names of areas and occupations: the page has them in its HTML, the worker brings its own.
    const NAMES: Names = payung_current::NAMES;

    const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    pub(super) fn main() {
        payung_current::provide(NAMES);
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let desk = RefCell::new(Desk::new(Browser));
        let listener = EventListener::new(&scope.clone(), "message", {
            let scope = scope.clone();
            move |event| {
                let data = event.unchecked_ref::<MessageEvent>().data();
                let (bytes, file) = match data.dyn_ref::<Array>() {
                    Some(both) => (both.get(0), both.get(1).dyn_into::<Blob>().ok()),
                    None => (data, None),
                };
                let bytes = Uint8Array::new(&bytes).to_vec();
                let (reply, file) = answer(&scope, &mut desk.borrow_mut(), &bytes, file);
                say(&scope, &reply, file.as_ref().map(File::blob));
            }
        });
        listener.forget();
        say(&scope, &Reply::Ready, None);
    }

    fn answer(
        scope: &DedicatedWorkerGlobalScope,
        desk: &mut Desk<Browser>,
        bytes: &[u8],
        file: Option<Blob>,
    ) -> (Reply<list::Reply>, Option<File>) {
        match decode(bytes) {
            Ok(Request::WriteTable { name, workbook }) => {
                match workbook.to_xlsx().ok().and_then(|bytes| file_of(&bytes, XLSX)) {
                    Some(file) => (Reply::Written { name }, Some(file)),
                    None => (Reply::NotWritten { name }, None),
                }
            }
            Ok(Request::List(request)) => about_list(scope, desk, request, file)
                .unwrap_or_else(|refusal| (Reply::List(list::Reply::Refused(refusal)), None)),
            Err(_) => (Reply::NotUnderstood, None),
        }
    }

    fn about_list(
        scope: &DedicatedWorkerGlobalScope,
        desk: &mut Desk<Browser>,
        request: list::Request,
        file: Option<Blob>,
    ) -> Result<(Reply<list::Reply>, Option<File>), Refusal> {
        let words = FileWords(texts::indonesian());
        let mut told = |progress: Progress| say(scope, &Reply::List(list::Reply::Progress(progress)), None);
        let reply = match request {
            list::Request::Open => {
                let file = file.and_then(File::new).ok_or(Refusal::Unreadable)?;
                list::Reply::Opened(Box::new(desk.open(file, Source::Csv)?))
            }
            list::Request::OpenCells { text } => {
                let file = file_of(text.as_bytes(), "").ok_or(Refusal::Unreadable)?;
                list::Reply::Opened(Box::new(desk.open(file, Source::Cells)?))
            }
            list::Request::ChooseSheet { sheet } => list::Reply::Opened(Box::new(desk.choose_sheet(sheet)?)),
            list::Request::ChooseDelimiter { delimiter } => {
                list::Reply::Opened(Box::new(desk.choose_delimiter(delimiter)?))
            }
            list::Request::Check { columns, settings } => {
                list::Reply::Checked(Box::new(desk.check(columns, settings, &mut told)?))
            }
            list::Request::Rows(asked) => list::Reply::Rows(Box::new(desk.rows(asked)?)),
            list::Request::Findings {
                kind,
                from,
                count,
                nik,
            } => list::Reply::Findings(Box::new(desk.findings(kind, from, count, nik)?)),
            list::Request::Row { id, nik } => list::Reply::Row(Box::new(desk.row(id, nik)?)),
            list::Request::Export { name, form, wanted } => {
                return Ok(written(name, desk.export(form, wanted, &words, &mut told)));
            }
            list::Request::ExportSummary { name, form } => {
                return Ok(written(name, desk.export_summary(form, &words)));
            }
            list::Request::Template { name, form } => return Ok(written(name, desk.template(form, &words))),
        };
        Ok((Reply::List(reply), None))
    }

    fn written(name: String, file: Result<File, Refusal>) -> (Reply<list::Reply>, Option<File>) {
        match file {
            Ok(file) => (Reply::Written { name }, Some(file)),
            Err(_) => (Reply::NotWritten { name }, None),
        }
    }

    fn file_of(bytes: &[u8], kind: &str) -> Option<File> {
        let mut pieces = Browser.sink();
        pieces.put(bytes);
        Browser.file(pieces, kind).ok()
    }

    fn say(scope: &DedicatedWorkerGlobalScope, reply: &Reply<list::Reply>, file: Option<&Blob>) {
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
