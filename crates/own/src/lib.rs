//! What somebody lays over the rules on their own device: schemes they have written, and assumptions.
//!
//! Nothing of it is a rule. Whatever rests on it says so by its name and by [`Confidence::HomeMade`]
//! (`payung_values::citation`), and it is gone with the tab.
//!
//! [`Confidence::HomeMade`]: payung_values::citation::Confidence::HomeMade

mod assumption;
mod laid;
mod own;

pub use assumption::Assumption;
pub use laid::{HOME, Laid, Marks, SUPPOSED, Unmarked};
pub use own::{LINK, Own};
