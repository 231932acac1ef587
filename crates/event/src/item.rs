//! One thing in a deck.

use crate::topic::Topic;
use payung_stories::Story;
use payung_stories::slide_part::SlidePart;

/// One thing in a deck. It is shown as one slide, as several where its matter is long, or as none where a value it needs
/// is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// A topic.
    Topic(Topic),
    /// A part of a story.
    Story(Story, SlidePart),
}
