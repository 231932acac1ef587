//! What was typed behind the command's name.

use crate::problem::Problem;
use payung_lists::rules::ListsRules;
use payung_lists::settings::{Settings, Work};
use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::month::{Months, YearMonth};
use payung_values::payer::Payer;
use payung_values::program::{Program, Programs};
use std::path::PathBuf;

/// What was typed, read.
#[derive(Debug)]
pub struct Arguments {
    /// The list.
    pub file: PathBuf,
    /// The sheet of a workbook; `None`: the one that the page would open.
    pub sheet: Option<String>,
    /// What the list is asked.
    pub settings: Settings,
    /// Where the files go that the page offers; `None`: nowhere.
    pub out: Option<PathBuf>,
}

impl Arguments {
    /// Reads the words; `today` is the day where they name none.
    ///
    /// # Errors
    ///
    /// The option that is not known, or whose value is not one it takes.
    pub fn parse(words: &[String], today: Date, rules: &ListsRules) -> Result<Self, Problem> {
        let (mut file, mut sheet, mut out, mut from) = (None, None, None, None);
        let mut settings = Settings::on(today);
        let mut scheme = None;
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let (option, mut given) = match word.split_once('=').filter(|_| word.starts_with("--")) {
                Some((option, value)) => (option, Some(value.to_owned())),
                None => (word.as_str(), None),
            };
            let mut value = || {
                let value = given.take().or_else(|| words.next().cloned());
                value.ok_or_else(|| wrong(option, "", "it wants a value behind it"))
            };
            match option {
                "--help" | "-h" => return Err(Problem::Usage),
                "--json" => {}
                "--sheet" => sheet = Some(value()?),
                "--out" => out = Some(PathBuf::from(value()?)),
                "--date" => {
                    settings.day = read(
                        option,
                        &value()?,
                        |day| Date::parse(day).ok(),
                        "a day such as 2026-11-28",
                    )?;
                }
                "--from" => {
                    let month = read(
                        option,
                        &value()?,
                        |month| YearMonth::parse(month).ok(),
                        "a month such as 2026-12",
                    )?;
                    from = Some(month);
                }
                "--months" => {
                    let months = |typed: &str| Months::new(typed.parse().ok()?);
                    settings.months = read(option, &value()?, months, "whole months from 1")?;
                }
                "--payer" => {
                    let wanted = "it is one of self, donor, employer, apbn, apbd, village";
                    settings.payer = Some(read(option, &value()?, Payer::parse, wanted)?);
                }
                "--programs" => {
                    let programs = |typed: &str| {
                        let listed = typed.split(',').map(Program::parse).collect::<Option<Vec<_>>>()?;
                        Programs::listed(&listed)
                    };
                    settings.programs = read(option, &value()?, programs, "such as jkk,jkm")?;
                }
                "--scheme" => scheme = Some(value()?),
                "--default" => choose_default(&mut settings, &value()?)?,
                _ if option.starts_with("--") => return Err(Problem::Option(option.to_owned())),
                _ if file.is_none() => file = Some(PathBuf::from(word)),
                _ => return Err(Problem::Option(word.clone())),
            }
        }
        settings.from = from.unwrap_or(YearMonth::of(settings.day));
        if let Some(id) = scheme {
            let index = rules
                .person
                .eligibility
                .schemes
                .iter()
                .position(|scheme| scheme.id == id);
            let index = index.and_then(|index| u16::try_from(index).ok());
            settings.scheme =
                Some(index.ok_or_else(|| {
                    wrong("--scheme", &id, "it is the id of a scheme of rules/schemes.toml")
                })?);
        }
        Ok(Self {
            file: file.ok_or(Problem::Usage)?,
            sheet,
            settings,
            out,
        })
    }
}

