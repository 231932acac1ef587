//! What the cells of lists say: files as offices have them, each with the facts it must give.
//!
//! The files in `tests/lists/cells/` are invented; headers and words are those of public forms.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

#[path = "lists/checked.rs"]
mod checked;

use checked::{Checked, Detail, day};
use payung_lists::finding::{Code, Kind};
use payung_lists::first_door::FirstDoor;
use payung_lists::reading::Reading;
use payung_lists::row_standing::RowStanding;
use payung_lists::settings::{Defaults, Settings, Work};
use payung_values::area_code::AreaCode;
use payung_values::engagement::Engagement;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::registry::Registry;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::welfare::Decile;

/// A file of `tests/lists/cells/`.
fn file(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/lists/cells/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(path).unwrap()
}

fn settings() -> Settings {
    Settings::on(day())
}

fn usual() -> Settings {
    with(Defaults {
        work: Work::Usual,
        ..Defaults::default()
    })
}

fn with(defaults: Defaults) -> Settings {
    Settings {
        defaults,
        ..settings()
    }
}

/// The list with the way of working that its people usually have.
fn list(name: &str) -> Checked {
    Checked::of(file(name), usual())
}

fn codes(detail: &Detail) -> Vec<Code> {
    detail.findings.iter().map(|finding| finding.code).collect()
}

/// No row is out.
fn nobody_out(checked: &Checked) {
    assert_eq!(checked.list.summary().standing(RowStanding::Mend).rows, 0);
}

const fn rupiah(amount: i64) -> Rupiah {
    Rupiah::new(amount)
}

#[test]
fn marks_are_yes_and_are_told() {
    let checked = list("08-marks.csv");
    nobody_out(&checked);
    let details = checked.details();
    let civil = |row: usize| details[row].facts.worker.engagement == Some(Engagement::CivilServant);
    assert!(civil(0) && civil(3));
    assert_eq!(details[1].facts.worker.insured, Some(Insured::Active));
    assert_eq!(details[2].facts.worker.engagement, Some(Engagement::Employee));
    assert_eq!(details[4].facts.worker.insured, Some(Insured::Active));
    for (row, column) in [
        (0, Some(5)),
        (1, Some(6)),
        (2, Some(7)),
        (3, Some(5)),
        (4, Some(6)),
    ] {
        let marked = details[row]
            .findings
            .iter()
            .find(|one| one.code == Code::MarkRead);
        assert_eq!(marked.unwrap().column, column, "{row}");
        assert_ne!(
            checked.list.row(u32::try_from(row).unwrap()).unwrap().standing,
            RowStanding::Met
        );
    }
    assert_eq!(codes(&details[5]), []);
}

#[test]
fn a_letter_is_no_mark_where_words_stand_in_the_column() {
    let rows = |cells: &[&str]| {
        let mut file = "Nama;NIK;Sudah Peserta;ASN\n".to_owned();
        for (serial, cell) in (1..).zip(cells) {
            let row = format!("Warga;640705010180{serial:04};{cell};\n");
            file.push_str(&row);
        }
        let checked = Checked::of(file, settings());
        let details = checked.details();
        let said = |detail: &Detail| {
            (
                detail.facts.worker.insured,
                codes(detail).contains(&Code::InsuredUnreadable),
            )
        };
        details.iter().map(said).collect::<Vec<_>>()
    };
    let yes = (Some(Insured::Active), false);
    let no = (Some(Insured::None), false);
    let nothing = (None, false);
    let unreadable = (None, true);
    assert_eq!(rows(&["x", "", "X", "-"]), [yes, nothing, yes, nothing]);
    // Before or behind the word, the letter is none.
    assert_eq!(rows(&["x", "tidak", "v"]), [unreadable, no, unreadable]);
    assert_eq!(rows(&["1", "x"]), [yes, unreadable]);
    assert_eq!(rows(&["X", "mungkin"]), [unreadable, unreadable]);
    // A check mark is one all the same, and what is no mark says nothing.
    assert_eq!(rows(&["✓", "tidak", "✔", "☑"]), [yes, no, yes, yes]);
    assert_eq!(rows(&["✗", "☐", "?", "●"]), [unreadable; 4]);
}

#[test]
fn incomes_are_read_by_amount_range_and_time() {
    let checked = list("09-incomes.csv");
    nobody_out(&checked);
    let details = checked.details();
    let irregular =
        |row: usize| details[row].facts.worker.income_regular == Some(IncomeRegularity::Irregular);
    for (row, income, code) in [
        // No area is known, so that no minimum wage decides: both ends are told.
        (0, Some(rupiah(1_000_000)), Some(Code::IncomeRange)),
        (1, Some(rupiah(1_000_000)), Some(Code::IncomeRange)),
        (2, Some(rupiah(1_000_000)), Some(Code::IncomeRange)),
        (3, Some(rupiah(3_000_000)), Some(Code::IncomeRange)),
        (4, Some(rupiah(1_500_000)), Some(Code::IncomeRead)),
        (5, Some(rupiah(1_000_000)), Some(Code::IncomeRead)),
        (6, None, Some(Code::IncomeUnreadable)),
        (7, None, Some(Code::IncomeUnreadable)),
        (8, Some(rupiah(1_500_000)), Some(Code::IncomeRead)),
        (9, Some(rupiah(1_500_000)), Some(Code::IncomeRead)),
        (10, Some(rupiah(1_500_000)), None),
        (11, None, Some(Code::IncomePeriod)),
        (12, None, Some(Code::IncomeUnlikely)),
        (13, None, Some(Code::IncomeUnlikely)),
        (14, None, Some(Code::IncomeIrregular)),
        (15, None, Some(Code::IncomeIrregular)),
        (16, None, None),
        (17, Some(rupiah(1_500_000)), None),
        (18, Some(rupiah(1_500_000)), None),
        (19, Some(rupiah(1_500_000)), Some(Code::IncomeRead)),
    ] {
        assert_eq!(details[row].facts.worker.income, income, "row {row}");
        assert_eq!(codes(&details[row]), Vec::from_iter(code), "row {row}");
        assert_eq!(irregular(row), matches!(row, 14 | 15), "row {row}");
    }
    let range = details[0].findings[0].reading;
    assert_eq!(
        range,
        Some(Reading::Moneys(Rupiah::new(500_000), Some(rupiah(1_000_000))))
    );
}

/// The minimum wage of Samarinda in 2026 is Rp3.983.882 in the frozen rules.
#[test]
fn a_range_counts_where_it_lies_on_one_side_of_the_minimum_wage() {
    for (income, taken, code) in [
        ("1-2 juta", Some(rupiah(2_000_000)), Code::IncomeRange),
        ("4 - 5 juta", Some(rupiah(4_000_000)), Code::IncomeRange),
        ("3 - 5 juta", None, Code::IncomeStraddles),
        ("> 3 juta", None, Code::IncomeStraddles),
        ("> 5 juta", Some(rupiah(5_000_000)), Code::IncomeRange),
        ("di atas UMR", Some(rupiah(3_983_883)), Code::IncomeRange),
        ("di bawah UMR", Some(rupiah(3_983_882)), Code::IncomeRange),
        ("750,000", None, Code::IncomeTwoWay),
    ] {
        let file = format!("Nama;NIK;Kab/Kota;Penghasilan\nWarga;6472010508850001;Samarinda;{income}\n");
        let checked = Checked::of(file, settings());
        nobody_out(&checked);
        let details = checked.details();
        assert_eq!(details[0].facts.worker.income, taken, "{income}");
        let found = codes(&details[0]);
        assert!(found.contains(&code), "{income}: {found:?}");
    }
}

