//! The packs of texts that programs load: which files of `locales/` and `rules/` each of them shows.

use payung_words::texts::{self, PACKS, Texts};
use std::sync::LazyLock;

/// What a program loads.
struct Shown {
    /// The name of its pack.
    name: &'static str,
    /// The files of `locales/`; the one that areas share has no name.
    messages: &'static [&'static str],
    /// The files of `rules/` of which it shows labels.
    labels: &'static [&'static str],
}

const SHOWN: [Shown; 10] = [
    Shown {
        name: "check",
        messages: &["", "check"],
        labels: &[],
    },
    Shown {
        name: "check-later",
        messages: &["check-later"],
        labels: &[
            "benefit.toml",
            "construction.toml",
            "contribution.toml",
            "examples.toml",
            "groups.toml",
            "membership.toml",
            "migrant.toml",
            "poverty.toml",
            "registration.toml",
            "schemes.toml",
            "area_notes.toml",
            "sources.toml",
            "wage_earner.toml",
        ],
    },
    Shown {
        name: "stories",
        messages: &["", "stories", "limits"],
        labels: &[
            "benefit.toml",
            "claims.toml",
            "contribution.toml",
            "disability.toml",
            "membership.toml",
            "misquoted.toml",
            "registration.toml",
            "reported.toml",
            "service.toml",
            "sources.toml",
            "wage_earner.toml",
        ],
    },
    Shown {
        name: "planner",
        messages: &["", "planner", "duty", "said"],
        labels: &[
            "benefit.toml",
            "contribution.toml",
            "coverage.toml",
            "registration.toml",
            "sources.toml",
            "wage_earner.toml",
        ],
    },
    Shown {
        name: "planner-later",
        messages: &["planner-later"],
        labels: &["published.toml", "schemes.toml"],
    },
    Shown {
        name: "event",
        messages: &["", "event", "stories", "asks", "duty", "limits"],
        labels: &[
            "benefit.toml",
            "claims.toml",
            "contribution.toml",
            "disability.toml",
            "groups.toml",
            "membership.toml",
            "misquoted.toml",
            "registration.toml",
            "reported.toml",
            "schemes.toml",
            "service.toml",
            "sources.toml",
            "wage_earner.toml",
        ],
    },
    Shown {
        name: "book",
        messages: &["", "book", "asks", "limits", "own", "said"],
        labels: &[
            "area_notes.toml",
            "benefit.toml",
            "claims.toml",
            "construction.toml",
            "contribution.toml",
            "coverage.toml",
            "disability.toml",
            "groups.toml",
            "membership.toml",
            "migrant.toml",
            "misquoted.toml",
            "open_questions.toml",
            "past.toml",
            "poverty.toml",
            "registration.toml",
            "reported.toml",
            "schemes.toml",
            "service.toml",
            "sources.toml",
            "sources.toml-issuers",
            "wage_earner.toml",
            "wages.toml",
        ],
    },
    Shown {
        name: "lists",
        messages: &["", "lists"],
        labels: &[],
    },
    Shown {
        name: "lists-later",
        messages: &["check", "check-later"],
        labels: LABELS_OF_LISTS,
    },
    // What the worker writes into files, whoever started it.
    Shown {
        name: "worker",
        messages: &["", "lists", "check", "check-later"],
        labels: LABELS_OF_LISTS,
    },
];

const LABELS_OF_LISTS: &[&str] = &[
    "benefit.toml",
    "contribution.toml",
    "groups.toml",
    "membership.toml",
    "schemes.toml",
    "area_notes.toml",
    "sources.toml",
];

