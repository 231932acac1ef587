//! Text in UTF-16, as "Unicode text" of sheets is, taken piece by piece to UTF-8.

/// Takes UTF-16 to UTF-8, piece by piece. Without a mark it is little-endian unless its first byte is 0.
#[derive(Debug, Default)]
pub struct Utf16 {
    order: Option<Order>,
    /// A byte without its other half.
    half: Option<u8>,
    /// A unit that needs the next one.
    high: Option<u16>,
}

/// Which byte of a unit comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Little,
    Big,
}

impl Utf16 {
    /// Adds the text of the next bytes to `out`. A unit that means nothing alone is U+FFFD.
    pub fn decode(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        let mut units = Vec::with_capacity(bytes.len() / 2 + 2);
        units.extend(self.high.take());
        for byte in bytes {
            let Some(first) = self.half.take() else {
                self.half = Some(*byte);
                continue;
            };
            let order = *self.order.get_or_insert(match (first, *byte) {
                (0xfe, 0xff) | (0, _) => Order::Big,
                _ => Order::Little,
            });
            let pair = [first, *byte];
            units.push(match order {
                Order::Little => u16::from_le_bytes(pair),
                Order::Big => u16::from_be_bytes(pair),
            });
        }
        self.high = units.pop_if(|unit| (0xd800..0xdc00).contains(unit));
        for letter in char::decode_utf16(units) {
            let letter = letter.unwrap_or(char::REPLACEMENT_CHARACTER);
            out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Utf16;

    #[test]
    fn both_orders_are_read_in_any_pieces() {
        let text = "\u{feff}Nama\tNIK\r\nRené \u{1f600}\t6407";
        let units: Vec<u16> = text.encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        for bytes in [&little, &big] {
            for size in [1, 2, 3, 7, 100] {
                let (mut decoder, mut out) = (Utf16::default(), Vec::new());
                bytes
                    .chunks(size)
                    .for_each(|piece| decoder.decode(piece, &mut out));
                assert_eq!(String::from_utf8(out).unwrap(), text);
            }
        }
        let (mut decoder, mut out) = (Utf16::default(), Vec::new());
        decoder.decode(b"N\0I\0K\0", &mut out);
        assert_eq!(out, b"NIK");
    }
}
