//! Screens, one file each: from what the tab knows to a title and HTML.

pub mod compare;
pub mod household;
pub mod not_found;
pub mod outcome;
pub mod part;
pub mod question;
pub mod review;
pub mod sheet;
pub mod start;
pub mod told;
pub mod visit;
