//! Takes rows one by one and keeps of each what the list needs.

use crate::columns::{Columns, is_separator_hint};
use crate::count::count;
use crate::duplicates::Duplicates;
use crate::facts::FactReader;
use crate::finding::{Code, Findings, Kind};
use crate::habits::Habits;
use crate::hash::hash_of_number;
use crate::list::{List, Parts};
use crate::nik::Nik;
use crate::rules::ListsRules;
use crate::set_aside::{SetAside, Sorter, Why};
use crate::settings::{Refusal, Settings};
use crate::stored_rows::{Repeat, RowNumbers, StoredRow, StoredRows};
use crate::verdict_cache::VerdictCache;
use payung_sheets::cell::Cell;
use payung_sheets::csv::Record;
use payung_sheets::limits::MOST_ROWS;
use payung_sheets::row::Row;
use payung_values::field::Field;

/// Takes rows, and gives the [`List`] when all are taken.
///
/// # Example
///
/// ```
/// use payung_lists::{checker::Checker, columns::{Preview, is_known_header}, row_standing::RowStanding, rules::ListsRules, settings::Settings};
/// use payung_sheets::csv::{Dialect, Reader};
/// use payung_values::date::Date;
///
/// let file = b"Nama;NIK;Tgl Lahir;Pekerjaan;Kab;Punya majikan;Sudah peserta\n\
///     Siti;6472014508850001;05/08/1985;ptani;Samarinda;tidak;belum\n";
/// let rules = ListsRules::of(payung_fixture::rules());
/// let dialect = Dialect::detect(file, |text| is_known_header(rules.cell_words, text)).unwrap();
/// let columns = Preview::of_csv(rules.cell_words, dialect, file).columns;
/// let settings = Settings::on(Date::parse("2026-11-21").unwrap());
/// let mut checker = Checker::new(rules, columns, settings).unwrap();
/// let mut reader = Reader::new(dialect);
/// reader.feed(file, &mut |record| checker.record(record));
/// reader.finish(&mut |record| checker.record(record));
/// let list = checker.finish().unwrap();
/// assert_eq!(list.summary().standing(RowStanding::Met).rows, 1);
/// ```
#[derive(Debug)]
pub struct Checker {
    facts: FactReader,
    verdicts: VerdictCache,
    rows: StoredRows,
    numbers: RowNumbers,
    niks: Duplicates,
    people: Duplicates,
    repeats: Vec<Repeat>,
    must_mend: Findings,
    header: (u32, u32),
    sheet: u16,
    keys: [usize; 2],
    sorter: Sorter,
    aside: Vec<SetAside>,
    left_out: u32,
    /// Why the list has no answer, since the row where that showed.
    refusal: Option<Refusal>,
}

impl Checker {
    /// A checker of rows with these columns.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] if nothing can be answered with these settings.
    pub fn new(rules: ListsRules, columns: Columns, settings: Settings) -> Result<Self, Refusal> {
        Self::knowing(rules, columns, settings, Habits::default())
    }

    /// A checker of rows of which it is known how they are written.
    ///
    /// # Errors
    ///
    /// As [`Self::new`].
    pub fn knowing(
        rules: ListsRules,
        columns: Columns,
        settings: Settings,
        habits: Habits,
    ) -> Result<Self, Refusal> {
        let key = |field| columns.column(field).map_or(0, usize::from);
        Ok(Self {
            header: (columns.first_header_row, columns.header_row),
            sheet: 0,
            keys: [key(Field::Nik), key(Field::Name)],
            sorter: Sorter::new(rules.cell_words, &columns),
            aside: Vec::new(),
            facts: FactReader::knowing(rules, columns, settings, habits)?,
            verdicts: VerdictCache::new(rules, settings)?,
            rows: StoredRows::default(),
            numbers: RowNumbers::default(),
            niks: Duplicates::default(),
            people: Duplicates::default(),
            repeats: Vec::new(),
            must_mend: Findings::of_kind(Kind::Mend),
            left_out: 0,
            refusal: None,
        })
    }

    /// How many rows were taken: at most [`MOST_ROWS`]. Later ones are only counted.
    pub fn n_rows(&self) -> u32 {
        self.rows.len()
    }

    /// Takes a row of a CSV file. The header is passed over, and so are blank rows; one that holds no person is set aside.
    #[inline]
    pub fn record(&mut self, record: &Record<'_>) {
        match u32::try_from(record.start) {
            Ok(start) => self.take(record.number, start, record),
            // Files are at most `MOST_BYTES` long.
            Err(_) => self.left_out = self.left_out.saturating_add(1),
        }
    }

