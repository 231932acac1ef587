//! Workbooks as people have them, and files that only look like one.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at once"
)]

use payung_lists::export::{Form, NikShown, Part, Wanted};
use payung_lists::finding::{Code, Kind};
use payung_lists::list_service::{Answered, ListService};
use payung_lists::memory::Memory;
use payung_lists::protocol::{
    Layout, Opened, Refusal as ListRefusal, Reply, Request, RowsAsked, Source as Origin,
};
use payung_lists::row_standing::RowStanding;
use payung_lists::rules::ListsRules;
use payung_lists::settings::Settings;
use payung_lists::world::World;
use payung_sheets::book::{Book, Notes, Refusal};
use payung_sheets::cell::Cell;
use payung_sheets::csv;
use payung_sheets::limits::{MOST_BYTES, MOST_COLUMNS};
use payung_sheets::row::{Row as _, Width};
use payung_sheets::source::Source;
use payung_values::date::Date;
use payung_words::lists::file::FileWords;
use payung_words::texts;
use std::io::{self, Cursor, Write as _};
use std::ops::ControlFlow;
use std::rc::Rc;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

fn lists_rules() -> ListsRules {
    ListsRules::of(payung_fixture::rules())
}

/// A zip archive of these parts.
fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in parts {
        writer.start_file(*name, options).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
    <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet2.xml"/>
    <Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>
    <Relationship Id="r4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;

const WORKBOOK: &str = r#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr/>
    <sheets><sheet name="Tersembunyi" sheetId="2" state="hidden" r:id="r2"/><sheet name="Calon" sheetId="1" r:id="r1"/></sheets></workbook>"#;

const SHARED: &str = r#"<sst><si><t>Nama</t></si><si><r><t>NI</t></r><r><t xml:space="preserve">K</t></r></si>
    <si><t>Siti &amp; _x0041_</t><rPh><t>dibaca lain</t></rPh></si></sst>"#;

const LOOKS: &str = r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="15"/></cellXfs></styleSheet>"#;

/// A workbook with one visible sheet that holds these rows, and whatever stands behind them.
fn workbook(rows: &str, behind: &str) -> Vec<u8> {
    workbook_of(WORKBOOK, rows, behind)
}

fn workbook_of(workbook: &str, rows: &str, behind: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData>{behind}</worksheet>");
    archive(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/sharedStrings.xml", SHARED.as_bytes()),
        ("xl/styles.xml", LOOKS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/worksheets/sheet2.xml", b"<worksheet><sheetData/></worksheet>"),
    ])
}

/// An ODS file whose first table holds these rows.
fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"Calon\">{rows}</table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
    ])
}

fn open(bytes: Vec<u8>) -> Result<Book<Cursor<Vec<u8>>>, Refusal> {
    Book::open(Cursor::new(bytes))
}

fn refusal(bytes: Vec<u8>) -> Refusal {
    open(bytes).err().unwrap()
}

/// The rows of the first sheet as text, each with its number.
fn rows(bytes: Vec<u8>) -> (Vec<(u32, Vec<String>)>, Notes) {
    let mut book = open(bytes).unwrap();
    let sheet = book.sheets()[0].clone();
    let mut rows = Vec::new();
    let notes = book.read(&sheet, |row| {
        rows.push((
            row.number,
            row.cells().map(|cell| cell.text().into_owned()).collect(),
        ));
        ControlFlow::Continue(())
    });
    (rows, notes.unwrap())
}

