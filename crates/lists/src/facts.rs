//! What a row says of a person: the same facts that the self-check asks for, and what is odd about the row.
//!
//! `docs/decisions/017-how-a-row-becomes-a-person.md` has the table of columns and facts.

use crate::cell_cache::CellCache;
use crate::columns::Columns;
use crate::comma_groups::SeenCommas;
use crate::date_cell::DateColumn;
use crate::decile_cell::DecileRead;
use crate::finding::{Code, Findings};
use crate::habits::{Habits, Seen};
use crate::hash::hash_of;
use crate::income_cell::Income;
use crate::nik::{Codes, Nik};
use crate::occupation_cell::{OccupationRead, Occupations};
use crate::place_cell::{Named, Places, Village, Villages, end_of_address, is_code};
use crate::remark_cell::{Remarks, beside_name, may_have_beside, said_in};
use crate::rules::ListsRules;
use crate::settings::Settings;
use crate::word_reader::{NothingWords, Word, WordReader};
use crate::yes_no_column::{MarkColumn, Marks, Said};
use payung_questions::eligibility::Worker;
use payung_rules::cell_word::{CellKind, Meaning};
use payung_rules::dated::NotInForce;
use payung_rules::remark_word::RemarkWord;
use payung_sheets::cell::{Cell, decoded};
use payung_sheets::row::Row;
use payung_typed::age::{self, Aged, Birth};
use payung_values::age::Age;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::field::Field;
use payung_values::insured::Insured;
use payung_values::rupiah::Rupiah;
use payung_values::sector::Sector;
use payung_values::segment::Segment;
use payung_values::whole;
use std::borrow::Cow;

/// What a row says.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// The person, as the self-check would know it.
    pub worker: Worker,
    /// The age on the day of the settings, counted or given.
    pub age: Option<Age>,
    /// Driving or delivering, or other work.
    pub sector: Sector,
    /// The NIK, if it has sixteen digits.
    pub nik: Option<Nik>,
    /// The occupation as its index in the rules.
    pub occupation: Option<u16>,
    /// The income that own money is charged by; `None` where it is not known, or a range over several rows of the
    /// bracket table.
    pub charged_income: Option<Rupiah>,
    /// The village's number in the list, from 1; 0 is unknown.
    pub village: u32,
    /// The hash of name and day of birth, if both are known.
    pub person: Option<u64>,
    /// What is odd, without what only other rows tell.
    pub findings: Findings,
}

/// Which ages the rules speak of on the day of registration.
#[derive(Clone, Copy, Debug)]
struct Ages {
    open_from: u16,
    from: u16,
    to: u16,
}

/// Where each field stands; [`NOWHERE`] for those the list does not have.
#[derive(Clone, Copy, Debug)]
pub(super) struct At {
    pub(super) name: usize,
    pub(super) nik: usize,
    pub(super) family_card: usize,
    pub(super) birth_date: usize,
    pub(super) sex: usize,
    pub(super) age: usize,
    pub(super) occupation: usize,
    pub(super) engagement: usize,
    pub(super) address: usize,
    pub(super) village: usize,
    pub(super) district: usize,
    pub(super) regency: usize,
    pub(super) second_regency: usize,
    pub(super) province: usize,
    pub(super) income: usize,
    pub(super) regular_income: usize,
    pub(super) irregular_income: usize,
    pub(super) registry: usize,
    pub(super) decile: usize,
    pub(super) field_verified: usize,
    pub(super) insured: usize,
    pub(super) has_employer: usize,
    pub(super) civil_servant: usize,
    pub(super) second_civil_servant: usize,
    pub(super) transport: usize,
    pub(super) business: usize,
    pub(super) student: usize,
    pub(super) residence: usize,
    remark: usize,
    second_remark: usize,
}

/// A column that no row has.
pub(super) const NOWHERE: usize = usize::MAX;

