//! What is known of a source.

use crate::step;
use crate::texts::{Texts, args};
use payung_book::BookRules;
use payung_book::known::issued;
use payung_values::citation::{SourceDetail, SourceKind, SourceRead};
use std::borrow::Cow;

/// What kind of document it is.
pub fn kind(texts: Texts, kind: SourceKind) -> Cow<'static, str> {
    match kind {
        SourceKind::Regulation => texts.book_kind_regulation(),
        SourceKind::Official => texts.book_kind_official(),
        SourceKind::Press => texts.book_kind_press(),
        SourceKind::Inference => texts.book_kind_inference(),
    }
}

/// Its kind, who gave it out, how we know it, and its day: `Peraturan, Pemerintah Republik Indonesia; … .`
pub fn described(texts: Texts, rules: &BookRules, detail: &SourceDetail) -> String {
    let read = match detail.read {
        SourceRead::Primary => texts.book_read_primary(),
        SourceRead::Cited => texts.book_read_cited(),
        SourceRead::Seen => texts.book_read_seen(),
    };
    let issuer = texts.book_of_issuer(args::BookOfIssuer {
        issuer: detail.issuer.text(texts.language()),
        kind: &kind(texts, detail.kind),
        read: &read,
    });
    let day = issued(rules, detail.source).map(|(day, precision)| {
        let date = step::day_as_known(texts, day, precision);
        texts.book_of_day(args::BookOfDay { date: &date }).into_owned()
    });
    let lines = [Some(issuer.into_owned()), day];
    lines.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
