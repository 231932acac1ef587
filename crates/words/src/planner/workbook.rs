//! A plan as a workbook one can go on working in: the plan, the months, the prices a head, what all of it rests on, and an
//! empty sheet for names.
//!
//! Prices and people are typed in, everything else is a formula over them with its value beside it. Prices stand once for
//! the months that have the same one, in the sheet of what all of it rests on; people in one column of another, where nothing
//! is rupiah.

use crate::home;
use crate::own;
use crate::planner::{answer, cautions, form, group_names, initials, standings, weakened};
use crate::step;
use crate::texts::Texts;
use payung_planner::draft::Wanted;
use payung_planner::rules::PlannerRules;
use payung_planner::{Answer, Cost};
use payung_rules::area::Area;
use payung_sheets::workbook::{Cell, Computed, Formula, Place, Sheet, Special, Workbook};
use payung_values::citation::Basis;
use payung_values::wage::Wage;
use std::borrow::Cow;

/// The places of the sheets.
const PLAN: usize = 0;
const PRICES: usize = 2;
const ASSUMPTIONS: usize = 3;

/// The columns of the table of groups.
const PEOPLE: usize = 3;
const EACH: usize = 4;
const TOTAL: usize = 5;

/// The row of the first group in the sheet of the plan, from 1: behind the lines above it and its heads.
const FIRST_GROUP: usize = 10;

/// The row of the first month, and of the first price, below the heads.
const FIRST_MONTH: usize = 2;
const FIRST_PRICE: usize = 2;

/// The column of the prices that are typed.
const PRICE: usize = 3;

/// The workbook of a plan for `area`; the app lives at `home`.
pub fn workbook(
    rules: &PlannerRules,
    texts: Texts,
    found: &Answer,
    wanted: Wanted,
    area: Option<&Area>,
    home: &str,
) -> Workbook {
    let book = Book {
        rules,
        texts,
        cost: &found.cost,
        names: group_names(texts, &found.cost),
    };
    Workbook {
        sheets: vec![
            book.plan(found, wanted, area),
            book.months(),
            book.prices(),
            book.assumptions(home),
            book.people(),
        ],
    }
}

struct Book<'a> {
    rules: &'a PlannerRules,
    texts: Texts,
    cost: &'a Cost,
    names: Vec<String>,
}

type Words = Cow<'static, str>;

/// Rows in the making. Functions of their own, so that a program does not carry the making of a cell at each place.
#[derive(Default)]
struct Rows(Vec<Vec<Cell>>);

impl Rows {
    #[inline(never)]
    fn begin(&mut self) {
        self.0.push(Vec::new());
    }

    /// One more cell of the last row.
    #[inline(never)]
    fn put(&mut self, cell: Cell) {
        if let Some(row) = self.0.last_mut() {
            row.push(cell);
        }
    }

    #[inline(never)]
    fn words(&mut self, words: &str) {
        self.put(Cell::Text(words.to_owned()));
    }

    #[inline(never)]
    fn computed(&mut self, formula: Formula, value: i64, is_money: bool) {
        self.put(Cell::Computed(Computed {
            formula,
            value,
            is_money,
        }));
    }

    #[inline(never)]
    fn heads(&mut self, heads: &[Words]) {
        self.begin();
        for head in heads {
            self.put(Cell::Heading(head.to_string()));
        }
    }

    /// A row of words and what is said of them.
    #[inline(never)]
    fn line(&mut self, words: &str, said: Cell) {
        self.begin();
        self.words(words);
        self.put(said);
    }
}

