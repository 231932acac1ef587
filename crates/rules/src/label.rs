//! A text as a rule file writes it.

use serde::{Deserialize, Serialize};

/// A text in Indonesian, and in English where somebody wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label(pub String, pub Option<String>);
