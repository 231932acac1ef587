//! What page and worker say about a workbook of Excel 97 to 2003. The file travels beside the request, and beside the
//! answer the same workbook as XLSX.

use payung_sheets::book::Refusal;

/// Write it again: there is nothing else to ask.
pub type Request = crate::Request<()>;

/// It was written again, or why not.
pub type Reply = crate::Reply<Result<(), Refusal>>;
