//! The worker: heavy work beside the page, so that the page never waits.
//!
//! It says that it is ready, then answers requests. Today it runs the committed cases in the very module
//! that is shipped; lists of workers follow.

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
    use payung::case::{self, Report};
    use payung::protocol::{Reply, Request, decode, encode};
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{Blob, BlobPropertyBag, DedicatedWorkerGlobalScope, MessageEvent};

    pub(super) fn main() {
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let listener = EventListener::new(&scope.clone(), "message", {
            let scope = scope.clone();
            move |event| {
                let data = event.unchecked_ref::<MessageEvent>().data();
                let (bytes, _file) = match data.dyn_ref::<Array>() {
                    Some(both) => (both.get(0), both.get(1).dyn_into::<Blob>().ok()),
                    None => (data, None),
                };
                let bytes = Uint8Array::new(&bytes).to_vec();
                let (reply, file) = answer(&bytes);
                say(&scope, &reply, file.as_ref());
            }
        });
        listener.forget();
        say(&scope, &Reply::Ready, None);
    }

    fn answer(bytes: &[u8]) -> (Reply, Option<Blob>) {
        match decode(bytes) {
            Ok(Request::RunCases) => (run_cases(), None),
            Ok(Request::WriteTable { name, workbook }) => {
                match workbook.to_xlsx().ok().and_then(|bytes| blob(&bytes)) {
                    Some(blob) => (Reply::Written { name }, Some(blob)),
                    None => (Reply::NotWritten { name }, None),
                }
            }
            Err(_) => (Reply::NotUnderstood, None),
        }
    }

    fn run_cases() -> Reply {
        let mut report = Report::default();
        match case::committed() {
            Ok(files) => files.iter().for_each(|(name, file)| report.run_file(name, file)),
            Err(error) => report.fail("tests/cases", "", &error.to_string()),
        }
        Reply::CasesRun {
            passed: u32::try_from(report.passed).unwrap_or(u32::MAX),
            failures: report.failures,
        }
    }

    fn blob(bytes: &[u8]) -> Option<Blob> {
        let kind = BlobPropertyBag::new();
        kind.set_type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        let parts = Array::of1(&Uint8Array::from(bytes));
        Blob::new_with_u8_array_sequence_and_options(&parts, &kind).ok()
    }

    fn say(scope: &DedicatedWorkerGlobalScope, reply: &Reply, file: Option<&Blob>) {
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