#[test]
fn the_words_of_bps_for_the_position_in_work_are_read() {
    let checked = list("10-status-of-work.csv");
    nobody_out(&checked);
    let details = checked.details();
    for (row, engagement) in [
        (0, Some(Engagement::OwnAccount)),
        (1, Some(Engagement::OwnAccount)),
        (2, Some(Engagement::Employee)),
        (3, Some(Engagement::Casual)),
        (4, None),
        (5, Some(Engagement::Casual)),
        (6, Some(Engagement::OwnAccount)),
        (7, Some(Engagement::Employee)),
        (8, None),
        (9, Some(Engagement::OwnAccount)),
    ] {
        assert_eq!(details[row].facts.worker.engagement, engagement, "row {row}");
        let unreadable = codes(&details[row]).contains(&Code::EngagementUnreadable);
        assert_eq!(unreadable, engagement.is_none(), "row {row}");
    }
}

#[test]
fn deciles_are_read_as_written() {
    let checked = list("12-deciles.csv");
    nobody_out(&checked);
    let details = checked.details();
    for (row, decile, code) in [
        (0, Some(1), None),
        (1, Some(4), None),
        (2, Some(1), Some(Code::DecileRead)),
        (3, Some(1), Some(Code::DecileRead)),
        (4, Some(1), Some(Code::DecileRead)),
        (5, Some(1), None),
        (6, None, Some(Code::DecileUnreadable)),
        (7, None, Some(Code::DecileUnreadable)),
        (8, None, Some(Code::DecileUnreadable)),
        (9, None, Some(Code::DecileZero)),
        (10, Some(1), None),
    ] {
        let worker = &details[row].facts.worker;
        assert_eq!(worker.decile, decile.and_then(Decile::new), "row {row}");
        assert_eq!(
            worker.registry,
            (row == 9).then_some(Registry::Unlisted),
            "row {row}"
        );
        assert_eq!(codes(&details[row]), Vec::from_iter(code), "row {row}");
    }
}

#[test]
fn a_register_of_yes_and_no_says_no_label() {
    for (cell, registry, decile, code) in [
        ("Ya", None, None, Some(Code::RegistryUnlabelled)),
        ("Terdaftar", None, None, Some(Code::RegistryUnlabelled)),
        ("✓", None, None, Some(Code::RegistryUnlabelled)),
        ("Tidak", Some(Registry::Unlisted), None, None),
        ("Tidak Terdaftar", Some(Registry::Unlisted), None, None),
        ("Miskin Ekstrem", Some(Registry::ExtremePoor), None, None),
        ("Desil 2", None, Decile::new(2), None),
        ("D3", None, Decile::new(3), None),
        ("P3KE 1", None, Decile::new(1), None),
        ("-", None, None, None),
        ("mungkin", None, None, Some(Code::RegistryUnreadable)),
    ] {
        let file = format!("Nama;NIK;DTKS\nWarga;6407050101800001;{cell}\n");
        let checked = Checked::of(file, settings());
        nobody_out(&checked);
        let details = checked.details();
        let worker = &details[0].facts.worker;
        assert_eq!((worker.registry, worker.decile), (registry, decile), "{cell}");
        let mut found = codes(&details[0]);
        found.retain(|code| *code != Code::BirthDateFromNik);
        assert_eq!(found, Vec::from_iter(code), "{cell}");
    }
}

#[test]
fn a_nik_is_tidied_and_a_masked_one_is_named() {
    let checked = list("14-nik-forms.csv");
    nobody_out(&checked);
    for (row, detail) in checked.details().iter().enumerate() {
        assert!(codes(detail).contains(&Code::NikTidied), "row {row}");
        let serial = format!("{:04}", row + 1);
        assert!(
            detail.facts.nik.unwrap().to_string().ends_with(&serial),
            "row {row}"
        );
    }
    let checked = Checked::of(
        "Nama;NIK\nWarga;6407xxxxxxxxxxxx\nWarga;640705******0001\n",
        settings(),
    );
    for detail in checked.details() {
        assert_eq!(codes(&detail), [Code::NikMasked]);
    }
}

#[test]
fn what_means_nothing_means_it_in_every_column() {
    for name in ["20-dashes.csv", "k6-nothing-words.csv"] {
        let checked = list(name);
        nobody_out(&checked);
        let details = checked.details();
        let without_ids = |detail: &Detail| {
            let mut facts = detail.facts.clone();
            (facts.nik, facts.person) = (None, None);
            facts.findings
        };
        if name.starts_with('k') {
            // The last row is blank everywhere.
            let blank = without_ids(&details[2]);
            assert_eq!(
                (without_ids(&details[0]), without_ids(&details[1])),
                (blank, blank)
            );
            assert!(blank.has(Code::BirthDateFromNik));
        }
        assert_eq!(details[0].facts.worker.income, None);
        assert!(details[0].facts.worker.birth_date.is_some());
        assert_eq!(codes(&details[0]), [Code::BirthDateFromNik]);
    }
    // A default holds for each of them.
    let defaults = Defaults {
        area: AreaCode::parse("64.07"),
        ..Defaults::default()
    };
    let details = Checked::of(file("k6-nothing-words.csv"), with(defaults)).details();
    assert!(
        details
            .iter()
            .all(|detail| detail.facts.worker.area == defaults.area)
    );
}

#[test]
fn codes_and_names_of_areas_are_read() {
    let checked = list("25-regencies.csv");
    nobody_out(&checked);
    let details = checked.details();
    let area = |row: usize| details[row].facts.worker.area.map(|area| area.to_string());
    for (row, code) in [
        (0, Some("64.07")),
        (1, Some("64.02")),
        (2, Some("64.09")),
        (3, Some("64.09")),
        (4, Some("64.08")),
        (5, Some("64.11")),
        (6, Some("64.07")),
        (7, Some("64.07")),
        (8, Some("64.07")),
        (9, Some("64.07")),
        (10, Some("64.71")),
        (11, None),
    ] {
        assert_eq!(area(row).as_deref(), code, "row {row}");
    }
    assert!(!codes(&details[11]).contains(&Code::RegencyUnreadable));
}

#[test]
fn the_name_of_an_area_counts_before_a_code_that_may_be_of_bps() {
    let details = list("k5-bps-codes.csv").details();
    let area = |row: usize| details[row].facts.worker.area.map(|area| area.to_string());
    assert_eq!(
        (area(0).as_deref(), area(1).as_deref()),
        (Some("64.07"), Some("64.02"))
    );
    for detail in &details {
        let found = detail
            .findings
            .iter()
            .find(|one| one.code == Code::AreaCodeDiffers);
        assert_eq!(
            found.unwrap().reading,
            detail.facts.worker.area.map(Reading::Area)
        );
    }
}

