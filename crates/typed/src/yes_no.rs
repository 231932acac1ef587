//! Yes, no, and nothing, as people write them in boxes and cells: words, letters and marks.
//!
//! A cross is a mark like any other in lists that are ticked by hand; only a list with both ticks and crosses in one
//! column could mean it otherwise, and whoever reads lists sees the column.

use crate::part::tidy;

/// Yes or no; `None` for anything else.
///
/// # Example
///
/// ```
/// use payung_typed::yes_no;
/// assert_eq!(yes_no::read("✓"), Some(true));
/// assert_eq!(yes_no::read(" Tdk. "), Some(false));
/// assert_eq!(yes_no::read("mungkin"), None);
/// ```
pub fn read(typed: &str) -> Option<bool> {
    let text = tidy(typed);
    let text = text.trim_matches(['.', '(', ')', '[', ']', ' ', '\u{fe0e}', '\u{fe0f}']);
    match text {
        "1" | "ya" | "y" | "yes" | "iya" | "ada" | "sudah" | "benar" | "true" | "betul" | "punya" | "v"
        | "x" | "✓" | "✔" | "√" | "☑" | "✅" | "☒" | "✗" | "✘" | "×" => Some(true),
        "0" | "tidak" | "t" | "tdk" | "tak" | "no" | "n" | "belum" | "blm" | "bukan" | "salah" | "false"
        | "nggak" | "enggak" | "gak" | "tidak ada" | "tidak punya" | "☐" => Some(false),
        _ => None,
    }
}

/// Whether a mark is a tick or cross, which means yes only where nothing else stands in a column but blanks.
pub fn is_mark(typed: &str) -> bool {
    let text = tidy(typed);
    let text = text.trim_matches(['(', ')', '[', ']', ' ', '\u{fe0e}', '\u{fe0f}']);
    matches!(
        text,
        "v" | "x" | "✓" | "✔" | "√" | "☑" | "✅" | "☒" | "✗" | "✘" | "×"
    )
}

/// Whether it says that nothing stands here or nothing is known: blank, dashes, points, `tidak tahu`, `n/a`.
///
/// # Example
///
/// ```
/// use payung_typed::yes_no::is_nothing;
/// assert!(is_nothing("-") && is_nothing("N/A") && is_nothing("Tidak diketahui"));
/// assert!(!is_nothing("tidak") && !is_nothing("0"));
/// ```
pub fn is_nothing(typed: &str) -> bool {
    if typed.trim().is_empty() {
        return true;
    }
    let text = tidy(typed);
    if text.is_empty() {
        // Longer than anything that says nothing, or letters nobody sees.
        return typed.len() <= crate::part::MOST_BYTES;
    }
    let is_filler = |letter: char| letter.is_whitespace() || "-_.,/\\?*~'\"=()".contains(letter);
    if text.chars().all(is_filler) {
        return true;
    }
    let words: Vec<&str> = text.split(is_filler).filter(|word| !word.is_empty()).collect();
    matches!(
        words.join(" ").as_str(),
        "tidak tahu"
            | "tdk tahu"
            | "gak tahu"
            | "nggak tahu"
            | "tidak diketahui"
            | "tdk diketahui"
            | "belum diketahui"
            | "belum tahu"
            | "belum ada"
            | "belum ada data"
            | "tidak ada"
            | "tdk ada"
            | "tidak ada data"
            | "tidak diisi"
            | "belum diisi"
            | "data kosong"
            | "n a"
            | "na"
            | "null"
            | "none"
            | "nan"
            | "kosong"
            | "nihil"
    )
}

#[cfg(test)]
mod tests {
    use super::{is_mark, is_nothing, read};

    #[test]
    fn marks_and_words_are_yes_or_no() {
        for typed in ["1", "Ya", "Y", "iya", "ADA", "✓", "✔️", "√", "v", "X", "☑", "[x]"] {
            assert_eq!(read(typed), Some(true), "{typed}");
        }
        for typed in ["0", "Tidak", "tdk", "T", "n", "belum", "bukan", "Tidak ada"] {
            assert_eq!(read(typed), Some(false), "{typed}");
        }
        for typed in ["", "-", "tidak tahu", "2", "mungkin", "ya tidak"] {
            assert_eq!(read(typed), None, "{typed}");
        }
        assert!(is_mark("V") && is_mark("✓") && !is_mark("ya") && !is_mark("1"));
    }

    #[test]
    fn nothing_is_nothing_however_it_is_written() {
        for typed in [
            "",
            " ",
            "-",
            "--",
            "—",
            "...",
            "?",
            "n/a",
            "N.A.",
            "NULL",
            "Tidak Tahu",
            "(kosong)",
            "tidak ada",
            "\u{200b}",
        ] {
            assert!(is_nothing(typed), "{typed}");
        }
        for typed in ["0", "tidak", "x", "✓", "nelayan", "nan jauh"] {
            assert!(!is_nothing(typed), "{typed}");
        }
    }
}
