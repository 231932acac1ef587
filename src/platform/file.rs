//! Files on the device, as the worker reads and makes them. They are references: the browser holds the bytes.
//!
//! A worker may wait for a file while it reads, which a page may not.

use crate::platform::clock;
use js_sys::{Array, Uint8Array};
use payung_lists::world::World;
use payung_sheets::source::Source;
use payung_values::whole;
use std::io::{self, Write};
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

impl Source for File {
    fn size(&self) -> u64 {
        whole::from_float(self.blob.size())
            .and_then(|size| u64::try_from(size).ok())
            .unwrap_or(0)
    }

    fn read(&self, from: u64, to: u64, into: &mut Vec<u8>) -> io::Result<()> {
        let gone = |_| io::Error::from(io::ErrorKind::NotFound);
        let piece = self
            .blob
            .slice_with_f64_and_f64(whole::to_float(from), whole::to_float(to))
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

impl Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.pending.extend_from_slice(bytes);
        if self.pending.len() >= ENOUGH {
            self.hand_over();
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.hand_over();
        Ok(())
    }
}

/// The browser, which holds files and has a clock.
#[derive(Clone, Copy, Debug)]
pub struct Browser;

impl World for Browser {
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
