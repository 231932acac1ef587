//! What the build says of text files that do not fit together: file, line, message, and what would be right.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_messages::{self as texts, Compiled};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const ORIGINAL: &str = "# Texts\n\ntitle = Payung\ncost = Iuran { $amount } sebulan\ncount =\n    { $form ->\n        [one] { $n } orang\n       *[many] { $n } orang\n    }\n";

/// A folder of text files.
struct Locales(PathBuf);

impl Locales {
    /// A folder with `id/shared.ftl`; `name` is used by one test only.
    fn new(name: &str, original: &str) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join("texts")
            .join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        fs::create_dir_all(&folder).unwrap();
        Self(folder).with("id/shared.ftl", original)
    }

    fn with(self, file: &str, text: &str) -> Self {
        fs::create_dir_all(self.0.join(file).parent().unwrap()).unwrap();
        fs::write(self.0.join(file), text).unwrap();
        self
    }

    fn compiled(&self) -> Result<Compiled, Vec<String>> {
        texts::compiled(&self.0, &texts::languages(&self.0)?)
    }

    fn code(&self) -> Result<String, Vec<String>> {
        Ok(self.compiled()?.code)
    }

    /// What the packs hold, behind the edition.
    fn packs(&self) -> Vec<(String, String)> {
        let packs = self.compiled().unwrap().packs;
        let behind = |text: &str| text.split_once(' ').unwrap().1.to_owned();
        packs
            .iter()
            .map(|pack| (pack.file(), behind(&pack.text)))
            .collect()
    }

    #[track_caller]
    fn expect(&self, complaints: &[&str]) {
        assert_eq!(self.code().unwrap_err(), complaints);
    }
}

/// What may stand behind a number in English and is of many.
const OF_MANY: &str = "areas bands cases children columns criteria days deciles digits entries files groups minutes \
                       months people persons problems provinces questions rows rules schemes seconds sheets slides \
                       sources things weeks workers years";

/// Whose number is a figure of the rules, one of ours or never one; or stands behind another noun.
const NEVER_ONE: &str = "age-note-open age-open-note ages-from ages-to note-too-young answer-age-value applied-scholarship-months \
    applied-waiting asked-days asked-weeks asked-years-or-months asks-residence book-areas-table book-bands book-days \
    book-level book-package book-rows brief-death caution-ended caution-limit cond-payment-days \
    cond-payment-inferred cond-payment-plain cond-scholarship-met cond-scholarship-unmet cond-waiting cond-waiting-met donor-year family-death-if family-school family-school-if \
    grade-sources leaflet-school limit-within lists-left-out lists-limits lists-second-file lists-sheets-read \
    lists-sheets-together own-assumed-decile own-mark own-wrong-too-many planner-change-many-down planner-change-many-up \
    planner-groups-full planner-most-months planner-prepaid-excess planner-prepaid-missing planner-proposal-not-full \
    planner-rest-groups planner-school planner-short planner-start-cut planner-too-many-groups planner-when-long \
    programs-school programs-stmb programs-waiting refusal-too-many-columns residence-at-least residence-below \
    residence-met-note residence-unknown residence-unmet school-last school-none-waiting school-not-counted \
    slide-condition-children slide-condition-school slide-condition-waiting slide-waiting start-benefit-death \
    start-benefit-school start-benefit-school-if step-self-keep-note story-note-later story-note-school \
    when-working-days wrong-children wrong-since";

/// `1 rules` is what a text with one number and one noun says of one; `Rules: 1` is right of every number.
#[test]
fn english_says_one_of_a_thing_rightly() {
    let of_many: BTreeSet<&str> = OF_MANY.split_whitespace().collect();
    let never_one: BTreeSet<&str> = NEVER_ONE.split_whitespace().collect();
    let mut found = BTreeSet::new();
    for file in fs::read_dir("locales/en").unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() {
            continue;
        }
        // The branch for many stands on a line of its own.
        for line in fs::read_to_string(path).unwrap().lines() {
            let Some((name, words)) = line.split_once(" = ") else {
                continue;
            };
            let behind = words.split("} ").skip(1);
            let is_of_many = |text: &str| {
                let mut words = text.split([' ', ',', '.', ';', ':', '?', ')']);
                let is_one = |word: Option<&str>| word.is_some_and(|word| of_many.contains(word));
                is_one(words.next()) || is_one(words.next())
            };
            if behind.filter(|text| !text.starts_with('$')).any(is_of_many) {
                found.insert(name.to_owned());
            }
        }
    }
    let unknown: Vec<_> = found
        .iter()
        .filter(|name| !never_one.contains(name.as_str()))
        .collect();
    assert!(unknown.is_empty(), "`1 …s`: {unknown:#?}");
    let gone: Vec<_> = never_one.iter().filter(|name| !found.contains(**name)).collect();
    assert!(gone.is_empty(), "no such text any more: {gone:#?}");
}

