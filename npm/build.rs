//! Writes the types of the case format, which the package hands out beside its functions.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(
        Path::new(&folder).join("types.d.ts"),
        payung_case_files::typescript(),
    )
}
