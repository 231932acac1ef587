//! Lists of workers: what is found, what is answered, what is written, on files as people have them.

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
use payung_lists::export::{self, NikShown, Out, Part, Wanted};
use payung_lists::facts::FactReader;
use payung_lists::filter::Filter;
use payung_lists::finding::{Code, Kind};
use payung_lists::reading::Reading;
use payung_lists::row_finding::RowFinding;
use payung_lists::row_standing::RowStanding;
use payung_lists::rules::ListsRules;
use payung_lists::settings::{self, Defaults, Settings, Work};
use payung_lists::summary::{Tally, rows_of};
use payung_rules::contribution::ContributionRules;
use payung_rules::dated::Dated;
use payung_sheets::cell::Cell;
use payung_sheets::csv::{self, Dialect, OtherKind, Reader, Refusal};
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::criterion_id::CriterionId;
use payung_values::engagement::Engagement;
use payung_values::field::Field;
use payung_values::month::Months;
use payung_values::payer::Payer;
use payung_values::route::Route;
use payung_values::rupiah::Rupiah;

fn lists_rules() -> ListsRules {
    ListsRules::of(payung_fixture::rules())
}

fn scheme(id: &str) -> Option<u16> {
    let place = payung_fixture::rules()
        .eligibility
        .schemes
        .iter()
        .position(|scheme| scheme.id == id);
    place.and_then(|place| u16::try_from(place).ok())
}

fn settings() -> Settings {
    Settings::on(day())
}

/// The findings of all rows as `row column code "found"`, the column by its letter in a sheet.
fn findings(checked: &Checked) -> Vec<String> {
    let mut all = Vec::new();
    for (id, detail) in (0_u32..).zip(checked.details()) {
        let number = checked.list.row(id).unwrap().number;
        all.extend(detail.findings.iter().map(|finding| written(number, finding)));
    }
    all
}

fn written(number: u32, finding: &RowFinding) -> String {
    let column = finding
        .column
        .map_or('-', |column| char::from(b'A' + u8::try_from(column).unwrap()));
    let earlier = finding
        .earlier_row
        .map_or(String::new(), |row| format!(" as {row}"));
    format!(
        "{number} {column} {} {:?}{earlier}",
        finding.code.id(),
        finding.found
    )
}

/// A list of Kutai Barat with one row of each usual kind of error. 64.07 has kecamatan 05, and no 01.
const TEN_ERRORS: &str = "\
DAFTAR CALON PENERIMA;;;;;;;;;
No;Nama;NIK;Jenis Kelamin;Tgl Lahir;Pekerjaan;Kab/Kota;Penghasilan;Desil;Punya majikan
1;Budi;6407050508680001;L;05/08/1968;ptani;Kutai Barat;1,5 jt;2;tidak
2;Siti;640705450868001;P;1968-08-05;petani;Kutai Barat;1500000;2;tidak
3;Budi;6407050508680001;L;1968-08-05;petani;Kutai Barat;1500000;2;tidak
4;Tono;6407050502900002;L;31/02/1990;petani;Kutai Barat;1500000;2;tidak
5;Wati;6407055203900003;L;12/03/1990;petani;Kutai Barat;1500000;2;tidak
6;Darto;6407051203600004;L;12/03/1960;petani;Kutai Barat;1500000;2;tidak
7;Rina;6,40705E+15;P;1990-03-12;petani;Kutai Barat;1500000;2;tidak
8;Joko;9907051203900005;L;1990-03-12;astronaut;Kutai Barat;1500000;2;tidak
9;Ani;6407055203900006;P;1990-03-12;petani;Atlantis;1500000;2;tidak
10;Edi;6407051203900000;L;1990-03-12;petani;Kutai Barat;banyak;11;mungkin
";

#[test]
fn each_kind_of_error_is_named_with_row_and_column() {
    let checked = Checked::of(TEN_ERRORS, settings());
    assert_eq!(
        findings(&checked),
        [
            "3 F occupation_read \"ptani\"",
            "3 H income_read \"1,5 jt\"",
            "4 C nik_length \"640705450868001\"",
            "5 C nik_twice \"6407050508680001\" as 3",
            "6 E birth_date_impossible \"31/02/1990\"",
            "7 D nik_sex \"L\"",
            "8 - too_old \"\"",
            "9 C nik_number \"6,40705E+15\"",
            "10 C nik_province \"9907051203900005\"",
            "10 F occupation_unknown \"astronaut\"",
            "11 G regency_unreadable \"Atlantis\"",
            "12 C nik_serial \"6407051203900000\"",
            "12 H income_unreadable \"banyak\"",
            "12 I decile_unreadable \"11\"",
            "12 J has_employer_unreadable \"mungkin\"",
        ]
    );
    let summary = checked.list.summary();
    assert_eq!(summary.rows, 10);
    assert_eq!(summary.standing(RowStanding::Mend).rows, 5);
    assert_eq!(summary.by_kind.into_array(), [5, 8, 2]);
    let (mend, total) = checked.list.findings(Some(Kind::Mend), 1, 2);
    assert_eq!(mend, [(2, Code::NikTwice), (6, Code::NikNumber)]);
    assert_eq!(total, 5);
    let detail = &checked.details()[0];
    let readings: Vec<_> = detail
        .findings
        .iter()
        .filter_map(|finding| finding.reading)
        .collect();
    assert!(matches!(
        readings[..],
        [Reading::Occupation(occupation), Reading::Money(amount)]
            if payung_fixture::rules().occupations[usize::from(occupation)].id == "petani" && amount == Rupiah::new(1_500_000)
    ));
}

