//! Laws of lists that hold for all inputs: a list answers as the self-check does, chunks never matter, nothing panics,
//! what was written is read again.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]
#![expect(clippy::indexing_slicing, reason = "a test may stop at once")]

#[path = "lists/checked.rs"]
mod checked;
#[path = "lists/made_up.rs"]
mod made_up;

use checked::{Checked, day};
use payung_lists::checker::Checker;
use payung_lists::columns::{Columns, Preview, is_known_header};
use payung_lists::cost::Cost;
use payung_lists::export::{Form, NikShown, Part, Wanted};
use payung_lists::facts::FactReader;
use payung_lists::filter::Filter;
use payung_lists::finding::{Code, Findings, Kind};
use payung_lists::list::List;
use payung_lists::list_service::ListService;
use payung_lists::memory::Memory;
use payung_lists::nik::{Codes, Nik};
use payung_lists::protocol::{ListedRow, RowsAsked, Source as Origin};
use payung_lists::row_standing::RowStanding;
use payung_lists::rules::ListsRules;
use payung_lists::set_aside::Why;
use payung_lists::settings::{Defaults, Settings, Work};
use payung_lists::summary::rows_of;
use payung_questions::contribution;
use payung_questions::eligibility::{self, Eligibility, Worker};
use payung_sheets::cell::{Cell, plain};
use payung_sheets::csv::{Dialect, Reader, guarded, write_row};
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::field::Field;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::Programs;
use payung_values::registry::Registry;
use payung_values::rupiah::Rupiah;
use payung_values::truth::Truth;
use payung_values::wage::Wage;
use payung_values::welfare::Decile;
use payung_words::lists::file::FileWords;
use payung_words::texts;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::FileFailurePersistence;
use std::collections::BTreeMap;

fn lists_rules() -> ListsRules {
    ListsRules::of(payung_fixture::rules())
}

/// The default number of cases; failing seeds stay beside the package, not in a cache.
fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "proptest-regressions/lists.txt",
        ))),
        ..ProptestConfig::default()
    }
}

/// A person as the self-check would know one.
fn worker() -> impl Strategy<Value = Worker> {
    let areas = [
        "64.07", "64.72", "64.71", "64.74", "64.01", "12.17", "16.06", "21.03", "31.74", "32.05", "64", "12",
    ];
    let area = select(areas.map(|code| AreaCode::parse(code).unwrap()).to_vec());
    let birth = (1900..=2026_i32, 1..=12_u32, 1..=28_u32)
        .prop_filter_map("in the past", |(year, month, day_of)| {
            Date::new(year, month, day_of).filter(|date| Age::on(*date, day()).is_some())
        });
    let age = prop_oneof![
        birth.prop_map(|birth| (None, Some(birth))),
        (1..=120_i64).prop_map(|age| (Age::new(age), None)),
        Just((None, None)),
    ];
    let income = prop_oneof![
        0..10_000_000_i64,
        select(vec![0, 3_762_431, 3_762_432, 4_391_337, 4_391_338])
    ];
    let facts = (
        age,
        of(area),
        of(0..=1200_u16),
        of(select(
            payung_fixture::rules().occupations.iter().collect::<Vec<_>>(),
        )),
        of(select(Engagement::ALL.to_vec())),
        of(income),
    );
    let more = (
        of(select(IncomeRegularity::ALL.to_vec())),
        of(select(Registry::ALL.to_vec())),
        of(1..=10_u8),
        of(any::<bool>()),
        of(select(Insured::ALL.to_vec())),
        of(any::<bool>()),
    );
    (facts, more).prop_map(|(facts, more)| {
        let ((age, birth_date), area, residence_months, occupation, engagement, income) = facts;
        let (income_regular, registry, decile, field_verified, insured, student) = more;
        Worker {
            age,
            birth_date,
            area,
            residence_months,
            occupation,
            engagement,
            // What hardly anybody earns is not taken from a list.
            income: income
                .map(Rupiah::new)
                .filter(|income| payung_typed::money::is_usual(*income)),
            income_regular,
            registry,
            decile: decile.and_then(Decile::new),
            field_verified,
            insured,
            student,
        }
    })
}