fn texts_of(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

fn open_list(bytes: Vec<u8>) -> (ListService<Memory>, Opened) {
    let mut service = ListService::new(lists_rules(), Memory);
    let opened = service.open(bytes.into(), Origin::Csv).unwrap();
    (service, opened)
}

fn settings() -> Settings {
    Settings::on(Date::new(2026, 11, 21).unwrap())
}

#[test]
fn every_kind_of_cell_is_read_and_hidden_sheets_are_not() {
    let (rows, notes) = rows(workbook(
        r#"<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>
        <row r="5"><c r="A5" t="s"><v>2</v></c><c t="inlineStr"><is><t> a&lt;b </t></is></c><c r="D5" s="1"><v>35981</v></c>
        <c r="E5" s="2"><v>35981.5</v></c><c r="F5"><v>35981</v></c><c r="G5" t="b"><v>1</v></c><c r="H5" t="e"><v>#N/A</v></c>
        <c r="I5" t="d"><v>1998-07-05T00:00:00</v></c><c r="J5" s="1"/></row>"#,
        "",
    ));
    assert_eq!(rows[0], (2, texts_of(&["Nama", "NIK"])));
    // Source: Microsoft, on the 1900 date system: 5 July 1998 is 35981.
    let day = "1998-07-05";
    let cells = ["Siti & A", " a<b ", "", day, day, "35981", "TRUE", "#N/A", day];
    assert_eq!(rows[1], (5, texts_of(&cells)));
    assert_eq!(notes.n_rows, 2);
}

/// Source: Microsoft, "Differences between the 1900 and the 1904 date system in Excel": 5 July 1998 is 34519 there.
#[test]
fn days_are_counted_from_1904_where_the_workbook_says_so() {
    let since_1904 = WORKBOOK.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>");
    let row = r#"<row r="1"><c r="A1" s="1"><v>34519</v></c></row>"#;
    assert_eq!(rows(workbook_of(&since_1904, row, "")).0[0].1, ["1998-07-05"]);
}

#[test]
fn a_formula_is_never_computed_and_its_kept_value_is_read() {
    let (rows, notes) = rows(workbook(
        r#"<row r="1"><c r="A1"><f>1+1</f><v>3</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>tiga</v></c><c r="C1"><f>1/0</f></c></row>"#,
        "",
    ));
    assert_eq!(rows[0].1, ["3", "tiga"]);
    assert_eq!((notes.n_formulas, notes.n_formulas_without_value), (3, 1));
}

#[test]
fn joined_cells_show_what_the_first_of_them_holds() {
    let title = "<c/>".repeat(9);
    let (rows, notes) = rows(workbook(
        &format!(
            r#"<row r="1"><c r="A1" t="inlineStr"><is><t>DAFTAR</t></is></c>{title}</row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>Alamat</t></is></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>Melak</t></is></c><c r="B3"><v>1</v></c></row>
            <row r="4"><c r="B4"><v>2</v></c></row>
            <row r="5"><c r="B5"><v>3</v></c></row>"#
        ),
        r#"<mergeCells><mergeCell ref="A1:J1"/><mergeCell ref="A2:B2"/><mergeCell ref="A3:A4"/></mergeCells>"#,
    ));
    assert_eq!(rows[0].1, ["DAFTAR"], "a title stands once");
    assert_eq!(rows[1].1, ["Alamat", "Alamat"]);
    assert_eq!(rows[3].1, ["Melak", "2"]);
    assert_eq!(rows[4].1, ["", "3"]);
    assert_eq!(notes.n_joined, 2);
}

#[test]
fn a_stray_cell_in_the_last_corner_costs_nothing() {
    let (rows, _) = rows(workbook(
        r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#,
        "",
    ));
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[1], (1_048_576, Vec::new()));
}

#[test]
fn three_hundred_columns_are_kept_and_of_more_than_a_thousand_those_beyond_are_counted() {
    let cells = "<c><v>7</v></c>".repeat(300);
    let mut book = open(workbook(&format!("<row r=\"1\">{cells}</row>"), "")).unwrap();
    book.read("Calon", |row| {
        assert_eq!((row.width(), row.cells().count()), (300, 300));
        assert_eq!(row.shape(300).width, Width::Expected);
        ControlFlow::Break(())
    })
    .unwrap();
    let cells = "<c><v>7</v></c>".repeat(MOST_COLUMNS + 1);
    let wide = workbook(&format!("<row r=\"1\">{cells}</row>"), "");
    let mut book = open(wide.clone()).unwrap();
    book.read("Calon", |row| {
        assert_eq!((row.width(), row.cells().count()), (1_025, MOST_COLUMNS));
        assert_eq!(row.shape(1_025).width, Width::TooMany);
        ControlFlow::Break(())
    })
    .unwrap();
    let mut service = ListService::new(lists_rules(), Memory);
    let refused = Err(ListRefusal::TooManyColumns { found: 1_025 });
    assert_eq!(service.open(wide.into(), Origin::Csv), refused);
    let file = ["a,".repeat(MOST_COLUMNS), "b\n".to_owned()].concat();
    assert_eq!(service.open(Rc::from(file.as_bytes()), Origin::Csv), refused);
    let blank = ["a", &",".repeat(2 * MOST_COLUMNS), "\nb\n"].concat();
    assert!(service.open(Rc::from(blank.as_bytes()), Origin::Csv).is_ok());
}

