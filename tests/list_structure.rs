//! The lists that offices keep: which rows are their header, what their columns hold, which of their rows are no person.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_current::NAMES;
use payung_lists::columns::Columns;
use payung_lists::list_service::ListService;
use payung_lists::memory::Memory;
use payung_lists::protocol::{Checked, Opened, Source};
use payung_lists::row_standing::RowStanding;
use payung_lists::rules::ListsRules;
use payung_lists::settings::{Settings, Work};
use payung_rules::cell_words::CellWords;
use payung_values::date::Date;
use std::fs;
use std::rc::Rc;

fn rules() -> ListsRules {
    ListsRules::of(&payung_current::current(NAMES).unwrap())
}

fn words() -> &'static CellWords {
    rules().cell_words
}

/// The fields that a header of one row suggests, by their ids; nothing where it suggests none.
fn fields_of(names: &[&str]) -> Vec<&'static str> {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let columns = Columns::suggest(words(), 1, &names);
    let fields = columns.fields.iter();
    fields.map(|field| field.map_or("", |field| field.id())).collect()
}

/// What a list of headers with their fields says that we read otherwise.
fn read_otherwise(file: &str, delimiter: char) -> Vec<String> {
    let text = fs::read_to_string(format!("tests/lists/files/{file}")).unwrap();
    let lines = text
        .lines()
        .skip(1)
        .filter_map(|line| line.rsplit_once(delimiter));
    let pairs = lines.map(|(header, field)| (header.trim_matches('"'), field.trim()));
    pairs
        .filter_map(|(header, field)| {
            let found = fields_of(&[header]).first().copied().unwrap_or_default();
            (found != field).then(|| format!("{header}: {found:?}, not {field:?}"))
        })
        .collect()
}

/// What a file is opened as, and what comes of checking it as it was opened.
struct Office {
    opened: Opened,
    checked: Checked,
    aside: Vec<(u32, &'static str)>,
}

impl Office {
    fn of(file: &str) -> Self {
        Self::of_bytes(fs::read(format!("tests/lists/{file}")).unwrap())
    }

    fn of_bytes(bytes: Vec<u8>) -> Self {
        let mut service = ListService::new(rules(), Memory);
        let opened = service.open(Rc::from(bytes), Source::Csv).unwrap();
        let mut settings = Settings::on(Date::parse("2026-11-28").unwrap());
        settings.defaults.work = Work::Usual;
        let columns = opened.preview.columns.clone();
        let checked = service.check(columns, settings, &mut |_| {}).unwrap();
        let aside = service.set_aside(0, u16::MAX).unwrap();
        let aside = aside.rows.iter().map(|row| (row.number, row.why.id())).collect();
        Self {
            opened,
            checked,
            aside,
        }
    }

    fn people(&self) -> u32 {
        self.checked.summary.rows
    }

    fn to_mend(&self) -> u32 {
        self.checked.summary.standing(RowStanding::Mend).rows
    }

    fn header_rows(&self) -> (u32, u32) {
        let columns = &self.opened.preview.columns;
        (columns.first_header_row, columns.header_row)
    }

