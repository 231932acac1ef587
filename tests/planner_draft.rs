//! What is typed into the planner, and the link that passes it on: read as meant, or named with the nearest value.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_check::rules::PersonRules;
use payung_planner::draft::{Draft, Field, FieldPath, PlanWrong, Problem, Wanted};
use payung_planner::rules::PlannerRules;
use payung_planner::{Aim, Answer, MOST_GROUPS, MOST_WORKERS, link};
use payung_rules::area::Area;
use payung_typed::link::LinkProblem;
use payung_typed::problem::Wrong;
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::rate::Rate;
use payung_values::rupiah::{MoneyProblem, Rupiah};
use std::sync::LazyLock;

fn person() -> PersonRules {
    PersonRules::of(payung_fixture::rules())
}

/// The part of the rules that is asked here.
fn planner_rules() -> &'static PlannerRules {
    static RULES: LazyLock<PlannerRules> = LazyLock::new(|| PlannerRules::of(payung_fixture::rules()));
    &RULES
}

fn month(text: &str) -> YearMonth {
    YearMonth::parse(text).unwrap()
}

fn rp(amount: i64) -> Rupiah {
    Rupiah::new(amount)
}

fn workers_of(answer: &Answer) -> Vec<i64> {
    answer
        .cost
        .groups
        .iter()
        .map(|group| group.group.workers)
        .collect()
}

fn typed(fields: &[(FieldPath, &str)]) -> Draft {
    let mut draft = Draft::begun(planner_rules(), month("2026-11"));
    draft.add_group(planner_rules());
    for (place, text) in [
        (FieldPath::of_plan(Field::Budget), "Rp 50 juta"),
        (FieldPath::of_group(Field::Occupation, 0), "nelayan"),
        (FieldPath::of_group(Field::Share, 0), "75 %"),
        (FieldPath::of_group(Field::Occupation, 1), "ojek_online"),
        (FieldPath::of_group(Field::Share, 1), "25"),
    ]
    .iter()
    .chain(fields)
    {
        draft.keep(*place, text);
    }
    draft
}

#[track_caller]
fn problems(fields: &[(FieldPath, &str)]) -> Vec<(FieldPath, Wrong<PlanWrong>, Option<String>)> {
    let found: Vec<Problem> = typed(fields).answer(planner_rules()).unwrap_err();
    for problem in &found {
        assert_eq!(problem.typed, typed(fields).typed(problem.field));
    }
    found
        .into_iter()
        .map(|problem| (problem.field, problem.wrong, problem.nearest))
        .collect()
}

#[test]
fn what_was_typed_is_read_and_stays() {
    let draft = typed(&[]);
    let answer = draft.answer(planner_rules()).unwrap();
    assert_eq!(workers_of(&answer), [210, 70]);
    assert_eq!(draft.typed(FieldPath::of_plan(Field::Budget)), "Rp 50 juta");
    assert_eq!(Draft::from_lines(&draft.to_lines()), draft);
    assert_eq!(
        Draft::of(&draft.read(planner_rules()).unwrap()).read(planner_rules()),
        draft.read(planner_rules())
    );
}

/// Expects one problem for each text typed in one field.
#[track_caller]
fn expect(rows: &[(FieldPath, &str, Wrong<PlanWrong>, Option<&str>)]) {
    for (field, text, trouble, nearest) in rows {
        assert_eq!(
            problems(&[(*field, text)]),
            [(*field, *trouble, nearest.map(str::to_owned))],
            "{field:?} {text}"
        );
    }
}

fn out(least: i64, most: i64) -> Wrong<PlanWrong> {
    Wrong::OutOfRange { least, most }
}

