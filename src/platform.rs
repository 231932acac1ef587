//! The browser, one file for each thing of it we touch. Everything else asks these.

pub mod address;
pub mod clock;
pub mod download;
pub mod drop_target;
pub mod file;
pub mod memory;
pub mod page;
pub mod pass_on;
pub mod speech;
pub mod worker_bridge;