#[test]
fn a_comma_that_means_two_amounts_is_not_decided() {
    let details = Checked::of(file("k13-comma-thousands.csv"), settings()).details();
    let incomes: Vec<_> = details.iter().map(|detail| detail.facts.worker.income).collect();
    assert_eq!(
        incomes,
        [Some(rupiah(1_500_000)), None, None, Some(rupiah(750_000)), None]
    );
    for (row, code) in [
        (0, Code::IncomeRead),
        (1, Code::IncomeTwoWay),
        (2, Code::IncomeTwoWay),
        (4, Code::IncomeUnlikely),
    ] {
        assert!(codes(&details[row]).contains(&code), "row {row}");
    }
}

/// A list in English: what a comma means in one cell, another one says.
#[test]
fn commas_group_thousands_where_a_cell_of_the_column_says_so() {
    let incomes = |cells: &[&str]| {
        let mut file = "Nama,NIK,Penghasilan\n".to_owned();
        for (serial, cell) in (1..).zip(cells) {
            let row = format!("Warga,640705010180{serial:04},\"{cell}\"\n");
            file.push_str(&row);
        }
        let details = Checked::of(file, settings()).details();
        let said = |detail: &Detail| {
            let odd: Vec<Code> = codes(detail);
            let is_read = odd.contains(&Code::IncomeRead);
            (
                detail.facts.worker.income.map(Rupiah::get),
                is_read,
                odd.contains(&Code::IncomeTwoWay),
            )
        };
        details.iter().map(said).collect::<Vec<_>>()
    };
    assert_eq!(
        incomes(&["900,000", "1,250,000", "2500000", "1,500"]),
        [
            (Some(900_000), true, false),
            (Some(1_250_000), true, false),
            (Some(2_500_000), false, false),
            (None, false, false),
        ]
    );
    assert_eq!(
        incomes(&["900,000", "1,250,000", "1,5 juta"]),
        [
            (None, false, true),
            (Some(1_250_000), true, false),
            (Some(1_500_000), true, false),
        ]
    );
    assert_eq!(incomes(&["900,000", "750,000"]), [(None, false, true); 2]);
}

/// The number of a kabupaten stands in one column, its province in another, its name beside it.
#[test]
fn the_number_of_a_kabupaten_is_read_in_its_province() {
    let area = |row: &str| {
        let file = format!("prov;kab;nama kabupaten;nama;nik\n{row};Warga;6407055203900003\n");
        let detail = only(&file, settings());
        let odd = codes(&detail);
        let codes = [
            Code::AreaCodeDiffers,
            Code::AreaCodeTwoWay,
            Code::RegencyUnreadable,
            Code::ProvinceDiffers,
        ];
        (
            detail.facts.worker.area.map(|area| area.to_string()),
            codes.into_iter().find(|code| odd.contains(code)),
        )
    };
    let kutai_barat = || Some("64.07".to_owned());
    assert_eq!(area("64;07;Kutai Barat"), (kutai_barat(), None));
    assert_eq!(area("64;7;"), (kutai_barat(), None));
    assert_eq!(
        area("64;02;KUTAI BARAT"),
        (kutai_barat(), Some(Code::AreaCodeDiffers))
    );
    assert_eq!(area("Kalimantan Timur;11;"), (Some("64.11".to_owned()), None));
    assert_eq!(area("64;02;"), (None, Some(Code::AreaCodeTwoWay)));
    assert_eq!(area("64;99;"), (None, Some(Code::RegencyUnreadable)));
}

/// An officer's default says what an empty cell means, and nothing else.
#[test]
fn no_default_changes_a_row_that_says_otherwise() {
    let all = Defaults {
        area: AreaCode::parse("64.72"),
        work: Work::Same(Engagement::OwnAccount),
        regular_income: Some(true),
        insured: Some(false),
        student: Some(false),
    };
    let header =
        "Nama;NIK;Kab/Kota;Cara kerja;Punya majikan;ASN;Penghasilan;Penghasilan tetap;Sudah peserta;Pelajar";
    let worker = |cells: &str, defaults: Defaults| {
        let file = format!("{header}\nWarga;6472010508850001;{cells}\n");
        Checked::of(file, with(defaults)).details()[0]
            .facts
            .worker
            .clone()
    };
    for cells in [
        "Kutai Barat;karyawan;;;1500000;tidak;ya;ya",
        "Atlantis;entahlah;;;1500000;mungkin;mungkin;mungkin",
        "?;?;;;1500000;?;?;?",
        "Bogor;;mungkin;;tidak tetap;;x;v",
        "64.07;;;mungkin;tidak menentu;;✓;✓",
        "6402010;;ya;;musiman;;aktif;1",
    ] {
        assert_eq!(worker(cells, all), worker(cells, Defaults::default()), "{cells}");
    }
    let blank = worker(";;;;1500000;;;", all);
    assert_eq!(
        (
            blank.area,
            blank.engagement,
            blank.income_regular,
            blank.insured,
            blank.student
        ),
        (
            all.area,
            Some(Engagement::OwnAccount),
            Some(IncomeRegularity::Regular),
            Some(Insured::None),
            Some(false)
        )
    );
}

/// What a person is out for: name, NIK, and a row whose cells do not stand in their columns.
#[test]
fn only_name_nik_and_shape_of_the_row_take_a_person_out() {
    let mends: Vec<&str> = Code::ALL
        .iter()
        .filter(|code| code.kind() == Kind::Mend)
        .map(|code| code.id())
        .collect();
    assert_eq!(
        mends,
        [
            "row_too_long",
            "quote_open",
            "nul_byte",
            "too_many_cells",
            "name_missing",
            "nik_missing",
            "nik_number",
            "nik_masked",
            "nik_length",
            "nik_letters",
            "nik_province",
            "nik_date",
            "nik_serial",
            "nik_twice",
        ]
    );
}

/// The 88 occupations that Dukcapil prints on KTP and KK.
#[test]
fn the_occupations_of_the_ktp_are_known_and_count_before_a_default() {
    let own = with(Defaults {
        work: Work::Same(Engagement::OwnAccount),
        ..Defaults::default()
    });
    for settings in [settings(), usual(), own] {
        let checked = Checked::of(file("06-ktp-occupations.csv"), settings);
        nobody_out(&checked);
        let details = checked.details();
        assert_eq!(details.len(), 88);
        for (row, detail) in (1..).zip(&details) {
            assert!(!codes(detail).contains(&Code::OccupationUnknown), "row {row}");
            let worker = &detail.facts.worker;
            let engagement = match row {
                1 | 2 | 4 => Some(Engagement::NotWorking),
                5..=7 | 48..=63 => Some(Engagement::CivilServant),
                15..=17 => Some(Engagement::Employee),
                3 => None,
                _ => continue,
            };
            assert_eq!(worker.engagement, engagement, "row {row}");
            assert_eq!(worker.student, (row == 3).then_some(true), "row {row}");
        }
    }
}

