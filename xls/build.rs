//! A limit of memory for the worker: what reads old workbooks holds them whole and has none of its own.

/// 512 MB, in bytes: a sheet of the kind has at most 65,536 rows of 256 cells.
const MOST_MEMORY: u32 = 512 * 1024 * 1024;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        println!("cargo::rustc-link-arg-bins=--max-memory={MOST_MEMORY}");
    }
}
