//! What a visit downloads, compressed with brotli 11, against the limits of `.size-limit.json`.
//!
//! An area's load is every file that a first visit to it fetches: all of `dist/` but `404.html`, which is the page
//! again, and the programs of other areas and of the worker, which come when they are asked for.

use crate::command;
use crate::problem::Problem;
use crate::site::DIST;
use std::path::Path;

/// Prints each limit; refuses when one is passed, or when there is no file to measure.
pub(crate) fn check() -> Result<(), Problem> {
    if !Path::new(DIST).is_dir() {
        return Err(Problem::new(
            "there is no `dist/`",
            "build it with `cargo xtask build`",
        ));
    }
    command::run("size-limit", &[]).map_err(|_| {
        Problem::new(
            "over the limit, or a file is missing: the lines above say where",
            "see what the last change added; a new dependency states its cost",
        )
    })
}