#[test]
fn words_of_the_ktp_in_capitals_are_read() {
    let details = list("k17-ktp-occupations.csv").details();
    let id = |row: usize| {
        details[row]
            .facts
            .worker
            .occupation
            .map(|occupation| occupation.id)
    };
    assert_eq!((id(0), id(1)), (Some("nelayan"), Some("buruh_tani")));
    assert_ne!(id(13), Some("nelayan"));
    for (row, engagement) in [
        (6, Engagement::CivilServant),
        (7, Engagement::CivilServant),
        (8, Engagement::CivilServant),
        (10, Engagement::Employee),
        (11, Engagement::NotWorking),
        (12, Engagement::NotWorking),
    ] {
        assert_eq!(
            details[row].facts.worker.engagement,
            Some(engagement),
            "row {row}"
        );
    }
    assert_eq!(details[9].facts.worker.student, Some(true));
    assert!(
        details
            .iter()
            .all(|detail| !codes(detail).contains(&Code::OccupationUnknown))
    );
}

#[test]
fn an_occupation_is_compared_with_what_the_row_says_of_work() {
    let header = "Nama;NIK;Pekerjaan;Cara kerja;Punya majikan;ASN";
    for (cells, engagement, contradicts) in [
        ("Karyawan Swasta;;;", Some(Engagement::Employee), false),
        ("Karyawan Swasta;karyawan;ya;", Some(Engagement::Employee), false),
        ("Karyawan Swasta;mandiri;;", Some(Engagement::OwnAccount), true),
        ("Karyawan Swasta;;tidak;", None, true),
        ("Mengurus Rumah Tangga;;ya;", None, true),
        (
            "Pegawai Negeri Sipil (PNS);mandiri;;",
            Some(Engagement::CivilServant),
            true,
        ),
        ("Pegawai Negeri Sipil (PNS);;;tidak", None, true),
        (
            "Pegawai Negeri Sipil (PNS);;;ya",
            Some(Engagement::CivilServant),
            false,
        ),
        ("Petani/Pekebun;;tidak;", Some(Engagement::OwnAccount), false),
        (";PNS;;", Some(Engagement::CivilServant), false),
        (";Pensiunan;;", Some(Engagement::NotWorking), false),
    ] {
        let checked = Checked::of(format!("{header}\nWarga;6472010508850001;{cells}\n"), settings());
        let details = checked.details();
        assert_eq!(details[0].facts.worker.engagement, engagement, "{cells}");
        assert_eq!(
            codes(&details[0]).contains(&Code::OccupationContradicts),
            contradicts,
            "{cells}"
        );
    }
}

#[test]
fn short_names_of_areas_are_read_and_told() {
    let details = Checked::of(file("k16-area-short-names.csv"), settings()).details();
    let area = |row: usize| details[row].facts.worker.area.map(|area| area.to_string());
    for (row, code) in ["64.02", "64.08", "64.07", "64.09", "64.11", "64.72"]
        .into_iter()
        .enumerate()
    {
        assert_eq!(area(row).as_deref(), Some(code), "row {row}");
    }
}

/// A field of business is none of the occupations: only transport is taken from it, and nothing is told.
#[test]
fn a_field_of_business_is_no_occupation() {
    let list = "Nama;NIK;Lapangan Usaha;Pekerjaan\n\
        A;6407053112800001;Perdagangan;\n\
        B;6407053112800002;Transportasi;\n\
        C;6407053112800003;Transportasi dan Pergudangan;\n\
        D;6407053112800004;Pertanian padi;sopir\n\
        E;6407053112800005;Angkutan;petani\n\
        F;6407053112800006;entahlah;nelayan\n";
    let checked = Checked::of(list, settings());
    let details = checked.details();
    let said: Vec<_> = details
        .iter()
        .map(|detail| {
            let occupation = detail.facts.worker.occupation.map(|one| one.id);
            (occupation, detail.facts.sector, detail.findings.len())
        })
        .collect();
    // The day of birth is taken from the NIK, which is the one finding.
    assert_eq!(
        said,
        [
            (None, Sector::Other, 1),
            (None, Sector::Transport, 1),
            (None, Sector::Other, 1),
            (Some("sopir"), Sector::Transport, 1),
            (Some("petani"), Sector::Other, 1),
            (Some("nelayan"), Sector::Other, 1),
        ]
    );
}

/// Where the header says that numbers stand there, they are those of the occupations of the KTP; elsewhere a number is
/// no occupation.
#[test]
fn numbers_of_occupations_are_read_where_the_header_names_them() {
    let of = |header: &str| {
        let list = format!(
            "Nama;NIK;{header}\nA;6407053112800001;9\nB;6407053112800002;15\nC;6407053112800003;89\nD;6407053112800004;petani\n"
        );
        let checked = Checked::of(list, settings());
        let details = checked.details();
        details
            .iter()
            .map(|detail| {
                let worker = &detail.facts.worker;
                let is = |code| codes(detail).contains(&code);
                (
                    worker.occupation.map(|one| one.id),
                    worker.engagement,
                    is(Code::OccupationNumber),
                    is(Code::OccupationUnknown),
                )
            })
            .collect::<Vec<_>>()
    };
    for header in ["pekerjaan_id", "ID Pekerjaan", "Kode Pekerjaan", "kd_pekerjaan"] {
        assert_eq!(
            of(header),
            [
                (Some("petani"), None, true, false),
                (None, Some(Engagement::Employee), true, false),
                (None, None, false, true),
                (Some("petani"), None, false, false),
            ],
            "{header}"
        );
    }
    let unknown = (None, None, false, true);
    assert_eq!(
        of("Pekerjaan"),
        [unknown, unknown, unknown, (Some("petani"), None, false, false)]
    );
}

/// What a fresh pair of eyes wrote: none of these is made eligible by what an officer says of empty cells.
#[test]
fn what_a_row_says_of_work_is_never_outvoted_by_what_is_said_of_empty_cells() {
    let own = Work::Same(Engagement::OwnAccount);
    let officer = || {
        with(Defaults {
            work: own,
            ..Defaults::default()
        })
    };
    for (occupation, told) in [
        ("Satpam", Some(Code::OccupationContradicts)),
        ("Kepala Desa", Some(Code::OccupationContradicts)),
        ("Guru", Some(Code::OccupationContradicts)),
        ("Anggota Polri lama", Some(Code::OccupationUnknown)),
        ("Meninggal", Some(Code::OccupationUnknown)),
        ("Petani (PNS)", Some(Code::OccupationUnknown)),
        ("Petani (almarhum)", Some(Code::OccupationUnknown)),
        ("Petani [sudah meninggal 2024]", Some(Code::OccupationUnknown)),
        ("Nelayan (mantan)", Some(Code::OccupationUnknown)),
        ("Tukang ojek (mahasiswa)", Some(Code::OccupationUnknown)),
    ] {
        let detail = only(&format!("Nama,Pekerjaan\nA,{occupation}\n"), officer());
        assert_eq!(detail.facts.worker.engagement, None, "{occupation}");
        assert_eq!(
            codes(&detail).iter().find(|code| Some(**code) == told),
            told.as_ref(),
            "{occupation}"
        );
    }
    for occupation in ["Petani", "Buruh Harian Lepas (BHL)", "Ojek online (Gojek)"] {
        let detail = only(&format!("Nama,Pekerjaan\nA,{occupation}\n"), officer());
        assert_eq!(
            detail.facts.worker.engagement,
            Some(Engagement::OwnAccount),
            "{occupation}"
        );
    }
    let irregular = with(Defaults {
        regular_income: Some(false),
        ..Defaults::default()
    });
    let detail = only("Nama,Penghasilan\nA,gaji bulanan\n", irregular);
    assert_eq!(detail.facts.worker.income_regular, None);
}

