//! A donor's plan: groups of workers, one payer, months in a row; what it costs month by month, and where and why
//! the price changes.
//!
//! Built on question 4 (`payung_questions::donation`), which prices each group by question 1. [`answer()`] takes what a person wants
//! to know: the cost of so many workers, the workers a budget carries ([`budget`]), or the months it lasts. Around
//! it stand other days to begin ([`start`]), plans side by side ([`variation`]), what a plan means for a region and
//! a family ([`impact`]), a check of sums others have printed ([`published`]), the monthly schedule as a table
//! ([`schedule`]), the typed text all of it is read from ([`draft`]) and the link that passes it on ([`link`]).

pub mod answer;
pub mod budget;
pub mod change;
pub mod claim;
pub mod cost;
pub mod discount_standing;
pub mod draft;
pub mod impact;
pub mod instalment;
pub mod left;
pub mod link;
pub mod picture;
pub mod plan;
pub mod prepaying;
pub mod printed;
pub mod published;
pub mod question;
pub mod refusal;
pub mod rules;
pub mod schedule;
mod share;
pub mod shares;
pub mod short;
pub mod sources;
pub mod start;
pub mod variation;
pub mod wage_earner;
pub mod way;

pub use answer::Answer;
pub use change::{Change, Reason};
pub use cost::{Cost, GroupCost, MonthCost, cost};
pub use discount_standing::DiscountStanding;
pub use plan::{Group, MOST_GROUPS, MOST_WORKERS, Plan};
pub use question::{Aim, Question, answer};
pub use refusal::Refusal;
pub use shares::{ShareOf, Shares};
