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

/// The line of output for a case of `a.yaml` with this problem.
fn line(problem: &str) -> String {
    format!("GOOD Lowest base: {problem} (a.yaml:2)\n0 passed, 1 failed\n")
}

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
        "WRONG A figure nobody gets: base expected 1500000, got 1000000; total expected 51800, got 16800 (wrong.yaml:2)\n\
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
            "WRONG A figure nobody gets: base expected 1500000, got 1000000; total expected 51800, got 16800 (./deep/er/d.yaml:2)\n\
             2 passed, 1 failed\n",
            "",
        );
}

#[test]
fn an_id_is_unique_over_all_files() {
    Folder::new("twice").with("a.yaml", GOOD).with("b.yaml", GOOD).expect(
        &["."],
        1,
        "GOOD Lowest base: `id` GOOD is taken by another case; ids are unique over all files (./b.yaml:2)\n1 passed, 1 failed\n",
        "",
    );
}

#[test]
fn a_misspelt_key_fails_and_the_known_keys_are_named() {
    for (name, good, bad, problem) in [
        (
            "misspelt",
            "income",
            "incom",
            "`input.incom`: unknown field `incom`, expected one of `from`, `programs`, `income`, `base`, `payer`, `sector`, `months`, `workers`",
        ),
        (
            "misspelt_output",
            "total",
            "totl",
            "`output.totl`: unknown field `totl`, expected one of `base`, `jkk`, `jkm`, `jht`, `monthly`, `total`, `by_month`, `discounted_months`",
        ),
        (
            "misspelt_case",
            "question",
            "qestion",
            "`qestion`: unknown field `qestion`, expected one of `id`, `name`, `question`, `date`, `reference`, `status`, `input`, `output`",
        ),
    ] {
        Folder::new(name)
            .with("a.yaml", GOOD.replace(good, bad))
            .expect(&["a.yaml"], 1, &line(problem), "");
    }
}

#[test]
fn a_thirteenth_month_and_other_impossible_values_are_named() {
    for (name, good, bad, problem) in [
        (
            "month_13",
            "from: \"2025-12\"",
            "from: \"2026-13\"",
            "`input.from`: found \"2026-13\"; the month must be 01 to 12",
        ),
        (
            "quoted",
            "total: 16800",
            "total: \"16800\"",
            "`output.total`: found \"16800\"; it must be a whole number, 0 or more, without quotes",
        ),
        (
            "base_none",
            "income: 1000000",
            "base: 1100000",
            "`base` is Rp1.100.000, which is no base of PP 44/2015 Lampiran II; the nearest are Rp1.000.000 and Rp1.200.000",
        ),
        (
            "wages_two",
            "income: 1000000",
            "income: 1000000, base: 1000000",
            "`income` and `base` are both given; leave one of them out",
        ),
        (
            "question_none",
            "question: contribution",
            "",
            "`question` is missing; name one of contribution, benefit, eligibility, donation",
        ),
    ] {
        Folder::new(name)
            .with("a.yaml", GOOD.replace(good, bad))
            .expect(&["a.yaml"], 1, &line(problem), "");
    }
}

const PERSON: &str = r#"
- id: PERSON
  question: eligibility
  date: "2026-11-21"
  input: { INPUT }
  output: { OUTPUT }
"#;

/// What a scheme does not know is compared like any other value, and only the schemes named are.
#[test]
fn a_person_is_compared_scheme_by_scheme() {
    for (name, input, output, problem) in [
        (
            "scheme_none",
            "age: 30",
            "schemes: { nowhere: \"yes\" }",
            "schemes.nowhere expected yes, got nothing",
        ),
        (
            "scheme_known",
            "age: 70",
            "schemes: { bpu-self: }, unmet: { bpu-self: [] }",
            "schemes.bpu-self expected nothing, got no; unmet.bpu-self expected [], got [age]",
        ),
        (
            "schemes_nothing",
            "age: 30",
            "ask: , welfare: poor, segment: none",
            "ask expected nothing, got a value a scheme; segment expected none, got nothing; welfare expected poor, got unknown",
        ),
        (
            "area_none",
            "area: \"99\"",
            "vulnerable: unknown",
            "`input.area`: found 99; it must be the Kemendagri code of an area that exists",
        ),
        (
            "occupation_none",
            "occupation: astronaut",
            "vulnerable: unknown",
            "`input.occupation`: found \"astronaut\"; it must be the id of an occupation of rules/occupations.toml, as nelayan",
        ),
    ] {
        Folder::new(name)
            .with("a.yaml", PERSON.replace("INPUT", input).replace("OUTPUT", output))
            .expect(
                &["a.yaml"],
                1,
                &format!("PERSON: {problem} (a.yaml:2)\n0 passed, 1 failed\n"),
                "",
            );
    }
    Folder::new("scheme_absent")
        .with(
            "a.yaml",
            PERSON
                .replace("INPUT", "age: 70")
                .replace("OUTPUT", "schemes: { nowhere: , bpu-self: \"no\" }, segment: "),
        )
        .expect(&["a.yaml"], 0, "1 passed, 0 failed\n", "");
}

#[test]
fn a_bad_case_leaves_the_others_of_its_file_alone() {
    let nameless = "- question: contribution\n";
    Folder::new("beside")
        .with(
            "a.yaml",
            format!("{}{nameless}{GOOD}", WRONG.replace("total: 51800", "totl: 51800")),
        )
        .expect(
            &["a.yaml"],
            1,
            "WRONG A figure nobody gets: `output.totl`: unknown field `totl`, expected one of `base`, `jkk`, `jkm`, `jht`, `monthly`, `total`, `by_month`, `discounted_months` (a.yaml:2)\n\
             a.yaml:8: `id` is missing; give the case a stable, unique id in quotes or letters\n\
             1 passed, 2 failed\n",
            "",
        );
}

#[test]
fn line_ends_in_a_name_do_not_break_the_line() {
    Folder::new("line_ends")
        .with(
            "a.yaml",
            GOOD.replace("Lowest base", "Lowest\\n\\tbase\\u0007")
                .replace("16800", "1"),
        )
        .expect(&["a.yaml"], 1, &line("total expected 1, got 16800"), "");
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
        .with("b.yaml", "[]")
        .with("c.yaml", "id: A");
    folder.expect(
        &["empty"],
        1,
        "empty: the folder holds no *.yaml file\n0 passed, 1 failed\n",
        "",
    );
    folder.expect(
        &["a.yaml"],
        1,
        "a.yaml: the file holds no cases\n0 passed, 1 failed\n",
        "",
    );
    folder.expect(
        &["b.yaml"],
        1,
        "b.yaml: the file holds no cases\n0 passed, 1 failed\n",
        "",
    );
    folder.expect(
        &["c.yaml"],
        1,
        "c.yaml: a case file is a list of cases, each beginning with `- id:`\n0 passed, 1 failed\n",
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
