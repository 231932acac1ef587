//! Rows of a workbook set down one behind the other, so that a row can be fetched again by its place. A workbook itself
//! can only be read from its beginning.
//!
//! A row is its length, its number, its width, and its cells, each a kind and what it holds; numbers are little-endian.

use crate::book::sheet_row::{SheetRow, StoredCell};
use payung_values::date::Date;

/// Bytes in front of the cells: three numbers of four bytes.
const HEAD: usize = 12;

impl SheetRow {
    /// Sets the row down behind `out`.
    pub fn pack(&self, out: &mut Vec<u8>) {
        let start = out.len();
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes();
        out.extend_from_slice(&[0; 4]);
        out.extend_from_slice(&self.number.to_le_bytes());
        out.extend_from_slice(&number(self.width));
        for cell in &self.cells {
            match cell {
                StoredCell::Empty => out.push(0),
                StoredCell::Text { from, to } => {
                    let text = self.text.get(*from..*to).unwrap_or_default();
                    out.push(1);
                    out.extend_from_slice(&number(text.len()));
                    out.extend_from_slice(text);
                }
                StoredCell::Number(value) => {
                    out.push(2);
                    out.extend_from_slice(&value.to_le_bytes());
                }
                StoredCell::Day(day) => {
                    out.push(3);
                    out.extend_from_slice(&day.day_number().to_le_bytes());
                }
                StoredCell::Yes(yes) => out.push(4 + u8::from(*yes)),
            }
        }
        let length = number(out.len() - start);
        if let Some(head) = out.get_mut(start..start + 4) {
            head.copy_from_slice(&length);
        }
    }

    /// Reads the row at the beginning of `bytes`, and gives how many bytes it takes; `None` if it is not whole.
    pub fn unpack(&mut self, bytes: &[u8]) -> Option<usize> {
        let number = |at: usize| Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        let length = usize::try_from(number(0)?)
            .ok()
            .filter(|length| *length >= HEAD)?;
        let mut rest = bytes.get(HEAD..length)?;
        self.begin(number(4)?);
        self.width = usize::try_from(number(8)?).ok()?;
        while let Some((kind, behind)) = rest.split_first() {
            rest = behind;
            let held = match kind {
                0 => StoredCell::Empty,
                1 => {
                    let (length, behind) = rest.split_first_chunk()?;
                    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
                    let (text, behind) = behind.split_at_checked(length)?;
                    let from = self.text.len();
                    self.text.extend_from_slice(text);
                    rest = behind;
                    StoredCell::Text {
                        from,
                        to: self.text.len(),
                    }
                }
                2 => {
                    let (value, behind) = rest.split_first_chunk()?;
                    rest = behind;
                    StoredCell::Number(f64::from_le_bytes(*value))
                }
                3 => {
                    let (day, behind) = rest.split_first_chunk()?;
                    rest = behind;
                    StoredCell::Day(Date::of_day_number(i32::from_le_bytes(*day))?)
                }
                _ => StoredCell::Yes(*kind == 5),
            };
            self.cells.push(held);
        }
        Some(length)
    }
}

#[cfg(test)]
mod tests {
    use crate::book::sheet_row::{SheetRow, StoredCell};
    use payung_values::date::Date;

    #[test]
    fn a_row_comes_back_as_it_was() {
        let mut row = SheetRow::default();
        row.begin(7);
        row.set_text(0, "6407014101850001");
        row.set_text(1, "Siti \u{1f600}");
        row.set(3, StoredCell::Number(1.5));
        row.set(4, StoredCell::Day(Date::new(1985, 8, 5).unwrap()));
        row.set(6, StoredCell::Yes(true));
        let mut bytes = Vec::new();
        row.pack(&mut bytes);
        let whole = bytes.len();
        row.pack(&mut bytes);
        let mut back = SheetRow::default();
        assert_eq!(back.unpack(&bytes), Some(whole));
        assert_eq!(back, row);
        assert_eq!(back.unpack(bytes.get(whole..).unwrap()), Some(whole));
        for end in 0..whole {
            assert_eq!(back.unpack(&bytes[..end]), None, "{end}");
        }
    }
}
