//! What is wrong in the form, in the words of its boxes: the reader speaks of keys.

use crate::book::view::View;
use payung_book::form::{field, field_of, tick_of};
use payung_rule_file::complaint::Complaint;
use payung_rule_file::wrong::Wrong;
use payung_values::criterion_id::CriterionId;
use payung_values::program::Program;
use payung_values::welfare::Welfare;
use payung_words::own::wrong;
use payung_words::texts::{Texts, args};
use std::borrow::Cow;

/// What is wrong with a field, as the reader of the file says it.
pub fn problem(view: View<'_>, field: &str) -> Option<String> {
    let read = view.session.desk.read.as_ref().filter(|read| read.is_form)?;
    let complaints = read.found.as_ref().err()?;
    let found = complaints
        .iter()
        .find(|complaint| field_of_form(complaint) == field)?;
    Some(said(view, found))
}

/// The field of the form that a complaint is about.
fn field_of_form(complaint: &Complaint) -> &str {
    match (&complaint.what, field_of(&complaint.key)) {
        (Wrong::Takes(CriterionId::Residence), _) => field::MONTHS,
        (Wrong::Takes(CriterionId::Decile), _) => field::DECILE,
        // The id is made of the name: what is wrong with the one is wrong with the other.
        (_, "id") => field::NAME,
        (_, field) => field,
    }
}

/// A complaint in the words of the form, which has boxes and no keys.
fn said(view: View<'_>, complaint: &Complaint) -> String {
    let texts = view.texts;
    let typed = view.session.desk.form.typed(field_of_form(complaint));
    let what = &complaint.what;
    if field_of_form(complaint) == field::AREA && typed.trim().is_empty() {
        texts.own_form_area_needed().into_owned()
    } else if matches!(what, Wrong::NotNumber { .. }) {
        texts.own_form_number(args::OwnFormNumber { typed }).into_owned()
    } else if matches!(
        what,
        Wrong::NoId { .. } | Wrong::Takes(_) | Wrong::Empty { .. } | Wrong::Missing { .. }
    ) {
        texts.own_wrong_no_words().into_owned()
    } else {
        wrong::said(texts, what)
    }
}

/// What is wrong in the form, a line for each box: what it is called, what to do, and the id of the box.
pub fn complaints(view: View<'_>, complaints: &[Complaint]) -> Vec<(String, String)> {
    let line = |complaint: &Complaint| {
        let said = said(view, complaint);
        let field = field_of_form(complaint);
        let said = match label(view.texts, field) {
            Some(label) => [&*label, ": ", &said].concat(),
            None => said,
        };
        (said, id_of(&first_box(field)))
    };
    // A box can be wrong for two keys.
    let mut lines: Vec<(String, String)> = complaints.iter().map(line).collect();
    lines.dedup();
    lines
}

/// The box that a field is filled in with; of several boxes to tick, the first.
fn first_box(field: &str) -> Cow<'_, str> {
    let first = match field {
        field::PROGRAMS => Program::ALL.first().map(|program| program.id()),
        field::LABELS => Welfare::ALL.first().map(|label| label.id()),
        _ => None,
    };
    first.map_or(Cow::Borrowed(field), |first| tick_of(field, first).into())
}

/// The id of a field on the page: that of the file would hold a dot, which selectors read otherwise.
pub fn id_of(field: &str) -> String {
    ["isian-", &field.replace(['.', '_'], "-")].concat()
}

/// What a box is called.
fn label(texts: Texts, field: &str) -> Option<Cow<'static, str>> {
    Some(match field {
        field::NAME => texts.own_form_name(),
        field::AREA => texts.own_form_area(),
        field::PAYER => texts.own_form_payer(),
        field::FROM => texts.own_form_from(),
        field::UNTIL => texts.own_form_until(),
        field::PROGRAMS => texts.own_form_programs(),
        field::AGE_FROM => texts.own_form_age_from(),
        field::AGE_TO => texts.own_form_age_to(),
        field::MONTHS => texts.own_form_months(),
        field::LABELS => texts.own_form_welfare(),
        field::DECILE => texts.own_form_decile_most(),
        field::OCCUPATIONS => texts.own_form_occupation(),
        _ => return None,
    })
}