#[test]
fn a_bad_month_duration_budget_or_payer_is_named_with_the_nearest_value() {
    let plan = FieldPath::of_plan;
    expect(&[
        (plan(Field::Months), "0", out(1, 240), Some("1")),
        (plan(Field::Months), "600", out(1, 240), Some("240")),
        (plan(Field::Months), "-3", out(1, 240), Some("1")),
        (
            plan(Field::Months),
            "lama",
            Wrong::NotNumber { least: 1, most: 240 },
            None,
        ),
        (
            plan(Field::Months),
            "Rp12",
            Wrong::NotNumber { least: 1, most: 240 },
            None,
        ),
        (plan(Field::Months), "", Wrong::Missing, None),
        (
            plan(Field::From),
            "6-2015",
            Wrong::TooEarly {
                first: month("2015-07").first_day(),
            },
            Some("2015-07"),
        ),
        (
            plan(Field::From),
            "12-2014",
            Wrong::TooEarly {
                first: month("2015-07").first_day(),
            },
            Some("2015-07"),
        ),
        (plan(Field::From), "13-2026", Wrong::NoMonth, None),
        (plan(Field::From), "9999-12", Wrong::TooLate, None),
        (
            plan(Field::Budget),
            "159.599",
            Wrong::Own(PlanWrong::BudgetTooSmall { least: rp(159_600) }),
            Some("159600"),
        ),
        (
            plan(Field::Budget),
            "0",
            Wrong::Own(PlanWrong::BudgetTooSmall { least: rp(159_600) }),
            Some("159600"),
        ),
        (
            plan(Field::Budget),
            "-1",
            Wrong::Money(MoneyProblem::Negative),
            None,
        ),
        (
            plan(Field::Budget),
            "5000 miliar",
            Wrong::Money(MoneyProblem::TooLarge),
            Some("999999999999"),
        ),
        (
            plan(Field::Budget),
            "banyak",
            Wrong::Money(MoneyProblem::NotMoney),
            None,
        ),
        (plan(Field::Payer), "zakat", Wrong::NotChosen, None),
    ]);
}

#[test]
fn a_bad_group_is_named_with_the_nearest_value() {
    expect(&[
        (
            FieldPath::of_group(Field::Income, 0),
            "-1",
            Wrong::Money(MoneyProblem::Negative),
            Some("0"),
        ),
        (
            FieldPath::of_group(Field::Occupation, 0),
            "astronot",
            Wrong::NotChosen,
            None,
        ),
        (
            FieldPath::of_group(Field::Programs, 0),
            "jkk-jkp",
            Wrong::NotChosen,
            None,
        ),
        (FieldPath::of_group(Field::Income, 1), "", Wrong::Missing, None),
        (FieldPath::of_group(Field::Share, 0), "0", out(1, 100), Some("1")),
        (
            FieldPath::of_group(Field::Share, 0),
            "101",
            out(1, 100),
            Some("100"),
        ),
        (
            FieldPath::of_group(Field::GroupPayer, 1),
            "apbd",
            Wrong::Own(PlanWrong::MixedPayers { payer: Payer::Donor }),
            Some("donor"),
        ),
    ]);
    let cost = (FieldPath::of_plan(Field::Wanted), Wanted::Cost.id());
    let workers = FieldPath::of_group(Field::Workers, 0);
    let others = (FieldPath::of_group(Field::Workers, 1), "1");
    for (shares, sum, last) in [(("75", "20"), 95, Some(25)), (("100", "25"), 125, None)] {
        let found = problems(&[
            (FieldPath::of_group(Field::Share, 0), shares.0),
            (FieldPath::of_group(Field::Share, 1), shares.1),
        ]);
        let percent = |number| Rate::new(number, 2);
        let trouble = Wrong::Own(PlanWrong::SharesSum {
            sum: percent(sum),
            last: last.map(percent),
        });
        let nearest = last.map(|last: u32| last.to_string());
        assert_eq!(found, [(FieldPath::of_group(Field::Share, 1), trouble, nearest)]);
    }
    for (text, nearest) in [("0", "1"), ("100.000.000", "10000000")] {
        let trouble = out(1, MOST_WORKERS);
        assert_eq!(
            problems(&[cost, (workers, text), others]),
            [(workers, trouble, Some(nearest.to_owned()))]
        );
    }
}

/// A third is a third, however it is written; of the money a share may be an amount (D33, D34).
#[test]
fn shares_are_percent_fractions_and_of_the_money_amounts() {
    let shares = |of: &str, typed: [&str; 3]| {
        let mut draft = Draft::begun(planner_rules(), month("2026-11"));
        draft.add_group(planner_rules());
        draft.add_group(planner_rules());
        draft.keep(FieldPath::of_plan(Field::Budget), "250 juta");
        draft.keep(FieldPath::of_plan(Field::SharesOf), of);
        for (group, share) in typed.into_iter().enumerate() {
            draft.keep(FieldPath::of_group(Field::Share, group), share);
        }
        draft.read(planner_rules()).map(|question| match question.aim {
            Aim::Workers { shares, .. } => shares.parts().to_vec(),
            Aim::Cost | Aim::Months { .. } => Vec::new(),
        })
    };
    for typed in [
        ["33,3", "33,3", "33,3"],
        ["33,33%", "33,33", "33.33"],
        ["1/3", "1/3", "1/3"],
    ] {
        assert_eq!(shares("orang", typed), Ok(vec![1, 1, 1]), "{typed:?}");
    }
    assert_eq!(shares("orang", ["1/2", "25", "25,0"]), Ok(vec![2, 1, 1]));
    assert_eq!(
        shares("uang", ["150 juta", "50.000.000", "20"]),
        Ok(vec![3, 1, 1])
    );
    let wrong = |of, typed| shares(of, typed).unwrap_err().first().unwrap().wrong;
    let not = Wrong::Own(PlanWrong::NotAShare);
    assert_eq!(wrong("orang", ["150 juta", "50", "50"]), not);
    assert_eq!(wrong("orang", ["separuh", "25", "25"]), not);
    assert_eq!(wrong("orang", ["1/0", "25", "25"]), not);
    assert_eq!(wrong("uang", ["500", "25", "25"]), out(1, 100));
    assert!(matches!(
        wrong("orang", ["33", "33", "33"]),
        Wrong::Own(PlanWrong::SharesSum { last: Some(last), .. }) if last == Rate::new(34, 2)
    ));
    assert_eq!(
        wrong("orang", ["1/7", "2/9973", "59824/69811"]),
        Wrong::Own(PlanWrong::SharesTooFine)
    );
}

