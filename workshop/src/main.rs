//! The rulebook's worker, fetched when somebody opens a file there or has cases run.
//!
//! It stands apart from the rulebook's program, because what reads TOML is large and reads what strangers wrote: where it
//! breaks, the page hears of it as of any crash.

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
    use payung_protocol::{Reply, Request, decode, encode};
    use payung_values::whole;
    use payung_workshop::protocol as workshop;
    use payung_workshop::{Beside, Workshop};
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{Blob, DedicatedWorkerGlobalScope, FileReaderSync, MessageEvent};

    pub(super) fn main() {
        // The page is told as of any other crash, instead of waiting for an answer.
        let Some(rules) = payung_current::current(payung_current::NAMES) else {
            wasm_bindgen::throw_str("the names are those of another build");
        };
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let workshop = Workshop::new(&rules);
        let listener = EventListener::new(&scope.clone(), "message", {
            let scope = scope.clone();
            move |event| {
                let data = event.unchecked_ref::<MessageEvent>().data();
                post(&scope, &answer(&workshop, &data));
            }
        });
        listener.forget();
        post(&scope, &Reply::Ready);
    }

    fn answer(workshop: &Workshop, data: &JsValue) -> Reply<workshop::Reply> {
        let (bytes, file) = match data.dyn_ref::<Array>() {
            Some(both) => (both.get(0), both.get(1).dyn_into::<Blob>().ok()),
            None => (data.clone(), None),
        };
        let Ok(Request::List(request)) = decode(&Uint8Array::new(&bytes).to_vec()) else {
            return Reply::NotUnderstood;
        };
        let Some(file) = file else {
            return Reply::List(workshop.answer(request, Beside::Nothing));
        };
        let too_large = size_of(&file).filter(|size| *size > Workshop::MOST_BYTES);
        let said = match (too_large, read(&file)) {
            (Some(size), _) => workshop.answer(request, Beside::TooLarge(size)),
            (None, Some(bytes)) => workshop.answer(request, Beside::File(&bytes)),
            (None, None) => return Reply::NotUnderstood,
        };
        Reply::List(said)
    }

    fn size_of(file: &Blob) -> Option<u64> {
        u64::try_from(whole::from_float(file.size())?).ok()
    }

    /// What stands in a file that is small enough; nothing of another one.
    fn read(file: &Blob) -> Option<Vec<u8>> {
        size_of(file).filter(|size| *size <= Workshop::MOST_BYTES)?;
        let buffer = FileReaderSync::new().ok()?.read_as_array_buffer(file).ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    }

    fn post(scope: &DedicatedWorkerGlobalScope, reply: &Reply<workshop::Reply>) {
        let Ok(bytes) = encode(reply) else { return };
        let buffer = Uint8Array::from(bytes.as_slice()).buffer();
        // A page that is gone hears nothing; there is nobody to tell.
        let _ = scope.post_message_with_transfer(&buffer, &Array::of1(&buffer));
    }
}
