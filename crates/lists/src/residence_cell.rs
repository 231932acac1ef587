//! How long somebody has lived somewhere, as people write it.

use crate::facts::FactReader;
use crate::finding::{Code, Findings};
use payung_sheets::cell::Cell;
use payung_typed::duration::{self, Duration};
use payung_typed::reading::Reading;
use payung_values::age::Age;

impl FactReader {
    /// Months of residence, at most a hundred years; since birth is as many as the person is old.
    #[inline]
    pub(super) fn residence(&self, cell: Cell<'_>, age: Option<Age>, findings: &mut Findings) -> Option<u16> {
        let in_years = self.columns().residence_in_years;
        let in_years = in_years
            .filter(|(column, _)| usize::from(*column) == self.at.residence)
            .map(|(_, in_years)| in_years);
        let months = match cell {
            Cell::Empty => return None,
            Cell::Text(_) if self.is_nothing(cell) => return None,
            Cell::Text(_) | Cell::Number(_) => {
                // A number alone is years or months: the header says which, or nobody does.
                match (duration::read(&cell.text(), self.settings.day), in_years) {
                    (Ok(Reading::One(Duration::SinceBirth)), _) => {
                        findings.note(age.is_some(), Code::ResidenceSinceBirth);
                        age.map(|age| u16::from(age.get()) * 12)
                    }
                    (Ok(Reading::One(duration)), _) => duration.exact(),
                    (Ok(Reading::Either(years, _)), Some(true)) => years.exact(),
                    (Ok(Reading::Either(_, months)), Some(false)) => months.exact(),
                    (Ok(Reading::Either(..)) | Err(_), _) => None,
                }
            }
            Cell::Day(_) | Cell::Yes(_) => None,
        };
        findings.note(months.is_none(), Code::ResidenceUnreadable);
        months
    }
}
