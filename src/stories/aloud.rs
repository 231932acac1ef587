//! What is said of a story, read aloud where the device can.

use crate::platform::speech;
use crate::screen::component::read_aloud::ReadAloud;
use payung_words::texts::Texts;
use yew::prelude::*;

/// What is read.
#[derive(Properties, PartialEq)]
pub struct AloudProps {
    /// The texts.
    pub texts: Texts,
    /// The words.
    pub words: AttrValue,
}

/// The button; nothing as long as the device has no voice, which it may find later.
#[component]
pub fn Aloud(props: &AloudProps) -> Html {
    let has_voice = use_state_eq(speech::has_voice);
    let found = has_voice.setter();
    let _listening = use_memo((), move |()| {
        speech::on_voices(move || found.set(speech::has_voice()))
    });
    if !*has_voice {
        return Html::default();
    }
    html! { <ReadAloud texts={props.texts} words={props.words.clone()} class="button button--quiet" /> }
}
