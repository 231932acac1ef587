//! Benefit stories: what a family receives after an event, when, from whom and why.
//!
//! A [`Story`] picks the event and gives starting values. The person changes them in a [`Draft`], which keeps what was
//! typed and reads it into [`Circumstances`]; reading is the validation, there is no second one. [`compute`] then puts the
//! answers of the four questions on a timeline. It asks the benefit question and the contribution question and adds what only a story
//! needs: months, school years, services in kind, and the conditions that surprise families.
//!
//! Everything is total and pure: the day is part of the circumstances, and there are no words in it.

pub mod caveat;
pub mod circumstances;
pub mod claim;
pub mod condition;
pub mod dial;
pub mod draft;
pub mod drawing;
pub mod field;
pub mod injury;
pub mod link;
pub mod misquote;
pub mod outcome;
pub mod paid_in;
mod paid_out;
pub mod price;
pub mod refusal;
pub mod rules;
pub mod school;
pub mod slide_part;
pub mod story;
pub mod subject;
pub mod sum;
pub mod timeline;

pub use circumstances::Circumstances;
pub use draft::Draft;
pub use outcome::{StoryOutcome, compute};
pub use refusal::Refusal;
pub use story::Story;
pub use subject::Subject;
