//! CSV: bytes in chunks to rows of cells, and rows of cells to bytes.

mod detection;
mod dialect;
mod file_kind;
mod reader;
mod record;
mod refusal;
mod writer;

pub use dialect::Dialect;
pub use file_kind::OtherKind;
pub use reader::{Place, Reader};
pub use record::Record;
pub use refusal::Refusal;
pub use writer::{guarded, write_row};
