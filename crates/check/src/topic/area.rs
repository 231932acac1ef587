//! The area on the KTP. Of a province its kabupaten and kota are asked for once: schemes are theirs.

use super::asked::Asked;
use super::asking::{Asking, FieldKind, Linked, chosen};
use payung_rules::area::Area;
use payung_values::area_code::AreaCode;

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Area,
    read: |rules, typed, _, worker| {
        let area = Area::parse(rules.areas, typed);
        chosen(&mut worker.area, area.map(|area| area.code))
    },
    asked: |rules, typed, _| {
        let area = Area::parse(rules.areas, typed).filter(|area| area.code.is_province())?;
        let within = rules.areas.iter();
        let within = within.filter(|one| one.code != area.code && one.code.province() == area.code);
        Some(Asked::Within {
            province: area,
            districts: within.collect(),
        })
    },
    print: |worker, _| Some(worker.area?.to_string()),
    linked: Linked::Code(|value| AreaCode::parse(value).is_some()),
};