/// A headline that stays Indonesian is a quotation, figures and all.
#[test]
fn a_title_that_is_quoted_in_english_keeps_its_figures() {
    let file = fs::read_to_string("locales/en/rules/sources.toml").unwrap();
    let values = |key: &str| -> Vec<String> {
        let lines = file.lines().filter_map(|line| line.strip_prefix(key));
        lines.map(str::to_owned).collect()
    };
    // Without what groups digits.
    let bare = |title: &str| title.replace(['.', ','], "");
    let pairs = values("id = ").into_iter().zip(values("en = "));
    let quoted = pairs.filter(|(title, english)| bare(title) == bare(english));
    let mut n_with_figures = 0_usize;
    for (title, english) in quoted {
        let digits = |text: &str| {
            text.split(' ')
                .filter(|word| word.contains('.'))
                .collect::<String>()
        };
        assert_eq!(digits(&title), digits(&english), "{title}");
        n_with_figures += usize::from(title.contains("230.000"));
    }
    assert_eq!(n_with_figures, 1);
}

#[test]
fn the_committed_texts_have_no_complaint() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales");
    let languages = texts::languages(&folder).unwrap();
    assert_eq!(languages.first().map(String::as_str), Some("id"));
    texts::compiled(&folder, &languages).unwrap();
}

#[test]
fn texts_that_fit_become_one_method_each() {
    let code = Locales::new("fits", ORIGINAL)
        .with("en/shared.ftl", ORIGINAL)
        .code()
        .unwrap();
    for method in ["fn title", "fn cost", "fn count"] {
        assert!(code.contains(method), "{method}");
    }
}

/// The lines of generated code that begin where `start` stands, up to a closing brace on its own.
fn block<'a>(code: &'a str, start: &str) -> &'a str {
    let (_, rest) = code.split_once(start).unwrap();
    rest.split_once("\n}").unwrap().0
}

#[test]
fn a_message_takes_its_variables_by_name() {
    let code = Locales::new("names", "reasons-met = { $met } dari { $all-of }\nplain = Ya\n")
        .code()
        .unwrap();
    let fields = block(&code, "pub struct ReasonsMet<'a> {");
    assert_eq!(
        fields,
        "\n/// `$all-of`.\npub all_of: &'a str,\n/// `$met`.\npub met: &'a str,"
    );
    assert!(code.contains("fn reasons_met(&self, args::ReasonsMet { all_of, met }: args::ReasonsMet<'_>)"));
    assert!(code.contains("fn plain(&self) ->"));
    assert!(!code.contains("struct Plain"));
}

#[test]
fn two_variables_swapped_in_a_sentence_keep_their_values() {
    let locales = |name: &str, sentence: &str| Locales::new(name, &format!("met = {sentence}\n"));
    let before = locales("before_swap", "{ $met } dari { $all }");
    let after = locales("after_swap", "dari { $all }, { $met }");
    let code = before.code().unwrap();
    let method = |code: &str| {
        let from = code.find("pub fn met(").unwrap();
        code.split_at(from).1.lines().next().unwrap().to_owned()
    };
    assert_eq!(
        method(&code),
        "pub fn met(&self, args::Met { all, met }: args::Met<'_>) -> Cow<'static, str> { self.filled(0, &[all, met]) }"
    );
    assert_eq!(method(&code), method(&after.code().unwrap()));
    let [(_, before), (_, after)] = [before.packs().remove(0), after.packs().remove(0)];
    assert_eq!(before, "id 0\u{1}\u{f} dari \u{e}");
    assert_eq!(after, "id 0\u{1}dari \u{e}, \u{f}");
}

