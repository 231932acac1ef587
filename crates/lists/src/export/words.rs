//! What is said in the files a list is written to.

use crate::export::{AnswerColumn, Out, Part, Provenance};
use crate::list::List;
use payung_sheets::workbook::{Sheet, Workbook};

/// What is said in files. `payung-words` says it in a person's language.
pub trait Words {
    /// What stands on the tab of a sheet.
    fn sheet(&self, part: Part) -> String;

    /// What stands above an answer.
    fn header(&self, column: AnswerColumn) -> String;

    /// An answer that is words; empty for one that is not.
    fn said(&self, out: &Out<'_>) -> String;

    /// The first sheet of every workbook a list is written to: what was checked, and how people stand.
    fn cover(&self, list: &List, provenance: &Provenance<'_>) -> Sheet;

    /// The summary of a list, the cover first.
    fn summary(&self, list: &List, provenance: &Provenance<'_>) -> Workbook;

    /// An empty list to fill in.
    fn template(&self) -> Workbook;
}
