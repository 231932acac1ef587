//! What a row's findings are about: what stands in the cells and what it was read as.

use crate::facts::{FactReader, Facts};
use crate::finding::{Code, Findings};
use crate::income_cell::{Said, WageSide};
use crate::reading::Reading;
use crate::row_finding::RowFinding;
use crate::word_reader::{Word, word};
use crate::yes_no_column::MarkColumn;
use payung_rules::cell_word::CellKind;
use payung_sheets::cell::Cell;
use payung_sheets::row::Row;
use payung_values::field::Field;
use payung_values::rupiah::Rupiah;
use payung_values::whole;

impl FactReader {
    /// The findings of `facts`, read from `row`, with what stands in the cells and what it was read as.
    ///
    /// `findings` are those of the list, which knows of earlier rows; `earlier` is the number of the earlier row, if this one repeats one.
    pub fn explain(
        &self,
        row: &(impl Row + ?Sized),
        facts: &Facts,
        findings: Findings,
        earlier: Option<u32>,
    ) -> Vec<RowFinding> {
        let explain = |code: Code| {
            let column = if code == Code::MarkRead {
                self.marked_column(row)
            } else if code == Code::PlaceElsewhere {
                self.elsewhere_column(row)
            } else if code == Code::SecondDiffers {
                self.columns().second(Field::Regency)
            } else {
                self.columns().column_of(code)
            };
            let cell = column.map(|column| row.cell(usize::from(column)));
            RowFinding {
                code,
                column,
                found: cell.unwrap_or_default().text().trim().to_owned(),
                reading: self.reading(code, row, facts),
                earlier_row: earlier.filter(|_| matches!(code, Code::NikTwice | Code::SamePerson)),
                earlier_sheet: None,
            }
        };
        // The worst first.
        let mut codes: Vec<Code> = findings.iter().collect();
        codes.sort_by_key(|code| code.kind());
        codes.into_iter().map(explain).collect()
    }

    /// The first column in which a mark stands that was read.
    fn marked_column(&self, row: &(impl Row + ?Sized)) -> Option<u16> {
        let at = &self.at;
        let mut columns: Vec<usize> = [
            (at.regular_income, MarkColumn::RegularIncome),
            (at.irregular_income, MarkColumn::IrregularIncome),
            (at.field_verified, MarkColumn::Verified),
            (at.insured, MarkColumn::Insured),
            (at.has_employer, MarkColumn::HasEmployer),
            (at.civil_servant, MarkColumn::CivilServant),
            (at.second_civil_servant, MarkColumn::CivilServant),
            (at.transport, MarkColumn::Transport),
            (at.student, MarkColumn::Student),
        ]
        .into_iter()
        .filter(|(column, kind)| {
            let word = word(self.rules.cell_words, CellKind::YesNo, &row.cell(*column).text());
            word == Word::Mark || word == Word::LetterMark && !self.marks.is_worded(*kind)
        })
        .map(|(column, _)| column)
        .collect();
        columns.sort_unstable();
        columns.first().and_then(|column| u16::try_from(*column).ok())
    }

    /// The income that was not taken because hardly anybody has it.
    fn unlikely(&self, cell: Cell<'_>) -> Option<Reading> {
        let plain = match cell {
            Cell::Number(number) => whole::from_float(number).map(Rupiah::new),
            Cell::Empty | Cell::Text(_) | Cell::Day(_) | Cell::Yes(_) => None,
        };
        match self.income_said(cell).said {
            Said::Amount(amount) | Said::Read(amount) => Some(Reading::Money(amount)),
            Said::Range(from, to) => Some(Reading::Moneys(from, to)),
            Said::Nothing | Said::OfWage(_) | Said::Not(_) => plain.map(Reading::Money),
        }
    }

    /// The first column that names another area than the one set.
    fn elsewhere_column(&self, row: &(impl Row + ?Sized)) -> Option<u16> {
        let known = self.settings.defaults.area;
        let column = self.place_columns().into_iter().find(|column| {
            let named = self.named_by(row, *column);
            known.is_some_and(|known| named.is_other_than(known))
        });
        column.and_then(|column| u16::try_from(column).ok())
    }

