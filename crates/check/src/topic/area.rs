//! The area on the KTP.

use super::asking::{Asking, FieldKind, Linked, chosen};
use payung_rules::area::Area;
use payung_values::area_code::AreaCode;

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Area,
    read: |rules, typed, _, worker| {
        let area = Area::parse(rules.areas, typed);
        chosen(&mut worker.area, area.map(|area| area.code))
    },
    asked: |_, _, _| None,
    print: |worker, _| Some(worker.area?.to_string()),
    linked: Linked::Code(|value| AreaCode::parse(value).is_some()),
};
