//! One table of a rule file, read key by key.
//!
//! Whatever is wrong is a complaint about the line of its own key; a key that is missing, about the line where the
//! table begins. A key nobody asked for is a complaint, too, when the table is read.

use crate::code::{Label, Rust, constant, rust};
use crate::document::Document;
use crate::known::Known;
use payung_values::area_code::AreaCode;
use payung_values::citation::Confidence;
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::precision::Precision;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;
use payung_values::vocabulary::Word;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fmt::Display;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What fits a small screen without scrolling.
const MOST_LETTERS: usize = 160;

/// A table. Each method that reads a key gives `None` after its complaint, and reading goes on.
pub(crate) struct Entry<'a> {
    pub(crate) known: &'a Known,
    document: &'a Document,
    table: &'a DeTable<'a>,
    at: usize,
    /// The keys asked for, in order.
    asked: RefCell<Vec<&'static str>>,
    /// Those that are not there and have to be.
    missing: RefCell<Vec<&'static str>>,
    /// Whether no key of it is unknown, since keys are ids or read elsewhere.
    is_open: Cell<bool>,
}

impl<'a> Entry<'a> {
    /// The whole document.
    pub(crate) fn whole(known: &'a Known, document: &'a Document, table: &'a DeTable<'a>) -> Self {
        Self {
            known,
            document,
            table,
            at: 0,
            asked: RefCell::default(),
            missing: RefCell::default(),
            is_open: Cell::default(),
        }
    }

    fn inner(&self, value: &'a Spanned<DeValue<'a>>) -> Option<Self> {
        let at = value.span().start;
        let DeValue::Table(table) = value.get_ref() else {
            self.document
                .complain(at, format!("a table stands here, not {}", shown(value.get_ref())));
            return None;
        };
        Some(Self {
            at,
            table,
            asked: RefCell::default(),
            missing: RefCell::default(),
            is_open: Cell::default(),
            known: self.known,
            document: self.document,
        })
    }

    /// What `read` makes of the table, and a complaint about every key it did not ask for, or about those it asked for
    /// in vain: of a misspelt key, one complaint.
    pub(crate) fn read<T>(&self, read: impl FnOnce(&Self) -> Option<T>) -> Option<T> {
        let found = read(self);
        if self.is_open.get() {
            return found;
        }
        let (asked, missing) = (self.asked.borrow(), self.missing.borrow());
        let missing: Vec<String> = missing.iter().map(|key| format!("`{key}` is missing")).collect();
        let others: Vec<_> = self
            .table
            .keys()
            .filter(|key| !asked.contains(&key.get_ref().as_ref()))
            .collect();
        for key in &others {
            let mut what = vec![format!(
                "unknown key `{}`; known are {}",
                key.get_ref(),
                asked.join(", ")
            )];
            what.extend_from_slice(&missing);
            self.document.complain(key.span().start, what.join("; "));
        }
        if others.is_empty() {
            for lack in missing {
                self.document.complain(self.at, lack);
            }
        }
        found
    }

    fn find(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        let mut asked = self.asked.borrow_mut();
        if !asked.contains(&key) {
            asked.push(key);
        }
        self.table.get(key)
    }

    fn need(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        let found = self.find(key);
        let mut missing = self.missing.borrow_mut();
        if found.is_none() && !missing.contains(&key) {
            missing.push(key);
        }
        found
    }

    /// Says that what else stands in this table is read elsewhere.
    pub(crate) fn skim(&self) {
        self.is_open.set(true);
    }

    /// Complains about the line of `key`, or where the table begins if the key is not there.
    pub(crate) fn complain(&self, key: &str, what: String) {
        let at = self.table.get(key).map_or(self.at, |value| value.span().start);
        self.document.complain(at, what);
    }

