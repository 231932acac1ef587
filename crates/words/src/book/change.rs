//! What changed, in sentences.

use crate::book::{month_or_day, name, value};
use crate::format;
use crate::format::Written as _;
use crate::step;
use crate::texts::{Texts, args};
use payung_book::change::Change;
use payung_book::price_change::PriceChange;
use payung_book::{BookRules, Held, Rule};
use payung_values::date::Date;
use payung_values::precision::Precision;
use payung_values::sector::Sector;

/// A change of price: `Mulai Januari 2027 iuran nelayan … kembali Rp16.800, sebelumnya Rp8.400.`
pub fn price(texts: Texts, change: &PriceChange) -> String {
    let (from, who) = (
        format::month(texts, change.from),
        match change.sector {
            Sector::Other => texts.book_price_who_other(),
            Sector::Transport => texts.book_price_who_transport(),
        },
    );
    let (before, after) = (change.before.written(texts), change.after.written(texts));
    if change.is_return {
        texts.book_price_return(args::BookPriceReturn {
            after: &after,
            before: &before,
            from: &from,
            who: &who,
        })
    } else if change.after < change.before {
        texts.book_price_down(args::BookPriceDown {
            after: &after,
            before: &before,
            from: &from,
            who: &who,
        })
    } else {
        texts.book_price_up(args::BookPriceUp {
            after: &after,
            before: &before,
            from: &from,
            who: &who,
        })
    }
    .into_owned()
}

/// A change of a rule, in a sentence. `then` is the later day, for what nothing else dates.
pub fn change(texts: Texts, rules: &BookRules, change: Change<'_>, then: Date) -> String {
    let name = name(texts, rules, change.rule().title);
    match change {
        Change::Begins(_, held) => begins(texts, rules, &name, held),
        Change::Ends(_, held) => {
            let value = value(texts, rules, held.value);
            match held.until.filter(|until| *until < then) {
                Some(until) => texts.book_ends(args::BookEnds {
                    date: &format::date(texts, until),
                    name: &name,
                    value: &value,
                }),
                None => texts.book_gone(args::BookGone {
                    name: &name,
                    value: &value,
                }),
            }
            .into_owned()
        }
        Change::Becomes { before, after, .. } => texts
            .book_becomes(args::BookBecomes {
                after: &value(texts, rules, after.value),
                before: &value(texts, rules, before.value),
                date: &month_or_day(texts, after.from),
                name: &name,
            })
            .into_owned(),
    }
}

fn begins(texts: Texts, rules: &BookRules, name: &str, held: &Held) -> String {
    let value = value(texts, rules, held.value);
    if held.basis.precision == Precision::Day {
        texts.book_begins(args::BookBegins {
            date: &month_or_day(texts, held.from),
            name,
            value: &value,
        })
    } else {
        texts.book_begins_reported(args::BookBeginsReported {
            date: &step::since(texts, &held.basis),
            name,
            value: &value,
        })
    }
    .into_owned()
}

/// What came and went: `Potongan iuran …: dipotong 50% …`.
pub fn passed(texts: Texts, rules: &BookRules, rule: &Rule, held: &Held) -> String {
    [
        &name(texts, rules, rule.title),
        ": ",
        &value(texts, rules, held.value),
    ]
    .concat()
}