/// regional.md: Samarinda pays by APBD, 12 months at Rp16.800 without discount: Rp201.600 each.
#[test]
fn people_who_meet_a_scheme_are_counted_and_charged_for_it() {
    let file = "NIK,Nama,Tgl Lahir,Pekerjaan,Kab/Kota,Punya Majikan,Sudah Peserta\n\
        6472014508850001,Siti,1985-08-05,petani,Samarinda,0,0\n\
        6472010508850001,Budi,1985-08-05,nelayan,Samarinda,0,\n\
        6472010508850002,Tono,1985-08-05,nelayan,Samarinda,1,0\n\
        6472010508850003,Edi,1985-08-05,nelayan,Samarinda,0,1\n\
        6472010508850004,Ani,1985-08-05,nelayan,Samarinda,,0\n\
        6472010508500005,Ida,1950-08-05,nelayan,Samarinda,0,0\n";
    let checked = Checked::of(file, settings());
    let row = |id| checked.list.row(id).unwrap();
    let answer = |id| checked.list.answer(row(id).situation).unwrap();
    let standings: Vec<_> = (0..6).map(|id| row(id).standing).collect();
    assert_eq!(
        standings,
        [
            RowStanding::Met,
            RowStanding::Open,
            RowStanding::OtherWay,
            RowStanding::OtherWay,
            RowStanding::Open,
            RowStanding::OtherWay,
        ]
    );
    assert_eq!(answer(0).counted_for, scheme("samarinda-apbd"));
    assert_eq!(answer(0).payer, Some(Payer::Apbd));
    assert_eq!(row(0).cost.monthly, Rupiah::new(16_800));
    assert_eq!(row(0).cost.total, Rupiah::new(201_600));
    // Open at the city's scheme, of which least is open, as in the self-check; the province's asks for the register too.
    assert_eq!(answer(1).counted_for, scheme("samarinda-apbd"));
    assert_eq!(
        answer(1).open.iter().collect::<Vec<_>>(),
        [CriterionId::NotInsured]
    );
    assert_eq!(answer(2).route, Route::Employer);
    assert_eq!(answer(4).open.iter().collect::<Vec<_>>(), [CriterionId::Informal]);
    let summary = checked.list.summary();
    assert_eq!(summary.standing(RowStanding::Met).total, Rupiah::new(201_600));
    assert_eq!(summary.standing(RowStanding::Open).total, Rupiah::new(201_600));
    assert_eq!(
        summary.open_because,
        [(CriterionId::Informal, 1), (CriterionId::NotInsured, 1),]
    );
    let samarinda = summary
        .by_scheme
        .iter()
        .find(|tally| Some(tally.scheme) == scheme("samarinda-apbd"));
    let samarinda = samarinda.unwrap();
    assert_eq!(
        (
            samarinda.met,
            samarinda.open,
            samarinda.unmet,
            samarinda.counted.rows
        ),
        (1, 2, 3, 2)
    );
}

/// A donor pays half of JKK and JKM until December 2026 (PP 50/2025): 2 x 8.400 + 10 x 16.800 = 184.800. Own money
/// goes by the income: Rp3.000.000 has another base than the lowest.
#[test]
fn the_payer_decides_the_price() {
    let file = "Nama,Tgl Lahir,Pekerjaan,Kab,Punya Majikan,Sudah Peserta,Penghasilan\n\
        Siti,1985-08-05,petani,6407,0,0,3000000\n";
    let cost = |payer| {
        let asked = Settings { payer, ..settings() };
        let checked = Checked::of(file, asked);
        let row = checked.list.row(0).unwrap();
        (row.cost.monthly, row.cost.total)
    };
    assert_eq!(cost(Some(Payer::Apbd)).1, Rupiah::new(201_600));
    assert_eq!(
        cost(Some(Payer::Donor)),
        (Rupiah::new(8_400), Rupiah::new(184_800))
    );
    let own = cost(Some(Payer::Own));
    let lowest = cost(Some(Payer::Donor));
    assert!(own.0 > lowest.0 && own.1 > lowest.1);
}