    /// The columns that are known, by letter.
    fn columns(&self) -> Vec<String> {
        let fields = ('A'..='Z').zip(&self.opened.preview.columns.fields);
        fields
            .filter_map(|(letter, field)| Some(format!("{letter} {}", (*field)?.id())))
            .collect()
    }
}

/// Headers of public forms and exports. Those that stand here are not what their list says they are, and reading them
/// so would decide something: turnover is no income, aid is no label, a percentile no decile, health insurance no
/// membership.
#[test]
fn headers_of_forms_and_exports_give_their_field() {
    assert_eq!(read_otherwise("24-headers.csv", ';'), [""; 0]);
    assert_eq!(
        read_otherwise("headers.csv", ','),
        [
            "Komoditas: \"\", not \"occupation\"",
            "Omzet: \"\", not \"income\"",
            "Keterangan: \"\", not \"registry\"",
            "Ket.: \"\", not \"registry\"",
            "PKH: \"\", not \"registry\"",
            "BPNT: \"\", not \"registry\"",
            "Persentil: \"\", not \"decile\"",
            "BPJS Kesehatan: \"\", not \"insured\"",
            "Tinggal Sejak: \"\", not \"residence\"",
        ]
    );
}

#[test]
fn headers_that_nobody_listed_are_read_by_their_parts() {
    for (header, field) in [
        ("NamaPenduduk", "name"),
        ("NAMA LENGKAP (SESUAI E-KTP)", "name"),
        ("nm_pekerja", "name"),
        ("Nama Buruh Tani", "name"),
        ("Nama Jamaah", "name"),
        ("N A M A", "name"),
        ("Nama Calon Penerima Bantuan Iuran", "name"),
        ("NIK PEKERJA RENTAN (16 ANGKA)", "nik"),
        ("No. KTP / NIK", "nik"),
        ("Nomor Induk Kependudukan (NIK)", "nik"),
        ("nik_anggota_keluarga", "nik"),
        ("NOMOR KARTU KELUARGA (KK)", "family_card"),
        ("Tgl Lhr", "birth_date"),
        ("TEMPAT, TGL. LAHIR", "birth_date"),
        ("Tanggal Lahir (hh/bb/tttt)", "birth_date"),
        ("TGLLHR", "birth_date"),
        ("Jns. Kelamin [L/P]", "sex"),
        ("Umur (Tahun)", "age"),
        ("Pekerjaan Pokok Saat Ini", "occupation"),
        ("Pekerjaan/Mata Pencaharian", "occupation"),
        ("Perkiraan Penghasilan per Bulan (Rp)", "income"),
        ("RATA2 PENGHASILAN", "income"),
        ("Penghasilan Bersih Sebulan", "income"),
        ("Desil (DTSEN 2026)", "decile"),
        (
            "Apakah Anda sudah menjadi peserta BPJS Ketenagakerjaan?",
            "insured",
        ),
        ("Apakah sudah peserta BPJS Ketenagakerjaan? (Ya/Tidak)", "insured"),
        ("KD_KAB", "regency"),
        ("Nama Kelurahan/Desa", "village"),
        ("No. Telp / WA", "phone"),
        ("Nama Istri", ""),
        ("Nama Suami/Istri", ""),
        ("NIK Suami", ""),
        ("Nama Kelompok Tani", ""),
        ("Pekerjaan Orang Tua", ""),
        ("Tanggal Lahir Anak", ""),
        ("No. Rekening", ""),
        ("Tempat Lahir", ""),
        ("Nama/NIK", ""),
        ("No", ""),
        ("Jumlah Anggota Keluarga", ""),
        ("Kepesertaan BPJS Kesehatan", ""),
    ] {
        assert_eq!(fields_of(&[header]), [field], "{header}");
    }
}

#[test]
fn the_surest_column_gets_a_field() {
    assert_eq!(fields_of(&["Nama Kepala Keluarga", "Nama"]), ["", "name"]);
    assert_eq!(
        fields_of(&["NIK Kepala Keluarga", "Nama KK", "NIK Anggota"]),
        ["", "name", "nik"]
    );
    assert_eq!(fields_of(&["Nama", "Nama Lengkap"]), ["name", ""]);
}

#[test]
fn a_village_list_as_printed_has_eighteen_people() {
    let office = Office::of("files/01-village.xlsx");
    assert_eq!(office.header_rows(), (5, 6));
    assert_eq!(
        office.columns(),
        [
            "B nik",
            "C name",
            "E birth_date",
            "F sex",
            "G address",
            "J occupation",
            "K decile"
        ]
    );
    assert_eq!(office.opened.preview.names.get(4).unwrap(), "KELAHIRAN TANGGAL");
    assert_eq!((office.people(), office.to_mend()), (18, 0));
    assert_eq!(
        office.aside,
        [
            (1, "caption"),
            (2, "caption"),
            (3, "caption"),
            (7, "numbering"),
            (8, "caption"),
            (15, "total"),
            (17, "caption"),
            (24, "total"),
            (26, "caption"),
            (33, "total"),
            (35, "total"),
            (37, "signature"),
            (38, "signature"),
            (42, "signature"),
            (43, "signature"),
        ]
    );
}

#[test]
fn furniture_is_no_person() {
    let office = Office::of("files/k11-furniture.csv");
    assert_eq!((office.people(), office.to_mend()), (2, 0));
    assert_eq!(
        office.aside,
        [
            (2, "numbering"),
            (5, "number"),
            (6, "number"),
            (7, "total"),
            (8, "signature"),
            (9, "signature"),
        ]
    );
}

/// The people of a file as text.
fn list(text: &str) -> Office {
    Office::of_bytes(text.as_bytes().to_vec())
}

#[test]
fn headers_of_two_and_three_rows_are_joined() {
    let office = list(
        "No;Data Diri;;Kelahiran;;Ahli Waris;\n;Nama;NIK;Tempat;Tanggal;Nama;NIK\n1;Siti;6407055203900003;Melak;12/03/1990;Budi;6407051203900006\n",
    );
    assert_eq!(office.header_rows(), (1, 2));
    assert_eq!(office.columns(), ["B name", "C nik", "E birth_date"]);
    assert_eq!(office.people(), 1);
    let office = list(
        "KELOMPOK TANI MAJU;;;;;\nNo;Nama Petani;NIK;Rencana Tanam;;\n;;;Luas;Pupuk;\n;;;(Ha);Urea;NPK\n1;2;3;4;5;6\n1;Siti;6407055203900003;1;100;50\n;Jumlah;;1;100;50\n",
    );
    assert_eq!(office.header_rows(), (2, 4));
    assert_eq!(office.columns(), ["B name", "C nik"]);
    assert_eq!(office.people(), 1);
    assert_eq!(office.aside, [(1, "caption"), (5, "numbering"), (7, "total")]);
}

#[test]
fn columns_are_told_by_what_stands_in_them() {
    let office = list(
        "Kode;Uraian;KTP;Catatan\nA1;Siti Contoh;✓;Miskin\nA2;Budi Rekaan;✓;Hampir miskin\nA3;Wati Misal;;Miskin\n",
    );
    assert_eq!(office.columns(), ["B name", "D registry"]);
    assert_eq!(office.opened.preview.by_content, [1, 3]);
    let office = list(
        "x;y;z\nSiti Contoh;6407055203900003;6407050101150000\nBudi Rekaan;6407051203900004;6407050101150000\nWati Misal;6407055203900005;6407050101150001\n",
    );
    assert_eq!(office.columns(), ["A name", "B nik"]);
    // Two columns of numbers, each of which may be the NIK: nobody chooses for the person.
    let office = list("x;y\n6407055203900003;6407055203900013\n6407051203900004;6407051203900014\n");
    assert_eq!(office.columns(), [""; 0]);
}

/// Whatever else stands in a row, a name with digits of a NIK or of a family card is a person.
#[test]
fn a_row_with_a_name_and_digits_is_a_person() {
    let rows = [
        "Jumlah Rekaan;6407055203900003;;",
        "Total;64070552039;;",
        "Dusun Contoh;6;;",
        "Mengetahui;;6407050101150000;",
        "Siti;;;",
        "Budi;;;05/08/1985",
        ";6407055203900008;;",
        "Ketua Adat;1;;",
    ];
    let office = list(&["Nama;NIK;No KK;Tgl Lahir\n", &rows.join("\n"), "\n"].concat());
    assert_eq!(office.people(), 8, "{:?}", office.aside);
    assert!(office.aside.is_empty());
}
