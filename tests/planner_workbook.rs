//! The planner's workbook, read by calamine: what its formulas come to is what was kept beside them, and what the engine
//! counts; no column mixes people and rupiah.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test may stop at once, and asks another library's reader for what it wants to see"
)]

use calamine::{Data, Range, Reader, Xlsx};
use payung_planner::Answer;
use payung_planner::draft::{Draft, Field, FieldPath, Wanted};
use payung_planner::rules::PlannerRules;
use payung_rules::area::Area;
use payung_values::month::YearMonth;
use payung_values::whole;
use payung_words::planner::workbook::workbook;
use payung_words::texts::indonesian;
use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::LazyLock;

/// The part of the rules that is asked here.
fn planner_rules() -> &'static PlannerRules {
    static RULES: LazyLock<PlannerRules> = LazyLock::new(|| PlannerRules::of(payung_fixture::rules()));
    &RULES
}

/// Where the app lives that wrote the workbook.
const HOME: &str = "https://payung.example/";

/// A workbook as calamine reads it: of each sheet its values and its formulas.
struct Read(BTreeMap<String, (Range<Data>, Range<String>)>);

impl Read {
    fn of(answer: &Answer, wanted: Wanted) -> Self {
        let area = Area::parse(planner_rules().areas, "64.07");
        let book = workbook(planner_rules(), indonesian(), answer, wanted, area, HOME);
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(book.to_xlsx().unwrap())).unwrap();
        let names = book.sheet_names();
        let read = names.into_iter().map(|name| {
            let values = book.worksheet_range(&name).unwrap();
            let formulas = book.worksheet_formula(&name).unwrap();
            (name, (values, formulas))
        });
        Self(read.collect())
    }

    fn kept(&self, sheet: &str, place: (u32, u32)) -> Option<i64> {
        match self.0.get(sheet)?.0.get_value(place)? {
            Data::Float(number) => whole::from_float(*number),
            Data::Int(number) => Some(*number),
            _ => None,
        }
    }

    fn words(&self, sheet: &str) -> Vec<Vec<String>> {
        let rows = self.0.get(sheet).unwrap().0.rows();
        rows.map(|row| row.iter().map(ToString::to_string).collect())
            .collect()
    }

    /// What the cell comes to when everything is computed again.
    fn computed(&self, sheet: &str, place: (u32, u32)) -> i64 {
        let formula = self.0.get(sheet).unwrap().1.get_value(place).cloned();
        let Some(formula) = formula.filter(|formula| !formula.is_empty()) else {
            return self.kept(sheet, place).unwrap_or(0);
        };
        let at = |text: &str| -> i64 {
            let (sheet, place) = address(text, sheet);
            self.computed(&sheet, place)
        };
        if let Some((one, other)) = formula.split_once('*') {
            return at(one) * at(other);
        }
        if let Some((one, other)) = formula.split_once('-') {
            return at(one) - at(other);
        }
        let Some(sum) = formula.strip_prefix("SUM(") else {
            return at(&formula);
        };
        let sum = sum.strip_suffix(')').unwrap();
        let (first, last) = sum.split_once(':').unwrap();
        let (sheet, first) = address(first, sheet);
        let (_, last) = address(last, &sheet);
        let rows = first.0..=last.0;
        let cells = rows.flat_map(|row| (first.1..=last.1).map(move |column| (row, column)));
        cells.map(|place| self.computed(&sheet, place)).sum()
    }

    /// How many formulas there are; each comes to what is kept beside it.
    fn recalculated(&self) -> usize {
        let mut n_formulas = 0;
        for (name, (_, formulas)) in &self.0 {
            let start = formulas.start().unwrap_or_default();
            for (row, column, formula) in formulas.used_cells() {
                let place = (
                    start.0 + u32::try_from(row).unwrap(),
                    start.1 + u32::try_from(column).unwrap(),
                );
                let (kept, computed) = (self.kept(name, place).unwrap(), self.computed(name, place));
                assert_eq!(kept, computed, "{name} {place:?} {formula}");
                n_formulas += 1;
            }
        }
        n_formulas
    }
}

/// `'Harga seorang'!B2` as a sheet and a place from 0.
fn address(text: &str, own: &str) -> (String, (u32, u32)) {
    let (sheet, cell) = match text.rsplit_once('!') {
        Some((sheet, cell)) => (sheet.trim_matches('\'').to_owned(), cell),
        None => (own.to_owned(), text),
    };
    let letters: Vec<u32> = cell
        .bytes()
        .filter(u8::is_ascii_uppercase)
        .map(|byte| u32::from(byte - b'A'))
        .collect();
    let column = letters.into_iter().fold(0, |sum, letter| sum * 26 + letter + 1) - 1;
    let row: u32 = cell
        .trim_start_matches(|letter: char| letter.is_ascii_uppercase())
        .parse()
        .unwrap();
    (sheet, (row - 1, column))
}

