//! What page and worker say to one another. A file travels beside the request.

use payung_rule_file::complaint::Complaint;
use payung_rules::scheme_draft::SchemeDraft;
use serde::{Deserialize, Serialize};

/// What the page asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// Read a scheme file.
    Schemes {
        /// What it is called.
        name: String,
        /// What stands in it; nothing where it travels beside this.
        text: Option<String>,
    },
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    /// A scheme file was read, or everything is said that is wrong with it.
    Schemes {
        /// What it is called.
        name: String,
        /// What came of it.
        found: Result<Vec<SchemeDraft>, Vec<Complaint>>,
    },
}
