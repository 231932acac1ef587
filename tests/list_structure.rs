//! The lists that offices keep: which rows are their header, what their columns hold, which of their rows are no person.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use payung_current::NAMES;
use payung_lists::columns::Columns;
use payung_lists::export::{Form, NikShown};
use payung_lists::finding::{Code, Kind};
use payung_lists::first_door::FirstDoor;
use payung_lists::list_service::ListService;
use payung_lists::memory::Memory;
use payung_lists::protocol::{Checked, Layout, Opened, Refusal, RowsAsked, Source};
use payung_lists::row_standing::RowStanding;
use payung_lists::rules::ListsRules;
use payung_lists::settings::{Settings, Work};
use payung_rules::cell_words::CellWords;
use payung_sheets::book::Book;
use payung_sheets::csv::{self, OtherKind};
use payung_sheets::limits::MOST_LETTERS;
use payung_values::date::Date;
use payung_words::lists::file::FileWords;
use payung_words::texts;
use std::fs;
use std::io::{Cursor, Read as _};
use std::ops::ControlFlow;
use std::rc::Rc;
use zip::ZipArchive;

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
/// membership. A field of business is a field of its own, which is no occupation.
#[test]
fn headers_of_forms_and_exports_give_their_field() {
    assert_eq!(
        read_otherwise("24-headers.csv", ';'),
        ["Lapangan Usaha: \"business\", not \"occupation\""]
    );
    assert_eq!(
        read_otherwise("headers.csv", ','),
        [
            "Komoditas: \"\", not \"occupation\"",
            "Omzet: \"\", not \"income\"",
            "Keterangan: \"remark\", not \"registry\"",
            "Ket.: \"remark\", not \"registry\"",
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
    let office = Office::of("offices/01-village-as-printed.xlsx");
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
            "K decile",
            "L remark"
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

#[test]
fn days_of_1904_are_those_that_the_niks_say() {
    let office = Office::of("files/03-dates-1904.xlsx");
    assert_eq!((office.people(), office.to_mend()), (4, 0));
    assert_eq!(office.checked.summary.findings(Code::NikBirthDate), 0);
}

#[test]
fn tables_in_markup_are_read() {
    let office = Office::of("offices/03-opensid-export.xls");
    assert_eq!((office.people(), office.to_mend()), (12, 0));
    assert_eq!(
        office.columns(),
        [
            "B family_card",
            "C nik",
            "D name",
            "E address",
            "H sex",
            "J birth_date",
            "K age",
            "L occupation"
        ]
    );
    let office = Office::of("files/05-spreadsheetml-2003.xls");
    assert_eq!((office.people(), office.to_mend()), (1, 0));
    let office = Office::of("files/k8-html-table.xls");
    assert_eq!(office.columns(), ["B name", "C nik", "D birth_date"]);
    assert_eq!((office.people(), office.to_mend()), (1, 0));
}

/// As systems write it: a notice in front, tags not closed, letters by name, cells over several rows and columns.
#[test]
fn html_is_read_as_browsers_read_it() {
    let office = list(
        "<br />\n<b>Notice</b>: Undefined index in /var/www<br>\n<style>td { mso-number-format:'\\@'; }</style>\n\
         <TABLE border=1>\n<tr><td colspan=4 align=center><b>DATA PENDUDUK</b>\n\
         <tr><th rowspan=2>No<th rowspan=2>N&nbsp;I&nbsp;K<th rowspan=2>Nama<br>Lengkap<th colspan=2>Kelahiran\n\
         <tr><th>Tempat<th>Tanggal\n\
         <!-- <tr><td>9<td>x</tr> -->\n\
         <tr><td>1<td style=\"mso-number-format:'\\@'\">6407055203900003<td> Siti\n   Aminah &amp; Co <td>Melak<td>12-03-1990\n\
         <tr><td>2<td x:num=\"6407051203900014\">6,40705E+15<td>Budi<td>Melak<td>12-03-1990\n</table><script>if (a<b) {}</script>\n",
    );
    assert_eq!(office.header_rows(), (2, 3));
    assert_eq!(office.columns(), ["B nik", "C name", "E birth_date"]);
    assert_eq!((office.people(), office.to_mend()), (2, 0));
}

#[test]
fn what_is_no_table_is_refused_by_name() {
    let refused = |bytes: &[u8]| {
        let mut service = ListService::new(rules(), Memory);
        service.open(Rc::from(bytes), Source::Csv).unwrap_err()
    };
    let other = |kind| Refusal::Csv(csv::Refusal::Other(kind));
    for (bytes, kind) in [
        (
            &b"<!DOCTYPE html><html><body>Silakan masuk</body></html>"[..],
            OtherKind::WebPage,
        ),
        (b"<?xml version=\"1.0\"?><data><a/></data>", OtherKind::WebPage),
        (b"MIME-Version: 1.0\r\nX: y", OtherKind::WebPage),
        (b"[{\"nama\": \"Siti\", \"nik\": \"6407\"}]", OtherKind::Json),
        (b"{\n \"data\": []}", OtherKind::Json),
    ] {
        assert_eq!(refused(bytes), other(kind), "{kind:?}");
    }
}

#[test]
fn flat_ods_and_utf_16_are_read() {
    let sheet = "<table:table table:name=\"Calon\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>Nama</text:p></table:table-cell><table:table-cell office:value-type=\"string\"><text:p>NIK</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type=\"string\"><text:p>Siti</text:p></table:table-cell><table:table-cell office:value-type=\"string\"><text:p>6407055203900003</text:p></table:table-cell></table:table-row></table:table>";
    let office = list(&format!(
        "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><office:body><office:spreadsheet>{sheet}</office:spreadsheet></office:body></office:document>"
    ));
    assert_eq!((office.people(), office.to_mend()), (1, 0));
    let text = "Nama\tNIK\r\nSiti\t6407055203900003\r\nRené\t6407051203900014\r\n";
    for (mark, swaps) in [("\u{feff}", false), ("\u{feff}", true), ("", false)] {
        let units = [mark, text].concat();
        let units = units.encode_utf16();
        let bytes = units.flat_map(|unit| {
            if swaps {
                unit.to_be_bytes()
            } else {
                unit.to_le_bytes()
            }
        });
        let office = Office::of_bytes(bytes.collect());
        assert_eq!((office.people(), office.to_mend()), (2, 0), "{mark:?} {swaps}");
    }
}

#[test]
fn a_stray_quotation_mark_merges_nobody() {
    let office = Office::of("files/k4-stray-quotes.csv");
    assert_eq!(office.people(), 6);
    assert_eq!(office.checked.summary.findings(Code::QuoteOpen), 1);
    // What belongs together stays together.
    let office = list(
        "Nama;NIK;Alamat\nSiti;6407055203900003;\"Jl. Contoh 1\nRT 2; RW 3\"\nBudi;6407051203900014;x\n",
    );
    assert_eq!(office.people(), 2);
    assert_eq!(office.checked.summary.findings(Code::QuoteOpen), 0);
}

#[test]
fn every_delimiter_is_found_and_excels_hint_is_no_row() {
    for delimiter in ["|", ";", ",", "\t"] {
        let text = "Nama|NIK|Tgl Lahir\nSiti|6407055203900003|12-03-1990\n".replace('|', delimiter);
        let office = list(&text);
        assert_eq!((office.people(), office.to_mend()), (1, 0), "{delimiter:?}");
    }
    let office = list("sep=|\nNama|NIK\nSiti|6407055203900003\n");
    assert_eq!((office.people(), office.header_rows()), (1, (2, 2)));
    assert!(office.aside.is_empty());
}

#[test]
fn formulas_without_values_hidden_rows_and_errors_are_noticed() {
    let office = Office::of("files/16-formulas-without-values.xlsx");
    let notes = office.checked.notes.unwrap();
    assert_eq!((office.people(), notes.n_formulas_without_value), (3, 6));
    let office = Office::of("offices/16-formulas.xlsx");
    let notes = office.checked.notes.unwrap();
    assert_eq!(
        (
            office.people(),
            office.to_mend(),
            notes.n_formulas_without_value,
            notes.n_hidden_rows
        ),
        (12, 0, 24, 4)
    );
    let office = Office::of("files/22-error-cell.ods");
    assert_eq!(office.people(), 1);
    assert_eq!(office.checked.summary.findings(Code::AgeUnreadable), 1);
}

#[test]
fn the_sheet_with_people_is_opened_and_sheets_of_one_shape_are_checked_together() {
    let bytes = fs::read("tests/lists/files/17-cover-and-sheets.xlsx").unwrap();
    let mut service = ListService::new(rules(), Memory);
    let opened = service.open(Rc::from(bytes), Source::Csv).unwrap();
    assert_eq!(
        opened.sheets,
        ["Rekap", "Contoh Hulu", "Contoh Hilir", "Contoh Tengah"]
    );
    assert_eq!(opened.layout.sheets, [1]);
    assert_eq!(opened.alike, [1, 2, 3]);
    assert_eq!(opened.n_hidden_sheets, 1);
    let settings = Settings::on(Date::parse("2026-11-28").unwrap());
    let one = service
        .check(opened.preview.columns, settings, &mut |_| {})
        .unwrap();
    assert_eq!((one.summary.rows, one.summary.set_aside), (10, 1));
    let all = Layout {
        sheets: opened.alike,
        ..Layout::default()
    };
    let opened = service.reopen(&all).unwrap();
    let checked = service
        .check(opened.preview.columns, settings, &mut |_| {})
        .unwrap();
    assert_eq!((checked.summary.rows, checked.summary.set_aside), (30, 3));
    let rows = service
        .rows(RowsAsked {
            from: 9,
            count: 2,
            ..RowsAsked::default()
        })
        .unwrap();
    let places: Vec<(u16, u32)> = rows
        .rows
        .iter()
        .map(|row| (row.view.sheet, row.view.number))
        .collect();
    assert_eq!(places, [(0, 13), (1, 4)]);
}

#[test]
fn people_who_stand_on_two_sheets_are_found() {
    let sheet = |name: &str, head: &str| {
        format!(
            "<Worksheet ss:Name=\"{name}\"><Table>{head}<Row><Cell><Data ss:Type=\"String\">Nama</Data></Cell><Cell><Data ss:Type=\"String\">NIK</Data></Cell></Row><Row><Cell><Data ss:Type=\"String\">Siti {name}</Data></Cell><Cell><Data ss:Type=\"String\">6407055203900003</Data></Cell></Row></Table></Worksheet>"
        )
    };
    let title = "<Row><Cell><Data ss:Type=\"String\">DAFTAR</Data></Cell></Row>";
    let book = format!(
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">{}{}</Workbook>",
        sheet("Hulu", ""),
        sheet("Hilir", title)
    );
    let mut service = ListService::new(rules(), Memory);
    let opened = service.open(Rc::from(book.as_bytes()), Source::Csv).unwrap();
    assert_eq!(opened.alike, [0, 1]);
    let layout = Layout {
        sheets: opened.alike,
        ..Layout::default()
    };
    let opened = service.reopen(&layout).unwrap();
    let settings = Settings::on(Date::parse("2026-11-28").unwrap());
    let checked = service
        .check(opened.preview.columns, settings, &mut |_| {})
        .unwrap();
    assert_eq!((checked.summary.rows, checked.summary.set_aside), (2, 1));
    assert_eq!(checked.summary.findings(Code::NikTwice), 1);
    let found = service
        .findings(Some(Kind::Mend), 0, 5, NikShown::Masked)
        .unwrap();
    let twice = found.findings.first().unwrap();
    assert_eq!((twice.sheet, twice.number), (1, 3));
    assert_eq!(twice.finding.earlier_row, Some(2));
    assert_eq!(twice.finding.earlier_sheet.as_deref(), Some("Hulu"));
}

/// How many people a list has, how many of them are to be mended, and what is set aside.
fn told_of(text: &str) -> (u32, u32, Vec<(u32, &'static str)>) {
    let office = Office::of_bytes(text.as_bytes().to_vec());
    (office.people(), office.to_mend(), office.aside)
}

#[test]
fn a_number_of_a_person_beside_letters_is_never_set_aside_whatever_its_column() {
    let swapped = "Nama;NIK;Pekerjaan\nRini;6471054708850002;Nelayan\n6471050508850004;Tono;Petani\n";
    assert_eq!(told_of(swapped), (2, 1, vec![]));
    let stacked = "No;Nama;NIK;Pekerjaan\n1;Rini;6471054708850002;Nelayan\nNo;NIK;Nama;Pekerjaan\n1;6471050508850004;Tono;Petani\n";
    assert_eq!(told_of(stacked), (2, 1, vec![(3, "header")]));
    let head = "No;Nama;NIK;Catatan\n1;Rini;6471054708850002;-\n";
    for kept in [
        ";RT 07;;6471050508850004",
        ";Sekretaris;;6471 0505 0885 0004",
        "9;;;Tono Misal 64710505088",
        ";Jumlah;;647105******0004",
        ";Dusun III;;64.7105.050885.0004",
    ] {
        assert_eq!(told_of(&format!("{head}{kept}\n")), (2, 1, vec![]), "{kept}");
    }
    for furniture in [
        ";Camat;;NIP. 19680512 199003 1 004",
        ";Jumlah;;Rp1.500.000.000",
        ";Ketua RT 07;;0812-3456-7890",
    ] {
        let told = told_of(&format!("{head}{furniture}\n"));
        assert_eq!((told.0, told.2.len()), (1, 1), "{furniture}");
    }
}

#[test]
fn columns_are_numbered_in_letters_in_roman_numbers_and_with_a_word() {
    for row in [
        "a;b;c;d",
        "A;B;C;D",
        "I;II;III;IV",
        "(a);(b);(c);(d)",
        "kol 1;kol 2;kol 3;kol 4",
        "Kolom 1;Kolom 2;Kolom 3;Kolom 4",
        "1;2;3;4=2+3",
    ] {
        let told = told_of(&format!(
            "No;Nama;NIK;Jenis Kelamin\n{row}\n1;Rini;6471054708850002;P\n"
        ));
        assert_eq!(told, (1, 0, vec![(2, "numbering")]), "{row}");
    }
}

#[test]
fn the_header_row_and_the_delimiter_can_be_chosen() {
    let text = "Daftar;Kec. Melak\nSiti;6407055203900003\nBudi;6407051203900014\n";
    let mut service = ListService::new(rules(), Memory);
    let opened = service.open(Rc::from(text.as_bytes()), Source::Csv).unwrap();
    assert_eq!(opened.preview.heads.len(), 3);
    let choose = |service: &mut ListService<Memory>, delimiter, header_row| {
        let layout = Layout {
            delimiter,
            sheets: Vec::new(),
            header_row,
        };
        service.reopen(&layout).unwrap()
    };
    let opened = choose(&mut service, None, Some(0));
    assert_eq!(
        (opened.preview.columns.header_row, opened.preview.names.len()),
        (0, 2)
    );
    let opened = choose(&mut service, None, Some(1));
    assert_eq!(opened.preview.names, ["Daftar", "Kec. Melak"]);
    let opened = choose(&mut service, Some(b','), None);
    assert_eq!(opened.preview.columns.width(), 1);
    assert_eq!(opened.layout.delimiter, Some(b','));
}

#[test]
fn three_hundred_columns_are_all_kept() {
    let office = Office::of("files/18-300-columns.csv");
    assert_eq!(office.opened.preview.columns.width(), 300);
    assert_eq!(office.to_mend(), 0);
}

/// Nineteen kilobytes whose cells repeat a text of a million letters.
#[test]
fn a_cell_holds_as_many_letters_as_in_excel() {
    let bytes = fs::read("tests/lists/files/19-amplified-text.xlsx").unwrap();
    let mut book = Book::open(Cursor::new(bytes)).unwrap();
    let name = book.sheets().first().unwrap().clone();
    let (mut longest, mut packed) = (0, Vec::new());
    book.read(&name, |row| {
        let cells = row.cells().map(|cell| cell.text().chars().count());
        longest = longest.max(cells.max().unwrap_or(0));
        row.pack(&mut packed);
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(longest, MOST_LETTERS);
    assert!(packed.len() < 60_000_000, "{}", packed.len());
}

#[test]
fn a_dash_alone_is_written_back_as_it_was() {
    assert_eq!(csv::guarded("-"), "-");
    assert_eq!(csv::guarded(" - "), " - ");
    assert_eq!(csv::guarded("-1+1"), "'-1+1");
}

/// What is typed into the example later on is text where it has to be, and chosen where it can be.
#[test]
fn the_example_keeps_niks_as_text_and_offers_choices() {
    let words = FileWords {
        texts: texts::indonesian(),
        rules: rules().person,
        home: "",
    };
    let mut service = ListService::new(rules(), Memory);
    let file = service.template(Form::Xlsx, &words).unwrap();
    let opened = service.open(file.clone(), Source::Csv).unwrap();
    assert_eq!(opened.sheets, ["Daftar", "Pilihan"]);
    assert_eq!(opened.layout.sheets, [0]);
    let mut archive = ZipArchive::new(Cursor::new(file.to_vec())).unwrap();
    let mut sheet = String::new();
    let mut part = archive.by_name("xl/worksheets/sheet1.xml").unwrap();
    part.read_to_string(&mut sheet).unwrap();
    for said in [
        "<col min=\"2\" max=\"2\" width=\"18\" style=\"1\" customWidth=\"1\"/>",
        "sqref=\"E2:E1048576\"><formula1>\"L,P\"</formula1>",
        "<formula1>'Pilihan'!$A$2:$A$515</formula1>",
        "<dataValidations count=\"4\">",
    ] {
        assert!(sheet.contains(said), "{said}");
    }
    let csv = service.template(Form::Csv, &words).unwrap();
    assert_eq!(String::from_utf8(csv.to_vec()).unwrap().lines().count(), 3);
}

/// A sheet of a workbook in markup, with rows of text.
fn sheet_of(name: &str, rows: &[&[&str]]) -> String {
    let cell = |text: &&str| format!("<Cell><Data ss:Type=\"String\">{text}</Data></Cell>");
    let row = |cells: &&[&str]| format!("<Row>{}</Row>", cells.iter().map(cell).collect::<String>());
    let rows: String = rows.iter().map(row).collect();
    format!("<Worksheet ss:Name=\"{name}\"><Table>{rows}</Table></Worksheet>")
}

fn book_of(sheets: &[String]) -> Vec<u8> {
    format!(
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">{}</Workbook>",
        sheets.concat()
    )
    .into_bytes()
}

#[test]
fn sheets_whose_columns_stand_in_another_order_are_read_by_their_own_header() {
    let book = book_of(&[
        sheet_of(
            "Hulu",
            &[
                &["No", "Nama", "NIK", "Pekerjaan"],
                &["1", "Siti", "6407055203900003", "petani"],
            ],
        ),
        sheet_of(
            "Hilir",
            &[
                &["DAFTAR HILIR"],
                &["NIK", "Pekerjaan", "No", "NAMA"],
                &["6407050101800001", "nelayan", "1", "Budi"],
                &["6407055203900003", "petani", "2", "Siti"],
            ],
        ),
        sheet_of("Lain", &[&["Nama", "Alamat"], &["Edi", "Jalan Contoh"]]),
    ]);
    let mut service = ListService::new(rules(), Memory);
    let opened = service.open(Rc::from(book), Source::Csv).unwrap();
    assert_eq!(opened.alike, [0, 1]);
    let opened = service
        .reopen(&Layout {
            sheets: opened.alike,
            ..Layout::default()
        })
        .unwrap();
    let settings = Settings::on(Date::parse("2026-11-28").unwrap());
    let checked = service
        .check(opened.preview.columns, settings, &mut |_| {})
        .unwrap();
    assert_eq!(checked.summary.rows, 3);
    assert_eq!(checked.summary.findings(Code::NikTwice), 1);
    assert_eq!(checked.summary.findings(Code::OccupationUnknown), 0);
    let rows = service
        .rows(RowsAsked {
            count: 3,
            shows_nik: true,
            ..RowsAsked::default()
        })
        .unwrap();
    let budi = rows.rows.get(1).unwrap();
    assert_eq!((budi.view.sheet, budi.view.number), (1, 3));
    assert_eq!(budi.cells, ["1", "Budi", "6407050101800001", "nelayan"]);
}

#[test]
fn of_two_tables_side_by_side_the_one_with_people_is_read_and_two_with_people_are_refused() {
    let header = "No,Nama,NIK,Pekerjaan,,No,Nama,NIK,Pekerjaan\n";
    let left = "1,Siti,6407055203900003,petani,";
    let right = "1,Budi,6407050101800001,nelayan";
    let both = format!("{header}{left},{right}\n");
    let mut service = ListService::new(rules(), Memory);
    let refused = service.open(Rc::from(both.into_bytes()), Source::Csv);
    assert_eq!(refused, Err(Refusal::TwoTables { column: 5 }));
    let office = Office::of_bytes(format!("{header}{left},,,,\n").into_bytes());
    assert_eq!(office.columns(), ["B name", "C nik", "D occupation"]);
    assert_eq!(office.opened.preview.beside, Some((5, 8)));
    let office = Office::of_bytes(format!("{header},,,,,{right}\n").into_bytes());
    assert_eq!(office.columns(), ["G name", "H nik", "I occupation"]);
    assert_eq!(office.opened.preview.beside, Some((0, 4)));
    assert_eq!(office.people(), 1);
    // Columns of one person about two are no tables.
    let office = Office::of_bytes(
        "Nama,NIK,Nama Istri,NIK Istri\nBudi,6407050101800001,Siti,6407055203900003\n".into(),
    );
    assert_eq!(office.columns(), ["A name", "B nik"]);
    assert_eq!(office.opened.preview.beside, None);
    let office = Office::of_bytes(
        "Nama,NIK,Nama Peserta,NIK Peserta\nBudi,6407050101800001,Budi,6407050101800001\n".into(),
    );
    assert_eq!(office.columns(), ["A name", "B nik"]);
}

#[test]
fn the_day_of_birth_below_a_header_of_three_rows_is_found() {
    for head in [
        "No,NAMA,NIK,KELAHIRAN\n,,,\"Tempat, Tanggal\"\n",
        "No,NAMA,NIK,KELAHIRAN\n,,,TEMPAT\n,,,TANGGAL\n",
        "No,NAMA,NIK,\"Tempat, Tanggal\"\n",
        "DAFTAR,,,\nNo,Identitas,,Kelahiran\n,Nama,NIK,\"Tempat, Tgl\"\n",
    ] {
        let list = format!("{head}1,Siti,6407055203900003,\"Melak, 12-03-1990\"\n");
        let office = Office::of_bytes(list.into_bytes());
        let known = office.columns();
        assert!(known.contains(&"D birth_date".to_owned()), "{head}: {known:?}");
        assert_eq!((office.people(), office.to_mend()), (1, 0), "{head}");
    }
}

#[test]
fn a_column_of_days_that_begin_with_their_month_is_told_and_not_guessed_cell_by_cell() {
    let list = |cells: &[&str]| {
        let rows: Vec<String> = cells.iter().map(|cell| format!("Siti {cell},{cell}\n")).collect();
        let rows = rows.concat();
        Office::of_bytes(format!("Nama,Tanggal Lahir\n{rows}").into_bytes())
    };
    let told = |office: &Office| {
        [
            Code::BirthDateMonthFirst,
            Code::BirthDateTwoWay,
            Code::BirthDateImpossible,
        ]
        .map(|code| office.checked.summary.findings(code))
    };
    assert_eq!(told(&list(&["05/08/1985", "17/08/1985"])), [0, 0, 0]);
    assert_eq!(told(&list(&["05/08/1985", "08/17/1985"])), [2, 0, 0]);
    assert_eq!(
        told(&list(&["05/08/1985", "08/17/1985", "17/08/1985"])),
        [1, 1, 0]
    );
}

#[test]
fn short_forms_of_offices_are_read_in_columns_of_yes_and_no_and_of_membership() {
    let list = "Nama,NIK,Sudah Peserta,Punya majikan,Pelajar\n\
        Ani,6407055203900003,sdh,tdk,blm\n\
        Budi,6407050101800001,blm pernah,tdk ada,bkn\n\
        Citra,6407055203900004,sdh ikut,sdh,tdk\n\
        Dedi,6407050101800002,tdk aktif,ga ada,ngga\n\
        Edi,6407050101800003,blm terdaftar bpjs,blm punya,tdk\n";
    let office = Office::of_bytes(list.into());
    let summary = &office.checked.summary;
    for code in [
        Code::InsuredUnreadable,
        Code::HasEmployerUnreadable,
        Code::StudentUnreadable,
    ] {
        assert_eq!(summary.findings(code), 0, "{code:?}");
    }
    let members = summary
        .by_route
        .iter()
        .find(|(door, _)| *door == FirstDoor::Member);
    assert_eq!(members.map(|(_, tally)| tally.rows), Some(1));
}

#[test]
fn remarks_that_may_change_the_answer_are_to_be_compared() {
    let list = "Nama,NIK,Keterangan\n\
        Ani,6407055203900003,meninggal 2025\n\
        Budi,6407050101800001,sdh BPJS\n\
        Citra,6407055203900004,rumah di tepi sungai\n\
        Dedi,6407050101800002,\n";
    let office = Office::of_bytes(list.into());
    assert_eq!(office.checked.summary.findings(Code::RemarkSays), 2);
    assert_eq!(office.to_mend(), 0);
}

#[test]
fn incomes_below_a_header_of_thousands_are_thousands() {
    let list = "Nama,NIK,Penghasilan (ribu)\n\
        Ani,6407055203900003,500-750\n\
        Budi,6407050101800001,900\n\
        Citra,6407055203900004,1500000\n";
    let office = Office::of_bytes(list.into());
    let summary = &office.checked.summary;
    let told = [
        Code::IncomeRange,
        Code::IncomeRead,
        Code::IncomeTwoWay,
        Code::IncomeUnlikely,
    ];
    assert_eq!(told.map(|code| summary.findings(code)), [1, 1, 1, 0]);
}