#[test]
fn a_pack_holds_one_language_of_one_file_in_the_order_of_the_original() {
    let locales = Locales::new("packs", ORIGINAL)
        .with("id/lists.ftl", "row = Baris\n")
        .with(
            "en/shared.ftl",
            &ORIGINAL.replace("Iuran { $amount } sebulan", "{ $amount } a month"),
        )
        .with("en/all.ftl", "row = Row\n");
    let choice = "\u{3}\u{e}\u{3}one\u{4}\u{f} orang\u{3}\u{4}\u{f} orang";
    let pack = |file: &str, text: &str| (file.to_owned(), text.to_owned());
    assert_eq!(
        locales.packs(),
        [
            pack(
                "id-.txt",
                &format!("id 0\u{1}Iuran \u{e} sebulan\u{1}{choice}\u{1}Payung")
            ),
            pack("id-lists.txt", "id 3\u{1}Baris"),
            pack(
                "en-.txt",
                &format!("en 0\u{1}\u{e} a month\u{1}{choice}\u{1}Payung")
            ),
            pack("en-lists.txt", "en 3\u{1}Row"),
        ]
    );
}

/// A program tells by the edition that a pack is of another build, whatever has changed.
#[test]
fn every_change_of_a_message_is_another_edition() {
    let edition = |name: &str, text: &str| {
        let packs = Locales::new(name, text).compiled().unwrap().packs;
        packs.first().unwrap().text.split_once(' ').unwrap().0.to_owned()
    };
    let first = edition("edition", ORIGINAL);
    assert_eq!(edition("edition_again", ORIGINAL), first);
    for (name, changed) in [
        ("edition_word", ORIGINAL.replace("Payung", "payung")),
        ("edition_id", ORIGINAL.replace("title", "heading")),
        ("edition_variable", ORIGINAL.replace("$amount", "$sum")),
        ("edition_key", ORIGINAL.replace("[one]", "[single]")),
        ("edition_less", ORIGINAL.replace("title = Payung\n", "")),
    ] {
        assert_ne!(edition(name, &changed), first, "{name}");
    }
    let translated = Locales::new("edition_translated", ORIGINAL).with("en/shared.ftl", ORIGINAL);
    let packs = translated.compiled().unwrap().packs;
    assert!(packs.iter().all(|pack| !pack.text.contains(&first)));
}

#[test]
fn a_language_without_a_name_is_named() {
    Locales::new("nameless", ORIGINAL)
        .with("english/shared.ftl", ORIGINAL)
        .expect(&["locales/english/: a folder here is named by the code of its language, such as `jv`"]);
}

#[test]
fn a_message_missing_in_the_second_language_is_named_with_the_line_to_translate() {
    Locales::new("missing", ORIGINAL)
        .with("en/shared.ftl", &ORIGINAL.replace("title = Payung\n", ""))
        .expect(&["locales/en/: message `title` is missing; translate locales/id/shared.ftl:3"]);
}

#[test]
fn a_message_the_original_does_not_have_is_named() {
    Locales::new("surplus", ORIGINAL)
        .with("en/shared.ftl", &format!("{ORIGINAL}more = More\n"))
        .expect(&["locales/en/shared.ftl:10: message `more` does not stand in the original, `id`"]);
}

#[test]
fn other_variables_are_named_in_both_languages() {
    Locales::new("variable", ORIGINAL)
        .with("en/shared.ftl", &ORIGINAL.replace("$amount", "$sum"))
        .expect(&[
            "locales/en/shared.ftl:4: message `cost` uses the variables {\"sum\"}, the original {\"amount\"}",
        ]);
    Locales::new("selector", ORIGINAL).with("en/shared.ftl", &ORIGINAL.replace("$form", "$shape")).expect(&[
        "locales/en/shared.ftl:5: message `count` uses the variables {\"n\", \"shape\"}, the original {\"form\", \"n\"}",
    ]);
    Locales::new("no_variable", ORIGINAL)
        .with("en/shared.ftl", &ORIGINAL.replace("{ $amount }", "-"))
        .expect(&[
            "locales/en/shared.ftl:4: message `cost` uses the variables {}, the original {\"amount\"}",
        ]);
}

#[test]
fn a_message_that_stands_twice_is_named_with_the_line_of_the_first() {
    Locales::new("twice", &format!("{ORIGINAL}title = Payung lagi\n"))
        .expect(&["locales/id/shared.ftl:3: message `title` stands here twice"]);
}