/// The only person of a list.
fn only(file: &str, settings: Settings) -> Detail {
    let mut details = Checked::of(file, settings).details();
    assert_eq!(details.len(), 1, "{file}");
    details.remove(0)
}

/// Marks are no Roman numerals, and two numbers are no decile.
#[test]
fn a_mark_is_no_decile() {
    for (header, cell) in [
        ("Masuk DTSEN", "i"),
        ("Desil", "v"),
        ("Desil", "X"),
        ("Desil", "\"1 (2024), 3 (2026)\""),
    ] {
        let detail = only(&format!("Nama,{header}\nA,{cell}\n"), settings());
        assert_eq!(detail.facts.worker.decile, None, "{header}: {cell}");
        assert!(!detail.findings.is_empty(), "{header}: {cell}");
    }
    let read = only("Nama,Desil\nA,I\n", settings());
    assert_eq!(read.facts.worker.decile, Decile::new(1));
}

/// Of `v` and `x` in one column one may be no, whether blanks stand beside them or not.
#[test]
fn ticks_and_crosses_are_not_told_apart() {
    let members = |file: &str| -> Vec<Option<Insured>> {
        let details = Checked::of(file, settings()).details();
        details.iter().map(|detail| detail.facts.worker.insured).collect()
    };
    assert_eq!(members("Nama,Sudah Peserta\nA,v\nB,x\nC,v\n"), [None; 3]);
    assert_eq!(members("Nama,Sudah Peserta\nA,v\nB,\nC,x\n"), [None; 3]);
    assert_eq!(
        members("Nama,Sudah Peserta\nA,v\nB,\nC,V\n"),
        [Some(Insured::Active), None, Some(Insured::Active)]
    );
    // The mark that was read is told of its own column.
    let details = Checked::of("Nama,ASN,Sudah Peserta\nA,v,v\nB,x,\n", settings()).details();
    let marked = details[0].findings.iter().find(|one| one.code == Code::MarkRead);
    assert_eq!(marked.unwrap().column, Some(2));
}

/// A header that says NIK is one, whoever has none yet: nobody is checked as if there were no such column.
#[test]
fn a_column_of_niks_without_a_nik_is_missed_row_by_row() {
    let checked = Checked::of("Nama,NIK,Pekerjaan\nA,belum ada,petani\nB,-,petani\n", settings());
    assert_eq!(checked.list.summary().standing(RowStanding::Mend).rows, 2);
}

/// Names that begin as signatures and captions do, of people who work: nobody is lost, nor those after them.
#[test]
fn who_works_is_no_signature() {
    let file = "Nama,Pekerjaan,Kabupaten\nSiti,petani,Kutai Barat\nKetua Umpama,petani,Kutai Barat\n\
        Sekretaris Ani,nelayan,Kutai Barat\nBudi,petani,Kutai Barat\n";
    assert_eq!(Checked::of(file, settings()).details().len(), 4);
    let signed = "Nama,Pekerjaan\nSiti,petani\n\"Melak, 28 November 2026\",\nKepala Desa,\nBudi,\n";
    assert_eq!(Checked::of(signed, settings()).details().len(), 1);
}

/// What shuts every door is told, also where nobody knows how they work.
#[test]
fn who_is_too_old_or_a_member_is_told_so_before_the_way_of_working_is_known() {
    let door = |file: &str| {
        let checked = Checked::of(file, settings());
        let routes = checked.list.summary().by_route.iter();
        routes
            .filter(|(_, tally)| tally.rows > 0)
            .map(|(door, _)| *door)
            .collect::<Vec<_>>()
    };
    assert_eq!(door("Nama,Umur\nA,70\n"), [FirstDoor::Age]);
    assert_eq!(door("Nama,Sudah Peserta\nA,Ya\n"), [FirstDoor::Member]);
    assert_eq!(door("Nama,Umur\nA,40\n"), [FirstDoor::Unknown]);
}

/// What the findings say of each row, beside what was read of it.
fn told(file: &str) -> Vec<(Detail, Vec<Code>)> {
    let details = Checked::of(file, settings()).details();
    let with_codes = details.into_iter().map(|detail| {
        let codes = codes(&detail);
        (detail, codes)
    });
    with_codes.collect()
}

/// `Upah/hari` is no income of a month, however its cells are written; a cell that says so itself is one.
#[test]
fn incomes_below_a_header_for_another_time_are_not_taken_for_a_month() {
    for header in ["Penghasilan/Hari", "Gaji (hari)", "Penghasilan Tahun"] {
        let file = format!(
            "Nama;Umur;{header}\nA;41;120000\nB;41;Rp 120.000\nC;41;100rb-150rb\nD;41;1,5 juta sebulan\nE;41;0\nF;41;-\n"
        );
        let read = told(&file);
        for (detail, codes) in &read[..3] {
            assert_eq!(detail.facts.worker.income, None, "{header}");
            assert_eq!(codes, &[Code::IncomePeriod], "{header}");
        }
        assert_eq!(
            read[3].0.facts.worker.income,
            Some(Rupiah::new(1_500_000)),
            "{header}"
        );
        assert_eq!(read[4].0.facts.worker.income, Some(Rupiah::ZERO), "{header}");
        assert!(read[5].1.is_empty(), "{header}");
    }
    for header in [
        "Pendapatan (dlm ribuan)",
        "Penghasilan (x 1.000)",
        "Pendapatan (Rp ribu/bulan)",
    ] {
        let read = told(&format!("Nama;Umur;{header}\nA;41;1500\n"));
        assert_eq!(
            read[0].0.facts.worker.income,
            Some(Rupiah::new(1_500_000)),
            "{header}"
        );
    }
    // A column for a month beside it counts first.
    let both = told("Nama;Umur;Penghasilan/Hari;Penghasilan/Bulan\nA;41;120000;2400000\n");
    assert_eq!(both[0].0.facts.worker.income, Some(Rupiah::new(2_400_000)));
    assert!(both[0].1.is_empty());
}

/// A number alone is months or years of residence: the header says which, or it is told.
#[test]
fn a_number_of_residence_is_what_its_header_counts() {
    let months = |header: &str, cell: &str| {
        let read = told(&format!("Nama;Umur;{header}\nA;41;{cell}\n"));
        let is_told = read[0].1 == [Code::ResidenceUnreadable];
        assert_eq!(read[0].1.is_empty(), !is_told, "{header}: {cell}");
        (read[0].0.facts.worker.residence_months, is_told)
    };
    assert_eq!(months("Lama Tinggal (tahun)", "2"), (Some(24), false));
    assert_eq!(months("Lama Tinggal (bulan)", "2"), (Some(2), false));
    assert_eq!(months("Lama Tinggal (tahun)", "8 bulan"), (Some(8), false));
    assert_eq!(months("Lama Tinggal", "2 thn"), (Some(24), false));
    assert_eq!(months("Lama Tinggal", "2"), (None, true));
}

