//! Any text as the first rows of a sheet: columns are suggested, each field once, and can be set again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use payung_lists::columns::Preview;
use payung_values::field::Field;

fuzz_target!(|text: &str| {
    let rows: Vec<(u32, Vec<String>)> = (1..)
        .zip(text.split('\n'))
        .map(|(number, row)| (number, row.split('\t').map(str::to_owned).collect()))
        .collect();
    let preview = Preview::of_rows(payung_fixture::rules().cell_words, &rows, None);
    let mut columns = preview.columns;
    assert_eq!(columns.width(), preview.names.len());
    for field in Field::ALL {
        assert!(columns.fields.iter().filter(|one| **one == Some(*field)).count() <= 1);
        if let Some(last) = columns.width().checked_sub(1) {
            let last = u16::try_from(last).expect("few columns are kept");
            columns.set(last, Some(*field));
            assert_eq!(columns.column(*field), Some(last));
        }
    }
});
