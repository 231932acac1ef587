//! One table for all boxes: every spelling of each kind goes into every box of its kind, into the column of a list and
//! through a link, with one expected value. What the app itself shows is among the spellings.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

#[path = "lists/checked.rs"]
mod checked;

use checked::{Checked, Detail, day};
use payung_check::answers::{Answers, check};
use payung_check::link::{self, AskedOn};
use payung_check::rules::PersonRules;
use payung_check::topic::Topic;
use payung_check::what_if::{Figure, Figures};
use payung_event::thing::Thing;
use payung_lists::finding::Code;
use payung_lists::settings::Settings;
use payung_planner::claim;
use payung_planner::draft as plan;
use payung_planner::rules::PlannerRules;
use payung_questions::eligibility::Worker;
use payung_stories::circumstances::Member;
use payung_stories::draft::Field as StoryField;
use payung_stories::rules::StoriesRules;
use payung_stories::{Circumstances, Draft as StoryDraft, Story};
use payung_typed::{finder, money};
use payung_values::date::Date;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;
use payung_values::wage::Wage;
use payung_words::format;
use payung_words::texts::indonesian;
use std::fmt::Debug;
use std::sync::LazyLock;

fn person() -> PersonRules {
    PersonRules::of(payung_fixture::rules())
}

fn stories() -> &'static StoriesRules {
    static RULES: LazyLock<StoriesRules> = LazyLock::new(|| StoriesRules::of(payung_fixture::rules()));
    &RULES
}

fn planner() -> &'static PlannerRules {
    static RULES: LazyLock<PlannerRules> = LazyLock::new(|| PlannerRules::of(payung_fixture::rules()));
    &RULES
}