/// The columns that say everything of a [`Worker`].
const FIELDS: [Field; 13] = [
    Field::Age,
    Field::BirthDate,
    Field::Regency,
    Field::Residence,
    Field::Occupation,
    Field::Engagement,
    Field::Income,
    Field::RegularIncome,
    Field::Registry,
    Field::Decile,
    Field::Verified,
    Field::Insured,
    Field::Student,
];

/// One row in which `worker` is written as an officer might write it; `form` chooses how.
fn row(worker: &Worker, form: u8) -> Vec<String> {
    let yes = |yes: Option<bool>| match (yes, form % 3) {
        (None, _) => "",
        (Some(true), 0) => "ya",
        (Some(true), 1) => "1",
        (Some(true), _) => "Sudah",
        (Some(false), 0) => "TIDAK",
        (Some(false), 1) => "0",
        (Some(false), _) => "belum",
    };
    let date = |date: Date| match form % 4 {
        0 => date.to_string(),
        1 => format!("{:02}/{:02}/{}", date.day(), date.month(), date.year()),
        2 => format!("{}-{}-{}", date.day(), date.month(), date.year()),
        _ => format!("Melak, {:02}.{:02}.{}", date.day(), date.month(), date.year()),
    };
    let money = |amount: Rupiah| match form % 4 {
        0 => amount.get().to_string(),
        1 => amount.to_string(),
        2 => format!("{amount},-"),
        _ => format!("{}.00", amount.get()),
    };
    let id = |id: &str| {
        if form.is_multiple_of(2) {
            id.replace('_', " ")
        } else {
            id.replace('_', "-").to_uppercase()
        }
    };
    vec![
        worker
            .age
            .map_or(String::new(), |age| format!("{} th", age.get())),
        worker.birth_date.map_or(String::new(), date),
        worker.area.map_or(String::new(), |area| area.to_string()),
        worker
            .residence_months
            .map_or(String::new(), |months| format!("{months} bulan")),
        worker
            .occupation
            .map_or(String::new(), |occupation| occupation.label.to_owned()),
        worker
            .engagement
            .map_or(String::new(), |engagement| id(engagement.id())),
        worker.income.map_or(String::new(), money),
        yes(worker
            .income_regular
            .map(|regular| regular == IncomeRegularity::Regular))
        .to_owned(),
        worker
            .registry
            .map_or(String::new(), |registry| id(registry.id())),
        worker
            .decile
            .map_or(String::new(), |decile| decile.get().to_string()),
        yes(worker.field_verified).to_owned(),
        worker.insured.map_or(String::new(), |insured| id(insured.id())),
        yes(worker.student).to_owned(),
    ]
}

fn settings() -> impl Strategy<Value = Settings> {
    let payer = of(select(Payer::ALL.to_vec()));
    let scheme = of(0..payung_fixture::rules().eligibility.schemes.len());
    (payer, scheme, any::<bool>(), 0..30_u16, 1..=36_i64).prop_map(|(payer, scheme, saves, from, months)| {
        let scheme =
            scheme.filter(|place| payung_fixture::rules().eligibility.schemes[*place].in_force(day()));
        Settings {
            payer,
            scheme: scheme.map(|place| u16::try_from(place).unwrap()),
            programs: if saves {
                Programs::WITH_SAVINGS
            } else {
                Programs::BASIC
            },
            from: YearMonth::of(day()).plus(from).unwrap(),
            months: Months::new(months).unwrap(),
            ..Settings::on(day())
        }
    })
}