impl At {
    fn of(columns: &Columns) -> Self {
        let at = |field| columns.column(field).map_or(NOWHERE, usize::from);
        Self {
            name: at(Field::Name),
            nik: at(Field::Nik),
            family_card: at(Field::FamilyCard),
            birth_date: at(Field::BirthDate),
            sex: at(Field::Sex),
            age: at(Field::Age),
            occupation: at(Field::Occupation),
            engagement: at(Field::Engagement),
            address: at(Field::Address),
            village: at(Field::Village),
            district: at(Field::District),
            regency: at(Field::Regency),
            second_regency: columns.second(Field::Regency).map_or(NOWHERE, usize::from),
            province: at(Field::Province),
            income: at(Field::Income),
            regular_income: at(Field::RegularIncome),
            irregular_income: at(Field::IrregularIncome),
            registry: at(Field::Registry),
            decile: at(Field::Decile),
            field_verified: at(Field::Verified),
            insured: at(Field::Insured),
            has_employer: at(Field::HasEmployer),
            civil_servant: at(Field::CivilServant),
            second_civil_servant: columns.second(Field::CivilServant).map_or(NOWHERE, usize::from),
            transport: at(Field::Transport),
            business: at(Field::Business),
            student: at(Field::Student),
            residence: at(Field::Residence),
            remark: at(Field::Remark),
            second_remark: columns.second(Field::Remark).map_or(NOWHERE, usize::from),
        }
    }
}

/// Reads rows, and remembers what it has read.
#[derive(Debug)]
pub struct FactReader {
    pub(super) rules: ListsRules,
    columns: Columns,
    pub(super) at: At,
    pub(super) settings: Settings,
    ages: Ages,
    codes: Codes,
    occupations: Occupations,
    places: Places,
    villages: Villages,
    pub(super) incomes: CellCache<Income>,
    /// Whether commas group incomes, and what was seen of them.
    pub(super) has_comma_groups: bool,
    pub(super) commas: SeenCommas,
    pub(super) deciles: CellCache<DecileRead>,
    births: DateColumn,
    remarks: CellCache<Remarks>,
    nothings: NothingWords,
    pub(super) yes: WordReader,
    sexes: WordReader,
    pub(super) regularities: WordReader,
    pub(super) amounts: WordReader,
    pub(super) engagements: WordReader,
    businesses: WordReader,
    pub(super) registries: WordReader,
    pub(super) memberships: WordReader,
    pub(super) marks: Marks,
    name: Vec<u8>,
}

impl FactReader {
    /// A reader of rows with these columns.
    ///
    /// # Errors
    ///
    /// [`NotInForce`] if no membership age is known on the day of the settings.
    pub fn new(rules: ListsRules, columns: Columns, settings: Settings) -> Result<Self, NotInForce> {
        Self::knowing(rules, columns, settings, Habits::default())
    }

    /// A reader of rows with these columns, of which it is known how they are written.
    ///
    /// # Errors
    ///
    /// As [`Self::new`].
    pub fn knowing(
        rules: ListsRules,
        columns: Columns,
        settings: Settings,
        habits: Habits,
    ) -> Result<Self, NotInForce> {
        let ages = rules.person.eligibility;
        let words = |kind| WordReader::new(rules.cell_words, kind);
        Ok(Self {
            rules,
            at: At::of(&columns),
            columns,
            ages: Ages {
                open_from: ages.age_open_from.at(settings.day)?.value,
                from: ages.age_from.at(settings.day)?.value,
                to: ages.age_to.at(settings.day)?.value,
            },
            settings,
            codes: Codes::new(rules.person.areas, rules.districts),
            occupations: Occupations::new(
                rules.person.occupations,
                rules.person.work_words,
                rules.cell_words,
            ),
            places: Places::new(rules.person.areas, rules.districts, rules.cell_words),
            villages: Villages::new(rules.cell_words),
            incomes: CellCache::new(),
            has_comma_groups: habits.has_comma_groups,
            commas: SeenCommas::NONE,
            deciles: CellCache::new(),
            births: DateColumn::knowing(habits.dates),
            remarks: CellCache::new(),
            nothings: NothingWords::new(rules.cell_words),
            yes: words(CellKind::YesNo),
            sexes: words(CellKind::Sex),
            regularities: words(CellKind::Regular),
            amounts: words(CellKind::Amount),
            engagements: words(CellKind::Engagement),
            businesses: words(CellKind::Business),
            registries: words(CellKind::Registry),
            memberships: words(CellKind::Insured),
            marks: Marks::knowing(habits.worded),
            name: Vec::with_capacity(64),
        })
    }

