//! A text as a rule file writes it.

use serde::{Deserialize, Serialize};

/// A text in Indonesian; what it is in other languages stands in their folders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label(pub String);
