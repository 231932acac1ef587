//! Writes a checked rulebook as Rust statics, for `src/rules/tables.rs` to include.

mod claims_tables;
mod columns_tables;
mod guidance_tables;

use std::fmt::Write as _;

use toml::Spanned;

use crate::rulebook::schema::{
    RawConstruction, RawCriterion, RawDefinition, RawLocalText, RawMigrant, RawParameter, RawScheme,
    RawWageEarner,
};
use crate::rulebook::{self, RawBasis, Rulebook};
use payung_values::area_code::AreaCode;
use payung_values::citation::Confidence;
use payung_values::criterion_id::CriterionId;
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::rate::Rate;
use payung_values::risk_group::RiskGroup;

/// The names of areas and occupations, as `src/rules/names.rs` reads them.
pub fn names(book: &Rulebook) -> String {
    let mut text: String = book
        .areas
        .iter()
        .flat_map(|(_, name)| [name.as_str(), "\n"])
        .collect();
    for occupation in book.occupations.values() {
        let hint = occupation.hint.as_ref().map_or("", |hint| hint.id.as_str());
        let synonyms = occupation.synonyms.join("|");
        let _ = write!(text, "\n{}\t{hint}\t{synonyms}", occupation.label.id);
    }
    text.push('\n');
    text
}

/// The whole file.
pub fn source_code(book: &Rulebook) -> String {
    let mut code = String::from(include_str!("tables/rule_set.rs.txt"));
    write_sources(&mut code, book);
    write_areas(&mut code, book);
    write_contribution(&mut code, book);
    write_benefit(&mut code, book);
    write_wage_earner(&mut code, &book.payroll.wage_earner);
    write_construction(&mut code, &book.payroll.construction);
    write_migrant(&mut code, &book.payroll.migrant);
    write_membership(&mut code, book);
    write_wages(&mut code, book);
    write_schemes(&mut code, book);
    write_contacts(&mut code, book);
    write_occupations(&mut code, book);
    guidance_tables::write_guidance(&mut code, book);
    claims_tables::write_claims(&mut code, &book.claims);
    columns_tables::write_columns(&mut code, book);
    code
}

fn put(code: &mut String, line: &str) {
    code.push_str(line);
    code.push('\n');
}

/// `jkm_monthly` as `JKM_MONTHLY`, `pp-44-2015` as `PP_44_2015`.
fn constant(id: &str) -> String {
    id.replace('-', "_").to_uppercase()
}

/// `own_account` as `OwnAccount`.
fn variant(id: &str) -> String {
    id.split('_')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or(String::new(), |first| {
                first.to_uppercase().collect::<String>() + letters.as_str()
            })
        })
        .collect()
}

fn payer(id: &str) -> String {
    if id == "self" {
        "Payer::Own".to_owned()
    } else {
        format!("Payer::{}", variant(id))
    }
}

fn list<T>(items: impl IntoIterator<Item = T>, mut item: impl FnMut(T) -> String) -> String {
    let items: Vec<String> = items.into_iter().map(&mut item).collect();
    format!("&[{}]", items.join(", "))
}

fn option<T>(value: Option<T>, item: impl FnOnce(T) -> String) -> String {
    value.map_or("None".to_owned(), |value| format!("Some({})", item(value)))
}

fn label(label: &RawLocalText) -> String {
    format!("LocalText::new({:?})", label.id)
}

fn date(date: Date) -> String {
    format!("Date::literal({}, {}, {})", date.year(), date.month(), date.day())
}

fn day(text: &str) -> String {
    Date::parse(text).map(date).unwrap_or_default()
}

fn month(text: &str) -> String {
    YearMonth::parse(text)
        .map(|month| format!("YearMonth::literal({}, {})", month.year(), month.month()))
        .unwrap_or_default()
}

fn area(text: &str) -> String {
    AreaCode::parse(text).map(area_code).unwrap_or_default()
}