    /// The columns.
    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    /// The settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What is known of how the rows are written.
    pub(super) fn habits(&self) -> Habits {
        Habits {
            worded: self.marks.worded(),
            dates: self.births.order(),
            has_comma_groups: self.has_comma_groups,
        }
    }

    /// What was not known of it, if something was not.
    pub(super) fn mistaken(&self) -> Habits {
        let seen = Habits {
            worded: self.marks.mistaken(),
            dates: self.births.seen(),
            has_comma_groups: self.commas.is_grouped(),
        };
        if self.marks.mistaken().is_empty()
            && seen.dates == self.births.order()
            && seen.has_comma_groups == self.has_comma_groups
        {
            Habits::default()
        } else {
            seen
        }
    }

    /// What was seen of how the rows are written.
    pub(super) fn seen(&self) -> Seen {
        Seen {
            marks: self.marks.seen(),
            days: self.births.sides(),
            commas: self.commas,
        }
    }

    /// Takes what was seen in other rows.
    pub(super) fn join_seen(&mut self, seen: Seen) {
        self.marks.join(seen.marks);
        self.births.join(seen.days);
        self.commas = self.commas.with(seen.commas);
    }

    /// The number of a village that was found in other rows.
    pub(super) fn number_of(&mut self, village: &Village) -> u32 {
        let Village { name, district, area } = village;
        self.villages.number(name.as_bytes(), district.as_bytes(), *area)
    }

    /// The villages found so far.
    pub(super) fn villages(&self) -> &[Village] {
        self.villages.found()
    }

    /// The villages found, when all rows are read.
    pub fn into_villages(self) -> Vec<Village> {
        self.villages.into_found()
    }

    /// The bytes held by what is remembered.
    pub fn held(&self) -> usize {
        self.occupations.held()
            + self.places.held()
            + self.villages.held()
            + self.incomes.held()
            + self.deciles.held()
            + self.births.held()
            + self.remarks.held()
    }