impl Book<'_> {
    /// What is planned, for whom, and what it comes to.
    fn plan(&self, found: &Answer, wanted: Wanted, area: Option<&Area>) -> Sheet {
        let (texts, cost) = (self.texts, self.cost);
        let told = answer(self.rules, texts, found, wanted);
        let area = area.map_or_else(
            || texts.planner_area_none().to_string(),
            |area| area.name.to_owned(),
        );
        let mut rows = Rows::default();
        rows.heads(&[texts.planner_summary_head()]);
        // In a row that is there anyway: formulas count the rows above them.
        if let Some(supposed) = own::supposed(texts, self.rules.contribution, &[]) {
            rows.words(&supposed);
        }
        rows.begin();
        rows.words(&told.line.replace('*', ""));
        rows.line(
            &texts.planner_payer(),
            Cell::Text(form::payer(texts, cost.plan.payer)),
        );
        rows.line(&texts.planner_area(), Cell::Text(area));
        rows.line(&texts.planner_from(), Cell::Month(cost.plan.from));
        let last = cost.plan.last_month().map_or(Cell::Empty, Cell::Month);
        rows.line(&texts.planner_book_last(), last);
        rows.line(
            &texts.planner_book_months(),
            Cell::Number(cost.plan.months.get().into()),
        );
        rows.begin();
        rows.heads(&[
            texts.planner_proposal_group(),
            texts.planner_programs(),
            texts.planner_income(),
            texts.planner_proposal_people(),
            texts.planner_proposal_each(),
            texts.planner_proposal_total(),
        ]);
        for (index, (one, name)) in cost.groups.iter().zip(&self.names).enumerate() {
            let row = row(FIRST_GROUP + index);
            let prices = Formula::Total(
                place(PRICES, 1 + index, FIRST_MONTH),
                place(PRICES, 1 + index, self.last_month_row()),
            );
            rows.begin();
            rows.words(name);
            rows.words(&initials(texts, one.group.programs));
            rows.put(match one.group.wage {
                Some(Wage::Income(amount) | Wage::Base(amount)) => Cell::Money(amount),
                None => Cell::Empty,
            });
            rows.put(Cell::Number(one.group.workers));
            rows.computed(prices, one.quote.per_worker.get(), true);
            let total = Formula::Product(here(PEOPLE, row), here(EACH, row));
            rows.computed(total, one.quote.total.get(), true);
        }
        let sums = row(FIRST_GROUP + cost.groups.len());
        let column = |column| Formula::Total(here(column, row(FIRST_GROUP)), here(column, sums - 1));
        rows.heads(&[texts.planner_book_all()]);
        rows.put(Cell::Empty);
        rows.put(Cell::Empty);
        rows.computed(column(PEOPLE), cost.workers, false);
        rows.put(Cell::Empty);
        rows.computed(column(TOTAL), cost.total.get(), true);
        if let Some(left) = &found.left {
            let rest = Formula::Difference(here(TOTAL, sums + 1), here(TOTAL, sums));
            rows.line(&texts.planner_budget(), Cell::Empty);
            for _ in 2..TOTAL {
                rows.put(Cell::Empty);
            }
            rows.put(Cell::Money(left.budget));
            rows.line(&texts.planner_book_rest(), Cell::Empty);
            for _ in 2..TOTAL {
                rows.put(Cell::Empty);
            }
            rows.computed(rest, left.remainder.get(), true);
        }
        Sheet {
            name: texts.planner_book_plan().into_owned(),
            rows: rows.0,
            ..Sheet::default()
        }
    }

    /// What each month costs: people times price.
    fn months(&self) -> Sheet {
        let texts = self.texts;
        let n_groups = self.cost.groups.len();
        let mut rows = Rows::default();
        for (index, month) in self.cost.by_month.iter().enumerate() {
            let row = row(FIRST_MONTH + index);
            rows.begin();
            rows.put(Cell::Month(month.month));
            for (group, amount) in month.by_group.iter().enumerate() {
                let price = Place {
                    sheet: Some(PRICES),
                    ..here(1 + group, row)
                };
                let people = place(PLAN, PEOPLE, FIRST_GROUP + group);
                rows.computed(Formula::Product(price, people), amount.get(), true);
            }
            let all = Formula::Total(here(1, row), here(n_groups, row));
            rows.computed(all, month.total.get(), true);
        }
        let last = row(self.last_month_row());
        let mut sums = Rows::default();
        sums.begin();
        sums.words(&texts.planner_sum());
        let totals = self.cost.groups.iter().map(|one| one.quote.total);
        for (column, amount) in (1..).zip(totals.chain([self.cost.total])) {
            let all = Formula::Total(here(column, row(FIRST_MONTH)), here(column, last));
            sums.computed(all, amount.get(), true);
        }
        let mut header = self.heads();
        header.push(texts.planner_all_groups().into_owned());
        Sheet {
            name: texts.planner_monthly().into_owned(),
            header,
            rows: rows.0,
            sums: sums.0.pop().unwrap_or_default(),
            columns: Vec::new(),
        }
    }

    /// What one person of each group costs in each month.
    fn prices(&self) -> Sheet {
        let mut rows = Rows::default();
        for month in &self.cost.by_month {
            rows.begin();
            rows.put(Cell::Month(month.month));
        }
        let mut typed = FIRST_PRICE;
        for one in &self.cost.groups {
            let mut months = rows.0.iter_mut();
            for run in &one.quote.runs {
                let price = Cell::Computed(Computed {
                    formula: Formula::Same(place(ASSUMPTIONS, PRICE, typed)),
                    value: run.price.monthly.get(),
                    is_money: true,
                });
                for row in months.by_ref().take(run.months.into()) {
                    row.push(price.clone());
                }
                typed += 1;
            }
        }
        Sheet {
            name: self.texts.planner_book_prices().into_owned(),
            header: self.heads(),
            rows: rows.0,
            ..Sheet::default()
        }
    }

    /// The prices with their first months, how the money stands to the discount, every rule with its source and day.
    fn assumptions(&self, home: &str) -> Sheet {
        let texts = self.texts;
        let mut rows = Rows::default();
        rows.heads(&[
            texts.planner_proposal_group(),
            texts.planner_book_since(),
            texts.planner_book_months(),
            texts.planner_book_price(),
        ]);
        for (one, name) in self.cost.groups.iter().zip(&self.names) {
            for run in &one.quote.runs {
                rows.line(name, Cell::Month(run.from));
                rows.put(Cell::Number(run.months.into()));
                rows.put(Cell::Money(run.price.monthly));
            }
        }
        rows.begin();
        let prices = weakened(self.rules, texts, self.cost).prices;
        let told = standings(texts, self.cost).into_iter().chain(prices);
        for sentence in told.chain(cautions(texts, self.cost)) {
            rows.begin();
            rows.words(&sentence);
        }
        rows.line(&texts.planner_book_checked(), Cell::Day(self.rules.checked_on));
        rows.begin();
        rows.heads(&[
            texts.planner_book_rule(),
            texts.planner_book_since(),
            texts.planner_book_source(),
            texts.planner_book_sureness(),
            texts.planner_book_checked(),
        ]);
        if !home.is_empty() {
            rows.put(Cell::Heading(texts.planner_book_page().into_owned()));
        }
        let mut told: Vec<(String, Basis)> = Vec::new();
        for step in self.cost.all_steps() {
            let Some(basis) = step.basis else { continue };
            let rule = (step::applied(texts, step), basis);
            if told.contains(&rule) {
                continue;
            }
            rows.line(&rule.0, Cell::Text(step::since(texts, &basis)));
            rows.words(&step::source(texts, &basis));
            rows.words(&step::grade(texts, basis.confidence).0);
            rows.put(Cell::Day(basis.checked_on));
            let page = home::of_basis(texts, home, &basis);
            if !page.is_empty() {
                rows.words(&page);
            }
            told.push(rule);
        }
        rows.begin();
        rows.words(&home::of_rules(texts, home));
        Sheet {
            name: texts.planner_book_assumptions().into_owned(),
            rows: rows.0,
            ..Sheet::default()
        }
    }

    /// An empty list for the names that are attached.
    fn people(&self) -> Sheet {
        let texts = self.texts;
        let header = [
            texts.planner_book_nik(),
            texts.planner_book_name(),
            texts.planner_book_born(),
            texts.planner_occupation(),
            texts.planner_book_phone(),
        ];
        // Long numbers stay as they are typed.
        let columns = [true, false, false, false, true].map(|is_text| Special {
            is_text,
            ..Special::default()
        });
        Sheet {
            name: texts.planner_book_people().to_string(),
            header: header.map(Words::into_owned).to_vec(),
            columns: columns.to_vec(),
            ..Sheet::default()
        }
    }

    /// The month, then each group.
    fn heads(&self) -> Vec<String> {
        let mut heads = vec![self.texts.planner_month().into_owned()];
        heads.extend_from_slice(&self.names);
        heads
    }

    fn last_month_row(&self) -> usize {
        FIRST_MONTH + self.cost.by_month.len().saturating_sub(1)
    }
}

/// The number of a row; a plan has few.
fn row(row: usize) -> u32 {
    u32::try_from(row).unwrap_or(u32::MAX)
}

/// A cell of the formula's own sheet.
const fn here(column: usize, row: u32) -> Place {
    Place {
        sheet: None,
        column,
        row,
    }
}

fn place(sheet: usize, column: usize, row: usize) -> Place {
    Place {
        sheet: Some(sheet),
        ..here(column, self::row(row))
    }
}