    /// The same unless something holds.
    pub(crate) fn check(&self, key: &str, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.complain(key, what());
        }
    }

    /// Whether the key is there.
    pub(crate) fn has(&self, key: &'static str) -> bool {
        self.find(key).is_some()
    }

    /// What `read` makes of a key that may be left out; `None` then, too.
    pub(crate) fn optional<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(&Self, &'static str) -> Option<T>,
    ) -> Option<T> {
        if self.has(key) { read(self, key) } else { None }
    }

    fn string(&self, value: &'a Spanned<DeValue<'a>>, key: &str) -> Option<&'a str> {
        let found = value.get_ref().as_str();
        if found.is_none() {
            self.document.complain(
                value.span().start,
                format!("`{key}` is a text in quotes, not {}", shown(value.get_ref())),
            );
        }
        found
    }

    /// A text.
    pub(crate) fn text(&self, key: &'static str) -> Option<&'a str> {
        self.string(self.need(key)?, key)
    }

    /// A text that `parse` reads, or says what is wrong with it.
    pub(crate) fn parsed<T>(
        &self,
        key: &'static str,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        let value = self.need(key)?;
        parse(self.string(value, key)?)
            .map_err(|what| self.document.complain(value.span().start, what))
            .ok()
    }

    /// A whole number.
    pub(crate) fn number<T: TryFrom<i64>>(&self, key: &'static str) -> Option<T> {
        let value = self.need(key)?;
        let found = integer(value.get_ref()).and_then(|number| T::try_from(number).ok());
        if found.is_none() {
            self.document.complain(
                value.span().start,
                format!(
                    "`{key}` is a whole number that fits, not {}",
                    shown(value.get_ref())
                ),
            );
        }
        found
    }

    /// A day, `YYYY-MM-DD`.
    pub(crate) fn date(&self, key: &'static str) -> Option<Date> {
        self.parsed(key, |text| Date::parse(text).map_err(told(key, text)))
    }

    /// The first day of `2025-05-14`, `2025-05` or `2025`, and how exactly that is known.
    pub(crate) fn report_day(&self, key: &'static str) -> Option<(Date, Precision)> {
        self.parsed(key, |text| {
            report_day(text)
                .ok_or_else(|| format!("{key} `{text}` is no day; write 2025-05-14, 2025-05 or 2025"))
        })
    }

    /// A month, `YYYY-MM`.
    pub(crate) fn month(&self, key: &'static str) -> Option<YearMonth> {
        self.parsed(key, |text| YearMonth::parse(text).map_err(told(key, text)))
    }

    /// A share as laws print it.
    pub(crate) fn rate(&self, key: &'static str) -> Option<Rate> {
        self.parsed(key, |text| {
            Rate::parse(text).ok_or_else(|| format!("{key} `{text}` is not a share from 0% to 100%"))
        })
    }

    /// Whole rupiah, written as digits.
    pub(crate) fn rupiah(&self, key: &'static str) -> Option<Rupiah> {
        self.parsed(key, |text| {
            let amount = digits(text).map(Rupiah::new);
            amount.ok_or_else(|| format!("{key} `{text}` is not a plain number of rupiah"))
        })
    }

    /// The same, above 0.
    pub(crate) fn rupiah_above_0(&self, key: &'static str) -> Option<Rupiah> {
        self.parsed(key, |text| {
            let amount = digits(text).filter(|amount| *amount > 0).map(Rupiah::new);
            amount.ok_or_else(|| format!("{key} `{text}` is not a plain number of rupiah above 0"))
        })
    }

    /// A word of a closed set.
    pub(crate) fn word<T: Word>(&self, key: &'static str) -> Option<T> {
        self.parsed(key, |text| word(key, text))
    }

    /// Words of a closed set; `what` is what one of them is called.
    pub(crate) fn words<T: Word>(&self, key: &'static str, what: &str) -> Option<Vec<T>> {
        self.texts(key, |text| word(what, text))
    }

    /// An area of `areas.toml`.
    pub(crate) fn area(&self, key: &'static str) -> Option<AreaCode> {
        self.parsed(key, |text| known_area(self.known, text))
    }

    /// Areas of `areas.toml`.
    pub(crate) fn areas(&self, key: &'static str) -> Option<Vec<AreaCode>> {
        self.texts(key, |text| known_area(self.known, text))
    }

    /// Ids of occupations of `occupations.toml`.
    pub(crate) fn occupations(&self, key: &'static str) -> Option<Vec<String>> {
        let known = self.known.occupations.as_ref();
        self.texts(key, |id| {
            if known.is_none_or(|known| known.contains(id)) {
                Ok(id.to_owned())
            } else {
                Err(format!(
                    "occupation `{id}` does not stand in occupations.toml; add it there or mend the id"
                ))
            }
        })
    }

    /// The values of an array, each as `read` makes it.
    fn array<T>(
        &self,
        key: &'static str,
        mut read: impl FnMut(&'a Spanned<DeValue<'a>>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let value = self.need(key)?;
        let DeValue::Array(items) = value.get_ref() else {
            self.document.complain(
                value.span().start,
                format!("`{key}` is a list in brackets, not {}", shown(value.get_ref())),
            );
            return None;
        };
        // All are read, so that all complaints come at once.
        let found: Vec<Option<T>> = items.iter().map(&mut read).collect();
        found.into_iter().collect()
    }

    /// Texts, each of which `parse` reads, or says what is wrong with it.
    pub(crate) fn texts<T>(
        &self,
        key: &'static str,
        mut parse: impl FnMut(&str) -> Result<T, String>,
    ) -> Option<Vec<T>> {
        self.array(key, |value| {
            parse(self.string(value, key)?)
                .map_err(|what| self.document.complain(value.span().start, what))
                .ok()
        })
    }

    /// Whole numbers in pairs, each pair as `read` takes it or says what is wrong with it.
    pub(crate) fn pairs<T>(
        &self,
        key: &'static str,
        mut read: impl FnMut(i64, i64) -> Result<T, String>,
    ) -> Option<Vec<T>> {
        self.array(key, |value| {
            let pair: Option<Vec<i64>> = value
                .get_ref()
                .as_array()
                .and_then(|pair| pair.iter().map(|number| integer(number.get_ref())).collect());
            let found = match pair.as_deref() {
                Some([first, second]) => read(*first, *second),
                _ => Err(format!(
                    "`{key}` holds pairs of whole numbers, such as [0, 1000000]"
                )),
            };
            found
                .map_err(|what| self.document.complain(value.span().start, what))
                .ok()
        })
    }

    /// A table, as `read` makes it.
    pub(crate) fn table<T>(&self, key: &'static str, read: impl FnOnce(&Self) -> Option<T>) -> Option<T> {
        self.inner(self.need(key)?)?.read(read)
    }

    /// A list of tables, each as `read` makes it.
    pub(crate) fn tables<T>(
        &self,
        key: &'static str,
        mut read: impl FnMut(&Self) -> Option<T>,
    ) -> Option<Vec<T>> {
        self.array(key, |value| self.inner(value)?.read(&mut read))
    }

    /// Every key of this table, by name, with where it stands and its value: for tables whose keys are ids.
    fn open(&self) -> Vec<(&'a str, usize, &'a Spanned<DeValue<'a>>)> {
        let mut all: Vec<_> = self
            .table
            .iter()
            .map(|(key, value)| (key.get_ref().as_ref(), key.span().start, value))
            .collect();
        all.sort_by_key(|(key, ..)| *key);
        all
    }

    /// The texts below the key, each with its id, as `read` takes them or says what is wrong.
    pub(crate) fn texts_by_id<T>(
        &self,
        key: &'static str,
        read: impl FnMut(&'a str, &'a str) -> Result<T, String>,
    ) -> Option<Vec<T>> {
        let table = self.inner(self.need(key)?)?;
        self.texts_of(table.open(), read)
    }

    /// The same in the order in which they stand in the file.
    pub(crate) fn texts_in_order<T>(
        &self,
        key: &'static str,
        read: impl FnMut(&'a str, &'a str) -> Result<T, String>,
    ) -> Option<Vec<T>> {
        let mut texts = self.inner(self.need(key)?)?.open();
        texts.sort_by_key(|(_, at, _)| *at);
        self.texts_of(texts, read)
    }

    fn texts_of<T>(
        &self,
        texts: Vec<(&'a str, usize, &'a Spanned<DeValue<'a>>)>,
        mut read: impl FnMut(&'a str, &'a str) -> Result<T, String>,
    ) -> Option<Vec<T>> {
        let found: Vec<Option<T>> = texts
            .into_iter()
            .map(|(id, at, value)| {
                let text = self.string(value, id)?;
                read(id, text)
                    .map_err(|what| self.document.complain(at, what))
                    .ok()
            })
            .collect();
        found.into_iter().collect()
    }

    /// The lists of texts below the key, by id; `read` takes id and text or says what is wrong with the text.
    pub(crate) fn words_by_id(
        &self,
        key: &'static str,
        known: &[&str],
        mut read: impl FnMut(&'a str, &'a str) -> Result<(), String>,
    ) -> Option<()> {
        let table = self.inner(self.need(key)?)?;
        for (id, at, value) in table.open() {
            if !known.contains(&id) {
                self.document.complain(
                    at,
                    format!("unknown key `{id}` in [{key}]; known are {}", known.join(", ")),
                );
            }
            let DeValue::Array(words) = value.get_ref() else {
                self.document
                    .complain(value.span().start, format!("`{id}` is a list in brackets"));
                continue;
            };
            for word in words {
                if let Some(Err(what)) = self.string(word, id).map(|text| read(id, text)) {
                    self.document.complain(word.span().start, what);
                }
            }
        }
        for id in known {
            let words = table.table.get(*id).and_then(|words| words.get_ref().as_array());
            if words.is_none_or(|words| words.is_empty()) {
                self.document
                    .complain(table.at, format!("[{key}] has no words for `{id}`"));
            }
        }
        Some(())
    }

    /// The tables of the document, by id, each as `read` makes it.
    pub(crate) fn tables_by_id<T>(
        &self,
        mut read: impl FnMut(&'a str, &Self) -> Option<T>,
    ) -> Option<Vec<T>> {
        let found: Vec<Option<T>> = self
            .open()
            .into_iter()
            .map(|(id, _, value)| self.inner(value)?.read(|entry| read(id, entry)))
            .collect();
        self.skim();
        found.into_iter().collect()
    }

    /// A text in every language.
    pub(crate) fn label(&self, key: &'static str) -> Option<Label> {
        self.in_languages(self.need(key)?, usize::MAX)
    }

    /// The same, short in each.
    pub(crate) fn short(&self, key: &'static str) -> Option<Label> {
        self.in_languages(self.need(key)?, MOST_LETTERS)
    }

    /// Texts in every language.
    pub(crate) fn labels(&self, key: &'static str) -> Option<Vec<Label>> {
        self.array(key, |value| self.in_languages(value, usize::MAX))
    }

    /// The same, short in each.
    pub(crate) fn shorts(&self, key: &'static str) -> Option<Vec<Label>> {
        self.array(key, |value| self.in_languages(value, MOST_LETTERS))
    }

    /// A text, of which each other language has a translation.
    fn in_languages(&self, value: &'a Spanned<DeValue<'a>>, most: usize) -> Option<Label> {
        self.inner(value)?.read(|entry| {
            let text = entry.text("id")?;
            let letters = text.chars().count();
            entry.check("id", !text.trim().is_empty(), || {
                "a text must not be empty".to_owned()
            });
            entry.check("id", letters <= most, || {
                format!("the text `{text}` has {letters} letters; at most {most}")
            });
            entry.translated("id", text, most);
            Some(Label(text.to_owned()))
        })
    }

    /// Complains of a text that has no translation. Its translations have at most so many letters.
    pub(crate) fn translated(&self, key: &str, text: &str, most: usize) {
        for translated in &self.known.translations {
            self.check(key, translated.text(text, most).is_some(), || {
                format!(
                    "the text `{text}` has no translation; add it to {}",
                    translated.file()
                )
            });
        }
    }

    /// An id of a list, which stands once: in `snake_case`.
    pub(crate) fn new_id(&self, what: &str, seen: &mut BTreeSet<String>) -> Option<&'a str> {
        let id = self.text("id")?;
        self.check("id", is_snake_case(id), || {
            format!("{what} id `{id}` is not snake_case")
        });
        self.new_name(what, seen)
    }

    /// An id of a list, which stands once: any text.
    pub(crate) fn new_name(&self, what: &str, seen: &mut BTreeSet<String>) -> Option<&'a str> {
        let id = self.text("id")?;
        self.check("id", seen.insert(id.to_owned()), || {
            format!("{what} `{id}` stands here twice; give one of them another id or delete it")
        });
        Some(id)
    }

    /// A source of `sources.toml`: `key` or `key#place`.
    pub(crate) fn source(&self, key: &'static str) -> Option<(&'a str, &'a str)> {
        let text = self.text(key)?;
        let (source, place) = text.split_once('#').unwrap_or((text, ""));
        self.check(key, self.is_source(source), || unknown_source(source));
        Some((source, place))
    }

    fn is_source(&self, source: &str) -> bool {
        self.known
            .sources
            .as_ref()
            .is_none_or(|known| known.contains(source))
    }

    /// Sources of `sources.toml`, as the statics that hold them.
    pub(crate) fn sources(&self, key: &'static str) -> Option<Vec<Rust>> {
        self.texts(key, |text| {
            let source = text.split('#').next().unwrap_or_default();
            if self.is_source(source) {
                Ok(Rust(format!("&source::{}", constant(source))))
            } else {
                Err(unknown_source(source))
            }
        })
    }

    /// The static of a source, without a place in it.
    pub(crate) fn source_static(&self, key: &'static str) -> Option<Rust> {
        let (source, place) = self.source(key)?;
        self.check(key, place.is_empty(), || {
            format!("{key} names a whole document here, without `#{place}`")
        });
        Some(Rust(format!("&source::{}", constant(source))))
    }

    /// How sure we are: `confidence`, with `n_sources` where several agree.
    pub(crate) fn confidence(&self) -> Option<Confidence> {
        let n_sources = self.optional("n_sources", Self::number);
        self.parsed("confidence", |word| {
            Confidence::parse(word, n_sources).ok_or_else(|| {
                format!(
                    "confidence `{word}` is none of verified (with n_sources), single-source, conflict, inference, unverified"
                )
            })
        })
    }

    /// What the entry rests on: its source, its confidence, the day it was checked. Read here alone.
    ///
    /// `since` is its first day, known as exactly as `precision` says.
    pub(crate) fn basis(&self, since: Option<Date>, precision: Precision) -> Option<Rust> {
        let source = self.source("source");
        let confidence = self.confidence();
        let checked_on = self.date("checked_on");
        let (source, place) = source?;
        Some(rust!(Basis {
            source: Rust(format!("&source::{}", constant(source))),
            place,
            since: since?,
            precision,
            confidence: confidence?,
            checked_on: checked_on?,
        }))
    }

    /// The same of an entry that holds from the day `from`, known to the day or only from a report.
    pub(crate) fn basis_from(&self, precision: Precision) -> Option<Rust> {
        self.basis(self.date("from"), precision)
    }

    /// The same of an entry that says in `from_precision` how exactly its first day is known.
    pub(crate) fn basis_from_about(&self) -> Option<Rust> {
        let (from, precision) = (self.date("from"), self.word("from_precision"));
        // If the precision is no word, that is said, and nothing is written.
        self.basis(from, precision.unwrap_or(Precision::Day))
    }
}

fn shown(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number with decimals",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date without quotes",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

fn integer(value: &DeValue<'_>) -> Option<i64> {
    let number = value.as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

fn told<P: Display>(key: &str, text: &str) -> impl FnOnce(P) -> String {
    let found = format!("{key} `{text}`");
    move |problem| format!("{found}: {problem}")
}

fn word<T: Word>(what: &str, text: &str) -> Result<T, String> {
    T::read(text).ok_or_else(|| format!("unknown {what} `{text}`; known are {}", T::ids()))
}

/// The area with this code, if `areas.toml` has it.
pub(crate) fn known_area(known: &Known, text: &str) -> Result<AreaCode, String> {
    AreaCode::parse(text)
        .filter(|code| known.areas.as_ref().is_none_or(|areas| areas.contains(code)))
        .ok_or_else(|| {
            format!("area `{text}` does not stand in areas.toml; write a Kemendagri code such as \"64.07\"")
        })
}

fn unknown_source(source: &str) -> String {
    format!("source `{source}` does not stand in sources.toml; add it there or mend the key")
}

fn report_day(text: &str) -> Option<(Date, Precision)> {
    let (day, precision) = match text.len() {
        10 => (text.to_owned(), Precision::Report),
        7 => (format!("{text}-01"), Precision::Month),
        4 => (format!("{text}-01-01"), Precision::Year),
        _ => return None,
    };
    Some((Date::parse(&day).ok()?, precision))
}

/// A number written as digits and nothing else.
pub(crate) fn digits(text: &str) -> Option<i64> {
    text.bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse().ok())?
}

/// Whether an id is lower-case letters, digits and `_`.
pub(crate) fn is_snake_case(id: &str) -> bool {
    !id.is_empty()
        && id
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b == b'_' || b.is_ascii_digit())
}
