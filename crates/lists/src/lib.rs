//! A list of workers: read row by row, checked, answered, counted, and written out again.
//!
//! Rows of a file or of pasted cells come from `payung-sheets`; they end in [`checker::Checker`], which keeps forty
//! bytes a row and no text. A row's answer is the self-check's: rows
//! that are alike in all that can decide share one [`answer::Answer`], made by `eligibility::assess` and
//! `contribution::quote`. A bad row is a finding and never stops the list. No sentence stands here: see `payung-words`.
//!
//! The order of things: `csv::Dialect::detect` on the first bytes, [`columns::Preview`] of the first rows, a person
//! confirms [`columns::Columns`] and [`settings::Settings`], then every row into a checker, then
//! [`checker::Checker::finish`] gives the [`list::List`].

pub mod amount_unit;
pub mod answer;
mod cell_cache;
pub mod checker;
pub mod columns;
mod comma_groups;
pub mod cost;
mod count;
pub mod date_cell;
mod deciding;
mod decile_cell;
mod duplicates;
mod explanation;
pub mod export;
pub mod facts;
pub mod filter;
pub mod finding;
pub mod first_door;
pub mod habits;
mod hash;
mod header;
mod income_cell;
pub mod list;
pub mod list_service;
mod livelihood;
pub mod memory;
pub mod nik;
mod numbering;
pub mod occupation_cell;
mod packed_copy;
mod part;
mod person_number;
pub mod place_cell;
mod progress;
pub mod protocol;
pub mod reading;
mod remark_cell;
mod rescan;
mod residence_cell;
pub mod row_finding;
pub mod row_standing;
pub mod row_view;
pub mod rules;
pub mod set_aside;
pub mod settings;
mod sharing;
mod stored_rows;
pub mod summary;
mod unseen;
pub mod verdict_cache;
mod verdicts;
mod word_reader;
pub mod world;
pub mod yes_no_column;
