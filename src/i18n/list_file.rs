//! What is said in the files a list is written to.

use super::list_finding::{self, field};
use super::list_standing;
use super::texts::Texts;
use crate::batch::export::{AnswerColumn, Out, Part};
use crate::batch::list::List;
use crate::batch::standing::Standing;
use crate::batch::summary::{ByStanding, Tally};
use crate::batch::written::Words;
use crate::domain::field::Field;
use crate::rules::area::Area;
use crate::rules::tables::SCHEMES;
use crate::workbook::{Cell, Sheet, Workbook};
use std::borrow::Cow;

/// The words of files in a language.
#[derive(Clone, Copy, Debug)]
pub struct FileWords(pub Texts);

/// What an empty list asks for, in the order in which people fill it in.
const TEMPLATE: [Field; 13] = [
    Field::Name,
    Field::Nik,
    Field::FamilyCard,
    Field::BirthDate,
    Field::Sex,
    Field::Occupation,
    Field::Address,
    Field::Village,
    Field::District,
    Field::Regency,
    Field::Income,
    Field::Decile,
    Field::Insured,
];

impl Words for FileWords {
    fn sheet(&self, part: Part) -> String {
        let texts = self.0;
        match part {
            Part::All => texts.list_file_all(),
            Part::Clean => texts.list_file_clean(),
            Part::Mend => texts.standing_mend(),
        }
        .to_string()
    }

    fn header(&self, column: AnswerColumn) -> String {
        let texts = self.0;
        match column {
            AnswerColumn::Standing => texts.lists_answer(),
            AnswerColumn::Route => texts.list_file_route(),
            AnswerColumn::Scheme => texts.lists_scheme(),
            AnswerColumn::Monthly => texts.list_file_monthly(),
            AnswerColumn::Total => texts.list_file_total(),
            AnswerColumn::Findings => texts.lists_finding(),
        }
        .to_string()
    }

    fn said(&self, out: &Out<'_>) -> String {
        let texts = self.0;
        match out {
            Out::Standing(standing) => list_standing::standing(texts, *standing).to_string(),
            Out::Route(route) => list_standing::route(texts, *route).to_string(),
            Out::Scheme(scheme) => scheme.map_or_else(String::new, |scheme| scheme.name.id.to_owned()),
            Out::Findings(findings) => {
                let sentences = findings.iter().map(|finding| {
                    let words = list_finding::finding(texts, finding);
                    [words.kind, words.what, words.advice].join(" ")
                });
                sentences.collect::<Vec<_>>().join("\n")
            }
            Out::Original(_) | Out::Text(_) | Out::Money(_) => String::new(),
        }
    }

