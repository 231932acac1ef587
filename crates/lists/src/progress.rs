//! Reports how far the work is, now and then.

use crate::protocol::Progress;
use crate::world::World;

/// Milliseconds between two reports: often enough to see it move.
const INTERVAL: u32 = 100;

/// Rows between two looks at the clock.
const ROWS_BETWEEN: u32 = 1024;

/// Reports how far the work is, now and then.
pub(super) struct ProgressReporter<'p, W> {
    world: &'p W,
    began: u32,
    reported_at: u32,
    progress: Progress,
    on_progress: &'p mut dyn FnMut(Progress),
}

impl<'p, W: World> ProgressReporter<'p, W> {
    /// Work on a file of so many bytes begins; 0: they are not what is counted.
    pub(super) fn new(world: &'p W, of_bytes: u64, on_progress: &'p mut dyn FnMut(Progress)) -> Self {
        let began = world.millis();
        Self {
            world,
            began,
            reported_at: began,
            progress: Progress {
                of_bytes,
                ..Progress::default()
            },
            on_progress,
        }
    }

    /// The work began then.
    pub(super) fn since(self, began: u32) -> Self {
        Self {
            began,
            reported_at: began,
            ..self
        }
    }

    /// There are so many rows, where that is known.
    pub(super) fn expect_rows(&mut self, rows: Option<u32>) {
        self.progress.of_rows = rows;
    }

    /// So many rows and bytes are done.
    pub(super) fn bytes_done(&mut self, rows: u32, bytes: u64) {
        self.progress.rows = rows;
        self.progress.bytes = bytes;
        self.report();
    }

    /// The row of this number is done.
    pub(super) fn row_done(&mut self, number: u32) {
        if number.is_multiple_of(ROWS_BETWEEN) {
            self.progress.rows = number;
            self.report();
        }
    }

    fn report(&mut self) {
        let now = self.world.millis();
        if now.wrapping_sub(self.reported_at) >= INTERVAL {
            self.reported_at = now;
            self.progress.millis = now.wrapping_sub(self.began);
            (self.on_progress)(self.progress);
        }
    }

    /// Everything is done: so many rows.
    pub(super) fn end(&self, rows: u32) -> Progress {
        Progress {
            rows,
            of_rows: Some(rows),
            bytes: self.progress.of_bytes,
            of_bytes: self.progress.of_bytes,
            millis: self.world.millis().wrapping_sub(self.began),
        }
    }
}