fn area_code(code: AreaCode) -> String {
    let digits = code.to_string().replace('.', "");
    format!(
        "AreaCode::literal({})",
        if digits.len() == 2 { digits + "00" } else { digits }
    )
}

fn rate(text: &str) -> String {
    let millionths = Rate::parse(text).and_then(Rate::millionths).unwrap_or_default();
    format!("Rate::new({millionths}, 6)")
}

fn basis(basis: &RawBasis) -> String {
    let confidence = match basis.confidence {
        Confidence::Verified(n) => format!("Verified({n})"),
        Confidence::SingleSource => "SingleSource".to_owned(),
        Confidence::Conflict => "Conflict".to_owned(),
        Confidence::Inference => "Inference".to_owned(),
        Confidence::Unverified => "Unverified".to_owned(),
    };
    format!(
        "Basis {{ source: &source::{}, place: {:?}, since: {}, precision: Precision::{}, confidence: Confidence::{confidence}, checked_on: {} }}",
        constant(&basis.source),
        basis.place,
        date(basis.since),
        variant(&basis.precision),
        date(basis.checked_on),
    )
}

/// The basis of an entry whose parts the reader has checked.
fn entry_basis(
    source: &str,
    from: &str,
    confidence: &str,
    n_sources: Option<u8>,
    checked_on: &str,
) -> String {
    basis_since("day", source, from, confidence, n_sources, checked_on)
}

/// The same where the first day is known less exactly: `precision` as the rule files write it.
fn basis_since(
    precision: &str,
    source: &str,
    from: &str,
    confidence: &str,
    n_sources: Option<u8>,
    checked_on: &str,
) -> String {
    rulebook::basis(source, from, confidence, n_sources, checked_on)
        .map(|found| {
            basis(&RawBasis {
                precision: precision.to_owned(),
                ..found
            })
        })
        .unwrap_or_default()
}

fn write_sources(code: &mut String, book: &Rulebook) {
    put(
        code,
        "/// One static for each source of `rules/sources.toml`.\npub mod source {\nuse super::Source;",
    );
    for (key, source) in &book.sources {
        let _ = writeln!(
            code,
            "/// {}\npub static {}: Source = Source {{ key: {key:?}, title: {:?} }};",
            source.title,
            constant(key),
            source.title,
        );
    }
    put(code, "}");
    let details = list(&book.sources, |(key, source)| {
        format!(
            "SourceDetail {{ source: &source::{}, address: {}, day: {}, kind: SourceKind::{} }}",
            constant(key),
            option(source.address.as_ref(), |address| format!("{address:?}")),
            option(source.day.as_ref(), |day| format!("{day:?}")),
            variant(&source.kind),
        )
    });
    let _ = writeln!(
        code,
        "/// Address, day and kind of every source, by key.\npub static SOURCE_DETAILS: &[SourceDetail] = {details};"
    );
}

fn write_areas(code: &mut String, book: &Rulebook) {
    let areas = list(&book.areas, |(code, _)| area_code(*code));
    let _ = writeln!(
        code,
        "/// Provinces, kabupaten and kota, by code.\npub static AREA_CODES: &[AreaCode] = {areas};"
    );
}

fn write_parameter(code: &mut String, id: &str, parameter: &Spanned<RawParameter>) {
    let parameter = parameter.get_ref();
    let kind = match parameter.unit.as_str() {
        "IDR" | "IDR/month" => "Rupiah",
        "share" => "Rate",
        _ => "u16",
    };
    let entries = list(&parameter.values, |value| {
        let value = value.get_ref();
        let amount = match kind {
            "Rupiah" => format!("Rupiah::new({})", value.amount),
            "Rate" => rate(&value.amount),
            _ => value.amount.clone(),
        };
        format!(
            "Entry {{ value: {amount}, basis: {}, note: {} }}",
            entry_basis(
                &value.source,
                &value.from,
                &value.confidence,
                value.n_sources,
                &value.checked_on
            ),
            option(value.note.as_ref(), label),
        )
    });
    let _ = writeln!(
        code,
        "/// {}. In {}.\npub static {}: Dated<{kind}> = Dated {{ id: {id:?}, label: {}, entries: {entries} }};",
        parameter.label.id,
        parameter.unit,
        constant(id),
        label(&parameter.label),
    );
}

