//! School levels and classes.

vocabulary! {
    /// A level of schooling the scholarship pays for.
    pub enum SchoolLevel {
        /// Kindergarten.
        Tk = "tk",
        /// Primary.
        Sd = "sd",
        /// Lower secondary.
        Smp = "smp",
        /// Upper secondary or vocational.
        Sma = "sma",
        /// University or training.
        Pt = "pt",
    }
}

/// The first class a child still has before it. Ordered by schooling: kindergarten is least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchoolClass {
    level: SchoolLevel,
    class: u8,
}

impl SchoolClass {
    /// Reads `tk`, `sd_1` to `sd_6`, `smp_1` to `smp_3`, `sma_1` to `sma_3`, `pt_1` to `pt_5`.
    pub fn parse(id: &str) -> Option<Self> {
        let (level, class) = match id.split_once('_') {
            None => (id, 1),
            Some((level, class)) if class.len() == 1 => (level, class.parse().ok()?),
            Some(_) => return None,
        };
        let level = SchoolLevel::parse(level)?;
        // Kindergarten alone is written without its class.
        let is_written_so = id.contains('_') != (level == SchoolLevel::Tk);
        Self::new(level, class).filter(|_| is_written_so)
    }

    /// The class `class` of `level`, if it exists.
    pub const fn new(level: SchoolLevel, class: u8) -> Option<Self> {
        let last = match level {
            SchoolLevel::Tk => 2,
            SchoolLevel::Sd => 6,
            SchoolLevel::Smp | SchoolLevel::Sma => 3,
            SchoolLevel::Pt => 5,
        };
        if 1 <= class && class <= last {
            Some(Self { level, class })
        } else {
            None
        }
    }

    /// The class a year later; `None` after the last of all.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        let above = SchoolLevel::ALL.iter().find(|level| **level > self.level);
        Self::new(self.level, self.class + 1).or_else(|| Self::new(*above?, 1))
    }

    /// The level.
    pub const fn level(self) -> SchoolLevel {
        self.level
    }

    /// As case files write it: `tk` for either year of kindergarten, `sd_3`.
    pub fn id(self) -> String {
        match self.level {
            SchoolLevel::Tk => self.level.id().to_owned(),
            SchoolLevel::Sd | SchoolLevel::Smp | SchoolLevel::Sma | SchoolLevel::Pt => {
                format!("{}_{}", self.level.id(), self.class)
            }
        }
    }

    /// The class within the level, from 1.
    pub const fn class(self) -> u8 {
        self.class
    }
}

#[cfg(test)]
mod tests {
    use super::SchoolClass;

    #[test]
    fn reads_exactly_the_classes_that_exist() {
        for id in ["tk", "sd_1", "sd_6", "smp_3", "sma_1", "pt_5"] {
            assert_eq!(SchoolClass::parse(id).map(SchoolClass::id).as_deref(), Some(id));
        }
        for id in [
            "", "tk_1", "sd", "sd_0", "sd_7", "sd_01", "smp_4", "sma_9", "pt_6", "pt_-1", "SD_1", "s1",
        ] {
            assert!(SchoolClass::parse(id).is_none(), "{id}");
        }
    }

    #[test]
    fn a_child_goes_through_every_class() {
        let class = std::iter::successors(SchoolClass::parse("tk"), |class| class.next());
        let ids: Vec<String> = class.map(SchoolClass::id).collect();
        assert_eq!(
            ids,
            [
                "tk", "tk", "sd_1", "sd_2", "sd_3", "sd_4", "sd_5", "sd_6", "smp_1", "smp_2", "smp_3",
                "sma_1", "sma_2", "sma_3", "pt_1", "pt_2", "pt_3", "pt_4", "pt_5"
            ]
        );
    }

    #[test]
    fn order_follows_schooling() {
        let classes =
            ["tk", "sd_1", "sd_2", "smp_1", "sma_3", "pt_1"].map(|id| SchoolClass::parse(id).unwrap());
        assert!(classes.is_sorted());
    }
}