    /// What a row says.
    #[inline]
    pub fn read(&mut self, row: &(impl Row + ?Sized)) -> Facts {
        let at = self.at;
        let mut findings = Findings::of_shape(row.shape(self.columns.width()));
        let nik = self.nik(row, &mut findings);
        let (birth_date, age) = self.birth(row, nik, &mut findings);
        self.sex(row, nik, &mut findings);
        self.family_card(row, nik, &mut findings);
        let person = self.person(row, birth_date, &mut findings);
        let remarks = self.remarks(row, &mut findings);
        let occupation = self.occupation(row.cell(at.occupation), &mut findings);
        let area = self.area(row, remarks, &mut findings);
        let village = match (row.cell(at.village), row.cell(at.district)) {
            (Cell::Empty, _) => 0,
            (Cell::Text(village), Cell::Text(district)) => self.villages.number(village, district, area),
            (village, district) => {
                let (village, district) = (village.text(), district.text());
                self.villages
                    .number(village.as_bytes(), district.as_bytes(), area)
            }
        };
        let transport = self.yes_no(
            (row.cell(at.transport), at.transport),
            MarkColumn::Transport,
            Code::TransportUnreadable,
            &mut findings,
        );
        let sector = match transport.known() {
            Some(true) => Sector::Transport,
            Some(false) => Sector::Other,
            None => {
                let business = || self.business(row.cell(at.business));
                occupation.sector.or_else(business).unwrap_or(Sector::Other)
            }
        };
        let (registry, decile) = self.welfare(row, &mut findings);
        let income = self.income(row.cell(at.income), area, &mut findings);
        let verified = self.yes_no(
            (row.cell(at.field_verified), at.field_verified),
            MarkColumn::Verified,
            Code::VerifiedUnreadable,
            &mut findings,
        );
        let insured = self.insured(row.cell(at.insured), remarks, &mut findings);
        let is_gone = remarks.contains(RemarkWord::Gone) && insured != Some(Insured::Active);
        // A field check that nobody could read may have said that the family is not poor.
        let (registry, decile) = match verified {
            Said::Unreadable => (None, None),
            Said::Nothing | Said::Yes(_) => (registry, decile),
        };
        let worker = Worker {
            age: if birth_date.is_some() { None } else { age },
            birth_date,
            area,
            residence_months: self.residence(row.cell(at.residence), age, &mut findings),
            occupation: occupation
                .index
                .and_then(|index| self.rules.person.occupations.get(usize::from(index))),
            // Whoever is gone is none of those who may register, and who is a member or works for others is none anyway.
            engagement: self
                .engagement(row, occupation, remarks, &mut findings)
                .filter(|engagement| !(is_gone && engagement.segment() == Segment::Bpu)),
            income: income.amount,
            income_regular: self.regularity(row, income.is_irregular, &mut findings),
            registry,
            decile,
            field_verified: verified.known(),
            insured: insured.filter(|insured| !(is_gone && *insured == Insured::None)),
            student: self.student(row.cell(at.student), occupation, remarks, &mut findings),
        };
        Facts {
            worker,
            age,
            sector,
            nik,
            occupation: occupation.index,
            charged_income: income.charged,
            village,
            person,
            findings,
        }
    }

    #[inline]
    fn nik(&self, row: &(impl Row + ?Sized), findings: &mut Findings) -> Option<Nik> {
        if self.at.nik == NOWHERE {
            return None;
        }
        let cell = row.cell(self.at.nik);
        match Nik::read(cell) {
            Ok((nik, code)) => {
                if let Some(code) = code {
                    findings.add(code);
                }
                *findings = findings.with(self.codes.check(nik));
                Some(nik)
            }
            Err(code) => {
                // `menyusul`, `KTP hilang`: no digit of it is known.
                let is_told =
                    code == Code::NikLetters && !cell.text().contains(|letter: char| letter.is_ascii_digit());
                findings.add(if is_told || self.is_nothing(cell) {
                    Code::NikMissing
                } else {
                    code
                });
                None
            }
        }
    }

    /// Whether a cell says nothing, whatever its column.
    #[inline]
    pub(super) fn is_nothing(&self, cell: Cell<'_>) -> bool {
        self.nothings.has(cell)
    }

    /// What the remarks, the field check and what stands beside the name say that may change the answer.
    #[inline]
    fn remarks(&mut self, row: &(impl Row + ?Sized), findings: &mut Findings) -> Remarks {
        let mut said = Remarks::new();
        for at in [self.at.remark, self.at.second_remark] {
            let cell = row.cell(at);
            // `Ya` below `Meninggal`.
            let is_asked = self.columns.gone.iter().any(|column| usize::from(*column) == at);
            if is_asked
                && matches!(
                    self.yes.read(cell),
                    Word::Mark | Word::LetterMark | Word::Means(Meaning::Yes(true))
                )
            {
                said.insert(RemarkWord::Gone);
            }
            said |= self.remark(cell);
        }
        findings.note(!said.is_empty(), Code::RemarkSays);
        if let Cell::Text(name) = row.cell(self.at.name)
            && may_have_beside(name)
        {
            let beside = beside_name(self.rules.cell_words, &decoded(name));
            findings.note(!beside.is_empty(), Code::NameSays);
            said |= beside;
        }
        // What cannot be read of a field check is told with it.
        said | self.remark(row.cell(self.at.field_verified))
    }

