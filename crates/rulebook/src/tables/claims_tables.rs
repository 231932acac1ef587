//! Writes services, the anatomical table, the lists of a claim and misquoted figures as Rust statics.

use std::fmt::Write as _;

use super::guidance_tables::write_lists;
use super::{entry_basis, label, list, option, rate, variant, write_definition};
use crate::rulebook::schema::{Claims, RawLoss, RawMisquoted, RawService};

pub(super) fn write_claims(code: &mut String, claims: &Claims) {
    let _ = writeln!(
        code,
        "/// What JKK gives in kind; those of one id stand oldest first.\npub static SERVICES: &[Service] = {};",
        list(&claims.services.service, |found| service(found.get_ref()))
    );
    write_definition(code, "transport_together", &claims.services.transport_together);
    let _ = writeln!(
        code,
        "/// The anatomical table, in the order of its rows.\npub static LOSSES: &[Loss] = {};",
        list(&claims.losses, loss)
    );
    write_lists(code, "CLAIM_LISTS", "claims.toml", &claims.lists);
    let _ = writeln!(
        code,
        "/// Misquoted figures, in the order of `rules/misquoted.toml`.\npub static MISQUOTES: &[Misquoted] = {};",
        list(&claims.misquoted, misquoted)
    );
}

fn service(service: &RawService) -> String {
    let amount = service.amount.as_deref().unwrap_or_default();
    let limit = match service.limit.as_str() {
        "up_to" => format!("UpTo(Rupiah::new({amount}))"),
        "up_to_within" => format!(
            "UpToWithin {{ amount: Rupiah::new({amount}), months: {} }}",
            service.months.unwrap_or_default()
        ),
        "hospital_price_plus" => {
            format!(
                "HospitalPricePlus({})",
                rate(service.share.as_deref().unwrap_or_default())
            )
        }
        "covered" => "Covered".to_owned(),
        _ => "NoCeiling".to_owned(),
    };
    format!(
        "Service {{ id: ServiceId::{}, label: {}, limit: Limit::{limit}, basis: {}, note: {} }}",
        variant(&service.id),
        label(&service.label),
        entry_basis(
            &service.source,
            &service.from,
            &service.confidence,
            service.n_sources,
            &service.checked_on
        ),
        option(service.note.as_ref(), label),
    )
}

fn loss(loss: &RawLoss) -> String {
    let percent = rate(&loss.percent);
    let share = match (&loss.to, &loss.each, &loss.whole) {
        (Some(to), ..) => format!("Between {{ least: {percent}, most: {} }}", rate(to)),
        (None, Some(step), Some(whole)) => {
            format!(
                "Each {{ each: {percent}, step: {}, whole: {whole:?} }}",
                label(step)
            )
        }
        (None, ..) => format!("Fixed({percent})"),
    };
    format!(
        "Loss {{ id: {:?}, row: {}, label: {}, share: LossShare::{share}, basis: {}, note: {} }}",
        loss.id,
        loss.row,
        label(&loss.label),
        entry_basis(
            &loss.source,
            &loss.from,
            &loss.confidence,
            loss.n_sources,
            &loss.checked_on
        ),
        option(loss.note.as_ref(), label),
    )
}

fn misquoted(misquoted: &RawMisquoted) -> String {
    format!(
        "Misquoted {{ id: {:?}, label: {}, said: Rupiah::new({}), said_to: {}, of: {}, why: {}, basis: {} }}",
        misquoted.id,
        label(&misquoted.label),
        misquoted.said,
        option(misquoted.said_to.as_ref(), |to| format!("Rupiah::new({to})")),
        misquoted.event.as_ref().map_or_else(
            || "MisquotedOf::DiscountedContribution".to_owned(),
            |event| format!("MisquotedOf::Benefit(Event::{})", variant(event))
        ),
        label(&misquoted.why),
        super::basis_since(
            "report",
            &misquoted.source,
            &misquoted.from,
            &misquoted.confidence,
            misquoted.n_sources,
            &misquoted.checked_on
        ),
    )
}
