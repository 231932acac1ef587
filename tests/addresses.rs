//! The addresses of all areas, in one table: what an area writes it reads again, and no two areas read the same.

#![cfg(not(target_arch = "wasm32"))]

use payung::book::Rulebook;
use payung::check::Check;
use payung::event::EventKit;
use payung::lists::Lists;
use payung::planner::Planner;
use payung::screen::route::Route;
use payung::screen::shell::Area;
use payung::stories::Stories;
use payung::{check, planner};
use payung_book::{Book, BookRules};
use payung_check::rules::{CheckRules, PersonRules};
use payung_check::topic::Topic;
use payung_event::EventRules;
use payung_planner::rules::PlannerRules;
use payung_rules::names::Names;
use payung_stories::Story;
use payung_stories::rules::StoriesRules;
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::path::Path;
use std::sync::LazyLock;

/// The part of the rules that is asked here.
fn planner_rules() -> &'static PlannerRules {
    static RULES: LazyLock<PlannerRules> = LazyLock::new(|| PlannerRules::of(payung_fixture::rules()));
    &RULES
}

fn stories_rules() -> StoriesRules {
    StoriesRules::of(payung_fixture::rules())
}

/// An area as the tests see it.
struct Known {
    address: &'static str,
    program: &'static str,
    paths: Vec<String>,
    reads: Box<dyn Fn(&str) -> bool>,
}

fn known<A: Area>(rules: A::Rules) -> Known {
    Known {
        address: A::ADDRESS,
        program: A::PROGRAM,
        paths: A::Route::all(&rules).iter().map(Route::path).collect(),
        reads: Box::new(move |address| A::Route::parse(address, &rules).is_some()),
    }
}

fn event_rules() -> EventRules {
    EventRules::of(payung_fixture::rules())
}

fn book() -> Book {
    static BOOK: LazyLock<Book> = LazyLock::new(|| Book::of(BookRules::of(payung_fixture::rules())));
    *BOOK
}

fn areas() -> [Known; 6] {
    [
        known::<Check>(CheckRules::of(payung_fixture::rules())),
        known::<Stories>(stories_rules()),
        known::<Planner>(*planner_rules()),
        known::<Lists>(PersonRules::of(payung_fixture::rules())),
        known::<EventKit>(event_rules()),
        known::<Rulebook>(book()),
    ]
}

/// The part of an address that `public/boot.js` chooses a program by.
fn first_part(path: &str) -> &str {
    path.split('/').next().unwrap_or_default()
}

fn assert_round_trips<R: Route + Debug>(rules: &R::Rules) {
    for route in R::all(rules) {
        let path = route.path();
        let page = if path.is_empty() {
            "index.html".to_owned()
        } else {
            [&path, "/index.html"].concat()
        };
        for written in [path.clone(), [&path, "/"].concat(), page] {
            assert_eq!(R::parse(&written, rules), Some(route.clone()), "{written}");
        }
    }
}

#[test]
fn what_is_written_is_read_again() {
    assert_round_trips::<check::route::Route>(&CheckRules::of(payung_fixture::rules()));
    assert_round_trips::<payung::stories::route::Route>(&stories_rules());
    assert_round_trips::<planner::route::Route>(planner_rules());
    assert_round_trips::<payung::lists::route::Route>(&PersonRules::of(payung_fixture::rules()));
    assert_round_trips::<payung::event::route::Route>(&event_rules());
}

#[test]
fn every_question_example_story_and_claim_has_its_address() {
    let all: BTreeSet<String> = areas().into_iter().flat_map(|area| area.paths).collect();
    let mut expected: BTreeSet<String> = [
        "",
        "periksa",
        "hasil",
        "lembar",
        "banding",
        "majikan",
        "manfaat",
        "manfaat/kasus",
        "manfaat/keliru",
        "manfaat/cacat",
        "rencana",
        "rencana/banding",
        "rencana/periksa",
        "rencana/usulan",
        "daftar",
        "acara",
        "acara/layar",
        "acara/cetak",
        "acara/selebaran",
        "acara/daftar-periksa",
        "acara/ruang",
        "acara/qr",
        "aturan",
        "aturan/berubah",
        "aturan/belum-tahu",
        "aturan/buatan-sendiri",
        "aturan/buatan-sendiri/tulis",
        "aturan/bagaimana-kalau",
        "aturan/uji-kasus",
        "aturan/daerah",
    ]
    .map(str::to_owned)
    .into();
    for topic in Topic::ALL {
        expected.insert(format!("cek/{}", topic.id()));
        expected.insert(format!("ubah/{}", topic.id()));
    }
    for part in check::route::Part::ALL {
        expected.insert(format!("hasil/{}", part.id()));
    }
    expected.extend(
        payung_fixture::rules()
            .examples
            .iter()
            .map(|example| format!("contoh/{}", example.id)),
    );
    for story in Story::ALL {
        expected.insert(format!("manfaat/{}", story.id()));
        expected.insert(format!("manfaat/{}/layar", story.id()));
    }
    for claim in payung_fixture::rules().claims {
        expected.insert(format!("manfaat/kasus/{}", claim.id));
        expected.insert(format!("manfaat/kasus/{}/layar", claim.id));
    }
    let rules = payung_fixture::rules();
    expected.extend(book().all.iter().map(|rule| format!("aturan/{}", rule.id)));
    expected.extend(
        rules
            .sources
            .iter()
            .map(|detail| format!("aturan/sumber/{}", detail.source.key)),
    );
    let areas = rules
        .areas
        .iter()
        .map(|area| area.code.to_string().replace('.', "-"));
    expected.extend(areas.map(|code| format!("aturan/daerah/{code}")));
    assert_eq!(all, expected);
}

