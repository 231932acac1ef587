//! Reading aloud, where the browser has an Indonesian voice. Where it has none, nothing here does anything.
//!
//! Some browsers know no speech at all, some can speak and cannot say when they have found their voices.

use crate::platform::optional::{call, get, is_true, method};
use crate::platform::window;
use gloo::events::EventListener;
use js_sys::{Array, Function};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{EventTarget, SpeechSynthesisUtterance};

/// The speech of the browser.
fn synthesis() -> Option<JsValue> {
    get(window()?.as_ref(), "speechSynthesis")
}

/// The first Indonesian voice on the device itself. A voice of a server would send what it reads there.
fn voice() -> Option<JsValue> {
    let voices: Array = call(&synthesis()?, "getVoices", &[])?.dyn_into().ok()?;
    voices.iter().find(|voice| {
        let language = get(voice, "lang").and_then(|language| language.as_string());
        is_true(voice, "localService") && language.is_some_and(|language| is_indonesian(&language))
    })
}

/// Whether a language tag is that of Indonesian, which older systems write `in_ID`.
fn is_indonesian(tag: &str) -> bool {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    ["id", "in", "ind"]
        .iter()
        .any(|known| language.eq_ignore_ascii_case(known))
}

/// Whether the device can read Indonesian aloud by itself.
pub fn has_voice() -> bool {
    voice().is_some()
}

/// Calls `told` when the browser has found its voices, which may be after the page is up.
pub fn on_voices(told: impl Fn() + 'static) -> Option<EventListener> {
    let synthesis = synthesis()?;
    method(&synthesis, "addEventListener")?;
    let target: &EventTarget = synthesis.unchecked_ref();
    Some(EventListener::new(target, "voiceschanged", move |_| told()))
}

/// Reads `text`, whatever was being read before. Calls `ended` when it is over or was stopped; whether reading began.
pub fn read(text: &str, ended: impl Fn() + 'static) -> bool {
    let (Some(synthesis), Some(voice)) = (synthesis(), voice()) else {
        return false;
    };
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) else {
        return false;
    };
    stop();
    utterance.set_voice(Some(voice.unchecked_ref()));
    utterance.set_lang("id-ID");
    let ended: Function = Closure::<dyn Fn()>::new(ended).into_js_value().unchecked_into();
    utterance.set_onend(Some(&ended));
    utterance.set_onerror(Some(&ended));
    call(&synthesis, "speak", &[utterance.as_ref()]);
    true
}

/// Stops reading.
pub fn stop() {
    if let Some(synthesis) = synthesis() {
        call(&synthesis, "cancel", &[]);
    }
}

#[cfg(test)]
mod tests {
    use super::is_indonesian;

    #[test]
    fn indonesian_is_known_however_a_system_writes_it() {
        for tag in ["id", "id-ID", "in_ID", "in-ID", "ID_id", "ind-IDN", "in"] {
            assert!(is_indonesian(tag), "{tag}");
        }
        for tag in ["", "en-US", "ilo-PH", "idx", "jv-ID", "ms-MY"] {
            assert!(!is_indonesian(tag), "{tag}");
        }
    }
}