fn write_contribution(code: &mut String, book: &Rulebook) {
    let contribution = &book.contribution;
    let brackets = contribution.bpu_bracket.get_ref();
    let rows = list(&brackets.rows, |row| {
        let (from, base) = row.get_ref();
        format!("Bracket {{ from: Rupiah::new({from}), base: Rupiah::new({base}) }}")
    });
    let _ = writeln!(
        code,
        "/// {}.\npub static BPU_BRACKET: BracketTable = BracketTable {{ basis: {}, note: {}, rows: {rows} }};",
        brackets.label.id,
        entry_basis(
            &brackets.source,
            &brackets.from,
            &brackets.confidence,
            brackets.n_sources,
            &brackets.checked_on
        ),
        option(brackets.note.as_ref(), label),
    );
    write_parameter(code, "jkk_rate", &contribution.jkk_rate);
    write_parameter(code, "jkm_monthly", &contribution.jkm_monthly);
    write_parameter(code, "jht_rate", &contribution.jht_rate);
    let discounts = list(&contribution.discount, |discount| {
        let discount = discount.get_ref();
        let first_day = format!("{}-01", discount.from);
        format!(
            "Discount {{ id: {:?}, sector: Sector::{}, from: {}, to: {}, share: {}, programs: {}, barred: {}, unsettled: {}, basis: {}, note: {} }}",
            discount.id,
            variant(&discount.sector),
            month(&discount.from),
            month(&discount.to),
            rate(&discount.share),
            list(&discount.programs, |program| format!(
                "Program::{}",
                variant(program)
            )),
            list(&discount.barred_payers, |id| payer(id)),
            list(&discount.unsettled_payers, |id| payer(id)),
            entry_basis(
                &discount.source,
                &first_day,
                &discount.confidence,
                discount.n_sources,
                &discount.checked_on
            ),
            option(discount.note.as_ref(), label),
        )
    });
    let _ = writeln!(
        code,
        "/// Windows in which a sector's contributions are reduced.\npub static DISCOUNTS: &[Discount] = {discounts};"
    );
}

fn write_benefit(code: &mut String, book: &Rulebook) {
    let benefit = &book.benefit;
    for (id, parameter) in [
        ("jkm_death_grant", &benefit.jkm_death_grant),
        ("jkm_periodic", &benefit.jkm_periodic),
        ("jkm_burial", &benefit.jkm_burial),
        ("jkm_waiting_months", &benefit.jkm_waiting_months),
        ("jkm_scholarship_months", &benefit.jkm_scholarship_months),
        ("jkk_periodic", &benefit.jkk_periodic),
        ("jkk_burial", &benefit.jkk_burial),
        ("jkk_wage_multiple", &benefit.jkk_wage_multiple),
        ("jkk_death_share", &benefit.jkk_death_share),
        ("jkk_total_share", &benefit.jkk_total_share),
        ("jkk_death_floor", &benefit.jkk_death_floor),
        ("stmb_full_months", &benefit.stmb_full_months),
        ("stmb_full_share", &benefit.stmb_full_share),
        ("stmb_later_share", &benefit.stmb_later_share),
        ("jkk_claim_years", &benefit.jkk_claim_years),
        ("jkk_payment_days", &benefit.jkk_payment_days),
        ("jkk_late_daily", &benefit.jkk_late_daily),
        ("jkm_payment_days", &benefit.jkm_payment_days),
        ("jkm_late_daily", &benefit.jkm_late_daily),
        ("arrears_end_months", &benefit.arrears_end_months),
        ("scholarship_children", &benefit.scholarship_children),
        ("scholarship_age_limit", &benefit.scholarship_age_limit),
    ] {
        write_parameter(code, id, parameter);
    }
    write_definition(code, "jkm_waiting_scope", &benefit.jkm_waiting_scope);
    let levels = list(&benefit.scholarship_level, |level| {
        let level = level.get_ref();
        format!(
            "ScholarshipLevel {{ level: SchoolLevel::{}, label: {}, years: {}, yearly: Rupiah::new({}), basis: {} }}",
            variant(&level.id),
            label(&level.label),
            level.classes,
            level.yearly,
            entry_basis(
                &level.source,
                &level.from,
                &level.confidence,
                level.n_sources,
                &level.checked_on
            ),
        )
    });
    let _ = writeln!(
        code,
        "/// School levels in order, with the yearly amount.\npub static SCHOLARSHIP_LEVELS: &[ScholarshipLevel] = {levels};"
    );
}

