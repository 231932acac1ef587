//! What a row says of a person: the same facts that the self-check asks for, and what is odd about the row.
//!
//! `docs/decisions/017-how-a-row-becomes-a-person.md` has the table of columns and facts.

use super::cell::{self, Cell, decoded, plain, trimmed};
use super::columns::Columns;
use super::date_cell;
use super::finding::{Code, Findings, RowFinding};
use super::nik::{Codes, Nik};
use super::occupation_cell::Occupations;
use super::place_cell::{Places, Village, Villages};
use super::remembered::{Remembered, hash_of};
use super::settings::{Settings, Work};
use crate::answers;
use crate::domain::age::Age;
use crate::domain::area_code::AreaCode;
use crate::domain::date::Date;
use crate::domain::engagement::Engagement;
use crate::domain::field::Field;
use crate::domain::income_regularity::IncomeRegularity;
use crate::domain::insured::Insured;
use crate::domain::registry::Registry;
use crate::domain::rupiah::Rupiah;
use crate::domain::sector::Sector;
use crate::domain::segment::Segment;
use crate::domain::welfare::Decile;
use crate::eligibility::Worker;
use crate::rules::cell_word::{CellKind, Meaning, meaning};
use crate::rules::dated::NotInForce;
use crate::rules::occupation::Occupation;
use crate::rules::tables::{MEMBERSHIP_AGE_FROM, MEMBERSHIP_AGE_OPEN_FROM, MEMBERSHIP_AGE_TO, OCCUPATIONS};

/// A row of cells, wherever it comes from.
pub trait Row {
    /// The cell in `column`, from 0; [`Cell::Empty`] where the row has none.
    fn cell(&self, column: usize) -> Cell<'_>;

    /// How many cells the row has.
    fn width(&self) -> usize;

    /// What is odd about the row as a whole, where the header has `expected` cells.
    fn shape(&self, expected: usize) -> Findings;
}

impl Row for [Cell<'_>] {
    fn cell(&self, column: usize) -> Cell<'_> {
        self.get(column).copied().unwrap_or_default()
    }

    fn width(&self) -> usize {
        self.len()
    }

    /// Sheets leave out what is empty, so a short row is nothing odd.
    fn shape(&self, expected: usize) -> Findings {
        let mut findings = Findings::NONE;
        let mut beyond = self.iter().skip(expected);
        note(
            beyond.any(|cell| !cell.is_blank()),
            Code::TooManyCells,
            &mut findings,
        );
        findings
    }
}

/// What a cell was read as.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum Reading {
    /// An amount.
    Money(Rupiah),
    /// A day.
    Day(Date),
    /// An age counted from the day of birth.
    Age(Age),
    /// An occupation.
    #[serde(with = "occupation_by_place")]
    Occupation(&'static Occupation),
    /// A kabupaten, kota or province.
    Area(AreaCode),
    /// A NIK.
    Nik(Nik),
    /// How many digits there are instead of sixteen.
    Digits(u16),
    /// A label in the register.
    Registry(Registry),
    /// How many cells there are instead of as many as the header has.
    Cells(u16),
    /// Whether the NIK says a woman.
    Woman(bool),
}

/// Between page and worker an occupation goes by its place in `OCCUPATIONS`.
mod occupation_by_place {
    use crate::rules::occupation::Occupation;
    use crate::rules::tables::OCCUPATIONS;
    use serde::de::{Deserialize as _, Deserializer, Error as _};
    use serde::ser::{Error as _, Serializer};

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde hands over a reference to the field"
    )]
    pub(super) fn serialize<S: Serializer>(
        occupation: &&'static Occupation,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let place = OCCUPATIONS.iter().position(|one| one == *occupation);
        let place = place.and_then(|place| u16::try_from(place).ok());
        serializer.serialize_u16(place.ok_or_else(|| S::Error::custom("an occupation of no rule"))?)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<&'static Occupation, D::Error> {
        let place = u16::deserialize(deserializer)?;
        let occupation = OCCUPATIONS.get(usize::from(place));
        occupation.ok_or_else(|| D::Error::custom("an occupation of no rule"))
    }
}

