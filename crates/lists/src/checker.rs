//! Takes rows one by one and keeps of each what the list needs.

use crate::columns::Columns;
use crate::duplicates::Duplicates;
use crate::facts::FactReader;
use crate::finding::{Code, Findings, Kind};
use crate::hash::hash_of_number;
use crate::list::{List, Numbers, Repeat, Rows, StoredRow};
use crate::nik::Nik;
use crate::rules::ListsRules;
use crate::settings::{Refusal, Settings};
use crate::situation::{Situations, bracket_of};
use payung_rules::bracket::BracketTable;
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
/// use payung_lists::{checker::Checker, columns::{Preview, is_known_header}, rules::ListsRules, settings::Settings, standing::Standing};
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
/// let list = checker.finish();
/// assert_eq!(list.summary().standing(Standing::Met).rows, 1);
/// ```
#[derive(Debug)]
pub struct Checker {
    brackets: &'static BracketTable,
    facts: FactReader,
    situations: Situations,
    rows: Rows,
    numbers: Numbers,
    niks: Duplicates,
    people: Duplicates,
    repeats: Vec<Repeat>,
    must_mend: Findings,
    header_row: u32,
    keys: [usize; 2],
    left_out: u32,
}

impl Checker {
    /// A checker of rows with these columns.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] if nothing can be answered with these settings.
    pub fn new(rules: ListsRules, columns: Columns, settings: Settings) -> Result<Self, Refusal> {
        let key = |field| columns.column(field).map_or(0, usize::from);
        Ok(Self {
            brackets: rules.person.contribution.brackets,
            header_row: columns.header_row,
            keys: [key(Field::Nik), key(Field::Name)],
            facts: FactReader::new(rules, columns, settings)?,
            situations: Situations::new(rules, settings)?,
            rows: Rows::default(),
            numbers: Numbers::default(),
            niks: Duplicates::default(),
            people: Duplicates::default(),
            repeats: Vec::new(),
            must_mend: Findings::of_kind(Kind::Mend),
            left_out: 0,
        })
    }

    /// How many rows were taken.
    pub fn n_rows(&self) -> u32 {
        self.rows.len()
    }

    /// Whether no more rows are kept: [`MOST_ROWS`] are. Later ones are only counted.
    pub fn is_full(&self) -> bool {
        self.rows.len() >= MOST_ROWS
    }

    /// Takes a row of a CSV file. The header and what stands above it are passed over, and so are blank rows.
    #[inline]
    pub fn record(&mut self, record: &Record<'_>) {
        // Files are at most `MOST_BYTES` long.
        self.take(
            record.number,
            u32::try_from(record.start).unwrap_or(u32::MAX),
            record,
        );
    }

    /// Takes a row of a sheet or of pasted cells; `number` is its number there, from 1, and must not fall.
    pub fn row(&mut self, number: u32, cells: &[Cell<'_>]) {
        self.take(number, 0, cells);
    }

    /// Takes a row of a sheet; `start` says where its copy begins, for [`crate::list::RowView::bytes`].
    pub fn row_at(&mut self, number: u32, start: u32, row: &(impl Row + ?Sized)) {
        self.take(number, start, row);
    }

    #[inline]
    fn take(&mut self, number: u32, start: u32, row: &(impl Row + ?Sized)) {
        if number <= self.header_row || self.is_blank(row) {
            return;
        }
        let id = self.rows.len();
        if id >= MOST_ROWS {
            self.left_out = self.left_out.saturating_add(1);
            return;
        }
        let facts = self.facts.read(row);
        let situation = self.situations.number(&facts);
        let person = facts.person.unwrap_or(0);
        let mut kept = StoredRow {
            nik: facts.nik.map_or(0, Nik::number),
            findings: facts.findings,
            start,
            situation,
            person: u32::try_from(person >> 32).unwrap_or(0),
            village: facts.village,
            occupation: facts.occupation.map_or(0, |place| place.saturating_add(1)),
            bracket: bracket_of(self.brackets, facts.worker.income),
            must_mend: false,
        };
        self.compare_with_earlier(id, &mut kept, facts.person);
        kept.must_mend = kept.findings.has_any(self.must_mend);
        self.rows.push(kept);
        self.numbers.push(id, number);
    }

    /// Notes an earlier row with the same NIK, or else with the same name and day of birth.
    #[inline]
    fn compare_with_earlier(&mut self, id: u32, kept: &mut StoredRow, person: Option<u64>) {
        let rows = &self.rows;
        let mut earlier = None;
        if kept.nik != 0 {
            let is_same = |row: u32| rows.get(row).is_some_and(|other| other.nik == kept.nik);
            earlier = self.niks.first_or_keep(hash_of_number(kept.nik), id, is_same);
        }
        let mut code = Code::NikTwice;
        if let Some(person) = person {
            let is_same = |row: u32| rows.get(row).is_some_and(|other| other.person == kept.person);
            let same = self.people.first_or_keep(person, id, is_same);
            if earlier.is_none() {
                (earlier, code) = (same, Code::SamePerson);
            }
        }
        if let Some(earlier) = earlier {
            kept.findings.add(code);
            self.repeats.push(Repeat { row: id, earlier });
        }
    }

    /// Whether every cell is blank; looked at closely only where NIK and name are.
    #[inline]
    fn is_blank(&self, row: &(impl Row + ?Sized)) -> bool {
        let is_key_blank = |column: usize| row.cell(column).is_blank();
        self.keys.iter().all(|column| is_key_blank(*column)) && (0..row.width()).all(is_key_blank)
    }

    /// The bytes the engine holds, without the allocator's own.
    pub fn held(&self) -> usize {
        self.rows.held()
            + self.niks.held()
            + self.people.held()
            + self.situations.held()
            + self.facts.held()
            + self.repeats.capacity() * size_of::<Repeat>()
    }

    /// The list, counted.
    pub fn finish(self) -> List {
        List::new(
            self.facts,
            self.situations,
            self.rows,
            self.numbers,
            self.repeats,
            self.left_out,
        )
    }
}
