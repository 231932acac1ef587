//! `schemes.toml`: who pays for whom, where, since when.

use crate::code::{Code, Rust, item, rust};
use crate::parameter::part_of;
use payung_rule_file::entry::{Entry, Grounds, SourceKey};
use payung_rule_file::scheme;
use payung_rules::eligibility::EligibilityRules;
use payung_rules::scheme_draft::{CriterionDraft, SchemeDraft};

pub(crate) fn read(file: &Entry<'_>) -> Option<String> {
    let drafts = scheme::schemes(file)?;
    let grounds: Option<Vec<Grounds>> = drafts.iter().map(grounds).collect();
    let (mut schemes, mut ways, mut more) = (Vec::new(), Vec::new(), Vec::new());
    for (draft, basis) in drafts.iter().zip(grounds?) {
        let (scheme, way) = written(draft, &basis);
        schemes.push(scheme);
        ways.push(way);
        let sources = draft.more_sources.iter().map(|source| key(source));
        more.push((draft.id.clone(), sources.collect::<Vec<_>>()));
    }
    Some(
        [
            item(
                "Every scheme, in the order of `schemes.toml`.",
                "SCHEMES",
                "&[Scheme]",
                &schemes,
            ),
            item(
                "Every scheme as a way money goes, in the same order.",
                "WAYS",
                "&[Way]",
                &ways,
            ),
            item(
                "Further sources of each scheme, by its id.",
                "MORE_SOURCES",
                "&[(&str, &[&Source])]",
                &more,
            ),
            part_of(
                "ELIGIBILITY_RULES",
                "EligibilityRules",
                &[EligibilityRules::MEMBERSHIP],
                &[
                    ("decile_labels", "DECILE_LABELS"),
                    ("vulnerable", "&VULNERABLE"),
                    ("minimum_wages", "MINIMUM_WAGES"),
                    ("schemes", "SCHEMES"),
                    ("area_notes", "AREA_NOTES"),
                ],
            ),
        ]
        .concat(),
    )
}

fn key(source: &str) -> SourceKey {
    SourceKey(source.split('#').next().unwrap_or_default().to_owned())
}

/// What it rests on; a scheme of the rules has all of it.
fn grounds(draft: &SchemeDraft) -> Option<Grounds> {
    let source = draft.source.as_deref()?;
    let (_, place) = source.split_once('#').unwrap_or((source, ""));
    Some(Grounds {
        source: key(source),
        place: place.to_owned(),
        since: draft.from,
        precision: draft.from_precision?,
        confidence: draft.confidence?,
        checked_on: draft.checked_on?,
    })
}

/// The scheme, and the same as a way money goes.
fn written(draft: &SchemeDraft, basis: &Grounds) -> (Rust, Rust) {
    let SchemeDraft {
        id,
        name,
        area,
        payer,
        from,
        until,
        programs,
        office,
        offices,
        bring,
        notes,
        reported,
        ..
    } = draft;
    let criteria: Vec<Rust> = draft.criteria.iter().map(criterion).collect();
    let scheme = rust!(Scheme {
        id,
        name,
        area,
        payer,
        from,
        until,
        programs,
        criteria,
        office,
        offices,
        bring,
        notes,
        reported,
        basis,
    });
    let way = rust!(Way {
        name,
        area,
        payer,
        from,
        until,
        office,
        bring,
        notes,
        basis,
    });
    (scheme, way)
}

fn criterion(criterion: &CriterionDraft) -> Rust {
    let parameters = match criterion {
        CriterionDraft::Age { from, to } => format!(" {{ from: {}, to: {} }}", from.code(), to.code()),
        CriterionDraft::Residence { months } => format!(" {{ months: {} }}", months.code()),
        CriterionDraft::Welfare { labels } => format!(" {{ labels: {} }}", labels.code()),
        CriterionDraft::Decile { most } => format!(" {{ most: {} }}", most.code()),
        CriterionDraft::Occupation { ids } => format!(" {{ ids: {} }}", ids.code()),
        CriterionDraft::Area
        | CriterionDraft::Informal
        | CriterionDraft::IrregularIncome
        | CriterionDraft::LowIncome
        | CriterionDraft::NotInsured
        | CriterionDraft::NotCivilServant
        | CriterionDraft::NotStudent => String::new(),
    };
    Rust(format!("Criterion::{:?}{parameters}", criterion.id()))
}
