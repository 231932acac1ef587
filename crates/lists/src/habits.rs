//! What only all rows together say of how a list writes its cells.
//!
//! It is known when every row is read: a list in which something was read as most lists write it, and another row says
//! that this one does not, is read once more, knowing it.

use crate::comma_groups::SeenCommas;
use crate::date_cell::Order;
use crate::yes_no_column::{SeenMarks, WordedColumns};
use serde::{Deserialize, Serialize};

/// What only all rows together say of how a list writes its cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Habits {
    /// Columns in which letters are no marks.
    pub(super) worded: WordedColumns,
    /// Whether days of birth begin with the day.
    pub(super) dates: Order,
    /// Whether commas group the thousands of incomes.
    pub(super) has_comma_groups: bool,
}

/// What was seen of how the cells of some rows are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Seen {
    pub(super) marks: SeenMarks,
    /// Whether days that begin with the day, and with the month.
    pub(super) days: (bool, bool),
    pub(super) commas: SeenCommas,
}

impl Habits {
    /// Whether the list writes as most do.
    pub fn is_usual(self) -> bool {
        self == Self::default()
    }
}
