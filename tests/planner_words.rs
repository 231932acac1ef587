//! What people read of a plan, and where the parts of its picture stand.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_planner::draft::{Draft, Field, FieldPath, Wanted};
use payung_planner::picture::{self, WHOLE};
use payung_planner::printed::claim_of;
use payung_planner::rules::PlannerRules;
use payung_planner::variation::{self, Variation};
use payung_planner::{Answer, Question, impact, published, start};
use payung_rules::printed::Printed;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;
use payung_words::planner as words;
use payung_words::planner::check;
use payung_words::planner::form;
use payung_words::planner::impact as impact_words;
use payung_words::planner::summary;
use payung_words::texts::indonesian;
use proptest::prelude::*;
use std::sync::LazyLock;

/// The part of the rules that is asked here.
fn planner_rules() -> &'static PlannerRules {
    static RULES: LazyLock<PlannerRules> = LazyLock::new(|| PlannerRules::of(payung_fixture::rules()));
    &RULES
}

/// A draft for the donor from November 2026, twelve months: the number of each group is workers or a share.
fn draft(wanted: Wanted, budget: &str, groups: &[(&str, &str)]) -> Draft {
    let mut draft = Draft::begun(planner_rules(), YearMonth::parse("2026-11").unwrap());
    draft.keep(FieldPath::of_plan(Field::Wanted), wanted.id());
    draft.keep(FieldPath::of_plan(Field::Budget), budget);
    let number = if wanted == Wanted::Workers {
        Field::Share
    } else {
        Field::Workers
    };
    for (group, (occupation, typed)) in groups.iter().enumerate() {
        if group > 0 {
            draft.add_group(planner_rules());
        }
        draft.keep(FieldPath::of_group(Field::Share, group), "");
        draft.keep(FieldPath::of_group(Field::Occupation, group), occupation);
        draft.keep(FieldPath::of_group(number, group), typed);
    }
    draft
}

fn fishers_and_drivers() -> Answer {
    draft(
        Wanted::Workers,
        "50 juta",
        &[("nelayan", "75"), ("ojek_online", "25")],
    )
    .answer(planner_rules())
    .unwrap()
}

#[test]
fn each_question_has_its_sentence() {
    let texts = indonesian();
    for (wanted, budget, number, line) in [
        (
            Wanted::Cost,
            "",
            "10",
            "*10 orang* selama 12 bulan perlu *Rp1.848.000*: 10 petani.",
        ),
        (
            Wanted::Workers,
            "2 juta",
            "100",
            "*Rp2 juta* melindungi *10 orang* selama 12 bulan: 10 petani.",
        ),
        (
            Wanted::Months,
            "2 juta",
            "10",
            "*Rp2 juta* cukup untuk *12 bulan* bagi 10 orang: 10 petani.",
        ),
    ] {
        let answer = draft(wanted, budget, &[("petani", number)])
            .answer(planner_rules())
            .unwrap();
        assert_eq!(words::answer(planner_rules(), texts, &answer, wanted).line, line);
    }
}

/// Months below those a new member waits are said in the first line (national.md 4.2), years to come in the last.
#[test]
fn a_short_plan_says_so_first_and_years_to_come_rest_on_what_is_known_today() {
    let told = |months: &str, from: &str, programs: &str| {
        let mut typed = draft(Wanted::Workers, "250 juta", &[("petani", "100")]);
        typed.keep(FieldPath::of_plan(Field::Months), months);
        typed.keep(FieldPath::of_plan(Field::From), from);
        typed.keep(FieldPath::of_group(Field::Programs, 0), programs);
        let answer = typed.answer(planner_rules()).unwrap();
        words::answer(planner_rules(), indonesian(), &answer, Wanted::Workers)
    };
    let short =
        "Terlalu singkat untuk santunan kematian penuh: peserta baru perlu 3 bulan iuran berturut-turut.";
    let known = |from: &str| format!("Harga {from} dan sesudahnya menurut aturan yang diketahui hari ini.");
    for (months, is_short) in [("1", true), ("2", true), ("3", false), ("12", false)] {
        assert_eq!(
            told(months, "11-2026", "jkk-jkm").line.contains(short),
            is_short,
            "{months}"
        );
    }
    assert!(!told("2", "11-2026", "jkk").line.contains(short));
    // The scheme's own periods (national.md 8.11): shorter than all of them in the first line, else among the rest.
    let periods = "GN Lingkaran mengenal 3 bulan, 6 bulan, dan 12 bulan.";
    assert!(told("2", "11-2026", "jkk-jkm").line.ends_with(periods));
    for (months, is_said) in [
        ("3", false),
        ("4", true),
        ("6", false),
        ("9", true),
        ("12", false),
    ] {
        let rest = told(months, "11-2026", "jkk-jkm").rest;
        assert_eq!(rest.iter().any(|one| one == periods), is_said, "{months}");
    }
    let last = |months, from| told(months, from, "jkk-jkm").rest.last().cloned().unwrap();
    assert_eq!(last("12", "11-2026"), known("Januari 2027"));
    assert_eq!(last("12", "4-2099"), known("April 2099"));
    assert!(!last("2", "11-2026").contains("aturan yang diketahui"));
}

