//! The self-check: the answers of one person, and what that person is told.

pub mod advice;
pub mod answers;
pub mod comparison;
pub mod doubt;
pub mod employer;
pub mod household;
pub mod interview;
pub mod link;
pub mod outlook;
pub mod price;
pub mod rules;
pub mod savings_growth;
pub mod situation;
pub mod topic;
pub mod what_if;
