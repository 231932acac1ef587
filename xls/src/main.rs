//! The worker that reads old workbooks, fetched when the first of them is chosen and ended when it has answered.
//!
//! It stands apart from the other worker, because what it stands on is large, holds a workbook whole and may run out of
//! its memory (`build.rs`): the page hears of that as of any crash (decision 034).

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
    use payung_protocol::encode;
    use payung_protocol::old_workbook::Reply;
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{Blob, BlobPropertyBag, DedicatedWorkerGlobalScope, FileReaderSync, MessageEvent};

    const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    pub(super) fn main() {
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let listener = EventListener::new(&scope.clone(), "message", {
            let scope = scope.clone();
            move |event| {
                let data = event.unchecked_ref::<MessageEvent>().data();
                let file = data
                    .dyn_ref::<Array>()
                    .and_then(|both| both.get(1).dyn_into::<Blob>().ok());
                let (reply, workbook) = match file.as_ref().and_then(read) {
                    Some(bytes) => answer(&bytes),
                    None => (Reply::NotUnderstood, None),
                };
                post(&scope, &reply, workbook.as_ref());
            }
        });
        listener.forget();
        post(&scope, &Reply::Ready, None);
    }

    fn read(file: &Blob) -> Option<Vec<u8>> {
        let buffer = FileReaderSync::new().ok()?.read_as_array_buffer(file).ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    }

    fn answer(bytes: &[u8]) -> (Reply, Option<Blob>) {
        match payung_xls::to_xlsx(bytes) {
            Ok(workbook) => match blob(&workbook) {
                Some(blob) => (Reply::List(Ok(())), Some(blob)),
                None => (Reply::NotUnderstood, None),
            },
            Err(refusal) => (Reply::List(Err(refusal)), None),
        }
    }

    fn blob(bytes: &[u8]) -> Option<Blob> {
        let options = BlobPropertyBag::new();
        options.set_type(XLSX);
        let parts = Array::of1(&Uint8Array::from(bytes));
        Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()
    }

    fn post(scope: &DedicatedWorkerGlobalScope, reply: &Reply, workbook: Option<&Blob>) {
        let Ok(bytes) = encode(reply) else { return };
        let buffer = Uint8Array::from(bytes.as_slice()).buffer();
        let message = match workbook {
            Some(workbook) => JsValue::from(Array::of2(&buffer, workbook)),
            None => JsValue::from(buffer.clone()),
        };
        // A page that is gone hears nothing; there is nobody to tell.
        let _ = scope.post_message_with_transfer(&message, &Array::of1(&buffer));
    }
}
