//! One statement for every story, wherever it is said: whatever is turned or typed, page and slides say the same headline
//! and none of them loses what weakens the sums (D1, D2, D19 of the trial with an outreach officer).

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_rules::loss::LossShare;
use payung_stories::caveat::Caveat;
use payung_stories::draft::{Draft, Field};
use payung_stories::rules::StoriesRules;
use payung_stories::{Story, StoryOutcome, compute};
use payung_values::date::Date;
use payung_values::event::Event;
use payung_words::stories::slide::{self, Idea, Slide};
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
    slide::slides(rules(), indonesian(), "Cerita", draft, told, &[])
}

/// What a hall reads on a slide, blanks as everywhere.
fn read(slide: &Slide) -> String {
    let said = slide::in_words(indonesian(), std::slice::from_ref(slide));
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
                assert!(slides.iter().all(is_here), "{caution:?}: {slides:?}");
            } else {
                assert!(is_here(&slides[1]), "{caution:?}: {slides:?}");
            }
        }
        // The umbrella is whole on page and slides, or on neither.
        for slide in &slides {
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

/// The table of what weakens a story: which caveat, whether the umbrella stays whole, what the headline begins with.
#[test]
fn each_weakness_is_said_where_it_stands() {
    let unread = payung_fixture::rules()
        .claim
        .losses
        .iter()
        .find(|loss| !loss.is_read() && matches!(loss.share, LossShare::Fixed(_)));
    let unread = unread.unwrap().id;
    let cases: [(Story, &[(Field, &str)], &[Caveat], &str); 10] = [
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
            &[(Field::Loss, unread)],
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
            Story::Hand,
            &[(Field::Loss, unread), (Field::Unpaid, "5")],
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
        for slide in slides(draft, &told) {
            let said = slide::in_words(indonesian(), std::slice::from_ref(&slide));
            assert!(
                said.contains("Hanya contoh: belum ada iuran yang dibayar"),
                "{said}"
            );
            assert!(!said.contains("Iuran yang dibayar\nRp0"), "{said}");
        }
    }
}
