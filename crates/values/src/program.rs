//! The programs a contribution buys.

vocabulary! {
    /// A program of BPJS Ketenagakerjaan that a BPU member can take.
    pub enum Program {
        /// Jaminan Kecelakaan Kerja: work accident.
        Jkk = "jkk",
        /// Jaminan Kematian: death not caused by work.
        Jkm = "jkm",
        /// Jaminan Hari Tua: old-age savings.
        Jht = "jht",
    }
}

/// Which of the three programs are asked for. Order and repetition do not matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Programs {
    jkk: bool,
    jkm: bool,
    jht: bool,
}

impl Programs {
    /// The pair every BPU member takes: JKK and JKM.
    pub const BASIC: Self = Self {
        jkk: true,
        jkm: true,
        jht: false,
    };

    /// All three: the pair and old-age savings.
    pub const WITH_SAVINGS: Self = Self {
        jkk: true,
        jkm: true,
        jht: true,
    };

    /// The set of these programs; `None` if there is none.
    pub fn of(programs: impl IntoIterator<Item = Program>) -> Option<Self> {
        Self::listed(&programs.into_iter().collect::<Vec<_>>())
    }

    /// The set of the programs listed, where it is written in code; `None` if none is.
    pub const fn listed(mut programs: &[Program]) -> Option<Self> {
        let mut set = Self {
            jkk: false,
            jkm: false,
            jht: false,
        };
        while let [program, rest @ ..] = programs {
            match program {
                Program::Jkk => set.jkk = true,
                Program::Jkm => set.jkm = true,
                Program::Jht => set.jht = true,
            }
            programs = rest;
        }
        if set.jkk || set.jkm || set.jht {
            Some(set)
        } else {
            None
        }
    }

    /// Whether `program` is asked for.
    pub const fn has(self, program: Program) -> bool {
        match program {
            Program::Jkk => self.jkk,
            Program::Jkm => self.jkm,
            Program::Jht => self.jht,
        }
    }

    /// Whether the price depends on the deemed base: JKK and JHT do, JKM does not.
    pub const fn need_base(self) -> bool {
        self.jkk || self.jht
    }
}
