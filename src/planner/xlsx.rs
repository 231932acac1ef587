//! The button that saves the schedule as a workbook. The worker writes it; it is fetched with the first press.

use crate::platform::download;
use crate::platform::worker_bridge::{Bridge, Event};
use crate::platform::worker_files::Program;
use crate::screen::component::text::text;
use payung_protocol::{NoList, Reply, Request};
use payung_sheets::workbook::Workbook;
use payung_words::texts::Texts;
use std::rc::Rc;
use yew::prelude::*;

/// What is saved.
#[derive(Properties, PartialEq)]
pub struct XlsxProps {
    /// The texts.
    pub texts: Texts,
    /// The name of the file.
    pub name: AttrValue,
    /// What is in it.
    pub workbook: Rc<Workbook>,
}

/// Where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stand {
    Idle,
    Writing,
    Failed,
}

/// The button, and below it what happens.
#[component]
pub fn Xlsx(props: &XlsxProps) -> Html {
    let texts = props.texts;
    let stand = use_state_eq(|| Stand::Idle);
    let bridge = use_mut_ref(|| None::<Bridge>);
    let request = Request::<NoList>::WriteTable {
        name: props.name.to_string(),
        workbook: (*props.workbook).clone(),
    };
    let onclick = {
        let stand = stand.clone();
        move |_: MouseEvent| {
            let told = stand.setter();
            let started = Bridge::start(Program::Worker, move |event: Event<NoList>| {
                told.set(match event {
                    Event::Said(Reply::Written { name }, Some(content)) => {
                        download::save(&name, &content);
                        Stand::Idle
                    }
                    Event::Said(..) | Event::Handed(_) | Event::Crashed(_) => Stand::Failed,
                });
            });
            stand.set(if started.is_ok() {
                Stand::Writing
            } else {
                Stand::Failed
            });
            if let Ok(started) = &started {
                started.ask(&request);
            }
            // One that still writes is ended with this.
            *bridge.borrow_mut() = started.ok();
        }
    };
    let told = match *stand {
        Stand::Idle => String::new(),
        Stand::Writing => texts.planner_xlsx_busy().to_string(),
        Stand::Failed => texts.planner_xlsx_failed().to_string(),
    };
    html! {
        <>
            <button class="button button--quiet" type="button" {onclick}>{ text(texts.planner_xlsx()) }</button>
            <span class="note" role="status">{ told }</span>
        </>
    }
}
