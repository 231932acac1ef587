//! What the screens of all areas share: the shell around them, the frame, links, pieces, fields.

pub mod component;
pub mod field;
pub mod frame;
pub mod link;
pub mod own;
pub mod projector;
pub mod route;
pub mod shell;
#[cfg(not(target_arch = "wasm32"))]
pub mod still;