fn write_wage_earner(code: &mut String, raw: &RawWageEarner) {
    for (id, parameter) in [
        ("jkk_group_1", &raw.risk_group.first),
        ("jkk_group_2", &raw.risk_group.second),
        ("jkk_group_3", &raw.risk_group.third),
        ("jkk_group_4", &raw.risk_group.fourth),
        ("jkk_group_5", &raw.risk_group.fifth),
        ("jkm_employer", &raw.jkm_employer),
        ("jht_employer", &raw.jht_employer),
        ("jht_worker", &raw.jht_worker),
        ("jp_employer", &raw.jp_employer),
        ("jp_worker", &raw.jp_worker),
        ("jp_wage_ceiling", &raw.jp_wage_ceiling),
        ("jkp_state", &raw.jkp_state),
        ("jkp_from_jkk", &raw.jkp_from_jkk),
    ] {
        write_parameter(code, id, parameter);
    }
    write_definition(code, "payroll_rounding", &raw.payroll_rounding);
    let programs = |ids: &[String]| list(ids, |id| format!("WageProgram::{}", variant(id)));
    let sizes = list(&raw.employer_size, |size| {
        let size = size.get_ref();
        format!(
            "SizePrograms {{ size: EmployerSize::{}, label: {}, programs: {}, basis: {} }}",
            variant(&size.id),
            label(&size.label),
            programs(&size.programs),
            basis_since(
                &size.from_precision,
                &size.source,
                &size.from,
                &size.confidence,
                size.n_sources,
                &size.checked_on
            ),
        )
    });
    let _ = writeln!(
        code,
        "/// The programs that are compulsory, by the size of the employer.\npub static SIZE_PROGRAMS: &[SizePrograms] = {sizes};"
    );
    let registrations = list(&raw.registration, |found| {
        let found = found.get_ref();
        format!(
            "Registration {{ engagement: Engagement::{}, programs: {}, group: {}, note: {}, basis: {} }}",
            variant(&found.engagement),
            programs(&found.programs),
            option(
                found.risk_group.as_deref().and_then(RiskGroup::parse),
                |group| format!("RiskGroup::{group:?}")
            ),
            option(found.note.as_ref(), label),
            basis_since(
                &found.from_precision,
                &found.source,
                &found.from,
                &found.confidence,
                found.n_sources,
                &found.checked_on
            ),
        )
    });
    let _ = writeln!(
        code,
        "/// What was published of single kinds of wage earners.\npub static REGISTRATIONS: &[Registration] = {registrations};"
    );
}

fn write_construction(code: &mut String, raw: &RawConstruction) {
    let bands = raw.contract_bands.get_ref();
    let rows = list(&bands.rows, |row| {
        let row = row.get_ref();
        format!(
            "ContractBand {{ up_to: {}, jkk: {}, jkm: {} }}",
            option(row.up_to, |up_to| format!("Rupiah::new({up_to})")),
            rate(&row.jkk),
            rate(&row.jkm),
        )
    });
    let _ = writeln!(
        code,
        "/// {}.\npub static CONTRACT_BANDS: ContractBands = ContractBands {{ basis: {}, note: {}, rows: {rows} }};",
        bands.label.id,
        basis_since(
            &bands.from_precision,
            &bands.source,
            &bands.from,
            &bands.confidence,
            bands.n_sources,
            &bands.checked_on
        ),
        option(bands.note.as_ref(), label),
    );
    write_parameter(code, "project_wage_jkk", &raw.project_wage_jkk);
    write_parameter(code, "project_wage_jkm", &raw.project_wage_jkm);
}

