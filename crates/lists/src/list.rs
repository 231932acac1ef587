//! A checked list: what is kept of every row, and how to look at it.

use crate::columns::Columns;
use crate::facts::{FactReader, Facts};
use crate::finding::{Code, Findings, Kind, RowFinding};
use crate::nik::Nik;
use crate::place_cell::Village;
use crate::rules::ListsRules;
use crate::settings::Settings;
use crate::situation::{Answer, Charge, Cost, OwnCosts, Situations};
use crate::standing::Standing;
use crate::summary::Summary;
use payung_questions::eligibility::{self, Eligibility};
use payung_sheets::row::Row;
use payung_values::route::Route;
use serde::{Deserialize, Serialize};

/// What is kept of a row: forty bytes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct StoredRow {
    /// The NIK, or 0.
    pub(super) nik: u64,
    pub(super) findings: Findings,
    /// Where the row begins in the file.
    pub(super) start: u32,
    pub(super) situation: u32,
    /// The upper half of the hash of name and day of birth.
    pub(super) person: u32,
    pub(super) village: u32,
    /// One more than the place in the rules, or 0.
    pub(super) occupation: u16,
    pub(super) bracket: u8,
    pub(super) must_mend: bool,
}

/// Rows in blocks, so that growing moves nothing.
#[derive(Debug, Default)]
pub(super) struct Rows {
    blocks: Vec<Vec<StoredRow>>,
    len: u32,
}

const BLOCK: usize = 1 << 14;

impl Rows {
    pub(super) fn len(&self) -> u32 {
        self.len
    }

    #[inline]
    pub(super) fn push(&mut self, row: StoredRow) {
        if let Some(block) = self.blocks.last_mut().filter(|block| block.len() < BLOCK) {
            block.push(row);
        } else {
            let mut block = Vec::with_capacity(BLOCK);
            block.push(row);
            self.blocks.push(block);
        }
        self.len = self.len.saturating_add(1);
    }

    #[inline]
    pub(super) fn get(&self, id: u32) -> Option<&StoredRow> {
        let id = usize::try_from(id).ok()?;
        self.blocks.get(id / BLOCK)?.get(id % BLOCK)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, &StoredRow)> {
        (0_u32..).zip(self.blocks.iter().flatten())
    }

    pub(super) fn held(&self) -> usize {
        self.blocks.len() * BLOCK * size_of::<StoredRow>()
    }
}

/// The numbers of rows in the file: kept only where they run ahead further than before.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    /// From which row on, and by how much the number in the file is ahead of the row's place.
    ahead: Vec<(u32, u32)>,
}

impl Numbers {
    #[inline]
    pub(super) fn push(&mut self, id: u32, number: u32) {
        let ahead = number.saturating_sub(id);
        if self.ahead.last().map(|(_, ahead)| *ahead) != Some(ahead) {
            self.ahead.push((id, ahead));
        }
    }

    fn number(&self, id: u32) -> u32 {
        let after = self.ahead.partition_point(|(from, _)| *from <= id);
        let ahead = after.checked_sub(1).and_then(|place| self.ahead.get(place));
        id.saturating_add(ahead.map_or(0, |(_, ahead)| *ahead))
    }
}

/// A row that an earlier one looks like.
#[derive(Clone, Copy, Debug)]
pub(super) struct Repeat {
    pub(super) row: u32,
    pub(super) earlier: u32,
}

/// Which rows to show. Every condition that is given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// Where they stand.
    pub standing: Option<Standing>,
    /// A finding of this kind.
    pub kind: Option<Kind>,
    /// This finding.
    pub code: Option<Code>,
    /// The occupation, as its place in the rules; `Some(None)`: not known.
    pub occupation: Option<Option<u16>>,
    /// The village, by its number; 0: not known.
    pub village: Option<u32>,
    /// The first door.
    pub route: Option<Route>,
    /// The scheme they are counted for, as its place in the rules; `Some(None)`: none.
    pub counted_for: Option<Option<u16>>,
    /// Digits that the NIK holds.
    pub nik: Option<String>,
    /// Only these rows, ascending: what a search through the file's text has found.
    pub among: Option<Vec<u32>>,
}