/// The answer of a list's row is that of the self-check, criterion by criterion, and costs what the price says.
fn is_as_single(list: &List, id: u32, single: &Eligibility, worker: &Worker) -> Result<(), TestCaseError> {
    let row = list.row(id).unwrap();
    let answer = list.answer(row.situation).unwrap();
    prop_assert_eq!(answer.segment, single.segment);
    prop_assert_eq!(answer.vulnerable, single.vulnerable);
    prop_assert_eq!(answer.welfare, single.welfare);
    prop_assert_eq!(answer.route, single.route);
    let id_of = |place: u16| payung_fixture::rules().eligibility.schemes[usize::from(place)].id;
    prop_assert_eq!(answer.door.map(id_of), single.door.map(|door| door.id));
    prop_assert_eq!(answer.schemes.len(), single.schemes.len());
    for (one, verdict) in answer.schemes.iter().zip(&single.schemes) {
        prop_assert_eq!(id_of(one.scheme), verdict.scheme.id);
        prop_assert_eq!(one.truth, verdict.truth);
        let with = |truth| {
            verdict
                .with(truth)
                .collect::<std::collections::BTreeSet<CriterionId>>()
        };
        prop_assert_eq!(
            one.unmet.iter().collect::<std::collections::BTreeSet<_>>(),
            with(Truth::No)
        );
        prop_assert_eq!(
            one.unknown.iter().collect::<std::collections::BTreeSet<_>>(),
            with(Truth::Unknown)
        );
    }
    let settings = list.settings();
    let counted = match settings.scheme {
        Some(place) => single
            .scheme(id_of(place))
            .filter(|verdict| verdict.truth != Truth::No),
        None => single.door.and_then(|door| single.scheme(door.id)),
    };
    let cost = counted.map_or(Cost::default(), |verdict| {
        let payer = settings.payer.unwrap_or(verdict.scheme.payer);
        let lowest = Wage::Income(Rupiah::ZERO);
        let own = worker.income.map_or(lowest, Wage::Income);
        let quote = contribution::quote(
            payung_fixture::rules().contribution,
            &contribution::Question {
                programs: settings.programs,
                wage: Some(if payer == Payer::Own { own } else { lowest }),
                payer,
                sector: worker
                    .occupation
                    .map_or(payung_values::sector::Sector::Other, |one| one.sector),
                from: settings.from,
                months: settings.months,
                workers: 1,
            },
        )
        .unwrap();
        Cost {
            monthly: quote.first.monthly,
            total: quote.total,
        }
    });
    prop_assert_eq!(row.cost, cost);
    let expected = match counted {
        Some(verdict) if verdict.truth == Truth::Unknown => RowStanding::Open,
        Some(verdict) if verdict.scheme.payer == Payer::Own => RowStanding::OwnDoor,
        Some(_) => RowStanding::Met,
        None if [RowStanding::Open, RowStanding::OwnDoor].contains(&row.standing) => row.standing,
        None => RowStanding::OtherWay,
    };
    prop_assert_eq!(row.standing, expected);
    Ok(())
}

/// What an officer may set for cells that are empty.
fn defaults() -> impl Strategy<Value = Defaults> {
    let area = of(select(
        ["64.07", "64.72", "12.17"]
            .map(|code| AreaCode::parse(code).unwrap())
            .to_vec(),
    ));
    let work = prop_oneof![
        Just(Work::Unknown),
        Just(Work::Usual),
        select(Engagement::ALL.to_vec()).prop_map(Work::Same),
    ];
    let yes = || of(any::<bool>());
    (area, work, yes(), yes(), yes()).prop_map(|(area, work, regular_income, insured, student)| Defaults {
        area,
        work,
        regular_income,
        insured,
        student,
    })
}

/// A cell of [`FIELDS`] as people write it: nothing, a word that is read, or one that is not.
fn said_cells() -> impl Strategy<Value = Vec<&'static str>> {
    let some = |words: &'static [&'static str]| select([&["", "", "-", "?", "entahlah"], words].concat());
    (
        some(&["41", "41 th"]),
        some(&["05-08-1985"]),
        some(&["64.07", "Samarinda", "Bogor", "Kukar"]),
        some(&["14 bulan"]),
        some(&["petani", "PNS", "Karyawan Swasta", "Pelajar/Mahasiswa", "guru", "ojek"]),
        some(&["karyawan", "mandiri", "PNS", "pekerja keluarga", "petani"]),
        some(&["1500000", "tidak tetap", "1,5 juta tidak tetap"]),
        some(&["ya", "tidak", "x"]),
        some(&["miskin", "Ya", "Tidak"]),
        some(&["3", "0", "5+"]),
        some(&["ya", "✓"]),
        some(&["belum", "aktif", "berhenti", "v"]),
    )
        .prop_flat_map(move |cells| (Just(cells), some(&["ya", "tidak", "✓"])))
        .prop_map(|(cells, student)| {
            let (age, birth, area, residence, work, way, income, regular, registry, decile, verified, member) =
                cells;
            vec![
                age, birth, area, residence, work, way, income, regular, registry, decile, verified, member, student,
            ]
        })
}