/// What a row says.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// The person, as the self-check would know it.
    pub worker: Worker,
    /// Driving or delivering, or other work.
    pub sector: Sector,
    /// The NIK, if it has sixteen digits.
    pub nik: Option<Nik>,
    /// The occupation as its place in `OCCUPATIONS`.
    pub occupation: Option<u16>,
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
struct At {
    name: usize,
    nik: usize,
    family_card: usize,
    birth_date: usize,
    sex: usize,
    age: usize,
    occupation: usize,
    engagement: usize,
    village: usize,
    district: usize,
    regency: usize,
    province: usize,
    income: usize,
    regular_income: usize,
    irregular_income: usize,
    registry: usize,
    decile: usize,
    field_verified: usize,
    insured: usize,
    has_employer: usize,
    civil_servant: usize,
    transport: usize,
    student: usize,
    residence: usize,
}

/// A column that no row has.
const NOWHERE: usize = usize::MAX;

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
            village: at(Field::Village),
            district: at(Field::District),
            regency: at(Field::Regency),
            province: at(Field::Province),
            income: at(Field::Income),
            regular_income: at(Field::RegularIncome),
            irregular_income: at(Field::IrregularIncome),
            registry: at(Field::Registry),
            decile: at(Field::Decile),
            field_verified: at(Field::FieldVerified),
            insured: at(Field::Insured),
            has_employer: at(Field::HasEmployer),
            civil_servant: at(Field::CivilServant),
            transport: at(Field::Transport),
            student: at(Field::Student),
            residence: at(Field::Residence),
        }
    }
}

/// A word in a cell, read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    /// Nothing stands there, or that nothing is known.
    Nothing,
    /// What it means.
    Means(Meaning),
    /// A word we do not know.
    Unreadable,
}

/// The words of one kind of cell, and what cells were read as.
#[derive(Debug)]
struct Words {
    kind: CellKind,
    known: Remembered<Word>,
}

impl Words {
    fn new(kind: CellKind) -> Self {
        Self {
            kind,
            known: Remembered::new(),
        }
    }

    #[inline]
    fn read(&mut self, cell: Cell<'_>) -> Word {
        let kind = self.kind;
        match cell {
            Cell::Empty => Word::Nothing,
            Cell::Text(bytes) => self.known.get_or(bytes, |bytes| word(kind, &decoded(bytes))),
            Cell::Yes(yes) => word(kind, if yes { "1" } else { "0" }),
            Cell::Number(_) | Cell::Day(_) => word(kind, &cell.text()),
        }
    }

    /// Yes or no.
    #[inline]
    fn yes(&mut self, cell: Cell<'_>, unreadable: Code, findings: &mut Findings) -> Option<bool> {
        let word = match cell {
            Cell::Empty => return None,
            Cell::Text(b"1") => return Some(true),
            Cell::Text(b"0") => return Some(false),
            Cell::Text(_) | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => self.read(cell),
        };
        if let Word::Means(Meaning::Yes(yes)) = word {
            return Some(yes);
        }
        note(word != Word::Nothing, unreadable, findings);
        None
    }
}

fn word(kind: CellKind, text: &str) -> Word {
    let text = plain(text);
    if text.is_empty() {
        return Word::Nothing;
    }
    match meaning(kind, &text).or_else(|| meaning(CellKind::Any, &text)) {
        Some(Meaning::Nothing) => Word::Nothing,
        Some(found) => Word::Means(found),
        None => Word::Unreadable,
    }
}

#[inline]
fn note(holds: bool, code: Code, findings: &mut Findings) {
    if holds {
        findings.add(code);
    }
}

/// An income: the amount, and whether it was written in words or with decimals.
type Income = Result<(Rupiah, bool), ()>;

/// Reads rows, and remembers what it has read.
#[derive(Debug)]
pub struct FactReader {
    columns: Columns,
    at: At,
    settings: Settings,
    ages: Ages,
    codes: Codes,
    occupations: Occupations,
    places: Places,
    villages: Villages,
    incomes: Remembered<Income>,
    yes: Words,
    sexes: Words,
    engagements: Words,
    registries: Words,
    memberships: Words,
    name: Vec<u8>,
}