#[test]
fn groups_whose_price_changes_alike_share_a_sentence() {
    let answer = draft(
        Wanted::Cost,
        "",
        &[("nelayan", "1"), ("ojek_online", "1"), ("petani", "1")],
    )
    .answer(planner_rules())
    .unwrap();
    let changes = words::changes(indonesian(), &answer.cost);
    let told: Vec<&str> = changes.iter().map(|change| change.words.as_str()).collect();
    assert_eq!(
        told,
        [
            "Mulai Januari 2027, harga nelayan dan petani seorang sebulan dari Rp8.400 menjadi Rp16.800, karena masa potongan 50% berakhir Desember 2026.",
            "Mulai April 2027, harga ojek online (ojol) seorang sebulan dari Rp8.400 menjadi Rp16.800, karena masa potongan 50% berakhir Maret 2027.",
        ]
    );
    assert_eq!(words::n_changes(&answer.cost), 2);
    let january = YearMonth::parse("2027-01").unwrap();
    let said = words::changes_in(indonesian(), &answer.cost, january);
    assert_eq!(said.as_deref(), Some("Harga 2 kelompok naik"));
}

#[test]
fn a_new_rate_says_so() {
    let july = YearMonth::parse("2027-07").unwrap();
    let rules = PlannerRules::of(payung_fixture::with_jkm(july, Rupiah::new(7_500)));
    let groups = [("nelayan", "1"), ("petani", "1")];
    let answer = draft(Wanted::Cost, "", &groups).answer(&rules).unwrap();
    let changes = words::changes(indonesian(), &answer.cost);
    let told: Vec<_> = changes
        .iter()
        .map(|change| (change.words.as_str(), change.window.is_some()))
        .collect();
    assert_eq!(
        told,
        [
            (
                "Mulai Januari 2027, harga nelayan dan petani seorang sebulan dari Rp8.400 menjadi Rp16.800, karena masa potongan 50% berakhir Desember 2026.",
                true
            ),
            (
                "Mulai Juli 2027, harga nelayan dan petani seorang sebulan dari Rp16.800 menjadi Rp17.500, karena tarif baru berlaku.",
                false
            ),
        ]
    );
}

#[test]
fn other_plans_and_first_months_say_the_difference() {
    let texts = indonesian();
    let shared = [("nelayan", "75"), ("ojek_online", "25")];
    let question = |wanted, budget| draft(wanted, budget, &shared).read(planner_rules()).unwrap();
    let said = |question: &Question| -> Vec<[String; 3]> {
        let usual = Variation::usual(question, question.plan.from, 3);
        let compared = variation::compare(planner_rules(), question, &usual).unwrap();
        let said = compared
            .iter()
            .map(|one| words::compared(planner_rules(), texts, one));
        said.map(|one| [one.name, one.result, one.difference]).collect()
    };
    // 714.000 a round of four; 310.800, 781.200 and 1.674.000 in the other plans.
    assert_eq!(
        said(&question(Wanted::Workers, "50 juta")),
        [
            [
                "Rencana ini: mulai November 2026, 12 bulan",
                "280 orang",
                "rencana ini"
            ],
            ["6 bulan", "643 orang", "lebih 363 orang"],
            ["Mulai Januari 2027", "256 orang", "kurang 24 orang"],
            ["Dengan tabungan hari tua (JHT)", "119 orang", "kurang 161 orang"],
            // 344.400 a pair.
            [
                "Semua kelompok sama banyak orangnya",
                "290 orang",
                "lebih 10 orang"
            ],
            [
                "Dua gelombang, masing-masing 6 bulan dengan separuhnya: mulai November 2026, lalu orang lain mulai Mei 2027",
                "569 orang",
                "lebih 289 orang"
            ],
        ]
    );
    // 75 and 25 people: 840.000 a month, 1.470.000 from January, 1.680.000 from April.
    assert_eq!(
        said(&question(Wanted::Months, "10 juta")),
        [
            [
                "Rencana ini: mulai November 2026, 7 bulan",
                "7 bulan",
                "rencana ini"
            ],
            ["Mulai Januari 2027", "6 bulan", "kurang 1 bulan"],
            ["Dengan tabungan hari tua (JHT)", "3 bulan", "kurang 4 bulan"],
        ]
    );
    let cost = fishers_and_drivers().cost;
    let last = YearMonth::parse("2027-10").unwrap();
    let starts = start::starts(planner_rules(), &cost.plan, cost.plan.from, last).unwrap();
    assert_eq!(
        words::starts(texts, &starts),
        [
            "Bulan pertama Anda, November 2026, sudah yang paling murah.",
            "Paling mahal mulai April 2027: Rp56.448.000.",
        ]
    );
}