#[test]
fn no_groups_and_too_many_are_named() {
    let mut draft = typed(&[]);
    while draft.n_groups() > 0 {
        draft.remove_group(0);
    }
    draft.remove_group(0);
    assert_eq!(
        draft.answer(planner_rules()).unwrap_err().first().unwrap().wrong,
        Wrong::Own(PlanWrong::NoGroups)
    );
    for _ in 0..=MOST_GROUPS {
        draft.add_group(planner_rules());
    }
    let found = draft.answer(planner_rules()).unwrap_err();
    assert_eq!(
        found.first().unwrap().wrong,
        Wrong::Own(PlanWrong::TooManyGroups { found: 13 })
    );
    assert_eq!(found.first().unwrap().nearest.as_deref(), Some("12"));
    assert_eq!(Draft::from_lines(&draft.to_lines()), draft);
}

#[test]
fn the_largest_plan_that_can_be_typed_has_a_sum() {
    let mut draft = Draft::begun(planner_rules(), month("2026-11"));
    draft.keep(FieldPath::of_plan(Field::Wanted), Wanted::Cost.id());
    draft.keep(FieldPath::of_plan(Field::Months), "240");
    for group in 0..MOST_GROUPS {
        if group > 0 {
            draft.add_group(planner_rules());
        }
        draft.keep(FieldPath::of_group(Field::Workers, group), "10.000.000");
        draft.keep(
            FieldPath::of_group(Field::Income, group),
            "Rp999.000.000.000 saja",
        );
        draft.keep(FieldPath::of_group(Field::Programs, group), "jkk-jkm-jht");
    }
    // 207.000 + 6.800 + 414.000 = 627.800 a month, two months 106.900 less (half of 213.800).
    let each: i64 = 240 * 627_800 - 2 * 106_900;
    assert_eq!(
        draft.answer(planner_rules()).unwrap().cost.total,
        rp(each * 120_000_000)
    );
}

// Links.

const LINK: &str = "rencana-1;aturan=2026-11-21;tujuan=orang;pembayar=donor;mulai=2026-11;lama=12;\
    anggaran=50000000;kelompok=nelayan.other.jkk-jkm.1000000.75;kelompok=ojek_online.transport.jkk-jkm.1000000.25;akhir";

#[test]
fn a_plan_travels_in_a_link() {
    let question = typed(&[]).read(planner_rules()).unwrap();
    let day = Date::parse("2026-11-21").unwrap();
    assert_eq!(link::write(&question, None, day), LINK);
    let shared = link::read(planner_rules(), LINK).unwrap();
    assert_eq!(
        (shared.question.as_ref(), shared.rules),
        (Some(&question), Some(day))
    );
    assert_eq!(shared.draft.answer(planner_rules()).unwrap().cost.workers, 280);
    // The region travels with it (D30).
    let kubar = Area::parse(planner_rules().areas, "64.07").unwrap();
    let with_area = link::write(&question, Some(kubar.code), day);
    assert!(with_area.contains(";daerah=64.07;kelompok="), "{with_area}");
    assert_eq!(link::read(planner_rules(), &with_area).unwrap().area, Some(kubar));
    assert_eq!(shared.area, None);
    let encoded = LINK.replace(';', "%3B").replace('=', "%3d");
    for changed in [format!("#{LINK}."), encoded, format!("{LINK})")] {
        assert_eq!(
            link::read(planner_rules(), &changed),
            link::read(planner_rules(), LINK),
            "{changed}"
        );
    }
}

