//! The answers of a person as the hash of a link, so that somebody else can open the same screen.
//!
//! A hash is never sent to a server. It holds ids and numbers only, written from what was *read* of the answers, so
//! that no name and no NIK can travel: what could not be read is left out, and no value has more than
//! [`MOST_DIGITS`] digits. A field check and a day of birth do not travel; of the latter, the age does.
//!
//! The form is that of [`payung_typed::link`]: `1;aturan=2026-11-28;tanggal=2026-12-01;daerah=64.07;umur=41;akhir`.
//!
//! Whoever changes what a key means raises [`VERSION`]. A new question or word does not: a page that does not know
//! it passes it over and says so.

use crate::answers::{Answers, DONT_KNOW, check};
use crate::rules::PersonRules;
use crate::topic::Topic;
use payung_typed::link::{self, END, LinkProblem, MOST_DIGITS, RULES, n_digits};
use payung_values::date::Date;

/// The version written here.
pub const VERSION: u16 = 1;

/// The key of the day asked about.
pub const DAY: &str = "tanggal";

/// The day a link is written for. Ages are counted on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedOn {
    /// Today. The link does not hold it, so that it asks on the day it is opened.
    Today(Date),
    /// A day the person has chosen. The link holds it.
    Chosen(Date),
}

/// What a link holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    /// The answers, each readable or "I do not know".
    pub answers: Answers,
    /// The day asked about, if one was chosen.
    pub day: Option<Date>,
    /// The day the rules were last checked when the link was written.
    pub rules: Option<Date>,
    /// Parts this version does not know, such as an occupation or a question of a later version, as written:
    /// `pekerjaan=penyelam`. Anybody can write a link, so these are a stranger's words.
    pub passed_over: Vec<String>,
}

/// The hash that holds `answers`, without `#`.
///
/// # Example
///
/// ```
/// use payung_check::answers::Answers;
/// use payung_check::topic::Topic;
/// use payung_values::date::Date;
/// use payung_check::link::{self, AskedOn};
/// let day = Date::parse("2026-11-21").unwrap();
/// let mut answers = Answers::default();
/// answers.keep(Topic::Income, "Rp 1,5 juta");
/// answers.keep(Topic::Age, "paruh baya");
/// let rules = payung_check::rules::PersonRules::of(payung_fixture::rules());
/// let hash = link::write(&rules, &answers, AskedOn::Today(day));
/// assert_eq!(hash, format!("1;aturan={};penghasilan=1500000;akhir", rules.checked_on));
/// assert_eq!(link::read(&rules, &hash).unwrap().answers.worker(&rules, day).income, answers.worker(&rules, day).income);
/// ```
pub fn write(rules: &PersonRules, answers: &Answers, asked_on: AskedOn) -> String {
    let (AskedOn::Today(day) | AskedOn::Chosen(day)) = asked_on;
    let worker = answers.worker(rules, day);
    let mut hash = VERSION.to_string();
    let mut put = |key: &str, value: &str| {
        if n_digits(value) <= MOST_DIGITS {
            hash.extend([";", key, "=", value]);
        }
    };
    put(RULES, &rules.checked_on.to_string());
    if let AskedOn::Chosen(day) = asked_on {
        put(DAY, &day.to_string());
    }
    for topic in Topic::ALL {
        if answers.is_unknown(*topic) {
            put(topic.id(), DONT_KNOW);
        } else if let Some(value) = topic.print(&worker, day) {
            put(topic.id(), &value);
        }
    }
    hash.extend([";", END]);
    hash
}

/// Reads what [`write()`] wrote, also where a messenger has percent-encoded it or added marks to its end.
///
/// # Errors
///
/// A [`LinkProblem`]; whatever the text is, nothing worse.
pub fn read(rules: &PersonRules, hash: &str) -> Result<Shared, LinkProblem> {
    let plain = link::plain(hash)?;
    let mut shared = Shared::default();
    link::each_part(&plain, "", VERSION, &mut |part| shared.take(rules, part))?;
    Ok(shared)
}

