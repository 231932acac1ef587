//! A small server for `dist/` on this machine alone.
//!
//! It answers as a good host would: every file with its type, the address of a screen with the page itself, and
//! a missing file with 404. It lives in this process, so that ending `cargo xtask` ends it too.

use crate::problem::Problem;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// Longest head of a request that is read, in bytes.
const HEAD: u64 = 64 * 1024;

/// What a build writes. An unknown ending belongs to the address of a screen, such as `/wilayah/64.07`.
const TYPES: [(&str, &str); 14] = [
    ("css", "text/css; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("html", "text/html; charset=utf-8"),
    ("ico", "image/x-icon"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("map", "application/json"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
    (
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
];

/// Takes the port; 0 takes any that is free.
pub(crate) fn listen(port: u16) -> Result<TcpListener, Problem> {
    TcpListener::bind(("127.0.0.1", port)).map_err(|error| {
        Problem::new(
            format!("could not listen on 127.0.0.1:{port}: {error}"),
            "end the program that listens there, or choose another port: `cargo xtask serve --port 8081`",
        )
    })
}

/// Answers until the process ends.
pub(crate) fn answer(listener: &TcpListener, root: &Path) {
    for stream in listener.incoming().flatten() {
        let root = root.to_owned();
        // A visitor who leaves in the middle is no concern of the others.
        thread::spawn(move || converse(stream, &root));
    }
}

/// Serves in the background on a free port, and says on which.
pub(crate) fn in_background(root: &Path) -> Result<u16, Problem> {
    let listener = listen(0)?;
    let address = listener
        .local_addr()
        .map_err(|error| Problem::file("serve", root, &error))?;
    let root = root.to_owned();
    thread::spawn(move || answer(&listener, &root));
    Ok(address.port())
}

/// One request, one answer.
fn converse(mut stream: TcpStream, root: &Path) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    let mut head = BufReader::new(stream.try_clone()?).take(HEAD);
    let mut request = String::new();
    head.read_line(&mut request)?;
    // The rest of the head says nothing we need, but an answer before its end may be lost.
    let mut line = String::new();
    while head.read_line(&mut line)? > 2 {
        line.clear();
    }
    let mut words = request.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let answer = Answer::to(method, target, root);
    stream.write_all(answer.head().as_bytes())?;
    if method != "HEAD" {
        stream.write_all(&answer.body)?;
    }
    stream.flush()
}

#[derive(Debug, PartialEq)]
struct Answer {
    status: &'static str,
    kind: &'static str,
    body: Vec<u8>,
}

impl Answer {
    fn to(method: &str, target: &str, root: &Path) -> Self {
        if !matches!(method, "GET" | "HEAD") {
            return Self::text("405 Method Not Allowed");
        }
        let path = file(target);
        match path
            .as_deref()
            .map(|path| (kind(path), fs::read(root.join(path))))
        {
            Some((Some(kind), Ok(body))) => Self {
                status: "200 OK",
                kind,
                body,
            },
            Some((Some(_), Err(_))) => Self::text("404 Not Found"),
            Some((None, _)) | None => Self::page(root),
        }
    }

    fn page(root: &Path) -> Self {
        match (fs::read(root.join("index.html")), kind(Path::new("index.html"))) {
            (Ok(body), Some(kind)) => Self {
                status: "200 OK",
                kind,
                body,
            },
            _ => Self::text("503 Service Unavailable"),
        }
    }

    fn text(status: &'static str) -> Self {
        Self {
            status,
            kind: "text/plain; charset=utf-8",
            body: status.into(),
        }
    }

    fn head(&self) -> String {
        // `no-cache`: a new build shows itself at the next reload.
        format!(
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
             X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
            self.status,
            self.kind,
            self.body.len()
        )
    }
}

/// The file a target names, inside the folder; nothing for `/` and for a path that would leave the folder.
fn file(target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let plain = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', '%', ':']);
    path.split('/').all(plain).then(|| PathBuf::from(path))
}

fn kind(path: &Path) -> Option<&'static str> {
    let ending = path.extension()?.to_str()?;
    TYPES
        .iter()
        .find(|(known, _)| *known == ending)
        .map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::env;

    fn dist(name: &str) -> PathBuf {
        let root = env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        fs::create_dir_all(root.join("icons")).unwrap();
        fs::write(root.join("index.html"), "page").unwrap();
        fs::write(root.join("icons/a.svg"), "<svg/>").unwrap();
        fs::write(root.join("payung_bg.wasm"), b"\0asm").unwrap();
        root
    }

    #[test]
    fn a_file_comes_with_its_type() {
        let root = dist("types");
        assert_eq!(
            Answer::to("GET", "/payung_bg.wasm", &root).kind,
            "application/wasm"
        );
        assert_eq!(Answer::to("GET", "/icons/a.svg?v=1", &root).body, b"<svg/>");
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn the_address_of_a_screen_is_answered_with_the_page() {
        let root = dist("screens");
        for target in [
            "/",
            "/tanya/wilayah",
            "/tanya/",
            "/wilayah/64.07",
            "/a%20b",
            "/?x",
        ] {
            let answer = Answer::to("GET", target, &root);
            assert_eq!(
                (answer.status, answer.body.as_slice()),
                ("200 OK", &b"page"[..]),
                "{target}"
            );
        }
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_missing_file_is_not_the_page() {
        let root = dist("missing");
        assert_eq!(Answer::to("GET", "/worker.js", &root).status, "404 Not Found");
        assert_eq!(Answer::to("POST", "/", &root).status, "405 Method Not Allowed");
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn no_target_leaves_the_folder() {
        for target in [
            "/../Cargo.toml",
            "/icons/../../x.js",
            "//etc/hosts.txt",
            "/.git/a.txt",
            "/%2e%2e/a.js",
            "x.js",
        ] {
            assert_eq!(file(target), None, "{target}");
        }
    }

    #[test]
    fn a_request_gets_its_answer() {
        let root = dist("request");
        let port = in_background(&root).unwrap();
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream
            .write_all(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            .unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        assert!(text.starts_with("HTTP/1.1 200 OK\r\n"), "{text}");
        assert!(text.ends_with("Content-Length: 4\r\nCache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\npage"), "{text}");
        fs::remove_dir_all(root).unwrap();
    }
}