#[test]
fn a_list_can_be_made_for_one_scheme() {
    let file = "Nama,Tgl Lahir,Pekerjaan,Kab,Punya Majikan,Sudah Peserta,Tidak tetap,Desil\n\
        Siti,1985-08-05,petani,6407,0,0,1,2\n\
        Budi,1985-08-06,petani,6407,0,0,1,7\n\
        Tono,1985-08-07,petani,6407,0,0,1,\n";
    let asked = Settings {
        scheme: scheme("kaltim-pergub-40-2025"),
        ..settings()
    };
    let checked = Checked::of(file, asked);
    let standings: Vec<_> = (0..3).map(|id| checked.list.row(id).unwrap().standing).collect();
    assert_eq!(
        standings,
        [RowStanding::Met, RowStanding::OtherWay, RowStanding::Open]
    );
    assert_eq!(checked.list.row(1).unwrap().cost.total, Rupiah::ZERO);
    // Not in force before its first day.
    let early = Settings {
        day: payung_values::date::Date::parse("2024-01-01").unwrap(),
        ..asked
    };
    let columns = Columns::suggest(payung_fixture::rules().cell_words, 1, &[]);
    assert!(matches!(
        Checker::new(lists_rules(), columns.clone(), early),
        Err(settings::Refusal::Scheme { .. })
    ));
    let before_rules = Settings {
        day: payung_values::date::Date::parse("1990-01-01").unwrap(),
        ..settings()
    };
    assert!(matches!(
        Checker::new(lists_rules(), columns, before_rules),
        Err(settings::Refusal::Eligibility(_))
    ));
}

#[test]
fn missing_columns_are_unknown_unless_the_settings_say_otherwise() {
    let file = "Nama;Tgl Lahir;Pekerjaan\nSiti;1985-08-05;petani\n";
    let bare = Checked::of(file, settings());
    assert_eq!(bare.list.row(0).unwrap().standing, RowStanding::Open);
    assert_eq!(bare.details()[0].facts.worker.engagement, None);
    let told = Settings {
        defaults: Defaults {
            area: AreaCode::parse("64.72"),
            work: Work::Usual,
            regular_income: Some(false),
            insured: Some(false),
            student: Some(false),
        },
        ..settings()
    };
    let told = Checked::of(file, told);
    assert_eq!(told.list.row(0).unwrap().standing, RowStanding::Met);
    let worker = told.details()[0].facts.worker.clone();
    assert_eq!(worker.engagement, Some(Engagement::OwnAccount));
    assert_eq!(worker.area, AreaCode::parse("64.72"));
}

/// The header of the made-up lists. No source says what decile 0 means: it is told, and nothing is known of the person.
#[test]
fn the_columns_of_made_up_lists_are_all_known() {
    let file = made_up::list(1, false, 7);
    let dialect = Dialect::detect(&file, |text| {
        is_known_header(payung_fixture::rules().cell_words, text)
    })
    .unwrap();
    let columns = Preview::of_csv(payung_fixture::rules().cell_words, dialect, &file).columns;
    assert_eq!(
        (columns.header_row, columns.n_known(), columns.width()),
        (1, 13, 13)
    );
    let text = String::from_utf8(file).unwrap();
    let zero = text.lines().next().unwrap().to_owned()
        + "\n6401010101800001,A,1980-01-01,petani,6401,46,1,0,0,0,0,1,0\n";
    let checked = Checked::of(zero, settings());
    assert_eq!(checked.list.summary().findings(Code::DecileUnreadable), 1);
    let details = checked.details();
    let worker = &details[0].facts.worker;
    assert_eq!((worker.registry, worker.decile), (None, None));
}

#[test]
fn delimiters_marks_and_letterheads_are_seen_through() {
    for (file, delimiter, header_row) in [
        ("nama,nik\nA,1\n", b',', 1),
        ("nama;nik;penghasilan\nA;1;\"1,5 jt\"\n", b';', 1),
        ("\u{feff}nama\tnik\nA\t1\n", b'\t', 1),
        ("sep=;\nnama;nik\nA;1\n", b';', 2),
        (
            "PEMERINTAH DESA, KEC. MELAK\n\nDaftar;;\nNo;Nama;NIK\n1;A;1\n",
            b';',
            4,
        ),
        ("a;b\nc;d\n", b';', 1),
    ] {
        let dialect = Dialect::detect(file.as_bytes(), |text| {
            is_known_header(payung_fixture::rules().cell_words, text)
        })
        .unwrap();
        let preview = Preview::of_csv(payung_fixture::rules().cell_words, dialect, file.as_bytes());
        assert_eq!(
            (dialect.delimiter, preview.columns.header_row),
            (delimiter, header_row),
            "{file:?}"
        );
    }
}