    fn summary(&self, list: &List) -> Workbook {
        let texts = self.0;
        let summary = list.summary();
        let months = list.settings().months.get().to_string();
        let amounts = || {
            [
                texts.lists_total_people().to_string(),
                texts.list_file_monthly().to_string(),
                texts.lists_total_amount(&months).to_string(),
            ]
        };
        let tallied = |name: String, tally: &Tally| {
            vec![
                Cell::Text(name),
                Cell::Number(tally.rows.into()),
                Cell::Money(tally.monthly),
                Cell::Money(tally.total),
            ]
        };
        let header = |first: String, rest: &[String]| [&[first], rest].concat();
        let standings: Vec<String> = Standing::ALL
            .iter()
            .map(|standing| list_standing::standing(texts, *standing).to_string())
            .collect();
        let counted = |name: String, counts: &ByStanding| {
            let counts = counts.iter().map(|count| Cell::Number((*count).into()));
            std::iter::once(Cell::Text(name)).chain(counts).collect()
        };
        let unknown = || texts.lists_unknown().to_string();
        let answers = texts.lists_answer().to_string();
        Workbook {
            sheets: vec![
                Sheet {
                    name: answers.clone(),
                    header: header(answers, &amounts()),
                    rows: Standing::ALL
                        .iter()
                        .zip(&summary.by_standing)
                        .map(|(standing, tally)| {
                            tallied(list_standing::standing(texts, *standing).to_string(), tally)
                        })
                        .collect(),
                    sums: vec![
                        Cell::Text(texts.lists_totals_heading().to_string()),
                        Cell::Number(summary.rows.into()),
                    ],
                },
                Sheet {
                    name: texts.lists_scheme().to_string(),
                    header: header(texts.lists_scheme().to_string(), &amounts()),
                    rows: summary
                        .by_scheme
                        .iter()
                        .filter_map(|tally| {
                            let scheme = SCHEMES.get(usize::from(tally.scheme))?;
                            Some(tallied(scheme.name.id.to_owned(), &tally.counted))
                        })
                        .collect(),
                    sums: Vec::new(),
                },
                Sheet {
                    name: texts.list_file_route().to_string(),
                    header: header(texts.list_file_route().to_string(), &amounts()),
                    rows: summary
                        .by_route
                        .iter()
                        .map(|(route, tally)| tallied(list_standing::route(texts, *route).to_string(), tally))
                        .collect(),
                    sums: Vec::new(),
                },
                Sheet {
                    name: field(texts, Field::Village).to_string(),
                    header: [
                        &[
                            field(texts, Field::Village).to_string(),
                            field(texts, Field::District).to_string(),
                        ],
                        standings.as_slice(),
                    ]
                    .concat(),
                    rows: summary
                        .by_village
                        .iter()
                        .map(|village| {
                            let name = if village.number == 0 {
                                unknown()
                            } else {
                                village.name.clone()
                            };
                            let mut row: Vec<Cell> = counted(name, &village.by_standing);
                            row.insert(1, Cell::Text(village.district.clone()));
                            row
                        })
                        .collect(),
                    sums: Vec::new(),
                },
                Sheet {
                    name: field(texts, Field::Regency).to_string(),
                    header: header(field(texts, Field::Regency).to_string(), &standings),
                    rows: summary
                        .by_area
                        .iter()
                        .map(|tally| {
                            let area = tally.area.and_then(Area::find);
                            let name = area.map_or_else(unknown, |area| area.name().to_owned());
                            counted(name, &tally.by_standing)
                        })
                        .collect(),
                    sums: Vec::new(),
                },
                Sheet {
                    name: field(texts, Field::Occupation).to_string(),
                    header: header(field(texts, Field::Occupation).to_string(), &standings),
                    rows: summary
                        .by_occupation
                        .iter()
                        .map(|tally| {
                            let occupation = tally.occupation.and_then(List::occupation);
                            let name = occupation.map_or_else(unknown, |one| one.label().to_owned());
                            counted(name, &tally.by_standing)
                        })
                        .collect(),
                    sums: Vec::new(),
                },
                Sheet {
                    name: texts.lists_findings_heading().to_string(),
                    header: vec![
                        texts.lists_column().to_string(),
                        texts.lists_finding().to_string(),
                        texts.lists_advice().to_string(),
                        texts.list_file_rows().to_string(),
                    ],
                    rows: summary
                        .by_code
                        .iter()
                        .map(|(code, count)| {
                            let column = code.field().map(|one| field(texts, one));
                            let column = column.unwrap_or_else(|| texts.lists_whole_row());
                            vec![
                                Cell::Text(column.to_string()),
                                Cell::Text(list_finding::kind(texts, code.kind()).to_string()),
                                Cell::Text(list_finding::advice(texts, *code)),
                                Cell::Number((*count).into()),
                            ]
                        })
                        .collect(),
                    sums: Vec::new(),
                },
            ],
        }
    }

    fn template(&self) -> Workbook {
        let texts = self.0;
        let cell = |text: Cow<'static, str>| Cell::Text(text.to_string());
        let row = |name, nik: &str, card: &str, birth: &str, sex: &str, occupation, decile: i64| {
            let text = |text: &str| Cell::Text(text.to_owned());
            vec![
                name,
                text(nik),
                text(card),
                text(birth),
                text(sex),
                occupation,
                cell(texts.list_file_address()),
                cell(texts.list_file_village()),
                cell(texts.list_file_district()),
                cell(texts.list_file_regency()),
                Cell::Number(1_500_000),
                Cell::Number(decile),
                cell(texts.list_file_no()),
            ]
        };
        let rows = vec![
            row(
                cell(texts.list_file_name_one()),
                "6407014508850001",
                "6407010101100001",
                "05/08/1985",
                "P",
                cell(texts.list_file_occupation_one()),
                2,
            ),
            row(
                cell(texts.list_file_name_two()),
                "6407013112800002",
                "6407010101100002",
                "31/12/1980",
                "L",
                cell(texts.list_file_occupation_two()),
                3,
            ),
        ];
        Workbook {
            sheets: vec![Sheet {
                name: texts.list_file_all().to_string(),
                header: TEMPLATE
                    .iter()
                    .map(|one| asked(texts, *one).to_string())
                    .collect(),
                rows,
                sums: Vec::new(),
            }],
        }
    }
}

/// What stands above a column to be filled in: short, as such lists have it.
fn asked(texts: Texts, one: Field) -> Cow<'static, str> {
    match one {
        Field::Village => texts.list_file_asked_village(),
        Field::Regency => texts.list_file_asked_regency(),
        Field::Income => texts.list_file_asked_income(),
        Field::Insured => texts.list_file_asked_insured(),
        other => field(texts, other),
    }
}
