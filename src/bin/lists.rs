//! Lists of workers, checked on the device: the page in a browser, the command on a machine.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
fn main() {
    payung::screen::shell::start::<payung::lists::Lists>(payung_current::EDITION, |names, laid| {
        let rules = payung_current::current(names)?;
        let rules = laid.map_or(rules, |laid| laid.people(rules));
        Some(payung_check::rules::PersonRules::of(&rules))
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    command::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod command {
    use payung::old_workbook;
    use payung_lists::rules::ListsRules;
    use payung_values::date::Date;
    use std::env;
    use std::io::{self, BufWriter, Write as _};
    use std::path::Path;
    use std::process::ExitCode;
    use std::time::{SystemTime, UNIX_EPOCH};

    const SECONDS_A_DAY: u64 = 86_400;

    /// Ends with 0 when the list could be read; with 2, and one sentence, when not.
    #[expect(clippy::print_stderr, reason = "a command line program speaks by printing")]
    pub(super) fn main() -> ExitCode {
        let words: Vec<String> = env::args().skip(1).collect();
        if let [word, file] = words.as_slice()
            && word == old_workbook::WORD
        {
            return old_workbook::be_read(Path::new(file));
        }
        match run(&words) {
            Ok(()) => ExitCode::SUCCESS,
            Err(sentence) => {
                eprintln!("{sentence}");
                ExitCode::from(2)
            }
        }
    }

    fn run(words: &[String]) -> Result<(), String> {
        let rules = payung_current::current(payung_current::NAMES)
            .ok_or("the names of areas and occupations are of another build; build again")?;
        let today = today().ok_or("this machine does not say which day it is; name it with --date")?;
        let mut out = BufWriter::new(io::stdout().lock());
        payung_lists_command::run(
            words,
            today,
            ListsRules::of(&rules),
            &old_workbook::read,
            &mut out,
        )
        .map_err(|problem| problem.to_string())?;
        out.flush()
            .map_err(|_| "what came of it could not be printed".to_owned())
    }

    /// The day in Greenwich: who needs another names it.
    #[expect(
        clippy::disallowed_methods,
        reason = "forbidden for the browser's sake; this program never runs there"
    )]
    fn today() -> Option<Date> {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
        let days = i32::try_from(since.as_secs() / SECONDS_A_DAY).ok()?;
        Date::of_day_number(Date::new(1970, 1, 1)?.day_number().checked_add(days)?)
    }
}