#[test]
fn merged_and_doubled_headers_are_handled() {
    let file = "Nama;NIK;Alamat;;NIK\n;;Desa;Kecamatan;\nA;1;B;C;2\n";
    let preview = Preview::of_csv(
        payung_fixture::rules().cell_words,
        Dialect { delimiter: b';' },
        file.as_bytes(),
    );
    // The rows in which most columns are known are the header, and the first NIK counts.
    assert_eq!(
        (preview.columns.first_header_row, preview.columns.header_row),
        (1, 2)
    );
    assert_eq!(preview.columns.column(Field::District), Some(3));
    assert_eq!(preview.columns.column(Field::Nik), Some(1));
    let file = "Data pekerja;;Tempat tinggal;\nNama;NIK;Desa;Kecamatan\nA;1;B;C\n";
    let preview = Preview::of_csv(
        payung_fixture::rules().cell_words,
        Dialect { delimiter: b';' },
        file.as_bytes(),
    );
    assert_eq!(preview.columns.header_row, 2);
    let file = "Nama;NIK;Alamat;\n;;Desa;Kecamatan\nA;1;B;C\n";
    let preview = Preview::of_csv(
        payung_fixture::rules().cell_words,
        Dialect { delimiter: b';' },
        file.as_bytes(),
    );
    assert_eq!(preview.names[0], "Nama");
    let mut columns = preview.columns;
    columns.set(3, Some(Field::Village));
    assert_eq!(columns.column(Field::Village), Some(3));
    columns.set(2, Some(Field::Village));
    assert_eq!(
        (columns.fields[2], columns.fields[3]),
        (Some(Field::Village), None)
    );
}

/// The preview of a text divided by semicolons.
fn previewed(file: &str) -> Preview {
    let dialect = Dialect { delimiter: b';' };
    Preview::of_csv(payung_fixture::rules().cell_words, dialect, file.as_bytes())
}

/// A header of three rows, in which a group stands over groups, and a word may stand above the one it goes before.
#[test]
fn groups_over_groups_are_read_by_their_last_words() {
    let preview = previewed(
        "DATA DIRI;;;;;PEKERJAAN;\nNAMA;NIK;KELAHIRAN;;JENIS KELAMIN;JENIS;STATUS\n;;TEMPAT;TANGGAL;(L/P);;\n1;2;3;4;5;6;7\nA;6407050303800001;Melak;03/03/1980;L;Petani;Sendiri\n",
    );
    let columns = &preview.columns;
    assert_eq!((columns.first_header_row, columns.header_row), (1, 3));
    for (field, column) in [
        (Field::Name, 0),
        (Field::Nik, 1),
        (Field::BirthDate, 3),
        (Field::Sex, 4),
        (Field::Occupation, 5),
        (Field::Engagement, 6),
    ] {
        assert_eq!(columns.column(field), Some(column), "{field:?}");
    }
}

/// The digits of an example or in brackets do not make data of a header, and are no part of it.
#[test]
fn an_example_in_a_header_is_left_out() {
    let preview = previewed(
        "Nama, contoh: Siti;NIK (contoh 6407050303800009);\"Tempat, Tanggal Lahir contoh: Melak, 01-01-1990\"\nA;6407050303800001;Melak, 03/03/1980\n",
    );
    assert_eq!(preview.columns.header_row, 1);
    let fields = [Field::Name, Field::Nik, Field::BirthDate];
    assert_eq!(
        fields.map(|field| preview.columns.column(field)),
        [Some(0), Some(1), Some(2)]
    );
    assert!(is_known_header(
        payung_fixture::rules().cell_words,
        "NIK (16 digit, contoh 6407050303800009)"
    ));
    assert!(!is_known_header(
        payung_fixture::rules().cell_words,
        "NIK 6407050303800009"
    ));
}

/// Day, month and year of the birth in a column each: no one of them is the day, and the NIK says it.
#[test]
fn a_day_of_birth_in_three_columns_is_not_taken_from_one_of_them() {
    for header in [
        "Nama;NIK;Tgl Lahir;Bln Lahir;Thn Lahir",
        "NAMA;NIK;TANGGAL LAHIR;;\n;;TGL;BLN;THN",
    ] {
        let file = format!("{header}\nA;6407050303800001;3;3;1980\nB;6407051212850002;12;12;1985\n");
        let preview = previewed(&file);
        assert_eq!(preview.columns.column(Field::BirthDate), None, "{header}");
        assert_eq!(preview.columns.column(Field::Nik), Some(1), "{header}");
        let births: Vec<_> = Checked::of(file, settings())
            .details()
            .iter()
            .map(|detail| detail.facts.worker.birth_date.map(|day| day.to_string()))
            .collect();
        assert_eq!(
            births,
            [Some("1980-03-03".to_owned()), Some("1985-12-12".to_owned())],
            "{header}"
        );
    }
    assert_eq!(
        previewed("Nama;Tgl/Bln/Thn Lahir\nA;3/3/1980\n")
            .columns
            .column(Field::BirthDate),
        Some(1)
    );
}

/// Of two columns that ask for a decile, labels of the register say that one holds them.
#[test]
fn labels_beside_deciles_are_those_of_the_register() {
    let preview =
        previewed("Nama;Tingkat Kesejahteraan;Desil\nA;Miskin;2\nB;Sangat miskin;1\nC;Menengah;4\n");
    assert_eq!(preview.columns.column(Field::Registry), Some(1));
    assert_eq!(preview.columns.column(Field::Decile), Some(2));
    let alone = previewed("Nama;Tingkat Kesejahteraan\nA;Miskin\nB;2\n");
    assert_eq!(alone.columns.column(Field::Decile), Some(1));
}

