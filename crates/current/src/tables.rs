//! The generated tables: one static for each parameter, list and part of `rules/`.

#![expect(
    clippy::unreadable_literal,
    clippy::doc_markdown,
    reason = "written by the build script"
)]

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
