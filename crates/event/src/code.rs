//! An address as a QR code: level M, which a crease or a drop leaves readable, with the quiet zone that readers need.

use qrcode::{EcLevel, QrCode};

/// The quiet zone on each side, in modules, as ISO/IEC 18004 asks.
const QUIET: usize = 4;

/// The most modules of a side: more cannot be told apart on a screen of a phone.
const MOST_MODULES: usize = 117;

/// The most modules of a side on paper: 28 mm wide they are 0.4 mm each.
pub const MOST_ON_PAPER: usize = 61;

/// A QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// How many modules a side has, the quiet zone included.
    pub side: usize,
    /// The dark modules as the path of a drawing, a unit each.
    pub path: String,
}

/// The code of `text`; `None` where it does not fit one that can be read.
pub fn code(text: &str) -> Option<Code> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    if width > MOST_MODULES {
        return None;
    }
    let colors = code.to_colors();
    let is_dark = |x: usize, y: usize| {
        let color = y
            .checked_mul(width)
            .and_then(|row| colors.get(row.checked_add(x)?));
        color.is_some_and(|color| *color == qrcode::Color::Dark)
    };
    let mut path = String::new();
    for y in 0..width {
        let mut x = 0;
        while x < width {
            let length = (x..width).take_while(|x| is_dark(*x, y)).count();
            if length > 0 {
                let (from, below, length) = (
                    x.saturating_add(QUIET),
                    y.saturating_add(QUIET),
                    length.to_string(),
                );
                path.extend([
                    "M",
                    &from.to_string(),
                    " ",
                    &below.to_string(),
                    "h",
                    &length,
                    "v1h-",
                    &length,
                    "z",
                ]);
            }
            x = x.saturating_add(length.max(1));
        }
    }
    Some(Code {
        side: width.saturating_add(2 * QUIET),
        path,
    })
}

impl Code {
    /// Whether it can be read on paper too.
    pub fn fits_paper(&self) -> bool {
        self.side.saturating_sub(2 * QUIET) <= MOST_ON_PAPER
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, QUIET, code};

    /// Draws a code as a browser does, three dots a module, and reads it with another library.
    fn read_again(code: &Code) -> String {
        const DOTS: usize = 3;
        let mut dark = vec![vec![false; code.side]; code.side];
        for run in code.path.split('M').skip(1) {
            let (from, rest) = run.split_once('h').unwrap();
            let (x, y) = from.split_once(' ').unwrap();
            let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            dark[y][x..x + length].fill(true);
        }
        let quiet = |index: usize| index < QUIET || index >= code.side - QUIET;
        for (y, row) in dark.iter().enumerate() {
            for (x, is_dark) in row.iter().enumerate() {
                assert!(
                    !(*is_dark && (quiet(x) || quiet(y))),
                    "{x} {y} lies in the quiet zone"
                );
            }
        }
        let side = code.side * DOTS;
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
            if dark[y / DOTS][x / DOTS] { 0 } else { 255 }
        });
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        let (meta, text) = grids[0].decode().unwrap();
        // Level M is 0 in the format of the standard.
        assert_eq!(meta.ecc_level, 0);
        text
    }

    #[test]
    fn another_library_reads_what_was_written() {
        for text in [
            "https://payung.example/",
            "https://payung.example/manfaat/meninggal-di-laut#cerita-1;aturan=2026-11-28;bulan-iuran=3;akhir",
            &[
                "https://payung.example/acara/layar#acara-1;",
                &"susun=iuran;".repeat(60),
                "akhir",
            ]
            .concat(),
        ] {
            assert_eq!(read_again(&code(text).unwrap()), text);
        }
    }

    #[test]
    fn what_does_not_fit_has_no_code_and_what_is_short_fits_paper() {
        assert_eq!(code(&"x".repeat(1_400)), None);
        assert!(code("https://payung.example/manfaat").unwrap().fits_paper());
        assert!(!code(&"x".repeat(600)).unwrap().fits_paper());
    }
}
