//! The format of case files (`docs/facts/FORMAT.md`) as types: a question, what is known, and the expected answer.
//!
//! A file is read case by case: what is wrong with one case is that case's failure alone, and names the key, what was
//! found there and what would be right. Nothing unknown is skipped. What the values mean is the asker's business.

pub mod benefit;
pub mod by_scheme;
mod case;
mod case_entry;
mod case_status;
mod complaint;
pub mod contribution;
pub mod donation;
pub mod eligibility;
pub mod expectation;
mod interfaces;
mod keys;
mod not_read;
mod question_name;
mod readable;
mod typescript;
mod value;
mod written;

pub use case::{Case, CaseContent};
pub use case_entry::{CaseEntry, read};
pub use case_status::CaseStatus;
pub use complaint::{Complaint, Wanted, Wrong};
pub use interfaces::typescript;
pub use not_read::NotRead;
pub use question_name::QuestionName;
