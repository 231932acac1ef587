//! A checked list: what is kept of every row, and how to look at it.

use crate::answer::Answer;
use crate::columns::Columns;
use crate::cost::Cost;
use crate::facts::{FactReader, Facts};
use crate::filter::Filter;
use crate::finding::{Code, Findings, Kind};
use crate::habits::Habits;
use crate::nik::Nik;
use crate::place_cell::Village;
use crate::row_finding::RowFinding;
use crate::row_standing::RowStanding;
use crate::row_view::RowView;
use crate::rules::ListsRules;
use crate::set_aside::SetAside;
use crate::settings::Settings;
use crate::stored_rows::{Repeat, RowNumbers, StoredRow, StoredRows};
use crate::summary::Summary;
use crate::verdicts::Verdicts;
use payung_rules::dated::NotInForce;
use payung_sheets::row::Row;

/// A checked list.
#[derive(Debug)]
pub struct List {
    rules: ListsRules,
    columns: Columns,
    settings: Settings,
    habits: Habits,
    rows: StoredRows,
    numbers: RowNumbers,
    repeats: Vec<Repeat>,
    aside: Vec<SetAside>,
    verdicts: Verdicts,
    villages: Vec<Village>,
    summary: Summary,
}

/// What a list is made of, when every row is read and counted.
pub(super) struct Parts {
    pub(super) facts: FactReader,
    pub(super) rows: StoredRows,
    pub(super) numbers: RowNumbers,
    pub(super) repeats: Vec<Repeat>,
    pub(super) aside: Vec<SetAside>,
    pub(super) verdicts: Verdicts,
    pub(super) summary: Summary,
}

impl List {
    pub(super) fn new(parts: Parts) -> Self {
        Self {
            rules: parts.facts.rules,
            columns: parts.facts.columns().clone(),
            settings: *parts.facts.settings(),
            habits: parts.facts.habits(),
            rows: parts.rows,
            numbers: parts.numbers,
            repeats: parts.repeats,
            aside: parts.aside,
            verdicts: parts.verdicts,
            villages: parts.facts.into_villages(),
            summary: parts.summary,
        }
    }

    /// The columns.
    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    /// The settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// A reader of its rows.
    ///
    /// # Errors
    ///
    /// As [`FactReader::new`].
    pub fn reader(&self) -> Result<FactReader, NotInForce> {
        FactReader::knowing(self.rules, self.columns.clone(), self.settings, self.habits)
    }

    /// How many rows.
    pub fn n_rows(&self) -> u32 {
        self.rows.len()
    }

    /// The rows that hold no person, in the order of the file.
    pub fn set_aside(&self) -> &[SetAside] {
        &self.aside
    }

    /// What all rows come to.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// The answer to a situation.
    pub fn answer(&self, situation: u32) -> Option<&Answer> {
        self.verdicts.answer(situation)
    }

    /// Every answer.
    pub fn answers(&self) -> &[Answer] {
        self.verdicts.answers()
    }

    /// The villages, in the order of their numbers from 1.
    pub fn villages(&self) -> &[Village] {
        &self.villages
    }

    /// The row of this index.
    pub fn row(&self, id: u32) -> Option<RowView> {
        let row = self.rows.get(id)?;
        let next = id.checked_add(1).and_then(|next| self.rows.get(next));
        let standing = self.verdicts.standing_of(row)?;
        let cost = if standing == RowStanding::Mend {
            Cost::default()
        } else {
            self.verdicts.cost_of(row)?
        };
        Some(RowView {
            id,
            number: self.numbers.number(id),
            sheet: self.numbers.sheet(id),
            bytes: (row.start.into(), next.map_or(u64::MAX, |next| next.start.into())),
            standing,
            findings: row.findings(),
            nik: Nik::of_number(row.nik).map(Nik::number),
            occupation: row.occupation.checked_sub(1),
            village: row.village,
            situation: row.situation,
            cost,
            earlier: self.earlier(id),
        })
    }

    /// The index of the earlier row that this one repeats.
    pub fn earlier(&self, id: u32) -> Option<u32> {
        let found = self.repeats.binary_search_by_key(&id, |repeat| repeat.row).ok()?;
        self.repeats.get(found).map(|repeat| repeat.earlier)
    }

    /// The indices of the rows that a filter lets through, in the order of the file.
    pub fn rows(&self, filter: &Filter) -> Vec<u32> {
        let wanted = filter.kind.map(Findings::of_kind);
        let mut among = filter.among.as_deref().unwrap_or_default();
        let mut is_among = |id: u32| {
            if filter.among.is_none() {
                return true;
            }
            among = among
                .get(among.partition_point(|one| *one < id)..)
                .unwrap_or_default();
            among.first() == Some(&id)
        };
        let nik = |row: &StoredRow, digits: &str| {
            Nik::of_number(row.nik).is_some_and(|nik| nik.to_string().contains(digits))
        };
        let mut lets_through = |id: u32, row: &StoredRow| {
            let answer = self.answer(row.situation);
            filter
                .standing
                .is_none_or(|standing| self.verdicts.standing_of(row) == Some(standing))
                && wanted.is_none_or(|kind| row.findings().has_any(kind))
                && filter.code.is_none_or(|code| row.findings().has(code))
                && filter
                    .occupation
                    .is_none_or(|occupation| row.occupation.checked_sub(1) == occupation)
                && filter.village.is_none_or(|village| row.village == village)
                && filter
                    .route
                    .is_none_or(|route| answer.is_some_and(|answer| answer.route == route))
                && filter
                    .counted_for
                    .is_none_or(|scheme| answer.is_some_and(|answer| answer.counted_for == scheme))
                && filter.nik.as_deref().is_none_or(|digits| nik(row, digits))
                && is_among(id)
        };
        self.rows
            .iter()
            .filter(|(id, row)| lets_through(*id, row))
            .map(|(id, _)| id)
            .collect()
    }

    /// Findings one by one, those that matter most first, of one kind in the order of the file: `count` from the
    /// `from`th on, of one kind or of all, and how many there are in all.
    pub fn findings(&self, kind: Option<Kind>, from: usize, count: usize) -> (Vec<(u32, Code)>, usize) {
        let one = kind.as_ref().map(std::slice::from_ref);
        let (mut found, mut total) = (Vec::with_capacity(count.min(1024)), 0_usize);
        for kind in one.unwrap_or(Kind::ALL) {
            let wanted = Findings::of_kind(*kind);
            for (id, row) in self.rows.iter() {
                let findings = row.findings().among(wanted);
                let n_here = findings.count();
                if n_here > 0 && total + n_here > from && found.len() < count {
                    let skipped = from.saturating_sub(total);
                    let room = count - found.len();
                    found.extend(findings.iter().skip(skipped).take(room).map(|code| (id, code)));
                }
                total += n_here;
            }
        }
        (found, total)
    }

    /// The facts of a row whose cells were read again, and what is odd about it with what stands there.
    /// `reader` is that of the list.
    pub fn explained(
        &self,
        reader: &mut FactReader,
        view: &RowView,
        row: &(impl Row + ?Sized),
    ) -> (Facts, Vec<RowFinding>) {
        let facts = reader.read(row);
        let earlier = view.earlier.map(|earlier| self.numbers.number(earlier));
        let findings = reader.explain(row, &facts, view.findings, earlier);
        (facts, findings)
    }

    /// The rules it was checked by.
    pub fn rules(&self) -> &ListsRules {
        &self.rules
    }
}