    /// Between which sums the income lies.
    fn moneys(&self, row: &(impl Row + ?Sized), income: Option<Rupiah>) -> Option<Reading> {
        match self.income_said(row.cell(self.at.income)).said {
            Said::Range(from, to) => Some(Reading::Moneys(from, to)),
            Said::OfWage(WageSide::Above) => income.map(|from| Reading::Moneys(from, None)),
            Said::OfWage(WageSide::AtMost) => income.map(|to| Reading::Moneys(Rupiah::ZERO, Some(to))),
            Said::Nothing | Said::Amount(_) | Said::Read(_) | Said::Not(_) => None,
        }
    }

    fn reading(&self, code: Code, row: &(impl Row + ?Sized), facts: &Facts) -> Option<Reading> {
        let worker = &facts.worker;
        match code {
            Code::NikLength | Code::FamilyCardLength => {
                let text = row.cell(self.columns().column_of(code)?.into()).text();
                let digits = text.bytes().filter(u8::is_ascii_digit).count();
                Some(Reading::Digits(u16::try_from(digits).unwrap_or(u16::MAX)))
            }
            Code::NikTidied | Code::NikWhole | Code::NikTwice => facts.nik.map(Reading::Nik),
            Code::NikSex => facts.nik.map(|nik| Reading::Woman(nik.is_woman())),
            Code::NikBirthDate => facts
                .nik
                .and_then(|nik| nik.birth_date(self.settings().day))
                .map(Reading::Day),
            Code::BirthDateRead
            | Code::CenturyTaken
            | Code::BirthDateSerial
            | Code::BirthDateMonthFirst
            | Code::BirthDateFromNik
            | Code::SamePerson => worker.birth_date.map(Reading::Day),
            Code::AgeDiffers | Code::AgeOfYear | Code::TooYoung | Code::AgeOpen | Code::TooOld => {
                worker.age_on(self.settings().day).map(Reading::Age)
            }
            Code::OccupationRead => facts.occupation.map(Reading::Occupation),
            Code::OccupationNumber => self
                .ktp_number(row.cell(self.at.occupation))
                .map(Reading::KtpOccupation),
            Code::RegencyRead | Code::AreaCodeDiffers => worker.area.map(Reading::Area),
            Code::IncomeRead => worker.income.map(Reading::Money),
            Code::IncomeUnlikely => self.unlikely(row.cell(self.at.income)),
            Code::IncomeRange | Code::IncomeStraddles => self.moneys(row, worker.income),
            Code::DecileRead => worker.decile.map(Reading::Decile),
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
            | Code::NikMasked
            | Code::NikLetters
            | Code::NikProvince
            | Code::NikDate
            | Code::NikSerial
            | Code::NikRegency
            | Code::NikDistrict
            | Code::BirthDateUnreadable
            | Code::BirthDateImpossible
            | Code::BirthDateFar
            | Code::BirthDateTwoWay
            | Code::BirthDateCentury
            | Code::AgeUnreadable
            | Code::AgeOfYearOpen
            | Code::SexUnreadable
            | Code::OccupationUnknown
            | Code::ProvinceDiffers
            | Code::AreaCodeTwoWay
            | Code::NameSays
            | Code::PlaceElsewhere
            | Code::WelfareContradicts
            | Code::FamilyCardIsNik
            | Code::ResidenceSinceBirth
            | Code::OccupationAmbiguous
            | Code::OccupationContradicts
            | Code::EngagementUnreadable
            | Code::WorkContradicts
            | Code::RegencyUnreadable
            | Code::RegencyAmbiguous
            | Code::ProvinceUnreadable
            | Code::IncomeUnreadable
            | Code::IncomeTwoWay
            | Code::IncomePeriod
            | Code::IncomeIrregular
            | Code::RegularIncomeUnreadable
            | Code::IrregularIncomeUnreadable
            | Code::RegularIncomeContradicts
            | Code::RegistryUnreadable
            | Code::RegistryUnlabelled
            | Code::DecileUnreadable
            | Code::VerifiedUnreadable
            | Code::InsuredUnreadable
            | Code::HasEmployerUnreadable
            | Code::CivilServantUnreadable
            | Code::TransportUnreadable
            | Code::StudentUnreadable
            | Code::ResidenceUnreadable
            | Code::MarkRead
            | Code::RemarkSays
            | Code::SecondDiffers => None,
        }
    }
}
