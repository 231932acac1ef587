//! A button that reads something aloud, and stops when it is pressed again.

use crate::platform::speech;
use crate::screen::component::text::text;
use payung_words::texts::Texts;
use yew::prelude::*;

/// What is read.
#[derive(Properties, PartialEq)]
pub struct ReadAloudProps {
    /// The texts.
    pub texts: Texts,
    /// The words.
    pub words: AttrValue,
    /// How the button looks.
    pub class: AttrValue,
}

/// The button: it says what pressing it will do.
#[component]
pub fn ReadAloud(props: &ReadAloudProps) -> Html {
    let texts = props.texts;
    let is_reading = use_state_eq(|| false);
    {
        let reading = is_reading.setter();
        use_effect_with(props.words.clone(), move |_| {
            // Other words: what is being read is over.
            move || {
                speech::stop();
                reading.set(false);
            }
        });
    }
    let onclick = {
        let (words, is_reading) = (props.words.clone(), is_reading.clone());
        move |_: MouseEvent| {
            if *is_reading {
                speech::stop();
                is_reading.set(false);
            } else {
                let reading = is_reading.setter();
                is_reading.set(speech::read(&words, move || reading.set(false)));
            }
        }
    };
    let label = if *is_reading {
        texts.read_stop()
    } else {
        texts.read_aloud()
    };
    html! { <button class={props.class.clone()} type="button" {onclick}>{ text(label) }</button> }
}
