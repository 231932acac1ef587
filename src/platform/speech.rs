//! Reading aloud, where the browser has an Indonesian voice. Where it has none, nothing here does anything.

use crate::platform::window;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

fn synthesis() -> Option<SpeechSynthesis> {
    window()?.speech_synthesis().ok()
}

/// The first Indonesian voice on the device itself. A voice of a server would send what it reads there.
fn voice() -> Option<SpeechSynthesisVoice> {
    let voices = synthesis()?.get_voices();
    voices
        .iter()
        .filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok())
        .find(|voice| {
            let language = voice.lang().to_ascii_lowercase();
            voice.local_service() && (language.starts_with("id") || language.starts_with("in-"))
        })
}

/// Whether the device can read Indonesian aloud by itself.
pub fn has_voice() -> bool {
    voice().is_some()
}

/// Calls `told` when the browser has found its voices, which may be after the page is up.
pub fn on_voices(told: impl Fn() + 'static) -> Option<EventListener> {
    Some(EventListener::new(
        synthesis()?.unchecked_ref(),
        "voiceschanged",
        move |_| told(),
    ))
}

/// Reads `text`, or stops if something is being read.
pub fn read_or_stop(text: &str) {
    let Some(synthesis) = synthesis() else { return };
    if synthesis.speaking() {
        synthesis.cancel();
        return;
    }
    if let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) {
        utterance.set_voice(voice().as_ref());
        utterance.set_lang("id-ID");
        synthesis.speak(&utterance);
    }
}

/// Stops reading.
pub fn stop() {
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}
