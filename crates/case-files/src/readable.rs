//! What a case file can write.

use crate::complaint::Complaint;
use serde_json::Value;

/// What a case file can write.
pub(crate) trait Readable: Sized {
    /// Reads it.
    ///
    /// # Errors
    ///
    /// What was found and what would be right.
    fn read(found: &Value) -> Result<Self, Complaint>;

    /// As a type of TypeScript.
    fn typescript() -> String;
}