    #[inline]
    fn remark(&mut self, cell: Cell<'_>) -> Remarks {
        let words = self.rules.cell_words;
        match cell {
            Cell::Empty | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => Remarks::new(),
            Cell::Text(bytes) => self
                .remarks
                .get_or(bytes, |bytes| said_in(words, &decoded(bytes))),
        }
    }

    /// The sector of a field of business, which says nothing else of somebody.
    #[inline]
    fn business(&mut self, cell: Cell<'_>) -> Option<Sector> {
        let word = self.businesses.read(cell);
        (word == Word::Means(Meaning::Yes(true))).then_some(Sector::Transport)
    }

    #[inline]
    fn occupation(&mut self, cell: Cell<'_>, findings: &mut Findings) -> OccupationRead {
        let number = self.ktp_number(cell);
        let read = match cell {
            _ if number.is_some() => self.occupations.numbered(number),
            Cell::Empty => return OccupationRead::default(),
            Cell::Text(bytes) => self.occupations.read(bytes),
            Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => self.occupations.read(cell.text().as_bytes()),
        };
        if let Some(code) = read.code {
            findings.add(code);
        }
        read
    }

    /// The number of an occupation of the KTP, where the header says that numbers stand there.
    #[inline]
    pub(super) fn ktp_number(&self, cell: Cell<'_>) -> Option<u16> {
        let column = self.columns.numbered_occupations?;
        if usize::from(column) != self.at.occupation {
            return None;
        }
        match cell {
            Cell::Text(bytes) => decoded(bytes).trim().parse().ok(),
            Cell::Number(number) => whole::from_float(number).and_then(|number| u16::try_from(number).ok()),
            Cell::Empty | Cell::Day(_) | Cell::Yes(_) => None,
        }
    }

    /// What the word of an occupation in a cell says.
    #[inline]
    pub(super) fn work_of(&mut self, cell: Cell<'_>) -> OccupationRead {
        match cell {
            Cell::Empty => OccupationRead::default(),
            Cell::Text(bytes) => self.occupations.read(bytes),
            Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => self.occupations.read(cell.text().as_bytes()),
        }
    }