/// A row of a list as printed: a number, a name, a NIK, a family card, a day and an occupation, or what stands in the
/// place of them in titles, sums and signatures.
fn printed_row() -> impl Strategy<Value = Vec<String>> {
    let texts = |texts: &'static [&'static str]| select(texts.to_vec()).prop_map(str::to_owned);
    let digits = || prop_oneof![3 => Just(String::new()), 1 => "[0-9]{1,5}", 1 => "[0-9]{6,7}", 2 => "[0-9]{8,16}", 1 => "NIK|[0-9*]{16}|-"];
    (
        texts(&["", "1", "12", "DUSUN I", "JUMLAH", "Mengetahui,", "No", "a."]),
        texts(&[
            "",
            "",
            "Siti Aminah",
            "BUDI",
            "Jumlah",
            "Jumlah Dusun I",
            "Total",
            "Dusun Dua",
            "RT 3",
            "Mengetahui,",
            "Kepala Desa",
            "Desa Contoh, 20 November 2026",
            "Nama",
            "2",
            "-",
            "Ketua RT Budi",
            "Kota Raja",
            "( Budi )",
        ]),
        digits(),
        digits(),
        texts(&["", "05-08-1985", "5", "L", "Tanggal Lahir"]),
        texts(&["", "petani", "6", "Pekerjaan", "18"]),
    )
        .prop_map(|(number, name, nik, card, birth, work)| vec![number, name, nik, card, birth, work])
}

/// Bytes of which a CSV file is made, with all that divides cells and rows far more often than in real files.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let odd = select(b"\",;\t\n\r\n\r \0\xef\xbb\xbf\xe9a1".to_vec());
    prop::collection::vec(prop_oneof![8 => odd, 1 => any::<u8>()], 0..400)
}

type Cut = Vec<(u32, u64, Vec<Vec<u8>>)>;

fn cut(bytes: &[u8], delimiter: u8, chunks: &[usize]) -> (Cut, bool) {
    let mut reader = Reader::new(Dialect { delimiter });
    let (mut rows, mut is_whole) = (Vec::new(), true);
    let mut each = |record: &payung_sheets::csv::Record<'_>| {
        is_whole &= record.cut.is_none();
        let cells = record.cells().map(|cell| match cell {
            Cell::Text(bytes) => bytes.to_vec(),
            Cell::Empty | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => Vec::new(),
        });
        rows.push((record.number, record.start, cells.collect()));
    };
    let mut rest = bytes;
    let mut sizes = chunks.iter().cycle();
    while !rest.is_empty() {
        let (chunk, later) = rest.split_at((*sizes.next().unwrap()).clamp(1, rest.len()));
        reader.feed(chunk, &mut each);
        rest = later;
    }
    reader.finish(&mut each);
    (rows, is_whole)
}

