//! A list of workers: read row by row, checked, answered, counted, and written out again.
//!
//! Rows of a file or of pasted cells come from `payung-sheets`; they end in [`checker::Checker`], which keeps forty
//! bytes a row and no text. A row's answer is the self-check's: rows
//! that are alike in all that can decide share one [`situation::Answer`], made by `eligibility::assess` and
//! `contribution::quote`. A bad row is a finding and never stops the list. No sentence stands here: see `i18n`.
//!
//! The order of things: `csv::Dialect::detect` on the first bytes, [`columns::Preview`] of the first rows, a person
//! confirms [`columns::Columns`] and [`settings::Settings`], then every row into a checker, then
//! [`checker::Checker::finish`] gives the [`list::List`].

mod cell_cache;
pub mod checker;
pub mod columns;
pub mod date_cell;
mod duplicates;
mod explanation;
pub mod export;
pub mod facts;
pub mod finding;
mod hash;
pub mod list;
pub mod list_service;
mod livelihood;
pub mod nik;
pub mod occupation_cell;
pub mod place_cell;
mod progress;
pub mod protocol;
mod rescan;
pub mod rules;
pub mod settings;
pub mod situation;
pub mod standing;
pub mod summary;
mod words;
pub mod world;