#[test]
fn what_is_no_list_is_refused_with_its_kind() {
    for (start, refusal) in [
        (&b""[..], Refusal::Empty),
        (b" \r\n ", Refusal::Empty),
        (b"\xef\xbb\xbf\n", Refusal::Empty),
        (b"PK\x03\x04\x14\x00", Refusal::Other(OtherKind::Zip)),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", Refusal::Other(OtherKind::Compound)),
        (b"%PDF-1.7", Refusal::Other(OtherKind::Pdf)),
        (b"\xff\xfen\0a\0", Refusal::Other(OtherKind::Utf16)),
        (b"\x89PNG\r\n", Refusal::Other(OtherKind::Picture)),
        (b"\x7fELF\x02\x01\x01\0\0\0\0", Refusal::Other(OtherKind::Binary)),
    ] {
        assert_eq!(
            Dialect::detect(start, |text| is_known_header(
                payung_fixture::rules().cell_words,
                text
            )),
            Err(refusal),
            "{start:?}"
        );
    }
}

#[test]
fn rows_out_of_shape_are_findings_and_later_rows_are_read() {
    let long = "x".repeat(70_000);
    let file = format!("nama;umur\nA;41\n\nB\nC;42;lebih\nD;43;;\nE\0;44\n\"F;45\nG;46\n{long}\nH;47\n");
    // The open quotation mark of F never closes: the row ends at its line, and G is read.
    let checked = Checked::of(file, settings());
    assert_eq!(
        findings(&checked),
        [
            "4 - too_few_cells \"\"",
            "5 - too_many_cells \"\"",
            "7 - nul_byte \"\"",
            "8 - quote_open \"\"",
            "10 - row_too_long \"\"",
            "10 - too_few_cells \"\"",
        ]
    );
    let numbers: Vec<u32> = (0..checked.list.n_rows())
        .map(|id| checked.list.row(id).unwrap().number)
        .collect();
    assert_eq!(numbers, [2, 4, 5, 6, 7, 8, 9, 10, 11]);
}

#[test]
fn quotes_breaks_and_windows_letters_are_read() {
    let file = b"nama;umur;alamat\r\n\"Ren\xe9e \"\"Ibu\"\"\";41;\"Jl. A;\r\nRT 1\"\rB;42;x\r\n";
    let checked = Checked::of(file.to_vec(), settings());
    let mut cells = Vec::new();
    checked.again(0, |record| {
        cells = record.cells().map(|cell| cell.text().into_owned()).collect();
    });
    assert_eq!(cells, ["Renée \"Ibu\"", "41", "Jl. A;\r\nRT 1"]);
    assert_eq!(checked.list.row(1).unwrap().number, 3);
    assert_eq!(findings(&checked), Vec::<String>::new());
}

#[test]
fn a_sheet_of_cells_is_read_as_its_text_would_be() {
    let columns = Columns::suggest(
        payung_fixture::rules().cell_words,
        1,
        &[
            "NIK",
            "Nama",
            "Tgl Lahir",
            "Penghasilan",
            "Punya majikan",
            "Desil",
            "Kab",
        ]
        .map(str::to_owned),
    );
    let mut checker = Checker::new(lists_rules(), columns, settings()).unwrap();
    let birth = payung_values::date::Date::parse("1968-08-05").unwrap();
    checker.row(1, &[Cell::from("NIK")]);
    checker.row(
        2,
        &[
            Cell::from("6407050508680001"),
            Cell::from("A"),
            Cell::Day(birth),
            Cell::Number(1_500_000.0),
            Cell::Yes(false),
            Cell::Number(2.0),
            Cell::Number(6407.0),
        ],
    );
    checker.row(3, &[Cell::Empty, Cell::from("  "), Cell::Empty]);
    checker.row(
        9,
        &[
            Cell::Number(6_407_050_508_680_000.0),
            Cell::from("B"),
            Cell::Number(25_055.0),
            Cell::Number(0.5),
        ],
    );
    let list = checker.finish().unwrap();
    assert_eq!(list.n_rows(), 2);
    let (first, second) = (list.row(0).unwrap(), list.row(1).unwrap());
    assert_eq!((first.number, first.findings.count()), (2, 0));
    assert_eq!(
        list.answer(first.situation).unwrap().area,
        AreaCode::parse("64.07")
    );
    assert_eq!(second.number, 9);
    assert_eq!(
        second.findings.iter().collect::<Vec<_>>(),
        [Code::NikNumber, Code::BirthDateSerial, Code::IncomeUnreadable]
    );
}