#[test]
fn what_a_family_is_paid_is_told_once_for_all_who_are_paid_alike() {
    let texts = indonesian();
    let cost = fishers_and_drivers().cost;
    let day = Date::parse("2026-11-21").unwrap();
    let found = impact::exposure(planner_rules(), &cost, day);
    let months = payung_fixture::rules()
        .benefit
        .jkm_scholarship_months
        .at(day)
        .unwrap()
        .value;
    let paid = impact_words::paid(texts, &cost, &found, months);
    let told: Vec<String> = paid
        .iter()
        .map(|one| {
            format!(
                "{}, {}: {} + {}",
                one.event,
                one.notes.join(", "),
                one.cash,
                one.scholarship
            )
        })
        .collect();
    let why: Vec<String> = paid
        .iter()
        .map(|one| impact_words::why(texts, one).unwrap())
        .collect();
    assert_eq!(
        why[..4],
        [
            "Kenapa Rp10.000.000 bila meninggal bukan karena kerja?",
            "Kenapa Rp42.000.000 bila meninggal bukan karena kerja?",
            "Kenapa Rp216.000.000 dengan beasiswa bila meninggal bukan karena kerja?",
            "Kenapa Rp244.000.000 dengan beasiswa bila meninggal karena kecelakaan kerja?",
        ]
    );
    assert_eq!(
        told,
        [
            "Meninggal bukan karena kerja, di bulan pertama menjadi peserta: Rp10.000.000 + Rp0",
            "Meninggal bukan karena kerja, di bulan terakhir rencana ini: Rp42.000.000 + Rp0",
            "Meninggal bukan karena kerja, bila sudah peserta 36 bulan atau lebih: Rp42.000.000 + Rp174.000.000",
            "Meninggal karena kecelakaan kerja, kapan pun selama terlindungi: Rp70.000.000 + Rp174.000.000",
            "Cacat total tetap karena kecelakaan kerja, kapan pun selama terlindungi: Rp68.000.000 + Rp174.000.000",
        ]
    );
}

#[test]
fn what_was_said_of_a_region_says_when_and_how_near() {
    let texts = indonesian();
    let said = impact::reach(planner_rules(), AreaCode::parse("64").unwrap(), 280);
    let informal = said.iter().find(|reach| reach.share.is_some()).unwrap();
    assert_eq!(
        payung_words::said::said(texts, informal.coverage),
        "14 Mei 2025: sekitar 20.000 pekerja informal belum terlindungi."
    );
    assert_eq!(
        impact_words::reach(texts, informal, 280).unwrap(),
        "Rencana ini menjangkau 280 orang: 1,4% dari jumlah itu."
    );
    assert_eq!(
        impact_words::reach(texts, informal, 20_001).unwrap(),
        "Rencana ini menjangkau 20.001 orang, lebih banyak daripada jumlah itu."
    );
}

#[test]
fn a_published_sum_is_told_with_what_would_make_it_fit() {
    let texts = indonesian();
    let check = published::check(
        planner_rules(),
        &claim_of(Printed::find(payung_fixture::rules().printed, "SAMOSIR-2026").unwrap()),
    )
    .unwrap();
    assert_eq!(
        check::verdict(texts, &check),
        "*Rp30.000.000 lebih, 8,2%.* Yang diumumkan Rp395.904.000, iurannya Rp365.904.000 untuk 1.815 orang selama 12 bulan."
    );
    let told = |check: &published::Check| -> Vec<String> {
        let told = check.explanations.iter();
        told.map(|one| check::explanation(texts, check, one).0).collect()
    };
    assert_eq!(
        told(&check),
        [
            "Salah satu angka salah tulis: yang dimaksud Rp365.904.000",
            "Ditambah Rp30.000.000 biaya selain iuran: 8,2% dari iurannya",
        ]
    );
    for (id, line) in [
        (
            "PB007",
            "*Rp414.243.200 kurang, 5,6%.* Yang diumumkan Rp7.000.000.000, iurannya Rp7.414.243.200 untuk 36.777 orang selama 12 bulan.",
        ),
        (
            "PB027",
            "*Rp17.600.000 kurang, 0,8%: cocok, dibulatkan ke Rp100 juta.* Yang diumumkan Rp2.200.000.000, iurannya Rp2.217.600.000 untuk 11.000 orang selama 12 bulan.",
        ),
        (
            "PB035",
            "*Cocok sampai rupiah terakhir.* Rp458.438.400 adalah iuran 2.274 orang selama 12 bulan.",
        ),
    ] {
        let printed = Printed::find(payung_fixture::rules().printed, id).unwrap();
        let check = published::check(planner_rules(), &claim_of(printed)).unwrap();
        assert_eq!(check::verdict(texts, &check), line);
    }
}

