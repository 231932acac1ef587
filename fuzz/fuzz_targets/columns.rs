//! Any text as the first rows of a sheet: columns are suggested, each field once, and can be set again; any row may be
//! said to be the header.

#![no_main]

use libfuzzer_sys::fuzz_target;
use payung_lists::columns::Preview;
use payung_values::field::Field;

fuzz_target!(|text: &str| {
    let rows: Vec<(u32, Vec<String>)> = (1..)
        .zip(text.split('\n'))
        .map(|(number, row)| (number, row.split('\t').map(str::to_owned).collect()))
        .collect();
    let words = payung_fixture::rules().cell_words;
    // Whichever row somebody says is the last of the header, and that there is none.
    for header_row in [0, 1, 2, 9] {
        let chosen = Preview::of_rows(words, &rows, Some(header_row));
        assert_eq!(chosen.columns.width(), chosen.names.len());
        assert!(chosen.columns.header_row == 0 || chosen.columns.header_row == header_row);
    }
    let preview = Preview::of_rows(words, &rows, None);
    let mut columns = preview.columns;
    assert_eq!(columns.width(), preview.names.len());
    for field in Field::ALL {
        // A kabupaten or kota may stand twice, by its code and by its name.
        let most = if *field == Field::Regency { 2 } else { 1 };
        assert!(columns.fields.iter().filter(|one| **one == Some(*field)).count() <= most);
        if let Some(last) = columns.width().checked_sub(1) {
            let last = u16::try_from(last).expect("few columns are kept");
            columns.set(last, Some(*field));
            assert_eq!(columns.column(*field), Some(last));
        }
    }
});