    /// The day of birth and the age: the day of the column, else the age of the column, else the day in the NIK.
    #[inline]
    fn birth(
        &mut self,
        row: &(impl Row + ?Sized),
        nik: Option<Nik>,
        findings: &mut Findings,
    ) -> (Option<Date>, Option<Age>) {
        let day = self.settings.day;
        let cell = row.cell(self.at.birth_date);
        let mut is_blank = self.is_nothing(cell);
        let mut birth = None;
        let mut instead = None;
        if !is_blank {
            let in_nik = |date: Date| nik.is_some_and(|nik| nik.is_of_birth(date));
            match self.births.read(cell, day, in_nik) {
                Ok((date, code)) => {
                    birth = Some(date);
                    if let Some(code) = code {
                        findings.add(code);
                    }
                    let differs = nik.is_some() && !in_nik(date);
                    findings.note(differs && !findings.has(Code::NikDate), Code::NikBirthDate);
                }
                Err(code) => {
                    instead = self
                        .told_instead(cell)
                        .filter(|_| code == Code::BirthDateUnreadable);
                    is_blank = instead.is_some();
                    findings.note(!is_blank, code);
                }
            }
        }
        let stated = self.age(row.cell(self.at.age), nik, findings);
        let stated = stated.or_else(|| match instead? {
            Aged::Years(age) => Some(age),
            Aged::BornIn(birth) => self.age_of_year(birth, nik, findings),
            Aged::Born(_) | Aged::YearsOrBornIn(..) | Aged::Between(..) => None,
        });
        // An age that cannot be read says something all the same: nothing is taken in its place.
        let is_read = !findings.has(Code::AgeUnreadable) && !findings.has(Code::AgeOfYearOpen);
        let says_no_age = stated.is_none() && is_read;
        if is_blank && says_no_age && !findings.has(Code::NikDate) {
            birth = nik.and_then(|nik| nik.birth_date(day));
            findings.note(birth.is_some(), Code::BirthDateFromNik);
        }
        let counted = birth.and_then(|birth| Age::on(birth, day));
        // The column of the day, that of the age and the NIK each say how old somebody is. Where two of them differ, and
        // one of both may register and the other may not, nothing counts.
        let in_nik = || Age::on(nik?.birth_date(day)?, day);
        let in_nik = in_nik().filter(|_| !findings.has(Code::NikDate));
        let differs = |one: Age, other: Age| one.get().abs_diff(other.get()) > 1;
        let may_register = |age: Age| (self.ages.from..=self.ages.to).contains(&u16::from(age.get()));
        let mut is_open = false;
        for (one, other, is_told) in [
            (counted, stated, true),
            // Told as another day than in the NIK.
            (counted, in_nik, false),
            (stated, in_nik, counted.is_none()),
        ] {
            let Some((one, other)) = one.zip(other).filter(|(one, other)| differs(*one, *other)) else {
                continue;
            };
            // An age in a list is that of the year, or of the day it was written.
            findings.note(is_told, Code::AgeDiffers);
            is_open |= may_register(one) != may_register(other);
        }
        if is_open {
            return (None, None);
        }
        if birth.is_some() && counted.is_none() {
            findings.add(Code::BirthDateFar);
            birth = None;
        }
        let age = counted.or(stated);
        if let Some(age) = age {
            let years = u16::from(age.get());
            findings.note(years < self.ages.open_from, Code::TooYoung);
            findings.note(
                (self.ages.open_from..self.ages.from).contains(&years),
                Code::AgeOpen,
            );
            findings.note(years > self.ages.to, Code::TooOld);
        }
        (birth, age)
    }

    /// The year of birth or the age, where nothing else stands in the cell of the day: `Agustus 1985`, `umur 41 th`.
    #[cold]
    fn told_instead(&self, cell: Cell<'_>) -> Option<Aged> {
        let text = cell.text();
        match age::read(&text, self.settings.day) {
            Ok(born @ Aged::BornIn(_)) => Some(born),
            // Two digits alone may be those of a day or a year.
            Ok(aged @ Aged::Years(_)) if text.contains(char::is_alphabetic) => Some(aged),
            Ok(_) | Err(_) => None,
        }
    }

    #[inline]
    fn age(&self, cell: Cell<'_>, nik: Option<Nik>, findings: &mut Findings) -> Option<Age> {
        let digit = |byte: u8| byte.wrapping_sub(b'0');
        let day = self.settings.day;
        let read = |text: &str| age::read(text, day);
        let years = match cell {
            Cell::Empty => return None,
            Cell::Text(&[tens, ones]) if digit(tens) < 10 && digit(ones) < 10 => {
                Age::new(i64::from(digit(tens)) * 10 + i64::from(digit(ones)))
            }
            Cell::Text(_) if self.is_nothing(cell) => return None,
            Cell::Text(bytes) => match read(&decoded(bytes)) {
                // The column says that it is an age.
                Ok(Aged::Years(age) | Aged::YearsOrBornIn(age, _)) => Some(age),
                Ok(Aged::Born(birth)) => Age::on(birth, day),
                Ok(Aged::BornIn(birth)) => return self.age_of_year(birth, nik, findings),
                Ok(Aged::Between(..)) | Err(_) => None,
            },
            Cell::Number(number) => match whole::from_float(number) {
                Some(number) if let Ok(Aged::BornIn(birth)) = read(&number.to_string()) => {
                    return self.age_of_year(birth, nik, findings);
                }
                number => number.and_then(Age::new),
            },
            Cell::Day(_) | Cell::Yes(_) => None,
        };
        let years = years.filter(|age| age.get() > 0);
        findings.note(years.is_none(), Code::AgeUnreadable);
        years
    }

