//! What a row says of work, income, need and membership.

use crate::amount_unit::AmountUnit;
use crate::decile_cell::{self, DecileRead};
use crate::facts::{FactReader, NOWHERE};
use crate::finding::{Code, Findings};
use crate::income_cell::{Income, Said as SaidIncome, WageSide, Written, digits, income_of};
use crate::occupation_cell::OccupationRead;
use crate::remark_cell::Remarks;
use crate::settings::Work;
use crate::word_reader::Word;
use crate::yes_no_column::{MarkColumn, Said};
use payung_rules::amount_word::AmountWord;
use payung_rules::cell_word::{CellKind, Meaning};
use payung_rules::membership::DecileLabel;
use payung_rules::remark_word::RemarkWord;
use payung_rules::wage::MinimumWage;
use payung_sheets::cell::{Cell, plain};
use payung_sheets::row::Row;
use payung_typed::money;
use payung_values::area_code::AreaCode;
use payung_values::engagement::Engagement;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::registry::Registry;
use payung_values::rupiah::Rupiah;
use payung_values::segment::Segment;
use payung_values::welfare::{Decile, Welfare};
use payung_values::whole;

/// What a row says of the income.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct IncomeFacts {
    /// The amount; of a range that lies on one side of all that can decide, its end nearest to the other side.
    pub(super) amount: Option<Rupiah>,
    /// What own money is charged by.
    pub(super) charged: Option<Rupiah>,
    /// Whether it says that the income is irregular.
    pub(super) is_irregular: bool,
}

