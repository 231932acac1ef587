//! The values of a prepared story as keys and values of a link: what differs from those it begins with.
//!
//! They are written as they are read: amounts and months in digits, days as `2026-11-21`.

use crate::draft::{ChildTyped, Draft, Field, FieldPath};
use payung_typed::count;
use payung_typed::day::{self, Century};
use payung_typed::duration;
use payung_typed::link::{self, END, LinkProblem, MOST_DIGITS, key_and_value, n_digits};
use payung_typed::money;
use std::convert::Infallible;

/// The version of links that are written, and the only one that is read.
const VERSION: u16 = 1;

/// What the link of a story begins with, so that no other area takes it for its own.
pub const PREFIX: &str = "manfaat-";

/// A value that is empty, where a story begins with one.
const NONE: &str = "-";

/// The link of a story with these values, as the hash of its page: `manfaat-1;bulan-iuran=3;akhir`.
pub fn write(values: &[(&str, String)]) -> String {
    let mut hash = [PREFIX, &VERSION.to_string()].concat();
    for (key, value) in values {
        hash.extend([";", key, "=", value]);
    }
    hash.extend([";", END]);
    hash
}

/// What a hash makes of `base`, and its parts that this version does not know.
///
/// # Errors
///
/// A [`LinkProblem`]; whatever the text is, nothing worse.
pub fn read(base: Draft, hash: &str) -> Result<(Draft, Vec<String>), LinkProblem> {
    let plain = link::plain(hash)?;
    let (mut values, mut passed_over) = (Values::on(base), Vec::new());
    link::each_part(&plain, PREFIX, VERSION, &mut |part| {
        let (key, value) = key_and_value(part)?;
        match values.take(key, value) {
            Taken::Yes => {}
            // One that could hold a NIK is damage.
            Taken::Unknown if n_digits(part) <= MOST_DIGITS => passed_over.push(part.to_owned()),
            Taken::Twice | Taken::Unknown => return None,
        }
        Some(())
    })?;
    Ok((values.draft, passed_over))
}

/// What differs in `draft` from `base`, as keys and values of a link; `None` where something cannot be read.
pub fn pairs(base: &Draft, draft: &Draft) -> Option<Vec<(&'static str, String)>> {
    let mut pairs = Vec::new();
    for field in Field::ALL
        .iter()
        .copied()
        .filter(|field| *field != Field::Children)
    {
        let typed = draft.typed(field).trim();
        let is_told = base.is_unreported(field) && !draft.is_unreported(field);
        if typed != base.typed(field).trim() || is_told {
            pairs.push((field.id(), canonical(field, typed)?));
        }
    }
    let is_told = base.is_unreported(Field::Children) && !draft.is_unreported(Field::Children);
    if draft.children != base.children || is_told {
        let key = Field::Children.id();
        if draft.children.is_empty() {
            pairs.push((key, NONE.to_owned()));
        }
        for child in &draft.children {
            let age = child.age.trim();
            let years = payung_typed::age::whole_years(age).map(|age| age.get().to_string());
            let age = if age.is_empty() {
                String::new()
            } else {
                [".", &years?].concat()
            };
            pairs.push((key, [child.class.trim(), &age].concat()));
        }
    }
    let is_word = |(key, value): &(&str, String)| key_and_value(&[key, "=", value].concat()).is_some();
    pairs.iter().all(is_word).then_some(pairs)
}

/// A value as a link holds it.
fn canonical(field: Field, typed: &str) -> Option<String> {
    if typed.is_empty() {
        return Some(NONE.to_owned());
    }
    Some(match field {
        Field::Income | Field::Wage => money::one_income::<Infallible>(typed).ok()?.get().to_string(),
        Field::Day => day::day(typed, Century::TwentyFirst)?.to_string(),
        Field::PaidMonths | Field::InARow | Field::Unpaid | Field::Incapacity => {
            match duration::whole_months(typed) {
                Ok(months) => months.to_string(),
                Err(_) => count::read(typed).ok()?.to_string(),
            }
        }
        Field::Extent => typed.trim_end_matches('%').trim_end().replace(',', "."),
        Field::Journey => typed.replace(' ', "").replace(',', "."),
        Field::Event
        | Field::Segment
        | Field::Group
        | Field::Sector
        | Field::Payer
        | Field::Loss
        | Field::Spouse
        | Field::Children => typed.to_owned(),
    })
}

/// What became of a part of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is a value of the story.
    Yes,
    /// It stood there before.
    Twice,
    /// Nobody here knows its key.
    Unknown,
}

/// A story that values of a link are put into.
#[derive(Clone, Debug)]
pub struct Values {
    /// The story so far.
    pub draft: Draft,
    told: Vec<Field>,
}

impl Values {
    /// A story that has the values of `base` until a link says otherwise.
    pub const fn on(base: Draft) -> Self {
        Self {
            draft: base,
            told: Vec::new(),
        }
    }