#[test]
fn a_language_may_have_further_files_in_a_folder_of_its_name() {
    let code = Locales::new("further", ORIGINAL)
        .with("id/lists.ftl", "row = Baris\n")
        .code()
        .unwrap();
    assert!(code.contains("fn row") && code.contains("fn title"));
    Locales::new("further_twice", ORIGINAL)
        .with("id/lists.ftl", "row = Baris\ntitle = Daftar\n")
        .expect(&["locales/id/shared.ftl:3: message `title` stands in locales/id/lists.ftl:2, too"]);
    Locales::new("further_missing", ORIGINAL)
        .with("id/lists.ftl", "row = Baris\n")
        .with("en/shared.ftl", ORIGINAL)
        .expect(&["locales/en/: message `row` is missing; translate locales/id/lists.ftl:1"]);
}

#[test]
fn a_line_that_is_no_message_is_named() {
    Locales::new("broken", &format!("{ORIGINAL}just words\n"))
        .expect(&["locales/id/shared.ftl:10: Expected a token starting with \"=\""]);
}

/// A plural that counts for itself needs the rules of every language; here Rust passes the word.
#[test]
fn a_selector_chooses_by_words_and_is_the_whole_message() {
    let second = |text: &str| ORIGINAL.replace("title = Payung", text);
    Locales::new(
        "number",
        &second("title = { $n ->\n    [1] satu\n   *[many] banyak\n}"),
    )
    .expect(&["locales/id/shared.ftl:3: message `title`: choose by words that Rust passes, not by numbers"]);
    Locales::new("part", &second("title = Ada { $n ->\n    [one] satu\n   *[many] banyak\n}")).expect(&[
        "locales/id/shared.ftl:3: message `title`: a selector must be the whole message, so that each choice is a whole sentence",
    ]);
}

#[test]
fn only_plain_messages_with_variables_are_read() {
    let second = |text: &str| ORIGINAL.replace("title = Payung", text);
    let plain = "locales/id/shared.ftl: only plain messages are read; terms and attributes are not";
    Locales::new("term", &second("-brand = Payung")).expect(&[plain]);
    Locales::new("attribute", &second("title = Payung\n    .hint = Teduh")).expect(&[plain]);
    let braces =
        "locales/id/shared.ftl:3: message `title`: only variables such as { $amount } may stand in braces";
    Locales::new("function", &second("title = { NUMBER($n) }")).expect(&[braces]);
    Locales::new("reference", &second("title = { cost }")).expect(&[braces]);
}

#[test]
fn everything_that_differs_is_told_at_once() {
    Locales::new("many", ORIGINAL)
        .with("en/shared.ftl", "title = Payung\ncost = Contribution\n")
        .with("jv/shared.ftl", "cost = Iuran { $amount }\n")
        .expect(&[
            "locales/en/shared.ftl:2: message `cost` uses the variables {}, the original {\"amount\"}",
            "locales/en/: message `count` is missing; translate locales/id/shared.ftl:5",
            "locales/jv/: message `count` is missing; translate locales/id/shared.ftl:5",
            "locales/jv/: message `title` is missing; translate locales/id/shared.ftl:3",
        ]);
}

#[test]
fn the_original_has_to_be_there() {
    let locales = Locales::new("no_original", ORIGINAL).with("en/shared.ftl", ORIGINAL);
    fs::remove_dir_all(locales.0.join("id")).unwrap();
    locales.expect(&["locales/id/ is missing; it holds the original texts"]);
}

/// A message nobody shows is a text translators mend for nothing.
#[test]
fn every_message_is_shown_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code = String::new();
    let mut folders = vec![root.join("src"), root.join("crates")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                code.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut texts = String::new();
    for entry in fs::read_dir(root.join("locales/id")).unwrap() {
        texts.push_str(&fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    let ids = texts
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id);
    let ids: Vec<&str> = ids
        .filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect();
    assert!(ids.len() > 400);
    let called: BTreeSet<&str> = code
        .split('.')
        .filter_map(|rest| rest.split_once('('))
        .map(|(name, _)| name)
        .collect();
    let mut pages = fs::read_to_string(root.join("index.html")).unwrap();
    for entry in fs::read_dir(root.join("public/pages")).unwrap() {
        pages.push_str(&fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    for page in ["public/embedded.html", "public/manifest.webmanifest"] {
        pages.push_str(&fs::read_to_string(root.join(page)).unwrap());
    }
    let unused: Vec<&&str> = ids
        .iter()
        .filter(|id| {
            !called.contains(id.replace('-', "_").as_str()) && !pages.contains(&format!("{{{{{id}}}}}"))
        })
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}
