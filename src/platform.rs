//! The browser, one file for each thing of it we touch. Everything else asks these.

pub mod clock;
pub mod memory;
pub mod page;
