//! Takes rows one by one and keeps of each what the list needs.

use crate::columns::{Columns, is_separator_hint};
use crate::count::count;
use crate::duplicates::{Duplicates, mark_of};
use crate::facts::FactReader;
use crate::finding::{Code, Findings, Kind};
use crate::habits::Habits;
use crate::hash::hash_of_number;
use crate::list::{List, Parts};
use crate::nik::Nik;
use crate::part::{Known, Part, unpacked};
use crate::place_cell::MOST_VILLAGES;
use crate::rules::ListsRules;
use crate::set_aside::{SetAside, Sorter, Why};
use crate::settings::{Refusal, Settings};
use crate::stored_rows::{Repeat, RowNumbers, StoredRow, StoredRows};
use crate::verdict_cache::VerdictCache;
use payung_sheets::cell::Cell;
use payung_sheets::csv::{Place, Record};
use payung_sheets::limits::MOST_ROWS;
use payung_sheets::row::Row;
use payung_values::field::Field;
use std::hint::black_box;

fn most_villages() -> usize {
    usize::try_from(MOST_VILLAGES).unwrap_or(usize::MAX)
}

/// How many rows are compared with earlier ones together. Looking one up waits for memory, and several wait at once.
const TOGETHER: usize = 256;

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
    /// Whether the rows are those of parts that somebody else joins, who compares them with earlier ones.
    reads_parts: bool,
    /// How many situations and villages were handed on.
    handed_on: (usize, usize),
    /// Of the last rows, which were not yet compared with those before them, the marks of name and birth.
    marks: Vec<Option<u32>>,
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
            reads_parts: false,
            handed_on: (0, 0),
            marks: Vec::with_capacity(TOGETHER),
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

    /// Takes a row of a sheet; `start` says where its copy begins, for [`crate::row_view::RowView::bytes`].
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
        self.rows.push(StoredRow {
            nik: facts.nik.map_or(0, Nik::number),
            findings: facts.findings.into(),
            start,
            situation,
            person: u32::from_be_bytes([p1, p2, p3, p4]),
            village: facts.village,
            occupation: facts.occupation.map_or(0, |index| index.saturating_add(1)),
            bracket,
            must_mend: facts.findings.has_any(self.must_mend),
        });
        self.numbers.push(id, number);
        self.marks.push(facts.person.map(mark_of));
        if self.marks.len() >= TOGETHER && !self.reads_parts {
            self.compare();
        }
    }

    /// Compares the last rows with those before them.
    fn compare(&mut self) {
        let marks = std::mem::take(&mut self.marks);
        let first = usize::try_from(self.rows.len())
            .unwrap_or(0)
            .saturating_sub(marks.len());
        let ids = u32::try_from(first).unwrap_or(u32::MAX)..;
        let mut fetched = 0;
        for (id, mark) in ids.clone().zip(&marks) {
            let nik = self.rows.get(id).map_or(0, |row| row.nik);
            fetched ^= self.niks.fetched(mark_of(hash_of_number(nik)));
            fetched ^= mark.map_or(0, |mark| self.people.fetched(mark));
        }
        black_box(fetched);
        for (id, mark) in ids.zip(&marks) {
            self.compare_with_earlier(id, *mark);
        }
        self.marks = marks;
        self.marks.clear();
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

    /// Notes that an earlier row has the NIK of this one, or else the name and day of birth.
    #[inline]
    fn compare_with_earlier(&mut self, id: u32, mark: Option<u32>) {
        let rows = &self.rows;
        let Some(row) = rows.get(id) else { return };
        let mut earlier = None;
        if row.nik != 0 {
            let is_same = |earlier: u32| rows.get(earlier).is_some_and(|other| other.nik == row.nik);
            earlier = self
                .niks
                .first_or_keep(mark_of(hash_of_number(row.nik)), id, is_same);
        }
        let mut code = Code::NikTwice;
        if let Some(mark) = mark {
            let is_same = |earlier: u32| rows.get(earlier).is_some_and(|other| other.person == row.person);
            let same = self.people.first_or_keep(mark, id, is_same);
            if earlier.is_none() {
                (earlier, code) = (same, Code::SamePerson);
            }
        }
        if let Some(earlier) = earlier {
            self.repeats.push(Repeat { row: id, earlier });
            self.find(id, code);
        }
    }

    /// Notes a finding of a row that is kept.
    #[cold]
    fn find(&mut self, id: u32, code: Code) {
        let must_mend = self.must_mend;
        if let Some(row) = self.rows.get_mut(id) {
            let mut findings = row.findings();
            findings.add(code);
            row.must_mend = findings.has_any(must_mend);
            row.findings = findings.into();
        }
    }

    /// A checker of parts of a list, to be handed on one by one.
    ///
    /// # Errors
    ///
    /// As [`Self::new`].
    pub(super) fn of_parts(rules: ListsRules, columns: Columns, settings: Settings) -> Result<Self, Refusal> {
        let mut checker = Self::new(rules, columns, settings)?;
        checker.reads_parts = true;
        Ok(checker)
    }

    /// The rows since the last part, from one place of the file to another, as bytes to be handed on. `None` where only
    /// one checker can take the list: it has no answer, or too much for the numbers of rows and villages.
    pub(super) fn part(&mut self, from: Place, to: Place) -> Option<Vec<u8>> {
        let (n_situations, n_villages) = self.handed_on;
        let villages = self.facts.villages();
        if self.refusal.is_some() || self.left_out > 0 || villages.len() >= most_villages() {
            return None;
        }
        let part = Part {
            from,
            to,
            numbers: std::mem::take(&mut self.numbers),
            situations: self.verdicts.since(n_situations),
            villages: villages.get(n_villages..).unwrap_or_default().to_vec(),
            aside: std::mem::take(&mut self.aside),
            is_signed: self.sorter.is_signed(),
            seen: self.facts.seen(),
        };
        self.handed_on = (self.verdicts.len(), villages.len());
        self.sorter.go_on(false);
        let rows = std::mem::take(&mut self.rows);
        let marks = std::mem::take(&mut self.marks);
        part.pack(rows.iter().map(|(_, row)| row).zip(&marks))
    }

    /// Takes the rows of a part that begins at `place`, and says where it ends. `None`, and nothing is taken, where one
    /// checker that goes on from there might read it otherwise.
    pub(super) fn join(&mut self, bytes: &[u8], place: Place, known: &mut Known) -> Option<Place> {
        let (part, rows) = Part::unpack(bytes)?;
        let more = place.number.wrapping_sub(part.from.number);
        let begins_here = Place {
            number: part.from.number,
            ..place
        } == part.from
            && place.number >= self.header.1;
        let n_rows = usize::try_from(self.rows.len()).ok()?.checked_add(rows.len())?;
        let has_room = n_rows <= usize::try_from(MOST_ROWS).ok()?
            && self.facts.villages().len() + part.villages.len() < most_villages();
        if !begins_here || !has_room || self.sorter.is_signed() || self.refusal.is_some() {
            return None;
        }
        for (deciding, answer) in part.situations {
            known.situations.push(self.verdicts.index_of(deciding, answer));
        }
        for village in &part.villages {
            known.villages.push(self.facts.number_of(village));
        }
        self.facts.join_seen(part.seen);
        self.sorter.go_on(part.is_signed);
        self.numbers.join(&part.numbers, self.rows.len(), more);
        self.aside.extend(part.aside.iter().map(|aside| SetAside {
            number: aside.number.wrapping_add(more),
            ..*aside
        }));
        let own = |all: &[u32], number: u32| all.get(usize::try_from(number).ok()?).copied();
        for bytes in rows {
            let (mut row, mark) = unpacked(bytes);
            row.situation = own(&known.situations, row.situation).unwrap_or(u32::MAX);
            if let Some(village) = row.village.checked_sub(1) {
                row.village = own(&known.villages, village).unwrap_or(u32::MAX);
            }
            self.rows.push(row);
            self.marks.push(mark);
            if self.marks.len() >= TOGETHER {
                self.compare();
            }
        }
        let number = part.to.number.wrapping_add(more);
        Some(Place { number, ..part.to })
    }

    /// So many bytes of a file are read: room is made at once for as many rows as there will be if all are as long.
    pub fn expect(&mut self, bytes: u64, of_bytes: u64) {
        let rows = u64::from(self.n_rows()) * of_bytes;
        let Some(rows) = rows.checked_div(bytes) else {
            return;
        };
        let rows = u32::try_from(rows).unwrap_or(MOST_ROWS).min(MOST_ROWS);
        self.niks.expect(rows);
        self.people.expect(rows);
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
    pub fn finish(mut self) -> Result<List, Refusal> {
        self.compare();
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