#[test]
fn ods_is_read_with_what_it_repeats_and_joins() {
    let (rows, notes) = rows(ods(
        r#"<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>Nama &amp; NIK</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
        <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1500000"><text:p>1.500.000</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="1985-08-05"><office:annotation><text:p>catatan</text:p></office:annotation><text:p>05/08/85</text:p></table:table-cell>
        <table:table-cell office:value-type="boolean" office:boolean-value="true"/>
        <table:table-cell office:value-type="string" table:formula="of:=1"><text:p>satu<text:s text:c="2"/>dua</text:p><text:p>tiga</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#,
    ));
    assert_eq!(rows[0], (1, texts_of(&["Nama & NIK", "Nama & NIK"])));
    let cells = texts_of(&["1500000", "1985-08-05", "TRUE", "satu  dua\ntiga"]);
    assert_eq!(&rows[1..], [(5, cells.clone()), (6, cells)]);
    assert_eq!((notes.n_rows, notes.n_formulas, notes.n_joined), (3, 1, 1));
}

#[test]
fn an_ods_file_that_repeats_a_full_row_for_ever_is_cut_short() {
    let row = r#"<table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000" office:value-type="float" office:value="1"/></table:table-row>"#;
    let (rows, _) = rows(ods(&row.repeat(3)));
    assert_eq!(rows.len(), 1000);
    assert_eq!(rows[0].1.len(), MOST_COLUMNS);
}