#[test]
fn people_who_stand_twice_are_found() {
    let file = "Nama,NIK,Tgl Lahir\n\
        Siti Aminah,6407054508680001,1968-08-05\n\
        SITI  AMINAH,6407054508680002,1968-08-05\n\
        Siti Aminah,6407054508680003,1968-08-06\n\
        Siti Aminah,6407054508680001,1968-08-05\n";
    let checked = Checked::of(file, settings());
    assert_eq!(
        findings(&checked),
        [
            "3 A same_person \"SITI  AMINAH\" as 2",
            "4 C nik_birth_date \"1968-08-06\"",
            "5 B nik_twice \"6407054508680001\" as 2",
        ]
    );
}

#[test]
fn ages_come_from_the_day_of_birth_then_the_age_then_the_nik() {
    let file = "NIK,Tgl Lahir,Umur\n\
        6407050508680001,1968-08-05,58\n\
        6407050508680002,1968-08-05,57\n\
        6407050508680003,1968-08-05,40\n\
        6407050508680004,,40\n\
        6407050508550009,,41\n\
        6407050508680005,,\n\
        6407050508680006,2027-01-01,\n\
        6407050508680007,,#N/A\n\
        6407050508680008,-,tidak tahu\n";
    let checked = Checked::of(file, settings());
    let ages: Vec<_> = checked
        .details()
        .iter()
        .map(|detail| detail.facts.worker.age_on(day()).map(Age::get))
        .collect();
    assert_eq!(
        ages,
        [
            Some(58),
            Some(58),
            Some(58),
            Some(40),
            // By the NIK 71, who could not register: neither counts.
            None,
            Some(58),
            None,
            None,
            Some(58)
        ]
    );
    assert_eq!(
        findings(&checked),
        [
            "4 C age_differs \"40\"",
            "5 C age_differs \"40\"",
            "6 C age_differs \"41\"",
            "7 B birth_date_from_nik \"\"",
            "8 B nik_birth_date \"2027-01-01\"",
            "8 B birth_date_far \"2027-01-01\"",
            "9 C age_unreadable \"#N/A\"",
            "10 B birth_date_from_nik \"-\"",
        ]
    );
}

#[test]
fn how_people_work_is_told_by_the_row_before_the_settings() {
    let file = "Nama,Pekerjaan,Cara kerja,Punya majikan,ASN\n\
        a,petani,,tidak,\n\
        b,petani,,ya,\n\
        c,pekerja rumah tangga,,ya,\n\
        d,buruh harian,,tidak,\n\
        e,petani,,,ya\n\
        f,petani,karyawan,,\n\
        g,petani,mitra,ya,\n\
        h,petani,,,\n\
        i,perangkat desa,,ya,\n";
    let checked = Checked::of(file, settings());
    let works: Vec<_> = checked
        .details()
        .iter()
        .map(|detail| detail.facts.worker.engagement.map(Engagement::id))
        .collect();
    assert_eq!(
        works,
        [
            Some("own_account"),
            Some("employee"),
            Some("household"),
            Some("casual"),
            Some("civil_servant"),
            Some("employee"),
            Some("partner"),
            None,
            Some("village_official"),
        ]
    );
    assert_eq!(checked.list.summary().findings(Code::WorkContradicts), 1);
}

#[test]
fn filters_let_through_what_they_say() {
    let checked = Checked::of(made_up::list(2_000, true, 3), settings());
    let list = &checked.list;
    let all = list.rows(&Filter::default());
    assert_eq!(all.len(), 2_000);
    for standing in RowStanding::ALL {
        let filter = Filter {
            standing: Some(*standing),
            ..Filter::default()
        };
        let rows = list.rows(&filter);
        assert_eq!(
            rows.len(),
            usize::try_from(list.summary().standing(*standing).rows).unwrap()
        );
        assert!(rows.iter().all(|id| list.row(*id).unwrap().standing == *standing));
    }
    let coded = Filter {
        code: Some(Code::NikLength),
        kind: Some(Kind::Mend),
        ..Filter::default()
    };
    let rows = list.rows(&coded);
    assert_eq!(
        rows.len(),
        usize::try_from(list.summary().findings(Code::NikLength)).unwrap()
    );
    assert!(!rows.is_empty());
    let among = Filter {
        among: Some(vec![3, 5, 1_999, 5_000]),
        ..Filter::default()
    };
    assert_eq!(list.rows(&among), [3, 5, 1_999]);
    let first = list.row(0).unwrap();
    let nik = Filter {
        nik: Some(format!("{:016}", first.nik.unwrap())[4..].to_owned()),
        ..Filter::default()
    };
    assert_eq!(list.rows(&nik).first(), Some(&0));
    let occupation = Filter {
        occupation: Some(None),
        ..Filter::default()
    };
    let unknown = list
        .summary()
        .by_occupation
        .iter()
        .find(|tally| tally.occupation.is_none());
    let unknown: u32 = unknown.map_or(0, |tally| rows_of(&tally.by_standing));
    assert_eq!(list.rows(&occupation).len(), usize::try_from(unknown).unwrap());
}

