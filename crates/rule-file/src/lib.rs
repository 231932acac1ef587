//! A rule file, read: its tables key by key, its schemes whole, and what is wrong in it by line and key.
//!
//! One reader for the build, which compiles `rules/`, and for whoever opens a file of their own. It knows no folder and
//! no browser, and writes nothing.

#![allow(missing_docs, reason = "its readers are the rule compiler and one worker")]

pub mod complaint;
pub mod document;
pub mod entry;
pub mod known;
pub mod scheme;
pub mod scheme_file;
pub mod translated;
pub mod wrong;