/// A label file: its language, its name, its pack.
type Labels<'a> = &'a [(&'a str, &'a str, &'a str)];

/// Each pack that is loaded: the name of its file, as `public/program.js` asks for it, and what it holds; of the labels
/// of rule files those given.
pub fn packs(labels: Labels<'_>) -> Vec<(String, String)> {
    let of = |language: &str, shown: &Shown| {
        let messages = PACKS.iter().filter(|pack| pack.language == language);
        let messages = messages.filter(|pack| shown.messages.contains(&pack.part));
        let labels = labels.iter().filter(|(of, ..)| *of == language);
        let labels = labels.filter(|(_, file, _)| shown.labels.contains(file));
        let text = messages
            .map(|pack| pack.text)
            .chain(labels.map(|(.., text)| *text));
        (
            ["texts-", shown.name, "-", language, ".txt"].concat(),
            text.collect(),
        )
    };
    let all = texts::languages().into_iter();
    let all = all.flat_map(|language| SHOWN.iter().map(move |shown| of(language, shown)));
    all.collect()
}

/// What the packs of a program say in Indonesian, once all of them have arrived, for programs whose rules hold their
/// labels themselves. `None` if nobody wrote packs for it.
pub fn loaded(program: &str) -> Option<Texts> {
    static LOADED: LazyLock<Vec<(&str, Texts)>> = LazyLock::new(|| {
        let names = SHOWN
            .iter()
            .map(|shown| shown.name)
            .filter(|name| !name.contains('-'));
        let of = |name: &'static str| {
            let begins = [
                ["texts-", name, "-id"].concat(),
                ["texts-", name, "-later-id"].concat(),
            ];
            let packs = packs(&[]).into_iter();
            let packs = packs.filter(|(file, _)| begins.iter().any(|begin| file.starts_with(begin)));
            let all: String = packs.map(|(_, text)| text).collect();
            Some((name, Texts::read(all.leak(), "")?))
        };
        names.filter_map(of).collect()
    });
    LOADED
        .iter()
        .find(|(name, _)| *name == program)
        .map(|(_, texts)| *texts)
}

#[cfg(test)]
mod tests {
    use super::{SHOWN, packs};
    use payung_words::texts::{PACKS, Texts};
    use std::fs;
    use std::path::Path;

    /// A file that is misspelt here would be missing in a program.
    #[test]
    fn every_file_named_here_is_there_and_every_file_of_messages_is_shown() {
        let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
        for shown in &SHOWN {
            for file in shown.labels {
                let is_rule_file = rules.join(file.split('-').next().unwrap()).is_file();
                assert!(is_rule_file || *file == "examples.toml", "{file}");
            }
            for part in shown.messages {
                assert!(PACKS.iter().any(|pack| pack.part == *part), "{part:?}");
            }
        }
        // Pages without a program hold their words themselves (src/plain_page.rs).
        for pack in PACKS.iter().filter(|pack| pack.part != "pages") {
            assert!(
                SHOWN.iter().any(|shown| shown.messages.contains(&pack.part)),
                "{:?}",
                pack.part
            );
        }
    }

    #[test]
    fn the_start_script_asks_for_these_packs() {
        let script =
            fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("public/program.js")).unwrap();
        let (_, list) = script.split_once("const inTwo = [").unwrap();
        let list = list.split_once(']').unwrap().0;
        let named: Vec<&str> = list.split(", ").map(|name| name.trim_matches('\'')).collect();
        let later: Vec<&str> = SHOWN
            .iter()
            .filter_map(|shown| shown.name.strip_suffix("-later"))
            .collect();
        assert_eq!(named, later);
    }

    #[test]
    fn a_pack_of_another_build_is_refused() {
        for (name, text) in packs(&[]) {
            assert!(Texts::read(text.clone().leak(), "").is_some(), "{name}");
            let other = text.replacen('\u{2}', "\u{2}0", 1);
            assert!(Texts::read(other.leak(), "").is_none(), "{name}");
        }
        assert!(Texts::read("", "").is_none());
        assert!(Texts::read("<!doctype html>", "").is_none());
    }

    #[test]
    fn what_has_not_arrived_is_not_shown_and_then_arrives() {
        let [first, later] = ["texts-check-id.txt", "texts-check-later-id.txt"].map(|name| {
            let found = packs(&[]).into_iter().find(|(file, _)| file == name);
            found.unwrap().1
        });
        let texts = Texts::read(first.clone().leak(), "").unwrap();
        assert_eq!(texts.skip_link(), payung_words::texts::indonesian().skip_link());
        assert!(!texts.is_short());
        assert_eq!(texts.part_why(), "");
        assert!(texts.is_short());
        let texts = texts.read_again([first, later].concat().leak()).unwrap();
        assert_eq!(texts.part_why(), payung_words::texts::indonesian().part_why());
        assert!(!texts.is_short());
    }

    /// The labels of rules that are compiled for the browser.
    #[test]
    fn labels_arrive_with_the_rules_they_belong_to() {
        use payung_values::local_text::LocalText;
        let text = format!("{}\u{2}ab id 1\u{1}satu\u{1}dua", packs(&[]).remove(0).1);
        assert!(Texts::read(text.clone().leak(), "ac").is_none());
        let language = Texts::read(text.leak(), "ab").unwrap().language();
        assert_eq!(LocalText::packed(2).text(language), "dua");
        assert!(!language.is_short());
        assert_eq!(LocalText::packed(0).text(language), "");
        assert!(language.is_short());
    }
}