/// A year alone below the day of birth is a year of birth: the NIK of that year says the day.
#[test]
fn a_year_alone_is_a_year_of_birth() {
    let read = told(
        "Nama;NIK;Tgl Lahir\nA;6407050303800001;1980\nB;6407050303800002;thn 1980\nC;6407050303800003;1985\nD;6407050303800004;'85\n",
    );
    for (detail, codes) in &read[..2] {
        assert_eq!(
            detail.facts.worker.birth_date,
            payung_values::date::Date::new(1980, 3, 3)
        );
        assert_eq!(codes, &[Code::BirthDateFromNik]);
    }
    for (detail, codes) in &read[2..] {
        assert_eq!(detail.facts.worker.birth_date, None);
        assert!(codes.contains(&Code::AgeOfYear), "{codes:?}");
    }
}

/// `ASN` and `TNI/POLRI` are one fact in two columns: either is enough. What is written in words counts, too.
#[test]
fn a_civil_servant_is_found_in_words_and_in_a_second_column() {
    let read = told(
        "Nama;Umur;ASN;PNS\nA;41;ya;\nB;41;;ya\nC;41;tidak;tidak\nD;41;PNS;\nE;41;bukan ASN;\nF;41;guru;\n",
    );
    let engagements: Vec<_> = read
        .iter()
        .map(|(detail, _)| detail.facts.worker.engagement)
        .collect();
    let civil = Some(Engagement::CivilServant);
    assert_eq!(engagements, [civil, civil, None, civil, None, None]);
    let is_told: Vec<bool> = read
        .iter()
        .map(|(_, codes)| codes.contains(&Code::CivilServantUnreadable))
        .collect();
    assert_eq!(is_told, [false, false, false, false, false, true]);
    // `v` and `x` in every row: one of them may be no.
    let read = told("Nama;Umur;ASN\nA;41;v\nB;41;x\n");
    assert!(
        read.iter()
            .all(|(_, codes)| codes == &[Code::CivilServantUnreadable])
    );
    let read = told("Nama;Umur;Pelajar/Mahasiswa\nA;41;Mahasiswa\nB;41;ya\nC;41;sudah lulus\n");
    let students: Vec<_> = read
        .iter()
        .map(|(detail, _)| detail.facts.worker.student)
        .collect();
    assert_eq!(students, [Some(true), Some(true), None]);
}

/// Whether somebody is still alive is told in a column of its own as often as among other remarks.
#[test]
fn remarks_in_two_columns_are_both_read() {
    let read = told("Nama;Umur;Keterangan;Catatan\nA;41;RT 03;Meninggal\nB;41;pindah;\nC;41;RT 03;Hidup\n");
    let says: Vec<bool> = read
        .iter()
        .map(|(_, codes)| codes.contains(&Code::RemarkSays))
        .collect();
    assert_eq!(says, [true, true, false]);
}

/// What stands in brackets may be another occupation, in which people work in another way.
#[test]
fn an_occupation_beside_another_is_taken_only_for_what_both_share() {
    let read = told(
        "Nama;Umur;Pekerjaan\nA;41;Nelayan (ABK)\nB;41;Petani (padi)\nC;41;P N S\nD;41;Jual gorengan\nE;41;Lainnya: tukang urut\nF;41;lain: entah apa\n",
    );
    let stated = |row: usize| read[row].0.facts.occupation.is_some();
    assert!(!stated(0) && read[0].1 == [Code::OccupationAmbiguous]);
    assert!(stated(1));
    assert_eq!(read[2].0.facts.worker.engagement, Some(Engagement::CivilServant));
    assert!(stated(3) && stated(4));
    assert!(!stated(5) && read[5].1 == [Code::OccupationUnknown]);
}

/// Two kabupaten in one cell are none; one with its province, or with another name of its own, is it.
#[test]
fn what_stands_behind_a_kabupaten_is_looked_at() {
    let area = |cell: &str| {
        let read = told(&format!("Nama;Umur;Kabupaten\nA;41;\"{cell}\"\n"));
        let is_told = read[0].1.contains(&Code::RegencyUnreadable);
        assert_eq!(read[0].0.facts.worker.area.is_none(), is_told, "{cell}");
        read[0].0.facts.worker.area.map(|area| area.to_string())
    };
    for cell in [
        "KAB.KUTAI BARAT-KALIMANTAN TIMUR",
        "Kutai Barat Kalimantan Timur",
        "Kutai Barat / Kubar",
        "Kutai Barat, Kalimantan Timur",
        "Kutai Barat (Kampung Baru)",
        "64.07 - Kutai Barat",
        "KUTAI BARAT (6407)",
        "[07] Kab. Kutai Barat",
        "(07) Kutai Barat",
    ] {
        assert_eq!(area(cell).as_deref(), Some("64.07"), "{cell}");
    }
    let differs = told("Nama;Umur;Kabupaten\nA;41;64.08 Kutai Barat\n");
    assert!(differs[0].1.contains(&Code::AreaCodeDiffers));
    for cell in [
        "Kutai Barat, Kutai Timur",
        "Kutai Barat/Kutai Timur",
        "Kutai Barat Sumatera Utara",
        "Kutai Barat - Jawa Timur",
    ] {
        assert_eq!(area(cell), None, "{cell}");
    }
}

/// Where no digit of a NIK stands, it is missing, whatever is written instead.
#[test]
fn words_instead_of_a_nik_say_that_it_is_missing() {
    for cell in ["menyusul", "KTP hilang", "(belum punya)"] {
        let read = told(&format!("Nama;NIK;Umur\nA;{cell};41\n"));
        assert_eq!(read[0].1, [Code::NikMissing], "{cell}");
    }
    assert_eq!(told("Nama;NIK;Umur\nA;64O7;41\n")[0].1, [Code::NikLetters]);
}

/// What an officer says of empty cells: own account, no member, irregular, no student, Kutai Barat.
fn officer() -> Settings {
    with(Defaults {
        area: AreaCode::parse("64.07"),
        work: Work::Same(Engagement::OwnAccount),
        regular_income: Some(false),
        insured: Some(false),
        student: Some(false),
    })
}

/// Where each row stands with what an officer says of empty cells, and what is told of it.
fn standings(file: &str) -> Vec<(RowStanding, Vec<Code>)> {
    let checked = Checked::of(file, officer());
    let details = checked.details();
    let rows = (0_u32..).zip(&details);
    rows.map(|(row, detail)| (checked.list.row(row).unwrap().standing, codes(detail)))
        .collect()
}

/// No row is met, and each is told with `code`.
fn all_open(file: &str, code: Code) {
    for (row, (standing, codes)) in standings(file).into_iter().enumerate() {
        assert_ne!(standing, RowStanding::Met, "{file}, row {row}");
        assert!(codes.contains(&code), "{file}, row {row}: {codes:?}");
    }
}

/// Of no row the area is taken, and each is told with `code`.
fn no_area(file: &str, code: Code) {
    for (row, detail) in Checked::of(file, officer()).details().iter().enumerate() {
        assert_eq!(detail.facts.worker.area, None, "{file}, row {row}");
        assert!(codes(detail).contains(&code), "{file}, row {row}");
    }
}

