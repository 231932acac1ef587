//! One statement for every story, wherever it is said: whatever is turned or typed, page and slides say the same headline
//! and none of them loses what weakens the sums (D1, D2, D19 of the trial with an outreach officer).

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_rules::loss::Loss;
use payung_stories::caveat::Caveat;
use payung_stories::draft::{Draft, Field, FieldPath};
use payung_stories::rules::StoriesRules;
use payung_stories::{Story, StoryOutcome, Subject, compute};
use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::language::Language;
use payung_values::service_id::ServiceId;
use payung_words::slide::{Idea, Slide, in_words};
use payung_words::stories::slide;
use payung_words::stories::statement::Statement;
use payung_words::texts::indonesian;
use std::sync::LazyLock;

/// The stories' part of the frozen rules.
fn rules() -> &'static StoriesRules {
    static RULES: LazyLock<StoriesRules> = LazyLock::new(|| StoriesRules::of(payung_fixture::rules()));
    &RULES
}

fn told(draft: &Draft) -> StoryOutcome {
    let today = Date::parse("2026-11-21").unwrap();
    compute(rules(), &draft.read(rules(), today).unwrap()).unwrap()
}

/// Every story, event and way of working, with every value that a dial or a box about months can have.
fn drafts() -> Vec<Draft> {
    let mut drafts = Vec::new();
    for story in Story::ALL {
        for event in Event::ALL {
            for segment in ["bpu", "pu"] {
                for paid in ["0", "1", "2", "3", "4", "12", "35", "36", "48"] {
                    for unpaid in ["", "1", "2", "3", "5"] {
                        for (incapacity, income) in [("0", "1000000"), ("1", "50000000"), ("14", "3200000")] {
                            let mut draft = Draft::of(rules(), *story);
                            draft.keep(Field::Event, event.id());
                            draft.keep(Field::Segment, segment);
                            draft.keep(Field::Wage, income);
                            draft.keep(Field::Income, income);
                            draft.keep(Field::PaidMonths, paid);
                            draft.keep(Field::Unpaid, unpaid);
                            draft.keep(Field::Incapacity, incapacity);
                            if draft.typed(Field::Loss).is_empty() {
                                draft.keep(Field::Loss, "eye_one");
                            }
                            drafts.push(draft);
                        }
                    }
                }
            }
        }
    }
    drafts
}

fn slides(draft: &Draft, told: &StoryOutcome) -> Vec<Slide> {
    let slides = slide::slides(rules(), indonesian(), Subject::Story(Story::Fall), draft, told);
    slides.into_iter().map(|(_, slide)| slide).collect()
}

/// Whether it is the price of a month, which is the same whatever is paid out.
fn is_price(slide: &Slide) -> bool {
    matches!(&slide.idea, Idea::Figure { small, .. } if small == "Iuran sebulan")
}

/// What a hall reads on a slide, blanks as everywhere.
fn read(slide: &Slide) -> String {
    let said = in_words(indonesian(), std::slice::from_ref(slide));
    said.replace('\u{a0}', " ").to_lowercase()
}

#[test]
fn every_slide_says_what_the_page_says() {
    for draft in drafts() {
        let told = told(&draft);
        let statement = Statement::of(indonesian(), &told);
        let slides = slides(&draft, &told);
        let cash = read(&slides[1]);
        // The headline, word for word, around its figure or alone.
        let headline = statement.headline.replace('\u{a0}', " ").to_lowercase();
        let (before, behind) = match &statement.figure {
            Some(figure) => headline
                .split_once(&figure.replace('\u{a0}', " ").to_lowercase())
                .unwrap(),
            None => (headline.as_str(), ""),
        };
        assert!(cash.contains(before.trim()), "{headline}\n{cash}");
        assert!(
            cash.contains(behind.trim_start_matches([',', ' '])),
            "{headline}\n{cash}"
        );
        let figure = statement.figure.as_ref();
        match &slides[1].idea {
            Idea::Figure { figure: shown, .. } => assert_eq!(Some(shown), figure),
            Idea::List { .. } => assert_eq!(None, figure),
        }
        for caution in &statement.cautions {
            assert!(
                statement.note().contains(caution.long.trim_end_matches('.')),
                "{statement:?}"
            );
            let is_here = |slide: &Slide| read(slide).contains(&caution.short.to_lowercase());
            if caution.mark.is_some() {
                let mut of_sums = slides.iter().filter(|slide| !is_price(slide));
                assert!(of_sums.all(is_here), "{caution:?}: {slides:?}");
            } else {
                assert!(is_here(&slides[1]), "{caution:?}: {slides:?}");
            }
        }
        // What is made up is told as such.
        for slide in &slides {
            assert!(slide.topic.starts_with("Cerita rekaan: "), "{slide:?}");
        }
        // The umbrella is whole on page and slides, or on neither.
        for slide in slides.iter().filter(|slide| !is_price(slide)) {
            assert_eq!(slide.cautions.is_empty(), statement.is_settled(), "{slide:?}");
        }
        if let Some(example) = &statement.example {
            assert!(
                cash.contains(&example.replace('\u{a0}', " ").to_lowercase()),
                "{example}\n{cash}"
            );
        }
    }
}

