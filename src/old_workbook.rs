//! Old workbooks (XLS) for the command, read by a process of their own.
//!
//! Nothing bounds the memory of the crate that reads them: a file of 6 KB can ask for gigabytes. The command starts itself
//! once more, with a limit to its memory; one that reaches it ends, and the command says so.

use payung_sheets::book::Refusal;
use payung_xls::to_xlsx;
use std::env;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

/// The word that asks for a workbook to be read, in front of its name. People never type it.
pub const WORD: &str = "--read-old-workbook";

/// The most bytes of addresses that such a process may ask for: twice what the browser's worker has, for what it maps
/// besides.
const MOST_ADDRESSES: u64 = 1 << 30;

/// What the process ends with when it has printed a workbook, and when it has printed why not.
const REFUSED: u8 = 3;

/// Reads the workbook of that name in another process; `None` if that did not come to an end by itself.
pub fn read(file: &Path) -> Option<Result<Vec<u8>, Refusal>> {
    let output = Command::new(env::current_exe().ok()?)
        .arg(WORD)
        .arg(file)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    if output.status.success() {
        return Some(Ok(output.stdout));
    }
    let is_refused = output.status.code() == Some(REFUSED.into());
    is_refused.then(|| serde_json::from_slice(&output.stdout).ok().map(Err))?
}

/// What the other process does. Where the system keeps no such limit, nothing is limited.
pub fn be_read(file: &Path) -> ExitCode {
    #[cfg(unix)]
    if rlimit::Resource::AS.set(MOST_ADDRESSES, MOST_ADDRESSES).is_err() {
        return ExitCode::FAILURE;
    }
    let read = fs::read(file).map(|bytes| to_xlsx(&bytes));
    let (code, printed) = match read {
        Ok(Ok(xlsx)) => (ExitCode::SUCCESS, xlsx),
        Ok(Err(refusal)) => match serde_json::to_vec(&refusal) {
            Ok(said) => (ExitCode::from(REFUSED), said),
            Err(_) => return ExitCode::FAILURE,
        },
        Err(_) => return ExitCode::FAILURE,
    };
    match io::stdout().write_all(&printed) {
        Ok(()) => code,
        Err(_) => ExitCode::FAILURE,
    }
}