/// Every row is met, and none is told with `code`.
fn all_met(file: &str, code: Code) {
    for (row, (standing, codes)) in standings(file).into_iter().enumerate() {
        assert_eq!(standing, RowStanding::Met, "{file}, row {row}: {codes:?}");
        assert!(!codes.contains(&code), "{file}, row {row}: {codes:?}");
    }
}

const PEOPLE: &str = "Nama;NIK;Umur;Desil";

/// A list of people of 41 years in the fourth decile with another column.
fn people(header: &str, cells: &[&str]) -> String {
    let row = |(serial, cell)| format!("Warga {serial};640705010185{serial:04};41;4;{cell}\n");
    let rows: Vec<String> = (1..).zip(cells).map(row).collect();
    format!("{PEOPLE};{header}\n{}", rows.concat())
}

#[test]
fn of_two_occupations_of_which_one_is_no_own_work_no_default_chooses() {
    all_open(
        &people(
            "Pekerjaan",
            &[
                "Petani/PNS",
                "Nelayan/PNS",
                "Wiraswasta/PNS",
                "Petani + Karyawan BUMN",
                "Nelayan, Kepala Desa",
                "Pelajar/Petani",
                "Pensiunan/Petani",
                "Pedagang & Guru",
                "Peternak dan Mengurus Rumah Tangga",
            ],
        ),
        Code::OccupationAmbiguous,
    );
    all_met(
        &people("Pekerjaan", &["Petani", "Nelayan"]),
        Code::OccupationAmbiguous,
    );
    // Of two that both are own work the officer may say so.
    let own = standings(&people("Pekerjaan", &["Petani, Pedagang"]));
    assert_eq!(own[0], (RowStanding::Met, vec![Code::OccupationAmbiguous]));
}

#[test]
fn places_that_lie_elsewhere_outvote_the_area_that_was_set() {
    let elsewhere = Code::PlaceElsewhere;
    for (cell, area) in [
        ("3201012001", "32.01"),
        ("32.01.01.2001", "32.01"),
        ("6472011001", "64.72"),
    ] {
        let detail = only(&people("Desa", &[cell]), officer());
        assert_eq!(detail.facts.worker.area, AreaCode::parse(area), "{cell}");
        assert!(codes(&detail).contains(&elsewhere), "{cell}");
    }
    // A desa of BPS, of which only the province is sure.
    no_area(&people("Desa", &["3201040005"]), elsewhere);
    no_area(
        &people(
            "Kecamatan",
            &["Samarinda Ulu", "Bontang", "Kec. Balikpapan Timur"],
        ),
        elsewhere,
    );
    no_area(
        &people(
            "Alamat",
            &[
                "Jl. Pahlawan 3, Kota Samarinda",
                "RT 3 Kabupaten Paser",
                "Gang Buntu, Bontang",
            ],
        ),
        elsewhere,
    );
    all_met(&people("Desa", &["6407052001", "Bogor", "Muara Lawa"]), elsewhere);
    all_met(
        &people("Kecamatan", &["Melak", "Barong Tongkok", "Kutai Barat"]),
        elsewhere,
    );
    all_met(
        &people(
            "Alamat",
            &[
                "Jl. Samarinda 3",
                "RT 3, Melak",
                "RT 3, Kutai Barat",
                "Kampung Kota Bangun",
            ],
        ),
        elsewhere,
    );
    let detail = only(&people("Desa", &["3201012001"]), officer());
    assert_eq!(detail.facts.worker.area, AreaCode::parse("32.01"));
    let told = detail.findings.iter().find(|one| one.code == elsewhere);
    assert_eq!(told.unwrap().column, Some(4));
    assert_eq!(
        only(&people("Desa", &["6407052001"]), settings())
            .facts
            .worker
            .area,
        AreaCode::parse("64.07")
    );
    // A province that the kabupaten does not lie in, and a code that BPS gives to another: neither is taken.
    no_area(
        &format!("{PEOPLE};Provinsi;Kabupaten\nA;6407050101850001;41;4;Jawa Barat;Kutai Barat\n"),
        Code::ProvinceDiffers,
    );
    no_area(&people("Kode Kabupaten", &["6402", "6403"]), Code::AreaCodeTwoWay);
    no_area(&people("Kode Wilayah BPS", &["6402"]), Code::AreaCodeTwoWay);
    let province = only(&people("Kabupaten", &["Kaltim"]), settings());
    assert_eq!(province.facts.worker.area, AreaCode::parse("64"));
}

#[test]
fn whoever_is_gone_or_has_other_work_is_not_met() {
    let gone = [
        "mati",
        "hilang",
        "MD",
        "†",
        "keluar",
        "mundur",
        "tidak layak",
        "masih kuliah",
        "perangkat kampung",
        "kerja di PT",
        "domisili luar",
        "WNA",
        "Meninggal",
        "sudah ikut BPJS",
        "PNS",
        "pindah ke Bontang",
    ];
    all_open(&people("Keterangan", &gone), Code::RemarkSays);
    all_met(
        &people(
            "Keterangan",
            &["bukan PNS", "belum meninggal", "cerai mati", "KTP hilang", "RT 3"],
        ),
        Code::RemarkSays,
    );
    all_open(&people("Meninggal", &["Ya", "sudah", "v", "1"]), Code::RemarkSays);
    all_met(
        &people("Ket meninggal", &["Tidak", "belum", ""]),
        Code::RemarkSays,
    );
    // Nobody who is dead is met, whatever the other columns say.
    all_open(
        &format!(
            "{PEOPLE};Cara Kerja;Sudah Peserta;Keterangan\nA;6407050101850001;41;4;mandiri;belum;wafat\n"
        ),
        Code::RemarkSays,
    );
    let names = [
        "Alm. Andi",
        "Budi (Alm)",
        "Cici (meninggal)",
        "Dedi (PNS)",
        "Eko - pindah",
        "Fani Almh.",
    ];
    for name in names {
        all_open(
            &format!("{PEOPLE}\n{name};6407050101850001;41;4\n"),
            Code::NameSays,
        );
    }
    for name in ["Almira", "M. Ali", "Gita (bukan PNS)", "Rina, S.Pd."] {
        all_met(
            &format!("{PEOPLE}\n{name};6407050101850001;41;4\n"),
            Code::NameSays,
        );
    }
}

#[test]
fn an_income_that_hardly_anybody_has_decides_nothing() {
    for cell in [
        "5.000",
        "4",
        "5,0",
        "4.500",
        "2",
        "49999",
        "60000000",
        "1M",
        "Rp 75.000.000",
    ] {
        let detail = only(&people("Penghasilan", &[cell]), officer());
        assert_eq!(detail.facts.worker.income, None, "{cell}");
        assert_eq!(detail.facts.charged_income, None, "{cell}");
        let told = detail
            .findings
            .iter()
            .find(|one| one.code == Code::IncomeUnlikely);
        assert!(matches!(told.unwrap().reading, Some(Reading::Money(_))), "{cell}");
    }
}

