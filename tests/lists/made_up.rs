//! Lists of invented workers of any size, from a seed: thirteen columns, about 78 bytes a row.
//!
//! Messy ones have what real lists have: mixed forms of dates and money, misspelt occupations, repeated and broken
//! NIKs, empty cells.

use std::fmt::Write as _;

/// The header of every such list.
pub(crate) const HEADER: &str = "nik,nama,tanggal_lahir,pekerjaan,kab,umur,penghasilan,desil,punya_majikan,sudah_peserta,asn,tidak_tetap,transportasi\n";

const REGENCIES: [&str; 12] = [
    "6401", "6402", "6403", "6407", "6408", "6409", "6411", "6471", "6472", "6474", "1217", "3174",
];
const JOBS: [(&str, &str); 8] = [
    ("petani", "ptani"),
    ("nelayan", "Nelayan tradisional"),
    ("pedagang kaki lima", "PKL"),
    ("ojek", "OJOL"),
    ("buruh harian", "bruh harian lepas"),
    ("pemulung", "pemulung"),
    ("sopir", "sopir"),
    ("marbot", "marbot"),
];

/// Numbers that look random and are the same each time (splitmix64).
#[derive(Clone, Debug)]
pub(crate) struct Numbers(u64);

impl Numbers {
    /// The numbers of a seed.
    pub(crate) const fn of(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    fn one_in_hundred(&mut self, chances: u64) -> bool {
        self.below(100) < chances
    }

    fn pick<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        let length = u64::try_from(all.len()).ok()?;
        all.get(usize::try_from(self.below(length)).ok()?).copied()
    }
}

/// `1500000` as `1.500.000`.
fn grouped(amount: u64) -> String {
    payung_values::rupiah::grouped_by_thousands(amount)
}

/// A list of `n_rows` workers with its header.
pub(crate) fn list(n_rows: u64, is_messy: bool, seed: u64) -> Vec<u8> {
    let mut numbers = Numbers::of(seed);
    let mut out = String::with_capacity(usize::try_from(n_rows * 84 + 200).unwrap_or(0));
    out.push_str(HEADER);
    let mut last = String::new();
    for row in 0..n_rows {
        let regency = numbers.pick(&REGENCIES).unwrap_or_default();
        let (age, is_woman) = (15 + numbers.below(65), numbers.one_in_hundred(50));
        let (year, month, day) = (2026 - age, 1 + numbers.below(12), 1 + numbers.below(28));
        let nik_day = day + if is_woman { 40 } else { 0 };
        let mut nik = format!(
            "{regency}01{nik_day:02}{month:02}{:02}{:04}",
            year % 100,
            row % 9_999 + 1
        );
        let (mut job, misspelt) = numbers.pick(&JOBS).unwrap_or_default();
        let income = (2 + numbers.below(78)) * 100_000;
        let mut born = format!("{year}-{month:02}-{day:02}");
        let mut money = income.to_string();
        if is_messy {
            if numbers.one_in_hundred(30) {
                let forms = [
                    born.clone(),
                    format!("{day:02}/{month:02}/{year}"),
                    format!("{day}-{month}-{:02}", year % 100),
                    String::new(),
                ];
                born.clone_from(&forms[usize::try_from(numbers.below(4)).unwrap_or(0)]);
            }
            if numbers.one_in_hundred(30) {
                let tenths = income / 100_000;
                let forms = [
                    format!("\"{}\"", grouped(income)),
                    format!("Rp{income}"),
                    format!("\"{},{} jt\"", tenths / 10, tenths % 10),
                    String::new(),
                ];
                money.clone_from(&forms[usize::try_from(numbers.below(4)).unwrap_or(0)]);
            }
            if numbers.one_in_hundred(30) {
                job = misspelt;
            }
            if numbers.one_in_hundred(10) {
                nik = match numbers.below(6) {
                    0 if !last.is_empty() => last.clone(),
                    1 => nik[..15].to_owned(),
                    2 => format!("{}0000", &nik[..12]),
                    3 => format!("9999{}", &nik[4..]),
                    4 => format!("'{nik}"),
                    _ => nik,
                };
            }
        }
        last.clone_from(&nik);
        let decile = numbers.below(11);
        let [employer, insured, civil, irregular] =
            [15, 20, 3, 80].map(|chances| u8::from(numbers.one_in_hundred(chances)));
        let transport = u8::from(["ojek", "sopir", "OJOL"].contains(&job));
        let _ = writeln!(
            out,
            "{nik},Warga {row},{born},{job},{regency},{age},{money},{decile},{employer},{insured},{civil},{irregular},{transport}"
        );
    }
    out.into_bytes()
}