fn write_migrant(code: &mut String, raw: &RawMigrant) {
    let packages = list(&raw.package, |package| {
        let package = package.get_ref();
        format!(
            "MigrantPackage {{ id: {:?}, label: {}, months: {:?}, amount: Rupiah::new({}), note: {}, basis: {} }}",
            package.id,
            label(&package.label),
            package.months,
            package.amount,
            option(package.note.as_ref(), label),
            basis_since(
                &package.from_precision,
                &package.source,
                &package.from,
                &package.confidence,
                package.n_sources,
                &package.checked_on
            ),
        )
    });
    let _ = writeln!(
        code,
        "/// What migrant workers can pay.\npub static MIGRANT_PACKAGES: &[MigrantPackage] = {packages};"
    );
    write_parameter(code, "migrant_jht_least", &raw.migrant_jht_least);
}

fn write_membership(code: &mut String, book: &Rulebook) {
    let membership = &book.membership;
    write_parameter(
        code,
        "membership_age_open_from",
        &membership.membership_age_open_from,
    );
    write_parameter(code, "membership_age_from", &membership.membership_age_from);
    write_parameter(code, "membership_age_to", &membership.membership_age_to);
    let labels = list(&membership.decile_label, |label| {
        let label = label.get_ref();
        format!(
            "DecileLabel {{ decile: {}, welfare: Welfare::{}, basis: {} }}",
            label.decile,
            variant(&label.label),
            entry_basis(
                &label.source,
                &label.from,
                &label.confidence,
                label.n_sources,
                &label.checked_on
            ),
        )
    });
    let _ = writeln!(
        code,
        "/// What each decile is commonly called.\npub static DECILE_LABELS: &[DecileLabel] = {labels};"
    );
    write_definition(code, "vulnerable", &membership.vulnerable);
}

fn write_definition(code: &mut String, id: &str, definition: &Spanned<RawDefinition>) {
    let definition = definition.get_ref();
    let _ = writeln!(
        code,
        "/// {}.\npub static {}: Entry<()> = Entry {{ value: (), basis: {}, note: Some({}) }};",
        definition.label.id,
        constant(id),
        basis_since(
            &definition.from_precision,
            &definition.source,
            &definition.from,
            &definition.confidence,
            definition.n_sources,
            &definition.checked_on
        ),
        label(&definition.note),
    );
}

fn write_wages(code: &mut String, book: &Rulebook) {
    let wages = list(&book.wages.wage, |wage| {
        let wage = wage.get_ref();
        let from = format!("{:04}-01-01", wage.year);
        format!(
            "MinimumWage {{ area: {}, year: {}, sen: {}, kind: WageKind::{}, basis: {} }}",
            area(&wage.area),
            wage.year,
            rulebook::sen(&wage.amount).unwrap_or_default(),
            variant(&wage.kind),
            entry_basis(
                &wage.source,
                &from,
                &wage.confidence,
                wage.n_sources,
                &wage.checked_on
            ),
        )
    });
    let _ = writeln!(
        code,
        "/// Minimum wages by area and year.\npub static MINIMUM_WAGES: &[MinimumWage] = {wages};"
    );
    let unsettled = list(&book.wages.unsettled, |unsettled| {
        let unsettled = unsettled.get_ref();
        format!("({}, {})", area(&unsettled.area), label(&unsettled.reason))
    });
    let _ = writeln!(
        code,
        "/// Areas whose minimum wage the sources dispute.\npub static UNSETTLED_WAGES: &[(AreaCode, LocalText)] = {unsettled};"
    );
}