#[test]
fn an_address_belongs_to_one_area_and_begins_with_its_word() {
    let areas = areas();
    for area in &areas {
        for path in &area.paths {
            let readers: Vec<&str> = areas
                .iter()
                .filter(|other| (other.reads)(path))
                .map(|other| other.program)
                .collect();
            assert_eq!(readers, [area.program], "{path}");
            if area.address.is_empty() {
                assert!(
                    areas
                        .iter()
                        .all(|other| other.address != first_part(path) || path.is_empty()),
                    "{path}"
                );
            } else {
                assert_eq!(first_part(path), area.address);
            }
        }
    }
}

/// A server answers a path with a dot as a file, and one that is not there with 404.
#[test]
fn no_address_holds_a_dot_or_needs_encoding() {
    for path in areas().into_iter().flat_map(|area| area.paths) {
        let is_plain = |b: u8| b.is_ascii_alphanumeric() || b"-_/".contains(&b);
        assert!(path.bytes().all(is_plain), "{path}");
        assert!(!path.starts_with('/') && !path.ends_with('/'), "{path}");
    }
}

#[test]
fn what_is_no_address_is_no_screen() {
    for address in [
        "tidak-ada",
        "cek",
        "cek/",
        "cek/tinggi-badan",
        "cek/umur/lagi",
        "ubah/cek",
        "contoh/siapa",
        "Hasil",
        "hasil/lagi",
        "manfaat/lain",
        "manfaat/layar",
        "manfaat/kasus/lain",
        "manfaat/jatuh-dari-atap/layar/layar",
        "manfaatnya",
        "rencana/lain",
        "rencananya",
        "daftar/lain",
        "daftarnya",
        "acara/lain",
        "acaranya",
        "aturan/lain",
        "aturan/daerah/64-99",
        "aturan/sumber/lain",
        "aturannya",
        "lain/index.html",
        "hasilindex.html",
        "index.htm",
        "/hasil",
        "payung/hasil",
    ] {
        for area in areas() {
            assert!(!(area.reads)(address), "{}: {address}", area.program);
        }
    }
}

#[test]
fn what_stands_behind_the_hash_is_read_where_a_link_may_carry_something() {
    let hash = || "1;umur=41;akhir".to_owned();
    assert_eq!(
        check::route::Route::parse("#1;umur=41;akhir", &CheckRules::of(payung_fixture::rules())),
        Some(check::route::Route::Shared { hash: hash() })
    );
    assert_eq!(
        planner::route::Route::parse("rencana#1;umur=41;akhir", planner_rules()),
        Some(planner::route::Route::Shared { hash: hash() })
    );
    assert_eq!(
        planner::route::Route::parse("rencana/#1;umur=41;akhir", planner_rules())
            .unwrap()
            .path(),
        "rencana#1;umur=41;akhir"
    );
    for (address, path) in [
        ("hasil#isi", "hasil"),
        ("cek/umur#", "cek/umur"),
        ("#", ""),
        ("index.html#1;akhir", "#1;akhir"),
    ] {
        assert_eq!(
            check::route::Route::parse(address, &CheckRules::of(payung_fixture::rules()))
                .unwrap()
                .path(),
            path
        );
    }
    assert_eq!(
        planner::route::Route::parse("rencana/usulan#isi", planner_rules())
            .unwrap()
            .path(),
        "rencana/usulan"
    );
    assert_eq!(
        payung::stories::route::Route::parse("manfaat/kasus#isi", &stories_rules())
            .unwrap()
            .path(),
        "manfaat/kasus"
    );
}

/// `public/boot.js` chooses the program before any of it has arrived, so it has a table of its own.
#[test]
fn the_boot_script_knows_the_same_areas() {
    let script = include_str!("../public/boot.js");
    let table = script.split_once("const areas = {").unwrap().1;
    let table = table.split_once('}').unwrap().0;
    let written: BTreeSet<(&str, &str)> = table
        .split(',')
        .map(|entry| entry.split_once(':').unwrap())
        .map(|(address, program)| (address.trim(), program.trim().trim_matches('\'')))
        .collect();
    let areas = areas();
    let named = areas.iter().filter(|area| !area.address.is_empty());
    assert_eq!(written, named.map(|area| (area.address, area.program)).collect());
}

/// The plain page is linked by hand: each of its links leads to a screen, in the program that reads the address, or to a
/// page without a program.
#[test]
fn every_link_of_the_plain_page_leads_to_a_screen() {
    let page = payung::plain_page::fill(
        include_str!("../index.html"),
        payung_fixture::rules(),
        Names(""),
        payung_words::texts::indonesian(),
    )
    .unwrap();
    let links = page.split("<a ").skip(1).filter_map(|link| {
        let tag = link.split_once('>')?.0;
        let href = tag.split_once("href=\"")?.1.split_once('"')?.0;
        (!href.starts_with('#') && !href.starts_with("tel:")).then_some(href)
    });
    let links: Vec<&str> = links.collect();
    assert!(links.len() > 5, "{links:?}");
    for link in links {
        let address = link.split('?').next().unwrap_or(link);
        let address = address.strip_prefix("./").unwrap_or(address);
        let words = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("public/pages")
            .join(address);
        assert!(
            words.is_file() || areas().iter().any(|area| (area.reads)(address)),
            "{link}"
        );
    }
}