impl Shared {
    /// Takes one part in; `None` if it is damaged or doubled.
    fn take(&mut self, rules: &PersonRules, part: &str) -> Option<()> {
        let (key, value) = link::key_and_value(part)?;
        if n_digits(part) > MOST_DIGITS {
            return None;
        }
        let date = |old: Option<Date>| match old {
            None => Date::parse(value).ok(),
            Some(_) => None,
        };
        match (key, Topic::parse(key)) {
            (RULES, _) => self.rules = Some(date(self.rules)?),
            (DAY, _) => self.day = Some(date(self.day)?),
            (_, None) => self.passed_over.push(part.to_owned()),
            (_, Some(topic)) if self.answers.typed(topic).is_some() => return None,
            (_, Some(topic)) => match reading_of(rules, topic, value)? {
                Reading::Known => self.answers.keep(topic, &topic.kept(value)),
                Reading::Unknown => self.passed_over.push(part.to_owned()),
            },
        }
        Some(())
    }
}

/// How a well-formed value reads.
enum Reading {
    Known,
    Unknown,
}

/// How `value` reads as an answer to `topic`; `None` if it is damaged. A word or a code may be of a later version;
/// a number cannot.
fn reading_of(rules: &PersonRules, topic: Topic, value: &str) -> Option<Reading> {
    // Digits read the same on every day.
    let is_read = check(rules, topic, &topic.kept(value), rules.checked_on).is_ok();
    if value == DONT_KNOW {
        return Some(Reading::Known);
    }
    let is_whole = topic.may_be_linked(value, is_read);
    is_whole.then_some(if is_read { Reading::Known } else { Reading::Unknown })
}

#[cfg(test)]
mod tests {
    use super::{Answers, AskedOn, Date, LinkProblem, PersonRules, Shared, Topic, read, write};

    fn rules() -> PersonRules {
        PersonRules::of(payung_fixture::rules())
    }

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn answers(given: &[(Topic, &str)]) -> Answers {
        let mut answers = Answers::default();
        for (topic, typed) in given {
            answers.keep(*topic, typed);
        }
        answers
    }

    fn broken(part: &str) -> Result<Shared, LinkProblem> {
        Err(LinkProblem::Broken {
            part: part.to_owned(),
        })
    }

    fn fisher() -> Answers {
        answers(&[
            (Topic::Area, "64.07"),
            (Topic::Occupation, "nelayan"),
            (Topic::Engagement, "own_account"),
            (Topic::Income, "1,5 juta"),
            (Topic::Age, " 41 tahun "),
            (Topic::Registry, "tidak-tahu"),
            (Topic::Residence, "2 tahun"),
            (Topic::Student, "no"),
        ])
    }

    const FISHER: &str = "1;aturan=2026-11-28;tanggal=2026-12-01;daerah=64.07;pekerjaan=nelayan;\
        cara-kerja=own_account;penghasilan=1500000;umur=41;data-kemiskinan=tidak-tahu;lama-ktp=24;\
        pelajar=no;akhir";

    #[test]
    fn what_was_read_is_written_in_one_way() {
        let written = write(&rules(), &fisher(), AskedOn::Chosen(day("2026-12-01")));
        assert_eq!(written, FISHER);
        let shared = read(&rules(), &written).unwrap();
        assert_eq!(
            shared.answers.worker(&rules(), day("2026-12-01")),
            fisher().worker(&rules(), day("2026-12-01"))
        );
        assert!(shared.answers.is_unknown(Topic::Registry));
        assert_eq!(shared.day, Some(day("2026-12-01")));
        assert_eq!(shared.rules, Some(rules().checked_on));
        assert_eq!(shared.passed_over, Vec::<String>::new());
    }

    #[test]
    fn today_does_not_travel() {
        let written = write(&rules(), &Answers::default(), AskedOn::Today(day("2026-12-01")));
        assert_eq!(written, "1;aturan=2026-11-28;akhir");
        assert_eq!(read(&rules(), &written).unwrap().day, None);
    }

    #[test]
    fn free_text_stays_at_home() {
        for typed in [
            "Siti",
            "6407011234560001",
            "640701 123456 0001",
            "41;akhir",
            "nelayan=1",
        ] {
            for topic in Topic::ALL {
                let written = write(
                    &rules(),
                    &answers(&[(*topic, typed)]),
                    AskedOn::Today(day("2026-11-21")),
                );
                assert_eq!(written, "1;aturan=2026-11-28;akhir", "{topic} {typed}");
            }
        }
    }