/// A story, what is changed in it, what then weakens it, how its headline begins.
type Weakness = (
    Story,
    &'static [(Field, &'static str)],
    &'static [Caveat],
    &'static str,
);

/// The table of what weakens a story: which caveat, whether the umbrella stays whole, what the headline begins with.
#[test]
fn each_weakness_is_said_where_it_stands() {
    let hand = Loss::find(payung_fixture::rules().claim.losses, "hand_right");
    assert!(!hand.unwrap().is_read());
    let cases: [Weakness; 12] = [
        (Story::DeathAtSea, &[], &[], "Keluarganya menerima Rp70 juta"),
        (
            Story::DeathAtSea,
            &[(Field::PaidMonths, "0")],
            &[Caveat::NothingPaid],
            "Hanya contoh: belum ada iuran",
        ),
        (
            Story::DeathAtHome,
            &[(Field::PaidMonths, "0")],
            &[Caveat::NothingPaid],
            "Hanya contoh: belum ada iuran",
        ),
        (
            Story::DeathAtSea,
            &[(Field::Unpaid, "1")],
            &[Caveat::CoverUnknown { unpaid: 1 }],
            "Belum pasti dibayar",
        ),
        (
            Story::DeathAtSea,
            &[(Field::Unpaid, "2")],
            &[Caveat::CoverUnknown { unpaid: 2 }],
            "Belum pasti dibayar",
        ),
        (
            Story::DeathAtSea,
            &[(Field::Unpaid, "3")],
            &[Caveat::CoverEnded { unpaid: 3 }],
            "Mungkin tidak dibayar",
        ),
        (
            Story::Hand,
            &[(Field::Loss, "hand_right")],
            &[Caveat::UnverifiedLoss],
            "Hitungan sementara Rp",
        ),
        (
            Story::DeathAtHome,
            &[(Field::PaidMonths, "3")],
            &[Caveat::AtTheLimit { needed: 3 }],
            "Keluarganya menerima Rp42 juta",
        ),
        (
            Story::DeathAtHome,
            &[(Field::PaidMonths, "4")],
            &[],
            "Keluarganya menerima Rp42 juta",
        ),
        (
            Story::DeathAtSea,
            &[(Field::Day, "1-1-2099")],
            &[Caveat::BeyondRules { year: 2099 }],
            "Keluarganya menerima Rp70 juta",
        ),
        (
            Story::DeathAtSea,
            &[(Field::Day, "1-11-2027")],
            &[],
            "Keluarganya menerima Rp70 juta",
        ),
        (
            Story::Hand,
            &[(Field::Loss, "hand_right"), (Field::Unpaid, "5")],
            &[Caveat::CoverEnded { unpaid: 5 }, Caveat::UnverifiedLoss],
            "Mungkin tidak dibayar: iuran menunggak 5 bulan",
        ),
    ];
    for (story, changes, caveats, headline) in cases {
        let mut draft = Draft::of(rules(), story);
        for (field, typed) in changes {
            draft.keep(*field, typed);
        }
        let told = told(&draft);
        let statement = Statement::of(indonesian(), &told);
        assert_eq!(told.caveats(), caveats, "{story:?} {changes:?}");
        assert!(
            statement.headline.replace('\u{a0}', " ").starts_with(headline),
            "{statement:?}"
        );
        assert_eq!(
            statement.is_settled(),
            caveats.iter().all(|caveat| !caveat.unsettles())
        );
    }
}

/// Ten classes lie behind a child in SMA 2: nobody has done them in three years. What school begins with, no source says.
#[test]
fn an_age_that_cannot_have_its_class_is_named() {
    let caveats = |class: &str, age: &str| {
        let mut draft = Draft::of(rules(), Story::DeathAtSea);
        draft.keep_at(FieldPath::ChildClass(0), class);
        draft.keep_at(FieldPath::ChildAge(0), age);
        told(&draft).caveats()
    };
    assert_eq!(caveats("sma_2", "3"), [Caveat::TooYoung { child: 0 }]);
    assert_eq!(caveats("sma_2", "9"), [Caveat::TooYoung { child: 0 }]);
    assert_eq!(caveats("sd_2", "0"), [Caveat::TooYoung { child: 0 }]);
    for (class, age) in [
        ("sma_2", "10"),
        ("sma_2", "16"),
        ("tk", "0"),
        ("sd_1", "0"),
        ("pt_5", "22"),
    ] {
        assert_eq!(caveats(class, age), [], "{class} {age}");
    }
}

