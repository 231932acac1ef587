//! One table of a rule file, read key by key.
//!
//! Whatever is wrong is a complaint about the line of its own key; a key that is missing, about the line where the
//! table begins. A key nobody asked for is a complaint, too, when the table is read.

use crate::document::Document;
use crate::known::Known;
use crate::wrong::{Shape, Wrong};
use payung_rules::label::Label;
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

/// The key of a source in `sources.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceKey(pub String);

/// What an entry rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grounds {
    pub source: SourceKey,
    pub place: String,
    pub since: Date,
    pub precision: Precision,
    pub confidence: Confidence,
    pub checked_on: Date,
}

/// A table. Each method that reads a key gives `None` after its complaint, and reading goes on.
pub struct Entry<'a> {
    pub known: &'a Known,
    document: &'a Document,
    table: &'a DeTable<'a>,
    at: usize,
    /// The keys that lead here, such as `scheme.criteria`; empty for the whole document.
    path: String,
    /// The keys asked for, in order.
    asked: RefCell<Vec<&'static str>>,
    /// Those that are not there and have to be.
    missing: RefCell<Vec<&'static str>>,
    /// Whether no key of it is unknown, since keys are ids or read elsewhere.
    is_open: Cell<bool>,
}

impl<'a> Entry<'a> {
    /// The whole document.
    pub fn whole(known: &'a Known, document: &'a Document, table: &'a DeTable<'a>) -> Self {
        Self {
            known,
            document,
            table,
            at: 0,
            path: String::new(),
            asked: RefCell::default(),
            missing: RefCell::default(),
            is_open: Cell::default(),
        }
    }

    fn inner(&self, key: &str, value: &'a Spanned<DeValue<'a>>) -> Option<Self> {
        let at = value.span().start;
        let DeValue::Table(table) = value.get_ref() else {
            self.at_value(key, value, Wrong::NotTable(shown(value.get_ref())));
            return None;
        };
        Some(Self {
            at,
            path: self.path_of(key),
            table,
            asked: RefCell::default(),
            missing: RefCell::default(),
            is_open: Cell::default(),
            known: self.known,
            document: self.document,
        })
    }

    /// The keys that lead to one of this table.
    fn path_of(&self, key: &str) -> String {
        match (self.path.as_str(), key) {
            ("", _) => key.to_owned(),
            (path, "") => path.to_owned(),
            (path, key) => [path, ".", key].concat(),
        }
    }

    /// Complains about where a value of `key` begins.
    fn at_value(&self, key: &str, value: &Spanned<DeValue<'_>>, what: impl Into<Wrong>) {
        self.complain_at(value.span().start, key, what);
    }

    fn complain_at(&self, at: usize, key: &str, what: impl Into<Wrong>) {
        self.document.complain(at, &self.path_of(key), what);
    }

