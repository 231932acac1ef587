//! What the law and the regions say, as types. [`Rules`](rules::Rules) is a rule set.
//!
//! Pure: holds no figure. The rule set in force is the crate `payung-current`, that of tests
//! `payung-fixture`; questions and areas take the parts they need.

pub mod amount_word;
pub mod area;
pub mod area_note;
pub mod benefit;
pub mod bracket;
pub mod cell_word;
pub mod cell_words;
pub mod claim;
pub mod claim_rules;
pub mod claim_terms;
pub mod construction;
pub mod contribution;
pub mod coverage;
pub mod dated;
pub mod discount;
pub mod doubtful_months;
pub mod edition;
pub mod eligibility;
pub mod employer_size;
pub mod example;
pub mod group;
pub mod label;
pub mod listed;
pub mod loss;
pub mod membership;
pub mod migrant;
pub mod misquoted;
pub mod names;
pub mod occupation;
pub mod open_question;
pub mod parameter;
pub mod past;
pub mod payroll;
pub mod poverty;
pub mod poverty_line;
pub mod printed;
pub mod project;
pub mod registration;
pub mod registration_lists;
pub mod remark_word;
pub mod reported;
pub mod rules;
pub mod scheme;
pub mod scheme_draft;
pub mod scholarship;
pub mod service;
pub mod wage;
pub mod way;
pub mod work_word;