fn cut_by_core(bytes: &[u8], delimiter: u8) -> Vec<Vec<Vec<u8>>> {
    let mut reader = csv_core::ReaderBuilder::new().delimiter(delimiter).build();
    let (mut out, mut ends) = (vec![0; bytes.len() + 1], vec![0; bytes.len() + 1]);
    let (mut rows, mut rest, mut written, mut ended) = (Vec::new(), bytes, 0, 0);
    loop {
        let (result, read, wrote, n_ends) = reader.read_record(rest, &mut out[written..], &mut ends[ended..]);
        rest = &rest[read..];
        (written, ended) = (written + wrote, ended + n_ends);
        match result {
            csv_core::ReadRecordResult::Record => {
                let mut from = 0;
                let cells = ends[..ended].iter().map(|end| {
                    let cell = out[from..*end].to_vec();
                    from = *end;
                    cell
                });
                rows.push(cells.collect());
                (written, ended) = (0, 0);
            }
            csv_core::ReadRecordResult::End => return rows,
            csv_core::ReadRecordResult::InputEmpty
            | csv_core::ReadRecordResult::OutputFull
            | csv_core::ReadRecordResult::OutputEndsFull => {}
        }
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_list_answers_as_the_self_check_does(
        workers in prop::collection::vec((worker(), any::<u8>()), 1..12),
        settings in settings(),
    ) {
        let columns = Columns { fields: FIELDS.map(Some).to_vec(), ..Columns::default() };
        let mut file = Vec::new();
        for (worker, form) in &workers {
            write_row(&mut file, Dialect { delimiter: b';' }, row(worker, *form).iter().map(String::as_str));
        }
        let is_blank = |worker: &Worker| *worker == Worker::default();
        let workers: Vec<_> = workers.iter().filter(|(worker, _)| !is_blank(worker)).collect();
        let checked = Checked::with(file, Dialect { delimiter: b';' }, &columns, settings, 64);
        prop_assert_eq!(usize::try_from(checked.list.n_rows()).unwrap(), workers.len());
        for ((id, detail), (worker, _)) in (0_u32..).zip(checked.details()).zip(workers) {
            prop_assert!(detail.findings.iter().all(|finding| finding.code.kind() != Kind::Mend), "{:?}", detail.findings);
            prop_assert_eq!(&detail.facts.worker, worker);
            let single = eligibility::assess(payung_fixture::rules().eligibility, worker, day()).unwrap();
            is_as_single(&checked.list, id, &single, worker)?;
        }
    }

    #[test]
    fn where_a_chunk_ends_never_matters(bytes in bytes(), delimiter in select(b",;\t".to_vec()), chunks in prop::collection::vec(1..40_usize, 1..6)) {
        let whole = cut(&bytes, delimiter, &[usize::MAX]);
        prop_assert_eq!(&cut(&bytes, delimiter, &chunks), &whole);
        prop_assert_eq!(&cut(&bytes, delimiter, &[1]), &whole);
    }

    #[test]
    fn rows_are_cut_as_csv_core_cuts_them(bytes in bytes(), delimiter in select(b",;\t".to_vec())) {
        let (ours, is_whole) = cut(&bytes, delimiter, &[usize::MAX]);
        if is_whole {
            let ours: Vec<_> = ours.into_iter().map(|(_, _, cells)| cells).collect();
            prop_assert_eq!(ours, cut_by_core(&bytes, delimiter));
        }
    }

    #[test]
    fn a_row_cut_again_from_its_own_bytes_is_the_same(bytes in bytes(), delimiter in select(b",;\t".to_vec())) {
        let (rows, _) = cut(&bytes, delimiter, &[usize::MAX]);
        for (place, (_, start, cells)) in rows.iter().enumerate() {
            let end = rows.get(place + 1).map_or(bytes.len(), |next| usize::try_from(next.1).unwrap());
            let own = &bytes[usize::try_from(*start).unwrap()..end];
            // A file begins with a mark at most once.
            if !own.starts_with(b"\xef\xbb\xbf") {
                let (again, _) = cut(own, delimiter, &[usize::MAX]);
                prop_assert_eq!(&again[0].2, cells);
            }
        }
    }

    #[test]
    fn what_was_written_is_read_again(
        // A list is written with all rows of one width. Cells with both line breaks and what parts cells can look like
        // rows that a stray quotation mark has run together; that is named then.
        rows in (1..6_usize, any::<bool>()).prop_flat_map(|(width, has_breaks)| {
            let cell = if has_breaks { "[a-z=+@'\"\r\n é.-]{0,12}" } else { "[a-z=+@'\";,\t é.-]{0,12}" };
            prop::collection::vec(prop::collection::vec(cell, width), 1..6)
        }),
        delimiter in select(b",;\t".to_vec()),
    ) {
        let mut file = Vec::new();
        let kept: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| guarded(cell).into_owned()).collect()).collect();
        for row in &kept {
            let from = file.len();
            write_row(&mut file, Dialect { delimiter }, row.iter().map(String::as_str));
            // Where two lines of a row look like whole rows, a stray quotation mark is supposed to have joined them.
            let lines = file[from..].split(|byte| b"\n\r".contains(byte));
            let whole = lines.filter(|line| line.split(|byte| *byte == delimiter).count() == row.len());
            prop_assume!(row.len() < 3 || whole.count() < 2);
        }
        let (again, is_whole) = cut(&file, delimiter, &[7]);
        prop_assert!(is_whole);
        let again: Vec<Vec<String>> = again.into_iter().map(|(_, _, cells)| cells.into_iter().map(|cell| String::from_utf8(cell).unwrap()).collect()).collect();
        prop_assert_eq!(again, kept);
        for row in &rows {
            for cell in row {
                prop_assert!(guarded(cell).trim_end_matches(' ') == "-" || !guarded(cell).starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
            }
        }
    }

    #[test]
    fn a_nik_is_read_as_it_was_made(regency in select(vec!["6407", "3515", "1217"]), district in 1..=99_u8, birth in (1940..=2020_i32, 1..=12_u32, 1..=28_u32), woman in any::<bool>(), serial in 1..=9_999_u16) {
        let (year, month, day_of) = birth;
        let text = format!("{regency}{district:02}{:02}{month:02}{:02}{serial:04}", day_of + if woman { 40 } else { 0 }, year % 100);
        let (nik, tidied) = Nik::read(Cell::from(text.as_str())).unwrap();
        prop_assert_eq!(tidied, None);
        prop_assert_eq!(nik.to_string(), text);
        prop_assert_eq!(nik.is_woman(), woman);
        let found = nik.birth_date(day()).unwrap();
        prop_assert_eq!((found.month(), found.day(), found.year() % 100), (month, day_of, year % 100));
        prop_assert!(found <= day() && found.year() > day().year() - 101);
        let codes = Codes::new(payung_fixture::rules().areas, payung_fixture::rules().districts);
        prop_assert!(codes.check(nik).iter().all(|code| code == Code::NikDistrict));
    }
}