/// A box: its name, and what it takes of something typed.
type Place<T> = (&'static str, fn(&str) -> Option<T>);

/// A column of a list: its header, and what it takes of a cell.
type Column<T> = (&'static str, fn(&Detail) -> Option<T>);

/// Every spelling in every box and column; gives all that differs at once.
fn agree<T: Debug + PartialEq + Clone>(
    table: &[(String, Option<T>)],
    boxes: &[Place<T>],
    columns: &[Column<T>],
) {
    let mut wrong = Vec::new();
    for (typed, expected) in table {
        for (name, read) in boxes {
            let found = read(typed);
            if found != *expected {
                wrong.push(format!("{name}: `{typed}` is {found:?}, not {expected:?}"));
            }
        }
    }
    for (header, read) in columns {
        // Without a NIK, which would say how old somebody is.
        let mut file = format!("Nama;{header}\n");
        for (typed, _) in table {
            file.extend(["Warga;\"", typed.as_str(), "\"\n"]);
        }
        let details = Checked::of(file, Settings::on(day())).details();
        assert_eq!(details.len(), table.len(), "{header}");
        for ((typed, expected), detail) in table.iter().zip(&details) {
            let found = read(detail);
            if found != *expected {
                wrong.push(format!(
                    "list, {header}: `{typed}` is {found:?}, not {expected:?}"
                ));
            }
            // What is not taken is a finding, unless it says that nothing is known.
            if found.is_none() && detail.findings.is_empty() && !["-", "tidak tahu"].contains(&typed.as_str())
            {
                wrong.push(format!("list, {header}: nothing is said of `{typed}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn table<T: Clone>(rows: &[(&str, T)], refused: &[&str]) -> Vec<(String, Option<T>)> {
    let rows = rows
        .iter()
        .map(|(typed, value)| ((*typed).to_owned(), Some(value.clone())));
    let refused = refused.iter().map(|typed| ((*typed).to_owned(), None));
    rows.chain(refused).collect()
}

/// What the self-check takes of an answer; what its link holds of it is read as the same.
fn answered<T: Debug + PartialEq>(topic: Topic, typed: &str, of: impl Fn(&Worker) -> Option<T>) -> Option<T> {
    let rules = person();
    check(&rules, topic, typed, day()).ok()?;
    let mut answers = Answers::default();
    answers.keep(topic, typed);
    let found = of(&answers.worker(&rules, day()));
    let hash = link::write(&rules, &answers, AskedOn::Chosen(day()));
    let shared = link::read(&rules, &hash).unwrap();
    assert_eq!(
        of(&shared.answers.worker(&rules, day())),
        found,
        "{typed}: {hash}"
    );
    found
}

fn tried<T>(figure: Figure, typed: &str, of: impl Fn(&Figures) -> Option<T>) -> Option<T> {
    let mut figures = Figures::default();
    figures.keep(figure, typed);
    of(&figures)
}

/// What a story takes, if nothing else is wrong with it.
fn told(story: Story, fields: &[(StoryField, &str)]) -> Option<Circumstances> {
    let mut draft = StoryDraft::of(stories(), story);
    for (field, typed) in fields {
        draft.keep(*field, typed);
    }
    draft.read(stories(), day()).ok()
}

/// What a plan takes, if nothing else is wrong with it.
fn planned(place: plan::FieldPath, typed: &str) -> Option<payung_planner::question::Question> {
    let mut draft = plan::Draft::begun(planner(), YearMonth::of(day()));
    let wanted = if place.field == plan::Field::Budget {
        plan::Wanted::Workers
    } else {
        plan::Wanted::Cost
    };
    draft.keep(plan::FieldPath::of_plan(plan::Field::Wanted), wanted.id());
    draft.keep(plan::FieldPath::of_group(plan::Field::Workers, 0), "10");
    draft.keep(place, typed);
    let question = draft.read(planner()).ok()?;
    // The link of a plan holds the same.
    let hash = payung_planner::link::write(&question, None, planner().checked_on);
    let shared = payung_planner::link::read(planner(), &hash).unwrap();
    assert_eq!(
        shared.draft.read(planner()).as_ref(),
        Ok(&question),
        "{typed}: {hash}"
    );
    Some(question)
}

const fn rupiah(amount: Rupiah) -> i64 {
    amount.get()
}

const INCOMES: [Place<i64>; 7] = [
    ("self-check, income", |typed| {
        answered(Topic::Income, typed, |worker| worker.income.map(rupiah))
    }),
    ("comparison, another income", |typed| {
        tried(Figure::OtherIncome, typed, |figures| {
            figures.money(Figure::OtherIncome)?.ok().map(rupiah)
        })
    }),
    ("a wage tried out", |typed| {
        tried(Figure::Wage, typed, |figures| {
            figures.money(Figure::Wage)?.ok().map(rupiah)
        })
    }),
    ("spending", |typed| {
        tried(Figure::Spending, typed, |figures| {
            figures.money(Figure::Spending)?.ok().map(rupiah)
        })
    }),
    ("story, income", |typed| {
        match told(Story::Disease, &[(StoryField::Income, typed)])?.member {
            Member::Bpu {
                wage: Wage::Income(income),
                ..
            } => Some(rupiah(income)),
            Member::Bpu { .. } | Member::Pu { .. } => None,
        }
    }),
    ("story, wage", |typed| {
        match told(
            Story::Disease,
            &[(StoryField::Segment, "pu"), (StoryField::Wage, typed)],
        )?
        .member
        {
            Member::Pu { wage, .. } => Some(rupiah(wage)),
            Member::Bpu { .. } => None,
        }
    }),
    ("plan, income", |typed| {
        let question = planned(plan::FieldPath::of_group(plan::Field::Income, 0), typed)?;
        match question.plan.groups.first()?.wage? {
            Wage::Income(income) => Some(rupiah(income)),
            Wage::Base(_) => None,
        }
    }),
];

/// Boxes for a sum that is no income.
const SUMS: [Place<i64>; 3] = [
    ("price of a thing at an event", |typed| {
        let thing = Thing {
            name: "Beras".to_owned(),
            price: typed.to_owned(),
        };
        thing.price().ok().map(rupiah)
    }),
    ("plan, budget", |typed| {
        match planned(plan::FieldPath::of_plan(plan::Field::Budget), typed)?.aim {
            payung_planner::question::Aim::Workers { budget, .. } => Some(rupiah(budget)),
            payung_planner::question::Aim::Cost | payung_planner::question::Aim::Months { .. } => None,
        }
    }),
    ("a printed sum", |typed| {
        let mut draft = claim::begun(planner(), YearMonth::of(day()));
        draft.keep(plan::FieldPath::of_group(plan::Field::Workers, 0), "10");
        draft.keep(claim::PRINTED, typed);
        claim::read(planner(), &draft)
            .ok()
            .map(|claim| rupiah(claim.printed))
    }),
];

const INCOME_COLUMN: [Column<i64>; 1] = [("Penghasilan", |detail| detail.facts.worker.income.map(rupiah))];

#[test]
fn money_is_the_same_in_every_box() {
    let mut rows = table(
        &[
            ("1500000", 1_500_000),
            ("1.500.000", 1_500_000),
            ("1,500,000", 1_500_000),
            ("1 500 000", 1_500_000),
            ("Rp 1.500.000,00", 1_500_000),
            ("Rp1.500.000,-", 1_500_000),
            ("IDR 1500000", 1_500_000),
            ("1,5 juta", 1_500_000),
            ("1.5jt", 1_500_000),
            ("Rp1,5 juta", 1_500_000),
            ("1½ juta", 1_500_000),
            ("satu setengah juta", 1_500_000),
            ("satu koma lima juta", 1_500_000),
            ("1 koma 5 juta", 1_500_000),
            ("1jt5", 1_500_000),
            ("satu juta lima ratus ribu rupiah", 1_500_000),
            ("sejuta", 1_000_000),
            ("dua juta", 2_000_000),
            ("setengah juta", 500_000),
            ("500rb", 500_000),
            ("500k", 500_000),
            ("1 jt 500 rb", 1_500_000),
            ("2jt/bln", 2_000_000),
            ("2 jt per bulan", 2_000_000),
            ("kira-kira 1 juta", 1_000_000),
            ("2 jutaan", 2_000_000),
        ],
        &[
            "abc",
            "1.5.0",
            "umr",
            "750,000",
            "1.500,000",
            "1,500",
            "50rb/hari",
            "300rb seminggu",
            "1 juta 500",
            "-5",
        ],
    );
    // What the app shows of a sum, it takes back.
    for amount in [500_000, 1_500_000, 4_231_617, 6_000_000] {
        let sum = Rupiah::new(amount);
        for shown in [
            sum.to_string(),
            format::round_amount(indonesian(), sum),
            format::in_words(indonesian(), sum),
        ] {
            rows.push((shown, Some(amount)));
        }
    }
    agree(&rows, &SUMS, &[]);
    // A sum of a day with the days of a month is an income, and no budget.
    rows.push(("50rb per hari, 25 kali".to_owned(), Some(1_250_000)));
    rows.push(("50rb/hari, 25 hari sebulan".to_owned(), Some(1_250_000)));
    rows.push(("6 juta sekali panen, 2 kali setahun".to_owned(), Some(1_000_000)));
    agree(&rows, &INCOMES, &INCOME_COLUMN);
}

#[test]
fn an_implausible_income_is_asked_back_in_every_box() {
    // A list knows a range and asks nobody; a box asks which end is nearer.
    let asked = [
        "1500",
        "15",
        "1.500",
        "2.000",
        "999999999",
        "1-2 juta",
        "< 1 juta",
        "5jt+",
    ];
    let rows = table(&[], &asked);
    agree(&rows, &INCOMES, &[]);
}

/// Whatever the box: where a sum can mean several, it says so, and each can be tapped and is then taken.
#[test]
fn what_a_sum_can_mean_is_offered_in_every_box() {
    for (typed, least, most) in [
        ("1,500", 1_500, 1_500_000),
        ("750,000", 750, 750_000),
        ("1.500,000", 1_500, 1_500_000),
        ("1-2 juta", 1_000_000, 2_000_000),
    ] {
        for (name, read) in INCOMES.iter().chain(&SUMS) {
            assert_eq!(read(typed), None, "{name}: {typed}");
        }
        let offered = [
            money::choices(typed).iter().map(|choice| choice.sum).collect(),
            money::sums(typed),
        ];
        for (offers, boxes) in offered.iter().zip([INCOMES.as_slice(), SUMS.as_slice()]) {
            let offers: Vec<Rupiah> = offers.clone();
            for sum in [least, most].map(Rupiah::new) {
                assert!(offers.contains(&sum), "{typed}: {offers:?}");
                for (name, read) in boxes {
                    assert_eq!(read(&money::confirmed(sum)), Some(sum.get()), "{name}: {typed}");
                }
            }
        }
    }
    // A budget so small that a word was left out; the price of a thing may be as small.
    let [price, boxes @ ..] = SUMS;
    assert_eq!(price.1("2.000"), Some(2_000));
    for (name, read) in boxes {
        assert_eq!(read("2.000"), None, "{name}");
        assert_eq!(read("Rp2.000 saja"), Some(2_000), "{name}");
    }
}

const DAYS: [Place<Date>; 3] = [
    ("self-check, day of birth", |typed| {
        answered(Topic::Age, typed, |worker| worker.age_on(day()))?;
        let mut answers = Answers::default();
        answers.keep(Topic::Age, typed);
        answers.worker(&person(), day()).birth_date
    }),
    ("another day", |typed| {
        tried(Figure::Day, typed, |figures| figures.day()?.ok())
    }),
    ("story, day", |typed| {
        Some(
            told(
                Story::DeathAtHome,
                &[(StoryField::Day, typed), (StoryField::PaidMonths, "4")],
            )?
            .day,
        )
    }),
];

const BIRTH_COLUMNS: [Column<Date>; 2] = [
    ("Tanggal Lahir", |detail| detail.facts.worker.birth_date),
    ("TTL", |detail| detail.facts.worker.birth_date),
];

#[test]
fn days_are_the_same_in_every_box() {
    let august = |year| Date::new(year, 8, 17).unwrap();
    let mut rows = table(
        &[
            ("17-8-2020", august(2020)),
            ("17/08/2020", august(2020)),
            ("17.8.2020", august(2020)),
            ("17 08 2020", august(2020)),
            ("17082020", august(2020)),
            ("2020-08-17", august(2020)),
            ("2020/8/17", august(2020)),
            ("17-8-20", august(2020)),
            ("17/8/20", august(2020)),
            ("17 agustus 2020", august(2020)),
            ("17 Agt 2020", august(2020)),
            ("17-Ags-2020", august(2020)),
            ("Senin, 17 Agustus 2020", august(2020)),
        ],
        &["31-2-2020", "17-13-2020", "besok", "17 Agustus"],
    );
    rows.push((format::date(indonesian(), august(2020)), Some(august(2020))));
    agree(&rows, &DAYS, &BIRTH_COLUMNS);
    // A day of birth, as the result shows it. No story is told of so early a day.
    let mut rows = table(&[("17-8-1985", august(1985)), ("17081985", august(1985))], &[]);
    rows.push((format::date(indonesian(), august(1985)), Some(august(1985))));
    agree(&rows, &[DAYS[0], DAYS[1]], &BIRTH_COLUMNS);
}

#[test]
fn months_are_the_same_in_every_box() {
    let boxes: [Place<YearMonth>; 2] = [
        ("employer, first month", |typed| {
            tried(Figure::From, typed, |figures| figures.month(Figure::From)?.ok())
        }),
        ("plan, first month", |typed| {
            Some(
                planned(plan::FieldPath::of_plan(plan::Field::From), typed)?
                    .plan
                    .from,
            )
        }),
    ];
    let january = YearMonth::parse("2027-01").unwrap();
    let mut rows = table(
        &[
            ("1-2027", january),
            ("01/2027", january),
            ("1 2027", january),
            ("2027-01", january),
            ("Jan 2027", january),
            ("januari 2027", january),
            ("1-1-2027", january),
            ("15 Januari 2027", january),
        ],
        &["2027", "13-2027", "bulan depan", "Januari"],
    );
    rows.push((format::month(indonesian(), january), Some(january)));
    agree(&rows, &boxes, &[]);
}

const DURATIONS: [Place<u16>; 7] = [
    ("self-check, KTP", |typed| {
        answered(Topic::Residence, typed, |worker| worker.residence_months)
    }),
    ("employer, months", |typed| {
        tried(Figure::Months, typed, |figures| {
            figures.count(Figure::Months, 1, 600)?.ok()
        })
    }),
    ("story, months paid", |typed| {
        Some(told(Story::Disease, &[(StoryField::PaidMonths, typed)])?.paid_months)
    }),
    ("story, in a row", |typed| {
        let fields = [(StoryField::PaidMonths, "60"), (StoryField::InARow, typed)];
        Some(told(Story::DeathAtHome, &fields)?.consecutive_paid_months)
    }),
    ("story, unpaid", |typed| {
        let fields = [(StoryField::PaidMonths, "4"), (StoryField::Unpaid, typed)];
        Some(told(Story::DeathAtHome, &fields)?.unpaid_months)
    }),
    ("story, without work", |typed| {
        Some(told(Story::Fall, &[(StoryField::Incapacity, typed)])?.incapacity_months)
    }),
    ("plan, months", |typed| {
        let months = planned(plan::FieldPath::of_plan(plan::Field::Months), typed)?
            .plan
            .months;
        Some(months.get())
    }),
];

#[test]
fn durations_are_the_same_in_every_box() {
    let rows = table(
        &[
            ("36 bulan", 36),
            ("36 bln", 36),
            ("36bulan", 36),
            ("3 tahun", 36),
            ("3 thn", 36),
            ("3th", 36),
            ("tiga tahun", 36),
            ("1,5 tahun", 18),
            ("satu setengah tahun", 18),
            ("1 tahun 6 bulan", 18),
            ("1 th, 6 bln", 18),
            ("setahun", 12),
            ("setengah tahun", 6),
            ("enam bulan", 6),
            ("sudah 2 tahun", 24),
            ("satu koma lima tahun", 18),
        ],
        &["lama", "setengah", "-1 bulan", "2 orang"],
    );
    agree(
        &rows,
        &DURATIONS,
        &[("Lama Tinggal", |detail| detail.facts.worker.residence_months)],
    );
}

#[test]
fn ages_are_the_same_in_every_box() {
    let boxes: [Place<u8>; 2] = [
        ("self-check, age", |typed| {
            answered(Topic::Age, typed, |worker| {
                worker.age_on(day()).map(payung_values::age::Age::get)
            })
        }),
        ("story, age of a child", |typed| {
            let mut draft = StoryDraft::of(stories(), Story::Disease);
            draft.children.first_mut().unwrap().age = typed.to_owned();
            let circumstances = draft.read(stories(), day()).ok()?;
            circumstances
                .children
                .first()?
                .age
                .map(payung_values::age::Age::get)
        }),
    ];
    let columns: [Column<u8>; 1] = [("Umur", |detail| {
        detail.facts.age.map(payung_values::age::Age::get)
    })];
    let mut rows = table(
        &[
            ("7", 7),
            ("7 tahun", 7),
            ("7 thn", 7),
            ("7th", 7),
            ("umur 7", 7),
            ("tujuh", 7),
            ("tujuh tahun", 7),
            ("7 tahun 3 bulan", 7),
            ("84 bulan", 7),
            ("17-8-2019", 7),
        ],
        &["muda", "-7", "4.1", "10an"],
    );
    let birth = Date::new(2019, 8, 17).unwrap();
    rows.push((format::date(indonesian(), birth), Some(7)));
    agree(&rows, &boxes, &columns);
    let grown = table(
        &[
            ("41", 41),
            ("41 tahun", 41),
            ("empat puluh satu", 41),
            ("41,5", 41),
            ("17 Agustus 1985", 41),
        ],
        &["60an"],
    );
    agree(&grown, &boxes[..1], &columns);
    // A year of birth alone is one of two ages: a box asks which, a list takes the one surely reached and says so.
    let years = [("2019", 6), ("1985", 40), ("lahir 1985", 40)];
    agree(&table(&[], &years.map(|(typed, _)| typed)), &boxes[..1], &[]);
    agree(&table(&years, &["1961"]), &[], &columns);
    let detail = &Checked::of("Nama;Umur\nWarga;1985\n".to_owned(), Settings::on(day())).details()[0];
    assert!(detail.findings.iter().any(|one| one.code == Code::AgeOfYear));
}

#[test]
fn counts_are_the_same_in_every_box() {
    let boxes: [Place<i64>; 5] = [
        ("people of a household", |typed| {
            tried(Figure::People, typed, |figures| {
                figures.count(Figure::People, 1, 100)?.ok().map(i64::from)
            })
        }),
        ("workers of a household", |typed| {
            tried(Figure::Workers, typed, |figures| {
                figures.count(Figure::Workers, 1, 100)?.ok().map(i64::from)
            })
        }),
        ("plan, workers", |typed| {
            let question = planned(plan::FieldPath::of_group(plan::Field::Workers, 0), typed)?;
            Some(question.plan.groups.first()?.workers)
        }),
        ("story, children", |typed| {
            let mut draft = StoryDraft::of(stories(), Story::Disease);
            draft.keep(StoryField::Children, typed);
            let path = payung_stories::draft::FieldPath::Field(StoryField::Children);
            let is_wrong = draft.problem(stories(), path, day()).is_some();
            (!is_wrong).then(|| i64::try_from(draft.children.len()).unwrap())
        }),
        ("self-check, decile", |typed| {
            answered(Topic::Decile, typed, |worker| {
                worker.decile.map(|decile| decile.get().into())
            })
        }),
    ];
    let rows = table(
        &[("3", 3), ("03", 3), (" 3 ", 3), ("tiga", 3), ("3.", 3)],
        &["", "abc", "1,5", "-3", "3 dan 4"],
    );
    // Nothing typed for the children of a story is none of them.
    let rows: Vec<_> = rows.into_iter().filter(|(typed, _)| !typed.is_empty()).collect();
    agree(&rows, &boxes, &[]);
    let rows = table(&[("3 orang", 3), ("3 org", 3), ("tiga orang", 3)], &[]);
    agree(&rows, &boxes[..4], &[]);
}

#[test]
fn yes_and_no_are_the_same_in_every_column() {
    let regular = |detail: &Detail| {
        let regular = detail.facts.worker.income_regular;
        regular.map(|one| one == IncomeRegularity::Regular)
    };
    let columns: [Column<bool>; 2] = [
        ("Pelajar", |detail| detail.facts.worker.student),
        ("Penghasilan Tetap", regular),
    ];
    let rows = table(
        &[
            ("Ya", true),
            ("ya", true),
            ("YA", true),
            ("iya", true),
            ("betul", true),
            ("yes", true),
            ("benar", true),
            ("1", true),
            ("Tidak", false),
            ("tdk", false),
            ("Tdk.", false),
            ("bukan", false),
            ("no", false),
            ("gak", false),
            ("tak", false),
            ("0", false),
        ],
        &["mungkin", "-", "tidak tahu"],
    );
    agree(&rows, &[], &columns);
}

#[test]
fn areas_are_the_same_in_every_box() {
    let boxes: [Place<String>; 1] = [("search of areas", |typed| {
        let found = finder::areas(person().areas, typed);
        let code = found.rows.first()?.item.code.to_string();
        answered(Topic::Area, &code, |worker| {
            worker.area.map(|area| area.to_string())
        })
    })];
    let columns: [Column<String>; 1] = [("Kabupaten/Kota", |detail| {
        detail.facts.worker.area.map(|area| area.to_string())
    })];
    let rows = [
        ("Kabupaten Kutai Barat", "64.07"),
        ("Kab. Kutai Barat", "64.07"),
        ("kab kutai barat", "64.07"),
        ("KUTAI BARAT", "64.07"),
        ("kubar", "64.07"),
        ("Sendawar", "64.07"),
        ("kukar", "64.02"),
        ("Tenggarong", "64.02"),
        ("kutim", "64.08"),
        ("ppu", "64.09"),
        ("mahulu", "64.11"),
        ("Kota Samarinda", "64.72"),
        ("kotamadya samarinda", "64.72"),
        ("kota madya samarinda", "64.72"),
        ("samarinda", "64.72"),
        ("Kota Balikpapan", "64.71"),
        ("jaksel", "31.74"),
        ("jogja", "34.71"),
        ("Kab. Samosir", "12.17"),
        ("Pangururan", "12.17"),
    ];
    let rows = rows.map(|(typed, code)| (typed, code.to_owned()));
    agree(&table(&rows, &["entah di mana"]), &boxes, &columns);
}

#[test]
fn occupations_are_the_same_in_every_box() {
    let boxes: [Place<String>; 1] = [("search of occupations", |typed| {
        let rules = person();
        let found = finder::occupations(rules.occupations, rules.work_words, typed);
        let id = found.rows.first()?.item.id;
        answered(Topic::Occupation, id, |worker| {
            worker.occupation.map(|one| one.id.to_owned())
        })
    })];
    let columns: [Column<String>; 1] = [("Pekerjaan", |detail| {
        detail.facts.worker.occupation.map(|one| one.id.to_owned())
    })];
    let rows = [
        ("Nelayan", "nelayan"),
        ("nelayan", "nelayan"),
        ("Nelayan/Perikanan", "nelayan"),
        ("ojol", "ojek_online"),
        ("Ojek online (ojol)", "ojek_online"),
        ("driver grab", "ojek_online"),
        ("PKL", "pedagang_kaki_lima"),
        ("ART", "pekerja_rumah_tangga"),
        ("Pembantu Rumah Tangga", "pekerja_rumah_tangga"),
        ("satpam", "satpam"),
        ("sopir truk", "sopir_truk"),
    ];
    let rows = rows.map(|(typed, id)| (typed, id.to_owned()));
    agree(&table(&rows, &["astronot"]), &boxes, &columns);
}
