//! What the words in the cells, headers and captions of a list mean.

use crate::amount_word::AmountWord;
use crate::remark_word::RemarkWord;
use payung_values::engagement::Engagement;
use payung_values::insured::Insured;
use payung_values::registry::Registry;
use payung_values::welfare::Decile;

/// What one word in a cell means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Yes, or no.
    Yes(bool),
    /// A woman, or a man.
    Woman(bool),
    /// How somebody works.
    Engagement(Engagement),
    /// A label in the poverty register.
    Registry(Registry),
    /// Membership today.
    Insured(Insured),
    /// A welfare decile.
    Decile(Decile),
    /// A word before a decile, which says no more than that it is one.
    DecileName,
    /// A word around an income.
    Amount(AmountWord),
    /// What a remark says of the person.
    Remark(RemarkWord),
    /// Nothing: a dash, or "not known".
    Nothing,
}

/// One word of `rules/columns.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellWord {
    /// The kind of cell it may stand in.
    pub cell: CellKind,
    /// The word: lower case, letters and digits, single spaces. Of [`CellKind::Sign`], one character that is neither.
    pub word: &'static str,
    /// What it means.
    pub meaning: Meaning,
}

payung_values::vocabulary! {
    /// The kinds of cell that are read by words.
    pub enum CellKind {
        /// Any cell: what means that nothing is known.
        Any = "any",
        /// A sign in a cell without letters and digits.
        Sign = "sign",
        /// A letter that is a mark in a column of nothing but marks.
        Mark = "mark",
        /// Yes or no.
        YesNo = "yes_no",
        /// Whether an income is regular, in words of its own.
        Regular = "regular",
        /// Man or woman.
        Sex = "sex",
        /// How somebody works.
        Engagement = "engagement",
        /// The field of business.
        Business = "business",
        /// In brackets beside an occupation.
        Beside = "beside",
        /// Behind a word for being employed: that one may not be.
        Loose = "loose",
        /// In a column of remarks.
        Remark = "remark",
        /// Before other words: that they are not so, or not said of the person.
        Turning = "turning",
        /// Of the words for yes and no, those that answer a question and say nothing else.
        Answer = "answer",
        /// Behind the name of a kota, in the name of a kecamatan of it.
        PartOfTown = "part_of_town",
        /// A label in the poverty register.
        Registry = "registry",
        /// Membership today.
        Insured = "insured",
        /// A welfare decile.
        Decile = "decile",
        /// Around an income.
        Amount = "amount",
    }
}

payung_values::vocabulary! {
    /// What a part of a header says, beside the field itself.
    pub enum HeaderPart {
        /// How it is written, in which unit, from which paper: the field is the same without it.
        Beside = "beside",
        /// That it is about the person of the row.
        Person = "person",
        /// That it is about the head of the family: the person of the row, unless another column is.
        Head = "head",
        /// That it is about somebody or something else.
        Other = "other",
    }
}

payung_values::vocabulary! {
    /// What a word at the beginning of a row that holds no person says of the row.
    pub enum Caption {
        /// A sum of the rows above.
        Total = "total",
        /// The place or group that the rows below belong to.
        Group = "group",
        /// The end of a printed list: who signed it, where and when.
        Signature = "signature",
    }
}