/// Nobody hears that a family gets something although nothing was ever paid.
#[test]
fn before_the_first_payment_no_sum_is_said_but_as_an_example() {
    for draft in drafts()
        .iter()
        .filter(|draft| draft.typed(Field::PaidMonths) == "0")
    {
        let told = told(draft);
        let statement = Statement::of(indonesian(), &told);
        assert!(!statement.headline.contains("Rp"), "{statement:?}");
        assert!(
            statement
                .example
                .unwrap()
                .starts_with("Contoh bila iuran sudah dibayar: ")
        );
        for slide in slides(draft, &told).into_iter().filter(|slide| !is_price(slide)) {
            let said = in_words(indonesian(), std::slice::from_ref(&slide));
            assert!(
                said.contains("Hanya contoh: belum ada iuran yang dibayar"),
                "{said}"
            );
            assert!(!said.contains("Iuran yang dibayar\nRp0"), "{said}");
        }
    }
}

/// By hand: Rp1.000.000 is Rp16.800 a month, half of it to December 2026; for drivers to March 2027. In January 2026 the
/// half has not begun for others. Government money never has it (PP 50/2025 Pasal 3).
#[test]
fn a_month_has_its_price_and_the_month_in_which_it_changes() {
    let price = |changes: &[(Field, &str)]| {
        let mut draft = Draft::of(rules(), Story::DeathAtSea);
        for (field, typed) in changes {
            draft.keep(*field, typed);
        }
        let told = told(&draft);
        let price = told.price.as_ref()?;
        let lines = payung_words::stories::statement::price_lines(indonesian(), price);
        let said = [vec![price.monthly.to_string()], lines].concat();
        // What the page's section says a slide says, too.
        let slides = slides(&draft, &told).iter().map(read).collect::<String>();
        assert!(
            said.iter().all(|line| slides.contains(&line.to_lowercase())),
            "{said:?}\n{slides}"
        );
        Some(said)
    };
    let of = |said: &[&str]| Some(said.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>());
    assert_eq!(
        price(&[]),
        of(&[
            "Rp8.400",
            "Harga dengan potongan, sampai iuran Desember 2026",
            "Mulai iuran Januari 2027: Rp16.800 sebulan"
        ])
    );
    assert_eq!(
        price(&[(Field::Sector, "transport"), (Field::PaidMonths, "0")]),
        of(&[
            "Rp8.400",
            "Harga dengan potongan, sampai iuran Maret 2027",
            "Mulai iuran April 2027: Rp16.800 sebulan"
        ])
    );
    assert_eq!(
        price(&[(Field::Day, "1-1-2026")]),
        of(&["Rp16.800", "Mulai iuran April 2026: Rp8.400 sebulan"])
    );
    assert_eq!(price(&[(Field::Day, "1-1-2027")]), of(&["Rp16.800"]));
    assert_eq!(price(&[(Field::Payer, "apbd")]), of(&["Rp16.800"]));
    assert_eq!(price(&[(Field::Segment, "pu"), (Field::Wage, "3 juta")]), None);
}

/// The rules in force, not the frozen ones: nobody is told a regulation as the source of what no article was seen for
/// (addendum.md 2), nor a file of ours as a source of anything.
#[test]
fn sources_are_what_a_reader_can_look_up() {
    let rules = payung_current::current(payung_current::NAMES).unwrap();
    let waiting = rules.benefit.jkm_waiting_months.entries.last().unwrap();
    for basis in [waiting.basis, rules.benefit.jkm_waiting_scope.basis] {
        assert!(
            basis
                .source
                .title
                .text(Language::indonesian())
                .starts_with("Menurut BPJS Ketenagakerjaan"),
            "{basis:?}"
        );
    }
    let ours = |words: &str| {
        ["Kumpulan fakta", ".md", "national", "regional"]
            .iter()
            .any(|one| words.contains(one))
    };
    for claim in rules.claims {
        assert!(!ours(claim.reference), "{}", claim.id);
    }
    let shown = rules.claim.misquotes.iter().map(|one| one.basis);
    let shown = shown.chain(rules.claim.losses.iter().map(|one| one.basis));
    for basis in shown {
        assert!(
            !ours(basis.source.title.text(Language::indonesian())),
            "{basis:?}"
        );
    }
    // Each claim is told once, and known by its title alone.
    let stories = StoriesRules::of(&rules);
    let titles = rules.claims.iter();
    let mut titles: Vec<String> = titles
        .map(|claim| payung_words::stories::claim(&stories, indonesian(), claim))
        .collect();
    titles.sort();
    for pair in titles.windows(2) {
        assert_ne!(pair[0], pair[1]);
    }
    // What was reported is said of a claim there is.
    for reported in rules.claim.reported {
        assert!(
            rules.claims.iter().any(|claim| claim.id == reported.case),
            "{reported:?}"
        );
    }
}

/// What is told before a hall begins with rows somebody has read, and names nothing that a family would wince at.
#[test]
fn no_story_begins_with_what_nobody_has_read() {
    for story in Story::ALL {
        let told = told(&Draft::of(rules(), *story));
        assert!(told.caveats().is_empty(), "{story:?}");
    }
    assert!(!Story::Blindness.services().contains(&ServiceId::Glasses));
    // No disease is named, so no aid that only one of them needs.
    assert!(!Story::Disease.services().contains(&ServiceId::HearingAid));
}