fn criterion(criterion: &RawCriterion) -> String {
    match CriterionId::parse(&criterion.id) {
        Some(CriterionId::Age) => {
            format!(
                "Criterion::Age {{ from: {:?}, to: {:?} }}",
                criterion.from, criterion.to
            )
        }
        Some(CriterionId::Residence) => format!(
            "Criterion::Residence {{ months: {} }}",
            criterion.months.unwrap_or(0)
        ),
        Some(CriterionId::Welfare) => {
            let labels = criterion.labels.as_deref().unwrap_or_default();
            format!(
                "Criterion::Welfare {{ labels: {} }}",
                list(labels, |label| format!("Welfare::{}", variant(label)))
            )
        }
        Some(_) => format!("Criterion::{}", variant(&criterion.id)),
        None => String::new(),
    }
}

fn scheme(scheme: &RawScheme, book: &Rulebook) -> String {
    let key = scheme.source.split('#').next().unwrap_or_default();
    let address = book.sources.get(key).and_then(|source| source.address.as_ref());
    format!(
        "Scheme {{ id: {:?}, name: {}, area: {}, payer: {}, from: {}, until: {}, programs: {}, criteria: {}, office: {}, offices: {}, bring: {}, notes: {}, address: {}, basis: {} }}",
        scheme.id,
        label(&scheme.name),
        option(scheme.area.as_ref(), |text| area(text)),
        payer(&scheme.payer),
        day(&scheme.from),
        option(scheme.until.as_ref(), |until| day(until)),
        list(&scheme.programs, |program| format!(
            "Program::{}",
            variant(program)
        )),
        list(&scheme.criteria, |found| criterion(found.get_ref())),
        option(scheme.office.as_ref(), label),
        list(&scheme.offices, |office| format!(
            "({}, {})",
            area(&office.area),
            label(&office.name)
        )),
        option(scheme.bring.as_ref(), label),
        list(&scheme.notes, label),
        option(address, |address| format!("{address:?}")),
        basis_since(
            &scheme.from_precision,
            &scheme.source,
            &scheme.from,
            &scheme.confidence,
            scheme.n_sources,
            &scheme.checked_on
        ),
    )
}

fn write_schemes(code: &mut String, book: &Rulebook) {
    let schemes = list(&book.schemes, |found| scheme(found, book));
    let _ = writeln!(
        code,
        "/// Every scheme, in the order of `rules/schemes.toml`.\npub static SCHEMES: &[Scheme] = {schemes};"
    );
    let source = |key: &String| format!("&source::{}", constant(key.split('#').next().unwrap_or_default()));
    let more = list(&book.schemes, |scheme| {
        format!("({:?}, {})", scheme.id, list(&scheme.more_sources, source))
    });
    let _ = writeln!(
        code,
        "/// Further sources of each scheme, by its id.\npub static MORE_SOURCES: &[(&str, &[&Source])] = {more};"
    );
}

fn write_contacts(code: &mut String, book: &Rulebook) {
    let contact = book.contacts.care_centre.get_ref();
    let _ = writeln!(
        code,
        "/// {}: the number to call.\npub static CARE_CENTRE: &str = {:?};",
        contact.label.id, contact.number
    );
    let checked = newest_check(book);
    let _ = writeln!(
        code,
        "/// The last day any source was looked at.\npub static CHECKED_ON: Date = {};",
        day(&checked)
    );
}

fn newest_check(book: &Rulebook) -> String {
    book.sources
        .values()
        .map(|source| source.checked_on.clone())
        .max()
        .unwrap_or_default()
}

fn write_occupations(code: &mut String, book: &Rulebook) {
    let occupations = list(&book.occupations, |(id, occupation)| {
        format!(
            "Unnamed {{ id: {id:?}, sector: Sector::{}, engagement: Engagement::{}, common: {:?} }}",
            variant(&occupation.sector),
            variant(&occupation.engagement),
            occupation.common,
        )
    });
    let _ = writeln!(
        code,
        "/// Occupations without their names, by id.\npub static UNNAMED_OCCUPATIONS: &[Unnamed] = {occupations};"
    );
}