#[test]
fn columns_that_contradict_one_another_are_told_and_do_not_decide() {
    // The NIK of somebody of 80, a day of birth of somebody of 41, and the other way round; an age of 12.
    let file = "Nama;NIK;Tgl Lahir;Umur\nA;6407050101460001;1985-01-01;\nB;6407050101850002;1946-01-01;\nC;;1985-01-01;12\n";
    let details = Checked::of(file, officer()).details();
    for (row, code) in [
        (0, Code::NikBirthDate),
        (1, Code::NikBirthDate),
        (2, Code::AgeDiffers),
    ] {
        assert_eq!(details[row].facts.age, None, "row {row}");
        assert_eq!(details[row].facts.worker.birth_date, None, "row {row}");
        assert!(codes(&details[row]).contains(&code), "row {row}");
    }
    // A slip decides nothing.
    let slip = only("Nama;NIK;Tgl Lahir\nA;6407050102850001;1985-01-01\n", officer());
    assert_eq!(slip.facts.age.map(payung_values::age::Age::get), Some(41));
    let both = format!(
        "{PEOPLE};Pekerjaan;Status Kedudukan Dalam Pekerjaan\n\
        A;6407050101850001;41;4;Perangkat Desa;Berusaha sendiri\n\
        B;6407050101850002;41;4;Pelajar/Mahasiswa;Berusaha sendiri\n\
        C;6407050101850003;41;4;Petani;Tidak bekerja\n"
    );
    for (_, codes) in standings(&both) {
        assert!(codes.contains(&Code::OccupationContradicts), "{codes:?}");
    }
    all_open(
        &format!("{PEOPLE};Pekerjaan;Cara Kerja;PNS\nA;6407050101850001;41;4;PNS;mandiri;Tidak\n"),
        Code::OccupationContradicts,
    );
    let poor = |cells: &str| {
        let file = format!("Nama;NIK;Umur;DTKS;Desil\nA;6407050101850001;41;{cells}\n");
        codes(&only(&file, officer())).contains(&Code::WelfareContradicts)
    };
    for cells in [
        "miskin;9",
        "sangat miskin;5",
        "tidak terdaftar;1",
        "tidak miskin;1",
    ] {
        assert!(poor(cells), "{cells}");
    }
    for cells in ["miskin;2", "miskin;3", "tidak miskin;8", "tidak terdaftar;", ";4"] {
        assert!(!poor(cells), "{cells}");
    }
    let zero = only("Nama;Desil\nA;0\n", officer());
    assert_eq!(
        (zero.facts.worker.registry, zero.facts.worker.decile),
        (None, None)
    );
    assert!(codes(&zero).contains(&Code::DecileUnreadable));
    let card = only("Nama;NIK;No KK\nA;6407050101850001;6407050101850001\n", officer());
    assert!(codes(&card).contains(&Code::FamilyCardIsNik));
    let card = only("Nama;NIK;No KK\nA;6407050101850001;6407050101850002\n", officer());
    assert!(!codes(&card).contains(&Code::FamilyCardIsNik));
}

#[test]
fn columns_that_ask_the_opposite_are_read_so() {
    let insured = |cell: &str| {
        let detail = only(&people("Belum Peserta BPJS Ketenagakerjaan", &[cell]), settings());
        (
            detail.facts.worker.insured,
            codes(&detail).contains(&Code::InsuredUnreadable),
        )
    };
    assert_eq!(insured("Tidak"), (Some(Insured::Active), false));
    assert_eq!(insured("Ya"), (Some(Insured::None), false));
    assert_eq!(insured(""), (None, false));
    assert_eq!(insured("belum"), (None, true));
    let work = |header: &str, cell: &str| only(&people(header, &[cell]), settings()).facts.worker.engagement;
    for header in ["Non ASN", "Bukan PNS"] {
        assert_eq!(work(header, "Tidak"), Some(Engagement::CivilServant), "{header}");
        assert_eq!(work(header, "Ya"), None, "{header}");
    }
    assert_eq!(work("Tidak Punya Majikan", "Ya"), Some(Engagement::OwnAccount));
    assert_eq!(work("Tidak Punya Majikan", "Tidak"), Some(Engagement::Employee));
}

#[test]
fn what_a_field_check_says_in_other_words_leaves_poverty_unknown() {
    for cell in ["Layak", "Tidak Layak", "dalam proses"] {
        let file = format!("Nama;NIK;Umur;Desil;Hasil Verifikasi\nA;6407050101850001;41;1;{cell}\n");
        let detail = only(&file, officer());
        assert_eq!(detail.facts.worker.decile, None, "{cell}");
        assert!(codes(&detail).contains(&Code::VerifiedUnreadable), "{cell}");
    }
    all_open(
        &people(
            "Hasil Verifikasi",
            &["Tidak Layak", "Tidak ditemukan", "Meninggal"],
        ),
        Code::VerifiedUnreadable,
    );
    let checked = only(
        "Nama;NIK;Umur;Desil;Hasil Verifikasi\nA;6407050101850001;41;1;ya\n",
        officer(),
    );
    assert_eq!(checked.facts.worker.decile, Decile::new(1));
}

#[test]
fn ages_in_the_column_of_births_and_other_words_are_read() {
    let age = |cell: &str| {
        let detail = only(&format!("Nama;Tgl Lahir\nA;{cell}\n"), settings());
        detail.facts.age.map(payung_values::age::Age::get)
    };
    for cell in ["umur 41 th", "41 tahun", "Agustus 1985", "5 Augustus 1985"] {
        assert_eq!(age(cell), Some(41), "{cell}");
    }
    assert_eq!(age("41"), None);
    let sex = only("Nama;Jenis Kelamin\nA;Laki2\n", settings());
    assert!(!codes(&sex).contains(&Code::SexUnreadable));
    let insured = |cell: &str| {
        only(&format!("Nama;Sudah Peserta\nA;{cell}\n"), settings())
            .facts
            .worker
            .insured
    };
    assert_eq!(insured("Non Peserta"), Some(Insured::None));
    assert_eq!(insured("Ex peserta"), Some(Insured::Lapsed));
    assert_eq!(insured("menunggak"), None);
    let stay = only("Nama;Umur;Lama Tinggal\nA;41;asli\n", settings());
    assert_eq!(stay.facts.worker.residence_months, Some(492));
    assert!(codes(&stay).contains(&Code::ResidenceSinceBirth));
    for (word, way) in [
        ("KARYAWAN SWSTA", Engagement::Employee),
        ("MENGURUS RUMAH TANGA", Engagement::NotWorking),
        ("PEGAWAI NEGERI SIPIL", Engagement::CivilServant),
        ("TNI AD", Engagement::CivilServant),
        ("PNS Guru", Engagement::CivilServant),
        ("PNS aktif", Engagement::CivilServant),
        ("Brimob", Engagement::CivilServant),
    ] {
        let detail = only(&format!("Nama;Pekerjaan\nA;{word}\n"), settings());
        assert_eq!(detail.facts.worker.engagement, Some(way), "{word}");
    }
    all_open(
        &people(
            "Pekerjaan",
            &[
                "Aparat Kampung",
                "Aparatur Desa",
                "Kaur Keuangan",
                "Tenaga Kontrak",
            ],
        ),
        Code::OccupationContradicts,
    );
    all_open(
        &people(
            "Pekerjaan",
            &["Linmas", "Karyawan Harian Lepas", "Karyawan lepas"],
        ),
        Code::OccupationUnknown,
    );
}
