//! How much of a file is read.

/// The most bytes of a file. A list of a million rows has about 80 million; positions are kept in 32 bits.
pub const MOST_BYTES: u64 = 1_000_000_000;

/// The most rows that are kept: three lists of the largest size a sheet can have. Each costs about 60 bytes.
pub const MOST_ROWS: u32 = 3_000_000;

/// The most columns of a row; cells beyond are counted and not kept, and a list that has more is refused. A list of
/// people has twenty.
pub const MOST_COLUMNS: usize = 1_024;

/// The most letters of a cell, as in Excel. What a text has beyond is not kept, however often cells repeat it.
pub const MOST_LETTERS: usize = 32_767;

/// The most bytes of one row, quotes and line breaks included. A sheet's cell holds at most 32 767 letters, so a row
/// beyond this is nearly always one whose quotation mark was never closed.
pub const MOST_ROW_BYTES: usize = 65_536;

/// Takes from `text`, from the byte `start` on, what is more than [`MOST_LETTERS`].
pub(crate) fn shorten(text: &mut String, start: usize) {
    let tail = text.get(start..).unwrap_or_default();
    if tail.len() > MOST_LETTERS
        && let Some((end, _)) = tail.char_indices().nth(MOST_LETTERS)
    {
        text.truncate(start + end);
    }
}
