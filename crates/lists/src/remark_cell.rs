//! Remarks: whether they say something that may change the answer.

use enumset::EnumSet;
use payung_rules::cell_word::{CellKind, Meaning};
use payung_rules::cell_words::CellWords;
use payung_rules::remark_word::RemarkWord;
use payung_sheets::cell::plain;

/// The most words that are looked for together.
const MOST_WORDS: usize = 4;

/// What remarks say of a person.
pub(super) type Remarks = EnumSet<RemarkWord>;

/// What words say in a remark that may change the answer, with their short forms written out.
pub(super) fn said_in(words: &CellWords, text: &str) -> Remarks {
    let mut said = Remarks::new();
    if text.contains('†') {
        said.insert(RemarkWord::Gone);
    }
    let text = plain(text);
    let text = words.written_out(&text).unwrap_or(text);
    let all: Vec<&str> = text.split(' ').collect();
    for from in 0..all.len() {
        let before = from.checked_sub(1).and_then(|before| all.get(before));
        if before.is_some_and(|before| words.meaning(CellKind::Turning, before).is_some()) {
            continue;
        }
        let some = all.get(from..).unwrap_or_default();
        for n in 1..=MOST_WORDS.min(some.len()) {
            let some = some.get(..n).unwrap_or_default();
            if let Some(Meaning::Remark(word)) = words.meaning(CellKind::Remark, &some.join(" ")) {
                said.insert(word);
            }
        }
    }
    said
}

/// Whether words say that somebody is dead or gone.
pub(super) fn says_gone(words: &CellWords, text: &str) -> bool {
    said_in(words, text).contains(RemarkWord::Gone)
}

/// What stands beside a name that is none of it: in brackets, behind a dash, or as the word for a dead man.
pub(super) fn beside_name(words: &CellWords, name: &str) -> Remarks {
    let mut said = Remarks::new();
    let parts = name
        .split(['(', '[', '{', '/', ';'])
        .flat_map(|part| part.split(" - "));
    for part in parts.skip(1) {
        said |= said_in(words, part);
    }
    // `MD` before a name is Muhammad.
    let is_dead = |word: &str| begins_dead(word.as_bytes()) && says_gone(words, word);
    let mut all = name.split([' ', '.', ',']).filter(|word| !word.is_empty());
    if name.contains('†') || all.next().is_some_and(is_dead) || all.next_back().is_some_and(is_dead) {
        said.insert(RemarkWord::Gone);
    }
    said
}

/// Whether a word begins as those for a dead man or woman do: `alm.`, `almarhum`.
fn begins_dead(word: &[u8]) -> bool {
    word.get(..3)
        .is_some_and(|word| word.eq_ignore_ascii_case(b"alm"))
}

/// Whether something may stand beside a name: what no name has, or the letters that begin the words for a dead man.
#[inline]
pub(super) fn may_have_beside(name: &[u8]) -> bool {
    let behind = name.iter().rposition(|byte| matches!(byte, b' ' | b'.' | b','));
    let last = match behind {
        Some(at) if at + 1 == name.len() => name
            .get(..at)
            .and_then(|name| name.get(name.iter().rposition(|byte| *byte == b' ')? + 1..)),
        Some(at) => name.get(at + 1..),
        None => None,
    };
    begins_dead(name)
        || last.is_some_and(begins_dead)
        || name
            .iter()
            .any(|byte| matches!(byte, b'(' | b'[' | b'{' | b'/' | b';' | 0xe2))
        || name.windows(3).any(|some| some == b" - ")
}

#[cfg(test)]
mod tests {
    use super::{Remarks, beside_name, may_have_beside, said_in};
    use payung_rules::remark_word::RemarkWord;

    #[test]
    fn words_that_may_change_the_answer_are_found_wherever_they_stand() {
        let says = |text| !said_in(payung_fixture::rules().cell_words, text).is_empty();
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
            "mati",
            "Hilang sejak 2023",
            "MD",
            "†",
            "keluar dari kelompok",
            "mundur",
            "tidak layak",
            "masih kuliah",
            "perangkat kampung",
            "kerja di PT",
            "domisili luar",
            "WNA",
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
            "bukan PNS",
            "bkn ASN",
            "belum meninggal",
            "cerai mati",
            "KTP hilang",
            "belum ikut BPJS",
            "keluarga besar",
        ] {
            assert!(!says(text), "{text}");
        }
    }

    #[test]
    fn what_stands_beside_a_name_is_read_and_names_are_not() {
        let words = payung_fixture::rules().cell_words;
        let said = |name: &str| {
            let may_have = may_have_beside(name.as_bytes());
            if may_have {
                beside_name(words, name)
            } else {
                Remarks::new()
            }
        };
        for (name, word) in [
            ("Alm. Andi", RemarkWord::Gone),
            ("ALM ANDI", RemarkWord::Gone),
            ("Almh.Siti", RemarkWord::Gone),
            ("Budi (Alm)", RemarkWord::Gone),
            ("Budi Alm", RemarkWord::Gone),
            ("Budi Alm.", RemarkWord::Gone),
            ("Fajar †", RemarkWord::Gone),
            ("Cici (meninggal)", RemarkWord::Gone),
            ("Eko - pindah", RemarkWord::Gone),
            ("Dedi (PNS)", RemarkWord::Work),
            ("Gita (masih kuliah)", RemarkWord::Study),
        ] {
            assert!(said(name).contains(word), "{name}");
        }
        for name in [
            "Almira Putri",
            "Halim",
            "Budi Salma",
            "M. Ali",
            "Rina, S.Pd.",
            "Nur-Aini",
            "Dedi (bukan PNS)",
            "Siti (Ani)",
            "",
            ".",
        ] {
            assert!(said(name).is_empty(), "{name}");
        }
    }
}