#[test]
fn a_damaged_link_is_refused_and_names_its_part() {
    for (end, _) in LINK.char_indices() {
        assert!(
            link::read(planner_rules(), &LINK[..end]).is_err(),
            "{}",
            &LINK[..end]
        );
    }
    let broken = |part: &str| LinkProblem::Broken {
        part: part.to_owned(),
    };
    for (old, new, problem) in [
        ("mulai=2026-11", "mulai=2014-11", broken("mulai")),
        ("lama=12", "lama=600", broken("lama")),
        ("lama=12", "lama=12;lama=6", broken("lama")),
        ("anggaran=50000000", "anggaran=5x", broken("anggaran")),
        ("donor", "siapa", broken("pembayar")),
        ("nelayan.other", "nelayan.transport", broken("kelompok")),
        (".75", ".74", broken("kelompok")),
        (".75", "", broken("kelompok")),
        ("jkk-jkm", "jkk-jkx", broken("kelompok")),
        ("aturan=2026-11-21", "aturan=2026-02-30", broken("aturan")),
        ("akhir", "akhir;akhir", broken("akhir")),
        ("lama=12", "lama=12;daerah=99.99", broken("daerah")),
        ("lama=12", "lama=12;daerah=64;daerah=64", broken("daerah")),
        ("lama=12", "nik=6407011234560001", broken("nik")),
        ("lama=12", "lama=12;nama=Budi", broken("nama")),
        ("rencana-1", "rencana-2", LinkProblem::NewerVersion { found: 2 }),
        ("rencana-1", "rencana-0", LinkProblem::OlderVersion { found: 0 }),
        ("rencana-1", "1", LinkProblem::NotOurs),
        ("rencana-1", "rencana", LinkProblem::NotOurs),
    ] {
        let damaged = LINK.replacen(old, new, 1);
        assert_eq!(link::read(planner_rules(), &damaged), Err(problem), "{damaged}");
    }
    assert_eq!(
        link::read(planner_rules(), &"1".repeat(1501)),
        Err(LinkProblem::TooLong)
    );
    // A link of the worker's self-check is none of ours, nor the reverse.
    assert_eq!(
        link::read(planner_rules(), "1;umur=41;akhir"),
        Err(LinkProblem::NotOurs)
    );
    assert_eq!(
        payung_check::link::read(&person(), LINK),
        Err(LinkProblem::NotOurs)
    );
}

#[test]
fn what_a_later_version_added_is_passed_over_and_named() {
    let later =
        LINK.replacen("nelayan.other", "penyelam.other", 1)
            .replacen("lama=12", "lama=12;warna=biru", 1);
    let shared = link::read(planner_rules(), &later).unwrap();
    assert_eq!(shared.passed_over, ["warna=biru", "penyelam"]);
    let groups = shared.question.unwrap().plan.groups;
    assert_eq!(groups.first().unwrap().occupation, None);
}

/// A link of a time when wage earners were priced as members on own account opens: the others keep their proportions, and
/// whom the price is not for stands in the draft with the reason.
#[test]
fn a_group_that_is_no_member_on_own_account_is_left_out_of_an_old_link() {
    let with_officials = |share: &str| {
        LINK.replacen(
            ".75;",
            &format!(".50;kelompok=perangkat_desa.other.jkk-jkm.1000000.{share};"),
            1,
        )
    };
    let shared = link::read(planner_rules(), &with_officials("25")).unwrap();
    assert_eq!(shared.draft.n_groups(), 3);
    let [left_out] = shared.left_out.as_slice() else {
        panic!("{:?}", shared.left_out);
    };
    assert_eq!(left_out.field, FieldPath::of_group(Field::Occupation, 1));
    assert!(matches!(
        left_out.wrong,
        Wrong::Own(PlanWrong::NotOwnAccount { .. })
    ));
    // Two and one of three: 2 x 184.800 + 159.600 = 529.200; 94 rounds are 49.744.800, the 255.200 left carry a fisher.
    let answer = shared.answer(planner_rules()).unwrap();
    assert_eq!(workers_of(&answer), [189, 94]);
    // Adopted, it is what the form says of it.
    assert_eq!(shared.draft.read(planner_rules()).unwrap_err(), shared.left_out);
    // Something else wrong is still named.
    assert!(link::read(planner_rules(), &with_officials("24")).is_err());
    // With nobody else there is no answer, and the reason all the same.
    let alone = LINK.replacen("nelayan.other", "guru_honorer.other", 1).replacen(
        "ojek_online.transport",
        "perangkat_desa.other",
        1,
    );
    let shared = link::read(planner_rules(), &alone).unwrap();
    assert_eq!((shared.left_out.len(), shared.question), (2, None));
}