#[test]
fn what_only_looks_like_a_workbook_is_refused_by_name() {
    let head = |names: &[&str]| {
        let mut bytes = vec![0; 2048];
        bytes[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
        bytes[26] = 3;
        bytes[48] = 1;
        for (place, name) in names.iter().enumerate() {
            let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            bytes[1024 + place * 128..][..name.len()].copy_from_slice(&name);
        }
        bytes
    };
    assert_eq!(
        refusal(head(&["Root Entry", "EncryptedPackage"])),
        Refusal::Password
    );
    assert_eq!(refusal(head(&["Root Entry", "Workbook"])), Refusal::OldFormat);
    assert_eq!(
        refusal(head(&["Root Entry", "WordDocument"])),
        Refusal::NoWorkbook
    );
    assert_eq!(refusal(archive(&[("foto.jpg", b"x")])), Refusal::NoWorkbook);
    let word: &[(&str, &[u8])] = &[("[Content_Types].xml", b""), ("word/document.xml", b"")];
    assert_eq!(refusal(archive(word)), Refusal::NoWorkbook);
    assert_eq!(
        refusal(archive(&[("xl/workbook.bin", b"x")])),
        Refusal::BinaryFormat
    );
    let nothing_seen = WORKBOOK.replace("name=\"Calon\"", "name=\"Calon\" state=\"veryHidden\"");
    assert_eq!(refusal(workbook_of(&nothing_seen, "", "")), Refusal::NoSheet);
    let whole = workbook("<row r=\"1\"><c><v>1</v></c></row>", "");
    assert_eq!(
        refusal(whole[..whole.len() / 2].to_vec()),
        Refusal::Damaged { after_row: 0 }
    );
    let locked: &[(&str, &[u8])] = &[
        ("content.xml", b"\x01\x02"),
        ("META-INF/manifest.xml", b"<manifest:encryption-data/>"),
    ];
    assert_eq!(refusal(archive(locked)), Refusal::Password);
}

#[test]
fn a_sheet_that_breaks_off_gives_the_rows_before() {
    let mut parts = workbook("", "");
    let broken = "<worksheet><sheetData><row r=\"1\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v";
    parts = archive(&[
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", broken.as_bytes()),
    ])
    .into_iter()
    .chain(parts.drain(..0))
    .collect();
    let mut n_rows = 0;
    let ended = open(parts).unwrap().read("Calon", |_| {
        n_rows += 1;
        ControlFlow::Continue(())
    });
    assert_eq!((ended, n_rows), (Err(Refusal::Damaged { after_row: 2 }), 1));
}

#[test]
fn a_zip_bomb_is_refused_before_it_is_unpacked() {
    let zeros = vec![b' '; 20_000_000];
    let bomb = archive(&[
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/worksheets/sheet1.xml", &zeros),
    ]);
    assert!(bomb.len() < 100_000, "{}", bomb.len());
    assert!(matches!(refusal(bomb), Refusal::Bomb { ratio } if ratio > 200));
}

/// The directory says a thousand bytes; a twenty million come.
#[test]
fn a_zip_bomb_that_lies_about_its_size_is_refused_too() {
    let zeros = vec![b' '; 20_000_000];
    let mut bomb = archive(&[
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/worksheets/sheet1.xml", &zeros),
    ]);
    let size = 20_000_000_u32.to_le_bytes();
    let places: Vec<usize> = (0..bomb.len() - 4)
        .filter(|place| bomb[*place..place + 4] == size)
        .collect();
    assert_eq!(places.len(), 2, "once before the part, once in the directory");
    for place in places {
        bomb[place..place + 4].copy_from_slice(&1000_u32.to_le_bytes());
    }
    let refused = refusal(bomb);
    assert!(
        matches!(refused, Refusal::Bomb { .. } | Refusal::Damaged { after_row: 0 }),
        "{refused:?}"
    );
}

/// A file of so many bytes of which nothing may be read.
#[derive(Clone)]
struct Untouchable(u64);

impl Source for Untouchable {
    fn size(&self) -> u64 {
        self.0
    }

    fn read(&self, _: u64, _: u64, _: &mut Vec<u8>) -> io::Result<()> {
        Err(io::ErrorKind::NotFound.into())
    }
}

#[derive(Clone, Copy)]
struct Nowhere;

impl World for Nowhere {
    type File = Untouchable;
    type Sink = Vec<u8>;

    fn sink(&self) -> Vec<u8> {
        Vec::new()
    }

    fn file(&self, _: Vec<u8>, _: &str) -> io::Result<Untouchable> {
        Err(io::ErrorKind::OutOfMemory.into())
    }

    fn millis(&self) -> u32 {
        0
    }

    fn memory(&self) -> u64 {
        0
    }
}

#[test]
fn a_file_of_two_gigabytes_is_refused_before_a_byte_is_read() {
    let mut service = ListService::new(lists_rules(), Nowhere);
    let found = 2_000_000_000;
    assert!(found > MOST_BYTES);
    assert_eq!(
        service.open(Untouchable(found), Origin::Csv),
        Err(csv::Refusal::TooLarge { found }.into())
    );
    assert_eq!(
        service.open(Untouchable(5), Origin::Csv),
        Err(ListRefusal::Unreadable)
    );
    assert_eq!(service.reopen(&Layout::default()), Err(ListRefusal::NoList));
}

#[test]
fn empty_files_and_binaries_with_another_name_are_refused() {
    let mut service = ListService::new(lists_rules(), Memory);
    let mut refused = |bytes: &[u8]| service.open(Rc::from(bytes), Origin::Csv).err().unwrap();
    assert_eq!(refused(b""), csv::Refusal::Empty.into());
    assert_eq!(refused(b"\xef\xbb\xbf\r\n"), csv::Refusal::Empty.into());
    let binary: Vec<u8> = (0..4096_u32)
        .map(|at| u8::try_from(at * 7 % 32).unwrap())
        .collect();
    assert_eq!(
        refused(&binary),
        csv::Refusal::Other(csv::OtherKind::Binary).into()
    );
    assert_eq!(
        refused(b"%PDF-1.7 ..."),
        csv::Refusal::Other(csv::OtherKind::Pdf).into()
    );
    let header = b"Nama;NIK\r\n";
    let opened = service.open(Rc::from(&header[..]), Origin::Csv).unwrap();
    let columns = opened.preview.columns;
    assert_eq!(
        service.check(columns, settings(), &mut |_| ()),
        Err(ListRefusal::NoRows)
    );
    assert_eq!(service.rows(RowsAsked::default()), Err(ListRefusal::NoList));
}

#[test]
fn a_nik_stored_as_a_number_is_a_finding_and_never_accepted() {
    let header = r#"<row r="1"><c t="inlineStr"><is><t>Nama</t></is></c><c t="inlineStr"><is><t>NIK</t></is></c></row>"#;
    let row = r#"<row r="2"><c t="inlineStr"><is><t>Siti</t></is></c><c><v>6.40701450885E15</v></c></row>"#;
    let (mut service, opened) = open_list(workbook(&format!("{header}{row}"), ""));
    assert_eq!(opened.source, Origin::Book);
    assert_eq!(opened.sheets, ["Calon"]);
    let checked = service
        .check(opened.preview.columns, settings(), &mut |_| ())
        .unwrap();
    assert_eq!(checked.summary.findings(Code::NikNumber), 1);
    assert_eq!(checked.summary.standing(RowStanding::Mend).rows, 1);
}

const LIST: &str = "Nama;NIK;Tgl Lahir;Pekerjaan;Kab;Penghasilan;Catatan\r\n\
    Siti;6472014508850001;05/08/1985;ptani;Samarinda;1500000;=1+1\r\n\
    \"Budi; \"\"B\"\"\";64720131128000;31/12/1980;nelayan;Samarinda;2,5 jt;0812\r\n\
    \r\n\
    Tuti;6472015508900003;15/08/1990;guru tari;Samarinda;;\"dua\nbaris\"\r\n";

fn words() -> FileWords {
    FileWords {
        texts: texts::indonesian(),
        rules: lists_rules().person,
        home: "",
    }
}

/// Parse after export is the same: every original cell comes back, in its order, in both kinds of file.
#[test]
fn what_is_exported_can_be_read_again() {
    let (mut service, opened) = open_list(LIST.into());
    let width = opened.preview.names.len();
    service
        .check(opened.preview.columns, settings(), &mut |_| ())
        .unwrap();
    let asked = RowsAsked {
        count: 100,
        shows_nik: true,
        ..RowsAsked::default()
    };
    let before = service.rows(asked.clone()).unwrap();
    let wanted = Wanted {
        part: Part::All,
        nik: NikShown::Full,
    };
    for form in [Form::Xlsx, Form::Csv] {
        let file = service.export(form, wanted, &words(), &mut |_| ()).unwrap();
        let (mut again, opened) = open_list(file.to_vec());
        assert_eq!(
            opened.preview.names[..width],
            [
                "Nama",
                "NIK",
                "Tgl Lahir",
                "Pekerjaan",
                "Kab",
                "Penghasilan",
                "Catatan"
            ]
        );
        again
            .check(opened.preview.columns, settings(), &mut |_| ())
            .unwrap();
        let after = again.rows(asked.clone()).unwrap();
        assert_eq!(after.total, 3, "{form:?}");
        for (before, after) in before.rows.iter().zip(&after.rows) {
            let mut cells = before.cells.clone();
            if form == Form::Csv && cells[6] == "=1+1" {
                cells[6] = "'=1+1".to_owned();
            }
            assert_eq!(after.cells[..width], cells, "{form:?}");
            assert_eq!(after.view.standing, before.view.standing, "{form:?}");
        }
    }
}

#[test]
fn niks_are_hidden_in_every_file_unless_asked() {
    let (mut service, opened) = open_list(LIST.into());
    service
        .check(opened.preview.columns, settings(), &mut |_| ())
        .unwrap();
    for (part, count) in [(Part::All, 3), (Part::Clean, 2), (Part::Mend, 1)] {
        let wanted = Wanted {
            part,
            nik: NikShown::Masked,
        };
        let file = service.export(Form::Csv, wanted, &words(), &mut |_| ()).unwrap();
        let text = std::str::from_utf8(&file).unwrap();
        assert!(
            !text.contains("6472014508850001") && !text.contains("64720131128000"),
            "{text}"
        );
        let mut reader = csv::Reader::new(csv::Dialect { delimiter: b';' });
        let mut n_rows = 0;
        reader.feed(&file, &mut |_| n_rows += 1);
        reader.finish(&mut |_| n_rows += 1);
        assert_eq!(n_rows, count + 1, "{text}");
    }
}

#[test]
fn rows_of_a_workbook_can_be_fetched_by_their_place() {
    let (mut first, opened) = open_list(LIST.into());
    first
        .check(opened.preview.columns, settings(), &mut |_| ())
        .unwrap();
    let wanted = Wanted {
        part: Part::All,
        nik: NikShown::Full,
    };
    let file = first.export(Form::Xlsx, wanted, &words(), &mut |_| ()).unwrap();
    let (mut service, opened) = open_list(file.to_vec());
    service
        .check(opened.preview.columns, settings(), &mut |_| ())
        .unwrap();
    let find = |service: &mut ListService<Memory>, text: &str, from| {
        let rows = service.rows(RowsAsked {
            text: text.to_owned(),
            from,
            count: 1,
            ..RowsAsked::default()
        });
        let rows = rows.unwrap();
        (rows.total, rows.rows.first().map(|row| row.cells[0].clone()))
    };
    assert_eq!(find(&mut service, "", 2), (3, Some("Tuti".to_owned())));
    assert_eq!(find(&mut service, "SITI", 0), (1, Some("Siti".to_owned())));
    assert_eq!(
        find(&mut service, "samarinda", 1),
        (3, Some("Budi; \"B\"".to_owned()))
    );
    assert_eq!(find(&mut service, "tidak ada", 0), (0, None));
    let row = service.row(1, NikShown::Masked).unwrap();
    assert_eq!(row.row.cells[1].matches('•').count(), 6);
    let length = row
        .findings
        .iter()
        .find(|finding| finding.code == Code::NikLength)
        .unwrap();
    assert!(length.found.contains('•'), "{}", length.found);
    let findings = service.findings(None, 0, 50, NikShown::Masked).unwrap();
    assert_eq!(usize::try_from(findings.total).unwrap(), findings.findings.len());
}

/// What is looked for is found whatever its case, in letters beyond ASCII too, whichever of the two has them.
#[test]
fn a_search_respects_no_case_in_any_letters() {
    let list = "Nama,Desa\nRené Ésaïe,Sumbér\nBUDI,ÄNGGÂ\nstraße,ΣΊΓΜΑ\n";
    let (mut service, opened) = open_list(list.into());
    service
        .check(opened.preview.columns, settings(), &mut |_| ())
        .unwrap();
    let mut find = |text: &str| -> Vec<u32> {
        let asked = RowsAsked {
            text: text.to_owned(),
            count: 9,
            ..RowsAsked::default()
        };
        let rows = service.rows(asked).unwrap().rows;
        rows.iter().map(|row| row.view.id).collect()
    };
    for (place, row) in ["René Ésaïe,Sumbér", "BUDI,ÄNGGÂ", "straße,ΣΊΓΜΑ"]
        .into_iter()
        .enumerate()
    {
        let id = u32::try_from(place).unwrap();
        for cell in row.split(',') {
            for text in [cell.to_owned(), cell.to_lowercase()] {
                assert_eq!(find(&text), [id], "{text}");
            }
        }
    }
    for (text, id) in [
        ("RENÉ", 0),
        ("ésaïe", 0),
        ("SUMBÉR", 0),
        ("sumbÉr", 0),
        ("änggâ", 1),
        ("Änggâ", 1),
        ("budi", 1),
        ("σίγμα", 2),
        ("STRA", 2),
    ] {
        assert_eq!(find(text), [id], "{text}");
    }
    // Another letter is another letter.
    assert_eq!(find("rene"), []);
    assert_eq!(find("sumber"), []);
}

/// A device with room for files of so many bytes.
#[derive(Clone, Copy)]
struct Narrow(usize);

/// A file in the making on such a device.
struct Room {
    bytes: Vec<u8>,
    left: usize,
}

impl io::Write for Room {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.left = self
            .left
            .checked_sub(bytes.len())
            .ok_or(io::ErrorKind::StorageFull)?;
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl World for Narrow {
    type File = Rc<[u8]>;
    type Sink = Room;

    fn sink(&self) -> Room {
        Room {
            bytes: Vec::new(),
            left: self.0,
        }
    }

    fn file(&self, room: Room, _: &str) -> io::Result<Rc<[u8]>> {
        Ok(room.bytes.into())
    }

    fn millis(&self) -> u32 {
        0
    }

    fn memory(&self) -> u64 {
        0
    }
}

#[test]
fn a_list_too_large_for_its_file_says_so_and_stays_open() {
    let mut ask = {
        let mut service = ListService::new(lists_rules(), Narrow(200));
        move |request, file| service.answer(request, file, &words(), &mut |_| ())
    };
    let open = Request::Open {
        name: "daftar.csv".to_owned(),
    };
    let Answered::Said(Reply::Opened(opened)) = ask(open, Some(Rc::from(LIST.as_bytes()))) else {
        panic!("not opened");
    };
    let columns = opened.preview.columns;
    let settings = settings();
    let layout = Layout::default();
    let check = Request::Check {
        layout,
        columns,
        settings,
    };
    let checked = ask(check, None);
    assert!(matches!(checked, Answered::Said(Reply::Checked(_))));
    let name = "hasil".to_owned();
    for form in [Form::Xlsx, Form::Csv] {
        let wanted = Wanted {
            part: Part::All,
            nik: NikShown::Masked,
        };
        let exports = [
            Request::Export {
                name: name.clone(),
                form,
                wanted,
            },
            Request::ExportSummary {
                name: name.clone(),
                form,
            },
            Request::Template {
                name: name.clone(),
                form,
            },
        ];
        for request in exports {
            let asked = format!("{request:?}");
            let answered = ask(request, None);
            assert!(
                matches!(
                    answered,
                    Answered::Said(Reply::Refused(ListRefusal::ExportTooLarge))
                ),
                "{asked}: {answered:?}"
            );
        }
    }
    let rows = ask(Request::Rows(RowsAsked::default()), None);
    assert!(matches!(rows, Answered::Said(Reply::Rows(rows)) if rows.total == 3));
}

#[test]
fn the_template_is_a_list_whose_every_column_is_known() {
    let mut service = ListService::new(lists_rules(), Memory);
    for form in [Form::Xlsx, Form::Csv] {
        let file = service.template(form, &words()).unwrap();
        let opened = service.open(file, Origin::Csv).unwrap();
        let names = &opened.preview.names;
        assert_eq!(opened.preview.columns.n_known(), names.len(), "{names:?}");
        let checked = service
            .check(opened.preview.columns, settings(), &mut |_| ())
            .unwrap();
        assert_eq!(checked.summary.rows, 2);
        // What we hand out to be filled in is nothing to be told about.
        assert_eq!(
            checked.summary.by_kind.values().sum::<u32>(),
            0,
            "{:?}",
            checked.summary.by_code
        );
    }
}

/// What our own advice says, in words of `locales/`: a day such as 31/12/1980, an income such as 1.500.000.
#[test]
fn what_is_recommended_is_no_finding() {
    let list = "Nama;NIK;Tanggal Lahir;Pekerjaan;Kabupaten;Penghasilan;Desil;Sudah Peserta\n\
        Siti;6407057112800001;31/12/1980;buruh tani;Kutai Barat;1.500.000;1;belum\n\
        Budi;6407053112810002;31-12-1981;petani;Kabupaten Kutai Barat;1500000;2;ya\n";
    let (mut service, opened) = open_list(list.into());
    let checked = service
        .check(opened.preview.columns, settings(), &mut |_| ())
        .unwrap();
    assert_eq!(
        checked.summary.by_kind.values().sum::<u32>(),
        0,
        "{:?}",
        checked.summary.by_code
    );
}

/// The worst first, in a row as in the list of all findings.
#[test]
fn the_worst_finding_stands_first() {
    let list = "Nama;NIK;Tanggal Lahir;Pekerjaan;Desil\n\
        Siti;6407057112800001;31121980;tani;5+\n\
        Budi;64070531;31/12/1950;tani;P3KE 1\n";
    let (mut service, opened) = open_list(list.into());
    service
        .check(opened.preview.columns, settings(), &mut |_| ())
        .unwrap();
    let kinds = |findings: &[payung_lists::row_finding::RowFinding]| {
        findings
            .iter()
            .map(|finding| finding.code.kind())
            .collect::<Vec<_>>()
    };
    let mut rows = Vec::new();
    service
        .every_row(&mut |row| {
            rows.push(kinds(row.findings));
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(
        rows,
        [
            vec![Kind::Compare, Kind::Read, Kind::Read],
            vec![Kind::Mend, Kind::Compare, Kind::Read, Kind::Read],
        ]
    );
}

#[test]
fn the_summary_is_a_workbook_that_can_be_read() {
    let (mut service, opened) = open_list(LIST.into());
    assert_eq!(
        service.export_summary(Form::Xlsx, &words()).err(),
        Some(ListRefusal::NoList)
    );
    service
        .check(opened.preview.columns, settings(), &mut |_| ())
        .unwrap();
    let file = service.export_summary(Form::Xlsx, &words()).unwrap();
    let mut book = open(file.to_vec()).unwrap();
    assert_eq!(book.sheets().len(), 7);
    let first = book.sheets()[0].clone();
    let mut total = None;
    book.read(&first, |row| {
        if let Cell::Number(rows) = row.cell(1) {
            total = Some(rows);
        }
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(total, Some(3.0));
    assert!(service.export_summary(Form::Csv, &words()).unwrap().len() > 500);
}
