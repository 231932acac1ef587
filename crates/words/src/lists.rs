//! The words of lists.

pub mod file;
pub mod finding;
pub mod refusal;
pub mod set_aside;
pub mod standing;
