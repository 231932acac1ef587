//! Remarks: whether they say something that may change the answer.

use payung_rules::cell_word::CellKind;
use payung_rules::cell_words::CellWords;
use payung_sheets::cell::plain;

/// The most words that are looked for together.
const MOST_WORDS: usize = 4;

/// Whether words stand in a remark that may change the answer, as they are or with their short forms written out.
pub(super) fn says_something(words: &CellWords, text: &str) -> bool {
    let text = plain(text);
    let whole = words.written_out(&text);
    [Some(text), whole].into_iter().flatten().any(|text| {
        let all: Vec<&str> = text.split(' ').collect();
        let is_one = |some: &[&str]| words.meaning(CellKind::Remark, &some.join(" ")).is_some();
        (1..=MOST_WORDS).any(|n| all.windows(n).any(is_one))
    })
}

#[cfg(test)]
mod tests {
    use super::says_something;

    #[test]
    fn words_that_may_change_the_answer_are_found_wherever_they_stand() {
        let says = |text| says_something(payung_fixture::rules().cell_words, text);
        for text in [
            "Meninggal",
            "sudah meninggal dunia (2024)",
            "Pindah ke Samarinda",
            "sdh BPJS",
            "Sdh. ikut BPJS-TK",
            "Alm.",
            "tdk aktif",
            "istri PNS",
            "data ganda",
        ] {
            assert!(says(text), "{text}");
        }
        for text in [
            "",
            "-",
            "RT 03",
            "punya kebun 2 ha",
            "anak 3",
            "perlu alamat",
            "rumah di tepi sungai",
        ] {
            assert!(!says(text), "{text}");
        }
    }
}
