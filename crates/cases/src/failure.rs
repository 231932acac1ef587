//! Why a case fails.

use crate::difference::Difference;
use payung_case_files::Complaint;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a case fails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Failure {
    /// It cannot be read, or has no answer.
    Complaint(Complaint),
    /// The answer is another one.
    Differences(Vec<Difference>),
}

impl From<Complaint> for Failure {
    fn from(complaint: Complaint) -> Self {
        Self::Complaint(complaint)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Complaint(complaint) => complaint.fmt(f),
            Self::Differences(differences) => {
                let said: Vec<String> = differences.iter().map(ToString::to_string).collect();
                f.write_str(&said.join("; "))
            }
        }
    }
}
