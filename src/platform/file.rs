//! Files on the device, as the worker reads and makes them. They are references: the browser holds the bytes.
//!
//! A worker may wait for a file while it reads, which a page may not.

use crate::platform::clock;
use js_sys::{Array, Uint8Array};
use payung_lists::source::{Place, Source};
use payung_sheets::workbook::archive::Sink;
use std::io;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, FileReaderSync};

/// A file.
#[derive(Clone, Debug)]
pub struct File {
    blob: Blob,
    reader: FileReaderSync,
}

impl File {
    /// The file behind a `Blob`. `None` outside a worker.
    pub fn new(blob: Blob) -> Option<Self> {
        let reader = FileReaderSync::new().ok()?;
        Some(Self { blob, reader })
    }

    /// The `Blob` itself, to be handed on.
    pub fn blob(&self) -> &Blob {
        &self.blob
    }
}

/// Sizes of files are whole numbers below 2^53, which the browser says as a float.
#[expect(clippy::float_arithmetic, reason = "the browser counts bytes in floats")]
fn float(size: u64) -> f64 {
    let high = u32::try_from(size >> 32).unwrap_or(u32::MAX);
    let low = u32::try_from(size & 0xffff_ffff).unwrap_or(u32::MAX);
    f64::from(high) * 4_294_967_296.0 + f64::from(low)
}

impl Source for File {
    fn size(&self) -> u64 {
        payung_lists::cell::whole_number(self.blob.size())
            .and_then(|size| u64::try_from(size).ok())
            .unwrap_or(0)
    }

    fn read(&self, from: u64, to: u64, into: &mut Vec<u8>) -> io::Result<()> {
        let gone = |_| io::Error::from(io::ErrorKind::NotFound);
        let piece = self
            .blob
            .slice_with_f64_and_f64(float(from), float(to))
            .map_err(gone)?;
        let bytes = Uint8Array::new(&self.reader.read_as_array_buffer(&piece).map_err(gone)?.into());
        into.resize(usize::try_from(bytes.length()).unwrap_or(0), 0);
        bytes.copy_to(into);
        Ok(())
    }
}

/// A file in the making: pieces that the browser keeps.
#[derive(Debug)]
pub struct Pieces {
    parts: Array,
    pending: Vec<u8>,
}

/// How much gathers before it is handed to the browser.
const ENOUGH: usize = 1 << 20;

impl Pieces {
    fn hand_over(&mut self) {
        if !self.pending.is_empty() {
            self.parts.push(&Uint8Array::from(self.pending.as_slice()));
            self.pending.clear();
        }
    }
}

impl Sink for Pieces {
    fn put(&mut self, bytes: &[u8]) {
        self.pending.extend_from_slice(bytes);
        if self.pending.len() >= ENOUGH {
            self.hand_over();
        }
    }

    fn reserve(&mut self, size: usize) -> usize {
        self.hand_over();
        let room = Uint8Array::new_with_length(u32::try_from(size).unwrap_or(0));
        let place = self.parts.push(&room).saturating_sub(1);
        usize::try_from(place).unwrap_or(usize::MAX)
    }

    fn fill(&mut self, place: usize, bytes: &[u8]) {
        let room = self.parts.get(u32::try_from(place).unwrap_or(u32::MAX));
        if let Some(room) = room.dyn_ref::<Uint8Array>() {
            room.set(&Uint8Array::from(bytes), 0);
        }
    }
}

/// The browser, as a place where files lie.
#[derive(Clone, Copy, Debug)]
pub struct Browser;

impl Place for Browser {
    type File = File;
    type Sink = Pieces;

    fn sink(&self) -> Pieces {
        Pieces {
            parts: Array::new(),
            pending: Vec::new(),
        }
    }

    fn file(&self, mut sink: Pieces, kind: &str) -> io::Result<File> {
        sink.hand_over();
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let blob = Blob::new_with_u8_array_sequence_and_options(&sink.parts, &options);
        let blob = blob.map_err(|_| io::ErrorKind::OutOfMemory)?;
        File::new(blob).ok_or_else(|| io::ErrorKind::Unsupported.into())
    }

    fn millis(&self) -> u32 {
        clock::millis()
    }

    fn memory(&self) -> u64 {
        let memory: js_sys::WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
        let buffer: js_sys::ArrayBuffer = memory.buffer().unchecked_into();
        buffer.byte_length().into()
    }
}
