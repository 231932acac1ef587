//! Files as readers see them: bytes fetched a piece at a time, wherever they lie.
//!
//! In the worker a file is a `Blob` of the browser, in tests and benchmarks it lies in memory. None is ever held whole.

use payung_values::whole::wide;
use std::io::{self, Read, Seek, SeekFrom};
use std::rc::Rc;

/// A file.
pub trait Source: Clone {
    /// Its bytes.
    fn size(&self) -> u64;

    /// Puts the bytes from `from` to before `to` into `into`, in place of what is there; fewer at the end of the file.
    ///
    /// # Errors
    ///
    /// If the file cannot be read any more.
    fn read(&self, from: u64, to: u64, into: &mut Vec<u8>) -> io::Result<()>;
}

impl Source for Rc<[u8]> {
    fn size(&self) -> u64 {
        wide(self.len())
    }

    fn read(&self, from: u64, to: u64, into: &mut Vec<u8>) -> io::Result<()> {
        let index = |at: u64| usize::try_from(at).map_or(self.len(), |at| at.min(self.len()));
        into.clear();
        into.extend_from_slice(self.get(index(from)..index(to)).unwrap_or_default());
        Ok(())
    }
}

/// How much of a file is fetched at once by [`Seeker`].
const PIECE: u64 = 1 << 18;

/// A file as readers of archives want it: a place in it that moves.
#[derive(Debug)]
pub struct Seeker<S> {
    source: S,
    at: u64,
    /// Where the piece at hand begins.
    from: u64,
    piece: Vec<u8>,
}

impl<S: Source> Seeker<S> {
    /// At the beginning of `source`.
    pub fn new(source: S) -> Self {
        Self {
            source,
            at: 0,
            from: 0,
            piece: Vec::new(),
        }
    }
}

impl<S: Source> Read for Seeker<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let end = self.from.saturating_add(wide(self.piece.len()));
        if self.at < self.from || self.at >= end {
            if self.at >= self.source.size() {
                return Ok(0);
            }
            self.from = self.at;
            self.source
                .read(self.at, self.at.saturating_add(PIECE), &mut self.piece)?;
        }
        let skipped = usize::try_from(self.at - self.from).map_err(|_| io::ErrorKind::InvalidInput)?;
        let mut rest = self.piece.get(skipped..).unwrap_or_default();
        let read = rest.read(buffer)?;
        self.at = self.at.saturating_add(wide(read));
        Ok(read)
    }
}

impl<S: Source> Seek for Seeker<S> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(offset) => self.source.size().checked_add_signed(offset),
            SeekFrom::Current(offset) => self.at.checked_add_signed(offset),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::{Seeker, Source};
    use std::io::{Read as _, Seek as _, SeekFrom};
    use std::rc::Rc;

    #[test]
    fn a_seeker_reads_what_stands_there() {
        let bytes: Rc<[u8]> = (0..=255_u8).cycle().take(600_000).collect();
        let mut seeker = Seeker::new(bytes.clone());
        let mut all = Vec::new();
        seeker.read_to_end(&mut all).unwrap();
        assert_eq!(all.as_slice(), bytes.as_ref());
        for (to, at) in [
            (SeekFrom::End(-3), 599_997),
            (SeekFrom::Start(262_143), 262_143),
            (SeekFrom::Start(0), 0),
        ] {
            assert_eq!(seeker.seek(to).unwrap(), at);
            let mut three = [0; 3];
            seeker.read_exact(&mut three).unwrap();
            let mut same = Vec::new();
            bytes.read(at, at + 3, &mut same).unwrap();
            assert_eq!(three.as_slice(), same);
        }
        assert!(seeker.seek(SeekFrom::Current(-1_000_000)).is_err());
    }
}
