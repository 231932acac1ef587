//! The case runner as people use it: files and folders in, lines and an exit code out.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use std::fs;
use std::path::PathBuf;
use std::process::Command;

const GOOD: &str = r#"
- id: GOOD
  name: "Lowest base"
  question: contribution
  date: "2025-12-01"
  status: derived
  input: { income: 1000000, from: "2025-12" }
  output: { total: 16800 }
"#;

const WRONG: &str = r#"
- id: WRONG
  name: "A figure nobody gets"
  question: contribution
  date: "2025-12-01"
  input: { income: 1000000, from: "2025-12" }
  output: { total: 51800, jkm: 6800, base: 1500000 }
"#;

/// A folder of case files, and what the runner says of them.
struct Folder(PathBuf);

impl Folder {
    /// An empty folder; `name` is used by one test only.
    fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join("case_files")
            .join(name);
        if path.exists() {
            fs::remove_dir_all(&path).unwrap();
        }
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn with(self, file: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    /// Runs `cases` in the folder and compares all it prints, and the exit code.
    #[track_caller]
    fn expect(&self, arguments: &[&str], code: i32, stdout: &str, stderr: &str) {
        let output = Command::new(env!("CARGO_BIN_EXE_cases"))
            .args(arguments)
            .current_dir(&self.0)
            .output()
            .unwrap();
        assert_eq!(String::from_utf8(output.stdout).unwrap(), stdout);
        assert_eq!(String::from_utf8(output.stderr).unwrap(), stderr);
        assert_eq!(output.status.code(), Some(code));
    }
}

#[test]
fn all_passing_is_exit_code_0() {
    Folder::new("passing")
        .with("good.yaml", GOOD)
        .expect(&["good.yaml"], 0, "1 passed, 0 failed\n", "");
}

#[test]
fn one_failing_case_is_one_line_with_both_values_and_exit_code_1() {
    Folder::new("failing").with("good.yaml", GOOD).with("wrong.yaml", WRONG).expect(
        &["good.yaml", "wrong.yaml"],
        1,
        "WRONG A figure nobody gets: total expected 51800, got 16800; base expected 1500000, got 1000000\n\
         1 passed, 1 failed\n",
        "",
    );
}

#[test]
fn a_folder_is_searched_to_its_bottom_for_yaml_alone() {
    Folder::new("recursive")
        .with("a.yaml", GOOD)
        .with("notes.txt", "no case")
        .with("b.yml", "no case either")
        .with("deep/er/c.yaml", GOOD.replace("GOOD", "DEEP"))
        .with("deep/er/d.yaml", WRONG)
        .expect(
            &["."],
            1,
            "WRONG A figure nobody gets: total expected 51800, got 16800; base expected 1500000, got 1000000\n\
             2 passed, 1 failed\n",
            "",
        );
}

#[test]
fn an_id_is_unique_over_all_files() {
    Folder::new("twice").with("a.yaml", GOOD).with("b.yaml", GOOD).expect(
        &["."],
        1,
        "GOOD Lowest base: `id` GOOD is taken by another case; ids are unique over all files\n1 passed, 1 failed\n",
        "",
    );
}

#[test]
fn a_misspelt_key_fails_and_the_known_keys_are_named() {
    Folder::new("misspelt")
        .with("a.yaml", GOOD.replace("income", "incom"))
        .expect(
            &["a.yaml"],
            1,
            "GOOD Lowest base: unknown key `incom` in `input`; \
         known are programs, income, base, payer, sector, from, months, workers\n0 passed, 1 failed\n",
            "",
        );
    Folder::new("misspelt_output")
        .with("a.yaml", GOOD.replace("total", "totl"))
        .expect(
            &["a.yaml"],
            1,
            "GOOD Lowest base: unknown key `totl` in `output`; \
         known are base, jkk, jkm, jht, monthly, total, by_month, discounted_months\n0 passed, 1 failed\n",
            "",
        );
    Folder::new("misspelt_case")
        .with("a.yaml", GOOD.replace("question", "qestion"))
        .expect(
            &["a.yaml"],
            1,
            "GOOD Lowest base: unknown key `qestion` in the case; \
         known are id, name, question, date, reference, status, input, output\n0 passed, 1 failed\n",
            "",
        );
}

#[test]
fn a_thirteenth_month_and_other_impossible_values_are_named() {
    for (name, good, bad, problem) in [
        (
            "month_13",
            "from: \"2025-12\"",
            "from: \"2026-13\"",
            "`from` is 2026-13; the month must be 01 to 12",
        ),
        (
            "months_0",
            "from: ",
            "months: 0, from: ",
            "`months` is 0; it must be 1 to 240 months",
        ),
        (
            "day_31",
            "\"2025-12-01\"",
            "\"2025-11-31\"",
            "`date` is 2025-11-31; this day does not exist in the calendar",
        ),
        (
            "income_text",
            "income: 1000000",
            "income: abc",
            "`income` is abc; it must be a whole number, without quotes",
        ),
        (
            "income_minus",
            "income: 1000000",
            "income: -5",
            "`income` is -5; it must be 0 or more",
        ),
        (
            "base_none",
            "income: 1000000",
            "base: 1100000",
            "`base` is Rp1.100.000, which is no base of PP 44/2015 Lampiran II; the nearest are Rp1.000.000 and Rp1.200.000",
        ),
        (
            "question_none",
            "question: contribution",
            "",
            "`question` is missing; name contribution, benefit, eligibility or donation",
        ),
        (
            "status_odd",
            "status: derived",
            "status: invented",
            "`status` is invented; it must be published, derived or unverified",
        ),
    ] {
        Folder::new(name).with("a.yaml", GOOD.replace(good, bad)).expect(
            &["a.yaml"],
            1,
            &format!("GOOD Lowest base: {problem}\n0 passed, 1 failed\n"),
            "",
        );
    }
}

#[test]
fn a_path_that_is_not_there_is_a_failure_and_the_others_still_run() {
    let missing = std::io::Error::from_raw_os_error(2);
    Folder::new("missing").with("good.yaml", GOOD).expect(
        &["nowhere.yaml", "good.yaml"],
        1,
        &format!("nowhere.yaml: cannot be read: {missing}\n1 passed, 1 failed\n"),
        "",
    );
}

#[test]
fn bytes_that_are_no_text_are_a_failure() {
    Folder::new("bytes").with("a.yaml", [0xff, 0xfe, 0x00]).expect(
        &["a.yaml"],
        1,
        "a.yaml: cannot be read: stream did not contain valid UTF-8\n0 passed, 1 failed\n",
        "",
    );
}

#[test]
fn broken_yaml_is_a_failure_with_its_place() {
    Folder::new("broken")
        .with("a.yaml", "- id: A\n  input: { income: 1\n- id: B\n")
        .expect(
            &["a.yaml"],
            1,
            "a.yaml: error: line 3 column 5: while parsing a flow mapping, did not find expected ',' or '}'\n\
         0 passed, 1 failed\n",
            "",
        );
    Folder::new("doubled").with("a.yaml", "- id: A\n  id: B\n").expect(
        &["a.yaml"],
        1,
        "a.yaml: error: line 2 column 3: duplicate mapping key: id, set DuplicateKeyPolicy in Options if acceptable\n\
         0 passed, 1 failed\n",
        "",
    );
}

#[test]
fn a_file_or_folder_without_cases_is_a_failure() {
    let folder = Folder::new("empty")
        .with("empty/notes.txt", "")
        .with("a.yaml", "")
        .with("b.yaml", "[]");
    folder.expect(
        &["empty"],
        1,
        "empty: the folder holds no *.yaml file\n0 passed, 1 failed\n",
        "",
    );
    folder.expect(
        &["a.yaml"],
        1,
        "a.yaml: a case file is a list of cases, each beginning with `- id:`\n0 passed, 1 failed\n",
        "",
    );
    folder.expect(
        &["b.yaml"],
        1,
        "b.yaml: the file holds no cases\n0 passed, 1 failed\n",
        "",
    );
}

#[test]
fn without_a_path_the_usage_is_told_and_the_exit_code_is_2() {
    Folder::new("usage").expect(
        &[],
        2,
        "",
        "usage: cases PATH... (case files, or folders that hold *.yaml)\n",
    );
}