    /// What `read` makes of the table, and a complaint about every key it did not ask for, or about those it asked for
    /// in vain: of a misspelt key, one complaint.
    pub fn read<T>(&self, read: impl FnOnce(&Self) -> Option<T>) -> Option<T> {
        let found = read(self);
        if self.is_open.get() {
            return found;
        }
        let (asked, missing) = (self.asked.borrow(), self.missing.borrow());
        let others: Vec<_> = self
            .table
            .keys()
            .filter(|key| !asked.contains(&key.get_ref().as_ref()))
            .collect();
        for key in &others {
            let owned = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
            let unknown = Wrong::UnknownKey {
                key: key.get_ref().to_string(),
                known: owned(&asked),
                missing: owned(&missing),
            };
            self.complain_at(key.span().start, key.get_ref(), unknown);
        }
        if others.is_empty() {
            for key in missing.iter() {
                let key = (*key).to_owned();
                self.complain_at(self.at, &key.clone(), Wrong::Missing { key });
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
    pub fn skim(&self) {
        self.is_open.set(true);
    }

    /// Complains about the line of `key`, or where the table begins if the key is not there.
    pub fn complain(&self, key: &str, what: impl Into<Wrong>) {
        let at = self.table.get(key).map_or(self.at, |value| value.span().start);
        self.complain_at(at, key, what);
    }

    /// The same unless something holds.
    pub fn check<W: Into<Wrong>>(&self, key: &str, holds: bool, what: impl FnOnce() -> W) {
        if !holds {
            self.complain(key, what());
        }
    }

    /// Whether the key is there.
    pub fn has(&self, key: &'static str) -> bool {
        self.find(key).is_some()
    }

    /// What `read` makes of a key that may be left out; `None` then, too.
    pub fn optional<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(&Self, &'static str) -> Option<T>,
    ) -> Option<T> {
        if self.has(key) { read(self, key) } else { None }
    }

    fn string(&self, value: &'a Spanned<DeValue<'a>>, key: &str) -> Option<&'a str> {
        let found = value.get_ref().as_str();
        if found.is_none() {
            let (key_of, found) = (key.to_owned(), shown(value.get_ref()));
            self.at_value(key, value, Wrong::NotText { key: key_of, found });
        }
        found
    }

    /// A text.
    pub fn text(&self, key: &'static str) -> Option<&'a str> {
        self.string(self.need(key)?, key)
    }

    /// A text that `parse` reads, or says what is wrong with it.
    pub fn parsed<T, W: Into<Wrong>>(
        &self,
        key: &'static str,
        parse: impl FnOnce(&str) -> Result<T, W>,
    ) -> Option<T> {
        let value = self.need(key)?;
        parse(self.string(value, key)?)
            .map_err(|what| self.at_value(key, value, what))
            .ok()
    }

    /// A whole number.
    pub fn number<T: TryFrom<i64>>(&self, key: &'static str) -> Option<T> {
        let value = self.need(key)?;
        let found = integer(value.get_ref()).and_then(|number| T::try_from(number).ok());
        if found.is_none() {
            let (key_of, found) = (key.to_owned(), shown(value.get_ref()));
            self.at_value(key, value, Wrong::NotNumber { key: key_of, found });
        }
        found
    }

    /// A day, `YYYY-MM-DD`.
    pub fn date(&self, key: &'static str) -> Option<Date> {
        self.parsed(key, |text| Date::parse(text).map_err(told(key, text)))
    }

    /// The first day of `2025-05-14`, `2025-05` or `2025`, and how exactly that is known.
    pub fn report_day(&self, key: &'static str) -> Option<(Date, Precision)> {
        self.parsed(key, |text| {
            report_day(text).ok_or_else(|| Wrong::NoReportDay {
                key: key.to_owned(),
                text: text.to_owned(),
            })
        })
    }

    /// A month, `YYYY-MM`.
    pub fn month(&self, key: &'static str) -> Option<YearMonth> {
        self.parsed(key, |text| YearMonth::parse(text).map_err(told(key, text)))
    }

    /// A share as laws print it.
    pub fn rate(&self, key: &'static str) -> Option<Rate> {
        self.parsed(key, |text| {
            Rate::parse(text).ok_or_else(|| format!("{key} `{text}` is not a share from 0% to 100%"))
        })
    }

    /// Whole rupiah, written as digits.
    pub fn rupiah(&self, key: &'static str) -> Option<Rupiah> {
        self.parsed(key, |text| {
            let amount = digits(text).map(Rupiah::new);
            amount.ok_or_else(|| format!("{key} `{text}` is not a plain number of rupiah"))
        })
    }

    /// The same, above 0.
    pub fn rupiah_above_0(&self, key: &'static str) -> Option<Rupiah> {
        self.parsed(key, |text| {
            let amount = digits(text).filter(|amount| *amount > 0).map(Rupiah::new);
            amount.ok_or_else(|| format!("{key} `{text}` is not a plain number of rupiah above 0"))
        })
    }

    /// A word of a closed set.
    pub fn word<T: Word>(&self, key: &'static str) -> Option<T> {
        self.parsed(key, |text| word(key, text))
    }

    /// Words of a closed set; `what` is what one of them is called.
    pub fn words<T: Word>(&self, key: &'static str, what: &str) -> Option<Vec<T>> {
        self.texts(key, |text| word(what, text))
    }

    /// An area of `areas.toml`.
    pub fn area(&self, key: &'static str) -> Option<AreaCode> {
        self.parsed(key, |text| known_area(self.known, text))
    }

    /// Areas of `areas.toml`.
    pub fn areas(&self, key: &'static str) -> Option<Vec<AreaCode>> {
        self.texts(key, |text| known_area(self.known, text))
    }

    /// Ids of occupations of `occupations.toml`.
    pub fn occupations(&self, key: &'static str) -> Option<Vec<String>> {
        let known = self.known.occupations.as_ref();
        self.texts(key, |id| {
            if known.is_none_or(|known| known.contains(id)) {
                Ok(id.to_owned())
            } else {
                Err(Wrong::UnknownOccupation { id: id.to_owned() })
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
            let (key_of, found) = (key.to_owned(), shown(value.get_ref()));
            self.at_value(key, value, Wrong::NotList { key: key_of, found });
            return None;
        };
        // All are read, so that all complaints come at once.
        let found: Vec<Option<T>> = items.iter().map(&mut read).collect();
        found.into_iter().collect()
    }

    /// Texts, each of which `parse` reads, or says what is wrong with it.
    pub fn texts<T, W: Into<Wrong>>(
        &self,
        key: &'static str,
        mut parse: impl FnMut(&str) -> Result<T, W>,
    ) -> Option<Vec<T>> {
        self.array(key, |value| {
            parse(self.string(value, key)?)
                .map_err(|what| self.at_value(key, value, what))
                .ok()
        })
    }

    /// Whole numbers in pairs, each pair as `read` takes it or says what is wrong with it.
    pub fn pairs<T>(
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
            found.map_err(|what| self.at_value(key, value, what)).ok()
        })
    }

    /// A table, as `read` makes it.
    pub fn table<T>(&self, key: &'static str, read: impl FnOnce(&Self) -> Option<T>) -> Option<T> {
        self.inner(key, self.need(key)?)?.read(read)
    }

    /// A list of tables, each as `read` makes it.
    pub fn tables<T>(&self, key: &'static str, mut read: impl FnMut(&Self) -> Option<T>) -> Option<Vec<T>> {
        self.array(key, |value| self.inner(key, value)?.read(&mut read))
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
    pub fn texts_by_id<T, W: Into<Wrong>>(
        &self,
        key: &'static str,
        read: impl FnMut(&'a str, &'a str) -> Result<T, W>,
    ) -> Option<Vec<T>> {
        let table = self.inner(key, self.need(key)?)?;
        self.texts_of(table.open(), read)
    }

    /// The same in the order in which they stand in the file.
    pub fn texts_in_order<T>(
        &self,
        key: &'static str,
        read: impl FnMut(&'a str, &'a str) -> Result<T, String>,
    ) -> Option<Vec<T>> {
        let mut texts = self.inner(key, self.need(key)?)?.open();
        texts.sort_by_key(|(_, at, _)| *at);
        self.texts_of(texts, read)
    }

    fn texts_of<T, W: Into<Wrong>>(
        &self,
        texts: Vec<(&'a str, usize, &'a Spanned<DeValue<'a>>)>,
        mut read: impl FnMut(&'a str, &'a str) -> Result<T, W>,
    ) -> Option<Vec<T>> {
        let found: Vec<Option<T>> = texts
            .into_iter()
            .map(|(id, at, value)| {
                let text = self.string(value, id)?;
                read(id, text).map_err(|what| self.complain_at(at, id, what)).ok()
            })
            .collect();
        found.into_iter().collect()
    }

    /// The lists of texts below the key, by id; `read` takes id and text or says what is wrong with the text.
    pub fn words_by_id(
        &self,
        key: &'static str,
        known: &[&str],
        mut read: impl FnMut(&'a str, &'a str) -> Result<(), String>,
    ) -> Option<()> {
        let table = self.inner(key, self.need(key)?)?;
        for (id, at, value) in table.open() {
            if !known.contains(&id) {
                let what = format!("unknown key `{id}` in [{key}]; known are {}", known.join(", "));
                table.complain_at(at, id, what);
            }
            let DeValue::Array(words) = value.get_ref() else {
                table.at_value(id, value, format!("`{id}` is a list in brackets"));
                continue;
            };
            for word in words {
                if let Some(Err(what)) = self.string(word, id).map(|text| read(id, text)) {
                    table.at_value(id, word, what);
                }
            }
        }
        for id in known {
            let words = table.table.get(*id).and_then(|words| words.get_ref().as_array());
            if words.is_none_or(|words| words.is_empty()) {
                table.complain_at(table.at, id, format!("[{key}] has no words for `{id}`"));
            }
        }
        Some(())
    }

    /// The tables of the document, by id, each as `read` makes it.
    pub fn tables_by_id<T>(&self, mut read: impl FnMut(&'a str, &Self) -> Option<T>) -> Option<Vec<T>> {
        let found: Vec<Option<T>> = self
            .open()
            .into_iter()
            .map(|(id, _, value)| self.inner(id, value)?.read(|entry| read(id, entry)))
            .collect();
        self.skim();
        found.into_iter().collect()
    }

    /// A text in every language.
    pub fn label(&self, key: &'static str) -> Option<Label> {
        self.in_languages(key, self.need(key)?, usize::MAX)
    }

    /// The same, short in each.
    pub fn short(&self, key: &'static str) -> Option<Label> {
        self.in_languages(key, self.need(key)?, MOST_LETTERS)
    }

    /// Texts in every language.
    pub fn labels(&self, key: &'static str) -> Option<Vec<Label>> {
        self.array(key, |value| self.in_languages(key, value, usize::MAX))
    }

    /// The same, short in each.
    pub fn shorts(&self, key: &'static str) -> Option<Vec<Label>> {
        self.array(key, |value| self.in_languages(key, value, MOST_LETTERS))
    }

    /// A text, of which each other language has a translation.
    fn in_languages(&self, key: &str, value: &'a Spanned<DeValue<'a>>, most: usize) -> Option<Label> {
        self.inner(key, value)?.read(|entry| {
            let text = entry.text("id")?;
            let letters = text.chars().count();
            entry.check("id", !text.trim().is_empty(), || Wrong::NoWords);
            entry.check("id", letters <= most, || {
                format!("the text `{text}` has {letters} letters; at most {most}")
            });
            entry.translated("id", text, most);
            Some(Label(text.to_owned()))
        })
    }

    /// Complains of a text that has no translation. Its translations have at most so many letters.
    pub fn translated(&self, key: &str, text: &str, most: usize) {
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
    pub fn new_id(&self, what: &str, seen: &mut BTreeSet<String>) -> Option<&'a str> {
        let id = self.text("id")?;
        self.check("id", is_snake_case(id), || {
            format!("{what} id `{id}` is not snake_case")
        });
        self.new_name(what, seen)
    }

    /// An id of a list, which stands once: any text.
    pub fn new_name(&self, what: &str, seen: &mut BTreeSet<String>) -> Option<&'a str> {
        let id = self.text("id")?;
        self.check("id", seen.insert(id.to_owned()), || Wrong::Twice {
            what: what.to_owned(),
            id: id.to_owned(),
        });
        Some(id)
    }

    /// A source of `sources.toml`: `key` or `key#place`.
    pub fn source(&self, key: &'static str) -> Option<(&'a str, &'a str)> {
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

    /// Sources of `sources.toml`, each with its place where one is named.
    pub fn sources(&self, key: &'static str) -> Option<Vec<String>> {
        self.texts(key, |text| {
            let source = text.split('#').next().unwrap_or_default();
            if self.is_source(source) {
                Ok(text.to_owned())
            } else {
                Err(unknown_source(source))
            }
        })
    }

    /// A source, without a place in it.
    pub fn whole_source(&self, key: &'static str) -> Option<SourceKey> {
        let (source, place) = self.source(key)?;
        self.check(key, place.is_empty(), || {
            format!("{key} names a whole document here, without `#{place}`")
        });
        Some(SourceKey(source.to_owned()))
    }

    /// How sure we are: `confidence`, with `n_sources` where several agree.
    pub fn confidence(&self) -> Option<Confidence> {
        let n_sources = self.optional("n_sources", Self::number);
        self.parsed("confidence", |word| {
            Confidence::parse(word, n_sources).ok_or_else(|| Wrong::UnknownConfidence {
                word: word.to_owned(),
            })
        })
    }

    /// What the entry rests on: its source, its confidence, the day it was checked. Read here alone.
    ///
    /// `since` is its first day, known as exactly as `precision` says.
    pub fn basis(&self, since: Option<Date>, precision: Precision) -> Option<Grounds> {
        let source = self.source("source");
        let confidence = self.confidence();
        let checked_on = self.date("checked_on");
        let (source, place) = source?;
        Some(Grounds {
            source: SourceKey(source.to_owned()),
            place: place.to_owned(),
            since: since?,
            precision,
            confidence: confidence?,
            checked_on: checked_on?,
        })
    }

    /// The same of an entry that holds from the day `from`, known to the day or only from a report.
    pub fn basis_from(&self, precision: Precision) -> Option<Grounds> {
        self.basis(self.date("from"), precision)
    }

    /// The same of an entry that says in `from_precision` how exactly its first day is known.
    pub fn basis_from_about(&self) -> Option<Grounds> {
        let (from, precision) = (self.date("from"), self.word("from_precision"));
        // If the precision is no word, that is said, and nothing is written.
        self.basis(from, precision.unwrap_or(Precision::Day))
    }
}

const fn shown(value: &DeValue<'_>) -> Shape {
    match value {
        DeValue::String(_) => Shape::Text,
        DeValue::Integer(_) => Shape::Number,
        DeValue::Float(_) => Shape::Decimals,
        DeValue::Boolean(_) => Shape::Truth,
        DeValue::Datetime(_) => Shape::Day,
        DeValue::Array(_) => Shape::List,
        DeValue::Table(_) => Shape::Table,
    }
}

fn integer(value: &DeValue<'_>) -> Option<i64> {
    let number = value.as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

fn told<P: Display>(key: &str, text: &str) -> impl FnOnce(P) -> Wrong {
    let (key, text) = (key.to_owned(), text.to_owned());
    move |problem: P| Wrong::NoDay {
        key,
        text,
        problem: problem.to_string(),
    }
}

fn word<T: Word>(what: &str, text: &str) -> Result<T, Wrong> {
    T::read(text).ok_or_else(|| Wrong::UnknownWord {
        what: what.to_owned(),
        text: text.to_owned(),
        known: T::ids(),
    })
}

/// The area with this code, if `areas.toml` has it.
///
/// # Errors
///
/// [`Wrong::UnknownArea`].
pub fn known_area(known: &Known, text: &str) -> Result<AreaCode, Wrong> {
    AreaCode::parse(text)
        .filter(|code| known.areas.as_ref().is_none_or(|areas| areas.contains(code)))
        .ok_or_else(|| Wrong::UnknownArea {
            text: text.to_owned(),
        })
}

fn unknown_source(source: &str) -> Wrong {
    Wrong::UnknownSource {
        source: source.to_owned(),
    }
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
pub fn digits(text: &str) -> Option<i64> {
    text.bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse().ok())?
}

/// Whether an id is lower-case letters, digits and `_`.
pub fn is_snake_case(id: &str) -> bool {
    !id.is_empty()
        && id
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b == b'_' || b.is_ascii_digit())
}
