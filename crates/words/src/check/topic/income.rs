//! The words of the monthly income.

use super::words::Words;
use crate::format;
use crate::format::Written as _;
use crate::texts::{Texts, args};
use payung_typed::money::{self, Money, Monthly, Per, monthly};
use payung_typed::reading::Reading;
use payung_values::rupiah::Rupiah;

pub(super) const WORDS: Words = Words {
    question: |texts| {
        [
            texts.income_question().to_string(),
            texts.income_hint().to_string(),
            texts.income_why().to_string(),
        ]
    },
    name: |texts| texts.answer_income().to_string(),
    choices: |_| Vec::new(),
    answer: |texts, _, typed, _| Some(read(typed)?.written(texts)),
    empty: |texts| texts.problem_choose().to_string(),
    number: |_, _, _| None,
};

/// The income, if it is read as one.
pub(super) fn read(typed: &str) -> Option<Rupiah> {
    match monthly(typed) {
        Ok(Monthly::Sum(sum)) => Some(sum),
        Ok(Monthly::Asked { .. }) | Err(_) => None,
    }
}

/// What was read, in words.
pub(super) fn echo(texts: Texts, typed: &str) -> Option<String> {
    let month = read(typed)?;
    let stated = money::read(typed).ok().and_then(Reading::one);
    let made = stated.and_then(|stated| made_of(texts, stated, &month.written(texts)));
    let in_words = || {
        let words = format::in_words(texts, month);
        texts.read_as(args::ReadAs { words: &words }).to_string()
    };
    Some(made.unwrap_or_else(in_words))
}

/// `Rp50.000 sehari, 25 hari sebulan` where a sum for another time makes the `month`.
fn made_of(texts: Texts, stated: Money, month: &str) -> Option<String> {
    let (sum, count) = (stated.exact()?.written(texts), stated.times?.to_string());
    let (sum, count) = (sum.as_str(), count.as_str());
    let made = match stated.per? {
        Per::Day => texts.income_made_day(args::IncomeMadeDay { count, month, sum }),
        Per::Week => texts.income_made_week(args::IncomeMadeWeek { count, month, sum }),
        Per::Harvest => texts.income_made_harvest(args::IncomeMadeHarvest { count, month, sum }),
        Per::Month | Per::Year => return None,
    };
    Some(made.to_string())
}