    #[test]
    fn what_messengers_do_to_a_link_is_read() {
        let encoded = FISHER.replace(';', "%3B").replace('=', "%3d").replace('.', "%2E");
        for changed in [
            format!("#{FISHER}"),
            format!("{FISHER}."),
            format!("{FISHER})."),
            format!("{FISHER};"),
            format!("{FISHER}\u{a0}"),
            format!("{FISHER}&fbclid=IwAR0abc_D-e"),
            format!("{FISHER}?utm_source=wa&utm_medium=chat"),
            format!("{FISHER}&amp;gclid=1%20"),
            format!("{encoded}%26fbclid%3DIwAR0"),
            format!("{FISHER}]"),
            format!("{FISHER}>, kata Budi;umur=41"),
            format!("{FISHER}. Lihat ini ya"),
            format!("{FISHER}#isi"),
            format!("{FISHER}&x={}", "a".repeat(3000)),
            encoded.clone(),
        ] {
            assert_eq!(read(&rules(), &changed), read(&rules(), FISHER), "{changed}");
        }
    }

    #[test]
    fn a_link_cut_off_anywhere_is_not_taken_for_a_whole_one() {
        for (end, _) in FISHER.char_indices() {
            assert!(read(&rules(), &FISHER[..end]).is_err(), "{}", &FISHER[..end]);
        }
    }

    #[test]
    fn what_a_later_version_added_is_passed_over_and_named() {
        let shared = read(&rules(), "1;pekerjaan=penyelam;anak=2;daerah=64.99;umur=41;akhir").unwrap();
        assert_eq!(shared.answers, answers(&[(Topic::Age, "41")]));
        assert_eq!(
            shared.passed_over,
            ["pekerjaan=penyelam", "anak=2", "daerah=64.99"]
        );
    }

    #[test]
    fn other_versions_are_named() {
        assert_eq!(
            read(&rules(), "0;umur=41;akhir"),
            Err(LinkProblem::OlderVersion { found: 0 })
        );
        for newer in ["2", "2;umur=41;akhir", "#2;anything at all"] {
            assert_eq!(
                read(&rules(), newer),
                Err(LinkProblem::NewerVersion { found: 2 }),
                "{newer}"
            );
        }
        assert_eq!(
            read(&rules(), "65535;a"),
            Err(LinkProblem::NewerVersion { found: u16::MAX })
        );
    }

    #[test]
    fn places_on_the_page_are_not_ours() {
        for foreign in [
            "",
            "#",
            "isi",
            "#kaki",
            "v1;umur=41;akhir",
            "01;akhir",
            "-1;akhir",
            "99999;akhir",
            "1a;akhir",
            "%",
        ] {
            assert_eq!(read(&rules(), foreign), Err(LinkProblem::NotOurs), "{foreign}");
        }
    }

    #[test]
    fn damage_is_named_by_its_key_and_never_by_its_value() {
        for (damaged, part) in [
            ("1", ""),
            ("1;", ""),
            ("1;akhir;akhir", "akhir"),
            ("1;akhirnya=2", "akhirnya"),
            ("1;umur=41;akhir;umur=42", "akhir"),
            ("1;;akhir", ""),
            ("1;umur=41", "umur"),
            ("1;umur;akhir", "umur"),
            ("1;umur=;akhir", "umur"),
            ("1;umur=41;umur=41;akhir", "umur"),
            ("1;umur=4x;akhir", "umur"),
            ("1;umur=200;akhir", "umur"),
            ("1;umur=41tahun;akhir", "umur"),
            ("1;daerah=6407;akhir", "daerah"),
            ("1;tanggal=2026-02-30;akhir", "tanggal"),
            ("1;aturan=2026-11-28;aturan=2026-11-28;akhir", "aturan"),
            ("1;pekerjaan=Budi Santoso;akhir", "pekerjaan"),
            ("1;pekerjaan=%E2%82%AC;akhir", "pekerjaan"),
            ("1;umur=41%;akhir", "umur"),
            ("1;nama=6407011234560001;akhir", "nama"),
            ("1;nama=64.07.0112.3456.0001;akhir", "nama"),
            ("1;6407011234560001=nama;akhir", ""),
        ] {
            assert_eq!(read(&rules(), damaged), broken(part), "{damaged}");
        }
        let long = format!("1;{}=1;akhir", "Z".repeat(100));
        assert_eq!(read(&rules(), &long), broken(&"Z".repeat(24)));
        assert_eq!(read(&rules(), &"1".repeat(1501)), Err(LinkProblem::TooLong));
    }
}
