//! The workshop as tests ask it: schemes are read as the page has them read, and laid over the frozen rules.

use payung_own::{Laid, Own};
use payung_rule_file::complaint::Complaint;
use payung_rules::rules::Rules;
use payung_rules::scheme_draft::SchemeDraft;
use payung_values::date::Date;
use payung_words::own::Marked;
use payung_words::texts::indonesian;
use payung_workshop::protocol::{Reply, Request};
use payung_workshop::{Beside, Workshop};

pub(crate) fn rules() -> Rules {
    *payung_fixture::rules()
}

pub(crate) fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

pub(crate) fn read(text: &str) -> Result<Vec<SchemeDraft>, Vec<Complaint>> {
    read_bytes(text.as_bytes())
}

pub(crate) fn read_bytes(bytes: &[u8]) -> Result<Vec<SchemeDraft>, Vec<Complaint>> {
    let request = Request::Schemes {
        name: "punya.toml".to_owned(),
        text: None,
    };
    schemes_of(Workshop::new(&rules()).answer(request, Beside::File(bytes)))
}

pub(crate) fn schemes_of(reply: Reply) -> Result<Vec<SchemeDraft>, Vec<Complaint>> {
    match reply {
        Reply::Schemes { found, .. } => found,
        Reply::Ran(_) | Reply::Format(_) => unreachable!("schemes were asked for"),
    }
}

pub(crate) fn laid_over(rules: &Rules, own: &Own) -> Rules {
    let marks = Marked(indonesian());
    let laid = Laid { own, marks: &marks };
    laid.people(laid.money(*rules))
}

pub(crate) fn own(schemes: Vec<SchemeDraft>) -> Own {
    Own::new(day("2026-11-21")).with(schemes)
}
