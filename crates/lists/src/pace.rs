//! How far the work is, told now and then.

use crate::protocol::Progress;
use crate::source::Place;

/// How often progress is told, in milliseconds: often enough to see it move.
const PACE: u32 = 100;

/// Rows between two looks at the clock.
const LOOK: u32 = 1024;

/// Tells how far the work is, now and then.
pub(super) struct Pace<'p, P> {
    place: &'p P,
    began: u32,
    told_at: u32,
    pub(super) progress: Progress,
    told: &'p mut dyn FnMut(Progress),
}

impl<'p, P: Place> Pace<'p, P> {
    pub(super) fn new(place: &'p P, of_bytes: u64, told: &'p mut dyn FnMut(Progress)) -> Self {
        let began = place.millis();
        Self {
            place,
            began,
            told_at: began,
            progress: Progress {
                of_bytes,
                ..Progress::default()
            },
            told,
        }
    }

    pub(super) fn tell_bytes(&mut self, rows: u32, bytes: u64) {
        self.progress.rows = rows;
        self.progress.bytes = bytes;
        self.tell();
    }

    pub(super) fn tell_row(&mut self, number: u32) {
        if number.is_multiple_of(LOOK) {
            self.progress.rows = number;
            self.tell();
        }
    }

    fn tell(&mut self) {
        let now = self.place.millis();
        if now.wrapping_sub(self.told_at) >= PACE {
            self.told_at = now;
            self.progress.millis = now.wrapping_sub(self.began);
            (self.told)(self.progress);
        }
    }

    pub(super) fn ended(&self, rows: u32) -> Progress {
        Progress {
            rows,
            of_rows: Some(rows),
            bytes: self.progress.of_bytes,
            of_bytes: self.progress.of_bytes,
            millis: self.place.millis().wrapping_sub(self.began),
        }
    }
}
