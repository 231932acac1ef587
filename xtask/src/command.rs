//! Running other programs, with the installed tools first on the path.

use crate::problem::Problem;
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Runs a program to its end; its output goes to the terminal.
pub(crate) fn run(program: &str, args: &[&str]) -> Result<(), Problem> {
    run_with(program, args, &[])
}

/// [`run`] with variables added to the environment.
pub(crate) fn run_with(program: &str, args: &[&str], variables: &[(&str, &str)]) -> Result<(), Problem> {
    let line = line(program, args);
    let status = command(program, args)
        .envs(variables.iter().copied())
        .status()
        .map_err(|error| {
            Problem::new(
                format!("`{line}` did not start: {error}"),
                format!("install `{program}`"),
            )
        })?;
    if status.success() {
        Ok(())
    } else {
        Err(Problem::new(
            format!("`{line}` failed ({status})"),
            "read the lines above; they are its own",
        ))
    }
}

/// [`run`] in another folder, as if nobody had started this program from cargo.
pub(crate) fn run_in(folder: &Path, program: &str, args: &[&str]) -> Result<(), Problem> {
    let line = line(program, args);
    let mut command = command(program, args);
    command
        .current_dir(folder)
        .env_remove("CARGO_TARGET_DIR")
        .env_remove("CARGO_MANIFEST_DIR");
    let status = command.status();
    if status.is_ok_and(|status| status.success()) {
        return Ok(());
    }
    Err(Problem::new(
        format!("`{line}` failed in `{}`", folder.display()),
        "read the lines above; they are its own",
    ))
}

/// What a program prints, or nothing when it is missing or fails.
pub(crate) fn output(program: &str, args: &[&str]) -> Option<String> {
    let output = command(program, args).stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The command as a person would type it.
pub(crate) fn line(program: &str, args: &[&str]) -> String {
    [&[program], args].concat().join(" ")
}

/// A program that has yet to be started.
pub(crate) fn command(program: &str, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    // Trunk takes `NO_COLOR=1`, which is how everybody sets it, for a wrong argument and stops.
    command.args(args).env("PATH", path()).env_remove("NO_COLOR");
    command
}

fn path() -> OsString {
    let before = env::var_os("PATH").unwrap_or_default();
    let root = env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    let ours = [".tools/bin", "node_modules/.bin"].map(|folder| root.join(folder));
    // The only failure is a folder with a colon in its name, which no path can hold.
    env::join_paths(ours.into_iter().chain(env::split_paths(&before))).unwrap_or(before)
}

/// The path as text, for an argument.
pub(crate) fn text(path: &Path) -> Result<&str, Problem> {
    path.to_str().ok_or_else(|| {
        Problem::new(
            format!("`{}` is not UTF-8", path.display()),
            "move the repository to a folder with a plain name",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_fails_is_named_with_its_arguments() {
        let problem = run("test", &["-z", "something"]).unwrap_err().to_string();
        assert!(problem.starts_with("`test -z something` failed"), "{problem}");
    }

    #[test]
    fn a_program_that_is_missing_is_to_be_installed() {
        let problem = run("no-such-program", &[]).unwrap_err().to_string();
        assert!(
            problem.ends_with("what to do: install `no-such-program`"),
            "{problem}"
        );
    }

    #[test]
    fn a_missing_program_prints_nothing() {
        assert_eq!(output("no-such-program", &["--version"]), None);
    }
}
