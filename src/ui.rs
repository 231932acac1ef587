//! Screens. They show what the pure modules answer, and compute nothing.
//!
//! The self-check is [`app`] with [`page`], [`route`] and [`session`]. Each further area is a module with a binary of its
//! own, so that nobody loads what somebody else needs; all use [`frame`], [`component`] and [`field`].

pub mod app;
pub mod component;
pub mod field;
pub mod frame;
pub mod lists;
pub mod page;
pub mod planner;
pub mod route;
pub mod session;
pub mod stories;