impl FactReader {
    /// What a cell of yes and no says that stands in the column `at`. Below a header that asks the opposite only a plain
    /// yes or no says it: of `belum` below `Belum Peserta` nobody knows which was answered.
    #[inline]
    pub(super) fn yes_no(
        &mut self,
        (cell, at): (Cell<'_>, usize),
        column: MarkColumn,
        unreadable: Code,
        findings: &mut Findings,
    ) -> Said {
        let said = self.marks.said(column, &mut self.yes, cell, unreadable, findings);
        if !self.asks_not(at) || said.known().is_none() {
            return said;
        }
        let answer = plain(&cell.text());
        if self.rules.cell_words.meaning(CellKind::Answer, &answer).is_some() || answer.is_empty() {
            return said.negated();
        }
        findings.add(unreadable);
        Said::Unreadable
    }

    /// Whether the header of the column asks the opposite.
    #[inline]
    fn asks_not(&self, at: usize) -> bool {
        let negated = &self.columns().negated;
        !negated.is_empty() && negated.iter().any(|column| usize::from(*column) == at)
    }

    #[inline]
    pub(super) fn income(
        &mut self,
        cell: Cell<'_>,
        area: Option<AreaCode>,
        findings: &mut Findings,
    ) -> IncomeFacts {
        let plain = match cell {
            Cell::Empty => return IncomeFacts::default(),
            _ if self.income_unit().is_some() || self.is_for_other_time() => None,
            Cell::Text(bytes) => digits(bytes),
            Cell::Number(number) => whole::from_float(number)
                .map(Rupiah::new)
                .filter(|amount| (Rupiah::ZERO..=Rupiah::MOST_TYPED).contains(amount)),
            Cell::Day(_) | Cell::Yes(_) => None,
        };
        if let Some(amount) = plain {
            return Self::exact_income(amount, findings);
        }
        let (words, written) = (self.rules.cell_words, self.written_incomes());
        let read = match cell {
            _ if self.is_nothing(cell) => Income::default(),
            Cell::Text(bytes) => self
                .incomes
                .get_or(bytes, |bytes| income_of(words, written, bytes)),
            Cell::Empty | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => self.income_said(cell),
        };
        self.commas = self.commas.with(read.commas);
        findings.note(read.is_irregular, Code::IncomeIrregular);
        IncomeFacts {
            is_irregular: read.is_irregular,
            ..self.said_income(read.said, area, findings)
        }
    }

    /// What the numbers of the income's column count, where its header says so.
    #[inline]
    fn income_unit(&self) -> Option<AmountUnit> {
        let (column, unit) = self.columns().income_unit?;
        (usize::from(column) == self.at.income).then_some(unit)
    }

    /// Whether the header of the income says that it is for another time than a month.
    #[inline]
    fn is_for_other_time(&self) -> bool {
        let column = self.columns().income_for_other_time;
        column.is_some_and(|column| usize::from(column) == self.at.income)
    }

    fn written_incomes(&self) -> Written {
        Written {
            unit: self.income_unit(),
            has_comma_groups: self.has_comma_groups,
            is_for_other_time: self.is_for_other_time(),
        }
    }

    /// What a cell says of the income, whatever the area.
    pub(super) fn income_said(&self, cell: Cell<'_>) -> Income {
        let (words, written) = (self.rules.cell_words, self.written_incomes());
        match cell {
            Cell::Text(bytes) => income_of(words, written, bytes),
            Cell::Number(_) if written.unit.is_some() || written.is_for_other_time => {
                income_of(words, written, cell.text().as_bytes())
            }
            Cell::Empty | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => Income::UNREADABLE,
        }
    }

    #[inline]
    fn exact_income(amount: Rupiah, findings: &mut Findings) -> IncomeFacts {
        if !money::is_usual(amount) {
            findings.add(Code::IncomeUnlikely);
            return IncomeFacts::default();
        }
        IncomeFacts {
            amount: Some(amount),
            charged: Some(amount),
            is_irregular: false,
        }
    }

    fn said_income(&self, said: SaidIncome, area: Option<AreaCode>, findings: &mut Findings) -> IncomeFacts {
        let (from, to) = match said {
            SaidIncome::Nothing => return IncomeFacts::default(),
            SaidIncome::Amount(amount) => return Self::exact_income(amount, findings),
            SaidIncome::Read(amount) => {
                findings.note(money::is_usual(amount), Code::IncomeRead);
                return Self::exact_income(amount, findings);
            }
            SaidIncome::Not(code) => {
                findings.add(code);
                return IncomeFacts::default();
            }
            SaidIncome::Range(from, to) => (from, to),
            SaidIncome::OfWage(side) => {
                let Some(wage) = area.and_then(|area| self.wage(area)) else {
                    findings.add(Code::IncomeUnreadable);
                    return IncomeFacts::default();
                };
                match side {
                    WageSide::AtMost => (Rupiah::ZERO, Some(wage)),
                    WageSide::Above => match wage.checked_add(Rupiah::new(1)) {
                        Some(above) => (above, None),
                        None => return IncomeFacts::default(),
                    },
                }
            }
        };
        if !money::is_usual(to.unwrap_or(from)) {
            findings.add(Code::IncomeUnlikely);
            return IncomeFacts::default();
        }
        let most = to.unwrap_or(Rupiah::MOST_TYPED);
        let is_low = |amount: Rupiah| area.and_then(|area| self.wage(area)).map(|wage| amount <= wage);
        if is_low(from) != is_low(most) {
            findings.add(Code::IncomeStraddles);
            return IncomeFacts::default();
        }
        findings.add(Code::IncomeRange);
        let amount = match (is_low(from), to) {
            (Some(true) | None, Some(to)) => to,
            (Some(false), _) | (_, None) => from,
        };
        let rows = self.rules.person.contribution.brackets.rows;
        let bracket = |amount: Rupiah| rows.partition_point(|row| row.from <= amount);
        IncomeFacts {
            amount: Some(amount),
            charged: (bracket(from) == bracket(most)).then_some(amount),
            is_irregular: false,
        }
    }

    /// The whole rupiah of the minimum wage that counts in an area on the day of the settings.
    fn wage(&self, area: AreaCode) -> Option<Rupiah> {
        let wages = self.rules.person.eligibility.minimum_wages;
        let wage = MinimumWage::of(wages, area, self.settings.day.year());
        wage.map(|wage| Rupiah::new(wage.sen.div_euclid(100)))
    }

    /// What a cell says in words of its own, whichever of both was asked: `tetap`, `musiman`.
    #[inline]
    fn stated_regular(&mut self, cell: Cell<'_>) -> Option<Said> {
        let mut said = self.regularities.read(cell);
        if said == Word::Unreadable {
            said = self.amounts.read(cell);
        }
        match said {
            Word::Means(Meaning::Yes(regular)) => Some(Said::Yes(regular)),
            Word::Means(Meaning::Amount(AmountWord::Irregular)) => Some(Said::Yes(false)),
            Word::Means(_) | Word::Nothing | Word::Mark | Word::LetterMark | Word::Unreadable => None,
        }
    }

    #[inline]
    pub(super) fn regularity(
        &mut self,
        row: &(impl Row + ?Sized),
        is_irregular: bool,
        findings: &mut Findings,
    ) -> Option<IncomeRegularity> {
        let cell = row.cell(self.at.regular_income);
        let regular = self.stated_regular(cell).unwrap_or_else(|| {
            self.yes_no(
                (cell, self.at.regular_income),
                MarkColumn::RegularIncome,
                Code::RegularIncomeUnreadable,
                findings,
            )
        });
        let cell = row.cell(self.at.irregular_income);
        let irregular = self.stated_regular(cell).map(Said::negated).unwrap_or_else(|| {
            self.yes_no(
                (cell, self.at.irregular_income),
                MarkColumn::IrregularIncome,
                Code::IrregularIncomeUnreadable,
                findings,
            )
        });
        let is_regular = match (regular, irregular) {
            (Said::Yes(regular), Said::Yes(irregular)) if regular == irregular => {
                findings.add(Code::RegularIncomeContradicts);
                return None;
            }
            (Said::Yes(true), _) | (_, Said::Yes(false)) if is_irregular => {
                findings.add(Code::RegularIncomeContradicts);
                return None;
            }
            (Said::Yes(regular), _) => Some(regular),
            (_, Said::Yes(irregular)) => Some(!irregular),
            _ if is_irregular => Some(false),
            // `tetap` in the column of the income says something, too.
            (Said::Nothing, Said::Nothing) if findings.has(Code::IncomeUnreadable) => None,
            (Said::Nothing, Said::Nothing) => self.settings.defaults.regular_income,
            _ => None,
        };
        is_regular.map(|is_regular| {
            if is_regular {
                IncomeRegularity::Regular
            } else {
                IncomeRegularity::Irregular
            }
        })
    }

    #[inline]
    pub(super) fn welfare(
        &mut self,
        row: &(impl Row + ?Sized),
        findings: &mut Findings,
    ) -> (Option<Registry>, Option<Decile>) {
        let (registry, ranked) = self.registry(row.cell(self.at.registry), findings);
        let (label, decile) = self.decile(row.cell(self.at.decile), findings);
        let (registry, decile) = (registry.or(label), decile.or(ranked));
        // Whoever has a decile is listed; and one of the upper deciles has no label of the poor.
        let contradicts = registry.zip(decile).is_some_and(|(registry, decile)| {
            let labels = self.rules.person.eligibility.decile_labels;
            let is_poor =
                |welfare: Option<Welfare>| welfare.is_some_and(|welfare| welfare != Welfare::NotPoor);
            let of_decile = DecileLabel::of(labels, decile).map(|label| label.welfare);
            registry == Registry::Unlisted || is_poor(Welfare::of_registry(registry)) != is_poor(of_decile)
        });
        findings.note(contradicts, Code::WelfareContradicts);
        (registry, decile)
    }

    /// What the cell of the register says: a label, or a decile.
    #[inline]
    fn registry(&mut self, cell: Cell<'_>, findings: &mut Findings) -> (Option<Registry>, Option<Decile>) {
        let word = self.registries.read(cell);
        if self.marks.is_mark(MarkColumn::Registry, cell, word) {
            findings.add(Code::RegistryUnlabelled);
            return (None, None);
        }
        match word {
            Word::Means(Meaning::Registry(registry)) => return (Some(registry), None),
            Word::Nothing => return (None, None),
            Word::Means(_) | Word::Mark | Word::LetterMark | Word::Unreadable => {}
        }
        // `DTKS: Ya` says that the register has the family, and not how poor it is.
        match self.yes.read(cell) {
            Word::Means(Meaning::Yes(true)) => findings.add(Code::RegistryUnlabelled),
            Word::Means(Meaning::Yes(false)) => return (Some(Registry::Unlisted), None),
            // A letter alone is no decile here: `v` is a mark, and nobody counts registers in Roman numerals.
            _ if is_letter(cell) => findings.add(Code::RegistryUnreadable),
            Word::Nothing | Word::Means(_) | Word::Mark | Word::LetterMark | Word::Unreadable => {
                match self.decile_read(cell) {
                    DecileRead::Is(decile) | DecileRead::Read(decile) => return (None, Some(decile)),
                    DecileRead::Nothing | DecileRead::Zero | DecileRead::Unreadable => {
                        findings.add(Code::RegistryUnreadable);
                    }
                }
            }
        }
        (None, None)
    }

    /// A cell as a decile.
    #[inline]
    fn decile_read(&mut self, cell: Cell<'_>) -> DecileRead {
        let words = self.rules.cell_words;
        match cell {
            Cell::Text(bytes) => self.deciles.get_or(bytes, |_| decile_cell::read(words, cell)),
            Cell::Empty | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => decile_cell::read(words, cell),
        }
    }

    /// What the cell of the decile says: a decile, or a label of the register.
    #[inline]
    fn decile(&mut self, cell: Cell<'_>, findings: &mut Findings) -> (Option<Registry>, Option<Decile>) {
        let read = match cell {
            Cell::Empty => return (None, None),
            Cell::Text(&[digit @ b'1'..=b'9']) => return (None, Decile::new(digit - b'0')),
            // Marks, or five and ten in Roman numerals.
            Cell::Text(b"v" | b"V" | b"x" | b"X") => {
                findings.add(Code::DecileUnreadable);
                return (None, None);
            }
            Cell::Text(_) | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => self.decile_read(cell),
        };
        match read {
            DecileRead::Nothing => (None, None),
            DecileRead::Is(decile) => (None, Some(decile)),
            DecileRead::Read(decile) => {
                findings.add(Code::DecileRead);
                (None, Some(decile))
            }
            DecileRead::Zero => {
                findings.add(Code::DecileUnreadable);
                (None, None)
            }
            DecileRead::Unreadable => {
                if let Word::Means(Meaning::Registry(registry)) = self.registries.read(cell) {
                    findings.note(registry == Registry::Unlisted, Code::DecileZero);
                    return (Some(registry), None);
                }
                findings.add(Code::DecileUnreadable);
                (None, None)
            }
        }
    }

    #[inline]
    pub(super) fn insured(
        &mut self,
        cell: Cell<'_>,
        remarks: Remarks,
        findings: &mut Findings,
    ) -> Option<Insured> {
        if self.asks_not(self.at.insured) && !self.is_nothing(cell) {
            let asked = (cell, self.at.insured);
            return match self.yes_no(asked, MarkColumn::Insured, Code::InsuredUnreadable, findings) {
                Said::Yes(true) => Some(Insured::Active),
                Said::Yes(false) => Some(Insured::None),
                Said::Nothing | Said::Unreadable => None,
            };
        }
        let known = match cell {
            Cell::Text(b"1") => Some(Insured::Active),
            Cell::Text(b"0") => Some(Insured::None),
            Cell::Empty | Cell::Text(_) | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => None,
        };
        if known.is_some() {
            self.marks.word(MarkColumn::Insured);
            return known;
        }
        let word = self.memberships.read(cell);
        if self.marks.is_mark(MarkColumn::Insured, cell, word) {
            findings.add(Code::MarkRead);
            return Some(Insured::Active);
        }
        match word {
            Word::Means(Meaning::Insured(insured)) => Some(insured),
            Word::Nothing if remarks.contains(RemarkWord::Member) || remarks.contains(RemarkWord::Gone) => {
                None
            }
            Word::Nothing => {
                let default = self.settings.defaults.insured;
                default.map(|is_member| if is_member { Insured::Active } else { Insured::None })
            }
            Word::Means(_) | Word::Mark | Word::LetterMark | Word::Unreadable => {
                findings.add(Code::InsuredUnreadable);
                None
            }
        }
    }

    /// Whether the person studies: the column, else the word of the occupation, else what the settings say.
    #[inline]
    pub(super) fn student(
        &mut self,
        cell: Cell<'_>,
        occupation: OccupationRead,
        remarks: Remarks,
        findings: &mut Findings,
    ) -> Option<bool> {
        let says_so = self.is_other_word(cell) && self.work_of(cell).is_student;
        let said = if says_so {
            self.marks.word(MarkColumn::Student);
            Said::Yes(true)
        } else {
            self.yes_no(
                (cell, self.at.student),
                MarkColumn::Student,
                Code::StudentUnreadable,
                findings,
            )
        };
        match said {
            Said::Yes(yes) => {
                findings.note(!yes && occupation.is_student, Code::OccupationContradicts);
                Some(yes)
            }
            Said::Unreadable => None,
            Said::Nothing if occupation.is_student => Some(true),
            Said::Nothing if occupation.is_mixed || remarks.contains(RemarkWord::Study) => None,
            Said::Nothing => self.settings.defaults.student,
        }
    }

    /// How the person works: a civil servant before all else, then the column for it, then what the word of the
    /// occupation says, then the employer, then what the settings say of those of whom the row says nothing.
    #[inline]
    pub(super) fn engagement(
        &mut self,
        row: &(impl Row + ?Sized),
        occupation: OccupationRead,
        remarks: Remarks,
        findings: &mut Findings,
    ) -> Option<Engagement> {
        let civil = self.civil_servant((row.cell(self.at.civil_servant), self.at.civil_servant), findings);
        // `ASN` and `TNI/POLRI`: either is enough.
        let second = match self.at.second_civil_servant {
            NOWHERE => Said::Nothing,
            column => self.civil_servant((row.cell(column), column), findings),
        };
        let civil = match (civil, second) {
            (Said::Yes(true), _) | (_, Said::Yes(true)) => Said::Yes(true),
            (Said::Unreadable, _) | (_, Said::Unreadable) => Said::Unreadable,
            (Said::Nothing, other) => other,
            (civil, _) => civil,
        };
        let employer = self.yes_no(
            (row.cell(self.at.has_employer), self.at.has_employer),
            MarkColumn::HasEmployer,
            Code::HasEmployerUnreadable,
            findings,
        );
        let (column, is_blank) = self.way_of_working(row.cell(self.at.engagement), findings);
        if let Some(column) = column {
            let contradicts = civil
                .known()
                .is_some_and(|civil| civil != (column == Engagement::CivilServant))
                || differs(column, employer);
            findings.note(contradicts, Code::WorkContradicts);
        }
        let said = occupation.stated;
        if let Some(said) = said {
            let contradicts = column.is_some_and(|column| column != said)
                || column.is_none() && differs(said, employer)
                || civil.known() == Some(said != Engagement::CivilServant);
            findings.note(contradicts, Code::OccupationContradicts);
        }
        if let Some(column) = column {
            let is_own = column.segment() == Segment::Bpu;
            let is_paid = |usual: Engagement| {
                matches!(usual, Engagement::VillageOfficial | Engagement::GovernmentNonAsn)
            };
            let contradicts = is_own && (occupation.is_student || occupation.usual.is_some_and(is_paid))
                || column == Engagement::NotWorking && said.is_none() && occupation.index.is_some();
            findings.note(contradicts, Code::OccupationContradicts);
        }
        // The word says a civil servant, its column says none: whatever else is said, nobody knows.
        if said == Some(Engagement::CivilServant) && civil == Said::Yes(false) {
            return None;
        }
        let is_civil = said == Some(Engagement::CivilServant);
        if civil == Said::Yes(true) || is_civil {
            return Some(Engagement::CivilServant);
        }
        if column.is_some() {
            return column;
        }
        // A cell that cannot be read says something all the same, and of two that contradict one another neither counts.
        let is_open = !is_blank || civil == Said::Unreadable || employer == Said::Unreadable;
        let is_mixed = occupation.is_mixed && said.is_none();
        if is_open || is_mixed || findings.has(Code::OccupationContradicts) {
            return None;
        }
        let usual = occupation.usual;
        let is_own = |engagement: &Engagement| engagement.segment() == Segment::Bpu;
        said.or_else(|| match employer {
            Said::Yes(true) => {
                let usual = usual.filter(|usual| !is_own(usual) || *usual == Engagement::Household);
                Some(usual.unwrap_or(Engagement::Employee))
            }
            Said::Yes(false) => Some(usual.filter(is_own).unwrap_or(Engagement::OwnAccount)),
            // Whoever studies is not what the settings say of everybody.
            Said::Nothing | Said::Unreadable if occupation.is_student => None,
            Said::Nothing | Said::Unreadable
                if !remarks.is_disjoint(
                    RemarkWord::Work | RemarkWord::Gone | RemarkWord::Study | RemarkWord::Elsewhere,
                ) =>
            {
                None
            }
            Said::Nothing | Said::Unreadable => self.usual_work(occupation, civil, findings),
        })
    }

    /// Whether a cell of yes and no holds another word: `mahasiswa` in the column of students.
    #[inline]
    fn is_other_word(&mut self, cell: Cell<'_>) -> bool {
        matches!(cell, Cell::Text(bytes) if bytes.len() > 1) && self.yes.read(cell) == Word::Unreadable
    }

    /// Whether a cell says that somebody is a civil servant, in yes and no or in words of its own: `PNS`, `bukan ASN`.
    #[inline]
    fn civil_servant(&mut self, (cell, at): (Cell<'_>, usize), findings: &mut Findings) -> Said {
        if self.is_other_word(cell) {
            let text = cell.text().to_lowercase();
            let (is_not, named) = match text.trim().strip_prefix("bukan ") {
                Some(named) => (true, named),
                None => (false, text.trim()),
            };
            let means = self.engagements.read(Cell::from(named));
            if means == Word::Means(Meaning::Engagement(Engagement::CivilServant)) {
                self.marks.word(MarkColumn::CivilServant);
                return Said::Yes(!is_not);
            }
        }
        self.yes_no(
            (cell, at),
            MarkColumn::CivilServant,
            Code::CivilServantUnreadable,
            findings,
        )
    }

    /// What the column of the way of working says, by its own words or those of occupations, and whether it says nothing.
    #[inline]
    fn way_of_working(&mut self, cell: Cell<'_>, findings: &mut Findings) -> (Option<Engagement>, bool) {
        match self.engagements.read(cell) {
            Word::Means(Meaning::Engagement(engagement)) => (Some(engagement), false),
            Word::Nothing => (None, true),
            Word::Means(_) | Word::Mark | Word::LetterMark | Word::Unreadable => {
                let stated = self.work_of(cell).stated;
                findings.note(stated.is_none(), Code::EngagementUnreadable);
                (stated, false)
            }
        }
    }

    /// How the settings say that people work of whom the row says nothing. An occupation that nobody could read says
    /// something all the same; one whose people are usually paid a wage says more than the settings.
    fn usual_work(
        &self,
        occupation: OccupationRead,
        civil: Said,
        findings: &mut Findings,
    ) -> Option<Engagement> {
        let is_unread = occupation.code == Some(Code::OccupationUnknown);
        let usual = occupation.usual;
        let work = match self.settings.defaults.work {
            Work::Unknown => None,
            Work::Usual => usual,
            Work::Same(_) if is_unread => None,
            Work::Same(engagement) => {
                let is_paid = |usual: Engagement| usual.segment() != Segment::Bpu;
                let contradicts = usual.is_some_and(is_paid) && engagement.segment() == Segment::Bpu;
                findings.note(contradicts, Code::OccupationContradicts);
                (!contradicts).then_some(engagement)
            }
        };
        work.filter(|work| !(civil == Said::Yes(false) && *work == Engagement::CivilServant))
    }
}

/// Whether one letter is all that stands in a cell.
fn is_letter(cell: Cell<'_>) -> bool {
    matches!(cell, Cell::Text(&[letter]) if letter.is_ascii_alphabetic())
}

/// Whether a way of working is none of somebody who has, or has not, an employer.
fn differs(engagement: Engagement, employer: Said) -> bool {
    match engagement {
        Engagement::OwnAccount | Engagement::Partner | Engagement::NotWorking => employer == Said::Yes(true),
        Engagement::Employee | Engagement::Household | Engagement::GovernmentNonAsn => {
            employer == Said::Yes(false)
        }
        Engagement::Casual
        | Engagement::VillageOfficial
        | Engagement::ConstructionProject
        | Engagement::Abroad
        | Engagement::CivilServant => false,
    }
}
