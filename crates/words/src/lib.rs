//! Typed results into words. No other module holds a sentence a person reads.

pub mod asks;
pub mod book;
pub mod check;
pub mod duty;
pub mod event;
pub mod format;
pub mod found;
pub mod home;
pub mod lists;
pub mod own;
pub mod planner;
pub mod problem;
pub mod said;
pub mod slide;
pub mod step;
pub mod stories;
pub mod texts;
