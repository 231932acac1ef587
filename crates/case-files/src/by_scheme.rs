//! Values by the id of a scheme.

use std::collections::BTreeMap;

/// Values by the id of a scheme; `None` where the answer has none. Schemes that are not named may have any.
pub type BySchemeId<T> = BTreeMap<String, Option<T>>;
