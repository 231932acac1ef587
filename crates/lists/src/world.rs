//! What surrounds a list, so that the engine knows no browser.

use payung_sheets::source::Source;
use std::io;

/// What surrounds a list: where files lie and are made, a clock, and memory.
pub trait World {
    /// A file.
    type File: Source;
    /// A file in the making. It takes bytes until there is no room for more.
    type Sink: io::Write;

    /// An empty file.
    fn sink(&self) -> Self::Sink;

    /// The file that was made. `kind` is its media type.
    ///
    /// # Errors
    ///
    /// If there is no room for it.
    fn file(&self, sink: Self::Sink, kind: &str) -> io::Result<Self::File>;

    /// Milliseconds since some moment.
    fn millis(&self) -> u32;

    /// Bytes of memory taken.
    fn memory(&self) -> u64;
}