#[test]
fn a_message_says_the_whole_plan() {
    let lines = summary::lines(
        planner_rules(),
        indonesian(),
        &fishers_and_drivers(),
        Wanted::Workers,
        None,
    );
    assert_eq!(lines.len(), 7);
    assert!(lines.iter().all(|line| !line.contains('\n')));
}

#[test]
fn a_draft_reads_the_same_as_people_type_it() {
    let typed = draft(Wanted::Cost, "", &[("nelayan", "1815")]);
    let friendly = form::as_typed(indonesian(), typed.clone());
    assert_eq!(friendly.typed(FieldPath::of_plan(Field::From)), "November 2026");
    assert_eq!(friendly.typed(FieldPath::of_group(Field::Workers, 0)), "1.815");
    assert_eq!(
        friendly.read(planner_rules()).unwrap(),
        typed.read(planner_rules()).unwrap()
    );
}

#[test]
fn groups_of_one_name_are_one_and_those_without_anybody_are_not_named() {
    let mut answer = draft(
        Wanted::Cost,
        "",
        &[("petani", "1495"), ("petani", "320"), ("nelayan", "1")],
    )
    .answer(planner_rules())
    .unwrap();
    answer.cost.groups[2].group.workers = 0;
    assert_eq!(words::groups(indonesian(), &answer.cost), "1.815 petani");
}

/// Of eight groups the two that cost most are drawn by themselves, wherever they stand (D36).
#[test]
fn a_picture_of_many_groups_names_the_largest() {
    let groups = [
        ("petani", "1"),
        ("sopir_truk", "2"),
        ("pemulung", "3"),
        ("ojek_online", "900"),
        ("buruh_tani", "4"),
        ("nelayan", "500"),
    ];
    let cost = draft(Wanted::Cost, "", &groups)
        .answer(planner_rules())
        .unwrap()
        .cost;
    let parts = picture::parts(&cost);
    let named: Vec<String> = parts
        .iter()
        .map(|part| words::part(indonesian(), &cost, *part))
        .collect();
    assert_eq!(named, ["Ojek online (ojol)", "Nelayan", "4 kelompok lain"]);
}

#[test]
fn words_break_at_blanks() {
    assert_eq!(
        picture::lines("Harga nelayan naik ke Rp16.800", 13),
        ["Harga nelayan", "naik ke", "Rp16.800"]
    );
    assert_eq!(picture::lines("panjangsekali a", 3), ["panjangsekali", "a"]);
}

proptest! {
    /// Every month has a place in the picture, no part is below the one before, the tallest column is whole.
    #[test]
    fn a_picture_holds_every_month(
        months in 1_u16..=240,
        workers in proptest::collection::vec(1_i64..10_000_000, 1..=12),
    ) {
        let mut typed = draft(Wanted::Cost, "", &[("nelayan", "1")]);
        typed.keep(FieldPath::of_plan(Field::Months), &months.to_string());
        for (group, workers) in workers.iter().enumerate() {
            if group > 0 {
                typed.add_group(planner_rules());
            }
            typed.keep(FieldPath::of_group(Field::Workers, group), &workers.to_string());
        }
        let cost = typed.answer(planner_rules()).unwrap().cost;
        let n_parts = picture::parts(&cost).len();
        for columns in [picture::columns(&cost), picture::rows(&cost), picture::joined(&cost)] {
            let shown: usize = columns.iter().map(|column| column.months).sum();
            prop_assert_eq!(shown, usize::from(months));
            for column in &columns {
                prop_assert_eq!(column.ends.len(), n_parts);
                prop_assert!(column.ends.is_sorted());
            }
            let tallest = columns.iter().filter_map(|column| column.ends.last()).max();
            prop_assert_eq!(tallest, Some(&WHOLE));
        }
    }
}
