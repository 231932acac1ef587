//! Names of sheets as a workbook allows them.

/// Names as a workbook allows them: at most 31 letters, without `[ ] : * ? / \`, no quote at the ends, no two alike.
pub(super) fn sheet_names(names: &[&str]) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for (name, number) in names.iter().zip(1_u32..) {
        let clean: String = name
            .chars()
            .map(|letter| {
                if "[]:*?/\\".contains(letter) || letter.is_control() {
                    ' '
                } else {
                    letter
                }
            })
            .collect();
        let clean = clean.trim_matches(|letter: char| letter == '\'' || letter.is_whitespace());
        let mut name: String = clean
            .chars()
            .filter(|letter| letter.len_utf16() == 1)
            .take(27)
            .collect();
        if name.is_empty() {
            name = format!("{number}");
        }
        if kept
            .iter()
            .any(|other| other.to_lowercase() == name.to_lowercase())
        {
            name = format!("{name} {number}");
        }
        kept.push(name);
    }
    kept
}