#[test]
fn villages_are_counted_each_once() {
    let file = "Nama,Desa,Kecamatan\nA,Desa Sukamaju,Melak\nB,SUKAMAJU,Melak\nC,Sukamaju,Barong\nD,,\n";
    let checked = Checked::of(file, settings());
    let villages: Vec<_> = checked
        .list
        .summary()
        .by_village
        .iter()
        .map(|village| {
            (
                village.name.as_str(),
                village.district.as_str(),
                rows_of(&village.by_standing),
            )
        })
        .collect();
    assert_eq!(
        villages,
        [
            ("Desa Sukamaju", "Melak", 2),
            ("", "", 1),
            ("Sukamaju", "Barong", 1)
        ]
    );
}

#[test]
fn what_is_written_keeps_the_columns_and_hides_the_nik() {
    let file = "Nama;NIK;No KK;Catatan\n=1+1;6472010508850001;6472010508850009;-\n\"B;C\";64720105;6472010508850009;ok;lebih\n";
    let checked = Checked::of(file, settings());
    let mut facts = FactReader::new(lists_rules(), checked.list.columns().clone(), settings()).unwrap();
    let mut written = |nik, part| {
        let wanted = Wanted { part, nik };
        let mut out = Vec::new();
        for id in 0..checked.list.n_rows() {
            let Some((view, answer)) = export::row_to_write(&checked.list, id, wanted) else {
                continue;
            };
            checked.again(id, |record| {
                let findings = checked.list.explained(&mut facts, &view, record).1;
                let cells = export::cells(&checked.list, record, &view, answer, (&findings, None), wanted);
                let texts: Vec<String> = cells
                    .iter()
                    .map(|cell| {
                        cell.csv_text(|cell| match cell {
                            Out::Standing(standing) => standing.id().to_owned(),
                            Out::Route(route) => route.id().to_owned(),
                            Out::Scheme(scheme) => scheme.map_or("-", |scheme| scheme.id).to_owned(),
                            Out::Findings(findings) => findings
                                .iter()
                                .map(|finding| finding.code.id())
                                .collect::<Vec<_>>()
                                .join(", "),
                            Out::Original(_) | Out::Text(_) | Out::Money(_) | Out::Row(_) => unreachable!(),
                        })
                    })
                    .collect();
                csv::write_row(
                    &mut out,
                    Dialect { delimiter: b';' },
                    texts.iter().map(String::as_str),
                );
            });
        }
        String::from_utf8(out).unwrap()
    };
    assert_eq!(
        written(NikShown::Masked, Part::All),
        "'=1+1;6472••••••••0001;6472••••••••0009;-;2;open;unknown;-;0;0;birth_date_from_nik\r\n\
         \"B;C\";••••••••;6472••••••••0009;ok;3;mend;;-;0;0;too_many_cells, nik_length;lebih\r\n"
    );
    let full = written(NikShown::Full, Part::Clean);
    assert!(full.starts_with("'=1+1;6472010508850001;6472010508850009;-;2;open;"));
    assert_eq!(full.lines().count(), 1);
    assert_eq!(written(NikShown::Full, Part::Mend).lines().count(), 1);
}

/// Long numbers by their digits: eight are a date, nine to eleven a telephone or a part of a NIK, from twelve on it
/// may be a NIK; sixteen are one.
const DIGITS: [(&str, usize); 8] = [
    ("64720105", 8),
    ("647201050", 9),
    ("6472010508", 10),
    ("64720105088", 11),
    ("647201050885", 12),
    ("6472010508850", 13),
    ("647201050885000", 15),
    ("6472010508850001", 16),
];

/// The ways in which people write one number.
fn ways_to_write(digits: &str) -> [String; 5] {
    let parts: Vec<&str> = [0..4, 4..8, 8..digits.len()]
        .into_iter()
        .filter_map(|part| digits.get(part))
        .filter(|part| !part.is_empty())
        .collect();
    [
        digits.to_owned(),
        parts.join(" "),
        parts.join("."),
        parts.join("-"),
        format!("KK {digits}"),
    ]
}

/// The digits that stand in a text, hidden ones left out.
fn n_digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

#[test]
fn a_number_of_twelve_digits_is_hidden_in_every_column_and_a_shorter_one_only_as_a_nik() {
    let columns = Columns {
        fields: vec![Some(Field::Nik), Some(Field::FamilyCard), None],
        ..Columns::default()
    };
    for (digits, length) in DIGITS {
        for text in ways_to_write(digits) {
            let cells = [Cell::from(text.as_str()); 3];
            for column in 0..3 {
                let full = export::shown(&columns, cells.as_slice(), column, NikShown::Full).text();
                assert_eq!(full, text);
                let masked = export::shown(&columns, cells.as_slice(), column, NikShown::Masked).text();
                let is_hidden = column == 0 || length >= 12;
                assert_eq!(masked != text, is_hidden, "{text:?} in column {column}");
                // Of what is hidden the ends stay, and of eleven letters or fewer nothing does.
                let most = if text.chars().filter(|letter| *letter != ' ').count() < 12 {
                    0
                } else {
                    8
                };
                assert!(!is_hidden || n_digits(&masked) <= most, "{masked:?}");
            }
        }
        let number: f64 = digits.parse().unwrap();
        let cells = [Cell::Number(number)];
        let columns = Columns {
            fields: vec![None],
            ..Columns::default()
        };
        let masked = export::shown(&columns, cells.as_slice(), 0, NikShown::Masked).text();
        assert_eq!(masked.contains('•'), length >= 12, "{masked:?}");
    }
}

