//! What is said in the files a list is written to.

use crate::lists::cover::{cover, sum, sum_line, tally_line};
use crate::lists::finding::{self, field};
use crate::lists::standing;
use crate::texts::{Texts, args};
use payung_check::rules::PersonRules;
use payung_lists::export::words::Words;
use payung_lists::export::{AnswerColumn, Out, Part, Provenance};
use payung_lists::finding::Code;
use payung_lists::list::List;
use payung_lists::row_standing::RowStanding;
use payung_lists::summary::{ByStanding, Summary, Tally, rows_of};
use payung_rules::area::Area;
use payung_sheets::workbook::{Cell, Sheet, Special, Workbook};
use payung_values::field::Field;
use std::borrow::Cow;

/// The words of files in a language.
#[derive(Clone, Copy, Debug)]
pub struct FileWords {
    /// Its texts.
    pub texts: Texts,
    /// The rules the list was checked by.
    pub rules: PersonRules,
    /// Where the app lives; empty where nobody else could open that.
    pub home: &'static str,
}

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
        let texts = self.texts;
        match part {
            Part::All => texts.list_file_all(),
            Part::Clean => texts.list_file_clean(),
            Part::Mend => texts.standing_mend(),
        }
        .to_string()
    }

    fn header(&self, column: AnswerColumn) -> String {
        let texts = self.texts;
        match column {
            AnswerColumn::Sheet => texts.lists_sheet(),
            AnswerColumn::Row => texts.lists_row(),
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
        let texts = self.texts;
        match out {
            Out::Standing(standing) => standing::standing(texts, *standing).to_string(),
            Out::Route(route) => standing::route(texts, *route).to_string(),
            Out::Scheme(scheme) => scheme.map_or_else(String::new, |scheme| {
                scheme.name.text(texts.language()).to_owned()
            }),
            Out::Findings(findings) => {
                let sentences = findings.iter().map(|finding| {
                    let words = finding::finding(texts, &self.rules, finding);
                    [words.kind, words.what, words.advice].join(" ")
                });
                sentences.collect::<Vec<_>>().join("\n")
            }
            Out::Original(_) | Out::Text(_) | Out::Money(_) | Out::Row(_) => String::new(),
        }
    }

    fn cover(&self, list: &List, provenance: &Provenance<'_>) -> Sheet {
        cover(self.texts, &self.rules, self.home, list, provenance)
    }

    fn summary(&self, list: &List, provenance: &Provenance<'_>) -> Workbook {
        let summary = list.summary();
        let tables = Tables {
            rules: self.rules,
            texts: self.texts,
            months: list.settings().months.get().to_string(),
        };
        Workbook {
            sheets: vec![
                self.cover(list, provenance),
                tables.schemes(summary),
                tables.routes(summary),
                tables.villages(summary),
                tables.areas(summary),
                tables.occupations(summary),
                tables.findings(summary),
            ],
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "all other columns may hold anything"
    )]
    fn template(&self) -> Workbook {
        let texts = self.texts;
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
                "6407054508850001",
                "6407050101100001",
                "05/08/1985",
                "P",
                cell(texts.list_file_occupation_one()),
                2,
            ),
            row(
                cell(texts.list_file_name_two()),
                "6407053112800002",
                "6407050101100002",
                "31/12/1980",
                "L",
                cell(texts.list_file_occupation_two()),
                3,
            ),
        ];
        let regencies = self.rules.areas.iter().filter(|area| !area.code.is_province());
        let regencies: Vec<Vec<Cell>> = regencies
            .map(|area| vec![Cell::Text(area.name.to_owned())])
            .collect();
        let choices = texts.list_file_choices().to_string();
        let special = |field: &Field| Special {
            is_text: matches!(field, Field::Nik | Field::FamilyCard),
            choices: match field {
                Field::Sex => "\"L,P\"".to_owned(),
                Field::Decile => "\"1,2,3,4,5,6,7,8,9,10\"".to_owned(),
                Field::Insured => format!("\"{}\"", texts.list_file_insured_choices()),
                // More than a list in a cell can hold: they stand on a sheet of their own.
                Field::Regency => format!("'{choices}'!$A$2:$A${}", regencies.len() + 1),
                _ => String::new(),
            },
        };
        Workbook {
            sheets: vec![
                Sheet {
                    name: texts.list_file_all().to_string(),
                    header: TEMPLATE
                        .iter()
                        .map(|one| asked(texts, *one).to_string())
                        .collect(),
                    rows,
                    sums: Vec::new(),
                    columns: TEMPLATE.iter().map(special).collect(),
                },
                Sheet {
                    name: choices.clone(),
                    header: vec![asked(texts, Field::Regency).to_string()],
                    rows: regencies.clone(),
                    sums: Vec::new(),
                    columns: Vec::new(),
                },
            ],
        }
    }
}

/// The sheets of a summary.
struct Tables {
    rules: PersonRules,
    texts: Texts,
    months: String,
}

