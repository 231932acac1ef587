//! What the screens of all areas are made of: the frame, the fields, and pieces of screens.

pub mod component;
pub mod field;
pub mod frame;
