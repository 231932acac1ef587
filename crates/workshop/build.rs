//! The case files of this repository, as the worker carries them.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../tests/cases");
    let root = root.canonicalize()?;
    println!("cargo::rerun-if-changed={}", root.display());
    let mut names: Vec<PathBuf> = fs::read_dir(&root)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    names.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    names.sort();
    let mut code = String::from(
        "/// Each file by its name, and what stands in it.\nstatic FILES: &[(&str, &str)] = &[\n",
    );
    for path in names {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        writeln!(
            code,
            "({name:?}, include_str!({:?})),",
            path.display().to_string()
        )?;
    }
    code.push_str("];\n");
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("files.rs"), code)?;
    Ok(())
}
