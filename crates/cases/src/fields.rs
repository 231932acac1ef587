//! Reading the keys of a case, each with a message that names the field, what was found and what would be right.

use crate::tree::Tree;
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::rupiah::Rupiah;
use payung_values::vocabulary::Word;

/// The keys of one map, all of them known.
#[derive(Debug)]
pub struct Fields<'a> {
    tree: &'a Tree,
}

impl<'a> Fields<'a> {
    /// The fields of `tree`, called `place` in messages.
    ///
    /// # Errors
    ///
    /// If it is no map, or has a key that is not `known`.
    pub fn new(tree: &'a Tree, place: &str, known: &[&str]) -> Result<Self, String> {
        let Tree::Map(pairs) = tree else {
            return Err(format!("{place} is {tree}; it must be keys with values"));
        };
        match pairs.iter().find(|(key, _)| !known.contains(&key.as_str())) {
            Some((key, _)) => Err(format!(
                "unknown key `{key}` in {place}; known are {}",
                known.join(", ")
            )),
            None => Ok(Self { tree }),
        }
    }

    /// The value of `key`, if one is given.
    pub fn get(&self, key: &str) -> Option<&'a Tree> {
        self.tree.get(key).filter(|value| **value != Tree::Nothing)
    }

    /// A text.
    ///
    /// # Errors
    ///
    /// If something else is given.
    pub fn text(&self, key: &str) -> Result<Option<&'a str>, String> {
        match self.get(key) {
            None => Ok(None),
            Some(Tree::Text(text)) => Ok(Some(text)),
            Some(other) => Err(format!("`{key}` is {other}; it must be a text, in quotes")),
        }
    }

    /// A text that `parse` understands.
    ///
    /// # Errors
    ///
    /// If it does not; `wanted` says what would be right.
    pub fn parsed<T>(
        &self,
        key: &str,
        wanted: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, String> {
        let Some(text) = self.text(key)? else {
            return Ok(None);
        };
        parse(text)
            .map(Some)
            .ok_or_else(|| format!("`{key}` is {text}; it must be {wanted}"))
    }

    /// A word of a closed set.
    ///
    /// # Errors
    ///
    /// If it is none of the set.
    pub fn word<T: Word>(&self, key: &str) -> Result<Option<T>, String> {
        self.parsed(key, &format!("one of {}", T::ids()), T::read)
    }

    /// `yes` or `no`.
    ///
    /// # Errors
    ///
    /// If it is neither.
    pub fn yes_or_no(&self, key: &str) -> Result<Option<bool>, String> {
        self.parsed(key, "\"yes\" or \"no\"", |text| match text {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        })
    }

    /// A day.
    ///
    /// # Errors
    ///
    /// If there is no such day.
    pub fn date(&self, key: &str) -> Result<Option<Date>, String> {
        let Some(text) = self.text(key)? else {
            return Ok(None);
        };
        Date::parse(text)
            .map(Some)
            .map_err(|problem| format!("`{key}` is {text}; {problem}"))
    }

    /// A month.
    ///
    /// # Errors
    ///
    /// If there is no such month.
    pub fn month(&self, key: &str) -> Result<Option<YearMonth>, String> {
        let Some(text) = self.text(key)? else {
            return Ok(None);
        };
        YearMonth::parse(text)
            .map(Some)
            .map_err(|problem| format!("`{key}` is {text}; {problem}"))
    }

    /// A whole number.
    ///
    /// # Errors
    ///
    /// If something else is given.
    pub fn whole(&self, key: &str) -> Result<Option<i64>, String> {
        match self.get(key) {
            None => Ok(None),
            Some(Tree::Whole(number)) => Ok(Some(*number)),
            Some(other) => Err(format!(
                "`{key}` is {other}; it must be a whole number, without quotes"
            )),
        }
    }

    /// A whole number that `fit` accepts.
    ///
    /// # Errors
    ///
    /// If it does not; `wanted` says what would be right.
    pub fn count<T>(
        &self,
        key: &str,
        wanted: &str,
        fit: impl Fn(i64) -> Option<T>,
    ) -> Result<Option<T>, String> {
        let Some(number) = self.whole(key)? else {
            return Ok(None);
        };
        fit(number)
            .map(Some)
            .ok_or_else(|| format!("`{key}` is {number}; it must be {wanted}"))
    }

    /// A number of months that a life can hold.
    ///
    /// # Errors
    ///
    /// If it is below 0 or above 1.200.
    pub fn months(&self, key: &str) -> Result<Option<u16>, String> {
        self.count(key, "0 to 1200 months", |number| {
            u16::try_from(number).ok().filter(|months| *months <= 1200)
        })
    }

    /// An amount of whole rupiah, 0 or more.
    ///
    /// # Errors
    ///
    /// If it is below 0 or not whole.
    pub fn money(&self, key: &str) -> Result<Option<Rupiah>, String> {
        self.count(key, "0 or more", |number| {
            (number >= 0).then(|| Rupiah::new(number))
        })
    }

    /// A list, each item read by `parse`.
    ///
    /// # Errors
    ///
    /// If it is no list, or an item cannot be read; `wanted` says what would be right.
    pub fn list<T>(
        &self,
        key: &str,
        wanted: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<Vec<T>>, String> {
        let items = match self.get(key) {
            None => return Ok(None),
            Some(Tree::List(items)) => items,
            Some(other) => {
                return Err(format!(
                    "`{key}` is {other}; it must be a list such as [{wanted}]"
                ));
            }
        };
        let read = |item: &Tree| match item {
            Tree::Text(text) => parse(text),
            Tree::Nothing
            | Tree::Bool(_)
            | Tree::Whole(_)
            | Tree::Decimal(_)
            | Tree::List(_)
            | Tree::Map(_) => None,
        };
        let wrong = |item: &Tree| format!("`{key}` holds {item}; each must be one of {wanted}");
        items
            .iter()
            .map(|item| read(item).ok_or_else(|| wrong(item)))
            .collect::<Result<_, _>>()
            .map(Some)
    }
}
