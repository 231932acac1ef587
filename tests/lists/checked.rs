//! Lists read from text, for tests.

use payung_lists::checker::Checker;
use payung_lists::columns::{Columns, Preview, is_known_header};
use payung_lists::facts::Facts;
use payung_lists::habits::Habits;
use payung_lists::list::List;
use payung_lists::row_finding::RowFinding;
use payung_lists::rules::ListsRules;
use payung_lists::settings::Settings;
use payung_sheets::csv::{Dialect, Reader, Record};
use payung_values::date::Date;

fn lists_rules() -> ListsRules {
    ListsRules::of(payung_fixture::rules())
}

/// The day on which all lists here are checked.
pub(crate) fn day() -> Date {
    Date::parse("2026-11-21").unwrap()
}

/// What a row says, and what is odd about it.
pub(crate) struct Detail {
    /// What it says.
    pub(crate) facts: Facts,
    /// What is odd, with what stands there.
    pub(crate) findings: Vec<RowFinding>,
}

/// A list and the file it came from.
pub(crate) struct Checked {
    /// The file.
    pub(crate) file: Vec<u8>,
    /// How it is divided.
    pub(crate) dialect: Dialect,
    /// The list.
    pub(crate) list: List,
}

impl Checked {
    /// A file, with what is suggested for it.
    pub(crate) fn of(file: impl Into<Vec<u8>>, settings: Settings) -> Self {
        let file = file.into();
        let dialect = Dialect::detect(&file, |text| {
            is_known_header(payung_fixture::rules().cell_words, text)
        })
        .unwrap();
        let columns = Preview::of_csv(payung_fixture::rules().cell_words, dialect, &file).columns;
        Self::with(file, dialect, &columns, settings, usize::MAX)
    }

    /// A file in chunks of some size.
    pub(crate) fn with(
        file: Vec<u8>,
        dialect: Dialect,
        columns: &Columns,
        settings: Settings,
        chunk: usize,
    ) -> Self {
        let check = |habits: Habits| {
            let mut checker = Checker::knowing(lists_rules(), columns.clone(), settings, habits).unwrap();
            let mut reader = Reader::new(dialect);
            for chunk in file.chunks(chunk.max(1)) {
                reader.feed(chunk, &mut |record| checker.record(record));
            }
            reader.finish(&mut |record| checker.record(record));
            (checker.mistaken(), checker.finish().unwrap())
        };
        let (mistaken, list) = check(Habits::default());
        let list = if mistaken.is_usual() {
            list
        } else {
            check(mistaken).1
        };
        Self { file, dialect, list }
    }

    /// Everything about every row, read again from the bytes of the row alone.
    pub(crate) fn details(&self) -> Vec<Detail> {
        let mut facts = self.list.reader().unwrap();
        (0..self.list.n_rows())
            .map(|id| {
                let mut found = None;
                let view = self.list.row(id).unwrap();
                self.again(id, |record| {
                    let (facts, findings) = self.list.explained(&mut facts, &view, record);
                    found = Some(Detail { facts, findings });
                });
                found.unwrap()
            })
            .collect()
    }

    /// Cuts a row again from its own bytes.
    pub(crate) fn again(&self, id: u32, mut each: impl FnMut(&Record<'_>)) {
        let (from, to) = self.list.row(id).unwrap().bytes;
        let end = u64::try_from(self.file.len()).unwrap().min(to);
        let bytes = self
            .file
            .get(usize::try_from(from).unwrap()..usize::try_from(end).unwrap())
            .unwrap();
        let mut reader = Reader::new(self.dialect);
        let mut is_first = true;
        let mut once = |record: &Record<'_>| {
            if std::mem::take(&mut is_first) {
                each(record);
            }
        };
        reader.feed(bytes, &mut once);
        reader.finish(&mut once);
    }
}