    /// Takes one value in.
    pub fn take(&mut self, key: &str, value: &str) -> Taken {
        let Some(field) = Field::parse(key) else {
            return Taken::Unknown;
        };
        let is_first = !self.told.contains(&field);
        if is_first {
            self.told.push(field);
        }
        let value = if value == NONE { "" } else { value };
        match field {
            Field::Children => self.child(value, is_first),
            _ if !is_first => return Taken::Twice,
            Field::Income | Field::Wage => self.draft.keep(field, &money::of_digits(value)),
            Field::Journey => self.draft.keep(field, &value.replace('.', ",")),
            Field::Event
            | Field::Day
            | Field::Segment
            | Field::Group
            | Field::Sector
            | Field::Payer
            | Field::PaidMonths
            | Field::InARow
            | Field::Unpaid
            | Field::Incapacity
            | Field::Loss
            | Field::Extent
            | Field::Spouse => self.draft.keep(field, value),
        }
        Taken::Yes
    }

    fn child(&mut self, value: &str, is_first: bool) {
        if is_first {
            self.draft.children.clear();
            self.draft.keep(Field::Children, "");
        }
        if value.is_empty() || self.draft.children.len() >= usize::from(Draft::MOST_CHILDREN) {
            return;
        }
        let (class, age) = value.split_once('.').unwrap_or((value, ""));
        self.draft.children.push(ChildTyped {
            class: class.to_owned(),
            age: age.to_owned(),
        });
        // That the children are told is known of whoever has a class.
        let last = self.draft.children.len().saturating_sub(1);
        self.draft.keep_at(FieldPath::ChildClass(last), class);
    }
}

#[cfg(test)]
mod tests {
    use super::{Taken, Values, pairs, read, write};
    use crate::draft::{Draft, Field, FieldPath};
    use crate::rules::StoriesRules;
    use crate::{Story, claim};
    use payung_values::date::Date;

    fn rules() -> StoriesRules {
        StoriesRules::of(payung_fixture::rules())
    }

    fn day() -> Date {
        Date::parse("2026-11-21").unwrap()
    }

    /// The draft that a link with these values makes of `base`.
    fn linked(base: &Draft, draft: &Draft) -> Draft {
        let (linked, passed_over) = read(base.clone(), &write(&pairs(base, draft).unwrap())).unwrap();
        assert_eq!(passed_over, Vec::<String>::new());
        linked
    }

    #[test]
    fn what_is_unknown_is_named_and_what_is_cut_is_refused() {
        let base = Draft::of(&rules(), Story::Fall);
        let known = read(base.clone(), "manfaat-1;bulan-iuran=3;cuaca=hujan;akhir").unwrap();
        assert_eq!(known.0.typed(Field::PaidMonths), "3");
        assert_eq!(known.1, ["cuaca=hujan"]);
        for hash in [
            "manfaat-1;bulan-iuran=3",
            "manfaat-2;akhir",
            "manfaat-1;bulan-iuran=3;bulan-iuran=4;akhir",
            "manfaat-1;cuaca=6407011708850001;akhir",
            "acara-1;akhir",
        ] {
            assert!(read(base.clone(), hash).is_err(), "{hash}");
        }
    }

    #[test]
    fn what_is_written_is_read_again_as_it_was_meant() {
        for story in Story::ALL {
            let base = Draft::of(&rules(), *story);
            assert_eq!(pairs(&base, &base), Some(Vec::new()));
            let mut draft = base.clone();
            for (field, typed) in [
                (Field::Income, "1,5 juta"),
                (Field::PaidMonths, "1 tahun"),
                (Field::Unpaid, ""),
                (Field::Day, "1-12-2026"),
                (Field::Journey, "darat, laut"),
            ] {
                draft.keep(field, typed);
            }
            draft.add_child();
            let last = draft.children.len() - 1;
            draft.keep_at(FieldPath::ChildClass(last), "sd_3");
            draft.keep_at(FieldPath::ChildAge(last), "9");
            let read = linked(&base, &draft);
            assert_eq!(read.read(&rules(), day()), draft.read(&rules(), day()));
        }
    }

    #[test]
    fn of_a_claim_what_was_never_reported_stays_so() {
        for claim in rules().claims {
            let base = claim::draft_of(&rules(), claim);
            let mut draft = base.clone();
            draft.keep(Field::PaidMonths, "7");
            let read = linked(&base, &draft);
            assert_eq!(
                read.read(&rules(), day()),
                draft.read(&rules(), day()),
                "{}",
                claim.id
            );
        }
    }

    #[test]
    fn what_cannot_be_read_is_not_shared_and_what_stands_twice_is_damage() {
        let base = Draft::of(&rules(), Story::Fall);
        let mut draft = base.clone();
        draft.keep(Field::Income, "banyak");
        assert_eq!(pairs(&base, &draft), None);
        let mut values = Values::on(base);
        assert_eq!(values.take("bulan-iuran", "3"), Taken::Yes);
        assert_eq!(values.take("bulan-iuran", "4"), Taken::Twice);
        assert_eq!(values.take("cuaca", "hujan"), Taken::Unknown);
    }
}