    /// Takes a row of a sheet or of pasted cells; `number` is its number there, from 1.
    pub fn row(&mut self, number: u32, cells: &[Cell<'_>]) {
        self.take(number, 0, cells);
    }

    /// Takes a row of a sheet; `start` says where its copy begins, for [`crate::list::RowView::bytes`].
    pub fn row_at(&mut self, number: u32, start: u32, row: &(impl Row + ?Sized)) {
        self.take(number, start, row);
    }

    /// Another sheet with the same columns begins, whose header stands in these rows.
    pub fn begin_sheet(&mut self, first_header_row: u32, header_row: u32) {
        self.header = (first_header_row, header_row);
        self.sheet = self.sheet.saturating_add(1);
        self.numbers.begin_sheet(self.rows.len());
        self.sorter.begin_sheet();
    }

    #[inline]
    fn take(&mut self, number: u32, start: u32, row: &(impl Row + ?Sized)) {
        if self.is_blank(row) {
            return;
        }
        let (first_header_row, header_row) = self.header;
        if number <= header_row {
            let is_title = number < first_header_row && !(number == 1 && is_separator_hint(row.cell(0)));
            return self.set_aside(number, start, is_title.then_some(Why::Caption));
        }
        if let why @ Some(_) = self.sorter.why_aside(row) {
            return self.set_aside(number, start, why);
        }
        let id = self.rows.len();
        if id >= MOST_ROWS {
            self.left_out = self.left_out.saturating_add(1);
            return;
        }
        let facts = self.facts.read(row);
        let verdict = self.verdicts.index(&facts);
        let (situation, bracket) = match verdict.and_then(|index| Ok((index, self.verdicts.bracket(&facts)?)))
        {
            Ok(found) => found,
            Err(refusal) => {
                self.refusal.get_or_insert(refusal);
                return;
            }
        };
        let [p1, p2, p3, p4, ..] = facts.person.map_or([0; 8], u64::to_be_bytes);
        let mut row = StoredRow {
            nik: facts.nik.map_or(0, Nik::number),
            findings: facts.findings.into(),
            start,
            situation,
            person: u32::from_be_bytes([p1, p2, p3, p4]),
            village: facts.village,
            occupation: facts.occupation.map_or(0, |index| index.saturating_add(1)),
            bracket,
            must_mend: false,
        };
        let mut findings = facts.findings;
        if let Some(code) = self.compare_with_earlier(id, &row, facts.person) {
            findings.add(code);
            row.findings = findings.into();
        }
        row.must_mend = findings.has_any(self.must_mend);
        self.rows.push(row);
        self.numbers.push(id, number);
    }

    #[cold]
    fn set_aside(&mut self, number: u32, start: u32, why: Option<Why>) {
        let sheet = self.sheet;
        let aside = why.map(|why| SetAside {
            number,
            sheet,
            why,
            start,
        });
        self.aside.extend(aside);
    }

    /// What is odd about a row of which an earlier one has the NIK, or else the name and day of birth.
    #[inline]
    fn compare_with_earlier(&mut self, id: u32, row: &StoredRow, person: Option<u64>) -> Option<Code> {
        let rows = &self.rows;
        let mut earlier = None;
        if row.nik != 0 {
            let is_same = |earlier: u32| rows.get(earlier).is_some_and(|other| other.nik == row.nik);
            earlier = self.niks.first_or_keep(hash_of_number(row.nik), id, is_same);
        }
        let mut code = Code::NikTwice;
        if let Some(person) = person {
            let is_same = |earlier: u32| rows.get(earlier).is_some_and(|other| other.person == row.person);
            let same = self.people.first_or_keep(person, id, is_same);
            if earlier.is_none() {
                (earlier, code) = (same, Code::SamePerson);
            }
        }
        let earlier = earlier?;
        self.repeats.push(Repeat { row: id, earlier });
        Some(code)
    }

    /// Whether every cell is blank; looked at closely only where NIK and name are.
    #[inline]
    fn is_blank(&self, row: &(impl Row + ?Sized)) -> bool {
        let is_key_blank = |column: usize| row.cell(column).is_blank();
        self.keys.iter().all(|column| is_key_blank(*column)) && (0..row.width()).all(is_key_blank)
    }

    /// What was not known of how the rows are written: unless it is [`Habits::is_usual`], they have to be taken again by
    /// a checker that knows it.
    pub fn mistaken(&self) -> Habits {
        self.facts.mistaken()
    }

    /// The bytes the engine holds, without the allocator's own.
    pub fn held(&self) -> usize {
        self.rows.held()
            + self.niks.held()
            + self.people.held()
            + self.verdicts.held()
            + self.facts.held()
            + self.repeats.capacity() * size_of::<Repeat>()
            + self.aside.capacity() * size_of::<SetAside>()
    }

    /// The list, counted.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] if the amounts of its rows cannot be summed.
    pub fn finish(self) -> Result<List, Refusal> {
        if let Some(refusal) = self.refusal {
            return Err(refusal);
        }
        let verdicts = self.verdicts.into_verdicts();
        let summary = count(
            &self.rows,
            &verdicts,
            self.facts.rules.person.occupations.len(),
            self.facts.villages(),
            (self.left_out, u32::try_from(self.aside.len()).unwrap_or(u32::MAX)),
        );
        Ok(List::new(Parts {
            summary: summary.ok_or(Refusal::NoSum)?,
            facts: self.facts,
            rows: self.rows,
            numbers: self.numbers,
            repeats: self.repeats,
            aside: self.aside,
            verdicts,
        }))
    }
}
