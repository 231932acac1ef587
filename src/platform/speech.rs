//! Reading aloud, where the browser has a voice for the language of the page. Where it has none, nothing here does anything.
//!
//! Some browsers know no speech at all, some can speak and cannot say when they have found their voices.

use crate::platform::optional::{call, get, is_true, method};
use crate::platform::{document, window};
use gloo::events::EventListener;
use js_sys::{Array, Function};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{EventTarget, SpeechSynthesisUtterance};

/// The speech of the browser.
fn synthesis() -> Option<JsValue> {
    get(window()?.as_ref(), "speechSynthesis")
}

/// The first voice of the page's language on the device itself. A voice of a server would send what it reads there.
fn voice() -> Option<JsValue> {
    let language = document::language()?;
    let voices: Array = call(&synthesis()?, "getVoices", &[])?.dyn_into().ok()?;
    voices.iter().find(|voice| {
        let tag = get(voice, "lang").and_then(|tag| tag.as_string());
        is_true(voice, "localService") && tag.is_some_and(|tag| speaks(&tag, &language))
    })
}

/// Whether a voice with this tag speaks the language. Older systems write `in_ID` for Indonesian, and `eng_GB`.
fn speaks(tag: &str, language: &str) -> bool {
    let spoken = tag
        .split(['-', '_'])
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    spoken == language
        || match language {
            "id" => matches!(spoken.as_str(), "in" | "ind"),
            "en" => spoken == "eng",
            "jv" => spoken == "jav",
            _ => false,
        }
}

/// Whether the device can read the page's language aloud by itself.
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
    if let Some(language) = document::language() {
        utterance.set_lang(&language);
    }
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
    use super::speaks;

    #[test]
    fn a_language_is_known_however_a_system_writes_it() {
        for tag in ["id", "id-ID", "in_ID", "in-ID", "ID_id", "ind-IDN", "in"] {
            assert!(speaks(tag, "id"), "{tag}");
        }
        for tag in ["", "en-US", "ilo-PH", "idx", "jv-ID", "ms-MY"] {
            assert!(!speaks(tag, "id"), "{tag}");
        }
        for (tag, is_english) in [("en-GB", true), ("eng_US", true), ("en", true), ("id-ID", false)] {
            assert_eq!(speaks(tag, "en"), is_english, "{tag}");
        }
    }
}
