//! Why a file is not read as a list, in words that say what to do.

use crate::format;
use crate::texts::{Texts, args};
use payung_lists::protocol::Refusal;
use payung_sheets::limits::{MOST_BYTES, MOST_COLUMNS};
use payung_sheets::workbook::xlsx;
use payung_sheets::{book, csv};
use std::borrow::Cow;

/// A megabyte, as sizes of files are shown.
const MEGABYTE: u64 = 1_000_000;

/// Why a list is not read or checked.
pub fn of_list(texts: Texts, refusal: &Refusal) -> Cow<'static, str> {
    match refusal {
        Refusal::Csv(refusal) => of_text(texts, *refusal, MOST_BYTES),
        Refusal::Book(refusal) => of_workbook(texts, refusal),
        Refusal::Unreadable | Refusal::NoList => texts.refusal_unreadable(),
        Refusal::TooManyColumns { found } => texts.refusal_too_many_columns(args::RefusalTooManyColumns {
            found: &format::count(texts, *found),
            most: &MOST_COLUMNS.to_string(),
        }),
        Refusal::TwoTables { column } => texts.refusal_two_tables(args::RefusalTwoTables {
            column: &xlsx::column_letters((*column).into()),
        }),
        Refusal::NoRows => texts.refusal_no_rows(),
        Refusal::NotInForce { day } => texts.refusal_not_in_force(args::RefusalNotInForce {
            date: &format::date(texts, *day),
        }),
        Refusal::NoSuchScheme { day, .. } => texts.refusal_no_scheme(args::RefusalNoScheme {
            date: &format::date(texts, *day),
        }),
        Refusal::ExportTooLarge => texts.refusal_export(),
        Refusal::NoSum => texts.refusal_no_sum(),
    }
}

/// Why a CSV file, or what takes itself for one, is not read.
pub fn of_text(texts: Texts, refusal: csv::Refusal, most: u64) -> Cow<'static, str> {
    match refusal {
        csv::Refusal::Empty => texts.refusal_empty(),
        csv::Refusal::TooLarge { found } => texts.refusal_too_large(args::RefusalTooLarge {
            found: &megabytes(texts, found),
            most: &megabytes(texts, most),
        }),
        csv::Refusal::Other(csv::OtherKind::Zip) => texts.refusal_no_workbook(),
        csv::Refusal::Other(csv::OtherKind::Compound) => texts.refusal_old(),
        csv::Refusal::Other(csv::OtherKind::Pdf) => texts.refusal_pdf(),
        csv::Refusal::Other(csv::OtherKind::Picture) => texts.refusal_picture(),
        csv::Refusal::Other(csv::OtherKind::Utf16) => texts.refusal_utf16(),
        csv::Refusal::Other(csv::OtherKind::Markup(_) | csv::OtherKind::WebPage) => texts.refusal_web_page(),
        csv::Refusal::Other(csv::OtherKind::Json) => texts.refusal_json(),
        csv::Refusal::Other(csv::OtherKind::Binary) => texts.refusal_binary(),
    }
}

/// Why a workbook is not read.
pub fn of_workbook(texts: Texts, refusal: &book::Refusal) -> Cow<'static, str> {
    match refusal {
        book::Refusal::Password => texts.refusal_password(),
        book::Refusal::OldFormat | book::Refusal::BinaryFormat => texts.refusal_old(),
        book::Refusal::NoWorkbook => texts.refusal_no_workbook(),
        book::Refusal::TooLarge { found, most } => texts.refusal_unpacked(args::RefusalUnpacked {
            found: &megabytes(texts, *found),
            most: &megabytes(texts, *most),
        }),
        book::Refusal::Bomb { ratio } => texts.refusal_bomb(args::RefusalBomb {
            ratio: &ratio.to_string(),
        }),
        book::Refusal::Damaged { after_row: 0 } => texts.refusal_damaged_whole(),
        book::Refusal::Damaged { after_row } => texts.refusal_damaged(args::RefusalDamaged {
            row: &format::count(texts, *after_row),
        }),
        book::Refusal::NoSheet => texts.refusal_no_sheet(),
    }
}

/// A size in megabytes, rounded up.
pub fn megabytes(texts: Texts, bytes: u64) -> String {
    format::count(texts, u32::try_from(bytes.div_ceil(MEGABYTE)).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::{of_text, of_workbook};
    use crate::texts::indonesian;
    use payung_sheets::{book, csv};

    #[test]
    fn a_refusal_says_what_to_do_and_how_much_is_read() {
        let texts = indonesian();
        let found = 2_000_000_001;
        assert_eq!(
            of_text(texts, csv::Refusal::TooLarge { found }, 1_000_000_000),
            "Berkas ini 2.001 MB, paling besar 1.000 MB. Bagi menjadi beberapa berkas, misalnya satu untuk setiap kecamatan."
        );
        assert_eq!(
            of_workbook(texts, &book::Refusal::Password),
            "Berkas ini dikunci sandi. Buka di Excel, hapus sandinya, lalu pilih lagi."
        );
        assert_eq!(
            of_workbook(texts, &book::Refusal::Damaged { after_row: 8214 }),
            "Berkas ini rusak setelah baris 8.214. Buka di Excel, perbaiki, simpan lagi, lalu pilih lagi."
        );
        assert_eq!(
            of_workbook(texts, &book::Refusal::Damaged { after_row: 0 }),
            "Berkas ini rusak dan tidak bisa dibuka. Buka di Excel, simpan lagi, lalu pilih lagi."
        );
    }
}