/// Says what an empty cell means: `KEY=VALUE` in the words of the case format.
fn choose_default(settings: &mut Settings, typed: &str) -> Result<(), Problem> {
    let option = "--default";
    let (key, value) = typed
        .split_once('=')
        .ok_or_else(|| wrong(option, typed, "it wants KEY=VALUE"))?;
    let defaults = &mut settings.defaults;
    match key {
        "area" => {
            defaults.area = Some(read(
                option,
                value,
                AreaCode::parse,
                "an area is a code such as 64.07",
            )?);
        }
        "engagement" if value == "usual" => defaults.work = Work::Usual,
        "engagement" => {
            let wanted = "an engagement is a word of the case format, or usual";
            defaults.work = Work::Same(read(option, value, Engagement::parse, wanted)?);
        }
        "income_regular" => defaults.regular_income = Some(read(option, value, yes, "it is yes or no")?),
        "student" => defaults.student = Some(read(option, value, yes, "it is yes or no")?),
        "insured" => {
            let insured = |word: &str| match word {
                "active" => Some(true),
                "none" => Some(false),
                _ => None,
            };
            defaults.insured = Some(read(option, value, insured, "it is none or active")?);
        }
        _ => {
            let wanted = "the keys are area, engagement, income_regular, insured, student";
            return Err(wrong(option, typed, wanted));
        }
    }
    Ok(())
}

fn yes(word: &str) -> Option<bool> {
    match word {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

fn read<T>(
    option: &str,
    typed: &str,
    parse: impl FnOnce(&str) -> Option<T>,
    wanted: &'static str,
) -> Result<T, Problem> {
    parse(typed).ok_or_else(|| wrong(option, typed, wanted))
}

fn wrong(option: &str, value: &str, wanted: &'static str) -> Problem {
    Problem::Value {
        option: option.to_owned(),
        value: value.to_owned(),
        wanted,
    }
}

#[cfg(test)]
mod tests {
    use super::{Arguments, Problem};
    use payung_lists::rules::ListsRules;
    use payung_lists::settings::Work;
    use payung_values::date::Date;
    use payung_values::engagement::Engagement;
    use payung_values::payer::Payer;

    fn parse(words: &str) -> Result<Arguments, Problem> {
        let words: Vec<String> = words.split(' ').map(str::to_owned).collect();
        let today = Date::new(2026, 11, 28).unwrap();
        Arguments::parse(&words, today, &ListsRules::of(payung_fixture::rules()))
    }

    #[test]
    fn options_are_read_behind_a_blank_or_an_equals_sign() {
        let read = parse(
            "a.xlsx --sheet Data --default engagement=usual --default=area=64.07 --payer donor --months 6 --from 2027-01 --json",
        )
        .unwrap();
        assert_eq!(read.file.to_str(), Some("a.xlsx"));
        assert_eq!(read.sheet.as_deref(), Some("Data"));
        assert_eq!(read.settings.payer, Some(Payer::Donor));
        assert_eq!(read.settings.months.get(), 6);
        assert_eq!(read.settings.from.to_string(), "2027-01");
        assert_eq!(read.settings.defaults.work, Work::Usual);
        assert_eq!(read.settings.defaults.area.unwrap().to_string(), "64.07");
        let own = parse("--default engagement=own_account a.csv").unwrap();
        assert_eq!(own.settings.defaults.work, Work::Same(Engagement::OwnAccount));
        assert_eq!(own.settings.from.to_string(), "2026-11");
    }

    #[test]
    fn what_is_typed_wrongly_is_named() {
        for (words, said) in [
            ("--json", "usage: lists FILE"),
            ("a.csv --colour", "--colour is no option"),
            ("a.csv b.csv", "b.csv is no option"),
            ("a.csv --months 0", "--months does not take \"0\""),
            (
                "a.csv --payer me",
                "--payer does not take \"me\"; it is one of self, donor",
            ),
            (
                "a.csv --default insured=lapsed",
                "--default does not take \"lapsed\"",
            ),
            ("a.csv --default height=tall", "the keys are area, engagement"),
            ("a.csv --sheet", "--sheet does not take \"\"; it wants a value"),
            ("a.csv --scheme nowhere", "--scheme does not take \"nowhere\""),
        ] {
            let problem = parse(words).unwrap_err().to_string();
            assert!(problem.contains(said), "{words}: {problem}");
        }
    }
}
