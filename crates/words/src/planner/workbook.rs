//! A plan as a workbook one can go on working in: the plan, the months, the prices a head, what all of it rests on, and an
//! empty sheet for names.
//!
//! Prices and people are typed in, everything else is a formula over them with its value beside it. People stand in one
//! column of one sheet, where nothing is rupiah.

use crate::planner::{answer, cautions, form, group_names, initials, standings};
use crate::step;
use crate::texts::Texts;
use payung_planner::draft::Wanted;
use payung_planner::rules::PlannerRules;
use payung_planner::{Answer, Cost};
use payung_rules::area::Area;
use payung_sheets::workbook::{Cell, Computed, Formula, Place, Sheet, Special, Workbook};
use payung_values::citation::Basis;
use payung_values::rupiah::Rupiah;
use payung_values::wage::Wage;
use std::borrow::Cow;

/// The places of the sheets.
const PLAN: usize = 0;
const PRICES: usize = 2;

/// The columns of the table of groups.
const PEOPLE: usize = 3;
const EACH: usize = 4;
const TOTAL: usize = 5;

/// The row of the first group in the sheet of the plan, from 1: behind the lines above it and its heads.
const FIRST_GROUP: usize = 10;

/// The row of the first month, below the heads.
const FIRST_MONTH: usize = 2;

