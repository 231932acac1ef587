//! The words of lists.

mod cover;
pub mod file;
pub mod finding;
pub mod refusal;
pub mod set_aside;
pub mod setting;
pub mod standing;