#[test]
fn a_number_of_nine_digits_is_hidden_in_what_was_found_and_a_nik_of_any_length() {
    for (code, digits, length) in [Code::NikLength, Code::OccupationUnknown]
        .into_iter()
        .flat_map(|code| DIGITS.map(|(digits, length)| (code, digits, length)))
    {
        for text in ways_to_write(digits) {
            let finding = RowFinding {
                code,
                column: Some(0),
                found: text.clone(),
                reading: None,
                earlier_row: None,
                earlier_sheet: None,
            };
            let is_hidden = code == Code::NikLength || length >= 9;
            let full = export::hidden(std::slice::from_ref(&finding), NikShown::Full);
            assert_eq!(full, std::slice::from_ref(&finding));
            let masked = export::hidden(std::slice::from_ref(&finding), NikShown::Masked);
            assert_eq!(masked[0].found != text, is_hidden, "{text:?}");
            assert!(
                !is_hidden || n_digits(&masked[0].found) <= 8,
                "{:?}",
                masked[0].found
            );
            let same = RowFinding {
                found: text,
                ..masked[0].clone()
            };
            assert_eq!(same, finding, "nothing else changes");
        }
    }
}

/// The fixture's rules with one worker's death insurance at so many rupiah a month, from the first day it had a price.
fn lists_rules_with_jkm_at(monthly: i64) -> ListsRules {
    let mut rules = *payung_fixture::rules();
    let known = rules.contribution.jkm_monthly;
    let mut entry = known.entries[0];
    entry.value = Rupiah::new(monthly);
    let jkm_monthly: &'static Dated<Rupiah> = Box::leak(Box::new(Dated {
        id: known.id,
        label: known.label,
        entries: Vec::leak(vec![entry]),
    }));
    let contribution = ContributionRules {
        jkm_monthly,
        discounts: &[],
        ..*rules.contribution
    };
    rules.contribution = Box::leak(Box::new(contribution));
    ListsRules::of(&rules)
}

/// A sum is right to the last rupiah or the list is refused: no total is ever a part of what it should be.
#[test]
fn a_list_whose_sums_do_not_fit_is_refused_and_the_largest_that_fits_is_exact() {
    let columns = || Columns {
        fields: vec![Some(Field::Name), Some(Field::Engagement)],
        ..Columns::default()
    };
    let settings = Settings {
        payer: Some(Payer::Own),
        months: Months::ONE,
        ..settings()
    };
    let n_rows = 500_u32;
    // The lowest row of the bracket table costs Rp10.000 beside it.
    let most = i64::MAX / i64::from(n_rows) - 10_000;
    let list = |monthly| {
        let mut checker = Checker::new(lists_rules_with_jkm_at(monthly), columns(), settings).unwrap();
        for number in 1..=n_rows {
            let name = format!("Siti {number}");
            checker.row(number, &[Cell::from(name.as_str()), Cell::from("own account")]);
        }
        checker.finish()
    };
    assert_eq!(list(most + 1).unwrap_err(), settings::Refusal::NoSum);
    let list = list(most).unwrap();
    let total = i64::from(n_rows) * (most + 10_000);
    let sum = |tally: Tally| (tally.rows, tally.monthly.get(), tally.total.get());
    let counted: Vec<_> = list
        .summary()
        .by_standing
        .into_iter()
        .map(|(_, tally)| sum(tally))
        .collect();
    let all = (n_rows, total, total);
    assert_eq!(
        counted.iter().filter(|tally| tally.0 > 0).collect::<Vec<_>>(),
        [&all]
    );
    let routes: Vec<_> = list
        .summary()
        .by_route
        .iter()
        .map(|(_, tally)| sum(*tally))
        .collect();
    assert_eq!(routes, [all]);
}

#[test]
fn progress_is_told_in_bytes_and_rows() {
    let file = made_up::list(100, false, 1);
    let mut reader = Reader::new(Dialect { delimiter: b',' });
    let mut n_rows = 0;
    reader.feed(&file[..file.len() / 2], &mut |_| n_rows += 1);
    let half = reader.position();
    assert!(half > 0 && half <= u64::try_from(file.len() / 2).unwrap());
    reader.feed(&file[file.len() / 2..], &mut |_| n_rows += 1);
    reader.finish(&mut |_| n_rows += 1);
    assert_eq!(
        (reader.position(), n_rows),
        (u64::try_from(file.len()).unwrap(), 101)
    );
}
