//! Addresses.

#![expect(
    clippy::disallowed_types,
    reason = "the derive writes a HashMap of one address, whose order nobody sees"
)]

use crate::answers::Topic;
use yew_router::Routable;

/// The address of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Routable)]
pub enum Route {
    /// The start screen.
    #[at("/")]
    Start,
    /// One question, on the way through.
    #[at("/cek/:topic")]
    Question {
        /// Which.
        topic: Topic,
    },
    /// One question, to change its answer.
    #[at("/ubah/:topic")]
    Change {
        /// Which.
        topic: Topic,
    },
    /// Check your answers.
    #[at("/periksa")]
    Review,
    /// The result.
    #[at("/hasil")]
    Result,
    /// No such screen.
    #[not_found]
    #[at("/tidak-ada")]
    NotFound,
}