impl FactReader {
    /// A reader of rows with these columns.
    ///
    /// # Errors
    ///
    /// [`NotInForce`] if no membership age is known on the day of the settings.
    pub fn new(columns: Columns, settings: Settings) -> Result<Self, NotInForce> {
        Ok(Self {
            at: At::of(&columns),
            columns,
            ages: Ages {
                open_from: MEMBERSHIP_AGE_OPEN_FROM.at(settings.day)?.value,
                from: MEMBERSHIP_AGE_FROM.at(settings.day)?.value,
                to: MEMBERSHIP_AGE_TO.at(settings.day)?.value,
            },
            settings,
            codes: Codes::new(),
            occupations: Occupations::new(),
            places: Places::new(),
            villages: Villages::new(),
            incomes: Remembered::new(),
            yes: Words::new(CellKind::YesNo),
            sexes: Words::new(CellKind::Sex),
            engagements: Words::new(CellKind::Engagement),
            registries: Words::new(CellKind::Registry),
            memberships: Words::new(CellKind::Insured),
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

    /// The villages found, when all rows are read.
    pub fn into_villages(self) -> Vec<Village> {
        self.villages.into_found()
    }

    /// The bytes held by what is remembered.
    pub fn held(&self) -> usize {
        self.occupations.held() + self.places.held() + self.villages.held() + self.incomes.held()
    }

    /// What a row says.
    #[inline]
    pub fn read(&mut self, row: &(impl Row + ?Sized)) -> Facts {
        let at = self.at;
        let mut findings = row.shape(self.columns.width());
        let nik = self.nik(row, &mut findings);
        let (birth_date, age) = self.birth(row, nik, &mut findings);
        self.sex(row, nik, &mut findings);
        self.family_card(row, &mut findings);
        let person = self.person(row, birth_date, &mut findings);
        let occupation = match row.cell(at.occupation) {
            Cell::Text(bytes) if !trimmed(bytes).is_empty() => self.occupations.read(bytes),
            cell if cell.is_blank() => Default::default(),
            cell => self.occupations.read(cell.text().as_bytes()),
        };
        if let Some(code) = occupation.code {
            findings.add(code);
        }
        let area = self.area(row, &mut findings);
        let village = match (row.cell(at.village), row.cell(at.district)) {
            (Cell::Empty, _) => 0,
            (Cell::Text(village), Cell::Text(district)) => self.villages.number(village, district, area),
            (village, district) => {
                let (village, district) = (village.text(), district.text());
                self.villages
                    .number(village.as_bytes(), district.as_bytes(), area)
            }
        };
        let transport = self
            .yes
            .yes(row.cell(at.transport), Code::TransportUnreadable, &mut findings);
        let sector = match transport {
            Some(true) => Sector::Transport,
            Some(false) => Sector::Other,
            None => occupation.sector.unwrap_or(Sector::Other),
        };
        let (registry, decile) = self.welfare(row, &mut findings);
        let worker = Worker {
            age: if birth_date.is_some() { None } else { age },
            birth_date,
            area,
            residence_months: residence(row.cell(at.residence), &mut findings),
            occupation: occupation
                .place
                .and_then(|place| OCCUPATIONS.get(usize::from(place))),
            engagement: self.engagement(row, occupation.usual, &mut findings),
            income: self.income(row.cell(at.income), &mut findings),
            income_regular: self.regularity(row, &mut findings),
            registry,
            decile,
            field_verified: self.yes.yes(
                row.cell(at.field_verified),
                Code::FieldVerifiedUnreadable,
                &mut findings,
            ),
            insured: self.insured(row.cell(at.insured), &mut findings),
            student: self
                .yes
                .yes(row.cell(at.student), Code::StudentUnreadable, &mut findings)
                .or(self.settings.defaults.student),
        };
        Facts {
            worker,
            sector,
            nik,
            occupation: occupation.place,
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
        match Nik::read(row.cell(self.at.nik)) {
            Ok((nik, is_tidied)) => {
                note(is_tidied, Code::NikTidied, findings);
                *findings = findings.with(self.codes.check(nik));
                Some(nik)
            }
            Err(code) => {
                findings.add(code);
                None
            }
        }
    }

    /// The day of birth and the age: the day of the column, else the age of the column, else the day in the NIK.
    #[inline]
    fn birth(
        &self,
        row: &(impl Row + ?Sized),
        nik: Option<Nik>,
        findings: &mut Findings,
    ) -> (Option<Date>, Option<Age>) {
        let day = self.settings.day;
        let cell = row.cell(self.at.birth_date);
        let is_blank = cell.is_blank();
        let mut birth = None;
        if !is_blank {
            match date_cell::read(cell, day) {
                Ok((date, code)) => {
                    birth = Some(date);
                    if let Some(code) = code {
                        findings.add(code);
                    }
                    if let Some(nik) = nik {
                        let two = |number: u32| u8::try_from(number).unwrap_or(0);
                        let year = u8::try_from(date.year().rem_euclid(100)).unwrap_or(0);
                        let differs = nik.birth() != (two(date.day()), two(date.month()), year);
                        note(
                            differs && !findings.has(Code::NikDate),
                            Code::NikBirthDate,
                            findings,
                        );
                    }
                }
                Err(code) => findings.add(code),
            }
        }
        let stated = self.age(row.cell(self.at.age), findings);
        if is_blank && stated.is_none() && !findings.has(Code::NikDate) {
            birth = nik.and_then(|nik| nik.birth_date(day));
            note(birth.is_some(), Code::BirthDateFromNik, findings);
        }
        let counted = birth.and_then(|birth| Age::on(birth, day));
        if birth.is_some() && counted.is_none() {
            findings.add(Code::BirthDateFar);
            birth = None;
        }
        if let (Some(counted), Some(stated)) = (counted, stated) {
            // An age in a list is that of the year, or of the day it was written.
            note(
                counted.get().abs_diff(stated.get()) > 1,
                Code::AgeDiffers,
                findings,
            );
        }
        let age = counted.or(stated);
        if let Some(age) = age {
            let years = u16::from(age.get());
            note(years < self.ages.open_from, Code::TooYoung, findings);
            note(
                (self.ages.open_from..self.ages.from).contains(&years),
                Code::AgeOpen,
                findings,
            );
            note(years > self.ages.to, Code::TooOld, findings);
        }
        (birth, age)
    }

    #[inline]
    fn age(&self, cell: Cell<'_>, findings: &mut Findings) -> Option<Age> {
        let digit = |byte: u8| byte.wrapping_sub(b'0');
        let years = match cell {
            Cell::Empty => return None,
            Cell::Text(&[tens, ones]) if digit(tens) < 10 && digit(ones) < 10 => {
                Age::new(i64::from(digit(tens)) * 10 + i64::from(digit(ones)))
            }
            Cell::Text(bytes) if trimmed(bytes).is_empty() => return None,
            Cell::Text(bytes) => answers::age(&decoded(bytes).to_lowercase()).ok(),
            Cell::Number(number) => cell::whole_number(number).and_then(Age::new),
            Cell::Day(_) | Cell::Yes(_) => None,
        };
        let years = years.filter(|age| age.get() > 0);
        note(years.is_none(), Code::AgeUnreadable, findings);
        years
    }

    #[inline]
    fn sex(&mut self, row: &(impl Row + ?Sized), nik: Option<Nik>, findings: &mut Findings) {
        match self.sexes.read(row.cell(self.at.sex)) {
            Word::Means(Meaning::Woman(woman)) => {
                let differs = nik.is_some_and(|nik| nik.is_woman() != woman);
                note(differs && !findings.has(Code::NikDate), Code::NikSex, findings);
            }
            Word::Nothing => {}
            Word::Means(_) | Word::Unreadable => findings.add(Code::SexUnreadable),
        }
    }

    #[inline]
    fn family_card(&self, row: &(impl Row + ?Sized), findings: &mut Findings) {
        let cell = row.cell(self.at.family_card);
        let is_odd = match cell {
            Cell::Empty => false,
            Cell::Text(bytes) => {
                let digits = bytes.iter().filter(|byte| byte.is_ascii_digit());
                let n_digits = digits.count();
                n_digits != 16 && (n_digits > 0 || !trimmed(bytes).is_empty())
            }
            Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => true,
        };
        note(is_odd, Code::FamilyCardLength, findings);
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
    fn area(&mut self, row: &(impl Row + ?Sized), findings: &mut Findings) -> Option<AreaCode> {
        let (regency, province) = (row.cell(self.at.regency), row.cell(self.at.province));
        let mut read = |cell: Cell<'_>, is_province: bool| -> Option<(Option<AreaCode>, Option<Code>)> {
            let text;
            let bytes = match cell {
                Cell::Empty => return None,
                Cell::Text(bytes) => bytes,
                Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => {
                    text = cell.text();
                    text.as_bytes()
                }
            };
            if trimmed(bytes).is_empty() {
                return None;
            }
            Some(if is_province {
                self.places.province(bytes)
            } else {
                self.places.regency(bytes)
            })
        };
        let (regency, province) = (read(regency, false), read(province, true));
        if let Some(code) = regency.and_then(|(_, code)| code) {
            findings.add(code);
        }
        let province_area = province.and_then(|(area, _)| area);
        match regency {
            Some((Some(area), _)) => {
                let differs = province_area.is_some_and(|province| province != area.province());
                note(differs, Code::ProvinceDiffers, findings);
                Some(area)
            }
            // A kabupaten that cannot be read is no reason to take another area for it.
            Some((None, _)) => None,
            None => {
                if let Some(code) = province.and_then(|(_, code)| code) {
                    findings.add(code);
                    return None;
                }
                province_area.or(self.settings.defaults.area)
            }
        }
    }

    #[inline]
    fn income(&mut self, cell: Cell<'_>, findings: &mut Findings) -> Option<Rupiah> {
        let read = match cell {
            Cell::Empty => return None,
            Cell::Text(bytes) => match digits(bytes) {
                Some(amount) => Ok((amount, false)),
                None if trimmed(bytes).is_empty() => return None,
                None => self.incomes.get_or(bytes, written_income),
            },
            Cell::Number(number) => cell::whole_number(number)
                .map(Rupiah::new)
                .filter(|amount| (Rupiah::ZERO..=Rupiah::MOST_TYPED).contains(amount))
                .map(|amount| (amount, false))
                .ok_or(()),
            Cell::Day(_) | Cell::Yes(_) => Err(()),
        };
        match read {
            Ok((amount, is_unusual)) => {
                note(is_unusual, Code::IncomeRead, findings);
                Some(amount)
            }
            Err(()) if word(CellKind::Any, &cell.text()) == Word::Nothing => None,
            Err(()) => {
                findings.add(Code::IncomeUnreadable);
                None
            }
        }
    }

    #[inline]
    fn regularity(&mut self, row: &(impl Row + ?Sized), findings: &mut Findings) -> Option<IncomeRegularity> {
        let regular = row.cell(self.at.regular_income);
        let regular = self.yes.yes(regular, Code::RegularIncomeUnreadable, findings);
        let irregular = row.cell(self.at.irregular_income);
        let irregular = self.yes.yes(irregular, Code::IrregularIncomeUnreadable, findings);
        let is_regular = match (regular, irregular) {
            (Some(regular), Some(irregular)) if regular == irregular => {
                findings.add(Code::RegularIncomeContradicts);
                return None;
            }
            (Some(regular), _) => Some(regular),
            (None, Some(irregular)) => Some(!irregular),
            (None, None) => self.settings.defaults.regular_income,
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
    fn welfare(
        &mut self,
        row: &(impl Row + ?Sized),
        findings: &mut Findings,
    ) -> (Option<Registry>, Option<Decile>) {
        let registry = match self.registries.read(row.cell(self.at.registry)) {
            Word::Means(Meaning::Registry(registry)) => Some(registry),
            Word::Nothing => None,
            Word::Means(_) | Word::Unreadable => {
                findings.add(Code::RegistryUnreadable);
                None
            }
        };
        let number = match row.cell(self.at.decile) {
            Cell::Empty => return (registry, None),
            Cell::Text(&[digit @ b'0'..=b'9']) => Some(digit - b'0'),
            Cell::Text(b"10") => Some(10),
            Cell::Number(number) => cell::whole_number(number).and_then(|number| u8::try_from(number).ok()),
            cell @ Cell::Text(_) => {
                let text = plain(&cell.text());
                if word(CellKind::Any, &text) == Word::Nothing {
                    return (registry, None);
                }
                text.strip_prefix("desil")
                    .unwrap_or(&text)
                    .trim_start()
                    .parse()
                    .ok()
            }
            Cell::Day(_) | Cell::Yes(_) => None,
        };
        match number {
            Some(0) => {
                findings.add(Code::DecileZero);
                (registry.or(Some(Registry::Unlisted)), None)
            }
            Some(number) if Decile::new(number).is_some() => (registry, Decile::new(number)),
            Some(_) | None => {
                findings.add(Code::DecileUnreadable);
                (registry, None)
            }
        }
    }

    #[inline]
    fn insured(&mut self, cell: Cell<'_>, findings: &mut Findings) -> Option<Insured> {
        let default = self.settings.defaults.insured;
        match cell {
            Cell::Text(b"1") => return Some(Insured::Active),
            Cell::Text(b"0") => return Some(Insured::None),
            Cell::Empty | Cell::Text(_) | Cell::Number(_) | Cell::Day(_) | Cell::Yes(_) => {}
        }
        match self.memberships.read(cell) {
            Word::Means(Meaning::Insured(insured)) => Some(insured),
            Word::Nothing => default.map(|is_member| if is_member { Insured::Active } else { Insured::None }),
            Word::Means(_) | Word::Unreadable => {
                findings.add(Code::InsuredUnreadable);
                None
            }
        }
    }

    /// How the person works: a civil servant before all else, then what the row says, then the employer, then what the
    /// settings say.
    #[inline]
    fn engagement(
        &mut self,
        row: &(impl Row + ?Sized),
        usual: Option<Engagement>,
        findings: &mut Findings,
    ) -> Option<Engagement> {
        let civil = row.cell(self.at.civil_servant);
        let civil = self.yes.yes(civil, Code::CivilServantUnreadable, findings);
        let employer = row.cell(self.at.has_employer);
        let employer = self.yes.yes(employer, Code::HasEmployerUnreadable, findings);
        let stated = match self.engagements.read(row.cell(self.at.engagement)) {
            Word::Means(Meaning::Engagement(engagement)) => Some(engagement),
            Word::Nothing => None,
            Word::Means(_) | Word::Unreadable => {
                findings.add(Code::EngagementUnreadable);
                None
            }
        };
        if let Some(stated) = stated {
            let is_civil = stated == Engagement::CivilServant;
            let has_none = matches!(
                stated,
                Engagement::OwnAccount | Engagement::Partner | Engagement::NotWorking
            );
            let has_one = matches!(
                stated,
                Engagement::Employee | Engagement::Household | Engagement::GovernmentNonAsn
            );
            let contradicts = civil.is_some_and(|civil| civil != is_civil)
                || employer == Some(true) && has_none
                || employer == Some(false) && has_one;
            note(contradicts, Code::WorkContradicts, findings);
        }
        if civil == Some(true) {
            return Some(Engagement::CivilServant);
        }
        let is_own = |engagement: &Engagement| engagement.segment() == Segment::Bpu;
        stated.or_else(|| match employer {
            Some(true) => {
                let usual = usual.filter(|usual| !is_own(usual) || *usual == Engagement::Household);
                Some(usual.unwrap_or(Engagement::Employee))
            }
            Some(false) => Some(usual.filter(is_own).unwrap_or(Engagement::OwnAccount)),
            None => match self.settings.defaults.work {
                Work::Unknown => None,
                Work::Usual => usual,
                Work::Same(engagement) => Some(engagement),
            },
        })
    }

    /// The findings of `facts`, read from `row`, with what stands in the cells and what it was read as.
    ///
    /// `findings` are those of the list, which knows of earlier rows; `earlier` gives the number of the earlier row.
    pub fn explain(
        &self,
        row: &(impl Row + ?Sized),
        facts: &Facts,
        findings: Findings,
        mut earlier: impl FnMut(Code) -> Option<u32>,
    ) -> Vec<RowFinding> {
        let explain = |code: Code| {
            let column = self.columns.column_of(code);
            let cell = column.map(|column| row.cell(usize::from(column)));
            RowFinding {
                code,
                column,
                found: cell.unwrap_or_default().text().trim().to_owned(),
                reading: self.reading(code, row, facts),
                earlier_row: earlier(code),
            }
        };
        findings.iter().map(explain).collect()
    }

    fn reading(&self, code: Code, row: &(impl Row + ?Sized), facts: &Facts) -> Option<Reading> {
        let worker = &facts.worker;
        match code {
            Code::NikLength | Code::FamilyCardLength => {
                let text = row.cell(self.columns.column_of(code)?.into()).text();
                let digits = text.bytes().filter(u8::is_ascii_digit).count();
                Some(Reading::Digits(u16::try_from(digits).unwrap_or(u16::MAX)))
            }
            Code::NikTidied | Code::NikTwice => facts.nik.map(Reading::Nik),
            Code::NikSex => facts.nik.map(|nik| Reading::Woman(nik.is_woman())),
            Code::NikBirthDate => facts
                .nik
                .and_then(|nik| nik.birth_date(self.settings.day))
                .map(Reading::Day),
            Code::BirthDateRead
            | Code::CenturyTaken
            | Code::BirthDateSerial
            | Code::BirthDateFromNik
            | Code::SamePerson => worker.birth_date.map(Reading::Day),
            Code::AgeDiffers | Code::TooYoung | Code::AgeOpen | Code::TooOld => {
                worker.age_on(self.settings.day).map(Reading::Age)
            }
            Code::OccupationRead => worker.occupation.map(Reading::Occupation),
            Code::RegencyRead | Code::ProvinceDiffers => worker.area.map(Reading::Area),
            Code::IncomeRead => worker.income.map(Reading::Money),
            Code::DecileZero => worker.registry.map(Reading::Registry),
            Code::TooManyCells | Code::TooFewCells => {
                Some(Reading::Cells(u16::try_from(row.width()).unwrap_or(u16::MAX)))
            }
            Code::RowTooLong
            | Code::QuoteOpen
            | Code::NulByte
            | Code::NameMissing
            | Code::NikMissing
            | Code::NikNumber
            | Code::NikLetters
            | Code::NikProvince
            | Code::NikDate
            | Code::NikSerial
            | Code::NikRegency
            | Code::NikDistrict
            | Code::BirthDateUnreadable
            | Code::BirthDateImpossible
            | Code::BirthDateFar
            | Code::AgeUnreadable
            | Code::SexUnreadable
            | Code::OccupationUnknown
            | Code::OccupationAmbiguous
            | Code::EngagementUnreadable
            | Code::WorkContradicts
            | Code::RegencyUnreadable
            | Code::RegencyAmbiguous
            | Code::ProvinceUnreadable
            | Code::IncomeUnreadable
            | Code::RegularIncomeUnreadable
            | Code::IrregularIncomeUnreadable
            | Code::RegularIncomeContradicts
            | Code::RegistryUnreadable
            | Code::DecileUnreadable
            | Code::FieldVerifiedUnreadable
            | Code::InsuredUnreadable
            | Code::HasEmployerUnreadable
            | Code::CivilServantUnreadable
            | Code::TransportUnreadable
            | Code::StudentUnreadable
            | Code::ResidenceUnreadable => None,
        }
    }
}

/// The amount of one to twelve digits and nothing else.
#[inline]
fn digits(bytes: &[u8]) -> Option<Rupiah> {
    if bytes.is_empty() || bytes.len() > 12 {
        return None;
    }
    let mut amount = 0_i64;
    for byte in bytes {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        amount = amount * 10 + i64::from(digit);
    }
    Some(Rupiah::new(amount))
}

/// An income in any other form that people write. `1500000.00`, as programs write it, is whole all the same.
fn written_income(bytes: &[u8]) -> Income {
    let text = decoded(trimmed(bytes));
    let whole = text.strip_suffix(".00").or_else(|| text.strip_suffix(".0"));
    let whole = whole.and_then(|whole| digits(whole.as_bytes()));
    if let Some(amount) = whole {
        return Ok((amount, true));
    }
    let amount = Rupiah::parse(&text).map_err(|_| ())?;
    let lower = text.to_ascii_lowercase();
    let number = lower.strip_prefix("rp").unwrap_or(&lower);
    let is_usual = number
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b' '));
    Ok((amount, !is_usual))
}

#[inline]
fn residence(cell: Cell<'_>, findings: &mut Findings) -> Option<u16> {
    let months = match cell {
        Cell::Empty => return None,
        Cell::Text(_) => {
            let text = cell.text();
            if word(CellKind::Any, &text) == Word::Nothing {
                return None;
            }
            answers::months(&text).ok()
        }
        Cell::Number(number) => cell::whole_number(number)
            .and_then(|months| u16::try_from(months).ok())
            .filter(|months| *months <= 1200),
        Cell::Day(_) | Cell::Yes(_) => None,
    };
    note(months.is_none(), Code::ResidenceUnreadable, findings);
    months
}