/// A row, without its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowView {
    /// Its place in the list, from 0.
    pub id: u32,
    /// Its number in the file as sheets count rows, from 1.
    pub number: u32,
    /// Where it begins in a CSV file, in bytes, and where the next one does; the text stands between.
    pub bytes: (u64, u64),
    /// Where it stands.
    pub standing: Standing,
    /// What is odd.
    pub findings: Findings,
    /// The NIK, if it has sixteen digits.
    pub nik: Option<u64>,
    /// The occupation, as its place in the rules.
    pub occupation: Option<u16>,
    /// The village, by its number; 0: not known.
    pub village: u32,
    /// The number of the situation: its [`List::answer`].
    pub situation: u32,
    /// What it costs; nothing for a row to be mended.
    pub cost: Cost,
    /// The place of the earlier row that it repeats.
    pub earlier: Option<u32>,
}

/// Everything about one row whose cells are at hand.
#[derive(Clone, Debug)]
pub struct RowDetail {
    /// What it says.
    pub facts: Facts,
    /// What is odd, with what stands there.
    pub findings: Vec<RowFinding>,
    /// The self-check's answer, with its reasons.
    pub answer: Result<Eligibility, eligibility::Refusal>,
}

/// A checked list.
#[derive(Debug)]
pub struct List {
    rules: ListsRules,
    columns: Columns,
    settings: Settings,
    rows: Rows,
    numbers: Numbers,
    repeats: Vec<Repeat>,
    answers: Vec<Answer>,
    own_costs: OwnCosts,
    villages: Vec<Village>,
    summary: Summary,
}

impl List {
    pub(super) fn new(
        facts: FactReader,
        situations: Situations,
        rows: Rows,
        numbers: Numbers,
        repeats: Vec<Repeat>,
        left_out: u32,
    ) -> Self {
        let rules = facts.rules;
        let (columns, settings) = (facts.columns().clone(), *facts.settings());
        let (answers, own_costs) = situations.into_answers();
        let mut list = Self {
            rules,
            columns,
            settings,
            rows,
            numbers,
            repeats,
            answers,
            own_costs,
            villages: facts.into_villages(),
            summary: Summary::default(),
        };
        list.summary = Summary::of(&list, left_out);
        list
    }

    /// The columns.
    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    /// The settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// How many rows.
    pub fn n_rows(&self) -> u32 {
        self.rows.len()
    }

    /// What all rows come to.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// The answer to a situation.
    pub fn answer(&self, situation: u32) -> Option<&Answer> {
        self.answers.get(usize::try_from(situation).ok()?)
    }

    /// Every answer.
    pub fn answers(&self) -> &[Answer] {
        &self.answers
    }

    /// The villages, in the order of their numbers from 1.
    pub fn villages(&self) -> &[Village] {
        &self.villages
    }

    pub(super) fn kept(&self) -> impl Iterator<Item = (u32, &StoredRow)> {
        self.rows.iter()
    }

    /// Where a row stands.
    pub(super) fn standing_of(&self, kept: &StoredRow) -> Standing {
        if kept.must_mend {
            return Standing::Mend;
        }
        self.answer(kept.situation)
            .map_or(Standing::Open, |answer| answer.standing)
    }

    /// What a row costs, whether it has to be mended or not.
    pub(super) fn cost_of(&self, kept: &StoredRow) -> Cost {
        let answer = self.answer(kept.situation);
        answer.map_or(Cost::default(), |answer| self.price(answer.charge, kept.bracket))
    }

    /// What a charge comes to for somebody of a row of the bracket table.
    pub(super) fn price(&self, charge: Charge, bracket: u8) -> Cost {
        match charge {
            Charge::Nothing => Cost::default(),
            Charge::Lowest(cost) => cost,
            Charge::OwnIncome(sector) => self.own_costs.of(sector, bracket),
        }
    }