/// The workbook of a plan for `area`.
pub fn workbook(
    rules: &PlannerRules,
    texts: Texts,
    found: &Answer,
    wanted: Wanted,
    area: Option<&Area>,
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
            book.assumptions(),
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

impl Book<'_> {
    /// What is planned, for whom, and what it comes to.
    fn plan(&self, found: &Answer, wanted: Wanted, area: Option<&Area>) -> Sheet {
        let (texts, cost) = (self.texts, self.cost);
        let told = answer(self.rules, texts, found, wanted);
        let area = area.map_or_else(|| texts.planner_area_none().to_string(), |area| area.name.to_owned());
        let last = cost.plan.last_month().map_or(Cell::Empty, Cell::Month);
        let mut rows = vec![
            vec![heading(texts.planner_summary_head())],
            vec![Cell::Text(told.line.replace('*', ""))],
            line(texts.planner_payer(), Cell::Text(form::payer(texts, cost.plan.payer))),
            line(texts.planner_area(), Cell::Text(area)),
            line(texts.planner_from(), Cell::Month(cost.plan.from)),
            line(texts.planner_book_last(), last),
            line(texts.planner_book_months(), Cell::Number(cost.plan.months.get().into())),
            Vec::new(),
            vec![
                heading(texts.planner_proposal_group()),
                heading(texts.planner_programs()),
                heading(texts.planner_income()),
                heading(texts.planner_proposal_people()),
                heading(texts.planner_proposal_each()),
                heading(texts.planner_proposal_total()),
            ],
        ];
        for (index, (one, name)) in cost.groups.iter().zip(&self.names).enumerate() {
            let row = row(FIRST_GROUP + index);
            let prices = Formula::Total(
                place(PRICES, 1 + index, FIRST_MONTH),
                place(PRICES, 1 + index, self.last_month_row()),
            );
            let total = Formula::Product(here(PEOPLE, row), here(EACH, row));
            rows.push(vec![
                Cell::Text(name.clone()),
                Cell::Text(initials(texts, one.group.programs)),
                match one.group.wage {
                    Some(Wage::Income(amount) | Wage::Base(amount)) => Cell::Money(amount),
                    None => Cell::Empty,
                },
                Cell::Number(one.group.workers),
                money(prices, one.quote.per_worker),
                money(total, one.quote.total),
            ]);
        }
        let sums = row(FIRST_GROUP + cost.groups.len());
        let column = |column| Formula::Total(here(column, row(FIRST_GROUP)), here(column, sums - 1));
        let people = Computed {
            formula: column(PEOPLE),
            value: cost.workers,
            is_money: false,
        };
        rows.push(vec![
            heading(texts.planner_book_all()),
            Cell::Empty,
            Cell::Empty,
            Cell::Computed(people),
            Cell::Empty,
            money(column(TOTAL), cost.total),
        ]);
        if let Some(left) = &found.left {
            let beside = |words: Words, cell: Cell| {
                let blank = std::iter::repeat_n(Cell::Empty, TOTAL - 1);
                let first = std::iter::once(Cell::Text(words.into_owned()));
                first.chain(blank).chain([cell]).collect::<Vec<_>>()
            };
            let rest = Formula::Difference(here(TOTAL, sums + 1), here(TOTAL, sums));
            rows.push(beside(texts.planner_budget(), Cell::Money(left.budget)));
            rows.push(beside(texts.planner_book_rest(), money(rest, left.remainder)));
        }
        Sheet {
            name: texts.planner_book_plan().to_string(),
            rows,
            ..Sheet::default()
        }
    }

    /// What each month costs: people times price.
    fn months(&self) -> Sheet {
        let texts = self.texts;
        let n_groups = self.cost.groups.len();
        let months = self.cost.by_month.iter().enumerate().map(|(index, month)| {
            let row = row(FIRST_MONTH + index);
            let groups = month.by_group.iter().enumerate().map(|(group, amount)| {
                let price = Place {
                    sheet: Some(PRICES),
                    ..here(1 + group, row)
                };
                let people = place(PLAN, PEOPLE, FIRST_GROUP + group);
                money(Formula::Product(price, people), *amount)
            });
            let all = Formula::Total(here(1, row), here(n_groups, row));
            std::iter::once(Cell::Month(month.month))
                .chain(groups)
                .chain([money(all, month.total)])
                .collect()
        });
        let last = row(self.last_month_row());
        let sum = |(column, amount)| {
            let all = Formula::Total(here(column, row(FIRST_MONTH)), here(column, last));
            money(all, amount)
        };
        let totals = self.cost.groups.iter().map(|one| one.quote.total);
        let totals = (1..).zip(totals.chain([self.cost.total])).map(sum);
        let sums = Cell::Text(texts.planner_sum().to_string());
        let all = texts.planner_all_groups().to_string();
        Sheet {
            name: texts.planner_monthly().to_string(),
            header: self.heads().chain([all]).collect(),
            rows: months.collect(),
            sums: std::iter::once(sums).chain(totals).collect(),
            columns: Vec::new(),
        }
    }

    /// What one person of each group costs in each month.
    fn prices(&self) -> Sheet {
        let prices: Vec<Vec<Rupiah>> = self.cost.groups.iter().map(|one| one.quote.by_month()).collect();
        let months = self.cost.by_month.iter().enumerate().map(|(index, month)| {
            let each = prices
                .iter()
                .map(|prices| prices.get(index).copied().map_or(Cell::Empty, Cell::Money));
            std::iter::once(Cell::Month(month.month)).chain(each).collect()
        });
        Sheet {
            name: self.texts.planner_book_prices().to_string(),
            header: self.heads().collect(),
            rows: months.collect(),
            ..Sheet::default()
        }
    }

    /// The prices with their first months, how the money stands to the discount, every rule with its source and day.
    fn assumptions(&self) -> Sheet {
        let texts = self.texts;
        let mut rows = vec![vec![
            heading(texts.planner_proposal_group()),
            heading(texts.planner_book_since()),
            heading(texts.planner_book_months()),
            heading(texts.planner_book_price()),
        ]];
        for (one, name) in self.cost.groups.iter().zip(&self.names) {
            rows.extend(one.quote.runs.iter().map(|run| {
                vec![
                    Cell::Text(name.clone()),
                    Cell::Month(run.from),
                    Cell::Number(run.months.into()),
                    Cell::Money(run.price.monthly),
                ]
            }));
        }
        rows.push(Vec::new());
        let told = standings(texts, self.cost).into_iter().chain(cautions(texts, self.cost));
        rows.extend(told.map(|sentence| vec![Cell::Text(sentence)]));
        rows.push(line(texts.planner_book_checked(), Cell::Day(self.rules.checked_on)));
        rows.push(Vec::new());
        rows.push(vec![
            heading(texts.planner_book_rule()),
            heading(texts.planner_book_since()),
            heading(texts.planner_book_source()),
            heading(texts.planner_book_sureness()),
            heading(texts.planner_book_checked()),
        ]);
        let mut told: Vec<(String, Basis)> = Vec::new();
        for step in self.cost.all_steps() {
            let Some(basis) = step.basis else { continue };
            let rule = (step::applied(texts, step), basis);
            if !told.contains(&rule) {
                told.push(rule);
            }
        }
        rows.extend(told.into_iter().map(|(rule, basis)| {
            vec![
                Cell::Text(rule),
                Cell::Text(step::since(texts, &basis)),
                Cell::Text(step::source(texts, &basis)),
                Cell::Text(step::grade(texts, basis.confidence).0),
                Cell::Day(basis.checked_on),
            ]
        }));
        Sheet {
            name: texts.planner_book_assumptions().to_string(),
            rows,
            ..Sheet::default()
        }
    }

    /// An empty list for the names that are attached.
    fn people(&self) -> Sheet {
        let texts = self.texts;
        let of = |words: Words, is_text: bool| {
            let special = Special {
                is_text,
                ..Special::default()
            };
            (words.into_owned(), special)
        };
        let columns = [
            of(texts.planner_book_nik(), true),
            of(texts.planner_book_name(), false),
            of(texts.planner_book_born(), false),
            of(texts.planner_occupation(), false),
            of(texts.planner_book_phone(), true),
        ];
        let (header, columns) = columns.into_iter().unzip();
        Sheet {
            name: texts.planner_book_people().to_string(),
            header,
            columns,
            ..Sheet::default()
        }
    }

    /// The month, then each group.
    fn heads(&self) -> impl Iterator<Item = String> {
        std::iter::once(self.texts.planner_month().to_string()).chain(self.names.clone())
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

fn money(formula: Formula, amount: Rupiah) -> Cell {
    Cell::Computed(Computed {
        formula,
        value: amount.get(),
        is_money: true,
    })
}

fn heading(words: Words) -> Cell {
    Cell::Heading(words.into_owned())
}

fn line(words: Words, said: Cell) -> Vec<Cell> {
    vec![Cell::Text(words.into_owned()), said]
}
