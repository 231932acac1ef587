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
    use payung::case::{self, Report};
    use payung::protocol::{Reply, Request, decode, encode};
    use wasm_bindgen::JsCast;
    use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

    pub(super) fn main() {
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let listener = EventListener::new(&scope.clone(), "message", {
            let scope = scope.clone();
            move |event| {
                let bytes = js_sys::Uint8Array::new(&event.unchecked_ref::<MessageEvent>().data()).to_vec();
                say(&scope, &answer(&bytes));
            }
        });
        listener.forget();
        say(&scope, &Reply::Ready);
    }

    fn answer(bytes: &[u8]) -> Reply {
        match decode(bytes) {
            Ok(Request::RunCases) => run_cases(),
            Err(_) => Reply::NotUnderstood,
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

    fn say(scope: &DedicatedWorkerGlobalScope, reply: &Reply) {
        let Ok(bytes) = encode(reply) else { return };
        let array = js_sys::Uint8Array::from(bytes.as_slice());
        let buffer = array.buffer();
        // A page that is gone hears nothing; there is nobody to tell.
        let _ = scope.post_message_with_transfer(&buffer, &js_sys::Array::of1(&buffer));
    }
}