    /// The row at this place.
    pub fn row(&self, id: u32) -> Option<RowView> {
        let kept = self.rows.get(id)?;
        let next = id.checked_add(1).and_then(|next| self.rows.get(next));
        let standing = self.standing_of(kept);
        let cost = if standing == Standing::Mend {
            Cost::default()
        } else {
            self.cost_of(kept)
        };
        Some(RowView {
            id,
            number: self.numbers.number(id),
            bytes: (kept.start.into(), next.map_or(u64::MAX, |next| next.start.into())),
            standing,
            findings: kept.findings,
            nik: Nik::of_number(kept.nik).map(Nik::number),
            occupation: kept.occupation.checked_sub(1),
            village: kept.village,
            situation: kept.situation,
            cost,
            earlier: self.earlier(id),
        })
    }

    /// The place of the earlier row that this one repeats.
    pub fn earlier(&self, id: u32) -> Option<u32> {
        let found = self.repeats.binary_search_by_key(&id, |repeat| repeat.row).ok()?;
        self.repeats.get(found).map(|repeat| repeat.earlier)
    }

    /// The places of the rows that a filter lets through, in the order of the file.
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
        let nik = |kept: &StoredRow, digits: &str| {
            Nik::of_number(kept.nik).is_some_and(|nik| nik.to_string().contains(digits))
        };
        let lets_through = |id: u32, kept: &StoredRow| {
            let answer = self.answer(kept.situation);
            filter
                .standing
                .is_none_or(|standing| self.standing_of(kept) == standing)
                && wanted.is_none_or(|kind| kept.findings.has_any(kind))
                && filter.code.is_none_or(|code| kept.findings.has(code))
                && filter
                    .occupation
                    .is_none_or(|occupation| kept.occupation.checked_sub(1) == occupation)
                && filter.village.is_none_or(|village| kept.village == village)
                && filter
                    .route
                    .is_none_or(|route| answer.is_some_and(|answer| answer.route == route))
                && filter
                    .counted_for
                    .is_none_or(|scheme| answer.is_some_and(|answer| answer.counted_for == scheme))
                && filter.nik.as_deref().is_none_or(|digits| nik(kept, digits))
                && is_among(id)
        };
        let mut lets_through = lets_through;
        self.kept()
            .filter(|(id, kept)| lets_through(*id, kept))
            .map(|(id, _)| id)
            .collect()
    }

    /// Findings one by one in the order of the file, `count` from the `from`th on, of one kind or of all, and how many
    /// there are in all.
    pub fn findings(&self, kind: Option<Kind>, from: usize, count: usize) -> (Vec<(u32, Code)>, usize) {
        let wanted = kind.map(Findings::of_kind);
        let of = |kept: &StoredRow| wanted.map_or(kept.findings, |kind| kept.findings.among(kind));
        let (mut found, mut total) = (Vec::with_capacity(count.min(1024)), 0_usize);
        for (id, kept) in self.kept() {
            let findings = of(kept);
            let n_here = usize::try_from(findings.count()).unwrap_or(0);
            if n_here > 0 && total + n_here > from && found.len() < count {
                let skipped = from.saturating_sub(total);
                let room = count - found.len();
                found.extend(findings.iter().skip(skipped).take(room).map(|code| (id, code)));
            }
            total += n_here;
        }
        (found, total)
    }

    /// Everything about a row whose cells were read again. `reader` is one with the columns and settings of the list.
    pub fn detail(&self, reader: &mut FactReader, id: u32, row: &(impl Row + ?Sized)) -> Option<RowDetail> {
        let view = self.row(id)?;
        let (facts, findings) = self.explained(reader, &view, row);
        let answer = eligibility::assess(self.rules.person.eligibility, &facts.worker, self.settings.day);
        Some(RowDetail {
            facts,
            findings,
            answer,
        })
    }

    /// The facts of a row whose cells were read again, and what is odd about it with what stands there: [`Self::detail`]
    /// without the answer's reasons, which exports do not write.
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
