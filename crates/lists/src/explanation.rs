//! What a row's findings are about: what stands in the cells and what it was read as.

use crate::facts::{FactReader, Facts};
use crate::finding::{Code, Findings};
use crate::reading::Reading;
use crate::row_finding::RowFinding;
use payung_sheets::row::Row;

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
            let column = self.columns().column_of(code);
            let cell = column.map(|column| row.cell(usize::from(column)));
            RowFinding {
                code,
                column,
                found: cell.unwrap_or_default().text().trim().to_owned(),
                reading: self.reading(code, row, facts),
                earlier_row: earlier.filter(|_| matches!(code, Code::NikTwice | Code::SamePerson)),
            }
        };
        findings.iter().map(explain).collect()
    }

    fn reading(&self, code: Code, row: &(impl Row + ?Sized), facts: &Facts) -> Option<Reading> {
        let worker = &facts.worker;
        match code {
            Code::NikLength | Code::FamilyCardLength => {
                let text = row.cell(self.columns().column_of(code)?.into()).text();
                let digits = text.bytes().filter(u8::is_ascii_digit).count();
                Some(Reading::Digits(u16::try_from(digits).unwrap_or(u16::MAX)))
            }
            Code::NikTidied | Code::NikTwice => facts.nik.map(Reading::Nik),
            Code::NikSex => facts.nik.map(|nik| Reading::Woman(nik.is_woman())),
            Code::NikBirthDate => facts
                .nik
                .and_then(|nik| nik.birth_date(self.settings().day))
                .map(Reading::Day),
            Code::BirthDateRead
            | Code::CenturyTaken
            | Code::BirthDateSerial
            | Code::BirthDateFromNik
            | Code::SamePerson => worker.birth_date.map(Reading::Day),
            Code::AgeDiffers | Code::TooYoung | Code::AgeOpen | Code::TooOld => {
                worker.age_on(self.settings().day).map(Reading::Age)
            }
            Code::OccupationRead => facts.occupation.map(Reading::Occupation),
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
            | Code::VerifiedUnreadable
            | Code::InsuredUnreadable
            | Code::HasEmployerUnreadable
            | Code::CivilServantUnreadable
            | Code::TransportUnreadable
            | Code::StudentUnreadable
            | Code::ResidenceUnreadable => None,
        }
    }
}
