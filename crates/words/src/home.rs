//! Where the pages of rules can be opened, for what leaves the app: files, paper, slides. A home is the whole address the app
//! lives at, empty where nobody else could open it.

use crate::texts::{Texts, args};
use payung_rules::scheme::Scheme;
use payung_values::citation::{Basis, Confidence};
use payung_values::language::Language;

/// The first part of the addresses of rules.
const RULES: &str = "aturan";

/// The hosts that are this machine alone.
const LOOPBACK: [&str; 3] = ["127.0.0.1", "localhost", "[::1]"];

/// Whether others can open what lives there: not where it is empty, a file, or an address of this machine alone.
fn is_open_to_others(home: &str) -> bool {
    let Some((_, host)) = home.split_once("//") else {
        return false;
    };
    let is_loopback = |name: &str| {
        let behind = host.strip_prefix(name);
        behind.is_some_and(|behind| behind.starts_with([':', '/']))
    };
    !home.starts_with("file:") && !LOOPBACK.into_iter().any(is_loopback)
}

/// The address of what stands below `aturan`, in the language of the texts.
fn address(texts: Texts, home: &str, page: &str) -> String {
    if !is_open_to_others(home) {
        return String::new();
    }
    // The languages there are stand with all their texts, of which a program carries none.
    let code = texts.language().code();
    let is_original = code == Language::indonesian().code();
    let (sign, code) = if is_original { ("", "") } else { ("?lang=", code) };
    [home, RULES, page, sign, code].concat()
}

/// The address of the page where every rule stands that rests on a source; empty without a home.
pub fn of_source(texts: Texts, home: &str, key: &str) -> String {
    address(texts, home, &["/sumber/", key].concat())
}

/// The address of what a rule rests on; empty without a home.
pub fn of_basis(texts: Texts, home: &str, basis: &Basis) -> String {
    of_source(texts, home, basis.source.key)
}

/// The address of a scheme's page; empty without a home. What is home-made has none that others could open.
pub fn of_scheme(texts: Texts, home: &str, scheme: &Scheme) -> String {
    if scheme.basis.confidence == Confidence::HomeMade {
        return of_basis(texts, home, &scheme.basis);
    }
    address(texts, home, &["/", scheme.id].concat())
}

/// Where every rule stands with its history and its sources: the address, or words to find it by.
pub fn of_rules(texts: Texts, home: &str) -> String {
    let address = address(texts, home, "");
    if address.is_empty() {
        return texts.rules_in_app().into_owned();
    }
    texts.rules_at(args::RulesAt { address: &address }).into_owned()
}

/// The address of the rules as one types it off a wall; empty without a home.
pub fn short(home: &str) -> String {
    match home.split_once("//") {
        Some((_, host)) if is_open_to_others(home) => [host, RULES].concat(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{of_rules, of_source, short};
    use crate::texts::indonesian;

    #[test]
    fn a_hosted_app_says_where_and_another_one_how() {
        let texts = indonesian();
        let home = "https://payung.example/a/";
        assert_eq!(
            of_source(texts, home, "pp-44-2015"),
            "https://payung.example/a/aturan/sumber/pp-44-2015"
        );
        assert_eq!(of_source(texts, "", "pp-44-2015"), "");
        assert!(of_rules(texts, home).contains("https://payung.example/a/aturan"));
        assert!(of_rules(texts, "").contains("Aturan"));
        assert_eq!(short(home), "payung.example/a/aturan");
        assert_eq!(short(""), "");
        // Nobody else could open what lives on this machine alone.
        for home in [
            "http://127.0.0.1:8080/",
            "http://localhost:8080/a/",
            "http://[::1]:8080/",
            "file:///home/payung/",
        ] {
            assert_eq!(
                (
                    of_source(texts, home, "pp-44-2015").as_str(),
                    short(home).as_str()
                ),
                ("", ""),
                "{home}"
            );
            assert_eq!(of_rules(texts, home), of_rules(texts, ""), "{home}");
        }
        assert_eq!(short("http://localhost.example/"), "localhost.example/aturan");
    }
}