    /// The age of somebody of whom the year of birth is known: the one surely reached, if the other one would decide
    /// nothing else. Where the NIK is of that year, it says the day, too.
    fn age_of_year(&self, birth: Birth, nik: Option<Nik>, findings: &mut Findings) -> Option<Age> {
        let in_nik = nik.and_then(|nik| nik.birth_date(self.settings.day));
        if in_nik.is_some_and(|day| day.year() == birth.year) {
            return None;
        }
        let Ages { open_from, from, to } = self.ages;
        let is_one_side = [open_from, from, to.saturating_add(1)].iter().all(|limit| {
            let [before, after] = [birth.before, birth.after].map(|age| u16::from(age.get()) >= *limit);
            before == after
        });
        findings.add(if is_one_side {
            Code::AgeOfYear
        } else {
            Code::AgeOfYearOpen
        });
        is_one_side.then_some(birth.before)
    }

    #[inline]
    fn sex(&mut self, row: &(impl Row + ?Sized), nik: Option<Nik>, findings: &mut Findings) {
        match self.sexes.read(row.cell(self.at.sex)) {
            Word::Means(Meaning::Woman(woman)) => {
                let differs = nik.is_some_and(|nik| nik.is_woman() != woman);
                findings.note(differs && !findings.has(Code::NikDate), Code::NikSex);
            }
            // A mark below `L`, one of two columns: the NIK says the same, and no answer asks for it.
            Word::Nothing | Word::Mark | Word::LetterMark => {}
            Word::Means(_) | Word::Unreadable => {
                findings.add(Code::SexUnreadable);
            }
        }
    }

    #[inline]
    fn family_card(&self, row: &(impl Row + ?Sized), nik: Option<Nik>, findings: &mut Findings) {
        let cell = row.cell(self.at.family_card);
        let is_odd = match cell {
            Cell::Empty => false,
            Cell::Text(bytes) => {
                let digits = bytes.iter().filter(|byte| byte.is_ascii_digit());
                digits.count() != 16 && !self.is_nothing(cell)
            }
            Cell::Number(_) => Nik::read(cell).is_err(),
            Cell::Day(_) | Cell::Yes(_) => true,
        };
        findings.note(is_odd, Code::FamilyCardLength);
        let is_nik = nik.is_some_and(|nik| Nik::read(cell).is_ok_and(|(card, _)| card == nik));
        findings.note(is_nik, Code::FamilyCardIsNik);
    }

