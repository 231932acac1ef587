//! What a row says of work, income, need and membership.

use crate::facts::FactReader;
use crate::finding::{Code, Findings};
use crate::income_cell::{digits, written_income};
use crate::settings::Work;
use crate::word_reader::{Word, word};
use payung_rules::cell_word::{CellKind, Meaning};
use payung_sheets::cell::{Cell, plain, trimmed};
use payung_sheets::row::Row;
use payung_values::engagement::Engagement;
use payung_values::income_regularity::IncomeRegularity;
use payung_values::insured::Insured;
use payung_values::registry::Registry;
use payung_values::rupiah::Rupiah;
use payung_values::segment::Segment;
use payung_values::welfare::Decile;
use payung_values::whole;

impl FactReader {
    #[inline]
    pub(super) fn income(&mut self, cell: Cell<'_>, findings: &mut Findings) -> Option<Rupiah> {
        let read = match cell {
            Cell::Empty => return None,
            Cell::Text(bytes) => match digits(bytes) {
                Some(amount) => Ok((amount, false)),
                None if trimmed(bytes).is_empty() => return None,
                None => self.incomes.get_or(bytes, written_income),
            },
            Cell::Number(number) => whole::from_float(number)
                .map(Rupiah::new)
                .filter(|amount| (Rupiah::ZERO..=Rupiah::MOST_TYPED).contains(amount))
                .map(|amount| (amount, false))
                .ok_or(()),
            Cell::Day(_) | Cell::Yes(_) => Err(()),
        };
        match read {
            Ok((amount, is_unusual)) => {
                findings.note(is_unusual, Code::IncomeRead);
                Some(amount)
            }
            Err(()) if word(self.rules.cell_words, CellKind::Any, &cell.text()) == Word::Nothing => None,
            Err(()) => {
                findings.add(Code::IncomeUnreadable);
                None
            }
        }
    }

    #[inline]
    pub(super) fn regularity(
        &mut self,
        row: &(impl Row + ?Sized),
        findings: &mut Findings,
    ) -> Option<IncomeRegularity> {
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
    pub(super) fn welfare(
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
            Cell::Number(number) => whole::from_float(number).and_then(|number| u8::try_from(number).ok()),
            cell @ Cell::Text(_) => {
                let text = plain(&cell.text());
                if word(self.rules.cell_words, CellKind::Any, &text) == Word::Nothing {
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
    pub(super) fn insured(&mut self, cell: Cell<'_>, findings: &mut Findings) -> Option<Insured> {
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
    pub(super) fn engagement(
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
            findings.note(contradicts, Code::WorkContradicts);
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
}
