//! One rule file being read: its lines, and what is wrong in it.

use crate::complaint::Complaint;
use crate::wrong::Wrong;
use std::cell::RefCell;

/// A rule file.
#[derive(Debug)]
pub struct Document {
    name: String,
    text: String,
    complaints: RefCell<Vec<Complaint>>,
}

impl Document {
    /// The file `name`, such as `rules/wages.toml`, that holds `text`.
    pub fn new(name: String, text: String) -> Self {
        Self {
            name,
            text,
            complaints: RefCell::default(),
        }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// Keeps a complaint about the line that holds the byte `at`, and about the keys that lead there.
    pub fn complain(&self, at: usize, key: &str, what: impl Into<Wrong>) {
        let before = self.text.get(..at).unwrap_or_default();
        self.complaints.borrow_mut().push(Complaint {
            file: self.name.clone(),
            line: before.matches('\n').count() + 1,
            key: key.to_owned(),
            what: what.into(),
        });
    }

    /// All complaints, each once, by line; those about one line as they were made.
    pub fn into_complaints(self) -> Vec<Complaint> {
        let mut complaints = self.complaints.into_inner();
        complaints.sort_by_key(|complaint| complaint.line);
        complaints.dedup();
        complaints
    }
}