impl Tables {
    /// A sheet of people and amounts with their sums, named after what its rows are.
    fn amounts<'t>(&self, name: &str, rows: impl Iterator<Item = (String, &'t Tally)>) -> Sheet {
        let rows: Vec<(String, &Tally)> = rows.collect();
        Sheet {
            name: name.to_owned(),
            header: vec![
                name.to_owned(),
                self.texts.lists_total_people().to_string(),
                self.texts.list_file_monthly().to_string(),
                self.texts
                    .lists_total_amount(args::ListsTotalAmount { months: &self.months })
                    .to_string(),
            ],
            sums: sum_line(
                self.texts.lists_totals_heading().to_string(),
                &rows.iter().map(|(_, tally)| *tally),
            ),
            rows: rows
                .into_iter()
                .map(|(name, tally)| tally_line(name, tally))
                .collect(),
            columns: Vec::new(),
        }
    }

    /// A sheet of how many people stand where with their sums, named after the first of its columns.
    fn counts<'t>(
        &self,
        names: &[Field],
        rows: impl Iterator<Item = (Vec<String>, &'t ByStanding)>,
    ) -> Sheet {
        let standing = |one: &RowStanding| standing::standing(self.texts, *one).to_string();
        let header = names.iter().map(|one| field(self.texts, *one).to_string());
        let header: Vec<String> = header
            .chain([self.texts.lists_total_people().to_string()])
            .chain(RowStanding::IN_ORDER.iter().map(standing))
            .collect();
        let counts_of = |counts: &ByStanding| {
            let each = RowStanding::IN_ORDER.map(|standing| counts[standing]);
            let all = [rows_of(counts)].into_iter().chain(each);
            all.map(i64::from).collect::<Vec<i64>>()
        };
        let rows: Vec<(Vec<String>, Vec<i64>)> =
            rows.map(|(names, counts)| (names, counts_of(counts))).collect();
        let column = |index: usize| {
            rows.iter()
                .map(move |(_, counts)| counts.get(index).copied().unwrap_or(0))
        };
        let labels = names.len().saturating_sub(1);
        let sums = [Cell::Heading(self.texts.lists_totals_heading().to_string())]
            .into_iter()
            .chain(std::iter::repeat_n(Cell::Empty, labels))
            .chain((0..=RowStanding::IN_ORDER.len()).map(|index| sum(column(index), false)))
            .collect();
        Sheet {
            name: header.first().cloned().unwrap_or_default(),
            header,
            sums,
            rows: rows
                .iter()
                .map(|(names, counts)| {
                    let counts = counts.iter().copied().map(Cell::Number);
                    names.iter().cloned().map(Cell::Text).chain(counts).collect()
                })
                .collect(),
            columns: Vec::new(),
        }
    }

    fn unknown(&self) -> String {
        self.texts.lists_unknown().to_string()
    }

    fn schemes(&self, summary: &Summary) -> Sheet {
        let rows = summary.by_scheme.iter().filter_map(|tally| {
            let scheme = self.rules.eligibility.schemes.get(usize::from(tally.scheme))?;
            Some((scheme.name.text(self.texts.language()).to_owned(), &tally.counted))
        });
        self.amounts(&self.texts.lists_scheme(), rows)
    }

    fn routes(&self, summary: &Summary) -> Sheet {
        let rows = summary.by_route.iter().map(|(route, tally)| {
            let name = standing::route(self.texts, *route);
            (name.to_string(), tally)
        });
        self.amounts(&self.texts.list_file_route(), rows)
    }

    fn villages(&self, summary: &Summary) -> Sheet {
        let rows = summary.by_village.iter().map(|village| {
            let name = if village.number == 0 {
                self.unknown()
            } else {
                village.name.clone()
            };
            (vec![name, village.district.clone()], &village.by_standing)
        });
        self.counts(&[Field::Village, Field::District], rows)
    }

    fn areas(&self, summary: &Summary) -> Sheet {
        let rows = summary.by_area.iter().map(|tally| {
            let area = tally.area.and_then(|code| Area::find(self.rules.areas, code));
            let name = area.map_or_else(|| self.unknown(), |area| area.name.to_owned());
            (vec![name], &tally.by_standing)
        });
        self.counts(&[Field::Regency], rows)
    }

    fn occupations(&self, summary: &Summary) -> Sheet {
        let rows = summary.by_occupation.iter().map(|tally| {
            let occupation = tally
                .occupation
                .and_then(|index| self.rules.occupations.get(usize::from(index)));
            let name = occupation.map_or_else(|| self.unknown(), |one| one.label.to_owned());
            (vec![name], &tally.by_standing)
        });
        self.counts(&[Field::Occupation], rows)
    }

    fn findings(&self, summary: &Summary) -> Sheet {
        let texts = self.texts;
        let row = |(code, count): &(Code, u32)| {
            let column = code.field().map(|one| field(texts, one));
            let column = column.unwrap_or_else(|| texts.lists_whole_row());
            vec![
                Cell::Text(column.to_string()),
                Cell::Text(finding::kind(texts, code.kind()).to_string()),
                Cell::Text(finding::what(texts, *code)),
                Cell::Text(finding::advice(texts, *code)),
                Cell::Number((*count).into()),
            ]
        };
        Sheet {
            name: texts.lists_findings_heading().to_string(),
            header: vec![
                texts.lists_column().to_string(),
                texts.list_file_kind().to_string(),
                texts.lists_finding().to_string(),
                texts.lists_advice().to_string(),
                texts.list_file_rows().to_string(),
            ],
            rows: summary.by_code.iter().map(row).collect(),
            sums: Vec::new(),
            columns: Vec::new(),
        }
    }
}

/// What stands above a column to be filled in: short, as such lists have it.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "all others stand above their columns by the name they have everywhere"
)]
fn asked(texts: Texts, one: Field) -> Cow<'static, str> {
    match one {
        Field::Village => texts.list_file_asked_village(),
        Field::Regency => texts.list_file_asked_regency(),
        Field::Income => texts.list_file_asked_income(),
        Field::Insured => texts.list_file_asked_insured(),
        other => field(texts, other),
    }
}
