//! Screens. They show what the pure modules answer, and compute nothing.

pub mod app;
pub mod component;
pub mod field;
pub mod page;
pub mod route;
pub mod session;

use crate::platform::{address, page as document};
use crate::rules::names;
use app::{App, AppProps};
use yew::AttrValue;

/// Starts the app in the plain page: what stands there becomes its frame and its start screen.
///
/// The names of areas and occupations stand there too; without them nothing could be chosen, so that the page says it
/// has not opened.
pub fn start() {
    names::provide(document::text("#daftar").unwrap_or_default().leak());
    if !names::are_complete() {
        document::reveal("#gagal");
        return;
    }
    address::forget_place();
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
