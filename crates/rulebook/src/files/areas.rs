//! `areas.toml`: provinces, kabupaten and kota.

use payung_rule_file::entry::Entry;
use payung_rule_file::wrong::Wrong;
use payung_values::area_code::AreaCode;
use std::collections::BTreeSet;

/// The areas with their names, by code.
pub(crate) fn read(file: &Entry<'_>) -> Option<Vec<(AreaCode, String)>> {
    version(file);
    let mut provinces = BTreeSet::new();
    let mut all = file.texts_by_id("province", |code, name| {
        let code = parsed(code, true)?;
        provinces.insert(code);
        Ok::<_, Wrong>((code, name.to_owned()))
    });
    let regencies = file.texts_by_id("regency", |code, name| {
        let code = parsed(code, false)?;
        if provinces.contains(&code.province()) {
            Ok((code, name.to_owned()))
        } else {
            Err(format!(
                "area `{code}` lies in province `{}`, which is not listed",
                code.province()
            ))
        }
    });
    let all = all.as_mut()?;
    all.extend(regencies?);
    all.sort();
    Some(std::mem::take(all))
}

/// The version of the package that a file was made from.
pub(crate) fn version(file: &Entry<'_>) {
    file.parsed("version", |version| {
        (!version.is_empty())
            .then_some(())
            .ok_or_else(|| "version of the package is missing".to_owned())
    });
}

fn parsed(code: &str, is_province: bool) -> Result<AreaCode, String> {
    AreaCode::parse(code)
        .filter(|code| code.is_province() == is_province)
        .ok_or_else(|| format!("area code `{code}` is not of the form \"64\" or \"64.07\""))
}