proptest! {
    // Each makes the tables of words anew.
    #![proptest_config(ProptestConfig { cases: config().cases / 5, ..config() })]

    #[test]
    fn messy_lists_answer_as_the_self_check_does_on_what_was_read(seed in any::<u64>(), settings in settings()) {
        let checked = Checked::of(made_up::list(60, true, seed), settings);
        let mut by_standing: BTreeMap<RowStanding, (u32, i64)> = BTreeMap::new();
        for (id, detail) in (0_u32..).zip(checked.details()) {
            let view = checked.list.row(id).unwrap();
            let here = by_standing.entry(view.standing).or_default();
            here.0 += 1;
            here.1 += view.cost.total.get();
            let single = eligibility::assess(payung_fixture::rules().eligibility, &detail.facts.worker, day()).unwrap();
            if view.standing == RowStanding::Mend {
                prop_assert!(detail.findings.iter().any(|finding| finding.code.kind() == Kind::Mend));
                continue;
            }
            let answer = checked.list.answer(view.situation).unwrap();
            prop_assert_eq!(answer.route, single.route);
            for (one, verdict) in answer.schemes.iter().zip(&single.schemes) {
                prop_assert_eq!(one.truth, verdict.truth);
            }
        }
        let summary = checked.list.summary();
        prop_assert_eq!(summary.rows, 60);
        for (standing, tally) in &summary.by_standing {
            let expected = by_standing.get(&standing).copied().unwrap_or_default();
            prop_assert_eq!((tally.rows, tally.total.get()), expected);
        }
        let occupations = summary.by_occupation.iter().map(|tally| rows_of(&tally.by_standing));
        prop_assert_eq!(occupations.sum::<u32>(), 60);
        let areas = summary.by_area.iter().map(|tally| rows_of(&tally.by_standing));
        prop_assert_eq!(areas.sum::<u32>(), 60);
        let routes: u32 = summary.by_route.iter().map(|(_, tally)| tally.rows).sum();
        prop_assert_eq!(routes + summary.standing(RowStanding::Mend).rows, 60);
        let (found, n_found) = checked.list.findings(None, 0, usize::MAX);
        prop_assert_eq!(found.len(), n_found);
        prop_assert_eq!(summary.by_kind.values().sum::<u32>(), u32::try_from(n_found).unwrap());
        for (id, code) in found {
            prop_assert!(checked.list.row(id).unwrap().findings.has(code));
        }
    }

    /// A row with a name and any digits of a NIK or a family card is a person, whatever stands around it; so is one with
    /// eight digits and no name. Only sums and repeated headers begin with words that are no name.
    #[test]
    fn no_row_with_a_name_and_a_number_of_a_person_is_set_aside(rows in prop::collection::vec(printed_row(), 1..12)) {
        let mut file = b"No;Nama;NIK;No KK;Tanggal Lahir;Pekerjaan\n".to_vec();
        for row in &rows {
            write_row(&mut file, Dialect { delimiter: b';' }, row.iter().map(String::as_str));
        }
        let fields = [None, Some(Field::Name), Some(Field::Nik), Some(Field::FamilyCard), Some(Field::BirthDate), Some(Field::Occupation)];
        let columns = Columns { first_header_row: 1, header_row: 1, fields: fields.to_vec(), ..Columns::default() };
        let checked = Checked::with(file, Dialect { delimiter: b';' }, &columns, Settings::on(day()), usize::MAX);
        let n_blank = rows.iter().filter(|row| row.iter().all(String::is_empty)).count();
        let n_aside = checked.list.set_aside().len();
        prop_assert_eq!(usize::try_from(checked.list.n_rows()).unwrap() + n_aside + n_blank, rows.len());
        let n_digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
        for aside in checked.list.set_aside() {
            let row = &rows[usize::try_from(aside.number).unwrap() - 2];
            let (name, digits) = (&row[1], n_digits(&row[2]).max(n_digits(&row[3])));
            prop_assert!(digits < 8, "{:?} {row:?}", aside.why);
            let is_named = name.chars().any(char::is_alphabetic);
            let is_sum = aside.why == Why::Total && ["jumlah", "total"].iter().any(|word| name.to_lowercase().starts_with(word));
            let is_header = aside.why == Why::Header && name == "Nama";
            prop_assert!(!is_named || digits == 0 || is_sum || is_header, "{:?} {row:?}", aside.why);
        }
    }

    /// A default says what an empty cell means, and nothing of a row that says something itself.
    #[test]
    fn no_default_changes_what_a_row_says(cells in said_cells(), defaults in defaults()) {
        let columns = Columns { fields: FIELDS.map(Some).to_vec(), ..Columns::default() };
        let read = |defaults: Defaults| {
            let settings = Settings { defaults, ..Settings::on(day()) };
            let texts: Vec<Cell<'_>> = cells.iter().map(|cell| Cell::from(*cell)).collect();
            FactReader::new(lists_rules(), columns.clone(), settings).unwrap().read(texts.as_slice())
        };
        let (without, with) = (read(Defaults::default()), read(defaults));
        let says = |field: Field| {
            let column = FIELDS.iter().position(|one| *one == field).unwrap();
            !["", "-"].contains(&cells[column])
        };
        // What defaults speak of: the same wherever the cell says something or the row is known to without them.
        let (one, other) = (&without.worker, &with.worker);
        prop_assert!(one.area == other.area || !says(Field::Regency) && one.area.is_none());
        prop_assert!(one.engagement == other.engagement || !says(Field::Engagement) && one.engagement.is_none());
        prop_assert!(one.income_regular == other.income_regular || !says(Field::RegularIncome) && one.income_regular.is_none());
        prop_assert!(one.insured == other.insured || !says(Field::Insured) && one.insured.is_none());
        prop_assert!(one.student == other.student || !says(Field::Student) && one.student.is_none());
        // And all else, whatever is set.
        let free = |worker: &Worker| Worker { area: None, engagement: None, income_regular: None, insured: None, student: None, ..worker.clone() };
        prop_assert_eq!(free(one), free(other));
        // A default that what the row says of the occupation contradicts is told, and not taken.
        let mut told = without.findings;
        if with.findings.has(Code::OccupationContradicts) {
            prop_assert!(without.findings.has(Code::OccupationContradicts) || other.engagement.is_none());
            told.add(Code::OccupationContradicts);
        }
        prop_assert_eq!(told, with.findings);
        // An empty cell takes the default, so that the law is not kept by ignoring it.
        if !says(Field::Insured) {
            let expected = defaults.insured.map(|is_member| if is_member { Insured::Active } else { Insured::None });
            prop_assert_eq!(other.insured, expected);
        }
    }

    /// Exports are lists: read again, every original cell and every answer is the same.
    #[test]
    fn exports_read_again_are_the_same_list(seed in any::<u64>(), is_messy in any::<bool>(), as_xlsx in any::<bool>(), settings in settings()) {
        let words = FileWords { texts: texts::indonesian(), rules: lists_rules().person, home: "" };
        let check = |bytes: Vec<u8>| {
            let mut service = ListService::new(lists_rules(), Memory);
            let opened = service.open(bytes.into(), Origin::Csv).unwrap();
            service.check(opened.preview.columns.clone(), settings, &mut |_| ()).unwrap();
            let asked = RowsAsked { count: 100, shows_nik: true, ..RowsAsked::default() };
            let rows = service.rows(asked).unwrap().rows;
            (service, opened.preview.names, rows)
        };
        let (mut service, names, before) = check(made_up::list(25, is_messy, seed));
        let wanted = Wanted { part: Part::All, nik: NikShown::Full };
        let form = if as_xlsx { Form::Xlsx } else { Form::Csv };
        let file = service.export(form, wanted, &words, &mut |_| ()).unwrap();
        let (_, names_after, after) = check(file.to_vec());
        prop_assert_eq!(&names_after[..names.len()], names.as_slice());
        prop_assert_eq!((before.len(), after.len()), (25, 25));
        for (before, after) in before.iter().zip(&after) {
            let cells = |row: &ListedRow| row.cells.iter().take(names.len()).map(|cell| guarded(cell).into_owned()).collect::<Vec<_>>();
            prop_assert_eq!(cells(before), cells(after));
            let of = |row: &ListedRow| (row.view.standing, row.view.cost, row.view.findings);
            prop_assert_eq!(of(before), of(after), "{:?}", before.cells);
            prop_assert!(before.view.findings != Findings::NONE || before.view.standing != RowStanding::Mend);
        }
    }

    #[test]
    fn anything_at_all_is_answered_without_a_panic(bytes in bytes(), header in any::<bool>()) {
        let mut file = Vec::new();
        if header {
            file.extend_from_slice(made_up::HEADER.as_bytes());
        }
        file.extend_from_slice(&bytes);
        if let Ok(dialect) = Dialect::detect(&file, |text| is_known_header(payung_fixture::rules().cell_words, text)) {
            let preview = Preview::of_csv(payung_fixture::rules().cell_words, dialect, &file);
            let settings = Settings { defaults: Defaults { work: Work::Usual, ..Defaults::default() }, ..Settings::on(day()) };
            let checked = Checked::with(file, dialect, &preview.columns, settings, 50);
            let _ = checked.details();
            let _ = checked.list.rows(&Filter::default());
        }
    }

    #[test]
    fn every_cell_of_every_kind_is_read_without_a_panic(text in ".{0,40}", number in any::<f64>(), digits in "[0-9 ./'-]{0,24}") {
        let fields: Vec<_> = Field::ALL.iter().map(|field| Some(*field)).collect();
        let columns = Columns { fields, ..Columns::default() };
        let mut reader = FactReader::new(lists_rules(), columns.clone(), Settings::on(day())).unwrap();
        let mut checker = Checker::new(lists_rules(), columns, Settings::on(day())).unwrap();
        for (number, cell) in (1_u32..).zip([Cell::from(text.as_str()), Cell::Number(number), Cell::from(digits.as_str()), Cell::Day(day()), Cell::Yes(true), Cell::Empty]) {
            let cells = vec![cell; Field::COUNT];
            let facts = reader.read(cells.as_slice());
            let _ = reader.explain(cells.as_slice(), &facts, facts.findings, None);
            checker.row(number, &cells);
        }
        let _ = checker.finish();
        let _ = plain(&text);
    }
}

/// A row longer than is read, and an open quotation mark: the same wherever the chunks end.
#[test]
fn long_rows_are_cut_the_same_in_any_chunks() {
    let long = "x".repeat(70_000);
    let inner = "y\n".repeat(40_000);
    for file in [
        format!("a;b\n{long}\nc;d\n"),
        format!("a;b\n\"{long}\nc;d\n"),
        format!("a;\"{inner}\nc;d\n"),
        format!("a;\"{inner}\";e\nc;d\n"),
        format!("\"{}\";e\nc;\"d", "z".repeat(65_530)),
        format!("{}\nc;\"d", "z".repeat(65_535)),
        format!("{}\nc;\"d", "z".repeat(65_536)),
    ] {
        let whole = cut(file.as_bytes(), b';', &[usize::MAX]);
        for chunk in [1_000, 4_099, 65_535, 65_536, 65_537] {
            assert_eq!(cut(file.as_bytes(), b';', &[chunk]), whole, "{chunk}");
        }
        let last = &whole.0.last().unwrap().2;
        assert!(last[0] == b"c", "the last row is read");
    }
}
