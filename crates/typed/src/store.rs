//! The one store of what was typed, by field, right or wrong, and its lines in the tab's memory.

use crate::part::short;
use payung_values::vocabulary::Word;

/// Names a field in the tab's memory: a word of a closed set, or a path such as a group and a field of it.
pub trait Key: Copy + Ord {
    /// The key as it is written. It holds neither `=` nor a line's end.
    fn write(self) -> String;

    /// The key written as `text`, if there is one.
    fn read(text: &str) -> Option<Self>;
}

impl<W: Word + Ord> Key for W {
    fn write(self) -> String {
        self.word().to_owned()
    }

    fn read(text: &str) -> Option<Self> {
        W::read(text)
    }
}

/// What was typed or chosen, by field.
///
/// Two are equal if the same stands in the same fields, in whatever order it was typed.
///
/// # Example
///
/// ```
/// use payung_typed::store::Typed;
/// use payung_values::sector::Sector;
///
/// let mut typed = Typed::default();
/// typed.keep(Sector::Other, "tiga\n");
/// assert_eq!(typed.typed(Sector::Other), Some("tiga\n"));
/// assert_eq!(typed.to_lines(), "other=tiga \n");
/// assert_eq!(Typed::from_lines("other=3\nlater=4\n").typed(Sector::Other), Some("3"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed<F> {
    /// Each field once, in their order.
    fields: Vec<(F, String)>,
}

impl<F> Default for Typed<F> {
    fn default() -> Self {
        Self { fields: Vec::new() }
    }
}

impl<F: Key> Typed<F> {
    /// What was typed for `field`, right or wrong.
    pub fn typed(&self, field: F) -> Option<&str> {
        let index = self.index(field).ok()?;
        self.fields.get(index).map(|(_, typed)| typed.as_str())
    }

    /// Keeps what was typed, also an empty text, of more than [`crate::part::MOST_BYTES`] the beginning: no answer is so long.
    pub fn keep(&mut self, field: F, typed: &str) {
        let typed = short(typed);
        match self.index(field) {
            Ok(index) => {
                if let Some((_, before)) = self.fields.get_mut(index) {
                    typed.clone_into(before);
                }
            }
            Err(index) => self.fields.insert(index, (field, typed.to_owned())),
        }
    }

    /// Keeps what was typed; an empty text forgets the field.
    pub fn keep_or_forget(&mut self, field: F, typed: &str) {
        if typed.trim().is_empty() {
            self.forget(field);
        } else {
            self.keep(field, typed);
        }
    }

    /// Forgets what was typed for `field`.
    pub fn forget(&mut self, field: F) {
        self.fields.retain(|(one, _)| *one != field);
    }

    /// Gives each field another name, such as a group its new place; a field without one is forgotten.
    pub fn rename(&mut self, name: impl Fn(F) -> Option<F>) {
        for (field, typed) in std::mem::take(&mut self.fields) {
            if let Some(field) = name(field) {
                self.keep(field, &typed);
            }
        }
    }

    /// Whether nothing has been typed at all.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// Every field that something was typed for, in their order.
    pub fn fields(&self) -> impl Iterator<Item = F> {
        self.fields.iter().map(|(field, _)| *field)
    }

    /// The lines `field=typed` for the tab's memory, in the order of the fields.
    pub fn to_lines(&self) -> String {
        let mut lines = String::new();
        for (field, typed) in &self.fields {
            lines.extend([&field.write(), "=", &one_line(typed), "\n"]);
        }
        lines
    }

    /// Reads what [`Typed::to_lines`] wrote. Lines of other versions and of other stores are passed over.
    pub fn from_lines(lines: &str) -> Self {
        let mut read = Self::default();
        for (field, typed) in pairs(lines) {
            if let Some(field) = F::read(field) {
                read.keep(field, typed);
            }
        }
        read
    }

    fn index(&self, field: F) -> Result<usize, usize> {
        self.fields.binary_search_by(|(one, _)| one.cmp(&field))
    }
}

/// `typed` without what would end its line.
pub fn one_line(typed: &str) -> String {
    typed.replace(['\n', '\r'], " ")
}

/// The keys and values of lines `key=value`; other lines are passed over.
pub fn pairs(lines: &str) -> impl Iterator<Item = (&str, &str)> {
    lines.lines().filter_map(|line| line.split_once('='))
}

#[cfg(test)]
mod tests {
    use super::Typed;

    payung_values::vocabulary! {
        /// Two boxes.
        pub enum Box {
            /// The first.
            First = "satu",
            /// The second.
            Second = "dua",
        }
    }

    #[test]
    fn what_was_typed_comes_back_whatever_it_is_and_in_whatever_order() {
        let mut typed = Typed::default();
        typed.keep(Box::Second, "1,5 juta = ya\r\n");
        typed.keep(Box::First, "");
        assert_eq!(typed.to_lines(), "satu=\ndua=1,5 juta = ya  \n");
        let again = Typed::from_lines(&typed.to_lines());
        assert_eq!(again.typed(Box::Second), Some("1,5 juta = ya  "));
        assert_eq!(again.typed(Box::First), Some(""));
        let turned = Typed::from_lines("dua=1,5 juta = ya  \nsatu=\n");
        assert_eq!(turned, again);
    }

    #[test]
    fn lines_of_other_versions_are_passed_over_and_the_last_of_a_field_counts() {
        let read = Typed::<Box>::from_lines("tiga=3\nrusak\nsatu=a\n=x\nsatu=b");
        assert_eq!(read.fields().collect::<Vec<_>>(), [Box::First]);
        assert_eq!(read.typed(Box::First), Some("b"));
    }

    #[test]
    fn an_empty_text_is_kept_or_forgets() {
        let mut typed = Typed::default();
        typed.keep_or_forget(Box::First, "1");
        typed.keep_or_forget(Box::First, " ");
        assert!(typed.is_empty());
        typed.keep(Box::First, "");
        assert!(!typed.is_empty());
        typed.forget(Box::First);
        assert_eq!(typed.typed(Box::First), None);
    }

    #[test]
    fn fields_take_other_names_and_those_without_one_go() {
        let mut typed = Typed::default();
        typed.keep(Box::First, "1");
        typed.keep(Box::Second, "2");
        typed.rename(|field| (field == Box::Second).then_some(Box::First));
        assert_eq!(typed.to_lines(), "satu=2\n");
    }
}
