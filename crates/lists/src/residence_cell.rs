//! How long somebody has lived somewhere, as people write it.

use crate::facts::FactReader;
use crate::finding::{Code, Findings};
use payung_sheets::cell::Cell;
use payung_typed::duration::{self, Duration};
use payung_values::age::Age;
use payung_values::whole;

impl FactReader {
    /// Months of residence, at most a hundred years; since birth is as many as the person is old.
    #[inline]
    pub(super) fn residence(&self, cell: Cell<'_>, age: Option<Age>, findings: &mut Findings) -> Option<u16> {
        let months = match cell {
            Cell::Empty => return None,
            Cell::Text(_) if self.is_nothing(cell) => return None,
            Cell::Text(_) => match duration::in_months(&cell.text(), self.settings.day) {
                Ok(Duration::SinceBirth) => age.map(|age| u16::from(age.get()) * 12),
                Ok(duration) => duration.exact(),
                Err(_) => None,
            },
            Cell::Number(number) => whole::from_float(number)
                .and_then(|months| u16::try_from(months).ok())
                .filter(|months| *months <= duration::MOST),
            Cell::Day(_) | Cell::Yes(_) => None,
        };
        findings.note(months.is_none(), Code::ResidenceUnreadable);
        months
    }
}