fn plan(wanted: Wanted, groups: &[(&str, &str, &str)], months: &str) -> Answer {
    let mut draft = Draft::begun(planner_rules(), YearMonth::parse("2026-11").unwrap());
    draft.remove_group(0);
    let plan = FieldPath::of_plan;
    draft.keep(plan(Field::Wanted), wanted.id());
    draft.keep(plan(Field::Budget), "250 juta");
    draft.keep(plan(Field::Months), months);
    for (index, (occupation, number, income)) in groups.iter().enumerate() {
        draft.add_group(planner_rules());
        let at = |field| FieldPath::of_group(field, index);
        draft.keep(at(Field::Occupation), occupation);
        draft.keep(at(Field::Income), income);
        draft.keep(at(Field::Share), number);
        draft.keep(at(Field::Workers), number);
    }
    draft.answer(planner_rules()).unwrap()
}

/// Two groups of farmers, so that names have to be told apart; prices that change twice.
fn mixed(wanted: Wanted) -> Answer {
    let groups = [
        ("petani", "50", "1 juta"),
        ("petani", "25", "3 juta"),
        ("ojek_online", "25", "1 juta"),
    ];
    plan(wanted, &groups, "12")
}

#[test]
fn everything_that_is_computed_again_comes_to_what_was_kept() {
    for wanted in Wanted::ALL {
        let answer = mixed(*wanted);
        let read = Read::of(&answer, *wanted);
        let months = answer.cost.by_month.len();
        // Each month its groups and their sum, below them the sums; each month the price of each group; each group its price
        // and its total, below them two sums; what is left of a budget.
        let left = usize::from(answer.left.is_some());
        assert_eq!(read.recalculated(), 7 * months + 4 + 6 + 2 + left, "{wanted:?}");
        let total = answer.cost.total.get();
        let words = read.words("Biaya tiap bulan");
        assert_eq!(words.last().unwrap().last().unwrap(), &total.to_string());
    }
}

/// The most groups there are, at large incomes and over twenty years: two letters of a column, five digits of a row.
#[test]
fn the_largest_plan_is_computed_again_too() {
    let groups: Vec<_> = (0..12).map(|_| ("nelayan", "2000", "20 juta")).collect();
    let answer = plan(Wanted::Cost, &groups, "240");
    let read = Read::of(&answer, Wanted::Cost);
    assert_eq!(read.recalculated(), 25 * 240 + 13 + 24 + 2);
}

/// Who types other people into the sheet of the plan, or another price into that of the assumptions, gets another sum
/// everywhere: all of it hangs on these two columns.
#[test]
fn people_and_prices_are_all_that_is_typed() {
    let answer = mixed(Wanted::Cost);
    let mut read = Read::of(&answer, Wanted::Cost);
    let total = |read: &Read| read.computed("Rencana", (12, 5));
    assert_eq!(total(&read), answer.cost.total.get());
    // The first price of the first group, in all its months.
    let run = answer.cost.groups[0].quote.runs[0];
    let (months, people) = (i64::from(run.months), answer.cost.groups[0].group.workers);
    let typed = read.0.get_mut("Dasar hitungan").unwrap();
    let dearer = i32::try_from(run.price.monthly.get() + 1_000).unwrap();
    typed.0.set_value((1, 3), Data::Float(dearer.into()));
    assert_eq!(total(&read), answer.cost.total.get() + 1_000 * months * people);
    let (_, formulas) = read.0.get("Biaya tiap bulan").unwrap();
    let first: Vec<&String> = formulas
        .rows()
        .next()
        .unwrap()
        .iter()
        .filter(|cell| !cell.is_empty())
        .collect();
    assert_eq!(
        first,
        [
            "'Harga seorang'!B2*'Rencana'!D10",
            "'Harga seorang'!C2*'Rencana'!D11",
            "'Harga seorang'!D2*'Rencana'!D12",
            "SUM(B2:D2)",
        ]
    );
}

/// D31: a sum over a column never adds people to rupiah, no two columns are called the same, and what the plan rests on
/// stands in the file.
#[test]
fn people_stand_in_no_row_of_sums_and_names_are_told_apart() {
    let read = Read::of(&mixed(Wanted::Workers), Wanted::Workers);
    let months = read.words("Biaya tiap bulan");
    assert_eq!(
        months.first().unwrap(),
        &[
            "Bulan",
            "Petani, kelompok 1",
            "Petani, kelompok 2",
            "Ojek online (ojol)",
            "Semua"
        ]
    );
    let sums: Vec<_> = months
        .iter()
        .filter(|row| row.first().is_some_and(|name| name == "Jumlah"))
        .collect();
    assert_eq!(sums.len(), 1);
    let plan = read.words("Rencana");
    assert!(
        plan.iter()
            .all(|row| row.first().is_none_or(|name| name != "Jumlah"))
    );
    let said: Vec<String> = [plan, read.words("Dasar hitungan")].concat().concat();
    for words in [
        "Donatur, zakat, atau CSR",
        "Kabupaten Kutai Barat",
        "Seluruh kelompok",
        "Sisa",
        "Diperiksa",
        "Halaman aturannya",
        "Riwayat dan sumber setiap aturan: https://payung.example/aturan",
        "8400",
        "16800",
    ] {
        assert!(said.iter().any(|cell| cell == words), "{words}: {said:?}");
    }
    assert!(said.iter().any(|cell| cell.starts_with("PP 50/2025")), "{said:?}");
    let page = "https://payung.example/aturan/sumber/";
    assert!(said.iter().any(|cell| cell.starts_with(page)), "{said:?}");
    let names = read.words("Daftar nama");
    assert_eq!(names, [["NIK", "Nama", "Tanggal lahir", "Pekerjaan", "Nomor HP"]]);
}