    /// The hash of the name's letters and digits with the day of birth.
    #[inline]
    fn person(
        &mut self,
        row: &(impl Row + ?Sized),
        birth: Option<Date>,
        findings: &mut Findings,
    ) -> Option<u64> {
        if self.at.name == NOWHERE {
            return None;
        }
        self.name.clear();
        let cell = row.cell(self.at.name);
        if self.is_nothing(cell) {
            findings.add(Code::NameMissing);
            return None;
        }
        if let Cell::Text(bytes) = cell {
            let letters = bytes
                .iter()
                .filter(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
            self.name.extend(letters.map(u8::to_ascii_uppercase));
        } else {
            self.name.extend_from_slice(cell.text().as_bytes());
        }
        if self.name.is_empty() {
            findings.add(Code::NameMissing);
            return None;
        }
        let birth = birth?;
        self.name.extend_from_slice(&birth.day_number().to_le_bytes());
        Some(hash_of(&self.name))
    }

    #[inline]
    fn area(
        &mut self,
        row: &(impl Row + ?Sized),
        remarks: Remarks,
        findings: &mut Findings,
    ) -> Option<AreaCode> {
        let province = match row.cell(self.at.province) {
            Cell::Empty => None,
            Cell::Text(bytes) => self.places.province(bytes),
            cell @ (Cell::Number(_) | Cell::Day(_) | Cell::Yes(_)) => {
                self.places.province(cell.text().as_bytes())
            }
        };
        let province_area = province.and_then(|(area, _)| area);
        let regency = match (row.cell(self.at.regency), row.cell(self.at.second_regency)) {
            (Cell::Empty, Cell::Empty) => None,
            (Cell::Text(bytes), Cell::Empty) => self.places.regency(bytes, province_area),
            (first, second) => {
                let (first, second) = (first.text(), second.text());
                self.places
                    .regency_of_two(first.as_bytes(), second.as_bytes(), province_area)
            }
        };
        if let Some(code) = regency.and_then(|(_, code)| code) {
            findings.add(code);
        }
        match regency {
            // Of two areas nobody knows which was meant, and a kabupaten that cannot be read is no reason to take another.
            Some((_, Some(Code::AreaCodeTwoWay)) | (None, _)) => None,
            Some((Some(area), _)) => {
                // Of two that contradict one another neither counts.
                let differs = province_area.is_some_and(|province| province != area.province());
                findings.note(differs, Code::ProvinceDiffers);
                (!differs).then_some(area)
            }
            None => {
                if let Some(code) = province.and_then(|(_, code)| code) {
                    findings.add(code);
                    return None;
                }
                self.area_of_none(
                    row,
                    province_area.or(self.settings.defaults.area),
                    remarks,
                    findings,
                )
            }
        }
    }

    /// The area of a row without a kabupaten or kota: that of the desa's code, else `known`, the province or what the
    /// settings say, unless desa, kecamatan, address or a remark name another.
    fn area_of_none(
        &mut self,
        row: &(impl Row + ?Sized),
        known: Option<AreaCode>,
        remarks: Remarks,
        findings: &mut Findings,
    ) -> Option<AreaCode> {
        let said = self.place_columns().map(|column| {
            let cell = row.cell(column);
            match self.place_text(cell, column) {
                Some(bytes) => self.places.of_part(&bytes),
                None => Named::default(),
            }
        });
        let coded = said.iter().find_map(|named| named.coded);
        let area = coded.or(known)?;
        if said
            .iter()
            .any(|named| named.is_other_than(known.unwrap_or(area)))
        {
            findings.add(Code::PlaceElsewhere);
            return coded;
        }
        (!remarks.contains(RemarkWord::Elsewhere)).then_some(area)
    }

    /// Where smaller places stand that say in which kabupaten or kota they lie.
    pub(super) fn place_columns(&self) -> [usize; 3] {
        [self.at.village, self.at.district, self.at.address]
    }

    /// What a column of them says.
    pub(super) fn named_by(&self, row: &(impl Row + ?Sized), column: usize) -> Named {
        let bytes = self.place_text(row.cell(column), column);
        bytes.map_or_else(Named::default, |bytes| self.places.part(&bytes))
    }

    /// What of such a cell may say it: of a desa its code, since desa bear the names of kabupaten far away, and of an
    /// address its end.
    fn place_text<'c>(&self, cell: Cell<'c>, column: usize) -> Option<Cow<'c, [u8]>> {
        match cell {
            Cell::Text(bytes) if column == self.at.address => Some(Cow::Borrowed(end_of_address(bytes))),
            Cell::Text(bytes) if column == self.at.district || is_code(bytes) => Some(Cow::Borrowed(bytes)),
            Cell::Number(_) => Some(Cow::Owned(cell.text().as_bytes().to_vec())),
            Cell::Empty | Cell::Text(_) | Cell::Day(_) | Cell::Yes(_) => None,
        }
        .filter(|bytes| !bytes.is_empty())
    }
}
