//! How long somebody has lived somewhere, as people write it.

use crate::finding::{Code, Findings};
use crate::word_reader::{Word, word};
use payung_check::topic;
use payung_rules::cell_word::CellKind;
use payung_rules::cell_words::CellWords;
use payung_sheets::cell::Cell;
use payung_values::whole;

/// Months of residence, at most a hundred years.
#[inline]
pub(super) fn residence(words: &CellWords, cell: Cell<'_>, findings: &mut Findings) -> Option<u16> {
    let months = match cell {
        Cell::Empty => return None,
        Cell::Text(_) => {
            let text = cell.text();
            if word(words, CellKind::Any, &text) == Word::Nothing {
                return None;
            }
            topic::residence::months(&text).ok()
        }
        Cell::Number(number) => whole::from_float(number)
            .and_then(|months| u16::try_from(months).ok())
            .filter(|months| *months <= 1200),
        Cell::Day(_) | Cell::Yes(_) => None,
    };
    findings.note(months.is_none(), Code::ResidenceUnreadable);
    months
}
