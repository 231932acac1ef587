//! The open rulebook. Compiled for a machine it prints the rules as JSON, or with `--age` what of them is too old.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
use payung_book::{Book, BookRules};

#[cfg(target_arch = "wasm32")]
fn main() {
    payung::platform::press::watch();
    payung::screen::shell::start::<payung::book::Rulebook>(payung_current::EDITION, |names, laid| {
        let rules = payung_current::current(names)?;
        let book = Book::of(BookRules::of(&rules));
        Some(match laid {
            Some(laid) => Book::laid_over(BookRules::of(&laid.people(rules)), book),
            None => book,
        })
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    host::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use payung::rules_age::Age;
    use payung::rules_json;
    use payung_book::{Book, BookRules};
    use std::env;
    use std::io::{self, Write};
    use std::process::ExitCode;

    #[expect(clippy::print_stderr, reason = "a command line program speaks by printing")]
    pub(super) fn main() -> ExitCode {
        let Some(rules) = payung_current::current(payung_current::NAMES) else {
            eprintln!("book: the names are those of another build");
            return ExitCode::FAILURE;
        };
        let book = Book::of(BookRules::of(&rules));
        let args: Vec<String> = env::args().skip(1).collect();
        match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            // Whoever reads only the first lines closes the pipe: no reason to complain.
            [] | ["--json"] => {
                let _ = writeln!(io::stdout(), "{}", rules_json::written(&book));
                ExitCode::SUCCESS
            }
            ["--age"] => age(&book),
            _ => {
                eprintln!("usage: book [--json | --age]");
                ExitCode::from(2)
            }
        }
    }

    /// Says what is too old, which fails, and what ends soon, which does not.
    fn age(book: &Book) -> ExitCode {
        let Age { outdated, ending } = Age::of(book);
        let mut said = String::new();
        for line in &ending {
            said.extend(["warning: ", line, "\n"]);
        }
        for line in &outdated {
            said.extend(["error: ", line, "\n"]);
        }
        let edition = book.rules.edition;
        let _ = writeln!(
            io::stdout(),
            "{said}edition {} of {}: {} too old, {} end soon",
            edition.version,
            edition.released,
            outdated.len(),
            ending.len()
        );
        if outdated.is_empty() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}
