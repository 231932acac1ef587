//! What came of a list, as one JSON object in the words of the case format. What is unknown of a person is absent.
//!
//! Rows are written while they are read, so that a list of any size takes no more memory than its checking.

use payung_lists::columns::Columns;
use payung_lists::finding::{Code, Kind};
use payung_lists::list_service::{FullRow, ListService};
use payung_lists::memory::Memory;
use payung_lists::protocol::{Checked, Opened};
use payung_lists::reading::Reading;
use payung_lists::row_finding::RowFinding;
use payung_lists::rules::ListsRules;
use payung_values::field::Field;
use payung_values::rupiah::Rupiah;
use payung_values::truth::Truth;
use serde::ser::{Error as _, SerializeMap as _, SerializeSeq as _};
use serde::{Serialize, Serializer};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::ControlFlow;

/// Writes the report, and a line's end behind it.
pub(crate) fn write(
    service: &mut ListService<Memory>,
    opened: &Opened,
    columns: &Columns,
    checked: &Checked,
    rules: &ListsRules,
    out: &mut dyn Write,
) -> io::Result<()> {
    let set_aside = service.set_aside_rows().iter().map(|aside| SetAside {
        sheet: sheet_of(opened, aside.sheet),
        row: aside.number,
        why: aside.why.id(),
    });
    let report = Report {
        sheets: &opened.sheets,
        header_rows: header_rows(columns),
        columns: columns_of(columns),
        set_aside: set_aside.collect(),
        notes: Notes::of(checked, opened),
        rows: Rows {
            service: RefCell::new(service),
            rules,
        },
    };
    serde_json::to_writer(&mut *out, &report)?;
    writeln!(out)
}

#[derive(Serialize)]
struct Report<'r> {
    sheets: &'r [String],
    /// The numbers of the header's rows.
    header_rows: Vec<u32>,
    /// The columns that are read: the field, and the column's letter.
    columns: BTreeMap<&'static str, String>,
    set_aside: Vec<SetAside<'r>>,
    notes: Notes,
    rows: Rows<'r>,
}

/// The name of the sheet a row stands in, where several are read.
fn sheet_of(opened: &Opened, sheet: u16) -> Option<&str> {
    let read = opened.layout.sheets.as_slice();
    let index = read.get(usize::from(sheet)).filter(|_| read.len() > 1)?;
    opened.sheets.get(usize::from(*index)).map(String::as_str)
}

#[derive(Serialize)]
struct SetAside<'r> {
    #[serde(skip_serializing_if = "Option::is_none")]
    sheet: Option<&'r str>,
    row: u32,
    why: &'static str,
}

/// What was noticed of the file as a whole.
#[derive(Serialize)]
struct Notes {
    formulas_without_values: u32,
    joined_cells: u32,
    rows_left_out: u32,
    hidden_rows: u32,
    hidden_sheets: u32,
    sheets_read: usize,
}

impl Notes {
    fn of(checked: &Checked, opened: &Opened) -> Self {
        Self {
            formulas_without_values: checked.notes.map_or(0, |notes| notes.n_formulas_without_value),
            joined_cells: checked.notes.map_or(0, |notes| notes.n_joined),
            rows_left_out: checked.summary.left_out,
            hidden_rows: checked.notes.map_or(0, |notes| notes.n_hidden_rows),
            hidden_sheets: opened.n_hidden_sheets,
            sheets_read: opened.layout.sheets.len(),
        }
    }
}

/// The rows, read when they are written.
struct Rows<'r> {
    service: RefCell<&'r mut ListService<Memory>>,
    rules: &'r ListsRules,
}

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        let mut written = Ok(());
        let read = self.service.borrow_mut().every_row(&mut |row| {
            written = list.serialize_element(&Row {
                row,
                rules: self.rules,
            });
            if written.is_ok() {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        });
        written?;
        read.map_err(S::Error::custom)?;
        list.end()
    }
}

