//! Lists of workers, checked on the device.

use super::frame::{PlainPage, framed, name_screen};
use crate::i18n::texts;
use crate::platform::address;
use crate::ui::component::say::say;
use crate::ui::page::rim;
use yew::prelude::*;

/// The root component of this area.
#[component]
pub fn App(props: &PlainPage) -> Html {
    let texts = texts::indonesian();
    let path = use_state_eq(address::path);
    let moved = path.setter();
    let _listening = use_memo((), |()| address::on_change(move || moved.set(address::path())));
    let title = texts.lists_title().to_string();
    use_effect_with(((*path).clone(), title.clone()), |(path, title)| {
        name_screen(path, title)
    });
    let body = html! {
        <>
            { rim() }
            <div class="wrap"><h1 class="question__title" tabindex="-1">{ say(title.into()) }</h1></div>
        </>
    };
    framed(texts, props, Html::default(), (*path).clone(), body)
}
