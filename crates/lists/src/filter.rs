//! Which rows of a list to show.

use crate::finding::{Code, Kind};
use crate::row_standing::RowStanding;
use payung_values::route::Route;
use serde::{Deserialize, Serialize};

/// Which rows to show. Every condition that is given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// Where they stand.
    pub standing: Option<RowStanding>,
    /// A finding of this kind.
    pub kind: Option<Kind>,
    /// This finding.
    pub code: Option<Code>,
    /// The occupation, as its index in the rules; `Some(None)`: not known.
    pub occupation: Option<Option<u16>>,
    /// The village, by its number; 0: not known.
    pub village: Option<u32>,
    /// The first door.
    pub route: Option<Route>,
    /// The scheme they are counted for, as its index in the rules; `Some(None)`: none.
    pub counted_for: Option<Option<u16>>,
    /// Digits that the NIK holds.
    pub nik: Option<String>,
    /// Only these rows, ascending: what a search through the file's text has found.
    pub among: Option<Vec<u32>>,
}