struct Row<'r> {
    row: &'r FullRow<'r>,
    rules: &'r ListsRules,
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let FullRow {
            view,
            facts,
            findings,
            answer,
            name,
            nik,
            sheet,
        } = self.row;
        let worker = &facts.worker;
        let schemes = self.rules.person.eligibility.schemes;
        let mut map = serializer.serialize_map(None)?;
        if let Some(sheet) = sheet {
            map.serialize_entry("sheet", sheet)?;
        }
        map.serialize_entry("row", &view.number)?;
        let mut given = |key: &str, text: Option<String>| match text {
            Some(text) => map.serialize_entry(key, &text),
            None => Ok(()),
        };
        let filled = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        given("name", filled(name))?;
        given(
            "nik",
            facts.nik.map(|nik| nik.to_string()).or_else(|| filled(nik)),
        )?;
        given("birth_date", worker.birth_date.map(|day| day.to_string()))?;
        given("area", worker.area.map(|area| area.to_string()))?;
        given("occupation", worker.occupation.map(|one| one.id.to_owned()))?;
        given("engagement", worker.engagement.map(|one| one.id().to_owned()))?;
        given(
            "income_regular",
            worker.income_regular.map(|one| one.id().to_owned()),
        )?;
        given("registry", worker.registry.map(|one| one.id().to_owned()))?;
        given("field_verified", worker.field_verified.map(yes))?;
        given("insured", worker.insured.map(|one| one.id().to_owned()))?;
        given("student", worker.student.map(yes))?;
        given("sector", Some(facts.sector.id().to_owned()))?;
        given("standing", Some(view.standing.id().to_owned()))?;
        given("route", Some(answer.route.id().to_owned()))?;
        if let Some(age) = facts.age {
            map.serialize_entry("age", &age.get())?;
        }
        if let Some((least, most)) = income_range(findings) {
            map.serialize_entry("income_range", &[least, most])?;
        } else if let Some(income) = worker.income {
            map.serialize_entry("income", &income.get())?;
        }
        if let Some(decile) = worker.decile {
            map.serialize_entry("decile", &decile.get())?;
        }
        if let Some(months) = worker.residence_months {
            map.serialize_entry("residence_months", &months)?;
        }
        let verdicts: BTreeMap<&str, &str> = answer
            .schemes
            .iter()
            .filter_map(|one| Some((schemes.get(usize::from(one.scheme))?.id, Truth::id(one.truth))))
            .collect();
        map.serialize_entry("schemes", &verdicts)?;
        let findings: Vec<Finding> = findings.iter().map(Finding::of).collect();
        map.serialize_entry("findings", &findings)?;
        map.end()
    }
}

/// The ends of an income that is written as a range, both included, in rupiah a month; `None`: it is open there.
fn income_range(findings: &[RowFinding]) -> Option<(Option<i64>, Option<i64>)> {
    let is_range = |finding: &&RowFinding| matches!(finding.code, Code::IncomeRange | Code::IncomeStraddles);
    let Some(Reading::Moneys(least, most)) = findings.iter().find(is_range)?.reading else {
        return None;
    };
    let least = Some(least).filter(|least| *least > Rupiah::ZERO);
    Some((least.map(Rupiah::get), most.map(Rupiah::get)))
}

fn yes(is_so: bool) -> String {
    if is_so { Truth::Yes } else { Truth::No }.id().to_owned()
}

#[derive(Serialize)]
struct Finding {
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<String>,
    kind: &'static str,
    grade: &'static str,
}

impl Finding {
    fn of(finding: &RowFinding) -> Self {
        Self {
            column: finding.column.map(|column| letter(column.into())),
            kind: finding.code.id(),
            grade: match finding.code.kind() {
                Kind::Mend => "mend",
                Kind::Compare => "compare",
                Kind::Read => "note",
            },
        }
    }
}

fn header_rows(columns: &Columns) -> Vec<u32> {
    if columns.header_row == 0 {
        return Vec::new();
    }
    (columns.first_header_row..=columns.header_row).collect()
}

/// A field of business stands where the occupation does, as lists of headers call it, unless another column holds
/// occupations.
fn columns_of(columns: &Columns) -> BTreeMap<&'static str, String> {
    let fields = columns.fields.iter().enumerate();
    let named = fields.filter_map(|(column, field)| Some((field.as_ref()?, letter(column))));
    let (business, others): (Vec<_>, Vec<_>) = named.partition(|(field, _)| **field == Field::Business);
    let business = business
        .into_iter()
        .map(|(_, letter)| (Field::Occupation.id(), letter));
    business
        .chain(others.into_iter().map(|(field, letter)| (field.id(), letter)))
        .collect()
}

/// The column as sheets call it: A for 0, Z for 25, AA for 26.
fn letter(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u32::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from_u32(u32::from('A') + digit).unwrap_or_default());
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn columns_are_called_as_sheets_call_them() {
        for (column, name) in [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (51, "AZ"),
            (52, "BA"),
            (701, "ZZ"),
            (702, "AAA"),
        ] {
            assert_eq!(letter(column), name);
        }
    }
}
