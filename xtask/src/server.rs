//! `dist/` on this machine alone, by `xtask/node/serve.mjs` on the npm package `sirv` (decisions 003 and 063).
//!
//! It answers as a good host would: every file with its type, our headers and packed, the address of a screen with the
//! page itself, and a missing file, which is any path with a dot in its last part, with 404.
//! `tests/e2e/hosting.spec.mjs` holds it to that.

use crate::command;
use crate::problem::Problem;
use std::io::{self, BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, ChildStdout, Stdio};

/// Node ends when its standard input does, so that the server never outlives `cargo xtask`, however that ends.
const UNTIL_INPUT_ENDS: &str =
    "data:text/javascript,process.stdin.on('end',()=>process.exit()).on('error',()=>process.exit()).resume()";

/// A server that runs until this value is dropped.
pub(crate) struct Server {
    child: Child,
    /// Kept open: the server would stop at the first line it cannot write.
    lines: BufReader<ChildStdout>,
    port: u16,
}

/// Refuses a port somebody else listens on.
pub(crate) fn free(port: u16) -> Result<(), Problem> {
    let bound = TcpListener::bind(("127.0.0.1", port));
    bound.map(drop).map_err(|error| taken(port, &error.to_string()))
}

/// Starts the server of `folder` and waits until it listens; port 0 takes any that is free.
pub(crate) fn start(folder: &str, port: u16) -> Result<Server, Problem> {
    let number = port.to_string();
    let args = [
        "--import",
        UNTIL_INPUT_ENDS,
        "xtask/node/serve.mjs",
        folder,
        &number,
    ];
    let mut node = command::command("node", &args);
    let silent = || {
        Problem::new(
            "the server did not start",
            "`cargo xtask tools` installs what it needs",
        )
    };
    let spawned = node.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = spawned.map_err(|_| silent())?;
    let mut lines = BufReader::new(child.stdout.take().ok_or_else(silent)?);
    let mut first = String::new();
    let read = lines.read_line(&mut first);
    let mut server = Server { child, lines, port };
    match (read, first.trim().split_once(": ")) {
        (Ok(_), Some(("listens", number))) => {
            server.port = number.parse().map_err(|_| silent())?;
            Ok(server)
        }
        (Ok(_), Some(("refused", why))) => Err(taken(port, why)),
        _ => Err(silent()),
    }
}

impl Server {
    /// What the journeys and benchmarks call.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Waits; only somebody who ends the server itself brings this to an end.
    pub(crate) fn until_it_ends(mut self) -> Result<(), Problem> {
        // Not `Child::wait`: it closes the input, which ends the server.
        match io::copy(&mut self.lines, &mut io::sink()) {
            Ok(_) | Err(_) => Err(Problem::new("the server was ended", "start it again")),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Both fail only when it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn taken(port: u16, why: &str) -> Problem {
    Problem::new(
        format!("could not listen on 127.0.0.1:{port}: {why}"),
        "end the program that listens there, or choose another port: `cargo xtask serve --port 8081`",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_refused_with_another_to_choose() {
        let held = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = held.local_addr().unwrap().port();
        let problem = free(port).unwrap_err().to_string();
        assert!(
            problem.starts_with(&format!("could not listen on 127.0.0.1:{port}: ")),
            "{problem}"
        );
        assert!(problem.ends_with("`cargo xtask serve --port 8081`"), "{problem}");
    }
}
