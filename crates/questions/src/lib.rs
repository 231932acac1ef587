//! The questions: what a contribution costs, what it pays, who may join, how many workers a budget carries.
//!
//! Pure and total: any input gets a value or a refusal that names the field.

pub mod benefit;
pub mod contribution;
pub mod donation;
pub mod eligibility;
pub mod explain;
pub mod payroll;
pub mod poverty;
pub mod savings;
pub mod sorted;
pub mod wage_price;
