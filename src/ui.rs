//! Screens. They show what the pure modules answer, and compute nothing.

pub mod app;
pub mod component;
pub mod field;
pub mod page;
pub mod route;
pub mod session;

use crate::platform::page as document;
use app::{App, AppProps};
use yew::AttrValue;

/// Starts the app in the plain page: what stands there becomes its frame and its start screen.
pub fn start() {
    let plain = |selector: &str| AttrValue::from(document::inner_html(selector).unwrap_or_default());
    let props = AppProps {
        masthead: plain("header.masthead"),
        start: plain("#isi"),
        footer: plain("#kaki"),
    };
    let root = document::element("#app");
    if let Some(root) = root {
        yew::Renderer::<App>::with_root_and_props(root, props).render();
    }
}
